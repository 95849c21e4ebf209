//! Who stands before whom under all weights.
//!
//! Must not know: weights. That is the point of it.
//!
//! One county dominates another if it is at least as good on every indicator and on the
//! bonus, and better on one of them. With the same indicators applying to both, that is so
//! exactly if no weights put the other one ahead in the base. Where an indicator applies to
//! one of them only, its weight may be all there is, so that it must hold its own against
//! each indicator of the other county:
//!
//! ```text
//! a_j ≥ b_j  where j applies to both
//! a_j ≥ b_k  for all k, where j applies to the first only
//! a_j ≥ b_k  for all j, where k applies to the second only
//! ```
//!
//! Those three together are again exact: `Σ_j Σ_k w_j w_k (a_j − b_k)` is at least zero for all
//! weights if they hold, and below zero for some weights if one fails.

use crate::domain::decimal::Score;
use crate::screening::robustness::matrix::{Matrix, MatrixRow};

/// Who stands before whom under all weights, by rows of the matrix.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dominance {
    /// The dominating and the dominated row, in the order of the rows.
    pub pairs: Vec<(usize, usize)>,
    /// Rows that are the same on every indicator and in the bonus: equal under all weights.
    pub equal: Vec<(usize, usize)>,
}

impl Dominance {
    /// By how many rows a row is dominated: so many stand before it under all weights.
    #[must_use]
    pub fn n_before(&self, row: usize) -> usize {
        self.pairs.iter().filter(|(_, dominated)| *dominated == row).count()
    }
}

/// Compares every two rows.
#[must_use]
pub fn dominance(matrix: &Matrix) -> Dominance {
    let mut dominance = Dominance::default();
    for (first, one) in matrix.rows.iter().enumerate() {
        for (second, other) in matrix.rows.iter().enumerate().filter(|(row, _)| *row != first) {
            match (holds(one, other), holds(other, one)) {
                (true, false) => dominance.pairs.push((first, second)),
                (true, true) if first < second => dominance.equal.push((first, second)),
                (true | false, true) | (false, false) => {}
            }
        }
    }
    dominance
}

/// Whether the first row is at least as good under all weights.
fn holds(one: &MatrixRow, other: &MatrixRow) -> bool {
    let (worst, best) = (of(one).min(), of(other).max());
    let base = one.scores.iter().zip(&other.scores).all(|pair| match pair {
        (Some(own), Some(theirs)) => own >= theirs,
        (Some(own), None) => best.is_some_and(|best| *own >= best),
        (None, Some(theirs)) => worst.is_some_and(|worst| worst >= *theirs),
        (None, None) => true,
    });
    base && one.bonus >= other.bonus
}

fn of(row: &MatrixRow) -> impl Iterator<Item = Score> {
    row.scores.iter().copied().flatten()
}
