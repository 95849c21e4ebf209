//! What can happen on the page, named as what happened.
//!
//! Must not know: what follows from it; that is `app::update`.

use crate::app::display::Display;
use crate::app::route::Route;
use crate::app::state::{FieldKey, Record, RecordDay};
use crate::domain::answer::Evidence;
use crate::domain::applicant::Applicant;
use crate::domain::application::Application;
use crate::domain::assessment::Prepared;
use crate::domain::facts::EligibilityFacts;
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::language::Language;
use crate::domain::plan::{CreationPlan, Measure};
use crate::domain::scheme::Scheme;
use crate::report::digest::Digest;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// The language was switched.
    SwitchedLanguage(Language),
    /// How the page is shown was changed.
    ChoseDisplay(Display),
    /// A record was begun, opened from a file or continued from a draft.
    OpenedRecord(Box<Record>),
    /// The record was put away; drafts in the store are not its matter.
    ClosedRecord,
    /// Another window works on the same draft: this one goes on in a slot of its own.
    MovedToSlot(u64),
    /// The report of this digest was exported and read back.
    Exported(Digest),
    /// The applicant was corrected.
    NamedApplicant(Applicant),
    /// Another scheme was chosen for the record.
    ChoseScheme(Box<Scheme>),
    /// The round was chosen; the reference date follows it to the end of its year.
    ChoseRound(u16),
    /// Who prepared the record was stated.
    StatedPreparation(Prepared),
    /// The papers were stated.
    StatedApplication(Application),
    /// The creation plan was written on.
    StatedPlan(CreationPlan),
    /// Measures were taken over into the plan, where it does not have them already.
    TookMeasures(Vec<Measure>),
    /// Facts of the eligibility checks were stated.
    StatedFacts(EligibilityFacts),
    /// A figure or a day was typed.
    Entered(FieldKey, String),
    /// An option of a checklist was ticked, crossed or opened again.
    Ticked(IndicatorNo, InputId, Option<bool>),
    /// A level was chosen or opened again.
    ChoseLevel(IndicatorNo, InputId, Option<u8>),
    /// How an indicator stands was chosen.
    ChoseState(IndicatorNo, StateChoice),
    /// The reason why an indicator does not apply was typed.
    GaveReason(IndicatorNo, String),
    /// A remark was typed.
    Noted(IndicatorNo, String),
    /// The evidence of an indicator was changed.
    StatedEvidence(IndicatorNo, Vec<Evidence>),
}

impl Action {
    /// The page on which it changes a record; none if it changes none.
    #[must_use]
    pub const fn page(&self) -> Option<Route> {
        match self {
            Self::SwitchedLanguage(_)
            | Self::ChoseDisplay(_)
            | Self::OpenedRecord(_)
            | Self::ClosedRecord
            | Self::MovedToSlot(_)
            | Self::Exported(_) => None,
            Self::NamedApplicant(_)
            | Self::ChoseRound(_)
            | Self::Entered(FieldKey::Day(RecordDay::Reference | RecordDay::PreparedOn), _)
            | Self::StatedPreparation(_) => Some(Route::Applicant),
            Self::ChoseScheme(_) => Some(Route::Scheme),
            Self::StatedApplication(_)
            | Self::Entered(FieldKey::Day(RecordDay::SubmittedOn), _) => Some(Route::Report),
            Self::StatedPlan(_)
            | Self::TookMeasures(_)
            | Self::Entered(FieldKey::Measure(_), _) => Some(Route::Plan),
            Self::Entered(FieldKey::Lift(_) | FieldKey::LiftBy(_), _) => Some(Route::Improve),
            Self::StatedFacts(_)
            | Self::Entered(FieldKey::Accident(..) | FieldKey::Incident(..), _) => {
                Some(Route::Eligibility)
            }
            Self::Entered(FieldKey::Input(no, _), _)
            | Self::Ticked(no, ..)
            | Self::ChoseLevel(no, ..)
            | Self::ChoseState(no, _)
            | Self::GaveReason(no, _)
            | Self::Noted(no, _)
            | Self::StatedEvidence(no, _) => Some(Route::Indicator(*no)),
        }
    }
}

/// The four states among which a county chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StateChoice {
    /// 未填
    Unanswered,
    /// 据实填写
    Answered,
    /// 待核实
    Unknown,
    /// 不适用
    NotApplicable,
}

impl StateChoice {
    /// Every choice, in the order of the page.
    pub const ALL: [Self; 4] =
        [Self::Unanswered, Self::Answered, Self::Unknown, Self::NotApplicable];
}
