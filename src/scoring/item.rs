//! Step 1: the points of one item, to four decimals.
//!
//! Must not know: weights, other items, other indicators.

use crate::domain::answer::{Input, Inputs};
use crate::domain::decimal::{Interval, Points, Quantity, Score};
use crate::domain::id::{InputId, ItemId};
use crate::domain::scheme::rule::InputKind;
use crate::domain::scheme::{Item, SchemeIndicator, WhenZero};
use crate::scoring::form::{Outcome, form};

/// What an item gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemScore {
    /// Its name within the indicator.
    pub id: ItemId,
    /// The most it gives.
    pub points: Points,
    /// What it gives now; none if it dropped out.
    pub got: Option<Interval<Score>>,
    /// Whether an input it needs is open.
    pub open: bool,
}

impl ItemScore {
    /// Whether it dropped out: its whole is zero, and the county says why.
    #[must_use]
    pub const fn dropped(&self) -> bool {
        self.got.is_none()
    }

    /// An item of which nothing is known.
    #[must_use]
    pub fn unknown(item: &Item) -> Self {
        Self { id: item.id().clone(), points: item.points(), got: Some(all(item)), open: true }
    }

    /// Gives the item all its points; one that dropped out stays out.
    pub(in crate::scoring) fn settle_at_all_points(&mut self) {
        if !self.dropped() {
            (self.got, self.open) = (Some(Interval::settled(points_of(self.points))), false);
        }
    }

    /// An item that is not judged.
    #[must_use]
    pub fn out(item: &Item) -> Self {
        Self { id: item.id().clone(), points: item.points(), got: None, open: false }
    }
}

/// Scores an item from the facts of its indicator.
#[must_use]
pub fn score_item(judged: &SchemeIndicator, item: &Item, inputs: &Inputs) -> ItemScore {
    let outcome = outcome(judged, item, inputs);
    let (got, open) = (outcome.got(), outcome.is_open());
    ItemScore { id: item.id().clone(), points: item.points(), got, open }
}

/// What a whole of zero makes of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zero {
    /// The county says why there is nothing: nothing to judge.
    LeftOut,
    /// The county does not say why yet: open.
    Unexplained,
    /// Nothing was done: no points.
    NoPoints,
    /// The scheme does not take a zero: open, as if nothing were stated.
    Refused,
}

/// What a whole of zero makes of an item, whatever the part is; none while it is not zero.
#[must_use]
pub fn zero(judged: &SchemeIndicator, item: &Item, inputs: &Inputs) -> Option<Zero> {
    let (_, whole) = item.rule().part_and_whole()?;
    inputs.quantity(whole).filter(|whole| whole.is_zero())?;
    Some(match judged.when_zero(whole)? {
        WhenZero::Refused => Zero::Refused,
        WhenZero::NoPoints => Zero::NoPoints,
        WhenZero::LeftOut if inputs.words(whole).is_some() => Zero::LeftOut,
        WhenZero::LeftOut => Zero::Unexplained,
    })
}

/// What an item comes to.
pub(in crate::scoring) fn outcome(
    judged: &SchemeIndicator,
    item: &Item,
    inputs: &Inputs,
) -> Outcome {
    match zero(judged, item, inputs) {
        Some(Zero::LeftOut) => Outcome::NothingToJudge,
        Some(Zero::NoPoints) => Outcome::nothing_done(),
        Some(Zero::Unexplained | Zero::Refused) => Outcome::open(item.points()),
        None => form(item).formula().outcome(item.points(), inputs),
    }
}

/// The inputs that keep an item open: those that are not stated, and a zero without the
/// reason that it needs.
pub(in crate::scoring) fn lacking(
    judged: &SchemeIndicator,
    item: &Item,
    inputs: &Inputs,
) -> Vec<InputId> {
    if zero(judged, item, inputs) == Some(Zero::Unexplained) {
        return item.rule().part_and_whole().map(|(_, whole)| whole.clone()).into_iter().collect();
    }
    let stated = stated(judged, item, inputs).into_iter();
    stated.filter(|(_, value)| value.is_none()).map(|(id, _)| id.clone()).collect()
}

/// The inputs that the rule of an item reads, each once, and what was stated of them. What
/// does not fit the rule, as a level that another scheme had, is open.
pub(in crate::scoring) fn stated<'a>(
    judged: &SchemeIndicator,
    item: &'a Item,
    inputs: &Inputs,
) -> Vec<(&'a InputId, Option<Input>)> {
    let fits = |kind: InputKind, input: &Input| match input {
        Input::Flag(_) => kind == InputKind::Flag,
        Input::Quantity(_) => {
            matches!(kind, InputKind::Count | InputKind::Money | InputKind::Amount)
        }
        Input::Level(level) => {
            matches!(kind, InputKind::Level { highest } if *level <= highest)
        }
    };
    let mut stated: Vec<(&InputId, Option<Input>)> = Vec::new();
    for (id, kind) in item.rule().inputs() {
        let kind = judged.input_kind(id).unwrap_or(kind);
        if !stated.iter().any(|(known, _)| *known == id) {
            let taken = |input: &Input| {
                judged.when_zero(id) != Some(WhenZero::Refused)
                    || !input.quantity().is_some_and(Quantity::is_zero)
            };
            let value = inputs.stated(id).filter(|input| fits(kind, input) && taken(input));
            stated.push((id, value));
        }
    }
    stated
}

fn points_of(points: Points) -> Score {
    Score::from_ten_thousandths(points.ten_thousandths())
}

/// Nothing to all: the interval of an item whose input is open.
fn all(item: &Item) -> Interval<Score> {
    Interval { low: Score::ZERO, high: points_of(item.points()) }
}
