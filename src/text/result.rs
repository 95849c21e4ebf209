//! The messages of the result.
//!
//! Must not know: elements.

use crate::domain::id::IndicatorNo;
use crate::domain::scheme::Scheme;
use crate::eligibility::Verdict;
use crate::report::findings::Finding;

/// What is missing before a county hands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    /// So many indicators are open.
    pub open: usize,
    /// So many are answered without evidence.
    pub without_evidence: usize,
}

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct ResultTexts {
    /// Whose result it is, before its total.
    pub name: fn(&str) -> String,
    /// After the total: the grades, whether that is one, what excludes, and what is missing.
    pub comes_to: fn(&str, bool, Verdict, Missing) -> String,
    /// So many, by their points and what they miss.
    pub strongest: fn(usize) -> String,
    pub weakest: fn(usize) -> String,
    pub points: fn(&str) -> String,
    pub weakest_item: fn(&str) -> String,
    pub could_add: fn(&str) -> String,
    pub interval_explained: &'static str,
    pub see_checks: &'static str,
    pub by_dimension: &'static str,
    pub dimension: &'static str,
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
    /// The numbers of the indicators without evidence follow, each a link.
    pub without_evidence: &'static str,
    pub indicator_no: fn(IndicatorNo) -> String,
}
