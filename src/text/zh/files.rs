//! Files that are given to the page, in Chinese.
//!
//! Must not know: where it is shown.

use crate::text::files::FileTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: FileTexts = FileTexts {
    too_many,
    several,
    can_open: "可以打开：",
    unrelated: "这不是自评文件，未打开。自评文件是导出的 .json 文件，或填好的自评表（.xlsx）。",
    archive: "这是压缩包，未打开。请先解压，再打开其中的自评文件。",
};

fn too_many(n: usize, most: usize) -> String {
    format!("一次选了{n}个文件，一个也没有打开：这里一次最多{most}个。请只选要打开的文件。")
}

fn several(n: usize, n_taken: usize) -> String {
    match n_taken {
        0 => format!("一次选了{n}个文件，没有可以打开的："),
        1 => format!("一次选了{n}个文件，其中1个可以打开："),
        more => format!("一次选了{n}个文件，其中{more}个可以打开，请选择一个："),
    }
}
