//! What a cell of the form says: the words for an answer, and the answer of a word.
//!
//! Must not know: which program wrote the cell.

use crate::domain::answer::{Answer, AnswerState, Input};
use crate::domain::scheme::rule::InputKind;
use crate::office::form::{Field, FormRow};
use crate::office::number::{CellNumber, from_cell, to_cell};
use crate::office::workbook::problem::CellProblemKind;
use crate::wire::assessment_v1::input;

/// 已填报
pub const ANSWERED: &str = "已填报";
/// 待核实
pub const UNKNOWN: &str = "待核实";
/// 不适用
pub const NOT_APPLICABLE: &str = "不适用";
/// The choices of a state; a blank cell is not answered yet.
pub const STATES: [&str; 3] = [ANSWERED, UNKNOWN, NOT_APPLICABLE];
/// 是
pub const YES: &str = "是";
/// 否
pub const NO: &str = "否";
/// The choices of a flag.
pub const FLAGS: [&str; 3] = [YES, NO, UNKNOWN];

/// The content of a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Blank,
    /// A text.
    Text(String),
    /// A number.
    Number(CellNumber),
    /// A tick box, as some programs have them.
    Flag(bool),
    /// A formula that no program has calculated.
    NotCalculated,
    /// What this program cannot take for an answer: a date, or an error of a formula.
    Other,
}

impl Value {
    /// A text; blank if it says nothing.
    #[must_use]
    pub fn text(text: &str) -> Self {
        let text = text.trim();
        if text.is_empty() { Self::Blank } else { Self::Text(text.to_owned()) }
    }
}

/// What the cell of a row says for an answer.
#[must_use]
pub fn stated(row: &FormRow, answer: Option<&Answer>) -> Value {
    let state = answer.map(|answer| &answer.state);
    match (&row.field, state) {
        (_, None) => Value::Blank,
        (Field::State, Some(AnswerState::Answered(_))) => Value::text(ANSWERED),
        (Field::State, Some(AnswerState::Unknown)) => Value::text(UNKNOWN),
        (Field::State, Some(AnswerState::NotApplicable(_))) => Value::text(NOT_APPLICABLE),
        (Field::Reason, Some(AnswerState::NotApplicable(reason))) => Value::text(reason),
        (Field::Input(id, kind), Some(AnswerState::Answered(inputs))) => match inputs.get(id) {
            None => Value::Blank,
            Some(input) => said(row, *kind, *input),
        },
        (Field::Words(id, _), Some(AnswerState::Answered(inputs))) => {
            Value::text(inputs.words(id).unwrap_or_default())
        }
        (Field::Reason, Some(AnswerState::Answered(_) | AnswerState::Unknown))
        | (
            Field::Input(..) | Field::Words(..),
            Some(AnswerState::Unknown | AnswerState::NotApplicable(_)),
        )
        | (Field::Counted(_), Some(_)) => Value::Blank,
    }
}

/// An input in a cell; one of another kind than the scheme asks for says nothing here and
/// is kept with the rest of the record.
fn said(row: &FormRow, kind: InputKind, input: Option<Input>) -> Value {
    match (kind, input) {
        (InputKind::Flag, Some(Input::Flag(flag))) => Value::text(if flag { YES } else { NO }),
        (InputKind::Flag | InputKind::Level { .. }, None) => Value::text(UNKNOWN),
        (InputKind::Level { .. }, Some(Input::Level(level))) => {
            row.choices.get(usize::from(level)).map_or(Value::Blank, |choice| Value::text(choice))
        }
        (
            InputKind::Count | InputKind::Money | InputKind::Amount,
            Some(Input::Quantity(figure)),
        ) => {
            let figure = figure.to_string();
            to_cell(&figure).map_or(Value::Text(figure), Value::Number)
        }
        // A figure that is not known is an empty cell, as programs calculate with it.
        (InputKind::Count | InputKind::Money | InputKind::Amount, _)
        | (InputKind::Flag | InputKind::Level { .. }, Some(_)) => Value::Blank,
    }
}

/// The input that a cell states; none where it is open.
///
/// # Errors
/// The cell holds no input of that kind.
pub fn read_input(
    row: &FormRow,
    kind: InputKind,
    value: &Value,
) -> Result<Option<Input>, CellProblemKind> {
    let typed = |text: &str| match input::read_typed(kind, text) {
        Ok(input) => Ok(Some(input)),
        Err(problem) => Err(CellProblemKind::Fact(problem)),
    };
    match (kind, value) {
        (_, Value::Blank) => Ok(None),
        (_, Value::NotCalculated) => Err(CellProblemKind::NotCalculated),
        (_, Value::Text(text)) if text == UNKNOWN => Ok(None),
        (InputKind::Flag, Value::Text(text)) if text == YES => Ok(Some(Input::Flag(true))),
        (InputKind::Flag, Value::Text(text)) if text == NO => Ok(Some(Input::Flag(false))),
        (InputKind::Flag, Value::Flag(flag)) => Ok(Some(Input::Flag(*flag))),
        (InputKind::Flag, _) => Err(CellProblemKind::NotAChoice(FLAGS.map(str::to_owned).to_vec())),
        (InputKind::Level { .. }, Value::Number(number)) => typed(&from_cell(*number)),
        (InputKind::Level { .. }, Value::Text(text)) => {
            match row.choices.iter().position(|choice| choice == text) {
                Some(level) => typed(&level.to_string()),
                // The number alone does, as for the formulas.
                None => typed(text).map_err(|_| CellProblemKind::NotAChoice(row.choices.clone())),
            }
        }
        (InputKind::Level { .. }, Value::Flag(_) | Value::Other) => {
            Err(CellProblemKind::NotAChoice(row.choices.clone()))
        }
        (InputKind::Count | InputKind::Money | InputKind::Amount, Value::Number(number)) => {
            typed(&from_cell(*number))
        }
        (InputKind::Count | InputKind::Money | InputKind::Amount, Value::Text(_)) => {
            Err(CellProblemKind::TextForNumber)
        }
        (InputKind::Count | InputKind::Money | InputKind::Amount, _) => {
            Err(CellProblemKind::NotANumber)
        }
    }
}

/// The reason that a cell states; empty where it states none. A number is a text here, as a
/// year or the number of a document.
///
/// # Errors
/// The cell holds no text.
pub fn read_reason(value: &Value) -> Result<String, CellProblemKind> {
    match value {
        Value::Blank => Ok(String::new()),
        Value::Text(text) => Ok(text.clone()),
        Value::Number(number) => Ok(from_cell(*number)),
        Value::NotCalculated => Err(CellProblemKind::NotCalculated),
        Value::Flag(_) | Value::Other => Err(CellProblemKind::NotAText),
    }
}
