//! The shape of a format as data: one description for the reader, which collects every
//! problem, and for the JSON Schema, so that the two cannot drift apart.
//!
//! Must not know: any single format, or what its values mean together.

pub mod check;
pub mod schema;
mod shared;

use crate::wire::edition_v1::Shapes;

/// The most entries of any list.
pub const MAX_ENTRIES: usize = 200;
/// The version of all formats that this product writes and reads.
pub const VERSION: i64 = 1;

/// What a value must look like.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// An object with these members and no other.
    Object(&'static [Member]),
    /// An object in one of several cases, named by one of its members.
    Tagged {
        /// The member that names the case.
        tag: &'static str,
        /// The members of every case.
        common: &'static [Member],
        /// The cases.
        cases: &'static [Case],
    },
    /// An object whose member names are data.
    Map(Key, &'static Shape),
    /// A list of at most [`MAX_ENTRIES`].
    List {
        /// The fewest entries.
        least: usize,
        /// The shape of each.
        of: &'static Shape,
    },
    /// A list that may be longer than others.
    LongList {
        /// The most entries.
        most: usize,
        /// The shape of each.
        of: &'static Shape,
    },
    /// A whole file of one of these shapes within another file. Held against its shape where
    /// it is opened, with all that a file by itself must be.
    File(&'static [Shape]),
    /// The shape, or null for what is not known.
    Nullable(&'static Shape),
    /// Documented for others, not checked here: it is computed again from the rest.
    Recomputed(&'static Shape),
    /// The shape; a tree that is known was held against it before.
    OrKnown(&'static Shape),
    /// The version; a newer one silences every other problem of its object.
    Version,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A text.
    Text {
        /// The most characters.
        most: usize,
        /// What it may hold.
        form: Form,
    },
    /// A decimal in quotes.
    Decimal(Number),
    /// A computed decimal in quotes with exactly so many places.
    Fixed(usize),
    /// A day.
    Date,
    /// An id.
    Id,
    /// A division code.
    DivisionCode,
    /// A SHA-256.
    Sha256,
    /// The number of a document in the catalogue.
    EvidenceCode,
    /// True or false.
    Flag,
    /// A plain whole number.
    Whole {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// The id of an edition's framework. In its object, and whatever that holds, indicators
    /// and sections are those of that edition.
    Edition,
    /// One of the shapes that depend on the edition.
    OfEdition(fn(&'static Shapes) -> &'static Shape),
    /// The plain number of an indicator of the framework.
    Indicator,
    /// A fact, whose kind depends on the scheme and is judged with it.
    Fact,
    /// A decimal in quotes within a computation: exact, of any length.
    Figure,
    /// A figure, or an operation on others.
    Expression,
}

/// What a text may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One line, which may be empty.
    Line,
    /// One line that says something.
    Name,
    /// Several lines, which may be empty.
    Lines,
    /// Several lines that say something.
    Reason,
}

/// One line.
pub const LINE: Shape = Shape::Text { most: 2_000, form: Form::Line };
/// One line that says something.
pub const NAME: Shape = Shape::Text { most: 2_000, form: Form::Name };
/// A remark.
pub const NOTE: Shape = Shape::Text { most: 2_000, form: Form::Lines };
/// A remark that says something.
pub const REASON: Shape = Shape::Text { most: 2_000, form: Form::Reason };

/// The kind of a decimal: its range and its places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// Persons, events, documents: whole.
    Count,
    /// Money: at most two places.
    Money,
    /// Any figure.
    Amount,
    /// Points.
    Points,
    /// A weight.
    Weight,
    /// A share.
    Share,
}

/// What the member names of a map are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Numbers of the framework.
    Indicator,
    /// Ids.
    Id,
    /// Sections of the outline of the plan.
    Section,
    /// Passages of the report: chapters, or chapters and sections.
    Passage,
}

/// A member of an object.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// Its name.
    pub name: &'static str,
    /// Its shape.
    pub shape: Shape,
    /// Whether it must be there; one that need not be may also be null.
    pub needed: bool,
}

/// A case of a tagged object.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// Its name, the value of the tag.
    pub name: &'static str,
    /// The members that only this case has.
    pub members: &'static [Member],
}

/// A member that must be there.
#[must_use]
pub const fn needed(name: &'static str, shape: Shape) -> Member {
    Member { name, shape, needed: true }
}

/// A member that may be left out.
#[must_use]
pub const fn optional(name: &'static str, shape: Shape) -> Member {
    Member { name, shape, needed: false }
}

impl Number {
    /// How many decimal places it may have.
    #[must_use]
    pub const fn most_places(self) -> u32 {
        match self {
            Self::Count => 0,
            Self::Money => 2,
            Self::Amount | Self::Points | Self::Weight | Self::Share => 4,
        }
    }
}
