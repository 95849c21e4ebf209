//! Holding a value against its shape: every problem with its path, never only the first.
//!
//! Must not know: any single format, or what its values mean together.

use crate::domain::applicant::DivisionCode;
use crate::domain::date::Date;
use crate::domain::decimal::{Points, Quantity, Share, Weight};
use crate::domain::edition::Edition;
use crate::domain::evidence::{Code, Sha256Hex};
use crate::domain::id::{IndicatorNo, is_id};
use crate::wire::edition_v1;
use crate::wire::node::Node;
use crate::wire::path::{Path, Trail};
use crate::wire::problem::{Expected, Problem, ProblemKind};
use crate::wire::shape::{
    Case, Form, Key, MAX_ENTRIES, Member, NAME, Number, Shape, VERSION, needed,
};

impl Shape {
    /// Collects every respect in which a value does not have the shape.
    pub fn check(&self, node: &Node, path: &Path, problems: &mut Vec<Problem>) {
        self.check_at(node, Trail::Start(path), edition_v1::named_in(node), problems);
    }

    /// `of` is the edition that the file names; the current one is asked only where one is
    /// needed, since the file of an edition has this check to pass, too.
    fn check_at(
        &self,
        node: &Node,
        at: Trail<'_>,
        of: Option<&'static Edition>,
        problems: &mut Vec<Problem>,
    ) {
        match (self, node) {
            (Self::Object(members), Node::Object(_)) => {
                object(&[members], node, at, of, problems);
            }
            (Self::Tagged { tag, common, cases }, Node::Object(_)) => {
                tagged(tag, common, cases, node, at, of, problems);
            }
            (Self::OfEdition(pick), _) => {
                let of = of.unwrap_or_else(edition_v1::current);
                pick(edition_v1::shapes(of)).check_at(node, at, Some(of), problems);
            }
            (Self::Map(key, shape), Node::Object(members)) => {
                for (name, value) in members {
                    let at = at.member(name);
                    if let Some(kind) = key.problem(name, of) {
                        problems.push(kind.on(at));
                    }
                    shape.check_at(value, at, of, problems);
                }
            }
            (Self::List { least, of: entry }, Node::List(entries)) => {
                if entries.len() < *least {
                    problems.push(ProblemKind::NoEntries.on(at));
                }
                list(entry, entries, MAX_ENTRIES, at, of, problems);
            }
            (Self::LongList { most, of: entry }, Node::List(entries)) => {
                list(entry, entries, *most, at, of, problems);
            }
            (Self::File(_), Node::Object(_)) => {}
            (Self::Nullable(_), Node::Null)
            | (Self::Recomputed(_), _)
            | (Self::OrKnown(_), Node::Known(_)) => {}
            (_, Node::Known(known)) => self.check_at(&known.node, at, of, problems),
            (Self::Nullable(shape) | Self::OrKnown(shape), _) => {
                shape.check_at(node, at, of, problems);
            }
            _ => problems.extend(self.leaf_problem(node, of).map(|kind| kind.on(at))),
        }
    }

    /// What is wrong with a value that holds no others, or is of the wrong type.
    fn leaf_problem(&self, node: &Node, of: Option<&'static Edition>) -> Option<ProblemKind> {
        let (text, wrong) = (node.text(), |expected| Some(ProblemKind::WrongType(expected)));
        match self {
            Self::Object(_)
            | Self::Tagged { .. }
            | Self::Map(..)
            | Self::File(_)
            | Self::OfEdition(_) => wrong(Expected::Object),
            Self::List { .. } | Self::LongList { .. } => wrong(Expected::List),
            Self::Nullable(_) | Self::Recomputed(_) | Self::OrKnown(_) => None,
            Self::Version => match node.whole() {
                Some(newer) if newer > VERSION => Some(ProblemKind::NewerVersion(newer)),
                Some(_) | None => whole(node, VERSION, VERSION),
            },
            Self::OneOf(words) => match text {
                Some(text) if words.contains(&text) => None,
                Some(_) => Some(ProblemKind::NotAChoice(words.to_vec())),
                None => wrong(Expected::Text),
            },
            Self::Edition => match text {
                Some(text) if edition_v1::find(text).is_some() => None,
                Some(_) => Some(ProblemKind::NotAChoice(edition_v1::ids())),
                None => wrong(Expected::Text),
            },
            Self::Text { most, form } => match text {
                Some(text) => form.problem(text, *most),
                None => wrong(Expected::Text),
            },
            Self::Decimal(number) => match text {
                Some(text) => number.problem(text),
                None => wrong(Expected::Decimal),
            },
            Self::Date => match text {
                Some(text) => Date::parse(text).is_none().then_some(ProblemKind::NotADate),
                None => wrong(Expected::Date),
            },
            Self::Id => match text {
                Some(text) => (!is_id(text)).then_some(ProblemKind::NotAnId),
                None => wrong(Expected::Text),
            },
            Self::DivisionCode => match text {
                Some(text) => {
                    DivisionCode::new(text).is_none().then_some(ProblemKind::NotADivisionCode)
                }
                None => wrong(Expected::Text),
            },
            Self::Sha256 => match text {
                Some(text) => Sha256Hex::new(text).is_none().then_some(ProblemKind::NotASha256),
                None => wrong(Expected::Text),
            },
            Self::EvidenceCode => match text {
                Some(text) => Code::parse(text).is_none().then_some(ProblemKind::NotACode),
                None => wrong(Expected::Text),
            },
            Self::Flag => node.flag().map_or_else(|| wrong(Expected::Flag), |_| None),
            Self::Whole { least, most } => whole(node, *least, *most),
            Self::Indicator => match node.whole::<i64>() {
                Some(number) => Key::Indicator.problem(&number.to_string(), of),
                None => wrong(Expected::Whole),
            },
            Self::Fixed(_) => text.map_or_else(|| wrong(Expected::Decimal), |_| None),
            Self::Fact => match node {
                // Of a number, the kind of the fact tells what it should have been.
                Node::Null | Node::Flag(_) | Node::Whole(_) | Node::Fraction(_) | Node::Text(_) => {
                    None
                }
                Node::List(_) | Node::Object(_) | Node::Known(_) => wrong(Expected::Fact),
            },
            // Only in files that are written and never read.
            Self::Figure | Self::Expression => None,
        }
    }
}

/// Checks the entries of a list, and that there are not too many.
fn list(
    shape: &Shape,
    entries: &[Node],
    most: usize,
    at: Trail<'_>,
    of: Option<&'static Edition>,
    problems: &mut Vec<Problem>,
) {
    if entries.len() > most {
        problems.push(ProblemKind::TooManyEntries { most }.on(at));
    }
    for (index, entry) in entries.iter().enumerate().take(most) {
        shape.check_at(entry, at.entry(index), of, problems);
    }
}

fn whole(node: &Node, least: i64, most: i64) -> Option<ProblemKind> {
    match node.whole() {
        Some(number) if (least..=most).contains(&number) => None,
        Some(_) => Some(ProblemKind::OutOfRange { least, most }),
        None => Some(ProblemKind::WrongType(Expected::Whole)),
    }
}

/// Checks the members of an object against those that it may have.
fn object(
    groups: &[&[Member]],
    node: &Node,
    at: Trail<'_>,
    of: Option<&'static Edition>,
    problems: &mut Vec<Problem>,
) {
    let known = || groups.iter().copied().flatten();
    let version = known().find(|member| matches!(member.shape, Shape::Version));
    if let Some(version) = version {
        let kind = version.shape.leaf_problem(node.get(version.name), of);
        if let Some(kind @ ProblemKind::NewerVersion(_)) = kind {
            problems.push(kind.on(at.member(version.name)));
            return;
        }
    }
    for (name, value) in node.members() {
        let at = at.member(name);
        match known().find(|member| member.name == name) {
            Some(member) if !member.needed && *value == Node::Null => {}
            Some(member) => member.shape.check_at(value, at, of, problems),
            None => problems.push(ProblemKind::UnknownMember.on(at)),
        }
    }
    for member in known().filter(|member| member.needed && node.find(member.name).is_none()) {
        problems.push(ProblemKind::MissingMember.on(at.member(member.name)));
    }
}

/// As [`object`], once it is known which case it is. A member of another case is told as such.
fn tagged(
    tag: &'static str,
    common: &[Member],
    cases: &'static [Case],
    node: &Node,
    at: Trail<'_>,
    of: Option<&'static Edition>,
    problems: &mut Vec<Problem>,
) {
    let named = node.get(tag).text();
    let Some(case) = cases.iter().find(|case| Some(case.name) == named) else {
        let kind = match node.find(tag) {
            None => ProblemKind::MissingMember,
            Some(Node::Text(_)) => {
                ProblemKind::NotAChoice(cases.iter().map(|case| case.name).collect())
            }
            Some(_) => ProblemKind::WrongType(Expected::Text),
        };
        problems.push(kind.on(at.member(tag)));
        return;
    };
    let first = problems.len();
    object(&[&[needed(tag, NAME)], common, case.members], node, at, of, problems);
    if problems.len() == first {
        return;
    }
    let path = at.path();
    let of_others: Vec<&str> = cases
        .iter()
        .flat_map(|case| case.members)
        .map(|member| member.name)
        .filter(|name| !case.members.iter().any(|member| member.name == *name))
        .collect();
    for problem in problems.iter_mut().skip(first) {
        let foreign = of_others.iter().any(|name| problem.path == path.member(name));
        if problem.kind == ProblemKind::UnknownMember && foreign {
            problem.kind = ProblemKind::NotWithCase { tag, case: case.name };
        }
    }
}

impl Form {
    fn problem(self, text: &str, most: usize) -> Option<ProblemKind> {
        let one_line = matches!(self, Self::Line | Self::Name);
        let may_be_empty = matches!(self, Self::Line | Self::Lines);
        if !may_be_empty && text.trim().is_empty() {
            Some(ProblemKind::Empty)
        } else if text.len() > most && text.chars().count() > most {
            Some(ProblemKind::TooLong { most })
        } else {
            let mut bytes = text.bytes().enumerate().filter(|_| one_line);
            let breaks = bytes.find(|(_, byte)| matches!(byte, b'\n' | b'\t'));
            breaks.map(|(at, byte)| ProblemKind::forbidden(text, at, byte.into()))
        }
    }
}

impl Number {
    fn problem(self, text: &str) -> Option<ProblemKind> {
        match self {
            Self::Count | Self::Money | Self::Amount => quantity(text, self.most_places()).err(),
            Self::Points => Points::parse(text).err().map(ProblemKind::Decimal),
            Self::Weight => Weight::parse(text).err().map(ProblemKind::Decimal),
            Self::Share => Share::parse(text).err().map(ProblemKind::Decimal),
        }
    }
}

/// Reads a figure of at most so many places, from a file or a form field.
///
/// # Errors
/// The text is not such a figure.
pub fn quantity(text: &str, most_places: u32) -> Result<Quantity, ProblemKind> {
    let quantity = Quantity::parse(text).map_err(ProblemKind::Decimal)?;
    if quantity.places() > most_places {
        return Err(ProblemKind::TooManyPlaces { most: most_places });
    }
    Ok(quantity)
}

/// The passages of a report under an edition: the situation, the work by dimension, problems,
/// next steps.
pub(in crate::wire::shape) fn passages(edition: &Edition) -> Vec<String> {
    let work = (1..=edition.framework.dimensions.len()).map(|at| format!("2.{at}"));
    let chapter = |no: &str| no.to_owned();
    std::iter::once(chapter("1")).chain(work).chain(["3", "4"].map(chapter)).collect()
}

impl Key {
    fn problem(self, name: &str, of: Option<&'static Edition>) -> Option<ProblemKind> {
        let edition = || of.unwrap_or_else(edition_v1::current);
        match self {
            Self::Indicator => IndicatorNo::parse(name)
                .and_then(|no| edition().framework.place(no))
                .is_none()
                .then_some(ProblemKind::NoSuchIndicator),
            Self::Id => (!is_id(name)).then_some(ProblemKind::NotAnId),
            Self::Passage => {
                let known = passages(edition());
                (!known.iter().any(|no| no == name)).then_some(ProblemKind::NoSuchSection)
            }
            Self::Section => edition()
                .sections()
                .all(|section| section.no.as_str() != name)
                .then_some(ProblemKind::NoSuchSection),
        }
    }
}
