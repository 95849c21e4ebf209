//! Where something stands in a file, as a person would look for it: “第2项‘已接入信源单位’”
//! and not a JSON path. One way through the path; the words are in the tables of the
//! languages.
//!
//! Must not know: what is wrong there. A place without words of its own is told by the
//! nearest one that has some, and by the name that the file gives it.

use crate::domain::framework::Bilingual;
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::screening::submission::ResultPlace;
use crate::wire::edition_v1;
use crate::wire::path::{Path, Segment};
use crate::wire::result_place;

/// The words of one language.
#[derive(Debug)]
pub struct PlaceWords {
    /// The language of titles.
    pub language: Language,
    /// The parts of a file, by the names of the members that lead there.
    pub parts: &'static [(&'static str, &'static str)],
    /// Single members, wherever they stand.
    pub leaves: &'static [(&'static str, &'static str)],
    /// What no table names.
    pub file: &'static str,
    /// An indicator by its number, and what part of it.
    pub indicator: fn(IndicatorNo, &str) -> String,
    /// An entry of a list, counted from 1.
    pub entry: fn(&str, usize) -> String,
    /// A single value of a part.
    pub leaf: fn(&str, &str) -> String,
    /// A computed value.
    pub result: fn(&ResultPlace) -> String,
}

/// The place; empty for the file as a whole.
#[must_use]
pub fn place(words: &PlaceWords, path: &Path, scheme: Option<&Scheme>) -> String {
    let mut steps = path.steps();
    let mut outer = String::new();
    if let [Segment::Member(files), Segment::Entry(at), rest @ ..] = steps
        && files == "files"
    {
        outer = (words.entry)(words.file, at + 1);
        steps = rest;
    }
    while let [Segment::Member(name), rest @ ..] = steps
        && (name == "assessment" || name == "file")
        && !rest.is_empty()
    {
        steps = rest;
    }
    let inner = match steps {
        [] => String::new(),
        [Segment::Member(name), ..] if name == "result" => {
            let edition = scheme.map_or_else(edition_v1::current, |scheme| scheme.edition);
            (words.result)(&result_place::of(&edition.framework, steps))
        }
        [Segment::Member(name), Segment::Member(no), rest @ ..] if name == "answers" => {
            match IndicatorNo::parse(no) {
                Some(no) => in_answer(words, no, rest, scheme),
                None => (words.leaf)(words.file, no),
            }
        }
        _ => in_part(words, steps),
    };
    outer + &inner
}

/// The title of an input in a language; its id where the scheme does not have it.
#[must_use]
pub fn input_title(
    language: Language,
    scheme: Option<&Scheme>,
    no: IndicatorNo,
    id: &InputId,
) -> String {
    let title = |title: &Bilingual| {
        let said = title.in_language(language);
        if said.is_empty() { title.zh.clone() } else { said.to_owned() }
    };
    let found = scheme.and_then(|scheme| scheme.indicators.get(&no)).and_then(|judged| {
        let of_input = judged.inputs.get(id).map(|input| title(&input.title));
        of_input.or_else(|| {
            judged.items.iter().find_map(|item| {
                let mut options = item.rule().options().iter();
                let option = options.find(|one| one.id == *id).map(|one| title(&one.title));
                let read = || item.rule().inputs().any(|(read, _)| read == id);
                option.or_else(|| read().then(|| title(item.title())))
            })
        })
    });
    found.unwrap_or_else(|| id.to_string())
}

fn in_answer(
    words: &PlaceWords,
    no: IndicatorNo,
    rest: &[Segment],
    scheme: Option<&Scheme>,
) -> String {
    if let [Segment::Member(inputs), Segment::Member(id)] = rest
        && inputs == "inputs"
    {
        let title = InputId::new(id).map(|id| input_title(words.language, scheme, no, &id));
        return (words.leaf)(&(words.indicator)(no, ""), title.as_deref().unwrap_or(id));
    }
    match rest {
        [Segment::Member(list), Segment::Entry(at), leaf @ ..] => {
            let of = (words.entry)(&(words.indicator)(no, of_leaf(words, list)), at + 1);
            with_leaf(words, of, leaf)
        }
        rest => with_leaf(words, (words.indicator)(no, ""), rest),
    }
}

/// A place in a part that the table names, by as many members as it has of the way.
fn in_part(words: &PlaceWords, steps: &[Segment]) -> String {
    let names = |steps: &[Segment]| {
        let members = steps.iter().filter_map(|step| match step {
            Segment::Member(name) => Some(name.as_str()),
            Segment::Entry(_) => None,
        });
        members.collect::<Vec<_>>().join("/")
    };
    let known = (1..=steps.len()).rev().find_map(|n| {
        let (way, rest) = steps.split_at_checked(n)?;
        let way = names(way);
        let part = words.parts.iter().find(|(name, _)| *name == way)?;
        Some((part.1, rest))
    });
    let (part, rest) = known.unwrap_or((words.file, steps));
    let entry = rest.iter().find_map(|step| match step {
        Segment::Entry(at) => Some(at + 1),
        Segment::Member(_) => None,
    });
    let of = entry.map_or_else(|| part.to_owned(), |at| (words.entry)(part, at));
    with_leaf(words, of, rest)
}

fn with_leaf(words: &PlaceWords, of: String, rest: &[Segment]) -> String {
    match rest.last() {
        Some(Segment::Member(name)) => (words.leaf)(&of, of_leaf(words, name)),
        Some(Segment::Entry(_)) | None => of,
    }
}

fn of_leaf<'a>(words: &PlaceWords, name: &'a str) -> &'a str {
    words.leaves.iter().find(|(known, _)| *known == name).map_or(name, |(_, said)| said)
}

/// The indicator whose answer a place belongs to.
#[must_use]
pub fn indicator_of(path: &Path) -> Option<IndicatorNo> {
    let mut steps = path.steps().iter();
    steps.find(|step| **step == Segment::Member("answers".to_owned()))?;
    match steps.next()? {
        Segment::Member(no) => IndicatorNo::parse(no),
        Segment::Entry(_) => None,
    }
}
