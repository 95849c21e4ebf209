//! The state of the page: what the county has entered, and nothing that follows from it.
//!
//! Must not know: how state changes (`app::update`) or what follows from it (`report`).

use std::collections::{BTreeMap, BTreeSet};

use crate::app::action::StateChoice;
use crate::app::display::Display;
use crate::app::entry::EntryProblem;
use crate::app::route::Route;
use crate::domain::answer::{Answer, AnswerState, Evidence, Inputs, Sha256Hex};
use crate::domain::assessment::Assessment;
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::eligibility::Figure;
use crate::planning::estimate::Estimate;
use crate::planning::lift::LiftKey;

/// Everything the page holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The language of the interface.
    pub language: Language,
    /// How it is shown.
    pub display: Display,
    /// The county's record; none until an applicant is named or a file is opened.
    pub record: Option<Record>,
}

impl State {
    /// A page on which nothing has happened yet.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self { language, display: Display::default(), record: None }
    }
}

/// A record being filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// What the county states. Always fit to be exported.
    pub assessment: Assessment,
    /// What it is scored under.
    pub scheme: Scheme,
    /// Typed texts that were not taken, each with its reason, so that nothing typed is lost.
    pub rejected: BTreeMap<FieldKey, Rejected>,
    /// What an indicator held before it was set to another state, in case the county turns back.
    pub parked: BTreeMap<IndicatorNo, Parked>,
    /// What the scheme does not ask for, from before it was chosen: kept while the page is open.
    pub set_aside: BTreeMap<IndicatorNo, Answer>,
    /// Indicators set to 不适用 whose reason is still to be written: unanswered until then.
    pub awaiting_reason: BTreeSet<IndicatorNo>,
    /// What the county expects of each lift; an absent one takes one person-month at any
    /// time. For the search of a path only: it is kept while the page is open.
    pub estimates: BTreeMap<LiftKey, Estimate>,
    /// The slot in which its draft is kept: a number of its own for every record.
    pub slot: u64,
    /// The digest of the report that was exported last; none if none ever was.
    pub exported: Option<Sha256Hex>,
    /// The page on which it was changed last; none if it has not been changed.
    pub changed_on: Option<Route>,
}

impl Record {
    /// A record as it comes from a file or begins.
    #[must_use]
    pub const fn new(assessment: Assessment, scheme: Scheme, slot: u64) -> Self {
        Self {
            assessment,
            scheme,
            rejected: BTreeMap::new(),
            parked: BTreeMap::new(),
            set_aside: BTreeMap::new(),
            awaiting_reason: BTreeSet::new(),
            estimates: BTreeMap::new(),
            slot,
            exported: None,
            changed_on: None,
        }
    }
}

impl Record {
    /// What is chosen for an indicator.
    #[must_use]
    pub fn choice(&self, no: IndicatorNo) -> StateChoice {
        match self.assessment.answers.get(&no).map(|answer| &answer.state) {
            _ if self.awaiting_reason.contains(&no) => StateChoice::NotApplicable,
            Some(AnswerState::Answered(_)) => StateChoice::Answered,
            Some(AnswerState::Unknown) => StateChoice::Unknown,
            Some(AnswerState::NotApplicable(_)) => StateChoice::NotApplicable,
            None => StateChoice::Unanswered,
        }
    }

    /// Whether a state can be chosen for an indicator: the scheme says whether it may be
    /// 不适用. What a file states that is chosen already.
    #[must_use]
    pub fn may_choose(&self, no: IndicatorNo, choice: StateChoice) -> bool {
        choice != StateChoice::NotApplicable
            || self.choice(no) == choice
            || self.may_be_not_applicable(no)
    }

    /// Whether the scheme takes 不适用 for an indicator.
    #[must_use]
    pub fn may_be_not_applicable(&self, no: IndicatorNo) -> bool {
        self.scheme.indicators.get(&no).is_some_and(|judged| judged.may_be_not_applicable)
    }

    /// Whether it holds anything beyond whose it is, of which round and under which scheme.
    #[must_use]
    pub fn is_filled(&self) -> bool {
        let Assessment { applicant, round, reference_date, framework, scheme, .. } =
            self.assessment.clone();
        let begun = Assessment::begin(applicant, round, reference_date, framework, scheme);
        let (exported, changed_on) = (self.exported.clone(), self.changed_on);
        let begun = Self::new(begun, self.scheme.clone(), self.slot);
        *self != Self { exported, changed_on, ..begun }
    }

    /// Whether a field of the indicator holds a text that was not taken.
    #[must_use]
    pub fn has_rejected(&self, no: IndicatorNo) -> bool {
        self.rejected.keys().any(|field| matches!(field, FieldKey::Input(of, _) if *of == no))
    }
}

/// What an indicator held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parked {
    /// Its facts, from when it was last answered.
    pub inputs: Inputs,
    /// Its evidence.
    pub evidence: Vec<Evidence>,
    /// Its remark.
    pub note: String,
}

/// A field into which a figure or a day is typed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FieldKey {
    /// A day that the record states once.
    Day(RecordDay),
    /// An input of an indicator.
    Input(IndicatorNo, InputId),
    /// A figure of the safety accident at that position.
    Accident(usize, Figure),
    /// A figure of the environmental incident at that position.
    Incident(usize, Figure),
    /// The effort of the measure at that position in the plan.
    Measure(usize),
    /// The effort of a lift.
    Lift(LiftKey),
    /// The day by which a lift can be done.
    LiftBy(LiftKey),
}

/// A day that the record states once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecordDay {
    /// 基准日
    Reference,
    /// 填报日期
    PreparedOn,
    /// 报送日期
    SubmittedOn,
}

/// A typed text that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// The text as typed.
    pub text: String,
    /// Why it was not taken.
    pub problem: EntryProblem,
}
