//! What can happen on the page, named as what happened: a tree, whose branches are as far as
//! one who takes them can reach.
//!
//! Must not know: what follows from it; that is `app::update`.

use std::rc::Rc;

use crate::app::display::Display;
use crate::app::lists::change::EntryChange;
use crate::app::route::Route;
use crate::app::state::{EntryField, FieldKey, Record, RecordDay};
use crate::domain::applicant::Applicant;
use crate::domain::application::Enclosure;
use crate::domain::aside::ListChoice;
use crate::domain::assessment::ListKey;
use crate::domain::edition::check::CheckId;
use crate::domain::entries::EntryId;
use crate::domain::facts::YearGrade;
use crate::domain::id::{DepartmentId, DocumentId, IndicatorNo, InputId, ItemId};
use crate::domain::language::Language;
use crate::domain::narrative::Passage;
use crate::domain::plan::{Measure, SectionNo};
use crate::domain::scheme::Scheme;
use crate::domain::scheme::measure::EffortSize;
use crate::planning::lift::LiftKey;
use crate::report::digest::Digest;
use crate::wire::collection::CollectedFigure;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// The language was switched.
    SwitchedLanguage(Language),
    /// How the page is shown was changed.
    ChoseDisplay(Display),
    /// A record was begun, opened from a file or continued from a draft.
    OpenedRecord(Rc<Record>),
    /// The record was put away; drafts in the store are not its matter.
    ClosedRecord,
    /// Another window works on the same draft: this one goes on in a slot of its own.
    MovedToSlot(u64),
    /// The report of this digest was exported and read back.
    Exported(Digest),
    /// The page was left on which an entry of a list could be brought back.
    ForgotRemoved(ListKey),
    /// The record was changed.
    Record(RecordAction),
}

/// What changes a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordAction {
    /// Whose it is, and how it is handed in.
    Head(HeadAction),
    /// The facts of a check, but for the entries of its list.
    Facts(CheckId, FactsAction),
    /// The answer to an indicator.
    Answer(IndicatorNo, AnswerAction),
    /// What departments handed in was taken.
    Collected(Vec<CollectedFigure>),
    /// The remark on an indicator was typed.
    Noted(IndicatorNo, String),
    /// An entry of a list: a dated fact, a measure, a document.
    Entry(ListKey, EntryAction),
    /// The plan, but for the entries of its list.
    Plan(PlanAction),
    /// A passage of the report, which is the one of that place.
    Passage(SectionNo, PassageAction),
    /// What the county expects of a lift.
    Lift(LiftKey, LiftAction),
}

/// What happens to the head of a record: applicant, scheme, round, who prepares it, papers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HeadAction {
    /// The applicant was corrected.
    NamedApplicant(Applicant),
    /// Whether it applies directly to the province was chosen.
    ChoseDirect(bool),
    /// Another scheme was chosen for the record.
    ChoseScheme(Box<Scheme>),
    /// The round was chosen; the reference date follows it to the end of its year.
    ChoseRound(u16),
    /// The year from which the figures are taken was chosen.
    ChoseDataYear(u16),
    /// Who prepared the record was typed.
    NamedPreparer(String),
    /// Whether a document is ready was stated, or opened again.
    StatedDocument(DocumentId, Option<bool>),
    /// Something was put on the list of the letter of application, or taken off.
    Enclosed(Enclosure, bool),
    /// A day was typed.
    Typed(RecordDay, String),
}

/// What happens to the facts of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactsAction {
    /// The target of a year was graded.
    Graded(YearGrade),
    /// Whether it holds was declared, or opened again.
    Declared(Option<bool>),
    /// Whether there was anything to list was chosen.
    ChoseListing(ListChoice),
    /// Lesser events are to be put on record where there was none that is asked for.
    PutOnRecord,
}

/// What happens to the answer to an indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerAction {
    /// A figure was typed; or cells were pasted at once, for it and those after it in its item.
    Typed(InputId, Option<ItemId>, String),
    /// What a department has of a figure was typed; or cells were pasted at once, for it and
    /// the departments after it.
    TypedPart(InputId, DepartmentId, String),
    /// An option of a checklist was ticked, crossed or opened again.
    Ticked(InputId, Option<bool>),
    /// A level was chosen or opened again.
    ChoseLevel(InputId, Option<u8>),
    /// How the indicator stands was chosen.
    ChoseState(StateChoice),
    /// The reason why it does not apply was typed.
    GaveReason(String),
    /// Words beside an input were typed: why a figure is zero or a line does not apply, or what
    /// a line is called.
    Said(InputId, String),
    /// Every line of a list that has no state yet is in the last one.
    LeftRest(InputId),
}

/// What happens to an entry of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryAction {
    /// It was changed, or begun by that.
    Changed(EntryId, EntryChange),
    /// A figure or a day was typed; or figures were pasted at once, for it and those after it.
    Typed(EntryId, EntryField, String),
    /// It was removed.
    Removed(EntryId),
    /// The one that was removed last was brought back.
    Restored,
}

/// What happens to the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanAction {
    /// A section was written.
    WroteSection(SectionNo, String),
    /// Measures were taken over into it, where it does not have them already.
    TookMeasures(Vec<Measure>),
}

/// What happens to a passage of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PassageAction {
    /// It was written from a draft with these figures; without a text it is the draft again.
    Wrote(Passage),
    /// The draft was taken again; what was written is kept aside.
    TookDraft,
    /// What was kept aside came back.
    TookBack,
}

/// What happens to the estimate of a lift.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LiftAction {
    /// How much work it is was chosen.
    ChoseEffort(EffortSize),
    /// The day by which it can be done was typed.
    TypedDay(String),
}

impl Action {
    /// Something happened to the answer to an indicator.
    #[must_use]
    pub const fn answer(no: IndicatorNo, action: AnswerAction) -> Self {
        Self::Record(RecordAction::Answer(no, action))
    }

    /// Something happened to the facts of a check.
    #[must_use]
    pub const fn facts(check: CheckId, action: FactsAction) -> Self {
        Self::Record(RecordAction::Facts(check, action))
    }

    /// Something happened to an entry of a list.
    #[must_use]
    pub const fn entry(list: ListKey, action: EntryAction) -> Self {
        Self::Record(RecordAction::Entry(list, action))
    }

    /// Something happened to the head of the record.
    #[must_use]
    pub const fn head(action: HeadAction) -> Self {
        Self::Record(RecordAction::Head(action))
    }

    /// Something happened to the plan.
    #[must_use]
    pub const fn plan(action: PlanAction) -> Self {
        Self::Record(RecordAction::Plan(action))
    }

    /// A text was typed into a field, or cells were pasted into it and those after it; an
    /// input stands in an item of its indicator.
    #[must_use]
    pub fn typed(field: FieldKey, item: Option<ItemId>, text: String) -> Self {
        Self::Record(match field {
            FieldKey::Day(day) => RecordAction::Head(HeadAction::Typed(day, text)),
            FieldKey::Input(no, input) => {
                RecordAction::Answer(no, AnswerAction::Typed(input, item, text))
            }
            FieldKey::Part(no, input, department) => {
                RecordAction::Answer(no, AnswerAction::TypedPart(input, department, text))
            }
            FieldKey::Entry(list, id, of) => {
                RecordAction::Entry(list, EntryAction::Typed(id, of, text))
            }
            FieldKey::LiftBy(lift) => RecordAction::Lift(lift, LiftAction::TypedDay(text)),
        })
    }
}

impl RecordAction {
    /// The page on which it happens.
    #[must_use]
    pub const fn page(&self) -> Route {
        match self {
            Self::Head(HeadAction::ChoseScheme(_)) => Route::Scheme,
            Self::Head(
                HeadAction::StatedDocument(..)
                | HeadAction::Enclosed(..)
                | HeadAction::Typed(
                    RecordDay::SubmittedOn
                    | RecordDay::DueOn
                    | RecordDay::AdmittedOn
                    | RecordDay::ListedUntil
                    | RecordDay::DesignatedOn
                    | RecordDay::EvaluatedOn,
                    _,
                ),
            ) => Route::Report,
            Self::Head(_) => Route::Applicant,
            Self::Collected(_) => Route::Before,
            Self::Facts(..) => Route::Eligibility,
            Self::Answer(no, _) | Self::Noted(no, _) => Route::Indicator(*no),
            Self::Entry(list, _) => page_of(*list),
            Self::Plan(_) => Route::Plan,
            Self::Passage(..) => Route::Narrative,
            Self::Lift(..) => Route::Improve,
        }
    }
}

/// The page on which a list stands.
#[must_use]
pub const fn page_of(list: ListKey) -> Route {
    match list {
        ListKey::Facts(_) => Route::Eligibility,
        ListKey::Measures => Route::Plan,
        ListKey::Evidence => Route::Evidence,
    }
}

/// The four states among which a county chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StateChoice {
    /// 未填
    Unanswered,
    /// 填写
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
