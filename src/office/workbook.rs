//! A filled 自评表 as an assessment again. The record inside gives what is not on the form,
//! the form's cells give the rest; a cell that says what it said when it was made gives
//! exactly what it was made of.
//!
//! Must not know: how a workbook is written. Stored scores are never read.

use std::collections::BTreeMap;

use crate::domain::answer::{Answer, AnswerState, Inputs};
use crate::domain::assessment::Assessment;
use crate::domain::id::IndicatorNo;
use crate::domain::scheme::Scheme;
use crate::office::form::value::{
    ANSWERED, NOT_APPLICABLE, STATES, UNKNOWN, Value, read_input, read_reason, stated,
};
use crate::office::form::{self, Field, FormRow};
use crate::office::workbook::cells::Form;
use crate::office::workbook::problem::{CellProblem, CellProblemKind, WorkbookProblem};
use crate::office::xlsx::record;
use crate::report::Report;
use crate::wire;
use crate::wire::path::Path;
use crate::wire::problem::{Problem, ProblemKind};
use crate::wire::scheme_v1;

pub mod catalogue;
pub mod cells;
pub mod collection;
mod declared;
pub mod guard;
pub mod problem;

/// Reads a filled workbook. Its scheme must be the one at hand or a shipped one, letter by
/// letter: its formulas and questions are that scheme's.
///
/// # Errors
/// Why it is not opened: one reason for the file as a whole, or every cell that cannot be
/// read.
pub fn open(file: &[u8], at_hand: Option<&Scheme>) -> Result<Assessment, WorkbookProblem> {
    read(file, at_hand).map(|(assessment, _)| assessment)
}

/// The same with all that follows from it under its scheme.
///
/// # Errors
/// As [`open`].
pub fn report(file: &[u8], at_hand: Option<&Scheme>) -> Result<Report, WorkbookProblem> {
    let (assessment, scheme) = read(file, at_hand)?;
    Ok(Report::new(scheme.clone(), assessment))
}

fn read<'a>(
    file: &[u8],
    at_hand: Option<&'a Scheme>,
) -> Result<(Assessment, &'a Scheme), WorkbookProblem> {
    guard::check(file)?;
    let mut book = cells::open(file)?;
    let lines = match cells::record(&mut book) {
        Err(WorkbookProblem::NotOurs) if collection::is_one(&mut book) => {
            return Err(WorkbookProblem::IsCollection);
        }
        lines => lines?,
    };
    let (record, scheme) = record(&lines, at_hand)?;
    let rows = form::rows(scheme, None);
    let mut problems = Vec::new();
    let found = Found::new(cells::form(&mut book)?, &rows, &mut problems);
    let mut assessment = record.clone();
    for group in rows.chunk_by(|row, next| row.no == next.no) {
        answer(&mut assessment, group, &found, &mut problems);
    }
    shared(&record, &mut assessment, scheme, &rows, &found, &mut problems);
    catalogue::read(&mut book, &mut assessment, &mut problems)?;
    if problems.is_empty() {
        let wrong = wire::problems(&assessment, scheme);
        problems.extend(wrong.into_iter().map(|problem| on_the_form(problem, &rows, &found)));
    }
    if problems.is_empty() {
        Ok((assessment, scheme))
    } else {
        Err(WorkbookProblem::Cells(problems))
    }
}

/// The record inside the workbook, and the scheme that its form is of.
fn record<'a>(
    lines: &BTreeMap<u32, String>,
    at_hand: Option<&'a Scheme>,
) -> Result<(Assessment, &'a Scheme), WorkbookProblem> {
    let line = |row| lines.get(&row).map(String::as_str).unwrap_or_default();
    if line(0) != record::MARK {
        return Err(WorkbookProblem::NotOurs);
    }
    if line(1) != record::VERSION {
        return Err(WorkbookProblem::NewerVersion(line(1).to_owned()));
    }
    let id = crate::domain::id::SchemeId::new(line(2)).ok_or(WorkbookProblem::NotOurs)?;
    let Some(scheme) = scheme_v1::find(&id, at_hand) else {
        return Err(WorkbookProblem::OtherScheme(id.to_string()));
    };
    if record::scheme_digest(scheme) != line(3) {
        return Err(WorkbookProblem::ChangedScheme(id.to_string()));
    }
    let pieces = (record::FIRST_ROW..).map(line).take_while(|piece| !piece.is_empty());
    let text = record::join(pieces).ok_or(WorkbookProblem::Damaged)?;
    match wire::open(text.as_bytes(), Some(scheme)).map_err(WorkbookProblem::Record)? {
        wire::Opened::Assessment(report) => Ok((report.assessment, scheme)),
        wire::Opened::Report(_) | wire::Opened::Scheme(_) | wire::Opened::Draft(_) => {
            Err(WorkbookProblem::NotOurs)
        }
    }
}

/// The rows of the form as they stand in the file, by their keys: rows may have been moved,
/// and the sheet renamed.
struct Found {
    sheet: String,
    rows: BTreeMap<String, (u32, Value)>,
}

impl Found {
    /// What the file has of the rows; what is gone or doubled is told.
    fn new(form: Form, rows: &[FormRow], problems: &mut Vec<CellProblem>) -> Self {
        let mut found = Self { sheet: form.sheet, rows: BTreeMap::new() };
        for (row, key, value) in form.rows {
            let known = rows.iter().find(|of| of.key() == key);
            let Some(known) = known else { continue };
            if found.rows.insert(key, (row, value)).is_some() {
                problems.push(found.problem(known, CellProblemKind::DoubleRow));
            }
        }
        let missing = rows.iter().filter(|row| !found.rows.contains_key(&row.key()));
        problems.extend(missing.map(|row| found.problem(row, CellProblemKind::MissingRow)));
        found
    }

    fn value(&self, row: &FormRow) -> &Value {
        self.rows.get(&row.key()).map_or(&Value::Blank, |(_, value)| value)
    }

    fn problem(&self, row: &FormRow, kind: CellProblemKind) -> CellProblem {
        let at = self.rows.get(&row.key());
        let address = at.map(|(at, _)| format!("{}!D{}", self.sheet, at + 1)).unwrap_or_default();
        let asked = if row.about.is_empty() {
            format!("{}. {}", row.no, row.asked)
        } else {
            format!("{}（{}）", row.about, row.asked)
        };
        CellProblem { address, asked, kind }
    }
}

/// Takes over the rows of one indicator, unless none of them was touched.
fn answer(
    assessment: &mut Assessment,
    rows: &[FormRow],
    found: &Found,
    problems: &mut Vec<CellProblem>,
) {
    let Some(no) = rows.first().map(|row| row.no) else { return };
    let stored = assessment.answers.get(&no).cloned();
    let touched = |row: &FormRow| {
        let is_filled_in = !matches!(row.field, Field::Counted(_));
        is_filled_in && *found.value(row) != stated(row, stored.as_ref())
    };
    if !rows.iter().any(touched) {
        return;
    }
    let mut tell = |row: &FormRow, kind| problems.push(found.problem(row, kind));
    let mut inputs = stored.as_ref().and_then(Answer::inputs).cloned().unwrap_or_default();
    let (mut state, mut reason, mut filled) = (Value::Blank, Value::Blank, Vec::new());
    for row in rows {
        let value = found.value(row);
        match &row.field {
            Field::State => state = value.clone(),
            Field::Reason => reason = value.clone(),
            Field::Input(id, kind) => {
                if *value != Value::Blank {
                    filled.push(row);
                }
                if touched(row) && inputs.has_parts(id) {
                    tell(row, CellProblemKind::IsSum);
                } else if touched(row) {
                    match read_input(row, *kind, value) {
                        Ok(input) => drop(inputs.insert(id.clone(), input)),
                        Err(kind) => tell(row, kind),
                    }
                }
            }
            Field::Counted(_) => {}
            Field::Words(id, _) => {
                if *value != Value::Blank {
                    filled.push(row);
                }
                if touched(row) {
                    match read_reason(value) {
                        Ok(reason) => inputs.say(id.clone(), reason),
                        Err(kind) => tell(row, kind),
                    }
                }
            }
        }
    }
    let row_of = |field: &Field| rows.iter().find(|row| row.field == *field);
    let state_row = row_of(&Field::State);
    let stated = match &state {
        Value::Blank if filled.is_empty() => None,
        Value::Blank => Some(ANSWERED),
        Value::Text(text) => {
            let state = STATES.into_iter().find(|state| state == text);
            if let (None, Some(row)) = (state, state_row) {
                tell(row, CellProblemKind::NotAChoice(STATES.map(str::to_owned).to_vec()));
            }
            state
        }
        Value::NotCalculated => {
            if let Some(row) = state_row {
                tell(row, CellProblemKind::NotCalculated);
            }
            None
        }
        Value::Number(_) | Value::Flag(_) | Value::Other => {
            if let Some(row) = state_row {
                tell(row, CellProblemKind::NotAChoice(STATES.map(str::to_owned).to_vec()));
            }
            None
        }
    };
    if stated == Some(UNKNOWN) || stated == Some(NOT_APPLICABLE) {
        for row in filled {
            tell(row, CellProblemKind::InputsBesideState);
        }
    }
    let reason = read_reason(&reason);
    if let Some(row) = row_of(&Field::Reason) {
        match &reason {
            Err(kind) => tell(row, kind.clone()),
            Ok(reason) if !reason.is_empty() && stated != Some(NOT_APPLICABLE) => {
                tell(row, CellProblemKind::ReasonBesideState);
            }
            Ok(_) => {}
        }
    }
    take(assessment, no, stored, stated, inputs, reason.unwrap_or_default());
}

/// Takes the shared figures, each of which stands in the rows of every indicator that asks for
/// it: one cell is enough, and those that say something must say the same. Where none says
/// anything and one did `before`, it was cleared.
fn shared(
    before: &Assessment,
    assessment: &mut Assessment,
    scheme: &Scheme,
    rows: &[FormRow],
    found: &Found,
    problems: &mut Vec<CellProblem>,
) {
    for id in scheme.shared.keys() {
        let asks = |row: &&FormRow| matches!(&row.field, Field::Input(read, _) if read == id);
        let cells: Vec<_> = rows.iter().filter(asks).collect();
        let mut said = cells.iter().filter_map(|row| {
            let Field::Input(_, kind) = row.field else { return None };
            let value = found.value(row);
            let input = read_input(row, kind, value).ok()?;
            (*value != Value::Blank).then_some((*row, input))
        });
        let stored = |row: &FormRow| stated(row, before.answers.get(&row.no));
        match said.next() {
            Some((first, input)) => {
                let others = said.filter(|(_, other)| *other != input);
                problems.extend(others.map(|(row, _)| {
                    let other = CellProblemKind::OtherThanShared { no: first.no };
                    found.problem(row, other)
                }));
                assessment.facts.insert(id.clone(), input);
            }
            None if cells.iter().any(|row| stored(row) != Value::Blank) => {
                assessment.facts.remove(id);
            }
            None => {}
        }
    }
    assessment.spread(scheme);
}

/// Puts the state that the form says into the record; remarks stay.
fn take(
    assessment: &mut Assessment,
    no: IndicatorNo,
    stored: Option<Answer>,
    stated: Option<&str>,
    inputs: Inputs,
    reason: String,
) {
    let state = match stated {
        Some(NOT_APPLICABLE) => AnswerState::NotApplicable(reason),
        Some(UNKNOWN) => AnswerState::Unknown,
        Some(_) => AnswerState::Answered(inputs),
        // Nothing is answered any more: only what stands beside an answer would be lost.
        None => match &stored {
            Some(stored) if !stored.note.is_empty() => AnswerState::Unknown,
            Some(_) | None => {
                assessment.answers.remove(&no);
                return;
            }
        },
    };
    let beside = stored.unwrap_or_else(|| Answer::new(AnswerState::Unknown));
    assessment.answers.insert(no, Answer { state, ..beside });
}

/// A problem of the record at the cell that it comes from.
fn on_the_form(of: Problem, rows: &[FormRow], found: &Found) -> CellProblem {
    let (answers, facts) = (Path::root().member("answers"), Path::root().member("facts"));
    let place = |row: &&FormRow| {
        let answer = answers.member(&row.no.to_string());
        if let Field::Input(id, _) = &row.field
            && of.path == facts.member(id.as_str())
        {
            return true;
        }
        of.path
            == match &row.field {
                Field::State => answer.member("state"),
                Field::Reason => answer.member("reason"),
                Field::Input(id, _) | Field::Counted(id) => {
                    answer.member("inputs").member(id.as_str())
                }
                Field::Words(id, _) => answer.member("words").member(id.as_str()),
            }
    };
    match rows.iter().find(place) {
        Some(row) => {
            let kind = if let ProblemKind::PartAboveWhole { part, whole, of } = of.kind {
                let asks = |other: &&FormRow| {
                    let field = &other.field;
                    other.no == row.no && matches!(field, Field::Input(id, _) if *id == whole)
                };
                let asked = rows.iter().find(asks).map(|row| row.asked.clone());
                let whole = asked.unwrap_or_else(|| whole.to_string());
                CellProblemKind::PartAboveWhole { part, whole, of }
            } else {
                CellProblemKind::Fact(of.kind)
            };
            found.problem(row, kind)
        }
        None => {
            let kind = CellProblemKind::Elsewhere(of);
            CellProblem { address: String::new(), asked: String::new(), kind }
        }
    }
}
