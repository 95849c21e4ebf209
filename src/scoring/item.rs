//! Step 1: the points of one item, to four decimals.
//!
//! Must not know: weights, other items, other indicators.

use crate::domain::answer::{Input, Inputs};
use crate::domain::decimal::{Interval, Points, Quantity, Score};
use crate::domain::id::{InputId, ItemId};
use crate::domain::scheme::rule::InputKind;
use crate::domain::scheme::{Item, SchemeIndicator};
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
    /// Whether it dropped out: its whole is zero, so that there is nothing to judge.
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
pub fn score_item(item: &Item, inputs: &Inputs) -> ItemScore {
    let outcome = outcome(item, inputs);
    let (got, open) = (outcome.got(), outcome.is_open());
    ItemScore { id: item.id().clone(), points: item.points(), got, open }
}

/// What an item comes to. A whole of zero leaves nothing to judge, whatever the part is.
pub(in crate::scoring) fn outcome(item: &Item, inputs: &Inputs) -> Outcome {
    let whole = item.rule().part_and_whole().and_then(|(_, whole)| inputs.quantity(whole));
    if whole.is_some_and(Quantity::is_zero) {
        return Outcome::NothingToJudge;
    }
    form(item).formula().outcome(item.points(), inputs)
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
            let value = inputs.stated(id).filter(|input| fits(kind, input));
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
