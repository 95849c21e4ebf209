//! The messages of the score beside every page of a county, in Chinese.
//!
//! Must not know: where they are shown.

use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::domain::scheme::origin::Origin;
use crate::terms::scheme as scheme_words;
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
    scheme: |of| scheme_words::name(of, Language::Zh),
    scheme_label: label,
};

fn range_of_grades(low: &str, high: &str) -> String {
    format!("{low}至{high}")
}

const fn label(of: &Scheme) -> &'static str {
    match of.origin {
        Origin::Shipped => "示例，非官方",
        Origin::Own | Origin::Foreign | Origin::Namesake(_) => {
            scheme_words::label(of, Language::Zh)
        }
    }
}
