//! What a draft keeps beside the assessment: entries and answers that are not stated as
//! things stand.
//!
//! Must not know: why they are not.

use std::collections::BTreeMap;

use crate::domain::answer::{Answer, Inputs};
use crate::domain::aside::{Aside, Kept, Parked};
use crate::domain::entries::EntryId;
use crate::domain::id::IndicatorNo;
use crate::wire::assessment_v1::read::facts as read_facts;
use crate::wire::assessment_v1::read::{answer as read_answer, date, evidence as read_evidence};
use crate::wire::assessment_v1::shape::{
    ANSWER, DEFAULTER_SPAN, ENVIRONMENTAL_INCIDENT, EVIDENCE, FRAUD_FINDING, INPUTS,
    SAFETY_ACCIDENT,
};
use crate::wire::assessment_v1::{input, write as write_stated};
use crate::wire::draft_v1::field::{indicator, read_indicator};
use crate::wire::node::Node;
use crate::wire::path::{Path, Trail};
use crate::wire::shape::{Key, MAX_ENTRIES, Member, NOTE, Shape, needed, optional};

/// What is kept.
pub(in crate::wire::draft_v1) const ASIDE: Shape = Shape::Object(&[
    optional("safety_accidents", Shape::Object(KEPT_ACCIDENTS)),
    optional("environmental_incidents", Shape::Object(KEPT_INCIDENTS)),
    optional("statistical_fraud", Shape::Object(KEPT_FINDINGS)),
    optional("judgment_defaulter", Shape::Object(KEPT_SPANS)),
    optional("answers", Shape::Map(Key::Indicator, &PARKED)),
    optional("awaiting_reason", Shape::List { least: 0, of: &Shape::Indicator }),
    optional("of_other_schemes", Shape::Map(Key::Indicator, &ANSWER)),
    optional("targets", Shape::LongList { most: MOST_TARGETS, of: &TARGET }),
    optional("reference_dates", Shape::List { least: 0, of: &REFERENCE_DATE }),
]);

const OPENED: Member = optional("opened", Shape::Flag);
const KEPT_ACCIDENTS: &[Member] =
    &[OPENED, optional("entries", Shape::List { least: 0, of: &SAFETY_ACCIDENT })];
const KEPT_INCIDENTS: &[Member] =
    &[OPENED, optional("entries", Shape::List { least: 0, of: &ENVIRONMENTAL_INCIDENT })];
const KEPT_FINDINGS: &[Member] =
    &[OPENED, optional("entries", Shape::List { least: 0, of: &FRAUD_FINDING })];
const KEPT_SPANS: &[Member] =
    &[OPENED, optional("entries", Shape::List { least: 0, of: &DEFAULTER_SPAN })];

const PARKED: Shape = Shape::Object(&[
    optional("inputs", INPUTS),
    optional("evidence", Shape::List { least: 0, of: &EVIDENCE }),
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

/// Writes what is kept; `position` is that of a measure in the plan.
pub(in crate::wire::draft_v1) fn write(
    aside: &Aside,
    position: impl Fn(EntryId) -> Option<usize>,
) -> Node {
    let answers = aside.parked.iter().map(|(no, parked)| (no.to_string(), write_parked(parked)));
    let of_other_schemes = aside.set_aside.iter();
    let of_other_schemes =
        of_other_schemes.map(|(no, answer)| (no.to_string(), write_stated::answer(answer)));
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
    Node::object(
        [],
        [
            ("safety_accidents", kept(&aside.accidents, write_stated::safety_accident)),
            (
                "environmental_incidents",
                kept(&aside.incidents, write_stated::environmental_incident),
            ),
            ("statistical_fraud", kept(&aside.findings, write_stated::fraud_finding)),
            ("judgment_defaulter", kept(&aside.spans, write_stated::defaulter_span)),
            ("answers", Node::map(answers)),
            ("awaiting_reason", Node::list(awaiting)),
            ("of_other_schemes", Node::map(of_other_schemes)),
            ("targets", Node::list(targets)),
            ("reference_dates", Node::list(dates)),
        ],
    )
}

fn kept<T>(kept: &Kept<T>, entry: impl Fn(&T) -> Node) -> Node {
    let opened = Node::flag_or_null(kept.opened.then_some(true));
    let entries = Node::list(kept.entries.values().map(entry));
    Node::object([], [("opened", opened), ("entries", entries)])
}

fn write_parked(parked: &Parked) -> Node {
    Node::object(
        [],
        [
            ("inputs", write_stated::inputs(&parked.inputs)),
            ("evidence", Node::list(parked.evidence.values().map(write_stated::evidence))),
            ("note", Node::text_or_null(&parked.note)),
            ("reason", Node::text_or_null(&parked.reason)),
        ],
    )
}

/// Reads what is kept, as far as it can be made out; `id_at` is the id of the measure at a
/// position.
pub(in crate::wire::draft_v1) fn read(
    node: &Node,
    id_at: impl Fn(usize) -> Option<EntryId>,
) -> Aside {
    let awaiting = node.get("awaiting_reason").entries().iter();
    let targets = node.get("targets").entries().iter().filter_map(|target| {
        let measure = id_at(target.get("measure").whole()?)?;
        Some(((measure, read_indicator(target)?), inputs(target.get("inputs"))))
    });
    let dates = node.get("reference_dates").entries().iter();
    Aside {
        accidents: read_kept(node.get("safety_accidents"), read_facts::safety_accident),
        incidents: read_kept(
            node.get("environmental_incidents"),
            read_facts::environmental_incident,
        ),
        findings: read_kept(node.get("statistical_fraud"), read_facts::fraud_finding),
        spans: read_kept(node.get("judgment_defaulter"), read_facts::defaulter_span),
        parked: by_indicator(node.get("answers"), |parked| {
            Some(Parked {
                inputs: inputs(parked.get("inputs")),
                evidence: read_evidence(parked.get("evidence")),
                note: parked.get("note").text_or_empty(),
                reason: parked.get("reason").text_or_empty(),
            })
        }),
        awaiting_reason: awaiting.filter_map(|no| no.whole().and_then(IndicatorNo::new)).collect(),
        set_aside: by_indicator(node.get("of_other_schemes"), set_aside),
        targets: targets.collect(),
        reference_dates: dates
            .filter_map(|of| Some((of.get("round").whole()?, date(of.get("date"))?)))
            .collect(),
    }
}

fn set_aside(node: &Node) -> Option<Answer> {
    read_answer(node, inputs(node.get("inputs")))
}

fn by_indicator<T>(node: &Node, read: impl Fn(&Node) -> Option<T>) -> BTreeMap<IndicatorNo, T> {
    let members = node.members().iter();
    members.filter_map(|(no, value)| Some((IndicatorNo::parse(no)?, read(value)?))).collect()
}

fn read_kept<T>(node: &Node, read: impl Fn(&Node) -> Option<T>) -> Kept<T> {
    Kept {
        opened: node.get("opened").flag() == Some(true),
        entries: node.get("entries").entries().iter().filter_map(read).collect(),
    }
}

/// Facts of whatever kind their JSON says: which are asked, the scheme tells when they
/// are stated again.
fn inputs(node: &Node) -> Inputs {
    let root = Path::root();
    input::read_all(node, Trail::Start(&root), None, &mut Vec::new())
}
