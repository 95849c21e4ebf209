//! What a paper is made of. Small on purpose: whatever prints a paper must know every
//! block, and merged cells break across pages, so there are none.
//!
//! Must not know: what a paper is about, and how a block looks.

use std::fmt;

/// One block, in reading order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The title, broken where its sense allows it.
    Title(Vec<String>),
    /// A line under the title.
    Subtitle(String),
    /// A heading with its numeral.
    Heading(Level, String),
    /// A paragraph.
    Paragraph(Indent, String),
    /// Small print.
    Note(String),
    /// Names with their values; an empty value is left to be written by hand.
    KeyValues(Vec<(String, String)>),
    /// A table.
    Table(Table),
    /// Numbered entries.
    List(Vec<String>),
    /// The place of signature, seal and date.
    Signature(Signature),
    /// What follows begins on a new page.
    PageBreak,
}

/// The rank of a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// `一、`
    Chapter,
    /// `（一）`
    Section,
    /// `1.`
    Point,
}

/// How a paragraph begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Indent {
    /// At the margin.
    Flush,
    /// Two characters in, as in an official text.
    TwoCharacters,
    /// The same, a line below the text: what is enclosed (GB/T 9704-2012, 7.3.4).
    Enclosed,
}

/// A table whose head is repeated on every page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Its columns; their widths add up to 1000.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell for every column.
    pub rows: Vec<Row>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub title: String,
    /// Its share of the table's width in thousandths.
    pub per_mille: u16,
    /// Where its cells stand.
    pub align: Align,
}

/// Where the text of a cell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// At the left: words.
    Start,
    /// In the middle: short marks.
    Center,
    /// At the right: numbers.
    End,
}

/// A row, which no page break cuts unless it is long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it stands for.
    pub role: Role,
    /// One for every column.
    pub cells: Vec<Cell>,
}

/// What a row stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// An entry of its own.
    Entry,
    /// One of many short entries, set close: a picture, an overview.
    Close,
    /// An entry whose parts follow, and do not begin on another page.
    Whole,
    /// A part of the whole above it.
    Part,
}

/// The lines of a cell; without any it is left to be written by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Each a paragraph.
    pub lines: Vec<String>,
}

/// The place of signature, seal and date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// Who signs.
    pub signer: String,
    /// A hint where the seal goes; the seal itself is never printed.
    pub seal: Option<&'static str>,
    /// The day, or the blanks for it.
    pub date: String,
}

/// A box to tick.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// ☐
    Open,
    /// ☑
    Ticked,
}

impl Mark {
    /// Ticked where two things are the same.
    pub fn on<T: PartialEq>(value: &T, ticked: &T) -> Self {
        if value == ticked { Self::Ticked } else { Self::Open }
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Open => "☐",
            Self::Ticked => "☑",
        })
    }
}

impl Block {
    /// A heading `一、`.
    #[must_use]
    pub fn chapter(text: &str) -> Self {
        Self::Heading(Level::Chapter, text.to_owned())
    }

    /// A heading `（一）`.
    #[must_use]
    pub fn section(text: &str) -> Self {
        Self::Heading(Level::Section, text.to_owned())
    }

    /// What goes with a text: `附件：1.…`.
    #[must_use]
    pub fn enclosed(what: &str) -> Self {
        Self::Paragraph(Indent::Enclosed, format!("附件：{what}"))
    }

    /// An indented paragraph.
    #[must_use]
    pub fn paragraph(text: &str) -> Self {
        Self::Paragraph(Indent::TwoCharacters, text.to_owned())
    }
}

impl Column {
    /// A column of words.
    #[must_use]
    pub fn words(title: &str, per_mille: u16) -> Self {
        Self { title: title.to_owned(), per_mille, align: Align::Start }
    }

    /// A column of short marks.
    #[must_use]
    pub fn marks(title: &str, per_mille: u16) -> Self {
        Self { title: title.to_owned(), per_mille, align: Align::Center }
    }

    /// A column of numbers.
    #[must_use]
    pub fn numbers(title: &str, per_mille: u16) -> Self {
        Self { title: title.to_owned(), per_mille, align: Align::End }
    }
}

/// What a cell says in more characters than these may go on on the next page: kept whole it
/// would leave half of this one empty.
const LONG: usize = 200;

impl Row {
    /// Whether a page break may cut it.
    #[must_use]
    pub fn is_long(&self) -> bool {
        let n_characters = |cell: &Cell| cell.lines.iter().map(|line| line.chars().count()).sum();
        self.cells.iter().any(|cell| -> bool { LONG < n_characters(cell) })
    }

    /// A row of its own with one line in each cell.
    #[must_use]
    pub fn entry<const N: usize>(cells: [String; N]) -> Self {
        Self::new(Role::Entry, cells)
    }

    /// A row with one line in each cell.
    #[must_use]
    pub fn new<const N: usize>(role: Role, cells: [String; N]) -> Self {
        Self { role, cells: cells.map(Cell::from).into() }
    }

    /// A row of its own with nothing in it.
    #[must_use]
    pub fn blank(n_cells: usize) -> Self {
        Self { role: Role::Entry, cells: vec![Cell::default(); n_cells] }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { lines: if text.is_empty() { Vec::new() } else { vec![text] } }
    }
}

impl From<Vec<String>> for Cell {
    fn from(lines: Vec<String>) -> Self {
        Self { lines }
    }
}
