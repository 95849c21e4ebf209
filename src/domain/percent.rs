//! A share in percent, as people read it.
//!
//! Must not know: rules. They compare a part with a whole and never a rounded share.

use std::fmt;

use rust_decimal::Decimal;

use crate::domain::decimal::{Quantity, divide_half_up};

/// A share in percent, to be read and for nothing else: no rule compares it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Percent {
    value: Decimal,
    exact: bool,
}

impl Percent {
    /// The part of a whole, half up to two places, below 1% to four; none of a whole of zero.
    #[must_use]
    pub fn of(part: Quantity, whole: Quantity) -> Option<Self> {
        Self::of_whole_numbers(part.ten_thousandths(), whole.ten_thousandths())
    }

    /// The same of two whole numbers of one unit, not negative.
    #[must_use]
    pub fn of_whole_numbers(part: i128, whole: i128) -> Option<Self> {
        let hundredfold = part.checked_mul(100).filter(|_| whole > 0)?;
        let (places, scale) = if hundredfold >= whole { (2, 100) } else { (4, 10_000) };
        let numerator = hundredfold.checked_mul(scale)?;
        let value = Decimal::from_i128_with_scale(divide_half_up(numerator, whole), places);
        Some(Self { value: value.normalize(), exact: numerator % whole == 0 })
    }

    /// Whether it is all of the whole.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self.exact && self.value == Decimal::ONE_HUNDRED
    }

    /// Whether nothing was rounded away.
    #[must_use]
    pub const fn is_exact(self) -> bool {
        self.exact
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}%", self.value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_half_up_and_says_so() {
        let percent = |part: &str, whole: &str| {
            let figure = |text| Quantity::parse(text).unwrap();
            Percent::of(figure(part), figure(whole)).map(|it| (it.to_string(), it.is_exact()))
        };
        let said = |text: &str, exact| Some((text.to_owned(), exact));
        // 24057 ÷ 24318 = 0.989267…
        assert_eq!(percent("24057", "24318"), said("98.93%", false));
        assert_eq!(percent("49", "50"), said("98%", true));
        assert_eq!(percent("1", "8"), said("12.5%", true));
        // 199.995 ÷ 20000 = 0.99997… %: below 1% there are four places.
        assert_eq!(percent("199.995", "20000"), said("1%", false));
        assert_eq!(percent("12", "85000"), said("0.0141%", false));
        assert_eq!(percent("0", "7"), said("0%", true));
        assert_eq!(percent("0", "0"), None);
    }
}
