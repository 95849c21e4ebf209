//! The messages of the score beside every page of a county.
//!
//! Must not know: elements.

use crate::domain::scheme::Scheme;

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct ScoreTexts {
    pub title: &'static str,
    pub total: &'static str,
    pub base: &'static str,
    pub bonus: &'static str,
    pub grade: &'static str,
    pub answered: &'static str,
    pub how_it_came_about: &'static str,
    pub range_of_grades: fn(&str, &str) -> String,
    /// What a scheme is called.
    pub scheme: fn(&Scheme) -> String,
    /// What it is, in a few words beside its name.
    pub scheme_label: fn(&Scheme) -> &'static str,
}
