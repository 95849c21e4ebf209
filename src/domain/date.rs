//! Civil dates and the two steps of calendar arithmetic that the rules need.
//!
//! Must not know: what day it is today (that arrives as an argument), clocks, time zones.

use std::fmt;

/// A day of the Gregorian calendar, from 0001-01-01 to 9999-12-31.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The first day of the calendar.
    pub const FIRST: Self = Self { year: 1, month: 1, day: 1 };

    /// The day if the calendar has it.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year == 0 || year > 9999 || day == 0 || day > days_in_month(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// Parses `YYYY-MM-DD`, exactly.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let digits =
            |part: &str, len| part.len() == len && part.bytes().all(|b| b.is_ascii_digit());
        if parts.next().is_some() || !digits(year, 4) || !digits(month, 2) || !digits(day, 2) {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// The last day of a year: the default reference date of a round.
    #[must_use]
    pub const fn last_of_year(year: u16) -> Option<Self> {
        Self::new(year, 12, 31)
    }

    /// The calendar year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The same day some years earlier; 29 February falls on 28 February.
    /// Stays at year 1 at the earliest.
    #[must_use]
    pub const fn minus_years(self, years: u16) -> Self {
        let year = if self.year > years { self.year - years } else { 1 };
        let last = days_in_month(year, self.month);
        let day = if self.day > last { last } else { self.day };
        Self { year, month: self.month, day }
    }

    /// The same day some years later; 29 February falls on 28 February. None after the last
    /// year.
    #[must_use]
    pub fn plus_years(self, years: u16) -> Option<Self> {
        let year = self.year.checked_add(years)?;
        Self::new(year, self.month, self.day.min(days_in_month(year, self.month)))
    }

    /// The day after; none after the last one.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        let Self { year, month, day } = self;
        Self::new(year, month, day + 1)
            .or_else(|| Self::new(year, month + 1, 1))
            .or_else(|| Self::new(year + 1, 1, 1))
    }

    /// The day before; none before the first one.
    #[must_use]
    pub fn previous(self) -> Option<Self> {
        let Self { year, month, day } = self;
        let last_of = |year, month| Self::new(year, month, days_in_month(year, month));
        Self::new(year, month, day - 1)
            .or_else(|| last_of(year, month - 1))
            .or_else(|| last_of(year.checked_sub(1)?, 12))
    }

    /// The day some days later, or earlier where they are negative; none beyond the calendar.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Option<Self> {
        let step = if days < 0 { Self::previous } else { Self::next };
        (0..days.unsigned_abs()).try_fold(self, |day, _| step(day))
    }

    /// Days from this day to `later`; negative if `later` is earlier.
    #[must_use]
    pub const fn days_until(self, later: Self) -> i32 {
        later.day_number() - self.day_number()
    }

    /// The number of the day, counted from 0000-03-01: years that begin in March put the
    /// leap day last, so that the lengths of the months before a date are a straight line.
    const fn day_number(self) -> i32 {
        let shift = self.month <= 2;
        let year = self.year as i32 - shift as i32;
        let month = if shift { self.month as i32 + 9 } else { self.month as i32 - 3 };
        year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + self.day as i32
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

const fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400)
}

const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn only_days_of_the_calendar_are_taken() {
        for text in ["2020-02-29", "2000-02-29", "2021-12-31", "0001-01-01", "9999-12-31"] {
            assert_eq!(Date::parse(text).map(|day| day.to_string()).as_deref(), Some(text));
        }
        for text in [
            "",
            "2021-02-29",
            "1900-02-29",
            "2021-13-01",
            "2021-00-10",
            "2021-04-31",
            "2021-4-1",
            "2021-04-1",
            "20210401",
            "2021-04-01T00:00",
            "2021-04-01-",
            "+021-04-01",
            "0000-01-01",
            "２０２１-04-01",
        ] {
            assert_eq!(Date::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn three_years_back() {
        for (from, back) in [
            ("2021-12-31", "2018-12-31"),
            ("2024-02-29", "2021-02-28"),
            ("2023-02-28", "2020-02-28"),
            ("0002-05-05", "0001-05-05"),
        ] {
            assert_eq!(date(from).minus_years(3).to_string(), back, "{from}");
        }
    }

    #[test]
    fn two_years_on() {
        for (from, on) in [("2021-12-20", "2023-12-20"), ("2024-02-29", "2026-02-28")] {
            assert_eq!(date(from).plus_years(2), Some(date(on)), "{from}");
        }
        assert_eq!(date("9999-01-01").plus_years(2), None);
    }

    #[test]
    fn the_next_day_and_the_one_before() {
        for (day, next) in [
            ("2021-04-10", "2021-04-11"),
            ("2020-02-28", "2020-02-29"),
            ("2021-02-28", "2021-03-01"),
            ("2021-12-31", "2022-01-01"),
        ] {
            assert_eq!(date(day).next(), Some(date(next)), "{day}");
            assert_eq!(date(next).previous(), Some(date(day)), "{next}");
        }
        assert_eq!(date("9999-12-31").next(), None);
        assert_eq!(date("0001-01-01").previous(), None);
    }

    #[test]
    fn days_between() {
        for (from, to, days) in [
            ("2021-01-01", "2021-01-01", 0),
            ("2020-02-28", "2020-03-01", 2),
            ("2021-02-28", "2021-03-01", 1),
            ("2018-12-31", "2021-12-31", 1096),
            ("2021-03-01", "2021-02-28", -1),
            ("1999-12-31", "2000-12-31", 366),
        ] {
            assert_eq!(date(from).days_until(date(to)), days, "{from} to {to}");
        }
    }
}
