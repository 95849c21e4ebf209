//! The steps of items.
//!
//! Must not know: forms of rules, and what becomes of an item's points.

use crate::domain::answer::{Answer, Inputs};
use crate::domain::decimal::Quantity;
use crate::domain::id::InputId;
use crate::domain::scheme::{Item, SchemeIndicator, WhenZero};
use crate::scoring::form::Outcome;
use crate::scoring::indicator::{Basis, IndicatorScore, basis};
use crate::scoring::item::{ItemScore, outcome, stated};
use crate::scoring::rounding::Figure;
use crate::scoring::trace::{Method, Reason, Standing, Stated, Step, Subject, plain};

/// The steps of all items of an indicator.
pub(in crate::scoring::trace) fn steps(
    judged: &SchemeIndicator,
    answer: Option<&Answer>,
    score: &IndicatorScore,
) -> Vec<Step> {
    let basis = basis(judged, answer);
    let both = judged.items.iter().zip(&score.items);
    both.map(|(item, got)| step(judged, item, basis, score, got)).collect()
}

/// The reason for a zero that the scheme asks to be explained.
fn reason(judged: &SchemeIndicator, inputs: &Inputs, id: &InputId) -> Option<Reason> {
    let zero = inputs.quantity(id).is_some_and(Quantity::is_zero);
    let asked = zero && judged.when_zero(id) == Some(WhenZero::LeftOut);
    asked.then(|| match inputs.words(id) {
        Some(reason) => Reason::Given(reason.to_owned()),
        None => Reason::Missing,
    })
}

fn step(
    judged: &SchemeIndicator,
    item: &Item,
    basis: Basis<'_>,
    indicator: &IndicatorScore,
    score: &ItemScore,
) -> Step {
    let nothing = Inputs::new();
    let (inputs, outcome, standing) = match basis {
        Basis::Facts(inputs) => (inputs, outcome(judged, item, inputs), Standing::NothingToJudge),
        Basis::Unknown | Basis::Unanswered => {
            (&nothing, Outcome::open(item.points()), Standing::Counted)
        }
        Basis::NotApplicable => (&nothing, Outcome::NothingToJudge, Standing::NotApplicable),
    };
    let subject = Subject::Item(indicator.no, item.id().clone());
    let method = Method::Item(item.rule().clone(), item.points());
    let standing = if score.dropped() { standing } else { Standing::Counted };
    Step {
        basis: Some(item.basis().to_owned()),
        inputs: stated(judged, item, inputs)
            .into_iter()
            .map(|(id, value)| Stated { id: id.clone(), value, reason: reason(judged, inputs, id) })
            .collect(),
        lines: outcome.lines(),
        result: score.got.map(|got| got.map(Figure::from)),
        ..plain(subject, method, standing)
    }
}
