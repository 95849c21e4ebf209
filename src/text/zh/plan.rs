//! Improvement and the creation plan in Chinese.
//!
//! Must not know: where they are shown.

use crate::planning::plan::{Gap, MeasureField};

pub(in crate::text::zh) fn goal_grade(title: &str, at_least: &str) -> String {
    format!("等次达到“{title}”（基础分 {at_least} 分以上）")
}

pub(in crate::text::zh) fn cannot_be_reached(most: &str) -> String {
    format!(
        "在期限内达不到目标：所有来得及的提升全部完成，最多到 {most} 分。可放宽期限或降低目标。"
    )
}

pub(in crate::text::zh) fn alternative(at: usize, effort: &str) -> String {
    format!("备选 {at}：合计 {effort} 人月")
}

pub(in crate::text::zh) fn path_result(effort: &str, total: &str, base: &str) -> String {
    format!("合计 {effort} 人月；完成后总分 {total}，其中基础分 {base}。")
}

pub(in crate::text::zh) fn effort_of(effort: &str) -> String {
    format!("{effort} 人月")
}

pub(in crate::text::zh) fn lifts_count(n: usize) -> String {
    format!("共 {n} 项可提升，展开查看和填写")
}

pub(in crate::text::zh) fn lift(indicator: &str, item: &str, step: &str) -> String {
    format!("{indicator}：{item}——{step}")
}

pub(in crate::text::zh) fn step_to(how_far: &str, facts: &str) -> String {
    format!("{how_far}（{facts}）")
}

pub(in crate::text::zh) fn moved(low: &str, high: &str) -> String {
    format!("最低 {low}，最高 {high}")
}

pub(in crate::text::zh) fn measure_title(at: usize) -> String {
    format!("任务 {at}")
}

pub(in crate::text::zh) fn plan_gap(gap: &Gap) -> String {
    match gap {
        Gap::EmptySection(chapter, section) => {
            format!("第{}章“{}{}”还没有填写。", chapter.no, section.numeral, section.title.zh)
        }
        Gap::NoMeasures => "第三章还没有创建任务。".to_owned(),
        Gap::Measure(_, index, field) => {
            let name = match field {
                MeasureField::Task => "创建任务",
                MeasureField::Path => "实施路径",
                MeasureField::Due => "完成节点",
                MeasureField::Owner => "责任单位",
            };
            format!("任务 {}：“{name}”还没有填写。", index + 1)
        }
    }
}
