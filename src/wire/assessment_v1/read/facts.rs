//! The dated facts of the eligibility checks.
//!
//! Must not know: windows, thresholds, verdicts.

use std::collections::BTreeSet;

use crate::domain::facts::{
    DefaulterSpan, EligibilityFacts, EnergyGrade, EnergyTarget, EnvironmentalIncident, EventLevel,
    FraudFinding, Reported, SafetyAccident, WaterSupplyCut,
};
use crate::wire::assessment_v1::read::{date, figure};
use crate::wire::node::Node;
use crate::wire::path::Trail;
use crate::wire::problem::{Problem, ProblemKind};
use crate::wire::word::Word;

/// Reads all facts.
pub(in crate::wire::assessment_v1::read) fn read(
    node: &Node,
    at: Trail<'_>,
    problems: &mut Vec<Problem>,
) -> EligibilityFacts {
    let energy = node.get("energy_targets");
    years_once(energy, at.member("energy_targets"), problems);
    let spans = node.get("judgment_defaulter");
    spans_in_order(spans, at.member("judgment_defaulter"), problems);
    EligibilityFacts {
        safety_accidents: reported(node.get("safety_accidents"), "events", safety_accident),
        environmental_incidents: reported(
            node.get("environmental_incidents"),
            "events",
            environmental_incident,
        ),
        energy_targets: energy.entries().iter().filter_map(energy_target).collect(),
        statistical_fraud: reported(node.get("statistical_fraud"), "events", fraud_finding),
        judgment_defaulter: reported(spans, "spans", defaulter_span),
        materials_truthful: node.get("materials_truthful").flag(),
    }
}

fn reported<T>(node: &Node, entries: &str, read: impl Fn(&Node) -> Option<T>) -> Reported<T> {
    match node.get("state").text() {
        Some("none") => Reported::None,
        Some("listed") => {
            Reported::Listed(node.get(entries).entries().iter().filter_map(read).collect())
        }
        _ => Reported::Unknown,
    }
}

fn level(node: &Node) -> Option<EventLevel> {
    node.get("official_level").text().and_then(EventLevel::from_word)
}

pub(in crate::wire) fn safety_accident(node: &Node) -> Option<SafetyAccident> {
    Some(SafetyAccident {
        date: date(node.get("date")),
        official_level: level(node),
        deaths: figure(node.get("deaths")),
        injured: figure(node.get("injured")),
        loss_yuan: figure(node.get("loss_yuan")),
        note: node.get("note").text_or_empty(),
    })
}

pub(in crate::wire) fn environmental_incident(node: &Node) -> Option<EnvironmentalIncident> {
    Some(EnvironmentalIncident {
        date: date(node.get("date")),
        official_level: level(node),
        deaths: figure(node.get("deaths")),
        injured: figure(node.get("injured")),
        evacuated: figure(node.get("evacuated")),
        loss_yuan: figure(node.get("loss_yuan")),
        water_supply_cut: node.get("water_supply_cut").text().and_then(WaterSupplyCut::from_word),
        cross_province: node.get("cross_province").flag(),
        note: node.get("note").text_or_empty(),
    })
}

pub(in crate::wire) fn fraud_finding(node: &Node) -> Option<FraudFinding> {
    let note = node.get("note").text_or_empty();
    Some(FraudFinding { date: date(node.get("date")), note })
}

fn energy_target(node: &Node) -> Option<EnergyTarget> {
    let grade = EnergyGrade::from_word(node.get("grade").text()?)?;
    Some(EnergyTarget { year: node.get("year").whole()?, grade })
}

pub(in crate::wire) fn defaulter_span(node: &Node) -> Option<DefaulterSpan> {
    DefaulterSpan::new(date(node.get("from")), date(node.get("to")))
}

/// Tells every year that is given a second time.
fn years_once(targets: &Node, at: Trail<'_>, problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    for (index, target) in targets.entries().iter().enumerate() {
        let year: Option<u16> = target.get("year").whole();
        if year.is_some_and(|year| !seen.insert(year)) {
            problems.push(ProblemKind::DuplicateYear.on(at.entry(index).member("year")));
        }
    }
}

/// Tells every span that ends before it begins.
fn spans_in_order(node: &Node, at: Trail<'_>, problems: &mut Vec<Problem>) {
    for (index, entry) in node.get("spans").entries().iter().enumerate() {
        let ends = date(entry.get("from")).zip(date(entry.get("to")));
        if ends.is_some_and(|(from, to)| to < from) {
            let place = at.member("spans").entry(index).member("to").path();
            problems.push(ProblemKind::SpanEndsBeforeBegin.at(place));
        }
    }
}
