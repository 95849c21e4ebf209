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
    pub as_list: fn(&str) -> String,
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
    pub import: &'static str,
    pub import_hint: &'static str,
    pub import_needs_record: &'static str,
    pub reading: &'static str,
    /// What would become of it: how much is new, the same, another, not taken.
    pub found: fn([usize; 4]) -> String,
    pub differing: &'static str,
    /// What is held, as it would be kept: the answer in words, and whether as a whole figure.
    pub keep: fn(&str) -> String,
    pub keep_whole: fn(&str) -> String,
    pub keep_not_applicable: &'static str,
    /// What was handed in, with its sheet and cell.
    pub take: fn(&str, &str) -> String,
    pub take_all: &'static str,
    pub not_taken: &'static str,
    pub other_year: fn(&str, u16) -> String,
    pub other_applicant: fn(&str, &str) -> String,
    /// A cell, what it asks, and why it is not taken.
    pub cell: fn(&str, &str, &str) -> String,
    pub not_asked: &'static str,
    pub apply: fn(usize) -> String,
    pub applied: fn(usize) -> String,
    pub level: fn(usize) -> String,
    /// A figure with its unit, which may be empty.
    pub amount: fn(&str, &str) -> String,
}
