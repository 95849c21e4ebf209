//! The messages of the list of the indicators.
//!
//! Must not know: elements.

use crate::domain::id::IndicatorNo;

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct IndicatorsTexts {
    /// So many of so many are filled in, so many in part, so many are to be verified.
    pub done: fn(usize, usize, usize, usize) -> String,
    pub data_year: fn(u16) -> String,
    pub change: &'static str,
    pub begin: fn(IndicatorNo) -> String,
}
