//! What is wrong with a workbook, as data: one kind for each way in which a file is not a
//! filled form of ours, and cell by cell what cannot be read.
//!
//! Must not know: users' wording; `words` has it.

use crate::domain::decimal::Quantity;
use crate::domain::id::IndicatorNo;
use crate::wire::problem::{Problem, ProblemKind};

/// Why a workbook is not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkbookProblem {
    /// More than so many bytes.
    TooLarge {
        /// The most.
        most: usize,
    },
    /// Nothing at all.
    Empty,
    /// Text, as a JSON file under another name.
    Text,
    /// The binary format of before 2007, or an encrypted workbook: both have its envelope.
    OldOrEncrypted,
    /// No workbook at all.
    NotAWorkbook,
    /// Cut off or otherwise damaged.
    Damaged,
    /// More than so many bytes once it is unpacked.
    Bomb {
        /// The most.
        most: u64,
    },
    /// It carries macros.
    Macros,
    /// A sheet with more than so many filled cells.
    TooManyCells {
        /// The most.
        most: usize,
    },
    /// A workbook, but not a form of ours.
    NotOurs,
    /// A workbook of departments' figures, where a form is read.
    IsCollection,
    /// A form, where departments' figures are read.
    IsForm,
    /// No sheet of departments' figures.
    NoFigures,
    /// The sheet to fill in is gone, or the hidden column that tells its rows apart.
    FormGone,
    /// Several sheets are forms, and none has the name of ours.
    SeveralForms(Vec<String>),
    /// Columns were put in before that one of the form.
    ColumnsAdded {
        /// The name of the sheet.
        sheet: String,
        /// The column before which they stand, as it is named when they are gone: `C`.
        before: char,
        /// How many.
        columns: u32,
    },
    /// A column of that title was taken out of the form.
    ColumnGone {
        /// The name of the sheet.
        sheet: String,
        /// The title.
        title: &'static str,
    },
    /// A form of a newer version.
    NewerVersion(String),
    /// A form of a scheme that is neither shipped nor at hand.
    OtherScheme(String),
    /// A form of a scheme that has the name of a known one and other content.
    ChangedScheme(String),
    /// Its hidden record is broken.
    Record(Vec<Problem>),
    /// What cannot be read, cell by cell.
    Cells(Vec<CellProblem>),
}

/// A cell that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellProblem {
    /// Its address, as `自评表!D12`, with the name that the sheet has; empty where the row is gone.
    pub address: String,
    /// What the row asks.
    pub asked: String,
    /// What is wrong.
    pub kind: CellProblemKind,
}

/// What is wrong with a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CellProblemKind {
    /// None of the words that may stand there.
    NotAChoice(Vec<String>),
    /// A text where a number is asked; formulas would not count it.
    TextForNumber,
    /// A date, an error or a tick where a number is asked.
    NotANumber,
    /// A formula that no program has calculated.
    NotCalculated,
    /// A date, an error or a tick where a text is asked.
    NotAText,
    /// Another figure than the sum of what departments have, which is stated.
    IsSum,
    /// Inputs beside a state that says that there are none.
    InputsBesideState,
    /// Another figure than another indicator states, where both ask for one shared figure.
    OtherThanShared {
        /// The other indicator.
        no: IndicatorNo,
    },
    /// A reason beside another state than 不适用.
    ReasonBesideState,
    /// No day.
    NotADay,
    /// No whole number from 1 to so many.
    NotACount(u16),
    /// No number of an indicator or of a check.
    NotOfTheNotice(String),
    /// The number of a document, which is not chosen.
    NumberIsGiven,
    /// The row of a document is gone or was cleared.
    DocumentGone,
    /// The row is gone.
    MissingRow,
    /// The row is there twice.
    DoubleRow,
    /// A part larger than its whole.
    PartAboveWhole {
        /// The part.
        part: Quantity,
        /// What the row of the whole asks.
        whole: String,
        /// How much the whole is.
        of: Quantity,
    },
    /// What the file format refuses.
    Fact(ProblemKind),
    /// What it refuses in the record, and not on the form.
    Elsewhere(Problem),
}
