//! The messages of the page of what is gathered before filling in.
//!
//! Must not know: elements.

use crate::app::before::Needed;
use crate::domain::id::IndicatorNo;

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct BeforeTexts {
    /// How much is to be gathered: before, within and behind what stands out.
    pub needed: fn(&Needed) -> [String; 3],
    pub data_period: fn(u16) -> String,
    pub change: &'static str,
    pub download: &'static str,
    pub download_hint: &'static str,
    pub print: &'static str,
    pub figures: &'static str,
    pub department: &'static str,
    pub what: &'static str,
    pub indicators: &'static str,
    pub count: &'static str,
    pub time: &'static str,
    /// Indicators, as runs from one to another.
    pub runs: fn(&[(IndicatorNo, IndicatorNo)]) -> String,
    pub n_items: fn(usize) -> String,
    pub days: fn(u16) -> String,
    /// Behind what is added to what other departments have.
    pub added_to: fn(&[&str]) -> String,
    pub nobody: &'static str,
    pub confirmations: &'static str,
    pub confirmed: &'static str,
    /// A target of a check.
    pub target: fn(&str, &str) -> String,
    pub examples: &'static str,
    pub begin: &'static str,
}
