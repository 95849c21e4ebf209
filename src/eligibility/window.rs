//! The days that the exclusions look back on.
//!
//! Must not know: what happened in them.

use crate::domain::date::Date;

/// A span of days; both ends belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

/// Where a day stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// So many days before the first day.
    Before(u32),
    /// On one of the days.
    Inside,
    /// After the last day.
    After,
}

impl Window {
    /// From the reference date minus so many years to the reference date. 29 February minus
    /// three years falls on 28 February.
    ///
    /// Three years before 2021-12-31 is 2018-12-31, and that day still counts.
    #[must_use]
    pub const fn before(reference: Date, years: u16) -> Self {
        Self { from: reference.minus_years(years), to: reference }
    }

    /// Where a day stands.
    #[must_use]
    pub fn position(&self, day: Date) -> Position {
        if day > self.to {
            Position::After
        } else if day >= self.from {
            Position::Inside
        } else {
            Position::Before(day.days_until(self.from).unsigned_abs())
        }
    }
}
