//! The cells of a workbook that matter here, read one after the other: a table of all of
//! them would take memory for every cell between the first and the last.
//!
//! Must not know: what cells mean, or which rows a scheme asks for.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, Reader, Xlsx};

use crate::office::form::value::Value;
use crate::office::form::{self, FormRow, KEY_COLUMN, TITLES, VALUE_COLUMN};
use crate::office::workbook::problem::WorkbookProblem;
use crate::office::xlsx::record;

/// The most filled cells of a sheet that are looked at. Empty ones, however many have a
/// format, are bounded by what the workbook may unpack to.
const MOST_CELLS: usize = 200_000;
/// The first columns, among which the form must be found again.
pub(in crate::office::workbook) const MOST_COLUMNS: u32 = 64;

/// A workbook that is open.
pub type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// What the sheet of the form holds.
#[derive(Debug)]
pub struct Form {
    /// The name of the sheet.
    pub sheet: String,
    /// The rows that have a key: their place, their key, what they say.
    pub rows: Vec<(u32, String, Value)>,
}

/// A sheet on which the form may be.
#[derive(Debug, Default)]
struct Sheet {
    name: String,
    /// The keys by their columns and rows.
    keys: BTreeMap<u32, BTreeMap<u32, String>>,
    /// The titles by their rows and columns.
    titles: BTreeMap<u32, BTreeMap<u32, usize>>,
    values: BTreeMap<u32, Value>,
}

/// Opens a workbook.
///
/// # Errors
/// It is damaged.
pub fn open(file: &[u8]) -> Result<Book<'_>, WorkbookProblem> {
    Xlsx::new(Cursor::new(file)).map_err(|_| WorkbookProblem::Damaged)
}

/// The first column of the record, by row.
///
/// # Errors
/// The workbook is damaged or has no record of ours.
pub fn record(book: &mut Book<'_>) -> Result<BTreeMap<u32, String>, WorkbookProblem> {
    if !book.sheet_names().iter().any(|name| name == record::SHEET) {
        return Err(WorkbookProblem::NotOurs);
    }
    let mut record = BTreeMap::new();
    each(book, record::SHEET, |row, column, value| {
        if let (0, Value::Text(text)) = (column, value) {
            record.insert(row, text);
        }
    })?;
    Ok(record)
}

/// The form.
///
/// # Errors
/// The workbook is damaged, or the form was built over.
pub fn form(book: &mut Book<'_>) -> Result<Form, WorkbookProblem> {
    let sheet = form_sheet(book)?;
    let keys = sheet.keys_in_place()?;
    let Sheet { name, mut values, .. } = sheet;
    let line = |(row, key)| (row, key, values.remove(&row).unwrap_or(Value::Blank));
    Ok(Form { sheet: name, rows: keys.into_iter().map(line).collect() })
}

/// The sheet of the form: the one of its name, else the only one that has its keys, since a
/// tab is easily renamed.
fn form_sheet(book: &mut Book<'_>) -> Result<Sheet, WorkbookProblem> {
    let names = book.sheet_names();
    if names.iter().any(|name| name == form::SHEET) {
        let sheet = sheet(book, form::SHEET)?;
        if !sheet.keys.is_empty() {
            return Ok(sheet);
        }
    }
    let others = names.into_iter().filter(|name| name != form::SHEET && name != record::SHEET);
    // What is no sheet of cells has no form.
    let read = others.filter_map(|name| sheet(book, &name).ok());
    let mut forms: Vec<Sheet> = read.filter(|sheet| !sheet.keys.is_empty()).collect();
    match (forms.pop(), forms.is_empty()) {
        (Some(only), true) => Ok(only),
        (None, _) => Err(WorkbookProblem::FormGone),
        (Some(last), false) => {
            let all = forms.into_iter().chain([last]);
            Err(WorkbookProblem::SeveralForms(all.map(|sheet| sheet.name).collect()))
        }
    }
}

fn sheet(book: &mut Book<'_>, name: &str) -> Result<Sheet, WorkbookProblem> {
    let mut sheet = Sheet { name: name.to_owned(), ..Sheet::default() };
    each(book, name, |row, column, value| {
        if let Value::Text(text) = &value
            && column < MOST_COLUMNS
        {
            if FormRow::is_key(text) {
                sheet.keys.entry(column).or_default().insert(row, text.clone());
            } else if let Some(title) = TITLES.iter().position(|title| title == text) {
                sheet.titles.entry(row).or_default().insert(column, title);
            }
        }
        if column == u32::from(VALUE_COLUMN) {
            sheet.values.insert(row, value);
        }
    })?;
    Ok(sheet)
}

impl Sheet {
    /// The keys by their rows, if the columns of the form stand where it has them. A column
    /// more or less moves every answer: that is told once, not for each row.
    fn keys_in_place(&self) -> Result<BTreeMap<u32, String>, WorkbookProblem> {
        let expected = u32::from(KEY_COLUMN);
        let most = self.keys.iter().max_by_key(|(_, keys)| keys.len());
        let at = if self.keys.contains_key(&expected) {
            expected
        } else {
            most.map_or(expected, |(column, _)| *column)
        };
        let head = self.titles.values().max_by_key(|titles| titles.len());
        let found = |title: usize| {
            let mut columns = head.into_iter().flatten();
            columns.find_map(|(column, known)| (*known == title).then_some(*column))
        };
        let columns = (0..TITLES.len()).map(found).chain([Some(at)]);
        let (mut place, mut gone) = (0, None);
        for (title, column) in columns.enumerate() {
            match column {
                Some(column) if column > place => {
                    return Err(self.columns_added(place, column - place));
                }
                Some(column) if column < place => {
                    let title = TITLES.get(gone.unwrap_or(title)).copied();
                    return Err(title.map_or(WorkbookProblem::FormGone, |title| {
                        WorkbookProblem::ColumnGone { sheet: self.name.clone(), title }
                    }));
                }
                Some(_) => gone = None,
                None => gone = gone.or(Some(title)),
            }
            place += 1;
        }
        Ok(self.keys.get(&at).cloned().unwrap_or_default())
    }

    fn columns_added(&self, before: u32, columns: u32) -> WorkbookProblem {
        let before = (0..before)
            .fold('A', |letter, _| char::from_u32(u32::from(letter) + 1).unwrap_or(letter));
        WorkbookProblem::ColumnsAdded { sheet: self.name.clone(), before, columns }
    }
}

/// Every filled cell of a sheet, in its order.
pub(in crate::office::workbook) fn each(
    book: &mut Book<'_>,
    sheet: &str,
    mut take: impl FnMut(u32, u32, Value),
) -> Result<(), WorkbookProblem> {
    let damaged = |_| WorkbookProblem::Damaged;
    let mut cells = book.worksheet_cells_reader(sheet).map_err(damaged)?;
    let mut n_filled = 0;
    while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(damaged)? {
        let value = match (value(&cell.value), &cell.formula) {
            (Value::Blank, Some(_)) if cell.value == DataRef::Empty => Value::NotCalculated,
            (value, _) => value,
        };
        if value == Value::Blank {
            continue;
        }
        n_filled += 1;
        if n_filled > MOST_CELLS {
            return Err(WorkbookProblem::TooManyCells { most: MOST_CELLS });
        }
        let (row, column) = cell.pos;
        take(row, column, value);
    }
    Ok(())
}

fn value(data: &DataRef<'_>) -> Value {
    // Programs write line breaks as they like. Escapes such as `_x000D_` and `_x005F_` were read
    // already: what still looks like one is the text itself.
    let text = |text: &str| Value::text(&text.replace("\r\n", "\n").replace('\r', "\n"));
    match data {
        DataRef::Empty => Value::Blank,
        DataRef::String(of) => text(of),
        DataRef::SharedString(of) => text(of),
        DataRef::Int(number) => Value::Number(number_of(*number)),
        DataRef::Float(number) => Value::Number(*number),
        DataRef::Bool(flag) => Value::Flag(*flag),
        DataRef::DateTime(_)
        | DataRef::DateTimeIso(_)
        | DataRef::DurationIso(_)
        | DataRef::Error(_) => Value::Other,
    }
}

fn number_of(whole: i64) -> crate::office::number::CellNumber {
    whole as crate::office::number::CellNumber
}
