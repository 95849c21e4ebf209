//! What a draft keeps beside the assessment: entries and answers that are not stated as
//! things stand.
//!
//! Must not know: why they are not.

use std::collections::BTreeMap;

use crate::domain::answer::{Answer, Inputs};
use crate::domain::aside::{Aside, ListAside, Parked};
use crate::domain::edition::Edition;
use crate::domain::edition::check::ExclusionCheck;
use crate::domain::entries::EntryId;
use crate::domain::event::Event;
use crate::domain::gather::Gather as _;
use crate::domain::id::IndicatorNo;
use crate::wire::assessment_v1::read::facts as read_facts;
use crate::wire::assessment_v1::read::{answer as read_answer, date, narrative as read_narrative};
use crate::wire::assessment_v1::shape::{ANSWER, INPUTS, NARRATIVE, PARTS, WORDS};
use crate::wire::assessment_v1::{input, write as write_stated};
use crate::wire::draft_v1::field::{indicator, read_indicator};
use crate::wire::node::Node;
use crate::wire::path::{Path, Trail};
use crate::wire::shape::{Key, MAX_ENTRIES, NOTE, Shape, needed, optional};

/// What is kept.
pub(in crate::wire::draft_v1) const ASIDE: Shape = Shape::Object(&[
    optional("events", Shape::OfEdition(|of| &of.kept)),
    optional("answers", Shape::Map(Key::Indicator, &PARKED)),
    optional("awaiting_reason", Shape::List { least: 0, of: &Shape::Indicator }),
    optional("facts_of_other_schemes", INPUTS),
    optional("of_other_schemes", Shape::Map(Key::Indicator, &ANSWER)),
    optional("targets", Shape::LongList { most: MOST_TARGETS, of: &TARGET }),
    optional("reference_dates", Shape::List { least: 0, of: &REFERENCE_DATE }),
    optional("data_years", Shape::List { least: 0, of: &DATA_YEAR }),
    optional("narrative", NARRATIVE),
]);

const PARKED: Shape = Shape::Object(&[
    optional("inputs", INPUTS),
    optional("parts", PARTS),
    optional("words", WORDS),
    optional("note", NOTE),
    optional("reason", NOTE),
]);

/// A measure may have served several indicators.
const MOST_TARGETS: usize = MAX_ENTRIES * 32;

const TARGET: Shape = Shape::Object(&[
    needed("measure", Shape::Whole { least: 0, most: MAX_ENTRIES as i64 - 1 }),
    needed("indicator", Shape::Indicator),
    needed("inputs", INPUTS),
]);

const REFERENCE_DATE: Shape = Shape::Object(&[
    needed("round", Shape::Whole { least: 2000, most: 2999 }),
    needed("date", Shape::Date),
]);

const DATA_YEAR: Shape = Shape::Object(&[
    needed("round", Shape::Whole { least: 2000, most: 2999 }),
    needed("year", Shape::Whole { least: 1997, most: 2999 }),
]);

/// Writes what is kept; `position` is that of a measure in the plan.
pub(in crate::wire::draft_v1) fn write(
    edition: &Edition,
    aside: &Aside,
    position: impl Fn(EntryId) -> Option<usize>,
) -> Node {
    let lists = edition.checks.iter().filter(|check| check.is_list());
    let events = lists.filter_map(|check| {
        let kept = kept(check, aside.kept(check.id));
        (!kept.members().is_empty()).then(|| (check.member.clone(), kept))
    });
    let answers = aside.parked.iter().map(|(no, parked)| (no.to_string(), write_parked(parked)));
    let of_other_schemes = aside.set_aside.iter();
    let of_other_schemes = of_other_schemes
        .map(|(no, answer)| (no.to_string(), write_stated::answer(answer, &Inputs::new())));
    let awaiting = aside.awaiting_reason.iter().map(|no| indicator(*no).1);
    let targets = aside.targets.iter().filter_map(|((id, no), inputs)| {
        let measure = ("measure", Node::Whole(i64::try_from(position(*id)?).ok()?));
        let inputs = ("inputs", write_stated::inputs(inputs));
        Some(Node::object([measure, indicator(*no), inputs], []))
    });
    let dates = aside.reference_dates.iter().map(|(round, day)| {
        let round = ("round", Node::Whole((*round).into()));
        Node::object([round, ("date", Node::string(day))], [])
    });
    let years = aside.data_years.iter().map(|(round, year)| {
        let of = |year: u16| Node::Whole(year.into());
        Node::object([("round", of(*round)), ("year", of(*year))], [])
    });
    Node::object(
        [],
        [
            ("events", Node::map(events)),
            ("answers", Node::map(answers)),
            ("awaiting_reason", Node::list(awaiting)),
            ("facts_of_other_schemes", write_stated::inputs(&aside.facts)),
            ("of_other_schemes", Node::map(of_other_schemes)),
            ("targets", Node::list(targets)),
            ("reference_dates", Node::list(dates)),
            ("data_years", Node::list(years)),
            ("narrative", write_stated::narrative(&aside.narrative)),
        ],
    )
}

fn kept(check: &ExclusionCheck, kept: &ListAside<Event>) -> Node {
    let opened = Node::flag_or_null(kept.opened.then_some(true));
    let entries = write_stated::events(check, &kept.entries);
    Node::object([], [("opened", opened), ("entries", entries)])
}

fn write_parked(parked: &Parked) -> Node {
    Node::object(
        [],
        [
            ("inputs", write_stated::inputs(&parked.inputs)),
            ("note", Node::text_or_null(&parked.note)),
            ("reason", Node::text_or_null(&parked.reason)),
            ("parts", write_stated::parts(&parked.inputs)),
            ("words", write_stated::words(&parked.inputs)),
        ],
    )
}

/// Reads what is kept, as far as it can be made out; `id_at` is the id of the measure at a
/// position.
pub(in crate::wire::draft_v1) fn read(
    node: &Node,
    edition: &'static Edition,
    id_at: impl Fn(usize) -> Option<EntryId>,
) -> Aside {
    let lists = edition.checks.iter().filter(|check| check.is_list());
    let events = lists.filter_map(|check| {
        let kept = node.get("events").find(&check.member)?;
        Some((check.id, read_kept(check, kept)))
    });
    let awaiting = node.get("awaiting_reason").entries().iter();
    let targets = node.get("targets").entries().iter().filter_map(|target| {
        let measure = id_at(target.get("measure").whole()?)?;
        Some(((measure, read_indicator(target)?), inputs(target.get("inputs"))))
    });
    let dates = node.get("reference_dates").entries().iter();
    let years = node.get("data_years").entries().iter();
    Aside {
        events: events.into_map(),
        parked: by_indicator(node.get("answers"), |parked| {
            Some(Parked {
                inputs: explained(parked),
                note: parked.get("note").text_or_empty(),
                reason: parked.get("reason").text_or_empty(),
            })
        }),
        awaiting_reason: awaiting.filter_map(|no| no.whole().and_then(IndicatorNo::new)).into_set(),
        facts: inputs(node.get("facts_of_other_schemes")),
        set_aside: by_indicator(node.get("of_other_schemes"), set_aside),
        targets: targets.into_map(),
        reference_dates: dates
            .filter_map(|of| Some((of.get("round").whole()?, date(of.get("date"))?)))
            .into_map(),
        data_years: years
            .filter_map(|of| Some((of.get("round").whole()?, of.get("year").whole()?)))
            .into_map(),
        narrative: read_narrative(node.get("narrative")),
    }
}

fn set_aside(node: &Node) -> Option<Answer> {
    read_answer(node, explained(node))
}

fn by_indicator<T>(node: &Node, read: impl Fn(&Node) -> Option<T>) -> BTreeMap<IndicatorNo, T> {
    let members = node.members().iter();
    members.filter_map(|(no, value)| Some((IndicatorNo::parse(no)?, read(value)?))).into_map()
}

fn read_kept(check: &'static ExclusionCheck, node: &Node) -> ListAside<Event> {
    ListAside {
        opened: node.get("opened").flag() == Some(true),
        entries: read_facts::events(check, node.get("entries")),
    }
}

/// The facts of an answer with the reasons beside them.
fn explained(answer: &Node) -> Inputs {
    let (root, mut inputs) = (Path::root(), inputs(answer.get("inputs")));
    let at = Trail::Start(&root);
    input::read_words(answer.get("words"), &mut inputs, at, None, &mut Vec::new());
    let at = Trail::Start(&root);
    input::read_parts(answer.get("parts"), &mut inputs, at, None, &mut Vec::new());
    inputs
}

/// Facts of whatever kind their JSON says: which are asked, the scheme tells when they
/// are stated again.
fn inputs(node: &Node) -> Inputs {
    let root = Path::root();
    input::read_all(node, Trail::Start(&root), None, &mut Vec::new())
}
