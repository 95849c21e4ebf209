//! What follows from an action: the next state, always a result.
//!
//! Must not know: who asks, or how it is shown. A text that is not taken leaves what was
//! there before, and stands beside it as rejected.

use crate::app::action::{Action, StateChoice};
use crate::app::entry::{self, EntryProblem};
use crate::app::state::{FieldKey, Record, Rejected, State};
use crate::app::under;
use crate::domain::answer::{Answer, AnswerState, Input, Inputs, Sha256Hex};
use crate::domain::date::Date;
use crate::domain::decimal::{DecimalProblem, Quantity};
use crate::domain::facts::Reported;
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::plan::Measure;
use crate::domain::scheme::rule::InputKind;
use crate::eligibility::Figure;
use crate::planning::estimate::Effort;

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
        | Action::ChoseReferenceDate(_)
        | Action::StatedPreparation(_)
        | Action::StatedApplication(_)
        | Action::StatedPlan(_)
        | Action::TookMeasures(_)
        | Action::ScheduledLift(..)
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
        }
        Action::ChoseReferenceDate(date) => assessment.reference_date = date,
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
        Action::ScheduledLift(key, by) => record.estimates.entry(key).or_default().by = by,
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
fn set_input(record: &mut Record, no: IndicatorNo, id: InputId, input: Option<Input>) {
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

fn enter(record: &mut Record, field: FieldKey, text: &str) {
    let kind = match &field {
        FieldKey::Input(no, id) => {
            let judged = record.scheme.indicators.get(no);
            judged.and_then(|judged| judged.input_kind(id)).unwrap_or(InputKind::Amount)
        }
        FieldKey::Accident(_, figure) | FieldKey::Incident(_, figure) => match figure {
            Figure::LossYuan => InputKind::Money,
            Figure::Deaths | Figure::Injured | Figure::Evacuated => InputKind::Count,
        },
        FieldKey::Measure(_) | FieldKey::Lift(_) => InputKind::Amount,
    };
    let taken = entry::read(kind, text).and_then(|value| fits(record, &field, value));
    match taken {
        Ok(value) => {
            record.rejected.remove(&field);
            take(record, &field, value);
            if let FieldKey::Input(no, _) = field {
                retry(record, no);
            }
        }
        Err(problem) => {
            record.rejected.insert(field, Rejected { text: text.to_owned(), problem });
        }
    }
}

/// Whether a value leaves every part of its indicator within its whole.
fn fits(
    record: &Record,
    field: &FieldKey,
    value: Option<Quantity>,
) -> Result<Option<Quantity>, EntryProblem> {
    let too_much = |effort: Quantity| Effort::new(effort).is_none();
    if matches!(field, FieldKey::Lift(_)) && value.is_some_and(too_much) {
        return Err(EntryProblem::Decimal(DecimalProblem::AboveRange));
    }
    let FieldKey::Input(no, id) = field else {
        return Ok(value);
    };
    let empty = Inputs::new();
    let inputs = record.assessment.answers.get(no).and_then(Answer::inputs).unwrap_or(&empty);
    let figure = |other: &InputId| match inputs.get(other) {
        _ if other == id => value,
        Some(Some(Input::Quantity(quantity))) => Some(*quantity),
        Some(Some(Input::Flag(_) | Input::Level(_)) | None) | None => None,
    };
    let pairs = record.scheme.indicators.get(no).into_iter().flat_map(|it| it.parts_and_wholes());
    for (part, whole) in pairs {
        if let (Some(part), Some(whole)) = (figure(part), figure(whole))
            && part > whole
        {
            return Err(EntryProblem::PartAboveWhole { part, whole });
        }
    }
    Ok(value)
}

fn take(record: &mut Record, field: &FieldKey, value: Option<Quantity>) {
    let facts = &mut record.assessment.eligibility;
    let slot = match field {
        FieldKey::Input(no, id) => {
            return set_input(record, *no, id.clone(), value.map(Input::Quantity));
        }
        FieldKey::Accident(index, figure) => {
            let accident = listed(&mut facts.safety_accidents, *index);
            accident.and_then(|accident| match figure {
                Figure::Deaths => Some(&mut accident.deaths),
                Figure::Injured => Some(&mut accident.injured),
                Figure::LossYuan => Some(&mut accident.loss_yuan),
                Figure::Evacuated => None,
            })
        }
        FieldKey::Measure(index) => {
            record.assessment.plan.measures.get_mut(*index).map(|measure| &mut measure.effort)
        }
        FieldKey::Lift(key) => {
            let effort = value.and_then(Effort::new).unwrap_or(Effort::ONE);
            record.estimates.entry(key.clone()).or_default().effort = effort;
            return;
        }
        FieldKey::Incident(index, figure) => {
            let incident = listed(&mut facts.environmental_incidents, *index);
            incident.map(|incident| match figure {
                Figure::Deaths => &mut incident.deaths,
                Figure::Injured => &mut incident.injured,
                Figure::LossYuan => &mut incident.loss_yuan,
                Figure::Evacuated => &mut incident.evacuated,
            })
        }
    };
    if let Some(slot) = slot {
        *slot = value;
    }
}

fn listed<T>(reported: &mut Reported<T>, index: usize) -> Option<&mut T> {
    match reported {
        Reported::Listed(listed) => listed.get_mut(index),
        Reported::None | Reported::Unknown => None,
    }
}

/// A text rejected because its partner did not fit may fit now.
fn retry(record: &mut Record, no: IndicatorNo) {
    let waiting = record.rejected.iter().find_map(|(field, rejected)| match field {
        FieldKey::Input(of, id) if *of == no => {
            let kind = record.scheme.indicators.get(&no)?.input_kind(id)?;
            let value = entry::read(kind, &rejected.text).ok()?;
            let value = fits(record, field, value).ok()?;
            Some((field.clone(), value))
        }
        FieldKey::Input(..)
        | FieldKey::Accident(..)
        | FieldKey::Incident(..)
        | FieldKey::Measure(_)
        | FieldKey::Lift(_) => None,
    });
    if let Some((field, value)) = waiting {
        record.rejected.remove(&field);
        take(record, &field, value);
        retry(record, no);
    }
}

/// When events are added or removed, positions mean others than before.
fn forget_moved_events(record: &mut Record) {
    let facts = &record.assessment.eligibility;
    let count = |n: Option<usize>| n.unwrap_or(0);
    let n_accidents = count(entries(&facts.safety_accidents));
    let n_incidents = count(entries(&facts.environmental_incidents));
    record.rejected.retain(|field, _| match field {
        FieldKey::Input(..) | FieldKey::Measure(_) | FieldKey::Lift(_) => true,
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
