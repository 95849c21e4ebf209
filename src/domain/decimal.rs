//! Exact decimals with a range, and the one rounding function of the product.
//!
//! Must not know: what a number stands for, or how it is shown.
//!
//! A number in a file has at most 15 digits and 4 places. Inside, sums and products are
//! made of whole ten-thousandths ([`Quantity::ten_thousandths`]) in `i128`, so that
//! nothing is lost before the one division of each rule. The bounds of the types here
//! keep the largest product of any rule below 10^38:
//! points (≤ 10^10 ten-thousandths) × share (≤ 10^7) × quantity (< 10^19) < 10^36.

use rust_decimal::Decimal;
use std::fmt;

/// The most digits a decimal in a file may have.
pub const MAX_DIGITS: usize = 15;
/// The most decimal places a decimal in a file may have.
pub const MAX_PLACES: usize = 4;

/// Why a text is not a decimal that the product takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalProblem {
    /// Not of the form `123` or `123.45`: a plus sign, an exponent, a leading zero, a blank,
    /// or no digit at all.
    NotADecimal,
    /// More than [`MAX_DIGITS`] digits.
    TooManyDigits,
    /// More than [`MAX_PLACES`] decimal places.
    TooManyPlaces,
    /// With a minus sign, before a zero too: nothing is negative.
    BelowRange,
    /// Above the greatest value of its kind.
    AboveRange,
}

/// Parses the decimal notation of the files: digits, at most one point, no exponent.
fn parse(text: &str) -> Result<Decimal, DecimalProblem> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, places) = match unsigned.split_once('.') {
        Some((whole, places)) if !places.is_empty() => (whole, places),
        Some(_) => return Err(DecimalProblem::NotADecimal),
        None => (unsigned, ""),
    };
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let leading_zero = whole.len() > 1 && whole.starts_with('0');
    if whole.is_empty() || leading_zero || !digits(whole) || !digits(places) {
        return Err(DecimalProblem::NotADecimal);
    }
    if places.len() > MAX_PLACES {
        return Err(DecimalProblem::TooManyPlaces);
    }
    if whole.len() + places.len() > MAX_DIGITS {
        return Err(DecimalProblem::TooManyDigits);
    }
    text.parse().map_err(|_| DecimalProblem::NotADecimal)
}

/// Whole ten-thousandths of a decimal that has at most four places.
fn ten_thousandths(value: Decimal) -> i128 {
    let missing = (MAX_PLACES as u32).saturating_sub(value.scale());
    // The power itself would be worked out anew for each of thousands of figures.
    let power = match missing {
        0 => return value.mantissa(),
        1 => 10,
        2 => 100,
        3 => 1_000,
        _ => 10_000,
    };
    value.mantissa() * power
}

/// Makes a decimal type with a range; the written form is kept (`"1.50"` stays so).
macro_rules! bounded {
    ($(#[$doc:meta])* $name:ident, 0 to $greatest:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(Decimal);

        impl $name {
            /// Parses the notation of the files, within the range of the type.
            ///
            /// # Errors
            /// Says in which respect the text is not such a decimal.
            pub fn parse(text: &str) -> Result<Self, DecimalProblem> {
                let value = parse(text)?;
                if text.starts_with('-') {
                    return Err(DecimalProblem::BelowRange);
                }
                let greatest: Option<i128> = $greatest;
                if greatest.is_some_and(|most| ten_thousandths(value) > most * 10_000) {
                    return Err(DecimalProblem::AboveRange);
                }
                Ok(Self(value))
            }

            /// From whole ten-thousandths; none outside the range of the type.
            #[must_use]
            pub fn from_ten_thousandths(value: i128) -> Option<Self> {
                let decimal = Decimal::try_from_i128_with_scale(value, MAX_PLACES as u32).ok()?;
                Self::parse(&decimal.normalize().to_string()).ok()
            }

            /// The value in whole ten-thousandths, exactly.
            #[must_use]
            pub fn ten_thousandths(self) -> i128 {
                ten_thousandths(self.0)
            }

            /// Its digits as one whole number, and how many of them are decimal places.
            #[must_use]
            pub const fn digits(self) -> (i128, u32) {
                (self.0.mantissa(), self.0.scale())
            }

            /// Whether the value is zero.
            #[must_use]
            pub fn is_zero(self) -> bool {
                self.0.is_zero()
            }

            /// How many decimal places the value needs, trailing zeros aside.
            #[must_use]
            pub fn places(self) -> u32 {
                self.0.normalize().scale()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}", self.0)
            }
        }
    };
}

bounded! {
    /// A reported figure: persons, records, money. Never negative; its unit is in the scheme.
    Quantity, 0 to None
}
bounded! {
    /// Points of an item, an option, a band, a level, a grade or the bonus cap: 0 to 1,000,000.
    Points, 0 to Some(1_000_000)
}
bounded! {
    /// The weight of an indicator in the base: 0 to 1,000,000. Zero leaves it out of the base.
    Weight, 0 to Some(1_000_000)
}
bounded! {
    /// A share of a whole, as in "full at 0.9": 0 to 1,000.
    Share, 0 to Some(1_000)
}

impl Quantity {
    /// The value in units of ten thousand (万), exactly.
    #[must_use]
    pub fn in_ten_thousands(self) -> impl fmt::Display {
        Decimal::from_i128_with_scale(self.ten_thousandths(), 8).normalize()
    }
}

impl Share {
    /// The share 0, where a ratio begins to earn points unless the scheme says otherwise.
    pub const ZERO: Self = Self(Decimal::ZERO);
    /// The share 1, where a ratio earns full points unless the scheme says otherwise.
    pub const ONE: Self = Self(Decimal::ONE);
}

/// Divides exactly and rounds half up to a whole number: the only rounding there is.
///
/// `numerator` ≥ 0 and `denominator` > 0. The half is decided from the remainder, never
/// from a quotient that was rounded before: 2.135 to two places is 2.14, because
/// `divide_half_up(21_350, 100)` sees the remainder 50. A denominator of zero or less
/// gives 0; callers have ruled it out.
#[must_use]
pub fn divide_half_up(numerator: i128, denominator: i128) -> i128 {
    let (Some(quotient), Some(remainder)) =
        (numerator.checked_div_euclid(denominator), numerator.checked_rem_euclid(denominator))
    else {
        return 0;
    };
    quotient + i128::from(remainder >= denominator - remainder)
}

/// An indicator, dimension or item result: exactly four places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score(i128);

impl Score {
    /// No points.
    pub const ZERO: Self = Self(0);
    /// 100 of 100.
    pub const FULL: Self = Self(1_000_000);

    /// From whole ten-thousandths of a point.
    #[must_use]
    pub const fn from_ten_thousandths(value: i128) -> Self {
        Self(value)
    }

    /// In whole ten-thousandths of a point.
    #[must_use]
    pub const fn ten_thousandths(self) -> i128 {
        self.0
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Decimal::from_i128_with_scale(self.0, 4))
    }
}

/// A base, a bonus or a total: exactly two places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Total(i128);

impl Total {
    /// No points.
    pub const ZERO: Self = Self(0);

    /// From whole hundredths of a point.
    #[must_use]
    pub const fn from_hundredths(value: i128) -> Self {
        Self(value)
    }

    /// In whole hundredths of a point.
    #[must_use]
    pub const fn hundredths(self) -> i128 {
        self.0
    }

    /// Base and bonus together.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }

    /// Whether the total is at least so many points.
    #[must_use]
    pub fn at_least(self, points: Points) -> bool {
        self.0 * 100 >= points.ten_thousandths()
    }
}

impl fmt::Display for Total {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Decimal::from_i128_with_scale(self.0, 2))
    }
}

/// What is certain already and what is still possible: `low` ≤ `high`, equal once settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval<T> {
    /// The value if all that is open turns out worst.
    pub low: T,
    /// The value if all that is open turns out best.
    pub high: T,
}

impl<T: Copy + PartialEq> Interval<T> {
    /// Both ends at one value.
    pub const fn settled(value: T) -> Self {
        Self { low: value, high: value }
    }

    /// Whether nothing is open any more.
    pub fn is_settled(&self) -> bool {
        self.low == self.high
    }

    /// The same step for either end.
    pub fn map<U>(self, step: impl Fn(T) -> U) -> Interval<U> {
        Interval { low: step(self.low), high: step(self.high) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_half_is_decided_from_the_remainder() {
        // (numerator, denominator, by hand)
        let cases = [
            (21_350, 100, 214), // 2.135  -> 2.14
            (21_349, 100, 213), // 2.1349 -> 2.13
            (1_250, 100, 13),   // 0.125  -> 0.13
            (1_249, 100, 12),   // 0.1249 -> 0.12
            (1, 3, 0),          // 0.33..
            (1, 2, 1),          // 0.5
            (202, 224, 1),      // 0.9017.. does not end
            (0, 7, 0),
            (7, 0, 0),
        ];
        for (numerator, denominator, expected) in cases {
            assert_eq!(
                divide_half_up(numerator, denominator),
                expected,
                "{numerator} / {denominator}"
            );
        }
    }

    #[test]
    fn only_the_notation_of_the_files_is_taken() {
        use DecimalProblem::{AboveRange, BelowRange, NotADecimal, TooManyDigits, TooManyPlaces};
        let cases = [
            ("0", Ok("0")),
            ("-0", Err(BelowRange)),
            ("1.50", Ok("1.50")),
            ("0.0001", Ok("0.0001")),
            ("999999999999999", Ok("999999999999999")),
            ("99999999999.9999", Ok("99999999999.9999")),
            ("1000000000000000", Err(TooManyDigits)),
            ("100000000000.0000", Err(TooManyDigits)),
            ("0.00001", Err(TooManyPlaces)),
            ("-0.0001", Err(BelowRange)),
            ("", Err(NotADecimal)),
            (" 1", Err(NotADecimal)),
            ("+1", Err(NotADecimal)),
            ("01", Err(NotADecimal)),
            (".5", Err(NotADecimal)),
            ("1.", Err(NotADecimal)),
            ("1e3", Err(NotADecimal)),
            ("1,000", Err(NotADecimal)),
            ("１", Err(NotADecimal)),
            ("NaN", Err(NotADecimal)),
        ];
        for (text, expected) in cases {
            let got = Quantity::parse(text).map(|value| value.to_string());
            assert_eq!(got, expected.map(str::to_owned), "{text:?}");
        }
        assert_eq!(Points::parse("1000000").map(|p| p.to_string()), Ok("1000000".into()));
        assert_eq!(Points::parse("1000000.0001"), Err(AboveRange));
    }

    #[test]
    fn a_decimal_knows_its_ten_thousandths_and_places() {
        for (text, ten_thousandths, places) in
            [("1.50", 15_000, 1), ("0.0001", 1, 4), ("12", 120_000, 0), ("12.0", 120_000, 0)]
        {
            let value = Quantity::parse(text).unwrap();
            assert_eq!(value.ten_thousandths(), ten_thousandths, "{text}");
            assert_eq!(value.places(), places, "{text}");
        }
    }

    #[test]
    fn a_quantity_is_made_of_ten_thousandths() {
        let cases = [
            (0, Some("0")),
            (15_000, Some("1.5")),
            (1, Some("0.0001")),
            (9_999_999_999_999_990_000, Some("999999999999999")),
            (10_000_000_000_000_000_000, None),
            (-1, None),
            (i128::MAX, None),
        ];
        for (value, expected) in cases {
            let got = Quantity::from_ten_thousandths(value).map(|got| got.to_string());
            assert_eq!(got.as_deref(), expected, "{value}");
        }
    }

    #[test]
    fn a_quantity_in_ten_thousands_is_exact() {
        for (yuan, expected) in [
            ("12800000", "1280"),
            ("50000000.01", "5000.000001"),
            ("0.01", "0.000001"),
            ("0", "0"),
            ("999999999999999", "99999999999.9999"),
        ] {
            let yuan = Quantity::parse(yuan).unwrap();
            assert_eq!(yuan.in_ten_thousands().to_string(), expected);
        }
    }

    #[test]
    fn totals_have_two_places_and_scores_four() {
        assert_eq!(Total::from_hundredths(6_150).to_string(), "61.50");
        assert_eq!(Total::from_hundredths(5).to_string(), "0.05");
        assert_eq!(Score::from_ten_thousandths(701_200).to_string(), "70.1200");
        assert_eq!(Score::ZERO.to_string(), "0.0000");
    }
}
