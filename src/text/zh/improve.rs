//! The messages of the improvements, and the goal they are to reach, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::improve::ImproveTexts;

/// The table.
pub(in crate::text) const TEXTS: ImproveTexts = ImproveTexts {
    lead: "以下都是测算，不改动自评内容。按“已确定”的最低得分计算：没有填的部分维持现状。",
    no_score_helps: "存在否决情形，得分不能抵消，请先处理资格问题。",
    cheapest_path: "达标所需措施",
    cheapest_hint: "在各项提升的工作量之和最小的前提下，找出达到目标所需的提升组合；结果经重新计分核对。",
    goal: "目标",
    goal_total: "总分达到",
    goal_points: "目标分数",
    points: "分",
    goal_day: "完成期限（选填）",
    goal_grade,
    find_path: "测算",
    reached_already: "按已确定的得分，目标已经达到。",
    cannot_be_reached,
    best_path: "工作量最小的组合",
    alternative,
    path_result,
    more_alternatives: "还可能有其他组合，检索已提前结束；以上顺序不受影响。",
    take_over: "纳入创建方案",
    take_all_over: "全部纳入创建方案",
    taken_over: "已纳入",
    effort: "工作量",
    effort_of,
    person_months: "人月",
};

fn goal_grade(title: &str, at_least: &str) -> String {
    format!("等次达到“{title}”（基础分 {at_least} 分以上）")
}

fn cannot_be_reached(most: &str) -> String {
    format!(
        "在期限内达不到目标：所有来得及的提升全部完成，最多到 {most} 分。可放宽期限或降低目标。"
    )
}

fn alternative(at: usize, effort: &str) -> String {
    format!("备选 {at}：合计 {effort} 人月")
}

fn path_result(effort: &str, total: &str, base: &str) -> String {
    format!("合计 {effort} 人月；完成后总分 {total}，其中基础分 {base}。")
}

fn effort_of(effort: &str) -> String {
    format!("{effort} 人月")
}
