//! A record that goes on under another scheme: what the new one does not ask for is set
//! aside, and comes back with a scheme that does.
//!
//! Must not know: scores, and who chose the scheme.
//!
//! A file names its scheme and may hold no fact that this scheme does not know, so such
//! facts cannot stay where they are.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::app::state::Record;
use crate::domain::answer::{Answer, AnswerState, Input, Inputs, sum};
use crate::domain::assessment::{Assessment, share};
use crate::domain::decimal::Quantity;
use crate::domain::entries::EntryId;
use crate::domain::id::{DepartmentId, IndicatorNo, InputId};
use crate::domain::scheme::rule::InputKind;
use crate::domain::scheme::{Scheme, SchemeIndicator};
use crate::wire::assessment_v1::input::takes_zero;

/// Goes on under a scheme.
pub fn go_on(record: &mut Record, scheme: Scheme) {
    take_back(record);
    record.assessment.facts.extend(std::mem::take(&mut record.aside.facts));
    let (shared, unshared) = facts_under(&record.assessment, &scheme);
    record.assessment.facts = shared;
    for (no, mut answer) in std::mem::take(&mut record.assessment.answers) {
        let Some(judged) = scheme.indicators.get(&no) else {
            if let AnswerState::Answered(inputs) = &mut answer.state {
                inputs.recount([]);
            }
            record.aside.set_aside.insert(no, answer);
            continue;
        };
        if let AnswerState::Answered(inputs) = &mut answer.state {
            let foreign = foreign_facts(&record.assessment.facts, &scheme, judged, inputs);
            if foreign != Inputs::new() {
                let foreign = Answer::new(AnswerState::Answered(foreign));
                record.aside.set_aside.insert(no, foreign);
            }
        }
        record.assessment.answers.insert(no, answer);
    }
    let is_carried = |id: &InputId| carries(record.assessment.answers.values(), id);
    record.aside.facts = unshared.into_iter().filter(|(id, _)| !is_carried(id)).collect();
    let measures: Vec<_> = record.assessment.plan.measures.iter().map(|(id, _)| id).collect();
    measures.iter().for_each(|id| put_target_aside(record, *id));
    record.assessment.scheme = scheme.id.clone();
    record.scheme = Rc::new(scheme);
    measures.iter().for_each(|id| bring_target_back(record, *id));
}

/// A measure serves another indicator, or none: the target for that one comes back.
pub fn serve(record: &mut Record, id: EntryId, no: Option<IndicatorNo>) {
    put_target_aside(record, id);
    if let Some(measure) = record.assessment.plan.measures.get_mut(id) {
        measure.indicator = no;
    }
    bring_target_back(record, id);
}

fn put_target_aside(record: &mut Record, id: EntryId) {
    if let Some(measure) = record.assessment.plan.measures.get_mut(id)
        && let Some(no) = measure.indicator
        && !measure.target.is_empty()
    {
        let kept = record.aside.targets.entry((id, no)).or_default();
        kept.extend(std::mem::take(&mut measure.target));
    }
}

fn bring_target_back(record: &mut Record, id: EntryId) {
    let Some(measure) = record.assessment.plan.measures.get_mut(id) else { return };
    let Some(no) = measure.indicator else { return };
    let Some(kept) = record.aside.targets.remove(&(id, no)) else { return };
    let judged = record.scheme.indicators.get(&no);
    let (own, foreign): (Inputs, Inputs) = kept
        .into_iter()
        .partition(|(id, input)| judged.is_some_and(|judged| is_asked(judged, id, *input)));
    measure.target = own;
    if !foreign.is_empty() {
        record.aside.targets.insert((id, no), foreign);
    }
}

/// The shared figures as a scheme shares them, and those that it does not share. Where none is
/// stated yet, it is what the answers say: the first that says something.
fn facts_under(assessment: &Assessment, scheme: &Scheme) -> (Inputs, Inputs) {
    let mut facts = assessment.facts.clone();
    for id in scheme.shared.keys() {
        let answers = assessment.answers.values().filter_map(Answer::inputs);
        if let Some(fact) = answers.filter_map(|inputs| inputs.get(id)).next() {
            facts.entry(id.clone()).or_insert(*fact);
        }
    }
    let is_shared = |(id, input): &(InputId, Option<Input>)| {
        let figure = input.and_then(Input::quantity);
        let taken = scheme.indicators.values().all(|judged| takes_zero(judged, id, figure));
        taken && scheme.shared_kind(id).is_some_and(|kind| fits(kind, *input))
    };
    let (shared, mut unshared): (Inputs, Inputs) = facts.into_iter().partition(is_shared);
    // What an answer says by itself stays with it.
    unshared.retain(|id, _| assessment.facts.contains_key(id));
    (shared, unshared)
}

/// Takes out of the facts of an answer what a scheme does not ask for, with the shared figures
/// in their places; one of its own that is another comes out too.
fn foreign_facts(
    facts: &Inputs,
    scheme: &Scheme,
    judged: &SchemeIndicator,
    inputs: &mut Inputs,
) -> Inputs {
    let is_other =
        |(id, own): &(&InputId, &Option<Input>)| own.is_some() && facts.get(*id) != Some(*own);
    let own = inputs.iter().filter(|(id, _)| scheme.shared.contains_key(id)).filter(is_other);
    let mut foreign: Inputs = own.map(|(id, own)| (id.clone(), *own)).collect();
    share(facts, scheme, judged, inputs);
    foreign.take_over(split_off(inputs, judged));
    foreign
}

/// Whether an answer states a fact.
fn carries<'a>(mut answers: impl Iterator<Item = &'a Answer>, id: &InputId) -> bool {
    answers.any(|answer| answer.inputs().is_some_and(|inputs| inputs.contains_key(id)))
}

/// How many stated facts a scheme does not ask for; a shared figure is one.
#[must_use]
pub fn n_set_aside(record: &Record, scheme: &Scheme) -> usize {
    let assessment = &record.assessment;
    let (facts, unshared) = facts_under(assessment, scheme);
    let (mut n_foreign, mut left) = (0, Vec::new());
    for (no, answer) in &assessment.answers {
        let mut answer = answer.clone();
        let own = |mut foreign: Inputs| {
            foreign.retain(|id, _| !assessment.facts.contains_key(id));
            foreign.n_stated()
        };
        match (scheme.indicators.get(no), &mut answer.state) {
            (Some(judged), AnswerState::Answered(inputs)) => {
                n_foreign += own(foreign_facts(&facts, scheme, judged, inputs));
                left.push(answer);
            }
            (Some(_), AnswerState::Unknown | AnswerState::NotApplicable(_)) => {}
            (None, _) => n_foreign += answer.inputs().cloned().map_or(0, own).max(1),
        }
    }
    let gone = unshared.iter().filter(|(id, fact)| fact.is_some() && !carries(left.iter(), id));
    n_foreign + gone.count()
}

/// Puts what was set aside where it was, as far as nothing else stands there now.
fn take_back(record: &mut Record) {
    for (no, kept) in std::mem::take(&mut record.aside.set_aside) {
        if !record.scheme.indicators.contains_key(&no) {
            record.assessment.answers.entry(no).or_insert(kept);
        } else if let Some(answer) = record.assessment.answers.get_mut(&no)
            && let (AnswerState::Answered(inputs), AnswerState::Answered(kept)) =
                (&mut answer.state, kept.state)
        {
            // What was answered anew is not overwritten; a shared figure was answered elsewhere.
            let mut now = std::mem::replace(inputs, kept);
            let shared = &record.scheme.shared;
            now.retain(|id, _| !(shared.contains_key(id) && inputs.contains_key(id)));
            inputs.take_over(now);
        }
    }
}

/// Takes out of the facts of an answer what is not asked.
pub(in crate::app) fn split_off(inputs: &mut Inputs, judged: &SchemeIndicator) -> Inputs {
    let mut foreign =
        inputs.split_off(|id, input| is_asked(judged, id, input), |id| judged.takes_words(id));
    // Other departments may have parts of a figure now: then it is what it was, by itself.
    let is_sum = |(id, parts): &(&InputId, &BTreeMap<DepartmentId, Quantity>)| {
        let holders = judged.parts(id);
        parts.keys().all(|of| holders.contains(of)) && sum(parts, holders) == inputs.quantity(id)
    };
    let others = inputs.parts().iter().filter(|of| !is_sum(of));
    let others: Vec<_> = others.map(|(id, _)| id.clone()).collect();
    others.iter().for_each(|id| inputs.forget_parts(id));
    // Two figures may belong together that did not before.
    for (part, whole) in judged.parts_and_wholes() {
        let figures = inputs.quantity(part).zip(inputs.quantity(whole));
        if figures.is_some_and(|(part, whole)| part > whole) {
            foreign.extend(inputs.remove_entry(part));
        }
    }
    foreign
}

/// Whether an indicator asks for a fact of that kind. An open one is of any kind.
pub(in crate::app) fn is_asked(
    judged: &SchemeIndicator,
    id: &InputId,
    input: Option<Input>,
) -> bool {
    let taken = takes_zero(judged, id, input.and_then(Input::quantity));
    taken && judged.input_kind(id).is_some_and(|kind| fits(kind, input))
}

/// Whether a fact is one of that kind. An open one is of any.
fn fits(kind: InputKind, input: Option<Input>) -> bool {
    match (kind, input) {
        (_, None) | (InputKind::Flag, Some(Input::Flag(_))) => true,
        (InputKind::Level { highest }, Some(Input::Level(level))) => level <= highest,
        (
            InputKind::Count | InputKind::Money | InputKind::Amount,
            Some(Input::Quantity(quantity)),
        ) => quantity.places() <= kind.most_places(),
        (
            InputKind::Flag
            | InputKind::Level { .. }
            | InputKind::Count
            | InputKind::Money
            | InputKind::Amount,
            Some(_),
        ) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::IndicatorNo;
    use crate::wire;
    use crate::wire::scheme_v1::shipped;

    fn record() -> Record {
        let file = include_bytes!("../../docs/example.json");
        let Ok(wire::Opened::Assessment(report)) = wire::open(file, None) else { unreachable!() };
        Record::new(report.assessment, shipped()[0].clone(), 1)
    }

    fn scheme(id: &str) -> Scheme {
        shipped().iter().find(|scheme| scheme.id.as_str() == id).unwrap().clone()
    }

    /// The assessment's file under the scheme of the record is read without a problem.
    fn is_fit(record: &Record) -> bool {
        wire::problems(&record.assessment, &record.scheme).is_empty()
    }

    #[test]
    fn the_same_items_keep_every_fact() {
        let before = record();
        let mut after = before.clone();
        assert_eq!(n_set_aside(&before, &scheme("national-2020")), 0);
        go_on(&mut after, scheme("national-2020"));
        assert_eq!(after.assessment.answers, before.assessment.answers);
        assert_eq!(after.assessment.scheme, after.scheme.id);
        assert!(is_fit(&after));
    }

    #[test]
    fn other_items_set_the_facts_aside_and_the_old_ones_bring_them_back() {
        let before = record();
        let stated = before.assessment.answers.values().filter_map(Answer::inputs);
        let n_stated: usize = stated.map(Inputs::n_stated).sum();
        assert!(n_stated > 0);
        let mut after = before.clone();
        // The blank scheme asks for levels only, by a name that one indicator has as well.
        let n_foreign = n_set_aside(&before, &scheme("blank"));
        go_on(&mut after, scheme("blank"));
        assert!(is_fit(&after));
        let left = after.assessment.answers.values().filter_map(Answer::inputs).flatten();
        let left: Vec<_> = left.filter_map(|(_, input)| *input).collect();
        assert!(matches!(left.as_slice(), [Input::Level(_)]), "{left:?}");
        assert_eq!(n_foreign + left.len(), n_stated);
        go_on(&mut after, scheme("equal-2021"));
        assert_eq!(after, before);
    }

    #[test]
    fn a_number_that_is_not_scored_goes_whole_with_its_evidence() {
        let (before, mut narrow) = (record(), scheme("equal-2021"));
        let no = *before.assessment.answers.keys().next().unwrap();
        narrow.indicators.remove(&no);
        let mut after = before.clone();
        go_on(&mut after, narrow);
        assert!(!after.assessment.answers.contains_key(&no));
        assert!(is_fit(&after));
        go_on(&mut after, scheme("equal-2021"));
        assert_eq!(after, before);
    }

    #[test]
    fn what_was_answered_anew_is_not_overwritten() {
        let (mut record, no) = (record(), IndicatorNo::new(4).unwrap());
        go_on(&mut record, scheme("blank"));
        record.assessment.answers.insert(no, Answer::new(AnswerState::Unknown));
        go_on(&mut record, scheme("equal-2021"));
        assert_eq!(record.assessment.answers[&no].state, AnswerState::Unknown);
    }
}
