//! A record as it would be with some lifts done, and its score.
//!
//! Must not know: which lifts are worth doing. The record itself is never changed.

use std::collections::BTreeMap;

use crate::domain::answer::{Answer, AnswerState, Inputs};
use crate::domain::framework::{Framework, Place};
use crate::domain::id::IndicatorNo;
use crate::domain::scheme::{Scheme, SchemeIndicator};
use crate::planning::lift::{Lift, Target};
use crate::scoring::indicator::{IndicatorScore, score_indicator};
use crate::scoring::total::{ScoreSheet, sum_up};

/// The facts of an answer; none unless answered. A statement that an indicator does not
/// apply, and 待核实, hold no facts: a lift on them begins with an empty sheet.
#[must_use]
pub fn facts(answer: Option<&Answer>) -> Inputs {
    answer.and_then(Answer::inputs).cloned().unwrap_or_default()
}

/// The answer with the facts of the lifts in place; the last one counts where two set the
/// same fact. Lifts whose facts are not known change nothing here.
#[must_use]
pub fn raise_answer(answer: Option<&Answer>, lifts: &[&Lift]) -> Option<Answer> {
    let mut inputs = facts(answer);
    let targets: Vec<_> = lifts.iter().flat_map(|lift| lift.facts()).collect();
    if targets.is_empty() {
        return answer.cloned();
    }
    inputs.extend(targets);
    let state = AnswerState::Answered(inputs);
    Some(match answer {
        Some(answer) => Answer { state, ..answer.clone() },
        None => Answer::new(state),
    })
}

/// The score of one indicator with these lifts of it done.
#[must_use]
pub fn raise_indicator(
    place: Place<'_>,
    judged: &SchemeIndicator,
    answer: Option<&Answer>,
    lifts: &[&Lift],
) -> IndicatorScore {
    let raised = raise_answer(answer, lifts);
    let all_points = lifts.iter().filter(|lift| lift.target == Target::AllPoints);
    let settled: Vec<_> = all_points.map(|lift| &lift.key.item).collect();
    score_indicator(place, Some(judged), raised.as_ref()).with_all_points(&settled)
}

/// The whole score with these lifts done.
#[must_use]
pub fn raise(
    framework: &Framework,
    scheme: &Scheme,
    answers: &BTreeMap<IndicatorNo, Answer>,
    lifts: &[&Lift],
) -> ScoreSheet {
    let score = |place: Place<'_>| {
        let (no, answer) = (place.no(), answers.get(&place.no()));
        let of_it = lifts.iter().filter(|lift| lift.key.indicator == no);
        match scheme.indicators.get(&no) {
            Some(judged) => {
                raise_indicator(place, judged, answer, &of_it.copied().collect::<Vec<_>>())
            }
            None => score_indicator(place, None, answer),
        }
    };
    sum_up(framework, scheme, framework.places().into_iter().map(score).collect())
}
