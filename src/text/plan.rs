//! The messages of the creation plan.
//!
//! Must not know: elements.

use crate::planning::plan::Omission;

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct PlanTexts {
    pub lead: &'static str,
    pub no_measures: &'static str,
    pub measure_add: &'static str,
    pub measure_title: fn(usize) -> String,
    pub measure_indicator: &'static str,
    pub no_indicator: &'static str,
    pub measure_task: &'static str,
    pub measure_path: &'static str,
    pub measure_due: &'static str,
    pub measure_owner: &'static str,
    pub gaps: &'static str,
    pub gap: fn(&Omission) -> String,
    pub complete: &'static str,
}
