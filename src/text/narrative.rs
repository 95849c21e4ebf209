//! The messages of the page on the prose of the report.
//!
//! Must not know: elements.

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct NarrativeTexts {
    pub title: &'static str,
    pub lead: &'static str,
    pub drafted: &'static str,
    pub written: &'static str,
    pub draft_again: &'static str,
    pub take_back: &'static str,
    pub older: fn(&str, &str, &str) -> String,
    pub gone: &'static str,
    pub updated: &'static str,
    pub to_print: &'static str,
}
