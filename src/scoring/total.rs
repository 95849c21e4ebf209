//! Steps 3 to 7: dimensions, base, bonus, total, grades, and the exact comparison.
//!
//! Must not know: single items, who is scored, or what a grade means.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::domain::answer::Answer;
use crate::domain::decimal::{Interval, Score, Total, Weight};
use crate::domain::framework::Framework;
use crate::domain::id::{GradeId, IndicatorNo};
use crate::domain::scheme::{Grade, Scheme};
use crate::scoring::indicator::{IndicatorScore, IndicatorState, score_indicator};
use crate::scoring::rounding::{Bounded, Rounding, bounded};

/// Everything that the answers come to under a scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreSheet {
    /// Every number of the framework, in its order.
    pub indicators: Vec<IndicatorScore>,
    /// Every dimension, in the order of the notice.
    pub dimensions: Vec<DimensionScore>,
    /// The base out of 100; none if no base indicator applies.
    pub base: Option<Interval<Total>>,
    /// The extra points, capped.
    pub bonus: Interval<Total>,
    /// Base and bonus.
    pub total: Option<Interval<Total>>,
    /// The grades that the base may still come to, from low to high.
    pub grades: Vec<GradeId>,
    /// How many items count.
    pub items: ItemCount,
    /// How many applicable indicators are answered in full.
    pub n_answered: usize,
    /// How many indicators count: base ones with a weight, bonus ones that apply.
    pub n_applicable: usize,
    /// The values before the rounding of the base, for every comparison.
    pub exact: Option<Interval<ExactTotal>>,
}

impl ScoreSheet {
    /// Whether every applicable indicator is answered.
    #[must_use]
    pub const fn complete(&self) -> bool {
        self.n_answered == self.n_applicable
    }

    /// The score of one number.
    #[must_use]
    pub fn indicator(&self, no: IndicatorNo) -> Option<&IndicatorScore> {
        self.indicators.iter().find(|indicator| indicator.no == no)
    }
}

/// How many items count, of how many: those that were left out because there is nothing to
/// judge, or whose indicator does not apply, do not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ItemCount {
    /// So many count.
    pub counted: usize,
    /// Of so many that the scheme has, in the base with a weight and in the bonus.
    pub of: usize,
}

impl ItemCount {
    fn of(indicators: &[IndicatorScore]) -> Self {
        let weighs = |weight: Weight| !weight.is_zero();
        let scored = indicators.iter().filter(|it| it.bonus || it.weight.is_some_and(weighs));
        let mut count = Self::default();
        for indicator in scored {
            let still_in = indicator.items.iter().filter(|item| !item.dropped()).count();
            count.counted += if indicator.state.is_applicable() { still_in } else { 0 };
            count.of += indicator.items.len();
        }
        count
    }
}

/// What a dimension comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DimensionScore {
    /// The notice's numeral.
    pub no: String,
    /// Whether it is the bonus, which has no score of its own out of 100.
    pub bonus: bool,
    /// Out of 100; none if no indicator of it counts.
    pub score: Option<Interval<Score>>,
}

/// A base as the fraction `Σ w·s : Σ w`, and the bonus: never rounded, so that ties are ties.
#[derive(Clone, Copy, Debug)]
pub struct ExactTotal {
    /// `Σ w·s` in ten-thousandths of either factor.
    weighted: i128,
    /// `Σ w` in ten-thousandths, above zero.
    weight: i128,
    bonus: Total,
}

impl ExactTotal {
    /// Base and bonus over [`Self::weight`], in ten-thousandths of a point.
    #[must_use]
    pub const fn numerator(&self) -> i128 {
        self.weighted + self.bonus.hundredths() * 100 * self.weight
    }

    /// `Σ w` in ten-thousandths, above zero.
    #[must_use]
    pub const fn weight(&self) -> i128 {
        self.weight
    }

    /// By how many points it is above another one, before and after the rounding.
    #[must_use]
    pub const fn ahead_of(&self, other: &Self) -> Rounding {
        let distance = self.numerator() * other.weight - other.numerator() * self.weight;
        Rounding::to_total(distance, self.weight * other.weight * 100)
    }
}

impl Ord for ExactTotal {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.numerator() * other.weight).cmp(&(other.numerator() * self.weight))
    }
}

impl PartialOrd for ExactTotal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for ExactTotal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for ExactTotal {}

/// Scores answers under a scheme.
#[must_use]
pub fn score(
    framework: &Framework,
    scheme: &Scheme,
    answers: &BTreeMap<IndicatorNo, Answer>,
) -> ScoreSheet {
    let scored = framework.places().into_iter().map(|place| {
        let no = place.no();
        score_indicator(place, scheme.indicators.get(&no), answers.get(&no))
    });
    sum_up(framework, scheme, scored.collect())
}

/// Steps 3 to 7 over indicators that are scored already, every number of the framework in
/// its order.
#[must_use]
pub fn sum_up(
    framework: &Framework,
    scheme: &Scheme,
    mut indicators: Vec<IndicatorScore>,
) -> ScoreSheet {
    let dimensions = framework
        .dimensions
        .iter()
        .map(|dimension| {
            let members = indicators.iter().filter(|score| dimension.contains(score.no));
            DimensionScore {
                no: dimension.no.clone(),
                bonus: dimension.bonus,
                score: Weighted::of(members).map(|mean| mean.score().map(Rounding::score)),
            }
        })
        .collect();

    let mean = Weighted::of(indicators.iter());
    for indicator in indicators.iter_mut().filter(|indicator| !indicator.bonus) {
        let share = mean.and_then(|mean| mean.share_of(indicator));
        indicator.contribution = share.map(|share| share.map(Rounding::score));
    }
    let base = mean.map(|mean| mean.total().map(Rounding::total));
    let bonus = bonus(&indicators, scheme).map(|bonus| bonus.rounding.total());
    let total = base
        .map(|base| Interval { low: base.low.plus(bonus.low), high: base.high.plus(bonus.high) });
    let exact = mean.map(|mean| mean.exact(bonus));
    let counted = indicators.iter().filter(|indicator| counts(indicator));
    ScoreSheet {
        base,
        bonus,
        total,
        grades: base.map(|base| grades(&scheme.grades, base)).unwrap_or_default(),
        n_applicable: counted.clone().count(),
        n_answered: counted.filter(|i| i.state == IndicatorState::Answered).count(),
        exact,
        items: ItemCount::of(&indicators),
        dimensions,
        indicators,
    }
}

/// Whether an indicator counts towards completeness.
pub(in crate::scoring) fn counts(indicator: &IndicatorScore) -> bool {
    indicator.state.is_applicable()
        && (indicator.bonus || indicator.weight.is_some_and(|weight| !weight.is_zero()))
}

/// `Σ w·s` for either end, over `Σ w`.
#[derive(Clone, Copy)]
pub(in crate::scoring) struct Weighted {
    /// In hundred-millionths.
    pub(in crate::scoring) low: i128,
    /// In hundred-millionths.
    pub(in crate::scoring) high: i128,
    /// In ten-thousandths, above zero.
    pub(in crate::scoring) weight: i128,
}

impl Weighted {
    /// Over the applicable base indicators with a weight; none if there is none.
    pub(in crate::scoring) fn of<'a>(
        indicators: impl Iterator<Item = &'a IndicatorScore>,
    ) -> Option<Self> {
        let mut sum = Self { low: 0, high: 0, weight: 0 };
        for (weight, score) in indicators.filter_map(term) {
            sum.low += weight * score.low.ten_thousandths();
            sum.high += weight * score.high.ten_thousandths();
            sum.weight += weight;
        }
        (sum.weight > 0).then_some(sum)
    }

    /// `R4(w·s / Σ w)` of one indicator; none if it is not in the mean.
    pub(in crate::scoring) fn share_of(
        self,
        indicator: &IndicatorScore,
    ) -> Option<Interval<Rounding>> {
        let (weight, score) = term(indicator)?;
        let share =
            |score: Score| Rounding::to_score(weight * score.ten_thousandths(), self.weight);
        Some(score.map(share))
    }

    /// `R4(Σ w·s / Σ w)`.
    pub(in crate::scoring) fn score(self) -> Interval<Rounding> {
        self.sums().map(|sum| Rounding::to_score(sum, self.weight))
    }

    /// `R2(Σ w·s / Σ w)`, one division.
    pub(in crate::scoring) fn total(self) -> Interval<Rounding> {
        self.sums().map(|sum| Rounding::to_total(sum, self.weight * 100))
    }

    /// `Σ w·s` for either end.
    pub(in crate::scoring) const fn sums(self) -> Interval<i128> {
        Interval { low: self.low, high: self.high }
    }

    fn exact(self, bonus: Interval<Total>) -> Interval<ExactTotal> {
        let weight = self.weight;
        Interval {
            low: ExactTotal { weighted: self.low, weight, bonus: bonus.low },
            high: ExactTotal { weighted: self.high, weight, bonus: bonus.high },
        }
    }
}

/// The weight and the score with which an indicator stands in a mean; none if it does not:
/// a bonus, one that does not apply, one without weight.
pub(in crate::scoring) fn term(indicator: &IndicatorScore) -> Option<(i128, Interval<Score>)> {
    let weight = indicator.weight.filter(|weight| !indicator.bonus && !weight.is_zero())?;
    Some((weight.ten_thousandths(), indicator.score?))
}

/// Step 5: the sum of the bonus indicators, each end capped, `R2`.
pub(in crate::scoring) fn bonus(
    indicators: &[IndicatorScore],
    scheme: &Scheme,
) -> Interval<Bounded> {
    let scores = indicators.iter().filter(|i| i.bonus).filter_map(|indicator| indicator.score);
    let (low, high) = scores.fold((0, 0), |(low, high), score| {
        (low + score.low.ten_thousandths(), high + score.high.ten_thousandths())
    });
    Interval { low, high }.map(|sum| capped(sum, scheme))
}

/// What a sum of bonus points counts for: capped, then `R2`.
#[must_use]
pub fn capped_bonus(scheme: &Scheme, sum: Score) -> Total {
    capped(sum.ten_thousandths(), scheme).rounding.total()
}

/// A sum of bonus points in ten-thousandths, held to the cap, `R2`.
pub(in crate::scoring) fn capped(sum: i128, scheme: &Scheme) -> Bounded {
    let (sum, held) = bounded(sum, scheme.bonus_cap.ten_thousandths());
    Bounded { rounding: Rounding::to_total(sum, 100), held }
}

/// Step 6: the grades from that of the low end to that of the high end of the base.
fn grades(grades: &[Grade], base: Interval<Total>) -> Vec<GradeId> {
    let position = |base: Total| grades.iter().position(|grade| base.at_least(grade.at_least));
    let Some(highest) = position(base.high) else {
        return Vec::new();
    };
    // A low end below every grade still leaves all grades below the high end possible.
    let lowest = position(base.low).unwrap_or(grades.len().saturating_sub(1));
    let possible = grades.iter().take(lowest + 1).skip(highest);
    possible.rev().map(|grade| grade.id.clone()).collect()
}
