//! What each item would add to the total by itself, at its next step and at its full points.
//!
//! Must not know: efforts, goals, wording. Every gain is the difference of two scores; where
//! the bonus cap or a band binds, it is zero.

use std::collections::BTreeMap;

use crate::domain::answer::Answer;
use crate::domain::decimal::{Total, divide_half_up};
use crate::domain::framework::Framework;
use crate::domain::id::{IndicatorNo, ItemId};
use crate::domain::scheme::Scheme;
use crate::planning::lift::{Lift, LiftStep, lifts};
use crate::planning::raise::raise;
use crate::scoring::total::{ScoreSheet, score};

/// A number of points as a fraction in lowest terms; the denominator is above zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    /// Above the line; below zero for a loss.
    pub numerator: i128,
    /// Below the line.
    pub denominator: i128,
}

impl Fraction {
    /// None for a denominator that is not above zero.
    #[must_use]
    pub fn new(numerator: i128, denominator: i128) -> Option<Self> {
        let divisor = greatest_common_divisor(numerator.abs(), denominator);
        let fraction = Self {
            numerator: numerator.checked_div(divisor)?,
            denominator: denominator.checked_div(divisor)?,
        };
        (denominator > 0).then_some(fraction)
    }

    /// To two places, rounded once; a loss as the gain of the same size.
    #[must_use]
    pub fn rounded(self) -> Total {
        let size = divide_half_up(self.numerator.abs() * 100, self.denominator);
        Total::from_hundredths(self.numerator.signum() * size)
    }
}

fn greatest_common_divisor(one: i128, other: i128) -> i128 {
    match one.checked_rem(other) {
        Some(rest) => greatest_common_divisor(other, rest),
        None => one,
    }
}

/// A change of the low end of the total, in points.
///
/// Below zero only where a fact that raises its own item lowers another that reads it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gain {
    /// As the total shows it: the difference of two totals of two places each.
    pub shown: Total,
    /// Before the rounding of the base.
    pub exact: Fraction,
}

/// What one item would add to the total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marginal {
    /// The indicator.
    pub indicator: IndicatorNo,
    /// The item within it.
    pub item: ItemId,
    /// At its next step; none where it has none. For a checklist that of the option that
    /// adds most.
    pub next: Option<Gain>,
    /// As far as it goes, for a checklist with all options true; none where it is there.
    pub full: Option<Gain>,
}

/// Every item of the scheme, in the order of the notice. An item that is not judged, or
/// cannot go further, adds nothing and says so by two `None`.
#[must_use]
pub fn marginals(
    framework: &Framework,
    scheme: &Scheme,
    answers: &BTreeMap<IndicatorNo, Answer>,
) -> Vec<Marginal> {
    let now = score(framework, scheme, answers);
    let lifts = lifts(framework, scheme, answers);
    let gain = |done: &[&Lift]| gain(&now, &raise(framework, scheme, answers, done));
    let marginal = |indicator: IndicatorNo, item: &ItemId| {
        let of_it = |lift: &&Lift| lift.key.indicator == indicator && lift.key.item == *item;
        let (mut options, mut next, mut full) = (Vec::new(), None, None);
        for lift in lifts.iter().filter(of_it) {
            match lift.key.step {
                LiftStep::Option(_) => options.push(lift),
                LiftStep::Next => next = gain(&[lift]),
                LiftStep::Full => full = gain(&[lift]),
            }
        }
        if !options.is_empty() {
            let each = options.iter().filter_map(|option| gain(&[option]));
            next = each.max_by_key(|gain| gain.of_common_denominator(&now));
            full = gain(&options);
        }
        // A single step is the next one as well.
        Marginal { indicator, item: item.clone(), next: next.or(full), full }
    };
    let places = framework.places().into_iter();
    let judged = places.filter_map(|place| Some((place.no(), scheme.indicators.get(&place.no())?)));
    judged
        .flat_map(|(no, judged)| judged.items.iter().map(move |item| (no, item.id())))
        .map(|(no, item)| marginal(no, item))
        .collect()
}

impl Gain {
    /// The exact gain in whole parts of `Σ w`, by which gains of one record compare.
    fn of_common_denominator(&self, now: &ScoreSheet) -> i128 {
        let parts = now.exact.map_or(1, |exact| exact.low.weight() * 10_000);
        (self.exact.numerator * parts).checked_div(self.exact.denominator).unwrap_or_default()
    }
}

/// The change of the low end from one score to another of the same indicators; none where
/// no base indicator applies.
fn gain(now: &ScoreSheet, then: &ScoreSheet) -> Option<Gain> {
    let shown = then.total?.low.hundredths() - now.total?.low.hundredths();
    let (now, then) = (now.exact?.low, then.exact?.low);
    // Lifts never change what applies, so that Σ w is the same.
    let exact = Fraction::new(then.numerator() - now.numerator(), now.weight() * 10_000)?;
    Some(Gain { shown: Total::from_hundredths(shown), exact })
}
