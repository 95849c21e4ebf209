//! The smallest changes that would alter the set within the quota: one fact of one county,
//! or one weight; and what the two counties on either side of the line differ in.
//!
//! Must not know: whom the office chooses. It looks at the order alone.
//!
//! A change alters the set as soon as a county from outside draws level with one inside:
//! from there on the order no longer says who is within. Where a tie lies across the line
//! already, the set is open as it is, and nothing is looked for.

use crate::domain::id::IndicatorNo;
use crate::domain::scheme::Scheme;
use crate::scoring::rounding::Rounding;
use crate::screening::ranking::Ranking;
use crate::screening::robustness::change::fact::{FactChange, fact_changes};
use crate::screening::robustness::change::weight::{WeightChange, weight_changes};
use crate::screening::robustness::matrix::Matrix;

pub mod fact;
pub mod weight;

/// What would alter the set within the quota. Rows are positions among the ranked counties.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// The line between the last county inside and the first one outside; none if nobody
    /// stands on one of its sides, or a tie lies across it.
    pub gap: Option<Margin>,
    /// The smallest change of one fact, at most one for each county, the smallest first.
    pub facts: Vec<FactChange>,
    /// The smallest change of one weight to a third to three times of what it is, at most one
    /// for each indicator, the smallest first.
    pub weights: Vec<WeightChange>,
}

/// The distance across the line of the quota.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Margin {
    /// The last row inside.
    pub inside: usize,
    /// The first row outside.
    pub outside: usize,
    /// By how much its value is greater, above zero, before and after the rounding to two
    /// places.
    pub difference: Rounding,
    /// What by itself outweighs the distance: were the two alike there, the one inside would
    /// not be ahead.
    pub decided_by: Vec<Decider>,
}

/// Something in which two counties differ by at least their distance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decider {
    /// A base indicator that applies to both.
    Indicator(IndicatorNo),
    /// The bonus.
    Bonus,
}

/// Looks for what would alter the set.
#[must_use]
pub fn changes(ranking: &Ranking, matrix: &Matrix, scheme: &Scheme) -> Changes {
    let (ranked, within) = (&ranking.prefecture.ranked, ranking.cut.within);
    let settled = ranking.cut.is_settled() && within > 0 && within < ranked.len();
    if !settled {
        return Changes::default();
    }
    Changes {
        gap: gap(ranking, matrix),
        facts: fact_changes(ranked, within, scheme),
        weights: weight_changes(matrix, within),
    }
}

fn gap(ranking: &Ranking, matrix: &Matrix) -> Option<Margin> {
    let outside = ranking.cut.within;
    let inside = outside.checked_sub(1)?;
    let value = |row: usize| ranking.prefecture.ranked.get(row).map(|placed| placed.value);
    let (own, theirs) = (value(inside)?, value(outside)?);
    let (one, other) = (matrix.rows.get(inside)?, matrix.rows.get(outside)?);
    // Everything over the one denominator `Σ w · Σ w'`.
    let distance = own.numerator() * theirs.weight() - theirs.numerator() * own.weight();
    let denominator = own.weight() * theirs.weight();
    let cells = matrix.indicators.iter().zip(&matrix.weights);
    let cells = cells.zip(one.scores.iter().zip(&other.scores));
    let deciders = cells.filter_map(|((no, weight), scores)| {
        let (own_score, their_score) = (scores.0.as_ref()?, scores.1.as_ref()?);
        let ahead = own_score.ten_thousandths() * theirs.weight()
            - their_score.ten_thousandths() * own.weight();
        let decides = weight.ten_thousandths() * ahead >= distance;
        decides.then_some(Decider::Indicator(*no))
    });
    let bonus = (one.bonus.hundredths() - other.bonus.hundredths()) * 100 * denominator;
    let bonus = (bonus >= distance).then_some(Decider::Bonus);
    Some(Margin {
        inside,
        outside,
        difference: own.ahead_of(&theirs),
        decided_by: deciders.chain(bonus).collect(),
    })
}
