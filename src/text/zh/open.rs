//! The messages of opening a file, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::open::OpenTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: OpenTexts = OpenTexts {
    too_many,
    several,
    can_open: "可以打开：",
    unrelated: "这不是自评文件，未打开。自评文件是导出的 .json 文件，或填好的自评表（.xlsx）。",
    archive: "这是压缩包，未打开。请先解压，再打开其中的自评文件。",
    reading: "正在读取……",
    reading_workbook: "正在读取 Excel 自评表……",
    too_large,
    unreadable: "浏览器读不到这个文件，可能已被移动或正被其他程序占用，请重新选择。",
    matches: "存储的结果与重新计算的结果一致，校验码相符。",
    scored_again: "已读入自评文件并重新计分。",
    use_recomputed: "以下以重新计算的结果为准。",
    go_on: "进入填写",
    is_a_scheme: "这是评分方案文件，不是自评文件。请在自评中打开使用该方案的报告。",
    scheme: "评分方案",
    opened,
    newer_version,
    differences,
    stored: "文件中",
    recomputed: "重新计算",
    digest_differs,
    is_screening: "这是一份市级筛查文件，请到“市级筛查”页用“打开已保存的筛查”打开：",
    is_screening_elsewhere: "这是一份市级筛查文件。本页只供县区自评，不能打开。",
    opened_demo: "这是演示文件。打开后各页和文书都带“演示”字样，不能变成真实自评。",
};

fn too_large(most: u64) -> String {
    format!("文件超过 {} MiB，未打开，请确认选对了文件。", most >> 20)
}

fn opened(round: u16) -> (&'static str, String) {
    ("已打开：", format!("，{round}年批次"))
}

fn newer_version(name: &str, version: i64) -> String {
    format!(
        "“{name}”由较新的版本（格式第{version}版）制作，只能查看以下内容，不能修改；分数是文件中存储的数，未经核对。请用新版本打开。正在填写的内容没有变动。"
    )
}

fn differences(n: usize) -> String {
    format!("文件中存储的结果与重新计算的结果有 {n} 处不同：")
}

fn digest_differs(stored: &str, recomputed: &str) -> String {
    format!(
        "校验码不符：文件所载 {stored}，按内容计算为 {recomputed}。文件内容在导出后可能被改动过。"
    )
}

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
