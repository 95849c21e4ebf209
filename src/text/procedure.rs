//! The messages of the procedure: applying, how far the county has come, and the evaluation every
//! two years.
//!
//! Must not know: elements.

use crate::domain::application::Enclosure;
use crate::domain::assessment::Assessment;
use crate::domain::date::Date;
use crate::domain::edition::Edition;
use crate::eligibility::procedure::Procedure;
use crate::eligibility::stages::{Next, Stage};
use crate::eligibility::window::Window;

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct ProcedureTexts {
    pub title: &'static str,
    pub step: fn(&Procedure, &Edition) -> String,
    pub due_on: &'static str,
    pub due_on_hint: &'static str,
    pub submitted_on: &'static str,
    pub ready: &'static str,
    pub not_ready: &'static str,
    pub enclosures: &'static str,
    pub enclosures_hint: &'static str,
    pub enclosure: fn(Enclosure) -> &'static str,
    pub stages: &'static str,
    pub stage: fn(Stage, &Edition) -> String,
    /// What happens at a stage, with its place in the notice.
    pub stage_meaning: fn(Stage, &Edition) -> String,
    /// The day of a stage.
    pub stage_day: fn(Stage, Date) -> String,
    pub passed: &'static str,
    pub at_present: &'static str,
    pub ahead: &'static str,
    pub next: fn(Next, &Assessment) -> String,
    /// What the notice does not say of those who are not designated.
    pub not_designated: &'static str,
    /// A stage is dated after the next one.
    pub disorder: fn(Stage, Stage, &Edition) -> String,
    pub days: &'static str,
    pub days_hint: &'static str,
    pub admitted_on: &'static str,
    pub listed_until: &'static str,
    pub designated_on: &'static str,
    pub evaluated_on: &'static str,
    pub incentives: fn(&Edition) -> String,
    pub again: fn(&Edition) -> String,
    pub again_lead: fn(&Edition) -> String,
    pub again_compare: &'static str,
    pub again_begin: &'static str,
    pub again_begin_hint: fn(Date) -> String,
    pub again_update: &'static str,
    pub again_day: fn(Date) -> String,
    pub again_change_day: &'static str,
    pub since: fn(Window) -> String,
    pub since_hint: &'static str,
    /// The reference date lies before the designation.
    pub before_designation: fn(Date, Date) -> String,
    pub changed: &'static str,
    pub no_earlier: &'static str,
    pub standard: &'static str,
    /// The total, under the scheme of that name.
    pub standard_total: fn(&str, &str) -> String,
    pub to_result: &'static str,
    pub to_improve: &'static str,
}
