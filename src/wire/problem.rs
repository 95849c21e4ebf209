//! What is wrong with a file, and where: one problem each, as data.
//!
//! Must not know: users' wording. The English sentences here are for the command line
//! and for tests; `text` words the page by matching on the kind.

use std::fmt;

use crate::domain::decimal::{DecimalProblem, Quantity};
use crate::domain::id::InputId;
use crate::domain::scheme::rule::RuleProblem;
use crate::screening::submission::TextEncoding;
use crate::wire::path::{Path, Trail};

/// Something wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub path: Path,
    /// What.
    pub kind: ProblemKind,
    /// The name of the county file that it is in, where that stands within a screening.
    pub file: Option<String>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.file {
            Some(name) => write!(f, "{}: in {name:?}: {}", self.path, self.kind),
            None => write!(f, "{}: {}", self.path, self.kind),
        }
    }
}

/// What a value should have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// An object.
    Object,
    /// A list.
    List,
    /// A text.
    Text,
    /// A decimal, which stands in quotes so that no program rounds it.
    Decimal,
    /// A date in quotes.
    Date,
    /// `true` or `false`.
    Flag,
    /// A plain whole number.
    Whole,
    /// A fact: true, false, a decimal in quotes, a plain level or null.
    Fact,
}

/// The most characters by which the place of a character is told.
const MOST_AFTER: usize = 8;

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// More than so many bytes.
    TooLarge {
        /// The most.
        most: usize,
    },
    /// Nothing at all, or nothing but blanks.
    EmptyFile,
    /// Not UTF-8, but as far as its bytes tell in that encoding.
    NotUtf8(TextEncoding),
    /// Not JSON from this place on; both count from 1, the column in characters.
    NotJson {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// An escape of one half of a character (a lone surrogate) ends at this place; both count
    /// as in [`ProblemKind::NotJson`].
    HalfCharacter {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// Objects and lists inside each other deeper than so many.
    TooDeep {
        /// The most.
        most: usize,
    },
    /// A second member of the same name.
    DuplicateMember,
    /// A member that the format does not have.
    UnknownMember,
    /// A member that must be there.
    MissingMember,
    /// A member that belongs to another case of its object.
    NotWithCase {
        /// The member that names the case, as `state`.
        tag: &'static str,
        /// The case, as `none`.
        case: &'static str,
    },
    /// Another kind of JSON value.
    WrongType(Expected),
    /// None of the words that may stand there.
    NotAChoice(Vec<&'static str>),
    /// A whole number out of its range.
    OutOfRange {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// Written in a version that this product does not know yet.
    NewerVersion(i64),
    /// A text that must say something.
    Empty,
    /// A text of more than so many characters.
    TooLong {
        /// The most.
        most: usize,
    },
    /// A character that may not stand there, and that mostly nobody can see.
    ForbiddenCharacter {
        /// The character.
        character: char,
        /// The last characters of its line before it; empty where the line begins with it.
        after: String,
    },
    /// Not a decimal of its kind.
    Decimal(DecimalProblem),
    /// More decimal places than the figure may have; none for counts.
    TooManyPlaces {
        /// The most.
        most: u32,
    },
    /// Not a day of the calendar in the form `YYYY-MM-DD`.
    NotADate,
    /// A code that the list of divisions does not have.
    NoSuchDivision,
    /// A reference date more than a year outside the year of its round.
    NotNearRound(u16),
    /// A year of figures that is not that of the round or one of the three before it.
    NoDataYear(u16),
    /// Not an id: 1 to 64 ASCII letters, digits, `_` or `-`.
    NotAnId,
    /// Not a division code of six digits.
    NotADivisionCode,
    /// Not the 64 hexadecimal digits of a SHA-256.
    NotASha256,
    /// Not the number of a document in the catalogue.
    NotACode,
    /// A list that must have entries.
    NoEntries,
    /// A list of more than so many entries.
    TooManyEntries {
        /// The most.
        most: usize,
    },
    /// A number that the framework does not have.
    NoSuchIndicator,
    /// A section that annex 3 does not have.
    NoSuchSection,
    /// A clause that the edition does not list.
    NoSuchClause,
    /// A scheme that is neither shipped nor given.
    UnknownScheme,
    /// An indicator that the scheme named by the file does not score.
    NotScored,
    /// An input that no rule of the indicator reads.
    UnknownInput,
    /// An input that is shared is stated once, with the shared figures, and not here.
    SharedInput,
    /// A whole of zero under a scheme that takes none.
    ZeroWhole,
    /// An input that is counted from a list, which alone is stated.
    CountedInput,
    /// Words beside an input to which none belong: its zero needs no reason, and it is no line.
    NoWordsAsked,
    /// What a zero means, at an input that is no whole.
    NotAWhole,
    /// Few words of an item that leave out a figure of its rule, or name something else.
    NotItsFact,
    /// Something that the second look of a scheme reads as a figure, and that is none.
    NotAFigure,
    /// Something that the second look of a scheme reads as an option or as a level, and that is
    /// none, or has no such level.
    NotOfThatKind,
    /// A department that the scheme does not name.
    UnknownDepartment,
    /// A check, or a target of one, that the edition does not have.
    UnknownCheck,
    /// A figure that is not the sum of its parts; none while one of them is missing.
    NotTheSum {
        /// The sum.
        sum: Option<Quantity>,
    },
    /// Several departments at an input that is no sum of their parts.
    NoSum,
    /// A part larger than its whole.
    PartAboveWhole {
        /// The part.
        part: Quantity,
        /// The input that is the whole.
        whole: InputId,
        /// How much the whole is.
        of: Quantity,
    },
    /// Only a development zone may be without a code.
    CodeRequired,
    /// A year that stands in the list already.
    DuplicateYear,
    /// A span that ends before it begins.
    SpanEndsBeforeBegin,
    /// An id that is given already.
    DuplicateId,
    /// A zone of a screening that means a listed division, or that was named before.
    NotAZone,
    /// A grade that does not stand below the one before.
    GradesNotFalling,
    /// An input that one rule reads as one kind of fact and another as another.
    TwoKinds(InputId),
    /// A rule that does not fit its item.
    Rule(RuleProblem),
}

impl ProblemKind {
    /// The problem of that kind at that place.
    #[must_use]
    pub const fn at(self, path: Path) -> Problem {
        Problem { path, kind: self, file: None }
    }

    /// A character that may not stand in a text, behind so many bytes of it.
    #[must_use]
    pub fn forbidden(text: &str, at: usize, character: char) -> Self {
        let line = text.get(..at).unwrap_or_default().rsplit('\n').next().unwrap_or_default();
        let skipped = line.chars().count().saturating_sub(MOST_AFTER);
        Self::ForbiddenCharacter { character, after: line.chars().skip(skipped).collect() }
    }

    /// As [`ProblemKind::at`], at the end of a way.
    #[must_use]
    pub fn on(self, trail: Trail<'_>) -> Problem {
        self.at(trail.path())
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { most } => write!(f, "the file is larger than {most} bytes"),
            Self::EmptyFile => f.write_str("the file is empty"),
            Self::NotUtf8(TextEncoding::Unknown) => f.write_str("the file is not UTF-8 text"),
            Self::NotUtf8(TextEncoding::Utf16) => {
                f.write_str("the file is not UTF-8 text; it looks like UTF-16")
            }
            Self::NotUtf8(TextEncoding::Gbk) => {
                f.write_str("the file is not UTF-8 text; it looks like GBK")
            }
            Self::NotJson { line, column } => {
                write!(f, "not JSON at line {line}, column {column}")
            }
            Self::HalfCharacter { line, column } => {
                write!(f, "half a character (a lone surrogate) at line {line}, column {column}")
            }
            Self::TooDeep { most } => write!(f, "nested deeper than {most} levels"),
            Self::DuplicateMember => f.write_str("this member is given twice"),
            Self::UnknownMember => f.write_str("the format has no such member"),
            Self::MissingMember => f.write_str("this member is missing"),
            Self::NotWithCase { tag, case } => {
                write!(f, "this member does not go with `{tag}` `{case}`")
            }
            Self::WrongType(expected) => write!(f, "expected {}", expected.english()),
            Self::NotAChoice(allowed) => write!(f, "expected one of `{}`", allowed.join("`, `")),
            Self::OutOfRange { least, most } => {
                write!(f, "expected a whole number from {least} to {most}")
            }
            Self::NewerVersion(version) => {
                write!(f, "version {version} is newer than this product, which reads version 1")
            }
            Self::Empty => f.write_str("this text must not be empty"),
            Self::TooLong { most } => write!(f, "longer than {most} characters"),
            Self::ForbiddenCharacter { character, .. } => {
                write!(f, "character U+{:04X} is not allowed here", u32::from(*character))
            }
            Self::Decimal(problem) => f.write_str(decimal(*problem)),
            Self::TooManyPlaces { most: 0 } => f.write_str("expected a whole figure"),
            Self::TooManyPlaces { most } => write!(f, "more than {most} decimal places"),
            Self::NotADate => f.write_str("expected a day of the calendar as `2021-12-31`"),
            Self::NoSuchDivision => f.write_str("the list of divisions has no such code"),
            Self::NotNearRound(round) => {
                write!(f, "more than a year outside the year of the round, {round}")
            }
            Self::NoDataYear(round) => {
                write!(f, "neither the year of the round, {round}, nor one of the three before it")
            }
            Self::NotAnId => {
                f.write_str("expected an id of 1 to 64 ASCII letters, digits, `_` or `-`")
            }
            Self::NotADivisionCode => f.write_str("expected a division code of six digits"),
            Self::NotACode => f.write_str("expected the number of a document, as 4-01 or 核1-01"),
            Self::NotASha256 => f.write_str("expected the 64 hexadecimal digits of a SHA-256"),
            Self::NoEntries => f.write_str("expected at least one entry"),
            Self::TooManyEntries { most } => write!(f, "more than {most} entries"),
            Self::NoSuchIndicator => f.write_str("the framework has no indicator of this number"),
            Self::NoSuchSection => f.write_str("the outline has no such section"),
            Self::NoSuchClause => f.write_str("the edition lists no such clause"),
            Self::UnknownScheme => f.write_str("this scheme is neither shipped nor given"),
            Self::NotScored => f.write_str("the scheme does not score this indicator"),
            Self::SharedInput => f.write_str("shared: belongs once, with the shared figures"),
            Self::UnknownInput => f.write_str("no rule of the scheme reads this input"),
            Self::ZeroWhole => f.write_str("the scheme takes no zero here"),
            Self::CountedInput => f.write_str("counted: follows from the lines of a list"),
            Self::NoWordsAsked => f.write_str("the scheme asks for no reason here"),
            Self::NotAWhole => f.write_str("this input is no whole of a share"),
            Self::NotItsFact => {
                f.write_str("names each figure of the rule in braces, and nothing else")
            }
            Self::NotAFigure => f.write_str("this input is no figure"),
            Self::NotOfThatKind => f.write_str("this input is no such option or level"),
            Self::UnknownDepartment => f.write_str("the scheme names no such department"),
            Self::UnknownCheck => f.write_str("the edition has no such check or target"),
            Self::NotTheSum { sum: Some(sum) } => {
                write!(f, "the parts add up to {sum}, and the figure says something else")
            }
            Self::NotTheSum { sum: None } => {
                f.write_str("a part is missing, so that the figure must be open")
            }
            Self::NoSum => f.write_str(
                "several departments at an option, a level or a shared figure, which is no sum",
            ),
            Self::PartAboveWhole { whole, .. } => write!(f, "larger than its whole `{whole}`"),
            Self::CodeRequired => f.write_str("only a development zone may be without a code"),
            Self::DuplicateYear => f.write_str("this year is given twice"),
            Self::SpanEndsBeforeBegin => f.write_str("the span ends before it begins"),
            Self::NotAZone => f.write_str("a listed division, or a zone that was named before"),
            Self::DuplicateId => f.write_str("this id is given twice"),
            Self::GradesNotFalling => f.write_str("not below the grade before it"),
            Self::TwoKinds(input) => {
                write!(f, "input `{input}` is read as another kind of fact by another rule")
            }
            Self::Rule(problem) => f.write_str(rule(*problem)),
        }
    }
}

impl Expected {
    const fn english(self) -> &'static str {
        match self {
            Self::Object => "an object",
            Self::List => "a list",
            Self::Text => "a text",
            Self::Decimal => "a decimal in quotes",
            Self::Date => "a date in quotes",
            Self::Flag => "true or false",
            Self::Whole => "a plain whole number",
            Self::Fact => "true, false, a decimal in quotes, a plain level or null",
        }
    }
}

const fn decimal(problem: DecimalProblem) -> &'static str {
    match problem {
        DecimalProblem::NotADecimal => "expected a decimal as `12` or `12.5`",
        DecimalProblem::TooManyDigits => "more than 15 digits",
        DecimalProblem::TooManyPlaces => "more than 4 decimal places",
        DecimalProblem::BelowRange => "below the least value of its kind",
        DecimalProblem::AboveRange => "above the greatest value of its kind",
    }
}

const fn rule(problem: RuleProblem) -> &'static str {
    match problem {
        RuleProblem::NoPoints => "an item must give points",
        RuleProblem::OptionsDoNotSum => "the options do not add up to the points of the item",
        RuleProblem::Empty => "expected at least one option, band or level, and at most 100 levels",
        RuleProblem::FullNotAboveZero => "`full` must stand above `zero`",
        RuleProblem::BandOutOfOrder(_) => "this band does not go on in the order of the others",
        RuleProblem::BandAbovePoints(_)
        | RuleProblem::OtherwiseAbovePoints
        | RuleProblem::LevelAbovePoints(_) => "more points than the item has",
    }
}
