//! The messages of the steps of the way, and how each page is called.
//!
//! Must not know: elements.

use crate::app::progress::Progress;
use crate::app::route::Route;

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct StepTexts {
    pub title: &'static str,
    pub before: &'static str,
    pub applicant: &'static str,
    pub eligibility: &'static str,
    pub indicators: &'static str,
    pub result: &'static str,
    pub improve: &'static str,
    pub plan: &'static str,
    pub check: &'static str,
    pub report: &'static str,
    pub by_dimension: &'static str,
    pub progress: fn(Progress) -> &'static str,
    /// Which step this is, of how many, and its name.
    pub step_of: fn(usize, usize, &str) -> String,
    pub to_eligibility: &'static str,
    pub to_indicators: &'static str,
    pub to_result: &'static str,
    pub to_improve: &'static str,
    pub to_plan: &'static str,
    pub to_check: &'static str,
    pub to_report: &'static str,
    pub page_title: fn(Route) -> String,
}
