//! A rounding before it is done: the exact fraction, and to how many places.
//!
//! Must not know: what is rounded. Scores and their derivations are read off the same
//! roundings, so that neither can say another number than the other.

use std::fmt;

use crate::domain::decimal::{Points, Quantity, Score, Share, Total, Weight, divide_half_up};

/// The places of items, indicators and dimensions.
pub const SCORE_PLACES: u32 = 4;
/// The places of base and bonus.
pub const TOTAL_PLACES: u32 = 2;

/// A fraction to be rounded half up. `numerator / denominator` is the value in units of the
/// last place that is kept: 800 of 9 at four places is 88.8… ten-thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounding {
    numerator: i128,
    denominator: i128,
    places: u32,
}

impl Rounding {
    /// To the four places of a score.
    #[must_use]
    pub const fn to_score(numerator: i128, denominator: i128) -> Self {
        Self { numerator, denominator, places: SCORE_PLACES }
    }

    /// To the two places of a total.
    #[must_use]
    pub const fn to_total(numerator: i128, denominator: i128) -> Self {
        Self { numerator, denominator, places: TOTAL_PLACES }
    }

    /// Above the line.
    #[must_use]
    pub const fn numerator(self) -> i128 {
        self.numerator
    }

    /// Below the line; above zero.
    #[must_use]
    pub const fn denominator(self) -> i128 {
        self.denominator
    }

    /// How many places are kept.
    #[must_use]
    pub const fn places(self) -> u32 {
        self.places
    }

    /// The rounded value in units of the last place.
    #[must_use]
    pub fn units(self) -> i128 {
        divide_half_up(self.numerator, self.denominator)
    }

    /// Whether nothing is lost.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self.numerator.checked_rem_euclid(self.denominator) == Some(0)
    }

    /// The rounded value as a score; its places are four.
    #[must_use]
    pub fn score(self) -> Score {
        Score::from_ten_thousandths(self.units())
    }

    /// The rounded value as a total; its places are two.
    #[must_use]
    pub fn total(self) -> Total {
        Total::from_hundredths(self.units())
    }
}

/// The value before it is rounded: four places more than are kept if it ends there, else
/// two more and an ellipsis. Cut off, never rounded: `88.888888…`.
impl fmt::Display for Rounding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Some(units), Some(mut rest)) = (
            self.numerator.checked_div_euclid(self.denominator),
            self.numerator.checked_rem_euclid(self.denominator),
        ) else {
            return f.write_str("0");
        };
        let mut more = Vec::new();
        while rest != 0 && more.len() < 4 {
            more.push(rest * 10 / self.denominator);
            rest = rest * 10 % self.denominator;
        }
        let ends = rest == 0;
        if !ends {
            more.truncate(2);
        }
        write!(f, "{}", Figure::new(units, self.places))?;
        for digit in more {
            write!(f, "{digit}")?;
        }
        if ends { Ok(()) } else { f.write_str("…") }
    }
}

/// The end of a range that a value was held to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// It would have fallen below.
    Least,
    /// It would have risen above.
    Most,
}

/// A rounding of a value that was first held within its range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounded {
    /// The value within the range.
    pub rounding: Rounding,
    /// The end that it was held to; none if it lay within.
    pub held: Option<Bound>,
}

/// Holds a value between zero and `most`, and says to which end.
#[must_use]
pub const fn bounded(value: i128, most: i128) -> (i128, Option<Bound>) {
    if value < 0 {
        (0, Some(Bound::Least))
    } else if value > most {
        (most, Some(Bound::Most))
    } else {
        (value, None)
    }
}

/// A decimal as it stands in a derivation: exact, with as many places as are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    units: i128,
    places: u32,
}

impl Figure {
    /// So many units of the last place.
    #[must_use]
    pub const fn new(units: i128, places: u32) -> Self {
        Self { units, places }
    }

    /// Without the zeros that end it: figures that were given, sums, products.
    #[must_use]
    pub const fn trimmed(mut units: i128, mut places: u32) -> Self {
        while places > 0 && units % 10 == 0 {
            units /= 10;
            places -= 1;
        }
        Self { units, places }
    }

    /// In units of the last place.
    #[must_use]
    pub const fn units(self) -> i128 {
        self.units
    }

    /// How many places are shown.
    #[must_use]
    pub const fn places(self) -> u32 {
        self.places
    }

    /// Without the zeros that end it.
    pub(in crate::scoring) const fn without_zeros(self) -> Self {
        Self::trimmed(self.units, self.places)
    }

    /// In units of a place that is not before the last one.
    pub(in crate::scoring) const fn units_at(self, places: u32) -> i128 {
        self.units * 10_i128.pow(places.saturating_sub(self.places))
    }

    /// Whether it is not the greater of both.
    pub(in crate::scoring) fn is_at_most(self, other: Self) -> bool {
        let places = self.places.max(other.places);
        self.units_at(places) <= other.units_at(places)
    }

    /// Both multiplied, exactly.
    pub(in crate::scoring) const fn times(self, other: Self) -> Self {
        Self { units: self.units * other.units, places: self.places + other.places }
    }

    /// Both added, exactly.
    pub(in crate::scoring) fn plus(self, other: Self) -> Self {
        let places = self.places.max(other.places);
        Self { units: self.units_at(places) + other.units_at(places), places }
    }
}

macro_rules! given {
    ($($name:ident),+) => {
        $(impl From<$name> for Figure {
            fn from(given: $name) -> Self {
                let (units, places) = given.digits();
                Self::trimmed(units, places)
            }
        })+
    };
}

given!(Points, Quantity, Share, Weight);

impl From<Score> for Figure {
    fn from(score: Score) -> Self {
        Self::new(score.ten_thousandths(), SCORE_PLACES)
    }
}

impl From<Total> for Figure {
    fn from(total: Total) -> Self {
        Self::new(total.hundredths(), TOTAL_PLACES)
    }
}

impl From<Rounding> for Figure {
    fn from(rounding: Rounding) -> Self {
        Self::new(rounding.units(), rounding.places)
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.units < 0 { "−" } else { "" };
        let units = self.units.unsigned_abs();
        let one = 10_u128.pow(self.places);
        match usize::try_from(self.places) {
            Ok(places) if places > 0 => {
                write!(f, "{sign}{}.{:0places$}", units / one, units % one)
            }
            Ok(_) | Err(_) => write!(f, "{sign}{units}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rounding_shows_what_it_rounds() {
        for (rounding, shown, units) in [
            (Rounding::to_score(8_000_000, 9), "88.888888…", 888_889),
            (Rounding::to_score(5_025_291, 6), "83.75485", 837_549),
            (Rounding::to_score(64_770, 1), "6.4770", 64_770),
            (Rounding::to_total(14_711_254, 1_800), "81.7291…", 8_173),
            (Rounding::to_total(1, 0), "0", 0),
        ] {
            assert_eq!(rounding.to_string(), shown);
            assert_eq!(rounding.units(), units, "{shown}");
        }
    }

    #[test]
    fn a_figure_shows_its_places() {
        for (figure, shown) in [
            (Figure::new(64_770, 4), "6.4770"),
            (Figure::trimmed(64_770, 4), "6.477"),
            (Figure::trimmed(120_000, 4), "12"),
            (Figure::trimmed(0, 4), "0"),
            (Figure::new(5, 2), "0.05"),
            (Figure::new(-5, 1), "−0.5"),
        ] {
            assert_eq!(figure.to_string(), shown);
        }
    }
}
