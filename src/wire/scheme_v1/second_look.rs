//! The second look as it stands in a scheme file: its rules in each of the forms of
//! formats.md, section 2, read and written.
//!
//! Must not know: what any of them asks.

use crate::domain::decimal::Quantity;
use crate::domain::id::IndicatorNo;
use crate::domain::scheme::SchemeIndicator;
use crate::domain::scheme::rule::InputKind;
use crate::domain::scheme::second_look::{Fact, Figure, Is, Look};
use crate::wire::node::Node;
use crate::wire::path::Path;
use crate::wire::problem::{Problem, ProblemKind};
use crate::wire::scheme_v1::read::input_id;
use crate::wire::shape::{Case, Number, Shape, needed, optional};
use std::collections::BTreeMap;

/// The rules.
pub(in crate::wire::scheme_v1) const SECOND_LOOK: Shape = Shape::List { least: 0, of: &LOOK };

const LOOK: Shape = Shape::Tagged {
    tag: "form",
    common: &[],
    cases: &[
        Case {
            name: "equal",
            members: &[needed("sum", FIGURES), optional("less", FIGURES), needed("figure", FIGURE)],
        },
        Case { name: "at_most", members: &[needed("sum", FIGURES), needed("figure", FIGURE)] },
        Case {
            name: "above",
            members: &[needed("figure", FIGURE), optional("per", FIGURE), needed("most", AMOUNT)],
        },
        Case {
            name: "below",
            members: &[needed("figure", FIGURE), optional("per", FIGURE), needed("least", AMOUNT)],
        },
        Case {
            name: "together",
            members: &[
                needed("facts", Shape::List { least: 1, of: &FACT }),
                optional("unproven", Shape::Indicator),
            ],
        },
        Case { name: "peers", members: &[needed("figure", FIGURE), optional("per", FIGURE)] },
    ],
};

const FACT: Shape = Shape::Tagged {
    tag: "is",
    common: &[needed("of", FIGURE)],
    cases: &[
        Case { name: "at_most", members: &[needed("amount", AMOUNT)] },
        Case { name: "above", members: &[needed("amount", AMOUNT)] },
        Case { name: "all_of", members: &[needed("whole", FIGURE)] },
        Case { name: "chosen", members: &[] },
        Case { name: "not_chosen", members: &[] },
        Case {
            name: "level",
            members: &[needed("least", Shape::Whole { least: 0, most: MOST_LEVEL })],
        },
    ],
};

/// A scale has a hundred levels at most, of which the first is 0.
const MOST_LEVEL: i64 = 99;

const AMOUNT: Shape = Shape::Decimal(Number::Amount);

const FIGURES: Shape = Shape::List { least: 1, of: &FIGURE };
const FIGURE: Shape =
    Shape::Object(&[needed("indicator", Shape::Indicator), needed("input", Shape::Id)]);

/// The scored indicators, by which a figure is known.
type Indicators = BTreeMap<IndicatorNo, SchemeIndicator>;

/// Reads the rules, with every figure that the scheme does not ask for.
pub(in crate::wire::scheme_v1) fn read(
    node: &Node,
    path: &Path,
    indicators: &Indicators,
    problems: &mut Vec<Problem>,
) -> Option<Vec<Look>> {
    let entries = node.entries().iter().enumerate();
    let mut read = |(at, entry)| look(entry, &path.entry(at), indicators, problems);
    entries.map(&mut read).collect::<Vec<_>>().into_iter().collect()
}

fn look(
    node: &Node,
    path: &Path,
    indicators: &Indicators,
    problems: &mut Vec<Problem>,
) -> Option<Look> {
    let mut one =
        |name| node.find(name).and_then(|it| figure(it, &path.member(name), indicators, problems));
    let (of, per) = (one("figure"), one("per"));
    let mut all = |name| {
        let (entries, path) = (node.get(name).entries().iter().enumerate(), path.member(name));
        let mut read = |(at, it)| figure(it, &path.entry(at), indicators, problems);
        entries.map(&mut read).collect::<Vec<_>>().into_iter().collect::<Option<Vec<_>>>()
    };
    let (sum, less) = (all("sum")?, all("less")?);
    match node.get("form").text()? {
        "equal" => Some(Look::Equal { sum, less, figure: of? }),
        "at_most" => Some(Look::AtMost { sum, figure: of? }),
        "above" => Some(Look::Above { figure: of?, per, most: amount(node, "most")? }),
        "below" => Some(Look::Below { figure: of?, per, least: amount(node, "least")? }),
        "peers" => Some(Look::Peers { figure: of?, per }),
        "together" => {
            let (entries, path) =
                (node.get("facts").entries().iter().enumerate(), path.member("facts"));
            let mut read = |(at, it)| fact(it, &path.entry(at), indicators, problems);
            let facts: Vec<_> = entries.map(&mut read).collect();
            let unproven = node.get("unproven").whole().and_then(IndicatorNo::new);
            Some(Look::Together { facts: facts.into_iter().collect::<Option<_>>()?, unproven })
        }
        _ => None,
    }
}

fn amount(node: &Node, name: &str) -> Option<Quantity> {
    Quantity::parse(node.get(name).text()?).ok()
}

fn fact(
    node: &Node,
    path: &Path,
    indicators: &Indicators,
    problems: &mut Vec<Problem>,
) -> Option<Fact> {
    let (of, at) = (node.get("of"), path.member("of"));
    let mut one = |name| figure(node.get(name), &path.member(name), indicators, problems);
    let (of, is) = match node.get("is").text()? {
        "at_most" => (one("of")?, Is::AtMost(amount(node, "amount")?)),
        "above" => (one("of")?, Is::Above(amount(node, "amount")?)),
        "all_of" => {
            let (of, whole) = (one("of"), one("whole"));
            (of?, Is::AllOf(whole?))
        }
        "level" => {
            let least: u8 = node.get("least").whole()?;
            let is_such = |kind| matches!(kind, InputKind::Level { highest } if least <= highest);
            (input(of, &at, indicators, is_such, problems)?, Is::Level(least))
        }
        word @ ("chosen" | "not_chosen") => {
            let is_such = |kind| kind == InputKind::Flag;
            (input(of, &at, indicators, is_such, problems)?, Is::Chosen(word == "chosen"))
        }
        _ => return None,
    };
    Some(Fact { of, is })
}

/// An option or a level.
fn input(
    node: &Node,
    path: &Path,
    indicators: &Indicators,
    is_such: impl Fn(InputKind) -> bool,
    problems: &mut Vec<Problem>,
) -> Option<Figure> {
    let no = node.get("indicator").whole().and_then(IndicatorNo::new)?;
    let input = input_id(node.get("input"))?;
    let problem = match indicators.get(&no).and_then(|judged| judged.input_kind(&input)) {
        Some(kind) if is_such(kind) => None,
        Some(_) => Some(ProblemKind::NotOfThatKind),
        None => Some(ProblemKind::UnknownInput),
    };
    problems.extend(problem.map(|problem| problem.at(path.clone())));
    Some(Figure { no, input })
}

fn figure(
    node: &Node,
    path: &Path,
    indicators: &Indicators,
    problems: &mut Vec<Problem>,
) -> Option<Figure> {
    let no = node.get("indicator").whole().and_then(IndicatorNo::new)?;
    let input = input_id(node.get("input"))?;
    let kind = indicators.get(&no).and_then(|judged| judged.input_kind(&input));
    let problem = match kind {
        Some(InputKind::Count | InputKind::Money | InputKind::Amount) => None,
        Some(InputKind::Flag | InputKind::Level { .. }) => Some(ProblemKind::NotAFigure),
        None => Some(ProblemKind::UnknownInput),
    };
    problems.extend(problem.map(|problem| problem.at(path.clone())));
    Some(Figure { no, input })
}

/// A rule as it is written.
pub(in crate::wire::scheme_v1) fn write(look: &Look) -> Node {
    let list = |figures: &[Figure]| Node::list(figures.iter().map(written));
    let form = |form| ("form", Node::word(form));
    let of = |figure: &Option<Figure>| figure.as_ref().map_or(Node::Null, written);
    match look {
        Look::Equal { sum, less, figure } => {
            let members = [form("equal"), ("sum", list(sum)), ("figure", written(figure))];
            Node::object(members, [("less", list(less))])
        }
        Look::AtMost { sum, figure } => {
            Node::object([form("at_most"), ("sum", list(sum)), ("figure", written(figure))], [])
        }
        Look::Above { figure, per, most } => Node::object(
            [form("above"), ("figure", written(figure)), ("most", Node::string(most))],
            [("per", of(per))],
        ),
        Look::Below { figure, per, least } => Node::object(
            [form("below"), ("figure", written(figure)), ("least", Node::string(least))],
            [("per", of(per))],
        ),
        Look::Together { facts, unproven } => Node::object(
            [form("together"), ("facts", Node::list(facts.iter().map(written_fact)))],
            [("unproven", unproven.map_or(Node::Null, |no| Node::Whole(no.get().into())))],
        ),
        Look::Peers { figure, per } => {
            Node::object([form("peers"), ("figure", written(figure))], [("per", of(per))])
        }
    }
}

fn written_fact(fact: &Fact) -> Node {
    let (is, with) = match &fact.is {
        Is::AtMost(amount) => ("at_most", ("amount", Node::string(amount))),
        Is::Above(amount) => ("above", ("amount", Node::string(amount))),
        Is::AllOf(whole) => ("all_of", ("whole", written(whole))),
        Is::Chosen(true) => ("chosen", ("amount", Node::Null)),
        Is::Chosen(false) => ("not_chosen", ("amount", Node::Null)),
        Is::Level(least) => ("level", ("least", Node::Whole((*least).into()))),
    };
    Node::object([("is", Node::word(is)), ("of", written(&fact.of))], [with])
}

fn written(figure: &Figure) -> Node {
    let no = Node::Whole(figure.no.get().into());
    Node::object([("indicator", no), ("input", Node::string(&figure.input))], [])
}
