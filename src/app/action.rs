//! What can happen on the page, named as what happened.
//!
//! Must not know: what follows from it; that is `app::update`.

use crate::app::display::Display;
use crate::app::lists::change::EntryChange;
use crate::app::route::Route;
use crate::app::state::{FieldKey, Record, RecordDay};
use crate::domain::applicant::Applicant;
use crate::domain::application::Application;
use crate::domain::aside::ListChoice;
use crate::domain::assessment::{ListKey, Prepared};
use crate::domain::edition::check::CheckId;
use crate::domain::entries::EntryId;
use crate::domain::facts::YearGrade;
use crate::domain::id::{IndicatorNo, InputId, ItemId};
use crate::domain::language::Language;
use crate::domain::plan::{Measure, SectionNo};
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
    /// A section of the creation plan was written.
    WroteSection(SectionNo, String),
    /// Measures were taken over into the plan, where it does not have them already.
    TookMeasures(Vec<Measure>),
    /// The energy target of a year was graded.
    Graded(CheckId, YearGrade),
    /// Whether the materials are true was declared, or opened again.
    Declared(CheckId, Option<bool>),
    /// Whether there was anything to list was chosen.
    ChoseListing(ListKey, ListChoice),
    /// An entry of a list was changed, or begun by that.
    ChangedEntry(ListKey, EntryId, EntryChange),
    /// An entry of a list was removed.
    RemovedEntry(ListKey, EntryId),
    /// The entry of a list that was removed last was brought back.
    RestoredEntry(ListKey),
    /// The page was left on which an entry of a list could be brought back.
    ForgotRemoved(ListKey),
    /// A figure or a day was typed.
    Entered(FieldKey, String),
    /// Cells were pasted into a field at once: for it and the fields after it, of the item of an
    /// indicator or of the entry of a list.
    Pasted(FieldKey, Option<ItemId>, String),
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
            | Self::Exported(_)
            | Self::ForgotRemoved(_) => None,
            Self::NamedApplicant(_) | Self::ChoseRound(_) | Self::StatedPreparation(_) => {
                Some(Route::Applicant)
            }
            Self::ChoseScheme(_) => Some(Route::Scheme),
            Self::StatedApplication(_) => Some(Route::Report),
            Self::WroteSection(..) | Self::TookMeasures(_) => Some(Route::Plan),
            Self::Entered(field, _) | Self::Pasted(field, ..) => Some(page_of_field(field)),
            Self::Graded(..) | Self::Declared(..) => Some(Route::Eligibility),
            Self::ChoseListing(list, _)
            | Self::ChangedEntry(list, ..)
            | Self::RemovedEntry(list, _)
            | Self::RestoredEntry(list) => Some(page_of(*list)),
            Self::Ticked(no, ..)
            | Self::ChoseLevel(no, ..)
            | Self::ChoseState(no, _)
            | Self::GaveReason(no, _)
            | Self::Noted(no, _) => Some(Route::Indicator(*no)),
        }
    }
}

/// The page on which a field stands.
const fn page_of_field(field: &FieldKey) -> Route {
    match field {
        FieldKey::Day(RecordDay::Reference | RecordDay::PreparedOn) => Route::Applicant,
        FieldKey::Day(RecordDay::SubmittedOn) => Route::Report,
        FieldKey::Input(no, _) => Route::Indicator(*no),
        FieldKey::Entry(list, ..) => page_of(*list),
        FieldKey::Lift(_) | FieldKey::LiftBy(_) => Route::Improve,
    }
}

/// The page on which a list stands.
#[must_use]
pub const fn page_of(list: ListKey) -> Route {
    match list {
        ListKey::Facts(_) => Route::Eligibility,
        ListKey::Measures => Route::Plan,
        ListKey::Evidence(no) => Route::Indicator(no),
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
