//! The messages of the check before the export.
//!
//! Must not know: elements.

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct CheckTexts {
    pub lead: &'static str,
    pub change: &'static str,
    pub no_answer: &'static str,
    pub n_entries: fn(usize) -> String,
    pub plan_extent: fn(usize, usize) -> String,
}
