//! Lists whose entries are added, changed and removed in place, in Chinese.
//!
//! Must not know: where they are shown.

use crate::domain::date::Date;
use crate::text::lists::ListTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: ListTexts = ListTexts {
    there_was_none: "没有",
    there_were: "有（逐条填写）",
    add: "添加",
    remove: "删除",
    entry,
    document: |at| format!("第{}件", at + 1),
    kept_aside: |n| format!("先前列出的{n}条另行保留，不计入；选“有（逐条填写）”即可恢复。"),
    answer_kept_aside: |choice| format!("先前填写的内容另行保留，不计入；选“{choice}”即可恢复。"),
    nothing_listed_yet: "尚未列出任何一条，本项按“待核实”处理。",
    removed: |name| format!("已删除“{name}”。"),
    restore: "撤销",
};

fn entry(at: usize, day: Option<Date>) -> String {
    let day = day.map(|day| format!("（{day}）")).unwrap_or_default();
    format!("第{}条{day}", at + 1)
}
