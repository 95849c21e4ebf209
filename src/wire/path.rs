//! Where something stands in a file.
//!
//! Must not know: any of our formats.

use std::fmt;

use crate::wire::json::is_forbidden;

/// A step from a value to one inside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// The member of that name.
    Member(String),
    /// The entry at that position, counted from 0.
    Entry(usize),
}

/// The place of a value in a file. Prints as a `JSONPath` of RFC 9535.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Path(Vec<Segment>);

impl Path {
    /// The whole file, `$`.
    #[must_use]
    pub const fn root() -> Self {
        Self(Vec::new())
    }

    /// The member of that name in the value at this place.
    #[must_use]
    pub fn member(&self, name: &str) -> Self {
        self.step(Segment::Member(name.to_owned()))
    }

    /// The entry at that position in the list at this place.
    #[must_use]
    pub fn entry(&self, index: usize) -> Self {
        self.step(Segment::Entry(index))
    }

    /// The same place, where the file that it stands in is itself the value at `outer`.
    #[must_use]
    pub fn within(&self, outer: &Self) -> Self {
        Self(outer.0.iter().chain(&self.0).cloned().collect())
    }

    /// The steps from the whole file to the place.
    #[must_use]
    pub fn steps(&self) -> &[Segment] {
        &self.0
    }

    fn step(&self, step: Segment) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }
}

/// A place on the way through a file, as a step from the one before: most places have nothing
/// to tell, and only where there is something a [`Path`] is made.
#[derive(Clone, Copy, Debug)]
pub enum Trail<'a> {
    /// Where the way begins.
    Start(&'a Path),
    /// The member of that name.
    Member(&'a Self, &'a str),
    /// The entry at that position.
    Entry(&'a Self, usize),
}

impl Trail<'_> {
    /// The member of that name in the value at this place.
    #[must_use]
    pub const fn member<'b>(&'b self, name: &'b str) -> Trail<'b> {
        Trail::Member(self, name)
    }

    /// The entry at that position in the list at this place.
    #[must_use]
    pub const fn entry(&self, index: usize) -> Trail<'_> {
        Trail::Entry(self, index)
    }

    /// The whole way.
    #[must_use]
    pub fn path(&self) -> Path {
        match self {
            Self::Start(path) => (*path).clone(),
            Self::Member(before, name) => before.path().member(name),
            Self::Entry(before, index) => before.path().entry(*index),
        }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("$")?;
        self.0.iter().try_for_each(|step| match step {
            Segment::Member(name) if is_plain(name) => write!(f, ".{name}"),
            Segment::Member(name) => write!(f, "[{}]", Quoted(name)),
            Segment::Entry(index) => write!(f, "[{index}]"),
        })
    }
}

fn is_plain(name: &str) -> bool {
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    name.chars().all(word) && name.starts_with(|c: char| !c.is_ascii_digit())
}

/// A name in quotes, on one line: what would break the line or turn its direction is escaped.
struct Quoted<'a>(&'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"")?;
        self.0.chars().try_for_each(|c| match c {
            '"' | '\\' => write!(f, "\\{c}"),
            c if c.is_control() || is_forbidden(c) => write!(f, "\\u{:04x}", u32::from(c)),
            c => write!(f, "{c}"),
        })?;
        f.write_str("\"")
    }
}
