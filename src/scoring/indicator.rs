//! Steps 2 and 5: one indicator from its items — out of 100 in the base, in points of
//! its own in the bonus — and the state it is in.
//!
//! Must not know: weights beyond its own, dimensions, totals.

use crate::domain::answer::{Answer, AnswerState, Inputs};
use crate::domain::decimal::{Interval, Score, Weight};
use crate::domain::framework::Place;
use crate::domain::id::{IndicatorNo, ItemId};
use crate::domain::scheme::{Item, SchemeIndicator};
use crate::scoring::item::{ItemScore, score_item};
use crate::scoring::rounding::Rounding;

/// The state of an indicator in a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IndicatorState {
    /// The source skips this number, and the scheme does not score it.
    MissingInSource,
    /// Stated and allowed, or every item dropped out.
    NotApplicable,
    /// No answer, or a statement that the scheme does not allow.
    Unanswered,
    /// 待核实.
    Unknown,
    /// An item still in lacks an input.
    Partial,
    /// All that is needed is there.
    Answered,
}

impl IndicatorState {
    /// Whether the indicator counts at all.
    #[must_use]
    pub const fn is_applicable(self) -> bool {
        !matches!(self, Self::MissingInSource | Self::NotApplicable)
    }
}

/// What an indicator gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndicatorScore {
    /// The notice's number.
    pub no: IndicatorNo,
    /// Whether it belongs to the bonus.
    pub bonus: bool,
    /// The state it is in.
    pub state: IndicatorState,
    /// Its weight in the base; none where the scheme does not score it.
    pub weight: Option<Weight>,
    /// Out of 100 in the base, bonus points in the bonus; none if it does not apply.
    pub score: Option<Interval<Score>>,
    /// What it adds to the total, in points: `R4(w·s / Σ w)` in the base, the points
    /// themselves in the bonus before its cap; none if it adds nothing. For reading only:
    /// the base is never summed from these.
    pub contribution: Option<Interval<Score>>,
    /// Its items, in the order of the scheme.
    pub items: Vec<ItemScore>,
}

impl IndicatorScore {
    /// The same indicator with some of its items settled at all their points, whatever their
    /// inputs: for a plan that reaches them before the figures are known. An item that
    /// dropped out stays out.
    #[must_use]
    pub fn with_all_points(mut self, items: &[&ItemId]) -> Self {
        for item in self.items.iter_mut().filter(|item| items.contains(&&item.id)) {
            item.settle_at_all_points();
        }
        if self.state.is_applicable() && !items.is_empty() {
            let open = self.items.iter().any(|item| item.open);
            self.state = if open { IndicatorState::Partial } else { IndicatorState::Answered };
            let base = |items: &[ItemScore]| base_score(items).map(Rounding::score);
            self.score = Some(if self.bonus { sum(&self.items) } else { base(&self.items) });
            self.contribution = self.score.filter(|_| self.bonus);
        }
        self
    }
}

/// Scores one number of the framework.
#[must_use]
pub fn score_indicator(
    place: Place<'_>,
    scheme: Option<&SchemeIndicator>,
    answer: Option<&Answer>,
) -> IndicatorScore {
    let (no, bonus) = (place.no(), place.is_bonus());
    let Some(scheme) = scheme else {
        let state = match place {
            Place::Missing(_) => IndicatorState::MissingInSource,
            Place::Printed(..) => IndicatorState::NotApplicable,
        };
        return IndicatorScore {
            no,
            bonus,
            state,
            weight: None,
            score: None,
            contribution: None,
            items: Vec::new(),
        };
    };
    let (state, items) = judge(scheme, answer);
    let score = state
        .is_applicable()
        .then(|| if bonus { sum(&items) } else { base_score(&items).map(Rounding::score) });
    let (weight, contribution) = (Some(scheme.weight), score.filter(|_| bonus));
    IndicatorScore { no, bonus, state, weight, score, contribution, items }
}

/// What an answer gives its items to judge.
#[derive(Clone, Copy)]
pub(in crate::scoring) enum Basis<'a> {
    /// Facts, of which some may be open.
    Facts(&'a Inputs),
    /// 待核实.
    Unknown,
    /// No answer, or a statement that the scheme does not allow.
    Unanswered,
    /// Stated not to apply, and allowed.
    NotApplicable,
}

/// What an answer gives its items to judge.
pub(in crate::scoring) fn basis<'a>(
    scheme: &SchemeIndicator,
    answer: Option<&'a Answer>,
) -> Basis<'a> {
    match answer.map(|answer| &answer.state) {
        Some(AnswerState::Answered(inputs)) => Basis::Facts(inputs),
        Some(AnswerState::NotApplicable(_)) if scheme.may_be_not_applicable => Basis::NotApplicable,
        Some(AnswerState::Unknown) => Basis::Unknown,
        Some(AnswerState::NotApplicable(_)) | None => Basis::Unanswered,
    }
}

fn judge(scheme: &SchemeIndicator, answer: Option<&Answer>) -> (IndicatorState, Vec<ItemScore>) {
    let each = |item: fn(&Item) -> ItemScore| scheme.items.iter().map(item).collect();
    match basis(scheme, answer) {
        Basis::Facts(inputs) => {
            let items: Vec<_> =
                scheme.items.iter().map(|item| score_item(scheme, item, inputs)).collect();
            let state = if items.iter().all(ItemScore::dropped) {
                IndicatorState::NotApplicable
            } else if items.iter().any(|item| item.open) {
                IndicatorState::Partial
            } else {
                IndicatorState::Answered
            };
            (state, items)
        }
        Basis::NotApplicable => (IndicatorState::NotApplicable, each(ItemScore::out)),
        Basis::Unknown => (IndicatorState::Unknown, each(ItemScore::unknown)),
        Basis::Unanswered => (IndicatorState::Unanswered, each(ItemScore::unknown)),
    }
}

/// The points got by the items still in, low and high apart, in ten-thousandths.
fn got(items: &[ItemScore], end: impl Fn(Interval<Score>) -> Score) -> i128 {
    items.iter().filter_map(|item| item.got).map(|got| end(got).ten_thousandths()).sum()
}

/// The points got by the items still in, low and high apart.
#[must_use]
pub fn sum(items: &[ItemScore]) -> Interval<Score> {
    Interval { low: got(items, |got| got.low), high: got(items, |got| got.high) }
        .map(Score::from_ten_thousandths)
}

/// The points that the items still in could give.
#[must_use]
pub fn available(items: &[ItemScore]) -> Score {
    let still_in = items.iter().filter(|item| !item.dropped());
    Score::from_ten_thousandths(still_in.map(|item| item.points.ten_thousandths()).sum())
}

/// `R4(100 × got / available)`.
#[must_use]
pub fn of_hundred(got: Score, available: Score) -> Rounding {
    let hundredfold = got.ten_thousandths() * Score::FULL.ten_thousandths();
    Rounding::to_score(hundredfold, available.ten_thousandths())
}

/// Low and high end of a base indicator.
pub(in crate::scoring) fn base_score(items: &[ItemScore]) -> Interval<Rounding> {
    let available = available(items);
    sum(items).map(|got| of_hundred(got, available))
}
