//! What moves between two score sheets, and by exactly how much: items, indicators,
//! dimensions, base, bonus and total.
//!
//! Must not know: answers, who compares, or why. Every number is read from the two sheets;
//! what is computed here is the difference of two of them.

use crate::domain::decimal::{Interval, Score, Total};
use crate::domain::id::{IndicatorNo, ItemId};
use crate::planning::marginal::Fraction;
use crate::scoring::total::{ExactTotal, ScoreSheet};

/// One number before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved<T> {
    /// Before; none where there was nothing to score.
    pub before: Option<Interval<T>>,
    /// After; none where there is nothing to score.
    pub after: Option<Interval<T>>,
    /// What was added to each end; none where one of the two is none.
    pub by: Option<Ends<T>>,
}

/// What was added to the low and the high end. Unlike an interval it has no order: filling
/// in a gap raises the low end and lowers the high one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ends<T> {
    /// Added to the low end.
    pub low: T,
    /// Added to the high end.
    pub high: T,
}

/// Everything that differs between two sheets of the same scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Movement {
    /// The base out of 100.
    pub base: Moved<Total>,
    /// The bonus after its cap.
    pub bonus: Moved<Total>,
    /// Base and bonus, each rounded.
    pub total: Moved<Total>,
    /// What was added to the total before the rounding of the base; none where one of the
    /// two has no total. The difference of two rounded totals may differ from it by a
    /// hundredth.
    pub exact: Option<Ends<Fraction>>,
    /// The dimensions of the base, by numeral, in the order of the notice; unmoved ones too.
    pub dimensions: Vec<(String, Moved<Score>)>,
    /// The indicators, in the order of the notice; unmoved ones too.
    pub indicators: Vec<(IndicatorNo, Moved<Score>)>,
    /// The items that give something else than before, in points of their own.
    pub items: Vec<(IndicatorNo, ItemId, Moved<Score>)>,
}

impl<T: Copy + PartialEq> Moved<T> {
    fn new(
        before: Option<Interval<T>>,
        after: Option<Interval<T>>,
        minus: impl Fn(T, T) -> T,
    ) -> Self {
        let by = before.zip(after).map(|(before, after)| Ends {
            low: minus(after.low, before.low),
            high: minus(after.high, before.high),
        });
        Self { before, after, by }
    }

    /// Whether anything differs.
    #[must_use]
    pub fn has_moved(&self) -> bool {
        self.before != self.after
    }
}

fn score(before: Option<Interval<Score>>, after: Option<Interval<Score>>) -> Moved<Score> {
    Moved::new(before, after, |after, before| {
        Score::from_ten_thousandths(after.ten_thousandths() - before.ten_thousandths())
    })
}

fn total(before: Option<Interval<Total>>, after: Option<Interval<Total>>) -> Moved<Total> {
    Moved::new(before, after, |after, before| {
        Total::from_hundredths(after.hundredths() - before.hundredths())
    })
}

/// `after − before`, in points. The weights differ where an indicator ceased to apply, so
/// both are brought to one denominator.
fn exact(before: ExactTotal, after: ExactTotal) -> Option<Fraction> {
    let numerator = after.numerator() * before.weight() - before.numerator() * after.weight();
    Fraction::new(numerator, before.weight() * after.weight() * 10_000)
}

/// What moves from one sheet to another of the same scheme.
#[must_use]
pub fn movement(before: &ScoreSheet, after: &ScoreSheet) -> Movement {
    let exact = before.exact.zip(after.exact).and_then(|(before, after)| {
        let (low, high) = (exact(before.low, after.low)?, exact(before.high, after.high)?);
        Some(Ends { low, high })
    });
    let dimensions = before.dimensions.iter().zip(&after.dimensions);
    let dimensions = dimensions
        .filter(|(dimension, _)| !dimension.bonus)
        .map(|(one, other)| (one.no.clone(), score(one.score, other.score)));
    let pairs = || before.indicators.iter().zip(&after.indicators);
    let indicators = pairs().map(|(one, other)| (one.no, score(one.score, other.score)));
    let items = pairs().flat_map(|(one, other)| {
        let items = one.items.iter().zip(&other.items);
        items.map(|(was, is)| (one.no, is.id.clone(), score(was.got, is.got)))
    });
    Movement {
        base: total(before.base, after.base),
        bonus: total(Some(before.bonus), Some(after.bonus)),
        total: total(before.total, after.total),
        exact,
        dimensions: dimensions.collect(),
        indicators: indicators.collect(),
        items: items.filter(|(_, _, moved)| moved.has_moved()).collect(),
    }
}
