//! What follows for the answer to an indicator.
//!
//! Must not know: other answers, but that they share figures. A scenario of the workshop is
//! changed by the same rules.

use std::rc::Rc;

use crate::app::action::{AnswerAction, StateChoice};
use crate::app::enter::{enter, enter_one};
use crate::app::entry;
use crate::app::state::{FieldKey, Record};
use crate::app::under;
use crate::domain::answer::{Answer, AnswerState, Input, Inputs};
use crate::domain::aside::Parked;
use crate::domain::assessment::share;
use crate::domain::decimal::Quantity;
use crate::domain::id::{DepartmentId, IndicatorNo, InputId};
use crate::domain::scheme::counted_list::{Line, Standing};

/// Changes an answer, or begins one by that.
pub fn change(record: &mut Record, no: IndicatorNo, action: AnswerAction) {
    match action {
        AnswerAction::Typed(id, item, text) => {
            enter(record, FieldKey::Input(no, id), item.as_ref(), &text);
        }
        AnswerAction::TypedPart(id, department, text) => {
            enter(record, FieldKey::Part(no, id, department), None, &text);
        }
        AnswerAction::Ticked(id, ticked) => set_input(record, no, id, ticked.map(Input::Flag)),
        AnswerAction::ChoseLevel(id, level) => set_input(record, no, id, level.map(Input::Level)),
        AnswerAction::ChoseState(choice) => choose_state(record, no, choice),
        AnswerAction::GaveReason(reason) => give_reason(record, no, &reason),
        AnswerAction::Said(id, words) => {
            // Where words are asked for, the scheme says; a file holds no others.
            let scheme = Rc::clone(&record.scheme);
            let judged = scheme.indicators.get(&no);
            if judged.is_some_and(|judged| judged.takes_words(&id))
                && let AnswerState::Answered(inputs) = &mut answer_with_facts(record, no).state
            {
                let words = entry::clean(&words, true);
                // A line that a county added is gone with its name.
                let is_own = judged.is_some_and(|it| it.line(&id).is_some_and(|it| it.1.own));
                if is_own && words.trim().is_empty() {
                    inputs.remove(&id);
                }
                inputs.say(id, words);
                record.assessment.spread(&record.scheme);
            }
        }
        AnswerAction::LeftRest(list) => leave_rest(record, no, &list),
    }
}

/// Puts every line of a list that has no state into the last one, which counts nothing.
fn leave_rest(record: &mut Record, no: IndicatorNo, list: &InputId) {
    let judged = record.scheme.indicators.get(&no);
    let Some(list) = judged.and_then(|it| it.lists.iter().find(|of| of.id == *list)) else {
        return;
    };
    let list = list.clone();
    let inputs = record.assessment.answers.get(&no).and_then(Answer::inputs);
    let nothing = Inputs::new();
    let inputs = inputs.unwrap_or(&nothing);
    let open = |line: &&Line| {
        inputs.level(&line.id).is_none() && list.standing(inputs, line) == Standing::Open
    };
    let open: Vec<_> = list.lines.iter().filter(open).map(|line| line.id.clone()).collect();
    for id in open {
        set_input(record, no, id, Some(Input::Level(list.nothing())));
    }
}

/// Writes the remark.
pub(in crate::app) fn note(record: &mut Record, no: IndicatorNo, note: &str) {
    let note = entry::clean(note, true);
    // While 不适用 waits for its reason, there is no answer to write it to.
    if record.aside.awaiting_reason.contains(&no) {
        record.aside.parked.entry(no).or_default().note = note;
    } else {
        answer_with_facts(record, no).note = note;
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
pub(in crate::app) fn set_input(
    record: &mut Record,
    no: IndicatorNo,
    id: InputId,
    input: Option<Input>,
) {
    if record.scheme.shared.contains_key(&id) {
        record.assessment.facts.insert(id.clone(), input);
    }
    if !matches!(record.choice(no), StateChoice::Answered) {
        choose_state(record, no, StateChoice::Answered);
    }
    if let AnswerState::Answered(inputs) = &mut answer_with_facts(record, no).state {
        // What is stated whole is no sum any more.
        inputs.forget_parts(&id);
        inputs.insert(id, input);
    }
    record.assessment.spread(&record.scheme);
}

/// Writes what a department has of a figure, which follows.
pub(in crate::app) fn set_part(
    record: &mut Record,
    no: IndicatorNo,
    id: &InputId,
    of: &DepartmentId,
    part: Option<Quantity>,
) {
    if !matches!(record.choice(no), StateChoice::Answered) {
        choose_state(record, no, StateChoice::Answered);
    }
    let scheme = record.scheme.clone();
    if let AnswerState::Answered(inputs) = &mut answer_with_facts(record, no).state {
        inputs.set_part(id, of, part, scheme.parts(no, id));
    }
    record.assessment.spread(&scheme);
}

/// Chooses how an indicator stands. What it held under another choice comes back with it.
pub(in crate::app) fn choose_state(record: &mut Record, no: IndicatorNo, choice: StateChoice) {
    if choice == record.choice(no) || !record.may_choose(no, choice) {
        return;
    }
    park(record, no);
    let mut parked = record.aside.parked.remove(&no).unwrap_or_default();
    let mut too_much = Inputs::new();
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
            // The scheme may have changed meanwhile, and a shared figure too.
            if let Some(judged) = record.scheme.indicators.get(&no) {
                share(&record.assessment.facts, &record.scheme, judged, &mut inputs);
                too_much = under::split_off(&mut inputs, judged);
                parked.inputs =
                    too_much.split_off(|id, input| under::is_asked(judged, id, input), |_| false);
            }
            Some(AnswerState::Answered(inputs))
        }
    };
    unpark(record, no, state, parked);
    // A part that is above its whole by now stands in its field, with that problem.
    for (id, figure) in &too_much {
        if let Some(figure) = figure.and_then(Input::quantity) {
            enter_one(record, FieldKey::Input(no, id.clone()), &figure.to_string());
        }
    }
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
    parked.note = answer.note;
    match answer.state {
        AnswerState::Answered(inputs) => parked.inputs.take_over(inputs),
        AnswerState::NotApplicable(reason) => parked.reason = reason,
        AnswerState::Unknown => {}
    }
}

/// Puts an answer in, with the remark that was kept; what else was kept, stays so.
fn unpark(record: &mut Record, no: IndicatorNo, state: Option<AnswerState>, mut parked: Parked) {
    if let Some(state) = state {
        let note = std::mem::take(&mut parked.note);
        record.assessment.answers.insert(no, Answer { state, note });
    }
    if parked != Parked::default() {
        record.aside.parked.insert(no, parked);
    }
    record.assessment.spread(&record.scheme);
}
