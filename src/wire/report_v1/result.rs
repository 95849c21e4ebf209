//! The computed part of a report file: every number as a decimal with its fixed places,
//! every reason with its figure and threshold.
//!
//! Must not know: how any of it was computed.
//!
//! Members are named in canonical order: each of hundreds of files is held against such a
//! result, and none is then sorted for it.

use std::fmt::Display;

use crate::domain::decimal::{Interval, Total};
use crate::eligibility::procedure::{Deadline, Procedure};
use crate::eligibility::{Check, Criterion, Eligibility, Ground};
use crate::report::Report;
use crate::scoring::indicator::IndicatorScore;
use crate::scoring::item::ItemScore;
use crate::wire::node::Node;
use crate::wire::scheme_v1::origin;
use crate::wire::word::Word;

/// The result of a report.
#[must_use]
pub fn result(report: &Report) -> Node {
    let sheet = &report.sheet;
    let dimensions = sheet.dimensions.iter().map(|dimension| {
        let [high, low] = ends(dimension.score);
        Node::object([high, low, ("no", Node::string(&dimension.no))], [])
    });
    Node::object(
        [
            ("answered", count(sheet.n_answered)),
            ("applicable", count(sheet.n_applicable)),
            ("base", total(sheet.base)),
            ("bonus", total(Some(sheet.bonus))),
            ("complete", Node::Flag(sheet.complete())),
            ("dimensions", Node::list(dimensions)),
            ("eligibility", eligibility(&report.eligibility)),
            ("grades", Node::list(sheet.grades.iter().map(Node::string))),
            ("indicators", Node::list(sheet.indicators.iter().map(indicator))),
            ("procedure", Node::list(report.procedure.iter().map(procedure))),
            ("scheme_origin", Node::word(origin::word(&report.scheme.origin))),
            ("total", total(sheet.total)),
        ],
        [],
    )
}

fn count(count: usize) -> Node {
    i64::try_from(count).map_or(Node::Null, Node::Whole)
}

fn total(total: Option<Interval<Total>>) -> Node {
    total.map_or(Node::Null, |total| Node::object(ends(Some(total)), []))
}

fn ends<T: Display>(interval: Option<Interval<T>>) -> [(&'static str, Node); 2] {
    let (low, high) = match interval {
        Some(Interval { low, high }) => (Node::string(low), Node::string(high)),
        None => (Node::Null, Node::Null),
    };
    [("high", high), ("low", low)]
}

fn indicator(indicator: &IndicatorScore) -> Node {
    let [high, low] = ends(indicator.score);
    let weight = indicator.weight.map_or(Node::word("0"), Node::string);
    Node::object(
        [
            high,
            ("items", Node::list(indicator.items.iter().map(item))),
            low,
            ("no", Node::Whole(indicator.no.get().into())),
            ("state", Node::word(indicator.state.word())),
            ("weight", weight),
        ],
        [],
    )
}

fn item(item: &ItemScore) -> Node {
    let [high, low] = ends(item.got);
    let dropped = ("dropped", Node::Flag(item.dropped()));
    let points = ("points", Node::string(item.points));
    Node::object([dropped, high, ("id", Node::string(&item.id)), low, points], [])
}

fn eligibility(eligibility: &Eligibility) -> Node {
    let checks = Node::list(eligibility.checks.iter().map(check));
    Node::object([("checks", checks), ("verdict", Node::word(eligibility.verdict.word()))], [])
}

fn check(check: &Check) -> Node {
    let clauses = check.rule.clauses.iter().map(|clause| Node::string(&clause.id));
    let window = check.window.map_or(Node::Null, |window| {
        Node::object([("from", Node::string(window.from)), ("to", Node::string(window.to))], [])
    });
    Node::object(
        [
            ("clauses", Node::list(clauses)),
            ("grounds", Node::list(check.grounds.iter().map(ground))),
            ("id", Node::word(check.rule.id.as_str())),
            ("outcome", Node::word(check.outcome.word())),
            ("window", window),
        ],
        [],
    )
}

fn ground(ground: &Ground) -> Node {
    let (criterion, value, threshold) = criterion(&ground.criterion);
    let graded = match ground.criterion {
        Criterion::Grade { year, target, .. } => Some((year, target)),
        Criterion::OfficialLevel(_)
        | Criterion::Figure { .. }
        | Criterion::Mark { .. }
        | Criterion::Finding
        | Criterion::Listing { .. }
        | Criterion::Declared => None,
    };
    let members = [
        Some(("criterion", Node::word(criterion))),
        Some(("date", Node::string_or_null(ground.date))),
        Some(("level", Node::string_or_null(ground.level.map(Word::word)))),
        graded.map(|(_, target)| ("target", Node::word(target.id.as_str()))),
        Some(("threshold", Node::string_or_null(threshold))),
        Some(("value", Node::string_or_null(value))),
        graded.map(|(year, _)| ("year", Node::Whole(year.into()))),
    ];
    Node::map(members.into_iter().flatten())
}

/// What was met, with what was reported and what it was held against.
fn criterion(criterion: &Criterion) -> (&'static str, Option<String>, Option<String>) {
    let word = |word: &str| Some(word.to_owned());
    match criterion {
        Criterion::OfficialLevel(level) => ("official_level", word(level.word()), word("major")),
        Criterion::Figure { figure, value, threshold } => {
            (figure.id.as_str(), Some(value.to_string()), Some(threshold.to_string()))
        }
        Criterion::Mark { mark, value } => {
            let least = mark.values.iter().find(|value| value.level.is_some());
            let least = least.and_then(|least| word(least.id.as_str()));
            (mark.id.as_str(), word(value.id.as_str()), least)
        }
        Criterion::Grade { grade, .. } => ("grade", word(grade.word()), None),
        Criterion::Finding => ("finding", None, None),
        Criterion::Listing { to } => ("listing", to.map(|to| to.to_string()), None),
        Criterion::Declared => ("declared", word("false"), word("true")),
    }
}

fn procedure(step: &Procedure) -> Node {
    let (id, outcome) = match step {
        Procedure::Route(route) => ("route", route.word()),
        Procedure::Deadline(deadline) => {
            let outcome = match deadline {
                Deadline::InTime(_) => "in_time",
                Deadline::Late(_) => "late",
                Deadline::Open(_) => "open",
                Deadline::UnknownToSource => "unknown_to_source",
            };
            ("deadline", outcome)
        }
        Procedure::Document(document, ready) => {
            let outcome = match ready {
                Some(true) => "present",
                Some(false) => "missing",
                None => "unverified",
            };
            (document.id.as_str(), outcome)
        }
    };
    Node::object([("id", Node::string(id)), ("outcome", Node::word(outcome))], [])
}
