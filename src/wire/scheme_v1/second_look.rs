//! The second look as it stands in a scheme file: its rules in each of the forms of
//! formats.md, section 2, read and written.
//!
//! Must not know: what any of them asks.

use crate::domain::decimal::Quantity;
use crate::domain::id::IndicatorNo;
use crate::domain::scheme::SchemeIndicator;
use crate::domain::scheme::rule::InputKind;
use crate::domain::scheme::second_look::{Figure, Look};
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
    common: &[needed("figure", FIGURE)],
    cases: &[
        Case { name: "equal", members: &[needed("sum", FIGURES), optional("less", FIGURES)] },
        Case { name: "at_most", members: &[needed("sum", FIGURES)] },
        Case { name: "above", members: &[needed("most", Shape::Decimal(Number::Amount))] },
        Case { name: "peers", members: &[optional("per", FIGURE)] },
    ],
};

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
    let (sum, less, figure) = (all("sum")?, all("less")?, of?);
    match node.get("form").text()? {
        "equal" => Some(Look::Equal { sum, less, figure }),
        "at_most" => Some(Look::AtMost { sum, figure }),
        "above" => {
            let most = Quantity::parse(node.get("most").text()?).ok()?;
            Some(Look::Above { figure, most })
        }
        "peers" => Some(Look::Peers { figure, per }),
        _ => None,
    }
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
    match look {
        Look::Equal { sum, less, figure } => {
            let members = [form("equal"), ("sum", list(sum)), ("figure", written(figure))];
            Node::object(members, [("less", list(less))])
        }
        Look::AtMost { sum, figure } => {
            Node::object([form("at_most"), ("sum", list(sum)), ("figure", written(figure))], [])
        }
        Look::Above { figure, most } => Node::object(
            [form("above"), ("figure", written(figure)), ("most", Node::string(most))],
            [],
        ),
        Look::Peers { figure, per } => Node::object(
            [form("peers"), ("figure", written(figure))],
            [("per", per.as_ref().map_or(Node::Null, written))],
        ),
    }
}

fn written(figure: &Figure) -> Node {
    let no = Node::Whole(figure.no.get().into());
    Node::object([("indicator", no), ("input", Node::string(&figure.input))], [])
}
