//! From a scheme file to a scheme, with every respect in which its parts do not fit.
//!
//! Must not know: answers. A value that lacks its shape was told by the shape already and
//! reads as nothing here.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::date::Date;
use crate::domain::decimal::{Points, Weight};
use crate::domain::framework::Bilingual;
use crate::domain::gather::Gather as _;
use crate::domain::id::{DepartmentId, GradeId, IndicatorNo, InputId, ItemId, SchemeId};
use crate::domain::scheme::definition::{Definition, Timing, Wording};
use crate::domain::scheme::measure::{EffortSize, ItemMeasure};
use crate::domain::scheme::origin::Origin;
use crate::domain::scheme::{Grade, InputTitle, Item, Scheme, SchemeIndicator, WhenZero};
use crate::wire::edition_v1;
use crate::wire::node::{Name, Node};
use crate::wire::path::Path;
use crate::wire::problem::{Problem, ProblemKind};
use crate::wire::scheme_v1::origin::told;
use crate::wire::scheme_v1::{counted_list, department, rule, second_look};
use crate::wire::word::Word;

/// Reads a scheme, if it can be made at all; whether it may be used, the problems say.
/// The caller holds it against its shape.
pub fn read(node: &Node, path: &Path, problems: &mut Vec<Problem>) -> Option<Scheme> {
    content(node, path, problems).map(told)
}

/// As [`read`], of a scheme that ships with the product.
pub(in crate::wire::scheme_v1) fn content(
    node: &Node,
    path: &Path,
    problems: &mut Vec<Problem>,
) -> Option<Scheme> {
    let grades = grades(node.get("grades"), &path.member("grades"), problems);
    // Whatever is wrong with one part, the others are read before that ends the matter.
    let read = inputs(node.get("shared"));
    let shared = read.clone().unwrap_or_default();
    let place = path.member("indicators");
    let mut indicators = indicators(node.get("indicators"), &place, &shared, problems)?;
    share(&shared, &mut indicators, &path.member("shared"), problems);
    let edition = node.get("framework").text().and_then(edition_v1::find);
    let place = path.member("departments");
    let departments = department::read(node.get("departments"), &place, edition, problems);
    department::holders(&departments, &shared, &indicators, &path.member("indicators"), problems);
    let place = path.member("second_look");
    let second_look = second_look::read(node.get("second_look"), &place, &indicators, problems)?;
    Some(Scheme {
        id: SchemeId::new(node.get("id").text()?)?,
        title: bilingual(node.get("title"))?,
        edition: edition?,
        official: node.get("official").flag()?,
        author: node.get("author").text_or_empty(),
        date: Date::parse(node.get("date").text()?)?,
        basis: node.get("basis").text_or_empty(),
        bonus_cap: points(node.get("bonus_cap"))?,
        grades: grades?,
        shared: read?,
        departments,
        indicators,
        second_look,
        origin: Origin::Shipped,
    })
}

pub(in crate::wire::scheme_v1) fn bilingual(node: &Node) -> Option<Bilingual> {
    let (zh, en) = (node.get("zh").text()?.to_owned(), node.get("en").text()?.to_owned());
    Some(Bilingual { zh, en })
}

pub(in crate::wire::scheme_v1) fn points(node: &Node) -> Option<Points> {
    node.text().and_then(|text| Points::parse(text).ok())
}

/// Tells every id that was given before, and gives the place of each entry.
pub(in crate::wire::scheme_v1) fn unique(
    node: &Node,
    path: &Path,
    seen: &mut BTreeSet<String>,
    problems: &mut Vec<Problem>,
) {
    for (index, entry) in node.entries().iter().enumerate() {
        let Some(id) = entry.get("id").text() else { continue };
        if !seen.insert(id.to_owned()) {
            problems.push(ProblemKind::DuplicateId.at(path.entry(index).member("id")));
        }
    }
}

fn grades(node: &Node, path: &Path, problems: &mut Vec<Problem>) -> Option<Vec<Grade>> {
    unique(node, path, &mut BTreeSet::new(), problems);
    let read = |grade: &Node| {
        let at_least = points(grade.get("at_least"))?;
        let id = GradeId::new(grade.get("id").text()?)?;
        Some(Grade { id, at_least, title: bilingual(grade.get("title"))? })
    };
    let limits = node.entries().iter().map(|grade| points(grade.get("at_least")));
    for (index, (before, after)) in limits.clone().zip(limits.skip(1)).enumerate() {
        if before.zip(after).is_some_and(|(before, after)| after >= before) {
            let place = path.entry(index + 1).member("at_least");
            problems.push(ProblemKind::GradesNotFalling.at(place));
        }
    }
    node.entries().iter().map(read).collect()
}

fn indicators(
    node: &Node,
    path: &Path,
    shared: &BTreeMap<InputId, InputTitle>,
    problems: &mut Vec<Problem>,
) -> Option<BTreeMap<IndicatorNo, SchemeIndicator>> {
    let read = |(name, value): &(Name, Node)| {
        let read = indicator(value, &path.member(name), shared, problems);
        Some((IndicatorNo::parse(name)?, read?))
    };
    // Every indicator is read before the first failure ends the matter.
    let read: Vec<_> = node.members().iter().map(read).collect();
    all(read.into_iter())
}

/// What inputs are called.
fn inputs(node: &Node) -> Option<BTreeMap<InputId, InputTitle>> {
    let inputs = node.members().iter().map(|(name, value)| {
        let title = bilingual(value.get("title"))?;
        let unit = value.get("unit").text_or_empty();
        let when_zero = value.get("when_zero").text().and_then(WhenZero::from_word);
        let when_zero = when_zero.unwrap_or_default();
        Some((InputId::new(name)?, InputTitle { title, unit, when_zero }))
    });
    all(inputs)
}

/// What the inputs of an indicator count.
fn definitions(node: &Node) -> Option<BTreeMap<InputId, Definition>> {
    let definitions = node.members().iter().map(|(name, value)| {
        let measured = Timing::from_word(value.get("measured").text()?)?;
        let (counts, source) = (wording(value.get("counts"))?, wording(value.get("source"))?);
        let details = value.find("details").filter(|details| **details != Node::Null);
        let details = match details {
            Some(details) => Some(wording(details)?),
            None => None,
        };
        let departments = value.get("departments").entries().iter();
        let departments = departments.filter_map(|id| DepartmentId::new(id.text()?)).collect();
        Some((InputId::new(name)?, Definition { counts, details, measured, source, departments }))
    });
    all(definitions)
}

/// A map of all entries; none if one could not be read.
fn all<K: Ord, V>(entries: impl Iterator<Item = Option<(K, V)>>) -> Option<BTreeMap<K, V>> {
    let entries: Option<Vec<_>> = entries.collect();
    Some(entries?.into_iter().into_map())
}

fn wording(node: &Node) -> Option<Wording> {
    let zh = node.get("zh").text()?.to_owned();
    Some(Wording { zh, en: node.get("en").text().map(str::to_owned) })
}

/// Names the shared inputs in every indicator that reads them.
fn share(
    shared: &BTreeMap<InputId, InputTitle>,
    indicators: &mut BTreeMap<IndicatorNo, SchemeIndicator>,
    path: &Path,
    problems: &mut Vec<Problem>,
) {
    for (id, title) in shared {
        let mut kinds = Vec::new();
        for judged in indicators.values_mut() {
            if judged.input_kind(id).is_some() {
                judged.inputs.insert(id.clone(), title.clone());
                kinds.extend(judged.input_kind(id));
            }
        }
        let no_whole = indicators.values().all(|judged| judged.when_zero(id).is_none());
        let problem = match kinds.split_first() {
            None => Some(ProblemKind::UnknownInput),
            Some((first, others)) if others.iter().any(|kind| kind != first) => {
                Some(ProblemKind::TwoKinds(id.clone()))
            }
            Some(_) if title.when_zero != WhenZero::Refused && no_whole => {
                let place = path.member(id.as_str()).member("when_zero");
                problems.push(ProblemKind::NotAWhole.at(place));
                None
            }
            Some(_) => None,
        };
        problems.extend(problem.map(|problem| problem.at(path.member(id.as_str()))));
    }
}

fn indicator(
    node: &Node,
    path: &Path,
    shared: &BTreeMap<InputId, InputTitle>,
    problems: &mut Vec<Problem>,
) -> Option<SchemeIndicator> {
    let (items, items_path) = (node.get("items"), path.member("items"));
    unique(items, &items_path, &mut BTreeSet::new(), problems);
    let mut options = BTreeSet::new();
    for (index, entry) in items.entries().iter().enumerate() {
        let place = items_path.entry(index).member("rule").member("options");
        unique(entry.get("rule").get("options"), &place, &mut options, problems);
    }
    let read = items.entries().iter().enumerate();
    let items: Vec<Option<Item>> =
        read.map(|(index, entry)| item(entry, &items_path.entry(index), problems)).collect();
    two_kinds(&items, &items_path, problems);

    let inputs = inputs(node.get("inputs"));
    let lists = counted_list::read(node.get("lists"));
    let items: Option<Vec<Item>> = items.into_iter().collect();
    let title = node.find("title").filter(|title| **title != Node::Null);
    let mut indicator = SchemeIndicator {
        title: match title {
            Some(title) => Some(bilingual(title)?),
            None => None,
        },
        weight: node.get("weight").text().and_then(|text| Weight::parse(text).ok())?,
        may_be_not_applicable: node.get("may_be_not_applicable").flag()?,
        items: items?,
        lists: lists?,
        inputs: inputs?,
        definitions: definitions(node.get("definitions"))?,
    };
    for id in indicator.definitions.keys() {
        if indicator.input_kind(id).is_none() {
            let place = path.member("definitions").member(id.as_str());
            problems.push(ProblemKind::UnknownInput.at(place));
        }
    }
    for id in indicator.inputs.keys() {
        let place = || path.member("inputs").member(id.as_str());
        if indicator.input_kind(id).is_none() {
            problems.push(ProblemKind::UnknownInput.at(place()));
        } else if shared.contains_key(id) {
            problems.push(ProblemKind::SharedInput.at(place()));
        }
    }
    for (id, input) in &indicator.inputs {
        if input.when_zero != WhenZero::Refused && indicator.when_zero(id).is_none() {
            let place = path.member("inputs").member(id.as_str()).member("when_zero");
            problems.push(ProblemKind::NotAWhole.at(place));
        }
    }
    let place = path.member("lists");
    counted_list::problems(&indicator, shared, &place, problems);
    counted_list::name_lines(node.get("lists"), &mut indicator);
    Some(indicator)
}

/// Reads an item, if its rule fits it.
fn item(node: &Node, path: &Path, problems: &mut Vec<Problem>) -> Option<Item> {
    let rule = rule::read(node.get("rule"), &path.member("rule"), problems)?;
    let basis = node.get("basis").text_or_empty();
    let (id, points) = (item_id(node.get("id"))?, points(node.get("points"))?);
    let item = Item::new(id, points, bilingual(node.get("title"))?, basis, rule);
    let misfit = |problem| ProblemKind::Rule(problem).at(rule::place(node, path, problem));
    let measure = |node: &Node| {
        let effort = EffortSize::from_word(node.get("effort").text()?)?;
        Some(ItemMeasure { effort, task: node.get("task").text_or_empty() })
    };
    let item = item.map_err(|misfits| problems.extend(misfits.into_iter().map(misfit))).ok()?;
    let item = item.raised_by(measure(node.get("measure")));
    let told = item.told_by(bilingual(node.get("fact")));
    if told.is_none() {
        problems.push(ProblemKind::NotItsFact.at(path.member("fact")));
    }
    told
}

/// Tells every input that a rule reads as another kind of fact than a rule before it.
fn two_kinds(items: &[Option<Item>], path: &Path, problems: &mut Vec<Problem>) {
    let mut known = BTreeMap::new();
    for (index, item) in items.iter().enumerate() {
        for (id, kind) in item.iter().flat_map(|item| item.rule().inputs()) {
            if *known.entry(id).or_insert(kind) != kind {
                let place = path.entry(index).member("rule");
                problems.push(ProblemKind::TwoKinds(id.clone()).at(place));
            }
        }
    }
}

fn id<T>(node: &Node, new: impl Fn(&str) -> Option<T>) -> Option<T> {
    node.text().and_then(new)
}

fn item_id(node: &Node) -> Option<ItemId> {
    id(node, ItemId::new)
}

pub(in crate::wire::scheme_v1) fn input_id(node: &Node) -> Option<InputId> {
    id(node, InputId::new)
}
