//! The messages that help everyone to use the page: how it is shown, what needs correcting,
//! what is checked before the export, keys.
//!
//! Must not know: elements.

use crate::domain::id::IndicatorNo;

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct AccessTexts {
    pub error_prefix: &'static str,
    pub errors_title: fn(usize) -> String,
    pub errors_text: &'static str,
    pub correction: fn(&str, &str) -> String,
    pub step_check: &'static str,
    pub to_check: &'static str,
    pub check_lead: &'static str,
    pub change: &'static str,
    pub no_answer: &'static str,
    pub n_entries: fn(usize) -> String,
    pub plan_extent: fn(usize, usize) -> String,
    /// From the lowest to the highest that is possible, as it is said.
    pub range: fn(&str, &str) -> String,
    pub range_of_grades: fn(&str, &str) -> String,
    /// What a number is the number of, and the number.
    pub named: fn(&str, &str) -> String,
    /// Points out of points, as they are said.
    pub points_said: fn(&str, &str) -> String,
    /// How many are done, of how many.
    pub done_of: fn(usize, usize) -> String,
    pub nothing_scored: &'static str,
    /// Which step this is, of how many, and its name.
    pub step_of: fn(usize, usize, &str) -> String,
    /// What an indicator gives, and what it adds to the total, in a table.
    pub score_of_no: fn(IndicatorNo) -> String,
    pub contribution_of_no: fn(IndicatorNo) -> String,
    pub keyboard: &'static str,
    /// Keys, and what they do.
    pub keys: &'static [(&'static str, &'static str)],
    /// The English copy of the report.
    pub paper_copy: &'static str,
    pub paper_copy_hint: &'static str,
    /// A unit of a scheme.
    pub unit: fn(&str) -> String,
    /// A numeral of the notice, as `一` or `（一）`.
    pub numeral: fn(&str) -> String,
    /// A category with its numeral.
    pub category: fn(&str, &str) -> String,
    /// Between the entries of a list in one line.
    pub separator: &'static str,
}
