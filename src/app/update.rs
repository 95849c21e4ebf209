//! What follows from an action: the next state, always a result.
//!
//! Must not know: who asks, or how it is shown. A text that is not taken leaves what was
//! there before, and stands beside it as rejected.

use crate::app::action::{Action, StateChoice};
use crate::app::enter::enter;
use crate::app::entry;
use crate::app::state::{FieldKey, Record, RecordDay, State};
use crate::app::under;
use crate::domain::answer::{Answer, AnswerState, Input, Inputs, Sha256Hex};
use crate::domain::date::Date;
use crate::domain::facts::Reported;
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::plan::Measure;

/// The state after an action.
#[must_use]
pub fn update(mut state: State, action: Action) -> State {
    match action {
        Action::SwitchedLanguage(language) => state.language = language,
        Action::ChoseDisplay(display) => state.display = display,
        Action::OpenedRecord(record) => state.record = Some(*record),
        Action::ClosedRecord => state.record = None,
        Action::MovedToSlot(slot) => {
            if let Some(record) = &mut state.record {
                record.slot = slot;
            }
        }
        Action::Exported(digest) => {
            if let Some(record) = &mut state.record {
                record.exported = Sha256Hex::new(&digest.hex());
            }
        }
        Action::NamedApplicant(_)
        | Action::ChoseScheme(_)
        | Action::ChoseRound(_)
        | Action::StatedPreparation(_)
        | Action::StatedApplication(_)
        | Action::StatedPlan(_)
        | Action::TookMeasures(_)
        | Action::StatedFacts(_)
        | Action::Entered(..)
        | Action::Ticked(..)
        | Action::ChoseLevel(..)
        | Action::ChoseState(..)
        | Action::GaveReason(..)
        | Action::Noted(..)
        | Action::StatedEvidence(..) => {
            if let Some(record) = &mut state.record {
                record.changed_on = action.page();
                change(record, action);
            }
        }
    }
    state
}

/// The actions that change a record.
fn change(record: &mut Record, action: Action) {
    let assessment = &mut record.assessment;
    match action {
        Action::NamedApplicant(applicant) => assessment.applicant = applicant,
        Action::ChoseScheme(scheme) => under::go_on(record, *scheme),
        Action::ChoseRound(round) => {
            assessment.round = round;
            assessment.reference_date =
                Date::last_of_year(round).unwrap_or(assessment.reference_date);
            record.rejected.remove(&FieldKey::Day(RecordDay::Reference));
        }
        Action::StatedPreparation(prepared) => assessment.prepared = prepared,
        Action::StatedApplication(application) => assessment.application = application,
        Action::StatedPlan(plan) => {
            assessment.plan = plan;
            let n_measures = assessment.plan.measures.len();
            record
                .rejected
                .retain(|field, _| !matches!(field, FieldKey::Measure(at) if *at >= n_measures));
        }
        Action::TookMeasures(measures) => take_over(&mut assessment.plan.measures, measures),
        Action::StatedFacts(facts) => {
            assessment.eligibility = facts;
            forget_moved_events(record);
        }
        Action::Entered(field, text) => enter(record, field, &text),
        Action::Ticked(no, id, ticked) => set_input(record, no, id, ticked.map(Input::Flag)),
        Action::ChoseLevel(no, id, level) => set_input(record, no, id, level.map(Input::Level)),
        Action::ChoseState(no, choice) => choose_state(record, no, choice),
        Action::GaveReason(no, reason) => give_reason(record, no, &reason),
        Action::Noted(no, note) => {
            let note = entry::clean(&note, true);
            answer_with_facts(record, no).note = note;
        }
        Action::StatedEvidence(no, evidence) => {
            answer_with_facts(record, no).evidence = evidence;
        }
        Action::SwitchedLanguage(_)
        | Action::ChoseDisplay(_)
        | Action::OpenedRecord(_)
        | Action::ClosedRecord
        | Action::MovedToSlot(_)
        | Action::Exported(_) => {}
    }
}

/// The most measures that a file takes.
const MAX_MEASURES: usize = 200;

/// Adds measures that the plan does not have yet: one that serves the same indicator with
/// the same task is there already.
fn take_over(measures: &mut Vec<Measure>, new: Vec<Measure>) {
    for measure in new {
        let known =
            |other: &Measure| other.indicator == measure.indicator && other.task == measure.task;
        if measures.len() < MAX_MEASURES && !measures.iter().any(known) {
            measures.push(measure);
        }
    }
}

/// The answer to an indicator; whoever writes a fact, a remark or evidence begins one.
fn answer_with_facts(record: &mut Record, no: IndicatorNo) -> &mut Answer {
    if !record.assessment.answers.contains_key(&no) {
        choose_state(record, no, StateChoice::Answered);
    }
    let begun = || Answer::new(AnswerState::Answered(Inputs::new()));
    record.assessment.answers.entry(no).or_insert_with(begun)
}

/// Writes one fact. An indicator that was 待核实 or 不适用 becomes answered by it.
pub(crate) fn set_input(record: &mut Record, no: IndicatorNo, id: InputId, input: Option<Input>) {
    if !matches!(record.choice(no), StateChoice::Answered) {
        choose_state(record, no, StateChoice::Answered);
    }
    if let AnswerState::Answered(inputs) = &mut answer_with_facts(record, no).state {
        inputs.insert(id, input);
    }
}

fn choose_state(record: &mut Record, no: IndicatorNo, choice: StateChoice) {
    if choice == record.choice(no) || !record.may_choose(no, choice) {
        return;
    }
    park(record, no);
    let state = match choice {
        StateChoice::Unanswered => return,
        StateChoice::NotApplicable => {
            record.awaiting_reason.insert(no);
            return;
        }
        StateChoice::Unknown => AnswerState::Unknown,
        StateChoice::Answered => {
            let inputs = record.parked.get(&no).map(|parked| parked.inputs.clone());
            AnswerState::Answered(inputs.unwrap_or_default())
        }
    };
    unpark(record, no, state);
}

/// A reason makes 不适用 count; without one the indicator waits, unanswered.
fn give_reason(record: &mut Record, no: IndicatorNo, reason: &str) {
    if !record.may_choose(no, StateChoice::NotApplicable) {
        return;
    }
    let reason = entry::clean(reason, true);
    park(record, no);
    if reason.trim().is_empty() {
        record.awaiting_reason.insert(no);
    } else {
        unpark(record, no, AnswerState::NotApplicable(reason));
    }
}

/// Takes the answer out and keeps what it held.
fn park(record: &mut Record, no: IndicatorNo) {
    record.awaiting_reason.remove(&no);
    let Some(answer) = record.assessment.answers.remove(&no) else {
        return;
    };
    let parked = record.parked.entry(no).or_default();
    (parked.evidence, parked.note) = (answer.evidence, answer.note);
    if let AnswerState::Answered(inputs) = answer.state {
        parked.inputs = inputs;
    }
}

/// Puts an answer in, with the evidence and the remark that were kept.
fn unpark(record: &mut Record, no: IndicatorNo, state: AnswerState) {
    let parked = record.parked.get(&no).cloned().unwrap_or_default();
    let answer = Answer { state, evidence: parked.evidence, note: parked.note };
    record.assessment.answers.insert(no, answer);
}

/// When events are added or removed, positions mean others than before.
fn forget_moved_events(record: &mut Record) {
    let facts = &record.assessment.eligibility;
    let count = |n: Option<usize>| n.unwrap_or(0);
    let n_accidents = count(entries(&facts.safety_accidents));
    let n_incidents = count(entries(&facts.environmental_incidents));
    record.rejected.retain(|field, _| match field {
        FieldKey::Input(..)
        | FieldKey::Measure(_)
        | FieldKey::Lift(_)
        | FieldKey::Day(_)
        | FieldKey::LiftBy(_) => true,
        FieldKey::Accident(index, _) => *index < n_accidents,
        FieldKey::Incident(index, _) => *index < n_incidents,
    });
}

fn entries<T>(reported: &Reported<T>) -> Option<usize> {
    match reported {
        Reported::Listed(listed) => Some(listed.len()),
        Reported::None | Reported::Unknown => None,
    }
}
