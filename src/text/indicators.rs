//! The messages of the list of the indicators.
//!
//! Must not know: elements.

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct IndicatorsTexts {
    pub lead: &'static str,
    pub score_now: &'static str,
    pub answered_of: fn(usize, usize) -> String,
}
