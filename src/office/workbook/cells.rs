//! The cells of a workbook that matter here, read one after the other: a table of all of
//! them would take memory for every cell between the first and the last.
//!
//! Must not know: what cells mean.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, Reader, Xlsx};

use crate::office::form::value::Value;
use crate::office::form::{self, KEY_COLUMN, VALUE_COLUMN};
use crate::office::workbook::problem::WorkbookProblem;
use crate::office::xlsx::record;

/// The most cells of a sheet that are looked at.
const MOST_CELLS: usize = 200_000;

/// What two sheets hold.
#[derive(Debug, Default)]
pub struct Sheets {
    /// The first column of the record, by row.
    pub record: BTreeMap<u32, Value>,
    /// The rows of the form that have a key: their place, their key, what they say.
    pub form: Vec<(u32, String, Value)>,
}

/// Reads the sheets.
///
/// # Errors
/// The workbook is damaged, or has not both of our sheets.
pub fn read(file: &[u8]) -> Result<Sheets, WorkbookProblem> {
    let damaged = |_| WorkbookProblem::Damaged;
    let mut book = Xlsx::new(Cursor::new(file)).map_err(damaged)?;
    let names = book.sheet_names();
    if !names.iter().any(|name| name == record::SHEET) || !names.iter().any(|n| n == form::SHEET) {
        return Err(WorkbookProblem::NotOurs);
    }
    let mut sheets = Sheets::default();
    each(&mut book, record::SHEET, |row, column, value| {
        if column == 0 {
            sheets.record.insert(row, value);
        }
    })?;
    let mut keys = BTreeMap::new();
    let mut values = BTreeMap::new();
    each(&mut book, form::SHEET, |row, column, value| {
        if column == u32::from(VALUE_COLUMN) {
            values.insert(row, value);
        } else if let (true, Value::Text(key)) = (column == u32::from(KEY_COLUMN), value) {
            keys.insert(row, key);
        }
    })?;
    let line = |(row, key)| (row, key, values.remove(&row).unwrap_or(Value::Blank));
    sheets.form = keys.into_iter().map(line).collect();
    Ok(sheets)
}

fn each(
    book: &mut Xlsx<Cursor<&[u8]>>,
    sheet: &str,
    mut take: impl FnMut(u32, u32, Value),
) -> Result<(), WorkbookProblem> {
    let damaged = |_| WorkbookProblem::Damaged;
    let mut cells = book.worksheet_cells_reader(sheet).map_err(damaged)?;
    for _ in 0..MOST_CELLS {
        let Some(cell) = cells.next_cell().map_err(damaged)? else {
            return Ok(());
        };
        let (row, column) = cell.get_position();
        take(row, column, value(cell.get_value()));
    }
    Err(WorkbookProblem::Damaged)
}

fn value(data: &DataRef<'_>) -> Value {
    // Programs write line breaks as they like, and `_x005F_` for a `_` that would otherwise
    // begin an escape.
    let text = |text: &str| Value::text(&text.replace("\r\n", "\n").replace("_x005F_", "_"));
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
