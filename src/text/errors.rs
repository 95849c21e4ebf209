//! The messages of what needs correcting.
//!
//! Must not know: elements.

use crate::app::entry::EntryProblem;

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct ErrorTexts {
    pub prefix: &'static str,
    pub title: fn(usize) -> String,
    pub text: &'static str,
    pub correction: fn(&str, &str) -> String,
    pub entry_problem: fn(&EntryProblem, Option<&str>) -> String,
}
