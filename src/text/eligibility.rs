//! The messages of the eligibility checks.
//!
//! Must not know: elements.

use crate::domain::edition::check::{Clause, ExclusionCheck, Target};
use crate::domain::facts::{EligibilityFacts, EnergyGrade, EventLevel};
use crate::eligibility::window::Window;
use crate::eligibility::{Ground, OpenFact, Outcome, Remark, Verdict};

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct EligibilityTexts {
    /// The days that are verified.
    pub period: fn(Window) -> String,
    pub change_period: &'static str,
    /// The thresholds of a check, and what helps to answer it.
    pub limits: fn(&ExclusionCheck) -> Option<String>,
    /// What else helps to answer a check, to be opened.
    pub how: &'static str,
    pub verdict: fn(Verdict) -> String,
    pub verdict_meaning: fn(Verdict) -> &'static str,
    /// Before anything was answered.
    pub not_begun: &'static str,
    /// Which checks, by their place from 1, are open while nothing excludes.
    pub still_open: fn(&[usize]) -> String,
    pub outcome: fn(Outcome) -> &'static str,
    pub clauses: fn(&[Clause]) -> String,
    pub ground: fn(&Ground) -> String,
    pub open_fact: fn(&OpenFact) -> String,
    pub remark: fn(&Remark) -> String,
    pub window: fn(&ExclusionCheck, Window) -> String,
    pub energy_grade: fn(EnergyGrade) -> &'static str,
    /// The grades of a year.
    pub energy_grades: fn(&ExclusionCheck, &EligibilityFacts, u16) -> String,
    pub energy_year: fn(u16, bool) -> String,
    pub target: fn(&Target) -> String,
    /// Whether to put lesser events on record.
    pub put_on_record: &'static str,
    pub on_record: &'static str,
    /// There was none, but so many are on record.
    pub none_but: fn(usize) -> String,
    pub level: fn(EventLevel) -> &'static str,
    pub event_date: &'static str,
    pub finding_date: &'static str,
    pub listed_from: &'static str,
    pub listed_until: &'static str,
    pub listed_until_hint: &'static str,
    pub official_level: &'static str,
    pub level_not_given: &'static str,
    pub ten_thousand_yuan: &'static str,
    pub truthful_yes: &'static str,
    pub truthful_no: &'static str,
    pub rules_title: &'static str,
    pub assumptions_title: &'static str,
}
