//! The messages of the check before the export, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::check::CheckTexts;

/// The table.
pub(in crate::text) const TEXTS: CheckTexts = CheckTexts {
    lead: "导出和打印之前，请逐项核对所填内容；有误的点“更改”。",
    change: "更改",
    no_answer: "未填报",
    n_entries,
    plan_extent,
};

fn n_entries(n: usize) -> String {
    format!("已列出 {n} 件")
}

fn plan_extent(n_sections: usize, n_measures: usize) -> String {
    format!("已写 {n_sections} 个部分，{n_measures} 项任务")
}
