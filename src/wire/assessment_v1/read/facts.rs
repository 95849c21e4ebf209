//! What is stated for the exclusion checks, each by the form of its check.
//!
//! Must not know: windows, thresholds, verdicts, and any single check.

use std::collections::BTreeSet;

use crate::domain::edition::Edition;
use crate::domain::edition::check::{CheckForm, ExclusionCheck};
use crate::domain::entries::Entries;
use crate::domain::event::Event;
use crate::domain::facts::{EligibilityFacts, EnergyGrade, EventLevel, Reported, YearGrade};
use crate::wire::assessment_v1::read::{date, figure};
use crate::wire::node::Node;
use crate::wire::path::Trail;
use crate::wire::problem::{Problem, ProblemKind};
use crate::wire::word::Word;

/// The member that holds the entries of a check.
pub(in crate::wire::assessment_v1) const fn entries(check: &ExclusionCheck) -> &'static str {
    match check.form {
        CheckForm::Listed { .. } => "spans",
        CheckForm::Graded { .. }
        | CheckForm::Found { .. }
        | CheckForm::Yearly { .. }
        | CheckForm::Declared => "events",
    }
}

/// Reads all facts.
pub(in crate::wire::assessment_v1::read) fn read(
    node: &Node,
    at: Trail<'_>,
    edition: &'static Edition,
    problems: &mut Vec<Problem>,
) -> EligibilityFacts {
    let mut facts = EligibilityFacts::default();
    for check in &edition.checks {
        let (stated, at) = (node.get(&check.member), at.member(&check.member));
        match check.form {
            CheckForm::Graded { .. } | CheckForm::Found { .. } | CheckForm::Listed { .. } => {
                in_order(check, stated, at, problems);
                *facts.events_mut(check.id) = reported(check, stated);
            }
            CheckForm::Yearly { .. } => {
                years_once(stated, at, problems);
                stated.entries().iter().for_each(|year| grades(check, year, &mut facts));
            }
            CheckForm::Declared => facts.declare(check.id, stated.flag()),
        }
    }
    facts
}

fn reported(check: &'static ExclusionCheck, node: &Node) -> Reported<Event> {
    let events = events(check, node.get(entries(check)));
    match node.get("state").text() {
        Some("none") if events.is_empty() => Reported::None,
        Some("none") => Reported::OnRecord(events),
        Some("listed") => Reported::Listed(events),
        _ => Reported::Unknown,
    }
}

/// Reads the entries of a check.
pub(in crate::wire) fn events(check: &'static ExclusionCheck, list: &Node) -> Entries<Event> {
    list.entries().iter().filter_map(|entry| event(check, entry)).collect()
}

/// An entry; none where a listing ends before it begins.
fn event(check: &'static ExclusionCheck, node: &Node) -> Option<Event> {
    if matches!(check.form, CheckForm::Listed { .. }) {
        return Event::listing(date(node.get("from")), date(node.get("to")));
    }
    let mut event = Event {
        date: date(node.get("date")),
        official_level: node.get("official_level").text().and_then(EventLevel::from_word),
        note: node.get("note").text_or_empty(),
        ..Event::default()
    };
    for of in check.figures() {
        event.set_figure(of.id, figure(node.get(of.id.as_str())));
    }
    for mark in check.marks() {
        let stated = node.get(mark.id.as_str());
        let flag = stated.flag().map(|flag| if flag { "true" } else { "false" });
        let stated = flag.or(stated.text());
        let value = mark.values.iter().find(|value| Some(value.id.as_str()) == stated);
        event.set_mark(mark.id, value.map(|value| value.id));
    }
    Some(event)
}

/// The grades of one year.
fn grades(check: &ExclusionCheck, node: &Node, facts: &mut EligibilityFacts) {
    for target in check.targets() {
        let grade = node.get(target.id.as_str()).text().and_then(EnergyGrade::from_word);
        if let Some((year, grade)) = node.get("year").whole().zip(grade) {
            facts.set_grade(check.id, YearGrade { year, target: target.id, grade });
        }
    }
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

/// Tells every listing that ends before it begins.
fn in_order(check: &ExclusionCheck, node: &Node, at: Trail<'_>, problems: &mut Vec<Problem>) {
    for (index, entry) in node.get(entries(check)).entries().iter().enumerate() {
        let ends = date(entry.get("from")).zip(date(entry.get("to")));
        if ends.is_some_and(|(from, to)| to < from) {
            let place = at.member(entries(check)).entry(index).member("to").path();
            problems.push(ProblemKind::SpanEndsBeforeBegin.at(place));
        }
    }
}
