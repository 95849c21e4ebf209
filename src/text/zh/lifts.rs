//! The messages of each improvement, its gain and effort, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::lifts::LiftTexts;

/// The table.
pub(in crate::text) const TEXTS: LiftTexts = LiftTexts {
    title: "各项提升的作用和工作量",
    hint: "工作量默认为评分方案的示例，完成时间默认不限，均可更改。",
    count,
    gains_title: "每项提升可得多少分",
    gains_hint: "只做这一项时总分最低值的增加，按舍入后的总分相减；受上限或分档限制时为0。清单类评分项的“提高一档”指作用最大的一个选项。",
    none: "没有可提升的评分项。",
    item: "评分项",
    name,
    by: "最早可完成日期",
    step_full: "达到满分要求",
    step_next: "提高一档",
    step_to,
    still_changes,
};

fn count(n: usize) -> String {
    format!("共 {n} 项可提升，展开查看和填写")
}

fn name(indicator: &str, item: &str, step: &str) -> String {
    format!("{indicator}：{item}——{step}")
}

fn step_to(how_far: &str, facts: &str) -> String {
    format!("{how_far}（{facts}）")
}

/// The year stands in the words of the measure already.
fn still_changes(can: bool, _: u16) -> String {
    if can { "（现有存量可以补做）" } else { "（已发生的数据不能更改）" }.to_owned()
}
