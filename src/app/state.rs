//! The state of the page: what the county has entered, and nothing that follows from it.
//!
//! Must not know: how state changes (`app::update`) or what follows from it (`report`).

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::app::action::StateChoice;
use crate::app::display::Display;
use crate::app::entry::EntryProblem;
use crate::app::lists::Removed;
use crate::app::route::Route;
use crate::domain::answer::{AnswerState, Inputs};
use crate::domain::aside::{Aside, ListChoice};
use crate::domain::assessment::{Assessment, ListKey};
use crate::domain::edition::check::CheckId;
use crate::domain::entries::Entries;
use crate::domain::event::Event;
use crate::domain::evidence::{Sha256Hex, Shows};
use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::planning::estimate::Estimate;
use crate::planning::lift::LiftKey;
pub use crate::wire::draft_v1::field::{EntryField, FieldKey, RecordDay};

/// Everything the page holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The language of the interface.
    pub language: Language,
    /// How it is shown.
    pub display: Display,
    /// The county's record; none until an applicant is named or a file is opened. Shared with
    /// whoever shows it.
    pub record: Option<Rc<Record>>,
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
    /// What it is scored under. Shared: the state is copied at every action.
    pub scheme: Rc<Scheme>,
    /// Typed texts that were not taken, each with its reason, so that nothing typed is lost.
    pub rejected: BTreeMap<FieldKey, Rejected>,
    /// What was entered and is not stated as things stand, in case the county turns back.
    pub aside: Aside,
    /// The entry of each list that was removed last, in case it is to come back at once.
    pub removed: BTreeMap<ListKey, Removed>,
    /// What the county expects of each lift; an absent one takes what the scheme gives
    /// by way of example, at any time. For the search of a path only.
    pub estimates: BTreeMap<LiftKey, Estimate>,
    /// The slot in which its draft is kept: a number of its own for every record.
    pub slot: u64,
    /// The digest of the report that was exported last; none if none ever was.
    pub exported: Option<Sha256Hex>,
    /// The page on which it was changed last; none if it has not been changed.
    pub changed_on: Option<Route>,
    /// Whether it still is what a file says: then it needs no draft.
    pub is_of_file: bool,
}

impl Record {
    /// A record as it comes from a file or begins.
    #[must_use]
    pub fn new(assessment: Assessment, scheme: impl Into<Rc<Scheme>>, slot: u64) -> Self {
        Self {
            assessment,
            scheme: scheme.into(),
            rejected: BTreeMap::new(),
            aside: Aside::default(),
            removed: BTreeMap::new(),
            estimates: BTreeMap::new(),
            slot,
            exported: None,
            changed_on: None,
            is_of_file: false,
        }
    }

    /// A record as a file says it.
    #[must_use]
    pub fn of_file(assessment: Assessment, scheme: Scheme, slot: u64) -> Self {
        Self { is_of_file: true, ..Self::new(assessment, scheme, slot) }
    }
}

impl Record {
    /// What is chosen for an indicator.
    #[must_use]
    pub fn choice(&self, no: IndicatorNo) -> StateChoice {
        match self.assessment.answers.get(&no).map(|answer| &answer.state) {
            _ if self.aside.awaiting_reason.contains(&no) => StateChoice::NotApplicable,
            Some(AnswerState::Answered(_)) => StateChoice::Answered,
            Some(AnswerState::Unknown) => StateChoice::Unknown,
            Some(AnswerState::NotApplicable(_)) => StateChoice::NotApplicable,
            None => StateChoice::Unanswered,
        }
    }

    /// What an indicator is while nothing else is stated of it: answered once anything was
    /// filled in, now or before it was put aside.
    #[must_use]
    pub fn filled_in(&self, no: IndicatorNo) -> StateChoice {
        match self.choice(no) {
            choice @ (StateChoice::Unanswered | StateChoice::Answered) => choice,
            StateChoice::Unknown | StateChoice::NotApplicable => {
                let parked = self.aside.parked.get(&no);
                let any = parked.is_some_and(|parked| parked.inputs != Inputs::new());
                if any { StateChoice::Answered } else { StateChoice::Unanswered }
            }
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
        let Assessment { applicant, round, reference_date, edition, scheme, .. } = &self.assessment;
        let (applicant, scheme) = (applicant.clone(), scheme.clone());
        let begun = Assessment::begin(applicant, *round, *reference_date, edition, scheme);
        let (exported, changed_on) = (self.exported.clone(), self.changed_on);
        let mut begun = Self::new(begun, self.scheme.clone(), self.slot);
        begun.aside.reference_dates.clone_from(&self.aside.reference_dates);
        *self != Self { exported, changed_on, is_of_file: self.is_of_file, ..begun }
    }

    /// The dated facts of a check, stated or kept aside.
    #[must_use]
    pub fn events(&self, check: CheckId) -> &Entries<Event> {
        self.aside.kept(check).all(self.assessment.eligibility.events(check))
    }

    /// The remark on an indicator, stated or kept aside.
    #[must_use]
    pub fn note(&self, no: IndicatorNo) -> &str {
        let stated = self.assessment.answers.get(&no).map(|answer| &answer.note);
        let kept = || self.aside.parked.get(&no).map(|parked| &parked.note);
        stated.or_else(kept).map_or("", String::as_str)
    }

    /// What is chosen for a list; a list that is no matter of choice is always listed.
    #[must_use]
    pub fn list_choice(&self, list: ListKey) -> ListChoice {
        match list {
            ListKey::Facts(check) => {
                self.aside.kept(check).choice(self.assessment.eligibility.events(check))
            }
            ListKey::Measures | ListKey::Evidence => ListChoice::Listed,
        }
    }

    /// Whether something else than 待核实 is chosen for the dated facts of a check.
    #[must_use]
    pub fn has_chosen(&self, check: CheckId) -> bool {
        self.list_choice(ListKey::Facts(check)) != ListChoice::Unknown
    }

    /// Whether the entries of a list stand on a page, or could be written there.
    #[must_use]
    pub fn has_room(&self, list: ListKey) -> bool {
        match list {
            ListKey::Facts(check) => {
                self.aside.kept(check).has_room(self.assessment.eligibility.events(check))
            }
            ListKey::Measures | ListKey::Evidence => true,
        }
    }

    /// What the county expects of a lift, as long as it has not said anything else what the
    /// scheme says.
    #[must_use]
    pub fn estimate(&self, key: &LiftKey) -> Estimate {
        let stated = self.estimates.get(key).copied();
        stated.unwrap_or_else(|| Estimate::usual(&self.scheme, key))
    }

    /// The same, to be changed.
    pub fn estimate_mut(&mut self, key: LiftKey) -> &mut Estimate {
        let usual = Estimate::usual(&self.scheme, &key);
        self.estimates.entry(key).or_insert(usual)
    }

    /// The texts that were not taken, of fields that stand on a page now: not those of entries
    /// and answers that are kept aside.
    pub fn standing_rejected(&self) -> impl Iterator<Item = (&FieldKey, &Rejected)> {
        self.rejected.iter().filter(|(field, _)| match field {
            FieldKey::Input(no, id) => {
                let judged = self.scheme.indicators.get(no);
                let is_asked = judged.is_some_and(|judged| judged.input_kind(id).is_some());
                is_asked
                    && matches!(self.choice(*no), StateChoice::Unanswered | StateChoice::Answered)
            }
            FieldKey::Part(no, id, of) => {
                self.scheme.parts(*no, id).contains(of)
                    && matches!(self.choice(*no), StateChoice::Unanswered | StateChoice::Answered)
            }
            FieldKey::Entry(list, ..) => self.has_room(*list),
            FieldKey::Day(_) | FieldKey::LiftBy(_) => true,
        })
    }

    /// Whether a field of the indicator holds a text that was not taken.
    #[must_use]
    pub fn has_rejected(&self, no: IndicatorNo) -> bool {
        self.standing_rejected().any(|(field, _)| match field {
            FieldKey::Input(of, _) | FieldKey::Part(of, ..) => *of == no,
            FieldKey::Entry(ListKey::Evidence, id, _) => {
                let document = self.assessment.evidence.get(*id);
                document.is_some_and(|it| it.is_for(Shows::Indicator(no)))
            }
            FieldKey::Day(_) | FieldKey::Entry(..) | FieldKey::LiftBy(_) => false,
        })
    }
}

/// A typed text that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// The text as typed.
    pub text: String,
    /// Why it was not taken.
    pub problem: EntryProblem,
}
