//! Lines of arithmetic as JSON: every figure a decimal, every operation a node.
//!
//! Must not know: what the lines stand for.

use crate::domain::decimal::Interval;
use crate::scoring::expression::Expression;
use crate::scoring::rounding::{Bound, Figure, Rounding};
use crate::scoring::trace::line::{Ends, Line, LinePurpose};
use crate::wire::node::Node;
use crate::wire::word::Word;

/// The members `low` and `high`; null where there is no number.
pub(in crate::wire::derivation_v1) fn low_and_high(
    number: Option<Interval<Figure>>,
) -> [(&'static str, Node); 2] {
    [
        ("low", Node::string_or_null(number.map(|number| decimal(number.low)))),
        ("high", Node::string_or_null(number.map(|number| decimal(number.high)))),
    ]
}

/// The lines of both ends, or of either where they differ.
pub(in crate::wire::derivation_v1) fn ends(ends: &Ends) -> Node {
    let lines = |lines: &[Line]| Node::list(lines.iter().map(line));
    match ends {
        Ends::Settled(of) => Node::object([], [("both", lines(of))]),
        Ends::Open { low, high } => Node::object([("low", lines(low)), ("high", lines(high))], []),
    }
}

/// A figure in ASCII: the sign of arithmetic is not that of JSON.
pub(in crate::wire::derivation_v1) fn decimal(figure: Figure) -> String {
    figure.to_string().replace('−', "-")
}

fn figure(of: Figure) -> Node {
    Node::Text(decimal(of).into())
}

fn line(line: &Line) -> Node {
    match line {
        Line::Computed { purpose: of, expression: what, held, rounding: rounded, result } => {
            Node::object(
                [
                    ("line", Node::string("computed")),
                    ("purpose", Node::string(purpose(*of))),
                    ("expression", expression(what)),
                    ("result", figure(*result)),
                ],
                [
                    ("number", number(*of)),
                    ("held", held.map_or(Node::Null, bound)),
                    ("rounding", rounded.map_or(Node::Null, rounding)),
                ],
            )
        }
        Line::Compared { measured, relation, limit, edge, met } => Node::object(
            [
                ("line", Node::string("compared")),
                ("measured", figure(*measured)),
                ("relation", Node::string(relation.word())),
                ("limit", expression(limit)),
                ("edge", figure(*edge)),
                ("met", Node::Flag(*met)),
            ],
            [],
        ),
    }
}

fn bound((bound, limit): (Bound, Figure)) -> Node {
    Node::object([("bound", Node::string(bound.word())), ("limit", figure(limit))], [])
}

/// The fraction is in units of the last place that is kept, as the core rounds it.
fn rounding(rounding: Rounding) -> Node {
    Node::object(
        [
            ("numerator", Node::string(rounding.numerator())),
            ("denominator", Node::string(rounding.denominator())),
            ("places", Node::Whole(rounding.places().into())),
            ("result", figure(rounding.into())),
        ],
        [],
    )
}

fn expression(of: &Expression) -> Node {
    let node = |op: &str, of: Vec<Node>| {
        Node::object([("op", Node::string(op)), ("of", Node::list(of))], [])
    };
    let all = |of: &[Expression]| of.iter().map(expression).collect();
    match of {
        Expression::Value(value) => figure(*value),
        Expression::Sum(terms) => node("sum", all(terms)),
        Expression::Product(factors) => node("product", all(factors)),
        Expression::Difference(from, taken) => {
            node("difference", vec![expression(from), expression(taken)])
        }
        Expression::Quotient(of, by) => node("quotient", vec![expression(of), expression(by)]),
    }
}

/// The words of [`purpose`].
pub(in crate::wire::derivation_v1) const PURPOSES: &[&str] = &[
    "points",
    "ticked",
    "ticked_and_open",
    "band",
    "no_band",
    "level",
    "nothing_done",
    "worst",
    "best",
    "got",
    "available",
    "of_hundred",
    "weighted",
    "weights",
    "mean",
    "share",
    "bonus_points",
    "bonus",
    "total",
];

const fn purpose(purpose: LinePurpose) -> &'static str {
    match purpose {
        LinePurpose::Points => "points",
        LinePurpose::Ticked => "ticked",
        LinePurpose::TickedAndOpen => "ticked_and_open",
        LinePurpose::Band(Some(_)) => "band",
        LinePurpose::Band(None) => "no_band",
        LinePurpose::Level(_) => "level",
        LinePurpose::NothingDone => "nothing_done",
        LinePurpose::Worst => "worst",
        LinePurpose::Best => "best",
        LinePurpose::Got => "got",
        LinePurpose::Available => "available",
        LinePurpose::OfHundred => "of_hundred",
        LinePurpose::Weighted => "weighted",
        LinePurpose::Weights => "weights",
        LinePurpose::Mean => "mean",
        LinePurpose::Share => "share",
        LinePurpose::BonusPoints => "bonus_points",
        LinePurpose::Bonus => "bonus",
        LinePurpose::Total => "total",
    }
}

/// Which band, counted from 1, or which level, counted from 0, as readers of the scheme
/// name them.
fn number(purpose: LinePurpose) -> Node {
    match purpose {
        LinePurpose::Band(Some(position)) => {
            i64::try_from(position).map_or(Node::Null, |position| Node::Whole(position + 1))
        }
        LinePurpose::Level(level) => Node::Whole(level.into()),
        LinePurpose::Points
        | LinePurpose::Ticked
        | LinePurpose::TickedAndOpen
        | LinePurpose::Band(None)
        | LinePurpose::NothingDone
        | LinePurpose::Worst
        | LinePurpose::Best
        | LinePurpose::Got
        | LinePurpose::Available
        | LinePurpose::OfHundred
        | LinePurpose::Weighted
        | LinePurpose::Weights
        | LinePurpose::Mean
        | LinePurpose::Share
        | LinePurpose::BonusPoints
        | LinePurpose::Bonus
        | LinePurpose::Total => Node::Null,
    }
}
