//! The messages of the page on the prose of the report, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::narrative::NarrativeTexts;

/// The table.
pub(in crate::text) const TEXTS: NarrativeTexts = NarrativeTexts {
    title: "自评报告正文",
    lead: "各节按已填的数字、佐证材料和任务起草，可以直接修改。没有改过的一节，数字变了自动重新起草。",
    drafted: "自动起草",
    written: "已修改",
    draft_again: "重新起草",
    take_back: "恢复原来的修改稿",
    older,
    gone: "没有填写",
    updated: "这些数字已在文中改好",
    to_print: "预览和打印自评报告",
};

fn older(title: &str, before: &str, now: &str) -> String {
    format!("{title}：起草时为{before}，现在为{now}")
}
