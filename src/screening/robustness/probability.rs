//! A share of trials, with the error that so many trials leave.
//!
//! Must not know: what was tried.

use crate::domain::decimal::{Total, divide_half_up};

/// So many of so many trials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Probability {
    /// In how many trials it was so.
    pub hits: u32,
    /// How many trials there were.
    pub trials: u32,
}

/// Hundredths of a percent in a whole.
const PER_WHOLE: i128 = 10_000;

impl Probability {
    /// In percent with two places: `45.32`. Zero where nothing was tried.
    #[must_use]
    pub fn percent(self) -> Total {
        let (hits, trials) = (i128::from(self.hits), i128::from(self.trials));
        Total::from_hundredths(divide_half_up(hits * PER_WHOLE, trials))
    }

    /// How far the true probability may lie from the share, with 95% confidence, in points
    /// of a hundred with two places, rounded up.
    ///
    /// `1.96 × √(p (1 − p) / n)`; where it was never or always so, `3 / n`, the rule of three.
    /// 50 of 100: 1.96 × √(0.25 / 100) = 9.8 points.
    #[must_use]
    pub fn error(self) -> Total {
        let (hits, trials) = (u128::from(self.hits), u128::from(self.trials));
        let misses = trials.saturating_sub(hits);
        let hundredths = if hits == 0 || misses == 0 {
            30_000_u128.div_ceil(trials.max(1))
        } else {
            // (1.96 × 10⁴)² × h (n − h) / n³, and the root of that.
            root_up((384_160_000 * hits * misses).div_ceil(trials.pow(3)))
        };
        Total::from_hundredths(i128::try_from(hundredths).unwrap_or(PER_WHOLE))
    }
}

/// The most that the error of any share of so many trials can be: that of one half.
#[must_use]
pub fn greatest_error(trials: u32) -> Total {
    Probability { hits: trials / 2, trials }.error()
}

/// The square root, rounded up to a whole number.
fn root_up(square: u128) -> u128 {
    let root = square.isqrt();
    root + u128::from(root * root < square)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_has_its_error_beside_it() {
        // (hits, trials, percent, error): 1.96 × √(0.25/100) = 9.8%;
        // 1.96 × √(0.1 × 0.9 / 10,000) = 0.588%, up to 0.59; 1.96 × √(0.25/100,000) = 0.3099%;
        // 3 / 10,000 = 0.03%; two thirds of 3: 1.96 × √(2/27) = 53.345%.
        let cases = [
            (50, 100, "50.00", "9.80"),
            (1_000, 10_000, "10.00", "0.59"),
            (50_000, 100_000, "50.00", "0.31"),
            (0, 10_000, "0.00", "0.03"),
            (10_000, 10_000, "100.00", "0.03"),
            (2, 3, "66.67", "53.35"),
            (1, 20_000, "0.01", "0.01"),
        ];
        for (hits, trials, percent, error) in cases {
            let share = Probability { hits, trials };
            assert_eq!(share.percent().to_string(), percent, "{hits} of {trials}");
            assert_eq!(share.error().to_string(), error, "{hits} of {trials}");
        }
        assert_eq!(Probability { hits: 0, trials: 0 }.percent(), Total::ZERO);
        assert_eq!(greatest_error(1_000_000).to_string(), "0.10");
    }
}
