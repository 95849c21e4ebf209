//! From JSON text to a tree, within bounds, and what no file may hold wherever it stands.
//!
//! Must not know: any of our formats.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;

use crate::wire::node::Node;
use crate::wire::path::{Path, Trail};
use crate::wire::problem::{Problem, ProblemKind};

/// The most bytes of a file. A report has about 50 KiB.
pub const MAX_BYTES: usize = 1 << 20;
/// The most bytes of a saved screening, which holds up to 500 of those.
pub const MAX_SCREENING_BYTES: usize = 64 << 20;
/// The most objects and lists inside each other. Our deepest format has 10.
pub const MAX_DEPTH: usize = 32;
/// The greatest whole number that every JSON reader keeps exactly (RFC 7493).
const MAX_WHOLE: u64 = (1 << 53) - 1;

/// Reads a file. A byte order mark at the start is passed over, because offices produce it.
///
/// # Errors
/// The file is too large, not UTF-8, not JSON, or nested too deep.
pub fn parse(file: &[u8]) -> Result<Node, Problem> {
    parse_within(file, MAX_BYTES)
}

/// As [`parse`], for a file of at most so many bytes.
///
/// # Errors
/// As [`parse`].
pub fn parse_within(file: &[u8], most: usize) -> Result<Node, Problem> {
    let refuse = |kind: ProblemKind| kind.at(Path::root());
    if file.len() > most {
        return Err(refuse(ProblemKind::TooLarge { most }));
    }
    parse_text(std::str::from_utf8(file).map_err(|_| refuse(ProblemKind::NotUtf8))?)
}

/// As [`parse`], for what is known to be a text and not too long.
///
/// # Errors
/// As [`parse`].
pub fn parse_text(text: &str) -> Result<Node, Problem> {
    let refuse = |kind: ProblemKind| kind.at(Path::root());
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut reader = serde_json::Deserializer::from_str(text);
    let node = Levels(MAX_DEPTH).deserialize(&mut reader);
    node.and_then(|node| reader.end().map(|()| node)).map_err(|error| match error.classify() {
        // The visitor below accepts every value, so that its one error is the depth.
        Category::Data => refuse(ProblemKind::TooDeep { most: MAX_DEPTH }),
        Category::Io | Category::Syntax | Category::Eof => {
            let (line, column) = (error.line(), error.column());
            refuse(ProblemKind::NotJson { line, column: characters(text, line, column) })
        }
    })
}

/// The column in characters; `serde_json` counts bytes.
fn characters(text: &str, line: usize, column: usize) -> usize {
    let line = text.split('\n').nth(line.saturating_sub(1)).unwrap_or_default();
    line.char_indices().take_while(|(start, _)| *start < column).count()
}

/// What is wrong in any format, wherever it stands: duplicate members, and characters that
/// no text may hold.
#[must_use]
pub fn problems(node: &Node) -> Vec<Problem> {
    let mut problems = Vec::new();
    look(node, Trail::Start(&Path::root()), &mut problems);
    problems
}

/// Whether no text of a file may hold the character: controls, which paper cannot show, and
/// direction overrides, which let a text read otherwise than it is. Line breaks and tabs
/// are judged by the shape of the text.
#[must_use]
pub fn is_forbidden(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn look(node: &Node, at: Trail<'_>, problems: &mut Vec<Problem>) {
    match node {
        Node::Text(text) => {
            let forbidden = text.chars().find(|c| is_forbidden(*c));
            problems.extend(forbidden.map(|c| ProblemKind::ForbiddenCharacter(c).on(at)));
        }
        Node::List(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                look(entry, at.entry(index), problems);
            }
        }
        Node::Object(members) => {
            let mut seen = Seen::of(members.len());
            for (name, value) in members {
                let at = at.member(name);
                if seen.before(name) {
                    problems.push(ProblemKind::DuplicateMember.on(at));
                }
                look(value, at, problems);
            }
        }
        Node::Null | Node::Flag(_) | Node::Whole(_) | Node::Fraction(_) => {}
    }
}

/// The names of an object so far. A few are looked through; many are kept in order, so that
/// a hostile object of a hundred thousand is no work of hours.
enum Seen<'a> {
    Few(Vec<&'a str>),
    Many(BTreeSet<&'a str>),
}

impl<'a> Seen<'a> {
    fn of(names: usize) -> Self {
        if names <= 32 { Self::Few(Vec::with_capacity(names)) } else { Self::Many(BTreeSet::new()) }
    }

    /// Whether the name was there before.
    fn before(&mut self, name: &'a str) -> bool {
        match self {
            Self::Few(names) => {
                let before = names.contains(&name);
                names.push(name);
                before
            }
            Self::Many(names) => !names.insert(name),
        }
    }
}

/// How many more objects and lists may stand inside each other.
#[derive(Clone, Copy)]
struct Levels(usize);

impl Levels {
    fn inner<E: Error>(self) -> Result<Self, E> {
        self.0.checked_sub(1).map(Self).ok_or_else(|| E::custom("too deep"))
    }
}

impl<'de> DeserializeSeed<'de> for Levels {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Levels {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Node, E> {
        Ok(Node::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        let exact = number.unsigned_abs() <= MAX_WHOLE;
        Ok(if exact { Node::Whole(number) } else { Node::Fraction(number.to_string()) })
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        let exact = i64::try_from(number).ok().filter(|_| number <= MAX_WHOLE);
        Ok(exact.map_or_else(|| Node::Fraction(number.to_string()), Node::Whole))
    }

    #[expect(clippy::disallowed_types, reason = "serde's name for what no format has")]
    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        Ok(Node::Fraction(number.to_string()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned().into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let inner = self.inner()?;
        let mut entries = Vec::new();
        while let Some(entry) = list.next_element_seed(inner)? {
            entries.push(entry);
        }
        Ok(Node::List(entries))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let inner = self.inner()?;
        let mut members = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            members.push((name.into(), map.next_value_seed(inner)?));
        }
        Ok(Node::Object(members))
    }
}
