//! The tables of a screening as a workbook, a sheet each: numbers as numbers, heads that
//! stay in sight, nothing to fill in.
//!
//! Must not know: what a table is about. Texts are stored as texts, so that none of them is
//! taken for a formula.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use crate::domain::date::Date;
use crate::office::number::{from_cell, to_cell};
use crate::office::package::is_well_formed;
use crate::office::xlsx::NotWritten;
use crate::office::xlsx::look;
use crate::wire::csv::Field;

/// A table of a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The name of the sheet.
    pub name: &'static str,
    /// How many columns stay in sight: those that say whom a row is of.
    pub kept: u16,
    /// The head, and the rows below it.
    pub rows: Vec<Vec<Field>>,
}

/// The narrowest and the widest column, in digits.
const WIDTHS: (u16, u16) = (8, 40);

/// The workbook of these sheets. It was opened again and says the same.
///
/// # Errors
/// The workbook could not be made, or lost something on the way.
pub fn tables(title: &str, day: Date, sheets: &[Sheet]) -> Result<Vec<u8>, NotWritten> {
    let file = write(title, day, sheets).map_err(|_| NotWritten::Workbook)?;
    if is_well_formed(&file) && read_back(&file).as_ref() == Some(&expected(sheets)) {
        Ok(file)
    } else {
        Err(NotWritten::NotWhole(None))
    }
}

fn write(title: &str, day: Date, sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The day of the screening, never today: two exports are the same bytes.
    let made = ExcelDateTime::from_ymd(day.year(), day.month(), day.day())
        .or_else(|_| ExcelDateTime::from_ymd(2021, 1, 1))?;
    book.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&made));
    for sheet in sheets {
        write_sheet(book.add_worksheet(), sheet)?;
    }
    book.save_to_buffer()
}

fn write_sheet(page: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    page.set_name(sheet.name)?.set_freeze_panes(1, sheet.kept)?.set_landscape();
    page.set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    for (column, width) in (0..).zip(widths(&sheet.rows)) {
        page.set_column_width(column, width)?;
    }
    let (head, words) = (look::head().set_text_wrap(), look::words());
    for (row, fields) in (0..).zip(&sheet.rows) {
        for (column, field) in (0..).zip(fields) {
            match field {
                Field::Nothing => page.write_blank(row, column, &words)?,
                Field::Text(text) if row == 0 => {
                    page.write_string_with_format(row, column, text, &head)?
                }
                Field::Text(text) => page.write_string_with_format(row, column, text, &words)?,
                Field::Number(number) => match to_cell(number) {
                    Some(cell) => {
                        let look = look::number(&places(number));
                        page.write_number_with_format(row, column, cell, &look)?
                    }
                    // More digits than a cell's number carries.
                    None => page.write_string_with_format(row, column, number, &words)?,
                },
            };
        }
    }
    Ok(())
}

/// The format that shows as many places as the number has.
fn places(number: &str) -> String {
    let n_places = number.split_once('.').map_or(0, |(_, places)| places.len());
    if n_places == 0 { "0".to_owned() } else { format!("0.{}", "0".repeat(n_places)) }
}

/// How wide each column is to be: the longest of its texts below the head, within limits.
fn widths(rows: &[Vec<Field>]) -> Vec<u16> {
    let n_columns = rows.first().map_or(0, Vec::len);
    let digits = |text: &str| text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>();
    let of = |field: &Field| match field {
        Field::Nothing => 0,
        Field::Number(text) | Field::Text(text) => {
            text.lines().map(digits).max().unwrap_or_default()
        }
    };
    let width = |column: usize| {
        let cells = rows.iter().skip(1).filter_map(|row| row.get(column));
        let longest = cells.map(of).max().unwrap_or_default() + 2;
        u16::try_from(longest).unwrap_or(WIDTHS.1).clamp(WIDTHS.0, WIDTHS.1)
    };
    (0..n_columns).map(width).collect()
}

/// Every cell that says something, by sheet: its row, its column and what it says.
type FilledCells = Vec<(String, Vec<(usize, usize, String)>)>;

fn expected(sheets: &[Sheet]) -> FilledCells {
    let say = |field: &Field| match field {
        Field::Nothing => None,
        Field::Number(number) => Some(to_cell(number).map_or_else(|| number.clone(), from_cell)),
        Field::Text(text) => Some(text.clone()).filter(|text| !text.is_empty()),
    };
    let cells = |sheet: &Sheet| {
        let rows = sheet.rows.iter().enumerate();
        let cells = rows.flat_map(|(row, fields)| {
            let fields = fields.iter().enumerate();
            fields.filter_map(move |(column, field)| Some((row, column, say(field)?)))
        });
        (sheet.name.to_owned(), cells.collect())
    };
    sheets.iter().map(cells).collect()
}

/// What the file says; none if it does not open.
fn read_back(file: &[u8]) -> Option<FilledCells> {
    let mut book = Xlsx::new(Cursor::new(file)).ok()?;
    let mut said = Vec::new();
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).ok()?;
        let (first_row, first_column) = range.start().unwrap_or_default();
        let cells = range.used_cells().filter_map(|(row, column, data)| {
            let text = match data {
                Data::Empty => return None,
                Data::Float(number) => from_cell(*number),
                Data::Int(number) => number.to_string(),
                Data::String(text) => text.clone(),
                Data::Bool(_)
                | Data::DateTime(_)
                | Data::DateTimeIso(_)
                | Data::DurationIso(_)
                | Data::Error(_) => String::new(),
            };
            Some((row + first_row as usize, column + first_column as usize, text))
        });
        let cells = cells.filter(|(_, _, text)| !text.is_empty()).collect();
        said.push((name, cells));
    }
    Some(said)
}
