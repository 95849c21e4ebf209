//! The smallest change of one weight, all others as they are, that would alter the set within
//! the quota.
//!
//! Must not know: items, answers, how scores arise.
//!
//! With the weight of one indicator as `x`, the value of a county is `(n₀ + n₁x) / (d₀ + d₁x)`,
//! where `d₁` is 0 if the indicator does not apply to it. So one county is ahead of another
//! where a polynomial of second degree with whole coefficients is above zero, and the
//! nearest `x` where it is not lies before its vertex or, if it opens downwards, anywhere:
//! on such a stretch it is found by halving, exactly to the four places of a weight.

use crate::domain::decimal::Weight;
use crate::domain::gather::sort_by_key;
use crate::domain::id::IndicatorNo;
use crate::screening::robustness::change::fact::nearest;
use crate::screening::robustness::matrix::{Matrix, MatrixRow};

/// A weight that is another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeightChange {
    /// The indicator.
    pub indicator: IndicatorNo,
    /// Its weight in the scheme.
    pub from: Weight,
    /// From there on, up or down, the set is altered.
    pub to: Weight,
    /// The row inside that is drawn level with.
    pub inside: usize,
    /// The row outside that draws level.
    pub outside: usize,
}

/// The greatest weight that a scheme may give, in ten-thousandths.
const MOST: i128 = 1_000_000 * 10_000;

/// How many times as large or as small a weight may become: nobody would call more a small
/// change.
const FACTOR: i128 = 3;

/// The nearest change for each indicator that has one within [`FACTOR`], the smallest first.
/// The first `within` rows are inside; neither side is empty.
pub(in crate::screening::robustness) fn weight_changes(
    matrix: &Matrix,
    within: usize,
) -> Vec<WeightChange> {
    let distance =
        |change: &WeightChange| (change.to.ten_thousandths() - change.from.ten_thousandths()).abs();
    let mut changes: Vec<_> = (0..matrix.indicators.len())
        .filter_map(|column| {
            let pairs = (0..within).flat_map(|inside| {
                (within..matrix.rows.len()).map(move |outside| (inside, outside))
            });
            let found =
                pairs.filter_map(|(inside, outside)| of_pair(matrix, column, inside, outside));
            found.min_by_key(distance)
        })
        .collect();
    sort_by_key(&mut changes, |change| (distance(change), change.indicator));
    changes
}

fn of_pair(matrix: &Matrix, column: usize, inside: usize, outside: usize) -> Option<WeightChange> {
    let from = *matrix.weights.get(column)?;
    let one = Line::of(matrix, matrix.rows.get(inside)?, column)?;
    let other = Line::of(matrix, matrix.rows.get(outside)?, column)?;
    let lead = Lead::of(&one, &other);
    // At a weight of nothing a county to which nothing else applies has no base.
    let least = i128::from(one.d0 == 0 || other.d0 == 0);
    let now = from.ten_thousandths();
    let ways = [lead.lost_above(now), lead.lost_below(now, least)];
    let near = |to: &i128| to * FACTOR >= now && *to <= now * FACTOR;
    let to = ways.into_iter().flatten().filter(near).min_by_key(|to| (to - now).abs())?;
    let to = Weight::from_ten_thousandths(to)?;
    Some(WeightChange { indicator: *matrix.indicators.get(column)?, from, to, inside, outside })
}

/// The value of a county over the weight `x` of one indicator: `(n0 + n1 x) / (d0 + d1 x)`.
struct Line {
    n0: i128,
    n1: i128,
    d0: i128,
    d1: i128,
}

impl Line {
    fn of(matrix: &Matrix, row: &MatrixRow, column: usize) -> Option<Self> {
        let (mut weighted, mut d0) = (0, 0);
        let cells = row.scores.iter().zip(&matrix.weights).enumerate();
        for (_, (score, weight)) in cells.filter(|(position, _)| *position != column) {
            if let Some(score) = score {
                weighted += weight.ten_thousandths() * score.ten_thousandths();
                d0 += weight.ten_thousandths();
            }
        }
        let bonus = row.bonus.hundredths() * 100;
        let n0 = weighted + bonus * d0;
        Some(match row.scores.get(column)? {
            Some(score) => Self { n0, n1: score.ten_thousandths() + bonus, d0, d1: 1 },
            None => Self { n0, n1: 0, d0, d1: 0 },
        })
    }
}

/// By how much one county is ahead, times a number above zero: `a x² + b x + c`.
struct Lead {
    a: i128,
    b: i128,
    c: i128,
}

impl Lead {
    fn of(one: &Line, other: &Line) -> Self {
        Self {
            a: one.n1 * other.d1 - other.n1 * one.d1,
            b: one.n0 * other.d1 + one.n1 * other.d0 - other.n0 * one.d1 - other.n1 * one.d0,
            c: one.n0 * other.d0 - other.n0 * one.d0,
        }
    }

    const fn is_lost(&self, x: i128) -> bool {
        (self.a * x + self.b) * x + self.c <= 0
    }

    /// The whole number at or before the lowest point; none unless it opens upwards.
    fn lowest(&self) -> Option<i128> {
        (-self.b).checked_div_euclid(2 * self.a).filter(|_| self.a > 0)
    }

    /// The least weight above `now` at which the lead is lost. It is not lost at `now`.
    fn lost_above(&self, now: i128) -> Option<i128> {
        let lost = |x: i128| self.is_lost(x);
        match self.lowest() {
            None => nearest(now, MOST, lost),
            Some(lowest) if lowest < now => None,
            Some(lowest) => {
                let end = lowest.min(MOST);
                let next = Some(end + 1).filter(|next| *next <= MOST && lost(*next));
                nearest(now, end, lost).or(next)
            }
        }
    }

    /// The greatest weight below `now` at which the lead is lost.
    fn lost_below(&self, now: i128, least: i128) -> Option<i128> {
        let lost = |x: i128| self.is_lost(x);
        match self.lowest() {
            None => nearest(now, least, lost),
            Some(lowest) if lowest >= now => None,
            Some(lowest) => {
                let end = (lowest + 1).clamp(least, now);
                let next = Some(end - 1).filter(|next| *next >= least && lost(*next));
                nearest(now, end, lost).or(next)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_loss_is_found_whatever_the_shape() {
        // Against looking at every whole number from 1 to 60, at 30.
        for (a, b, c) in [(0, -1, 40), (0, 1, -20), (1, -70, 1_200), (1, -50, 600), (-1, 60, 0)] {
            for c in (c - 50)..(c + 50) {
                let lead = Lead { a, b, c };
                if lead.is_lost(30) {
                    continue;
                }
                let above = (31..=60).find(|x| lead.is_lost(*x));
                let below = (1..30).rev().find(|x| lead.is_lost(*x));
                let near = |found: Option<i128>| found.filter(|x| (1..=60).contains(x));
                assert_eq!(near(lead.lost_above(30)), above, "{a} {b} {c}");
                assert_eq!(near(lead.lost_below(30, 1)), below, "{a} {b} {c}");
            }
        }
    }
}
