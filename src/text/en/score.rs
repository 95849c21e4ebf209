//! The messages of the score beside every page of a county, in English.
//!
//! Must not know: where they are shown.

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
};

fn range_of_grades(low: &str, high: &str) -> String {
    format!("{low} to {high}")
}
