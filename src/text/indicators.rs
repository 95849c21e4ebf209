//! The messages of the list of the indicators.
//!
//! Must not know: elements.

use crate::app::progress::Counts;
use crate::domain::id::IndicatorNo;

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct IndicatorsTexts {
    pub counts: fn(&Counts) -> String,
    pub data_year: fn(u16) -> String,
    pub change: &'static str,
    pub begin: fn(IndicatorNo) -> String,
}
