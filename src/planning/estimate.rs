//! What a county expects of a lift: its effort, and when it can be done.
//!
//! Must not know: what a lift gains.

use std::fmt;

use rust_decimal::Decimal;

use crate::domain::date::Date;
use crate::domain::decimal::Quantity;
use crate::domain::scheme::measure::EffortSize;
use crate::domain::scheme::{Item, Scheme};
use crate::planning::lift::LiftKey;

/// Effort in parts of a medium one, to four places.
///
/// One lift takes 0 to 10,000, more than any county office has in a round. The bound keeps
/// the products of `cheapest` within `i128`; a sum of efforts may go beyond it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Effort(i128);

impl Effort {
    /// No effort.
    pub const ZERO: Self = Self(0);
    /// A small one.
    const SMALL: Self = Self(5_000);
    /// A medium one, and one of which neither scheme nor county says anything.
    pub const ONE: Self = Self(10_000);
    /// A large one.
    const LARGE: Self = Self(20_000);
    /// The most for one lift.
    pub const MOST: Self = Self(100_000_000);

    /// The effort of one lift; none above [`Self::MOST`].
    #[must_use]
    pub fn new(effort: Quantity) -> Option<Self> {
        let effort = Self(effort.ten_thousandths());
        (effort <= Self::MOST).then_some(effort)
    }

    /// What a size counts for: each twice the one before, a convention of ours.
    #[must_use]
    pub const fn of(size: EffortSize) -> Self {
        match size {
            EffortSize::Small => Self::SMALL,
            EffortSize::Medium => Self::ONE,
            EffortSize::Large => Self::LARGE,
        }
    }

    /// The size that it is of.
    #[must_use]
    pub fn size(self) -> EffortSize {
        if self <= Self::SMALL {
            EffortSize::Small
        } else if self >= Self::LARGE {
            EffortSize::Large
        } else {
            EffortSize::Medium
        }
    }

    /// In whole ten-thousandths of a medium one.
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

/// What a county expects of one lift. The default is a medium effort at any time.
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
    /// What the scheme says of the item of a lift, where it says something.
    #[must_use]
    pub fn usual(scheme: &Scheme, key: &LiftKey) -> Self {
        let judged = scheme.indicators.get(&key.indicator);
        let item = judged.and_then(|judged| judged.items.iter().find(|it| *it.id() == key.item));
        let measure = item.and_then(Item::measure);
        measure.map_or_else(Self::default, |measure| Self {
            effort: Effort::of(measure.effort),
            by: None,
        })
    }

    /// Whether it can be done by that day; always where either is open.
    #[must_use]
    pub fn in_time(&self, day: Option<Date>) -> bool {
        day.is_none_or(|day| self.by.is_none_or(|by| by <= day))
    }
}
