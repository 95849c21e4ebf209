//! From the trace of a report to the file of its derivation.
//!
//! Must not know: how a number came about; it writes the steps that the trace holds.

use crate::domain::answer::Input;
use crate::domain::id::{IndicatorNo, ItemId};
use crate::scoring::trace::{
    Constituent, Contribution, Method, Reason, Stated, Step, Subject, Trace,
};
use crate::wire::derivation_v1::arithmetic::{decimal, ends, low_and_high};
use crate::wire::node::Node;
use crate::wire::scheme_v1;
use crate::wire::shape::VERSION;
use crate::wire::word::Word;

/// The file of a derivation; `code` is that of the report whose numbers it derives.
#[must_use]
pub fn write(trace: &Trace, code: &str) -> Node {
    let one = |subject: &Subject| trace.step(subject).map_or(Node::Null, total);
    let dimensions = trace.steps.iter().filter_map(dimension);
    let indicators = trace.steps.iter().filter_map(|step| indicator(trace, step));
    Node::object(
        [
            ("kind", Node::string("chengxin-derivation")),
            ("version", Node::Whole(VERSION)),
            ("code", Node::string(code)),
            ("base", one(&Subject::Base)),
            ("bonus", one(&Subject::Bonus)),
            ("total", one(&Subject::Total)),
            ("dimensions", Node::list(dimensions)),
            ("indicators", Node::list(indicators)),
        ],
        [],
    )
}

/// The members of every step, after those that name it.
fn step<const N: usize, const M: usize>(
    name: [(&'static str, Node); N],
    step: &Step,
    others: [(&'static str, Node); M],
) -> Node {
    let [low, high] = low_and_high(step.result);
    let standing = ("standing", Node::string(step.standing.word()));
    let lines = ("lines", ends(&step.lines));
    Node::map(name.into_iter().chain(others).chain([standing, low, high, lines]))
}

/// Base, bonus or total. The total is made of the two, which its line says.
fn total(of: &Step) -> Node {
    let parts: Vec<_> = of.parts.iter().filter_map(part).collect();
    match of.method {
        Method::Bonus(cap) => {
            step([], of, [("cap", Node::string(cap)), ("parts", Node::list(parts))])
        }
        Method::Base => step([], of, [("parts", Node::list(parts))]),
        Method::Total
        | Method::Mean
        | Method::OfHundred
        | Method::BonusPoints
        | Method::Item(..) => step([], of, []),
    }
}

fn dimension(of: &Step) -> Option<Node> {
    let Subject::Dimension(no) = &of.subject else { return None };
    let parts = of.parts.iter().filter_map(part);
    Some(step([("no", Node::string(no))], of, [("parts", Node::list(parts))]))
}

/// An indicator that something is made of.
fn part(part: &Constituent) -> Option<Node> {
    let Subject::Indicator(no) = part.subject else { return None };
    Some(Node::object([("no", number(no)), ("counted", Node::Flag(part.counted))], []))
}

fn number(no: IndicatorNo) -> Node {
    Node::Whole(no.get().into())
}

fn indicator(trace: &Trace, of: &Step) -> Option<Node> {
    let Subject::Indicator(no) = of.subject else { return None };
    let items = of.parts.iter().filter_map(|part| {
        let Subject::Item(_, id) = &part.subject else { return None };
        item(trace.step(&part.subject)?, id, part.counted)
    });
    let adds = of.contribution.as_ref().map_or(Node::Null, contribution);
    let others = [
        ("remarks", Node::list(of.remarks.iter().map(|remark| Node::string(remark.word())))),
        ("contribution", adds),
        ("items", Node::list(items)),
    ];
    Some(step([("no", number(no))], of, others))
}

/// What it adds to the total, with the weight by which it does.
fn contribution(of: &Contribution) -> Node {
    let [low, high] = low_and_high(Some(of.points));
    let weight = ("weight", Node::string_or_null(of.weight.map(decimal)));
    Node::object([weight, low, high, ("lines", ends(&of.lines))], [])
}

fn item(of: &Step, id: &ItemId, counted: bool) -> Option<Node> {
    let Method::Item(rule, points) = &of.method else { return None };
    let others = [
        ("points", Node::string(points)),
        ("counted", Node::Flag(counted)),
        ("rule", scheme_v1::rule::write(rule)),
        ("basis", Node::string(of.basis.as_deref().unwrap_or_default())),
        ("inputs", Node::list(of.inputs.iter().map(stated))),
    ];
    Some(step([("id", Node::string(id))], of, others))
}

/// An input as the assessment has it.
fn stated(of: &Stated) -> Node {
    let value = match of.value {
        None => Node::Null,
        Some(Input::Flag(flag)) => Node::Flag(flag),
        Some(Input::Quantity(quantity)) => Node::string(quantity),
        Some(Input::Level(level)) => Node::Whole(level.into()),
    };
    let reason = match &of.reason {
        Some(Reason::Given(reason)) => Node::string(reason),
        Some(Reason::Missing) | None => Node::Null,
    };
    Node::object([("id", Node::string(&of.id)), ("value", value)], [("reason", reason)])
}
