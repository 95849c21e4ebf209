//! What departments filled in on their sheets, all in one workbook or each in one of its own.
//! A cell that cannot be read is told, and the others are taken.
//!
//! Must not know: what the record holds, and what becomes of a figure.

use std::collections::BTreeMap;

use calamine::Reader;

use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::office::collection::{Mark, NOTE_COLUMN, Row, Sheet, TITLES, VALUE_COLUMN, sheets};
use crate::office::form::Field;
use crate::office::form::value::{Value, read_input, read_reason};
use crate::office::words::{self, Wording};
use crate::office::workbook::cells::{self, Book, MOST_COLUMNS};
use crate::office::workbook::guard;
use crate::office::workbook::problem::{CellProblem, CellProblemKind, WorkbookProblem};
use crate::office::xlsx::record;
use crate::wire::collection::{Collected, CollectedFigure, CollectedSheet};
use crate::wire::scheme_v1;

/// The sheets of a workbook that are ours, with the scheme that they are of.
#[derive(Debug)]
pub struct Found<'a> {
    scheme: &'a Scheme,
    sheets: Vec<FoundSheet>,
}

#[derive(Debug)]
struct FoundSheet {
    name: String,
    mark: Mark,
    /// The keys in their rows.
    keys: BTreeMap<u32, String>,
    cells: BTreeMap<(u32, u32), Value>,
    /// The columns of the figures and of the remarks.
    columns: [u32; 2],
}

/// Reads a returned workbook. Its scheme must be the one at hand or a shipped one, letter by
/// letter: its questions are that scheme's.
///
/// # Errors
/// Why nothing of it can be read.
pub fn read<'a>(file: &[u8], at_hand: Option<&'a Scheme>) -> Result<Found<'a>, WorkbookProblem> {
    guard::check(file)?;
    let mut book = cells::open(file)?;
    let mut found: Option<(&Scheme, Vec<FoundSheet>)> = None;
    for name in book.sheet_names() {
        // What is no sheet of cells has no figures.
        let Some((sheet, mark_at)) = marked(&mut book, &name)? else { continue };
        let scheme = scheme(&sheet.mark, at_hand)?;
        let sheet = sheet.in_place(mark_at)?;
        match &mut found {
            None => found = Some((scheme, vec![sheet])),
            Some((first, _)) if first.id != scheme.id => {
                return Err(WorkbookProblem::OtherScheme(scheme.id.to_string()));
            }
            Some((_, sheets)) => sheets.push(sheet),
        }
    }
    match found {
        Some((scheme, sheets)) => Ok(Found { scheme, sheets }),
        None if book.sheet_names().iter().any(|name| name == record::SHEET) => {
            Err(WorkbookProblem::IsForm)
        }
        None => Err(WorkbookProblem::NoFigures),
    }
}

/// Whether a workbook has a sheet for figures of a department.
pub(in crate::office::workbook) fn is_one(book: &mut Book<'_>) -> bool {
    let names = book.sheet_names();
    names.iter().any(|name| matches!(marked(book, name), Ok(Some(_))))
}

fn scheme<'a>(mark: &Mark, at_hand: Option<&'a Scheme>) -> Result<&'a Scheme, WorkbookProblem> {
    if !mark.is_known() {
        return Err(WorkbookProblem::NewerVersion(mark.version.clone()));
    }
    let Some(scheme) = scheme_v1::find(&mark.scheme, at_hand) else {
        return Err(WorkbookProblem::OtherScheme(mark.scheme.to_string()));
    };
    if mark.is_of(scheme) {
        Ok(scheme)
    } else {
        Err(WorkbookProblem::ChangedScheme(mark.scheme.to_string()))
    }
}

/// A sheet, and the row and the column of its mark.
type Marked = (FoundSheet, (u32, u32));

/// The cells of a sheet and the place of its mark; none if it has none.
fn marked(book: &mut Book<'_>, name: &str) -> Result<Option<Marked>, WorkbookProblem> {
    let (mut cells, mut mark) = (BTreeMap::new(), None);
    let read = cells::each(book, name, |row, column, value| {
        if let Value::Text(text) = &value
            && mark.is_none()
        {
            mark = Mark::parse(text).map(|mark| (mark, (row, column)));
        }
        if column < MOST_COLUMNS {
            cells.insert((row, column), value);
        }
    });
    match (read, mark) {
        (Ok(()), Some((mark, at))) => {
            let name = name.to_owned();
            let sheet = FoundSheet { name, mark, keys: BTreeMap::new(), cells, columns: [0, 0] };
            Ok(Some((sheet, at)))
        }
        (Err(WorkbookProblem::TooManyCells { most }), _) => {
            Err(WorkbookProblem::TooManyCells { most })
        }
        (_, _) => Ok(None),
    }
}

impl FoundSheet {
    /// Finds the columns by their titles beside the mark: they may have been moved.
    fn in_place(mut self, (head, keys): (u32, u32)) -> Result<Self, WorkbookProblem> {
        let column = |title: u16| {
            let title = TITLES.get(usize::from(title)).copied().unwrap_or_default();
            let mut row = self.cells.range((head, 0)..(head + 1, 0));
            let is_titled = |(_, value): &(&(u32, u32), &Value)| **value == Value::text(title);
            let gone = || WorkbookProblem::ColumnGone { sheet: self.name.clone(), title };
            row.find(is_titled).map(|((_, column), _)| *column).ok_or_else(gone)
        };
        self.columns = [column(VALUE_COLUMN)?, column(NOTE_COLUMN)?];
        let text =
            |value: &Value| if let Value::Text(text) = value { Some(text.clone()) } else { None };
        let own = self.cells.iter().filter(|((_, column), _)| *column == keys);
        self.keys = own.filter_map(|((row, _), value)| Some((*row, text(value)?))).collect();
        Ok(self)
    }

    fn value(&self, row: u32, column: usize) -> &Value {
        let column = self.columns.get(column).copied().unwrap_or_default();
        self.cells.get(&(row, column)).unwrap_or(&Value::Blank)
    }

    /// The sheet and the cell of a figure.
    fn address(&self, row: u32) -> String {
        let [column, _] = self.columns;
        let letter = u8::try_from(column).ok().filter(|column| *column < 26);
        let letter = letter.map_or('?', |column| char::from(b'A' + column));
        format!("{}!{letter}{}", self.name, row + 1)
    }

    fn collected(&self, rows: &[Row<'_>], tell: &mut impl FnMut(CellProblem)) -> CollectedSheet {
        let mut figures: Vec<CollectedFigure> = Vec::new();
        let mut read = BTreeMap::new();
        for (at, key) in &self.keys {
            let Some(row) = rows.iter().find(|row| row.key() == *key) else { continue };
            let mut refuse = |kind| {
                let asked = row.title.clone();
                tell(CellProblem { address: self.address(*at), asked, kind });
            };
            if read.insert(key, at).is_some() {
                refuse(CellProblemKind::DoubleRow);
                continue;
            }
            let Field::Input(id, kind) = &row.form.field else { continue };
            match read_input(&row.form, *kind, self.value(*at, 0)) {
                Ok(None) => {}
                Ok(Some(value)) => figures.push(CollectedFigure {
                    no: row.asked.no,
                    id: id.clone(),
                    part_of: row.department.filter(|_| row.asked.is_part).cloned(),
                    value,
                    note: read_reason(self.value(*at, 1)).unwrap_or_default(),
                    cell: self.address(*at),
                }),
                Err(kind) => refuse(kind),
            }
        }
        let (name, applicant) = (self.name.clone(), self.mark.applicant.clone());
        CollectedSheet { name, applicant, year: self.mark.year, figures }
    }
}

impl Found<'_> {
    /// Whether it asks for everything that those sheets do.
    #[must_use]
    pub fn asks(&self, sheets: &[Sheet<'_>]) -> bool {
        let asked = sheets.iter().map(|sheet| sheet.rows.iter().map(Row::key).collect::<Vec<_>>());
        let found = self.sheets.iter().map(|sheet| {
            let keys = sheet.keys.values().filter(|key| Mark::parse(key).is_none());
            keys.cloned().collect::<Vec<_>>()
        });
        asked.eq(found)
    }

    /// What was filled in, and in that language what cannot be read.
    #[must_use]
    pub fn collected(&self, language: Language, wording: Wording) -> Collected {
        let rows: Vec<_> =
            sheets(self.scheme, None).into_iter().flat_map(|sheet| sheet.rows).collect();
        let mut refused = Vec::new();
        let mut tell =
            |problem: CellProblem| refused.push(words::cell(language, &problem, wording));
        let sheets = self.sheets.iter().map(|sheet| sheet.collected(&rows, &mut tell)).collect();
        Collected { sheets, refused }
    }
}
