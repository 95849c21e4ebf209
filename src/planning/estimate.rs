//! What a county expects of a lift: its effort, and when it can be done.
//!
//! Must not know: what a lift gains.

use std::fmt;

use rust_decimal::Decimal;

use crate::domain::date::Date;
use crate::domain::decimal::Quantity;

/// Effort in person-months, to four places.
///
/// One lift takes 0 to 10,000, more than any county office has in a round. The bound keeps
/// the products of `cheapest` within `i128`; a sum of efforts may go beyond it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Effort(i128);

impl Effort {
    /// No effort.
    pub const ZERO: Self = Self(0);
    /// One person-month, where a county has entered nothing.
    pub const ONE: Self = Self(10_000);
    /// The most for one lift.
    pub const MOST: Self = Self(100_000_000);

    /// The effort of one lift; none above [`Self::MOST`].
    #[must_use]
    pub fn new(person_months: Quantity) -> Option<Self> {
        let effort = Self(person_months.ten_thousandths());
        (effort <= Self::MOST).then_some(effort)
    }

    /// In whole ten-thousandths of a person-month.
    #[must_use]
    pub const fn ten_thousandths(self) -> i128 {
        self.0
    }

    /// As a figure of a file.
    #[must_use]
    pub fn quantity(self) -> Option<Quantity> {
        Quantity::from_ten_thousandths(self.0)
    }

    /// Several efforts together.
    #[must_use]
    pub fn sum(efforts: impl Iterator<Item = Self>) -> Self {
        Self(efforts.map(|effort| effort.0).sum())
    }
}

impl fmt::Display for Effort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Decimal::from_i128_with_scale(self.0, 4).normalize())
    }
}

/// What a county expects of one lift. The default is one person-month at any time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// The effort it takes.
    pub effort: Effort,
    /// The day by which it can be done; none if no date stands in the way.
    pub by: Option<Date>,
}

impl Default for Estimate {
    fn default() -> Self {
        Self { effort: Effort::ONE, by: None }
    }
}

impl Estimate {
    /// Whether it can be done by that day; always where either is open.
    #[must_use]
    pub fn in_time(&self, day: Option<Date>) -> bool {
        day.is_none_or(|day| self.by.is_none_or(|by| by <= day))
    }
}
