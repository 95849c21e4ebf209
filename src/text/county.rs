//! The messages of what the pages of a county share.
//!
//! Must not know: elements.

use crate::scoring::indicator::IndicatorState;

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct CountyTexts {
    pub note: &'static str,
    pub no_record: &'static str,
    pub back_to_start: &'static str,
    pub indicator: &'static str,
    pub state: &'static str,
    pub numbered: fn(&str, &str) -> String,
    /// A category with its numeral.
    pub category: fn(&str, &str) -> String,
    /// A numeral of the notice, as `一` or `（一）`.
    pub numeral: fn(&str) -> String,
    pub indicator_state: fn(IndicatorState) -> &'static str,
    pub translation: fn(&str) -> String,
    pub source: fn(&str) -> String,
    pub missing_title: &'static str,
    pub score_now: &'static str,
}
