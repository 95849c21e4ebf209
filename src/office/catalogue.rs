//! The sheet 佐证材料 as data: its columns, what a cell says of a document, and what a cell
//! makes of one.
//!
//! Must not know: where a cell stands, and which program wrote it.

use std::collections::BTreeSet;

use crate::domain::date::Date;
use crate::domain::edition::Edition;
use crate::domain::evidence::{Evidence, Kind, MOST_PAGES, Shows, Under};
use crate::domain::framework::Place;
use crate::domain::language::Language;
use crate::office::form::value::{Value, read_reason};
use crate::office::number::{from_cell, to_cell};
use crate::office::workbook::problem::CellProblemKind;
use crate::terms::evidence::{kind, numbers, original};
use crate::terms::zh;

/// The name of the sheet.
pub const SHEET: &str = "佐证材料";

/// A column; all but the last are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Its number, which the product gives.
    Code,
    /// What it is called.
    Title,
    /// Of which kind it is.
    Kind,
    /// Its document number.
    Number,
    /// Who issued it.
    Issuer,
    /// When.
    Day,
    /// Its pages.
    Pages,
    /// Its copies.
    Copies,
    /// Original or copy.
    Original,
    /// What it is for.
    Shows,
    /// Where it is kept.
    KeptAt,
    /// Which document of the record the row is, whatever stands in it.
    Key,
}

impl Column {
    /// Every column, in the order of the sheet.
    pub const ALL: [Self; 12] = [
        Self::Code,
        Self::Title,
        Self::Kind,
        Self::Number,
        Self::Issuer,
        Self::Day,
        Self::Pages,
        Self::Copies,
        Self::Original,
        Self::Shows,
        Self::KeptAt,
        Self::Key,
    ];

    /// Its title.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Code => "编号",
            Self::Title => "题名",
            Self::Kind => "类别",
            Self::Number => "文号",
            Self::Issuer => "出具单位",
            Self::Day => "日期",
            Self::Pages => "页数",
            Self::Copies => "份数",
            Self::Original => "原件或复印件",
            Self::Shows => "对应指标",
            Self::KeptAt => "存放处",
            Self::Key => "行标",
        }
    }

    /// The words of which one may stand in it; none where any text may.
    #[must_use]
    pub fn choices(self) -> Vec<&'static str> {
        match self {
            Self::Kind => Kind::ALL.map(|of| kind(of, Language::Zh)).to_vec(),
            Self::Original => [true, false].map(|of| original(of, Language::Zh)).to_vec(),
            Self::Code
            | Self::Title
            | Self::Number
            | Self::Issuer
            | Self::Day
            | Self::Pages
            | Self::Copies
            | Self::Shows
            | Self::KeptAt
            | Self::Key => Vec::new(),
        }
    }
}

/// Before the place of a document in the record.
const KEY: &str = "document/";

/// The key of the document at a place.
#[must_use]
pub fn key(place: usize) -> String {
    format!("{KEY}{place}")
}

/// The place that a key names; none if it is no key.
#[must_use]
pub fn place(key: &str) -> Option<usize> {
    key.strip_prefix(KEY)?.parse().ok()
}

/// What a cell says of a document.
#[must_use]
pub fn stated(column: Column, document: &Evidence, edition: &Edition) -> Value {
    let word = |word: Option<&str>| Value::text(word.unwrap_or_default());
    let count = |count: Option<u16>| {
        count.and_then(|n| to_cell(&n.to_string())).map_or(Value::Blank, Value::Number)
    };
    match column {
        Column::Code => document.code.map_or(Value::Blank, |code| Value::text(&code.to_string())),
        Column::Title => Value::text(&document.title),
        Column::Kind => word(document.kind.map(|of| kind(of, Language::Zh))),
        Column::Number => Value::text(&document.number),
        Column::Issuer => Value::text(&document.issuer),
        Column::Day => document.date.map_or(Value::Blank, |day| Value::text(&zh::date(day))),
        Column::Pages => count(document.pages),
        Column::Copies => count(document.copies),
        Column::Original => word(document.original.map(|of| original(of, Language::Zh))),
        Column::Shows => Value::text(&numbers(document, edition)),
        Column::KeptAt => Value::text(&document.kept_at),
        Column::Key => Value::Blank,
    }
}

/// Takes what a cell says into a document.
///
/// # Errors
/// It says nothing of that kind.
pub fn take(
    column: Column,
    value: &Value,
    document: &mut Evidence,
    edition: &Edition,
) -> Result<(), CellProblemKind> {
    // A title is one line, however somebody has broken it in a cell.
    let text = || read_reason(value).map(|text| text.replace('\n', ""));
    match column {
        Column::Code => return Err(CellProblemKind::NumberIsGiven),
        Column::Title => document.title = text()?,
        Column::Kind => {
            document.kind = choice(column, value, Kind::ALL, |of| kind(of, Language::Zh))?;
        }
        Column::Number => document.number = text()?,
        Column::Issuer => document.issuer = text()?,
        Column::Day => document.date = day(value)?,
        Column::Pages => document.pages = count(value)?,
        Column::Copies => document.copies = count(value)?,
        Column::Original => {
            document.original =
                choice(column, value, [true, false], |of| original(of, Language::Zh))?;
        }
        Column::Shows => document.shows = shows(&read_reason(value)?, edition)?,
        Column::KeptAt => document.kept_at = text()?,
        Column::Key => {}
    }
    Ok(())
}

fn choice<T: Copy, const N: usize>(
    column: Column,
    value: &Value,
    all: [T; N],
    word: fn(T) -> &'static str,
) -> Result<Option<T>, CellProblemKind> {
    match value {
        Value::Blank => Ok(None),
        Value::NotCalculated => Err(CellProblemKind::NotCalculated),
        Value::Text(_) | Value::Number(_) | Value::Flag(_) | Value::Other => {
            let known = all.into_iter().find(|of| *value == Value::text(word(*of)));
            let words = || column.choices().into_iter().map(str::to_owned).collect();
            known.map(Some).ok_or_else(|| CellProblemKind::NotAChoice(words()))
        }
    }
}

/// A day as this product writes it, or as files and officers do: `2021年4月9日`, `2021-04-09`,
/// `2021.4.9`.
fn day(value: &Value) -> Result<Option<Date>, CellProblemKind> {
    let text = match value {
        Value::Blank => return Ok(None),
        Value::NotCalculated => return Err(CellProblemKind::NotCalculated),
        Value::Text(text) => text,
        Value::Number(_) | Value::Flag(_) | Value::Other => return Err(CellProblemKind::NotADay),
    };
    let parts: Vec<&str> = text.trim_end_matches('日').split(['年', '月', '-', '/', '.']).collect();
    let [year, month, of_month] = parts[..] else { return Err(CellProblemKind::NotADay) };
    let written = format!("{:0>4}-{:0>2}-{:0>2}", year.trim(), month.trim(), of_month.trim());
    Date::parse(&written).map(Some).ok_or(CellProblemKind::NotADay)
}

fn count(value: &Value) -> Result<Option<u16>, CellProblemKind> {
    let text = match value {
        Value::Blank => return Ok(None),
        Value::NotCalculated => return Err(CellProblemKind::NotCalculated),
        Value::Text(text) => text.clone(),
        Value::Number(number) => from_cell(*number),
        Value::Flag(_) | Value::Other => return Err(CellProblemKind::NotACount(MOST_PAGES)),
    };
    let count = text.parse().ok().filter(|n| (1..=MOST_PAGES).contains(n));
    count.map(Some).ok_or(CellProblemKind::NotACount(MOST_PAGES))
}

/// The numbers of what a document is for, apart in whatever way.
fn shows(text: &str, edition: &Edition) -> Result<BTreeSet<Shows>, CellProblemKind> {
    let places = edition.framework.places().into_iter().map(|place| match place {
        Place::Printed(_, _, indicator) => Shows::Indicator(indicator.no),
        Place::Missing(missing) => Shows::Indicator(missing.no),
    });
    let checks = edition.checks.iter().map(|check| Shows::Check(check.id));
    let all: Vec<_> = places.chain(checks).collect();
    let words = text.split(|c: char| c.is_whitespace() || "、，,；;".contains(c));
    let words = words.filter(|word| !word.is_empty());
    let known = |word: &str| {
        let is = |what: &&Shows| {
            Under::new(**what, edition).is_some_and(|under| under.to_string() == word)
        };
        let known = all.iter().find(is).copied();
        known.ok_or_else(|| CellProblemKind::NotOfTheNotice(word.to_owned()))
    };
    words.map(known).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_officers_write_it() {
        let of = |text: &str| day(&Value::text(text));
        for text in ["2021年4月9日", "2021-04-09", "2021/4/9", "2021.4.9"] {
            assert_eq!(of(text), Ok(Date::parse("2021-04-09")), "{text}");
        }
        assert_eq!(of(""), Ok(None));
        for text in ["四月九日", "2021年4月", "2021-02-30", "44295"] {
            assert_eq!(of(text), Err(CellProblemKind::NotADay), "{text}");
        }
    }
}
