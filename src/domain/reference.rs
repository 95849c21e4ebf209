//! The reference date (基准日): up to which day the facts of the past years are looked at. It
//! belongs to whoever judges; a county proposes its own.
//!
//! Must not know: what is looked at, and what day it is today.

use std::ops::RangeInclusive;

use crate::domain::date::Date;

/// The reference date unless another is chosen: the day on which the work is done, within the
/// year of the round; its last day where no day is known. None only of a year that no calendar
/// has.
#[must_use]
pub fn usual(day: Option<Date>, round: u16) -> Option<Date> {
    let (first, last) = (Date::new(round, 1, 1)?, Date::last_of_year(round)?);
    Some(day.map_or(last, |day| day.clamp(first, last)))
}

/// Whether a reference date can be meant for a round: it lies in the year of the round, in the
/// one before or in the one after.
#[must_use]
pub const fn fits(date: Date, round: u16) -> bool {
    date.year().abs_diff(round) <= 1
}

/// The days that fit a round.
#[must_use]
pub fn fitting(round: u16) -> Option<RangeInclusive<Date>> {
    Some(Date::new(round.checked_sub(1)?, 1, 1)?..=Date::last_of_year(round.checked_add(1)?)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn the_usual_day_is_that_of_the_work_within_the_year() {
        for (day, usually) in [
            (Some("2021-04-10"), "2021-04-10"),
            (Some("2020-12-31"), "2021-01-01"),
            (Some("2026-11-30"), "2021-12-31"),
            (None, "2021-12-31"),
        ] {
            assert_eq!(usual(day.map(date), 2021), Some(date(usually)), "{day:?}");
        }
        assert_eq!(usual(None, 0), None);
    }

    #[test]
    fn a_day_fits_within_a_year_of_the_round() {
        for (day, fit) in [
            ("2019-12-31", false),
            ("2020-01-01", true),
            ("2022-12-31", true),
            ("2023-01-01", false),
        ] {
            assert_eq!(fits(date(day), 2021), fit, "{day}");
            assert_eq!(fitting(2021).unwrap().contains(&date(day)), fit, "{day}");
        }
    }
}
