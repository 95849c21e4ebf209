//! From JSON text to a tree, within bounds, and what no file may hold wherever it stands.
//!
//! Must not know: any of our formats.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;

use crate::screening::submission::TextEncoding;
use crate::wire::encoding;
use crate::wire::node::Node;
use crate::wire::path::{Path, Trail};
use crate::wire::problem::{Problem, ProblemKind};

/// The most bytes of a file. A report has about 50 KiB.
pub const MAX_BYTES: usize = 1 << 20;
/// The most bytes of a draft in the browser's store: more than all fields together take.
pub const MAX_DRAFT_BYTES: usize = 64 << 20;
/// The most bytes of a saved screening, which holds up to 500 of those.
pub const MAX_SCREENING_BYTES: usize = 64 << 20;
/// The most objects and lists inside each other in a file. Our deepest format has 10.
pub const MAX_DEPTH: usize = 32;
/// How many of them a saved screening puts around each county file: itself, its list of
/// files, and the file's entry. A county file may be as deep within it as by itself.
pub const AROUND_IN_SCREENING: usize = 3;
/// How many of them the entry of a county file puts around it.
pub const AROUND_IN_ENTRY: usize = 1;
/// The greatest whole number that every JSON reader keeps exactly (RFC 7493).
const MAX_WHOLE: u64 = (1 << 53) - 1;

/// Reads a file. A byte order mark at the start is passed over, because offices produce it.
///
/// # Errors
/// The file is too large, not UTF-8, not JSON, or nested too deep.
pub fn parse(file: &[u8]) -> Result<Node, Problem> {
    parse_within(file, MAX_BYTES, MAX_DEPTH)
}

/// As [`parse`], for a saved screening or a piece of one, which puts so many levels around the
/// county files within it.
///
/// # Errors
/// As [`parse`].
pub fn parse_screening(file: &[u8], around: usize) -> Result<Node, Problem> {
    parse_within(file, MAX_SCREENING_BYTES, MAX_DEPTH + around)
}

/// The mark that editors put at the beginning of a file, and that says nothing within one.
pub const MARK: char = '\u{FEFF}';

/// As [`parse`], for a draft in the browser's store.
///
/// # Errors
/// As [`parse`].
pub fn parse_draft(text: &[u8]) -> Result<Node, Problem> {
    parse_within(text, MAX_DRAFT_BYTES, MAX_DEPTH)
}

fn parse_within(file: &[u8], most: usize, depth: usize) -> Result<Node, Problem> {
    let refuse = |kind: ProblemKind| kind.at(Path::root());
    if file.len() > most {
        return Err(refuse(ProblemKind::TooLarge { most }));
    }
    // Without a mark, a text of ASCII in UTF-16 would pass for UTF-8 with NULs in it.
    if encoding::is_utf16(file) {
        return Err(refuse(ProblemKind::NotUtf8(TextEncoding::Utf16)));
    }
    match std::str::from_utf8(file) {
        Ok(text) => parse_to_depth(text, depth),
        // Cut off within a character: what comes before it is no whole file either.
        Err(error) if error.error_len().is_none() => {
            let whole = file.get(..error.valid_up_to()).unwrap_or_default();
            let text = std::str::from_utf8(whole).unwrap_or_default();
            Err(parse_to_depth(text, depth)
                .err()
                .unwrap_or_else(|| refuse(not_json(text, text.len()))))
        }
        Err(_) => Err(refuse(ProblemKind::NotUtf8(encoding::of(file)))),
    }
}

fn parse_to_depth(text: &str, most: usize) -> Result<Node, Problem> {
    let refuse = |kind: ProblemKind| kind.at(Path::root());
    let text = text.strip_prefix(MARK).unwrap_or(text);
    if text.trim().is_empty() {
        return Err(refuse(ProblemKind::EmptyFile));
    }
    let mut reader = serde_json::Deserializer::from_str(text);
    let node = Levels(most).deserialize(&mut reader);
    node.and_then(|node| reader.end().map(|()| node)).map_err(|error| match error.classify() {
        // The visitor below accepts every value, so that its one error is the depth.
        Category::Data => refuse(ProblemKind::TooDeep { most }),
        Category::Io | Category::Syntax | Category::Eof => {
            let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
            let before: usize = lines.map(str::len).sum();
            refuse(not_json(text, before + error.column()))
        }
    })
}

/// That a text is no JSON up to there; `end` counts bytes, up to and with the one at which
/// that is seen.
fn not_json(text: &str, end: usize) -> ProblemKind {
    let seen: String =
        text.char_indices().take_while(|(at, _)| *at < end).map(|(_, c)| c).collect();
    let line = seen.rsplit('\n').next().unwrap_or_default();
    let (line, column) = (seen.matches('\n').count() + 1, line.chars().count().max(1));
    if ends_in_half_a_character(&seen) {
        ProblemKind::HalfCharacter { line, column }
    } else {
        ProblemKind::NotJson { line, column }
    }
}

/// Whether a text that is no JSON from its end on ends with the escape of a surrogate that has
/// no other. The reader sees that two characters behind it, or at the escape that follows.
fn ends_in_half_a_character(text: &str) -> bool {
    let unit = |at: usize| {
        let digits = text.get(at..)?.strip_prefix("\\u")?.get(..4)?;
        u16::from_str_radix(digits, 16).ok()
    };
    let Some((last, _)) = text.rmatch_indices("\\u").next().filter(|(at, _)| at + 8 >= text.len())
    else {
        return false;
    };
    let before = last.checked_sub(6).and_then(unit);
    let after_high = before.is_some_and(|unit| (0xD800..0xDC00).contains(&unit));
    match unit(last) {
        Some(0xD800..0xDC00) => true,
        Some(0xDC00..0xE000) => !after_high,
        Some(_) | None => after_high,
    }
}

/// What is wrong in any format, wherever it stands: duplicate members, and characters that
/// no text may hold.
#[must_use]
pub fn problems(node: &Node) -> Vec<Problem> {
    let mut problems = Vec::new();
    look(node, Trail::Start(&Path::root()), &mut problems);
    problems
}

/// Whether no text of a file may hold the character: controls, which paper cannot show,
/// direction overrides, which let a text read otherwise than it is, and the two that are no
/// characters of XML, so that no Word or Excel file could hold them. Line breaks and tabs
/// are judged by the shape of the text.
#[must_use]
pub fn is_forbidden(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFE}' | '\u{FFFF}')
}

fn look(node: &Node, at: Trail<'_>, problems: &mut Vec<Problem>) {
    match node {
        Node::Text(text) => {
            let forbidden = text.char_indices().find(|(_, c)| is_forbidden(*c));
            let told = forbidden.map(|(start, c)| ProblemKind::forbidden(text, start, c).on(at));
            problems.extend(told);
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
        // Nothing is wrong in what is known.
        Node::Null | Node::Flag(_) | Node::Whole(_) | Node::Fraction(_) | Node::Known(_) => {}
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
