//! What follows from an action: the next state, always a result.
//!
//! Must not know: who asks, or how it is shown. A text that is not taken leaves what was
//! there before, and stands beside it as rejected.

use crate::app::action::{Action, StateChoice};
use crate::app::enter::{enter, paste};
use crate::app::entry;
use crate::app::lists;
use crate::app::state::{FieldKey, Record, RecordDay, State};
use crate::app::under;
use crate::domain::answer::{Answer, AnswerState, Input, Inputs, Sha256Hex};
use crate::domain::aside::Parked;
use crate::domain::assessment::ListKey;
use crate::domain::date::Date;
use crate::domain::entries::Entries;
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
                record.is_of_file = false;
            }
        }
        Action::ForgotRemoved(list) => {
            if let Some(record) = &mut state.record {
                lists::forget(record, list);
            }
        }
        Action::NamedApplicant(_)
        | Action::ChoseScheme(_)
        | Action::ChoseRound(_)
        | Action::StatedPreparation(_)
        | Action::StatedApplication(_)
        | Action::WroteSection(..)
        | Action::TookMeasures(_)
        | Action::Graded(..)
        | Action::Declared(..)
        | Action::ChoseListing(..)
        | Action::ChangedEntry(..)
        | Action::RemovedEntry(..)
        | Action::RestoredEntry(_)
        | Action::Entered(..)
        | Action::Pasted(..)
        | Action::Ticked(..)
        | Action::ChoseLevel(..)
        | Action::ChoseState(..)
        | Action::GaveReason(..)
        | Action::Noted(..) => {
            if let Some(record) = &mut state.record {
                record.changed_on = action.page();
                record.is_of_file = false;
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
            let dates = &mut record.aside.reference_dates;
            dates.insert(assessment.round, assessment.reference_date);
            assessment.round = round;
            let date = dates.remove(&round).or_else(|| Date::last_of_year(round));
            assessment.reference_date = date.unwrap_or(assessment.reference_date);
            record.rejected.remove(&FieldKey::Day(RecordDay::Reference));
        }
        Action::StatedPreparation(prepared) => assessment.prepared = prepared,
        Action::StatedApplication(application) => assessment.application = application,
        Action::WroteSection(section, text) => {
            let text = entry::clean_section(&text);
            if text.trim().is_empty() {
                assessment.plan.sections.remove(&section);
            } else {
                assessment.plan.sections.insert(section, text);
            }
        }
        Action::TookMeasures(measures) => {
            take_over(&mut assessment.plan.measures, measures);
            lists::forget(record, ListKey::Measures);
        }
        Action::Graded(check, target) => {
            let targets = assessment.eligibility.grades_mut(check);
            targets.retain(|other| other.year != target.year);
            targets.push(target);
            targets.sort_by_key(|target| target.year);
        }
        Action::Declared(check, declared) => assessment.eligibility.declare(check, declared),
        Action::ChoseListing(list, choice) => lists::choose(record, list, choice),
        Action::ChangedEntry(list, id, change) => lists::change(record, list, id, change),
        Action::RemovedEntry(list, id) => lists::remove(record, list, id),
        Action::RestoredEntry(list) => lists::restore(record, list),
        Action::Entered(field, text) => enter(record, field, &text),
        Action::Pasted(field, item, text) => paste(record, field, item.as_ref(), &text),
        Action::Ticked(no, id, ticked) => set_input(record, no, id, ticked.map(Input::Flag)),
        Action::ChoseLevel(no, id, level) => set_input(record, no, id, level.map(Input::Level)),
        Action::ChoseState(no, choice) => choose_state(record, no, choice),
        Action::GaveReason(no, reason) => give_reason(record, no, &reason),
        Action::Noted(no, note) => {
            let note = entry::clean(&note, true);
            // While 不适用 waits for its reason, there is no answer to write it to.
            if record.aside.awaiting_reason.contains(&no) {
                record.aside.parked.entry(no).or_default().note = note;
            } else {
                answer_with_facts(record, no).note = note;
            }
        }
        Action::SwitchedLanguage(_)
        | Action::ChoseDisplay(_)
        | Action::OpenedRecord(_)
        | Action::ClosedRecord
        | Action::MovedToSlot(_)
        | Action::Exported(_)
        | Action::ForgotRemoved(_) => {}
    }
}

/// Adds measures that the plan does not have yet: one that serves the same indicator with
/// the same task is there already.
fn take_over(measures: &mut Entries<Measure>, new: Vec<Measure>) {
    for measure in new {
        let known =
            |other: &Measure| other.indicator == measure.indicator && other.task == measure.task;
        if measures.len() < lists::MAX_ENTRIES && !measures.values().any(known) {
            measures.push(measure);
        }
    }
}

/// The answer to an indicator; whoever writes a fact or a remark begins one.
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

/// Chooses how an indicator stands. What it held under another choice comes back with it.
pub(in crate::app) fn choose_state(record: &mut Record, no: IndicatorNo, choice: StateChoice) {
    if choice == record.choice(no) || !record.may_choose(no, choice) {
        return;
    }
    park(record, no);
    let mut parked = record.aside.parked.remove(&no).unwrap_or_default();
    let state = match choice {
        StateChoice::Unanswered => None,
        StateChoice::NotApplicable if parked.reason.is_empty() => {
            record.aside.awaiting_reason.insert(no);
            None
        }
        StateChoice::NotApplicable => {
            Some(AnswerState::NotApplicable(std::mem::take(&mut parked.reason)))
        }
        StateChoice::Unknown => Some(AnswerState::Unknown),
        StateChoice::Answered => {
            let mut inputs = std::mem::take(&mut parked.inputs);
            // The scheme may have changed meanwhile.
            if let Some(judged) = record.scheme.indicators.get(&no) {
                parked.inputs = under::split_off(&mut inputs, judged);
            }
            Some(AnswerState::Answered(inputs))
        }
    };
    unpark(record, no, state, parked);
}

/// A reason makes 不适用 count; without one the indicator waits, unanswered.
fn give_reason(record: &mut Record, no: IndicatorNo, reason: &str) {
    if !record.may_choose(no, StateChoice::NotApplicable) {
        return;
    }
    let reason = entry::clean(reason, true);
    park(record, no);
    let mut parked = record.aside.parked.remove(&no).unwrap_or_default();
    parked.reason.clear();
    let state = if reason.trim().is_empty() {
        record.aside.awaiting_reason.insert(no);
        None
    } else {
        Some(AnswerState::NotApplicable(reason))
    };
    unpark(record, no, state, parked);
}

/// Takes the answer out and keeps what it held.
fn park(record: &mut Record, no: IndicatorNo) {
    record.aside.awaiting_reason.remove(&no);
    let Some(answer) = record.assessment.answers.remove(&no) else {
        return;
    };
    let parked = record.aside.parked.entry(no).or_default();
    (parked.evidence, parked.note) = (answer.evidence, answer.note);
    match answer.state {
        AnswerState::Answered(inputs) => parked.inputs.extend(inputs),
        AnswerState::NotApplicable(reason) => parked.reason = reason,
        AnswerState::Unknown => {}
    }
}

/// Puts an answer in, with the evidence and the remark that were kept; what else was kept,
/// stays so.
fn unpark(record: &mut Record, no: IndicatorNo, state: Option<AnswerState>, mut parked: Parked) {
    if let Some(state) = state {
        let evidence = std::mem::take(&mut parked.evidence);
        let note = std::mem::take(&mut parked.note);
        record.assessment.answers.insert(no, Answer { state, evidence, note });
    }
    if parked != Parked::default() {
        record.aside.parked.insert(no, parked);
    }
}
