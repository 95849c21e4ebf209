//! The messages of the score beside every page of a county, in English.
//!
//! Must not know: where they are shown.

use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::domain::scheme::origin::Origin;
use crate::terms::scheme as scheme_words;
use crate::text::score::ScoreTexts;

/// The table.
pub(in crate::text::en) const TEXTS: ScoreTexts = ScoreTexts {
    title: "Score",
    total: "Total",
    base: "Base",
    bonus: "Bonus",
    grade: "Grade (example)",
    answered: "Answered",
    how_it_came_about: "Calculation",
    range_of_grades,
    scheme: |of| scheme_words::name(of, Language::En),
    scheme_label: label,
};

fn range_of_grades(low: &str, high: &str) -> String {
    format!("{low} to {high}")
}

const fn label(of: &Scheme) -> &'static str {
    match of.origin {
        Origin::Shipped => "Example, not official",
        Origin::Own | Origin::Foreign | Origin::Namesake(_) => {
            scheme_words::label(of, Language::En)
        }
    }
}
