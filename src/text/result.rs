//! The messages of the result.
//!
//! Must not know: elements.

use crate::domain::id::IndicatorNo;
use crate::domain::scheme::Scheme;
use crate::report::findings::Finding;

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct ResultTexts {
    pub is_no_verdict: &'static str,
    pub complete: &'static str,
    pub interval_explained: &'static str,
    pub see_checks: &'static str,
    pub by_dimension: &'static str,
    pub dimension: &'static str,
    pub certain: &'static str,
    pub possible: &'static str,
    pub at_best: &'static str,
    pub still_open: &'static str,
    pub nothing_open: &'static str,
    pub by_indicator: &'static str,
    pub bonus_short: &'static str,
    pub bonus_capped: fn(&str) -> String,
    pub contribution_hint: &'static str,
    /// What an indicator gives, and what it adds to the total, in a table.
    pub score_of_no: fn(IndicatorNo) -> String,
    pub contribution_of_no: fn(IndicatorNo) -> String,
    pub findings: &'static str,
    pub finding: fn(&Finding, &Scheme) -> String,
    pub go_there: &'static str,
    /// So many indicators have no evidence; their numbers follow, each a link.
    pub without_evidence: fn(usize) -> String,
    pub indicator_no: fn(IndicatorNo) -> String,
}
