//! The messages of the score beside every page of a county, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::score::ScoreTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: ScoreTexts = ScoreTexts {
    title: "自评得分",
    total: "总分",
    base: "基础分",
    bonus: "附加分",
    grade: "等次（示例）",
    answered: "已完成指标",
    how_it_came_about: "查看计算过程",
    range_of_grades,
};

fn range_of_grades(low: &str, high: &str) -> String {
    format!("{low}至{high}")
}
