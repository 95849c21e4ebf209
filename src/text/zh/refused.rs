//! The messages of a file that is not opened, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::refused::RefusedTexts;
use crate::text::zh::place::{place, problem_at};

/// The table.
pub(in crate::text) const TEXTS: RefusedTexts =
    RefusedTexts { failed, workbook, problem_at, place, technical: "技术信息", more_problems };

fn failed(name: &str, n: usize) -> String {
    format!(
        "“{name}”未打开：文件有误，发现 {n} 个问题，请更正或者退回制作单位。正在填写的内容没有变动。"
    )
}

fn workbook(name: &str) -> String {
    format!("“{name}”未打开；正在填写的内容没有变动。")
}

fn more_problems(n: usize) -> String {
    format!("另有 {n} 个问题未列出，请先更正以上各处。")
}
