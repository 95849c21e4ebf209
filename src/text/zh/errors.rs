//! The messages of what needs correcting, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::errors::ErrorTexts;
use crate::text::zh::problem::entry_problem;

/// The table.
pub(in crate::text::zh) const TEXTS: ErrorTexts = ErrorTexts {
    prefix: "错误：",
    title,
    text: "这些内容没有被采用，也不会写入导出文件；先前的数据仍然有效。",
    correction,
    entry_problem,
};

fn title(n: usize) -> String {
    format!("有 {n} 处填写需要更正")
}

fn correction(asked: &str, problem: &str) -> String {
    format!("{asked}：{problem}")
}
