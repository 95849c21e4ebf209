//! The lifts that a record leaves open: each one item brought to a definite better state.
//!
//! Must not know: efforts, goals, wording.
//!
//! Conventions of ours, where neither the notice nor a scheme says what a step is:
//!
//! * a checklist has one lift for each option that is not true; they add up;
//! * every other item has at most two, *next* and *full*, of which one is taken at most;
//! * an item that is open (unanswered, unknown, an input missing) has no next step, since
//!   nobody knows where it stands, and is raised from the low end of its interval;
//! * an indicator that does not apply, and an item that dropped out, have no lift: a plan
//!   never makes something judged that is not judged today, nor the other way round;
//! * an item whose whole is zero has no lift either: what helps is another whole, or the
//!   reason for the zero;
//! * a lift never moves a whole, never puts a part above its whole, and never makes its own
//!   item worse.

use std::collections::BTreeMap;

use crate::domain::answer::{Answer, Inputs};
use crate::domain::framework::{Framework, Place};
use crate::domain::id::{IndicatorNo, InputId, ItemId};
use crate::domain::scheme::definition::Timing;
use crate::domain::scheme::{Item, Scheme, SchemeIndicator};
use crate::planning::raise::{facts, raise_indicator};
use crate::scoring::form::{Climb, climb};
use crate::scoring::indicator::{IndicatorScore, score_indicator};
use crate::scoring::item::zero;

/// Where a lift leads. Steps are compared in this order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LiftStep {
    /// This option of a checklist becomes true.
    Option(InputId),
    /// The next step: one tenth of the way further for a ratio, the next band, one case
    /// less or more, the next level.
    Next,
    /// As far as the item goes.
    Full,
}

/// What a lift is called. It stays the same while answers change, so that an effort that
/// a county has entered stays with it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LiftKey {
    /// The indicator.
    pub indicator: IndicatorNo,
    /// The item within it.
    pub item: ItemId,
    /// Where it leads.
    pub step: LiftStep,
}

/// The state that a lift leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// These facts take the place of those of the record. Never empty.
    Facts(Inputs),
    /// All points of the item. Which facts that takes is not known, because its whole is
    /// not; the lift is scored as if they were there.
    AllPoints,
}

/// One item of one indicator, brought to a definite better state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lift {
    /// What it is called.
    pub key: LiftKey,
    /// Where it leads.
    pub target: Target,
}

impl Lift {
    /// The facts as they will be; empty where they are not known yet.
    #[must_use]
    pub fn facts(&self) -> Inputs {
        match &self.target {
            Target::Facts(facts) => facts.clone(),
            Target::AllPoints => Inputs::new(),
        }
    }

    /// Whether it would change what was counted during the data period: that has happened, so
    /// that a measure can only reach it in the next one.
    #[must_use]
    pub fn is_of_the_past(&self, judged: &SchemeIndicator) -> bool {
        let during = |id: &InputId| {
            judged.definitions.get(id).is_some_and(|it| it.measured == Timing::During)
        };
        match &self.target {
            Target::Facts(facts) => facts.keys().any(during),
            Target::AllPoints => {
                let item = judged.items.iter().find(|item| *item.id() == self.key.item);
                item.is_some_and(|item| item.rule().inputs().any(|(id, _)| during(id)))
            }
        }
    }

    /// Whether it is a step on the same item that does all that `other` does.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        let (own, theirs) = (&self.key, &other.key);
        let further = own.step == LiftStep::Full && theirs.step == LiftStep::Next;
        own.indicator == theirs.indicator
            && own.item == theirs.item
            && (own.step == theirs.step || further)
    }
}

/// Every lift, in the order of the notice, of the scheme's items, and of the steps.
#[must_use]
pub fn lifts(
    framework: &Framework,
    scheme: &Scheme,
    answers: &BTreeMap<IndicatorNo, Answer>,
) -> Vec<Lift> {
    let mut lifts = Vec::new();
    for place in framework.places() {
        if let Some(judged) = scheme.indicators.get(&place.no()) {
            lifts.extend(indicator_lifts(place, judged, answers.get(&place.no())));
        }
    }
    lifts
}

fn indicator_lifts(
    place: Place<'_>,
    judged: &SchemeIndicator,
    answer: Option<&Answer>,
) -> Vec<Lift> {
    let now = score_indicator(place, Some(judged), answer);
    let inputs = facts(answer);
    let mut lifts = Vec::new();
    for item in &judged.items {
        let still_in = now.items.iter().any(|score| score.id == *item.id() && !score.dropped());
        if !still_in || zero(judged, item, &inputs).is_some() {
            continue;
        }
        for (step, target) in steps(item, judged, &inputs) {
            let key = LiftKey { indicator: place.no(), item: item.id().clone(), step };
            let lift = Lift { key, target };
            let then = raise_indicator(place, judged, answer, &[&lift]);
            if is_better(&lift, &now, &then) && parts_fit(&lift, judged, &inputs) {
                lifts.push(lift);
            }
        }
    }
    lifts
}

/// The steps of one item with their targets, before it is known whether they are allowed.
fn steps(item: &Item, judged: &SchemeIndicator, inputs: &Inputs) -> Vec<(LiftStep, Target)> {
    let to = |id: &InputId, value| Target::Facts(Inputs::from([(id.clone(), Some(value))]));
    match climb(item, judged, inputs) {
        Climb::Options(options) => options
            .into_iter()
            .map(|(id, value)| (LiftStep::Option(id.clone()), to(&id, value)))
            .collect(),
        Climb::Figure { id, next, full } => {
            let now = inputs.stated(&id);
            let full = full.filter(|full| Some(*full) != now);
            let next = next.filter(|next| Some(*next) != now && Some(*next) != full);
            let steps = [(LiftStep::Next, next), (LiftStep::Full, full)];
            steps.into_iter().filter_map(|(step, value)| Some((step, to(&id, value?)))).collect()
        }
        Climb::Unmeasured => vec![(LiftStep::Full, Target::AllPoints)],
        Climb::Nowhere => Vec::new(),
    }
}

/// Whether the item does not fall, and the same items are judged as before.
fn is_better(lift: &Lift, now: &IndicatorScore, then: &IndicatorScore) -> bool {
    let same_judged = now
        .items
        .iter()
        .map(|item| item.dropped())
        .eq(then.items.iter().map(|item| item.dropped()));
    let low = |score: &IndicatorScore| {
        let item = score.items.iter().find(|item| item.id == lift.key.item);
        item.and_then(|item| item.got).map(|got| got.low)
    };
    same_judged && low(now) <= low(then)
}

/// Whether no whole is moved and no part comes to stand above its whole.
fn parts_fit(lift: &Lift, judged: &SchemeIndicator, inputs: &Inputs) -> bool {
    let Target::Facts(target) = &lift.target else {
        return true;
    };
    judged.parts_and_wholes().all(|(part, whole)| {
        let figures = target.quantity(part).zip(inputs.quantity(whole));
        figures.is_none_or(|(part, whole)| part <= whole) && !target.contains_key(whole)
    })
}
