//! One reading of days for every date field of the product, and how a day is shown in one.
//!
//! Must not know: which field it is, or what the day is for.

use std::ops::RangeInclusive;

use crate::app::entry::folded;
use crate::domain::date::Date;
use crate::domain::language::Language;

/// The years of a day that can be meant.
pub const YEARS: RangeInclusive<u16> = 1900..=2999;

/// Why a typed text is no day that is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayProblem {
    /// Not year, month and day in one of the notations.
    NotADay,
    /// The year has two digits, so that the century would be a guess.
    TwoDigitYear,
    /// The calendar has no such day.
    NoSuchDay {
        /// The year.
        year: u16,
        /// The month as typed.
        month: u16,
        /// The day as typed.
        day: u16,
    },
    /// The year is none of [`YEARS`].
    YearOutOfRange(u16),
    /// As a reference date, more than a year outside the year of this round.
    NotNearRound(u16),
}

/// Reads a typed day: `2021-4-2`, `2021.4.2`, `2021/4/2`, `2021年4月2日` and `20210402`, with
/// blanks and in full width too; `None` for an emptied field.
///
/// # Errors
/// Why the text is no day that is taken.
pub fn read(text: &str) -> Result<Option<Date>, DayProblem> {
    let folded: String = folded(text).chars().filter(|c| *c != ' ').collect();
    if folded.is_empty() {
        return Ok(None);
    }
    let (year, month, day) = parts(&folded).ok_or(DayProblem::NotADay)?;
    if !digits(year) || !digits(month) || !digits(day) || month.len() > 2 || day.len() > 2 {
        return Err(DayProblem::NotADay);
    }
    if year.len() == 2 {
        return Err(DayProblem::TwoDigitYear);
    }
    if year.len() != 4 {
        return Err(DayProblem::NotADay);
    }
    let number = |part: &str| part.parse::<u16>().map_err(|_| DayProblem::NotADay);
    let (year, month, day) = (number(year)?, number(month)?, number(day)?);
    if !YEARS.contains(&year) {
        return Err(DayProblem::YearOutOfRange(year));
    }
    let found = u8::try_from(month).ok().zip(u8::try_from(day).ok());
    let found = found.and_then(|(month, day)| Date::new(year, month, day));
    found.map(Some).ok_or(DayProblem::NoSuchDay { year, month, day })
}

/// A day as its field shows it once it is understood.
#[must_use]
pub fn shown(day: Date, language: Language) -> String {
    match language {
        Language::Zh => format!("{}年{}月{}日", day.year(), day.month(), day.day()),
        Language::En => day.to_string(),
    }
}

fn digits(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
}

/// Year, month and day of one of the notations, as they stand there.
fn parts(text: &str) -> Option<(&str, &str, &str)> {
    if text.len() == 8 && digits(text) {
        return Some((text.get(..4)?, text.get(4..6)?, text.get(6..)?));
    }
    if let Some((year, rest)) = text.split_once('年') {
        let (month, day) = rest.split_once('月')?;
        let day = day.strip_suffix(['日', '号']).unwrap_or(day);
        return Some((year, month, day));
    }
    // An input method types 。 for the point.
    let separator = text.chars().find(|c| ['-', '.', '/', '。'].contains(c))?;
    let mut parts = text.split(separator);
    let found = (parts.next()?, parts.next()?, parts.next()?);
    parts.next().is_none().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_notation_of_an_office_is_one_day() {
        for typed in [
            "2021-4-2",
            "2021-04-02",
            "2021.4.2",
            "2021/4/2",
            "2021年4月2日",
            "2021年04月02日",
            "2021年4月2号",
            "2021年4月2",
            "20210402",
            "２０２１－４－２",
            "２０２１．４．２",
            "２０２１／４／２",
            "２０２１年４月２日",
            "２０２１０４０２",
            "2021。4。2",
            "2021–4–2",
            " 2021 年 4 月 2 日 ",
            "\u{3000}2021 - 4 - 2\u{A0}",
            "2021. 4. 2\r\n",
        ] {
            assert_eq!(read(typed), Ok(Date::new(2021, 4, 2)), "{typed:?}");
        }
        for empty in ["", " ", "\u{3000}\t"] {
            assert_eq!(read(empty), Ok(None), "{empty:?}");
        }
    }

    #[test]
    fn what_is_no_day_is_refused_by_its_cause() {
        use DayProblem::{NotADay, TwoDigitYear, YearOutOfRange};
        let no_such = |year, month, day| DayProblem::NoSuchDay { year, month, day };
        for (typed, problem) in [
            ("21-1-5", TwoDigitYear),
            ("21年1月5日", TwoDigitYear),
            ("05/01/20", TwoDigitYear),
            ("0021-02-22", YearOutOfRange(21)),
            ("1899-12-31", YearOutOfRange(1899)),
            ("3000-01-01", YearOutOfRange(3000)),
            ("2021-2-29", no_such(2021, 2, 29)),
            ("20210431", no_such(2021, 4, 31)),
            ("2021-13-1", no_such(2021, 13, 1)),
            ("2021-0-1", no_such(2021, 0, 1)),
            ("2021-4", NotADay),
            ("2021年4月", NotADay),
            ("210402", NotADay),
            ("2021", NotADay),
            ("2021-4-2-1", NotADay),
            ("2021-4.2", NotADay),
            ("2021-004-2", NotADay),
            ("4/2/2021", NotADay),
            ("2021 4 2", NotADay),
            ("年底", NotADay),
            ("2021年四月2日", NotADay),
        ] {
            assert_eq!(read(typed), Err(problem), "{typed:?}");
        }
        for edge in ["1900-01-01", "2999-12-31", "2020-02-29"] {
            assert_eq!(read(edge).unwrap().unwrap().to_string(), edge);
        }
    }

    #[test]
    fn what_is_shown_is_read_again() {
        let day = Date::new(2021, 4, 2).unwrap();
        assert_eq!(shown(day, Language::Zh), "2021年4月2日");
        assert_eq!(shown(day, Language::En), "2021-04-02");
        for language in [Language::Zh, Language::En] {
            assert_eq!(read(&shown(day, language)), Ok(Some(day)));
        }
    }
}
