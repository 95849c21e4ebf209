//! The catalogue of evidence from its sheet: a document whose row was not touched is as it was,
//! one that was changed or added is read, and none is dropped because its row is gone.
//!
//! Must not know: how the sheet is written.

use std::collections::BTreeMap;

use calamine::Reader;

use crate::domain::assessment::Assessment;
use crate::domain::evidence::{self, Evidence};
use crate::office::catalogue::{Column, SHEET, place, stated, take};
use crate::office::form::value::Value;
use crate::office::workbook::cells::{Book, MOST_COLUMNS, each};
use crate::office::workbook::problem::{CellProblem, CellProblemKind, WorkbookProblem};
use crate::office::xlsx::record;

/// The cells of a row by their columns.
type Cells = BTreeMap<u32, Value>;

/// The sheet as it is found.
struct Sheet {
    name: String,
    columns: BTreeMap<Column, u32>,
    /// Below the heads.
    rows: BTreeMap<u32, Cells>,
}

/// Takes the documents of the sheet into the record. A workbook without the sheet leaves them as
/// they are.
///
/// # Errors
/// The workbook is damaged, or a column of the sheet is gone.
pub fn read(
    book: &mut Book<'_>,
    assessment: &mut Assessment,
    problems: &mut Vec<CellProblem>,
) -> Result<(), WorkbookProblem> {
    let Some(sheet) = find(book)? else { return Ok(()) };
    let edition = assessment.edition;
    let mut seen = Vec::new();
    let mut more = Vec::new();
    for (row, cells) in &sheet.rows {
        let key = match sheet.cell(cells, Column::Key) {
            Value::Text(text) => place(text),
            Value::Blank
            | Value::Number(_)
            | Value::Flag(_)
            | Value::NotCalculated
            | Value::Other => None,
        };
        let id = key.and_then(|at| assessment.evidence.id_at(at));
        let before = id.and_then(|id| assessment.evidence.get(id)).cloned();
        if let Some((id, known)) = id.zip(before.as_ref()) {
            let written = Column::ALL.into_iter();
            let written = written.filter(|of| !matches!(of, Column::Code | Column::Key));
            let written: Vec<_> = written.collect();
            let said = |of: &Column| stated(*of, known, edition) != Value::Blank;
            let says = |of: &Column| *sheet.cell(cells, *of) != Value::Blank;
            let is_cleared = written.iter().any(said) && !written.iter().any(says);
            if seen.contains(&id) {
                problems.push(sheet.problem(
                    *row,
                    Column::Title,
                    CellProblemKind::DoubleRow,
                    cells,
                ));
                continue;
            }
            if is_cleared {
                continue;
            }
            seen.push(id);
        }
        let mut document = before.unwrap_or_default();
        let mut is_touched = false;
        for column in Column::ALL {
            let value = sheet.cell(cells, column);
            if column == Column::Key || *value == stated(column, &document, edition) {
                continue;
            }
            is_touched = true;
            if let Err(kind) = take(column, value, &mut document, edition) {
                problems.push(sheet.problem(*row, column, kind, cells));
            }
        }
        match id.and_then(|id| assessment.evidence.get_mut(id)) {
            Some(known) => *known = document,
            None if is_touched => more.push(document),
            None => {}
        }
    }
    let gone = assessment.evidence.iter().filter(|(id, _)| !seen.contains(id));
    problems.extend(gone.map(|(_, document)| sheet.gone(document)));
    assessment.evidence.extend(more);
    evidence::number(&mut assessment.evidence, &assessment.withdrawn, edition);
    Ok(())
}

/// The sheet: the one of its name, else the first that has its heads, since a tab is easily
/// renamed.
fn find(book: &mut Book<'_>) -> Result<Option<Sheet>, WorkbookProblem> {
    let all: Vec<String> = book.sheet_names();
    let others = all.iter().filter(|name| *name != SHEET && *name != record::SHEET);
    for name in all.iter().filter(|name| *name == SHEET).chain(others) {
        // What is no sheet of cells has no catalogue.
        let rows = match cells(book, name) {
            Ok(rows) => rows,
            Err(problem) if name == SHEET => return Err(problem),
            Err(_) => continue,
        };
        if let Some(found) = Sheet::new(name.clone(), rows) {
            let gone = Column::ALL.into_iter().find(|column| !found.columns.contains_key(column));
            return match gone {
                Some(column) => {
                    Err(WorkbookProblem::ColumnGone { sheet: found.name, title: column.title() })
                }
                None => Ok(Some(found)),
            };
        }
    }
    Ok(None)
}

fn cells(book: &mut Book<'_>, name: &str) -> Result<BTreeMap<u32, Cells>, WorkbookProblem> {
    let mut rows: BTreeMap<u32, Cells> = BTreeMap::new();
    each(book, name, |row, column, value| {
        if column < MOST_COLUMNS {
            rows.entry(row).or_default().insert(column, value);
        }
    })?;
    Ok(rows)
}

impl Sheet {
    /// The sheet, if most of its heads stand in one row.
    fn new(name: String, mut rows: BTreeMap<u32, Cells>) -> Option<Self> {
        let heads = |cells: &Cells| -> BTreeMap<Column, u32> {
            let column = |(at, value): (&u32, &Value)| {
                let is = |column: &Column| *value == Value::text(column.title());
                Some((Column::ALL.into_iter().find(is)?, *at))
            };
            cells.iter().filter_map(column).collect()
        };
        let (head, columns) =
            rows.iter().map(|(row, cells)| (*row, heads(cells))).max_by_key(|(_, it)| it.len())?;
        if columns.len() * 2 <= Column::ALL.len() {
            return None;
        }
        Some(Self { name, columns, rows: rows.split_off(&(head + 1)) })
    }

    fn cell<'a>(&self, cells: &'a Cells, column: Column) -> &'a Value {
        self.columns.get(&column).and_then(|at| cells.get(at)).unwrap_or(&Value::Blank)
    }

    fn problem(
        &self,
        row: u32,
        column: Column,
        kind: CellProblemKind,
        cells: &Cells,
    ) -> CellProblem {
        let at = self.columns.get(&column).and_then(|at| u8::try_from(*at).ok()).unwrap_or(0);
        let letter = char::from(b'A'.saturating_add(at.min(25)));
        let text = |column| match self.cell(cells, column) {
            Value::Text(text) => Some(text.as_str()),
            Value::Blank
            | Value::Number(_)
            | Value::Flag(_)
            | Value::NotCalculated
            | Value::Other => None,
        };
        let called: Vec<_> =
            [text(Column::Code), text(Column::Title)].into_iter().flatten().collect();
        CellProblem {
            address: format!("{}!{letter}{}", self.name, row + 1),
            asked: format!("{}（{}）", called.join("　"), column.title()),
            kind,
        }
    }

    /// A document whose row is gone, or says nothing any more.
    fn gone(&self, document: &Evidence) -> CellProblem {
        let code = document.code.map(|code| code.to_string()).unwrap_or_default();
        CellProblem {
            address: self.name.clone(),
            asked: format!("{code}　{}", document.title),
            kind: CellProblemKind::DocumentGone,
        }
    }
}
