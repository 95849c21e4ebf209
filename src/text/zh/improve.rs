//! The messages of the improvements, and the goal they are to reach, in Chinese.
//!
//! Must not know: where they are shown.

use crate::domain::scheme::measure::EffortSize;
use crate::text::improve::ImproveTexts;

/// The table.
pub(in crate::text) const TEXTS: ImproveTexts = ImproveTexts {
    lead: "以下都是测算，不改动自评内容。按“已确定”的最低得分计算：没有填的部分维持现状。",
    no_score_helps: "存在否决情形，得分不能抵消，请先处理资格问题。",
    cheapest_path: "达标所需措施",
    cheapest_hint: "默认目标为高一等次。在工作量之和最小的前提下找出达到目标的组合，结果经重新计分核对；工作量为评分方案的示例，可在下方更改。",
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
    effort_example: "工作量（示例）",
    size,
};

fn goal_grade(title: &str, at_least: &str) -> String {
    format!("等次达到“{title}”（基础分 {at_least} 分以上）")
}

fn cannot_be_reached(most: &str) -> String {
    format!(
        "在期限内达不到目标：所有来得及的提升全部完成，最多到 {most} 分。可放宽期限或降低目标。"
    )
}

fn alternative(at: usize, [large, medium, small]: [usize; 3]) -> String {
    format!("备选 {at}：工作量大{large}项、中{medium}项、小{small}项")
}

fn path_result([large, medium, small]: [usize; 3], total: &str, base: &str) -> String {
    format!(
        "共{}项：工作量大{large}项、中{medium}项、小{small}项；完成后总分 {total}，其中基础分 {base}。",
        large + medium + small
    )
}

fn effort_of(size: &str) -> String {
    format!("工作量：{size}")
}

const fn size(of: EffortSize) -> &'static str {
    match of {
        EffortSize::Small => "小",
        EffortSize::Medium => "中",
        EffortSize::Large => "大",
    }
}
