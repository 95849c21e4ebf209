//! A rule as it stands in a scheme file: its members in each of the forms of formats.md,
//! section 2, read and written.
//!
//! Must not know: other items, and how a rule is judged.

use crate::domain::decimal::{Quantity, Share};
use crate::domain::scheme::rule::{Band, Bands, Choice, Level, Measured, Rule, RuleProblem};
use crate::wire::node::Node;
use crate::wire::path::Path;
use crate::wire::problem::{Problem, ProblemKind};
use crate::wire::scheme_v1::read::{bilingual, input_id, points};
use crate::wire::scheme_v1::shape::{BILINGUAL, POINTS};
use crate::wire::scheme_v1::write::bilingual as written;
use crate::wire::shape::{Case, Number, Shape, needed, optional};

/// A rule, as derivations repeat it.
pub(in crate::wire) const RULE: Shape = Shape::Tagged {
    tag: "form",
    common: &[],
    cases: &[
        Case {
            name: "checklist",
            members: &[needed("options", Shape::List { least: 0, of: &OPTION })],
        },
        Case {
            name: "ratio",
            members: &[
                needed("part", Shape::Id),
                needed("whole", Shape::Id),
                optional("zero", Shape::Decimal(Number::Share)),
                optional("full", Shape::Decimal(Number::Share)),
            ],
        },
        // `part` and `whole`, or `value` alone; `at_least` or `at_most` throughout.
        Case {
            name: "bands",
            members: &[
                optional("part", Shape::Id),
                optional("whole", Shape::Id),
                optional("value", Shape::Id),
                needed("bands", Shape::List { least: 0, of: &BAND }),
                needed("otherwise", POINTS),
            ],
        },
        Case { name: "deduct", members: &[needed("count", Shape::Id), needed("each", POINTS)] },
        Case { name: "add", members: &[needed("count", Shape::Id), needed("each", POINTS)] },
        Case {
            name: "level",
            members: &[
                needed("value", Shape::Id),
                needed("levels", Shape::List { least: 0, of: &LEVEL }),
            ],
        },
    ],
};

const OPTION: Shape =
    Shape::Object(&[needed("id", Shape::Id), needed("points", POINTS), needed("title", BILINGUAL)]);

const BAND: Shape = Shape::Object(&[
    optional("at_least", Shape::Decimal(Number::Amount)),
    optional("at_most", Shape::Decimal(Number::Amount)),
    needed("points", POINTS),
]);

const LEVEL: Shape = Shape::Object(&[needed("points", POINTS), needed("title", BILINGUAL)]);

/// Where in its item a rule does not fit.
pub(in crate::wire::scheme_v1) fn place(item: &Node, path: &Path, problem: RuleProblem) -> Path {
    let rule = path.member("rule");
    match problem {
        RuleProblem::NoPoints => path.member("points"),
        RuleProblem::OptionsDoNotSum => rule.member("options"),
        RuleProblem::Empty => {
            let lists = ["options", "bands", "levels"];
            let list = lists.iter().find(|list| item.get("rule").find(list).is_some());
            list.map_or(rule.clone(), |list| rule.member(list))
        }
        RuleProblem::FullNotAboveZero => rule.member("full"),
        RuleProblem::BandOutOfOrder(index) => rule.member("bands").entry(index),
        RuleProblem::BandAbovePoints(index) => rule.member("bands").entry(index).member("points"),
        RuleProblem::OtherwiseAbovePoints => rule.member("otherwise"),
        RuleProblem::LevelAbovePoints(index) => rule.member("levels").entry(index).member("points"),
    }
}

/// Reads a rule, whether it fits its item or not.
pub(in crate::wire::scheme_v1) fn read(
    node: &Node,
    path: &Path,
    problems: &mut Vec<Problem>,
) -> Option<Rule> {
    match node.get("form").text()? {
        "checklist" => {
            let options = node.get("options").entries().iter().map(|option| {
                let (id, points) = (input_id(option.get("id"))?, points(option.get("points"))?);
                Some(Choice { id, points, title: bilingual(option.get("title"))? })
            });
            Some(Rule::Checklist(options.collect::<Option<_>>()?))
        }
        "ratio" => Some(Rule::Ratio {
            part: input_id(node.get("part"))?,
            whole: input_id(node.get("whole"))?,
            zero: share(node.get("zero"))?,
            full: share(node.get("full"))?,
        }),
        "bands" => {
            let measured = measured(node, path, problems);
            let bands = bands(node.get("bands"), &path.member("bands"), problems);
            let otherwise = points(node.get("otherwise"))?;
            Some(Rule::Bands { measured: measured?, bands: bands?, otherwise })
        }
        "deduct" => Some(Rule::Deduct {
            count: input_id(node.get("count"))?,
            each: points(node.get("each"))?,
        }),
        "add" => {
            Some(Rule::Add { count: input_id(node.get("count"))?, each: points(node.get("each"))? })
        }
        "level" => {
            let levels = node.get("levels").entries().iter().map(|level| {
                let points = points(level.get("points"))?;
                Some(Level { points, title: bilingual(level.get("title"))? })
            });
            let value = input_id(node.get("value"))?;
            Some(Rule::Level { value, levels: levels.collect::<Option<_>>()? })
        }
        _ => None,
    }
}

/// A share that may be left out: `Some(None)` where it is.
fn share(node: &Node) -> Option<Option<Share>> {
    match node.text() {
        Some(text) => Share::parse(text).ok().map(Some),
        None => Some(None),
    }
}

/// Tells the members that must be there, and those that must not.
fn either(
    node: &Node,
    path: &Path,
    wanted: &[&str],
    unwanted: &[&str],
    problems: &mut Vec<Problem>,
) {
    let given = |name: &&&str| *node.get(name) != Node::Null;
    let missing = wanted.iter().filter(|name| !given(name));
    problems.extend(missing.map(|name| ProblemKind::MissingMember.at(path.member(name))));
    let surplus = unwanted.iter().filter(given);
    problems.extend(surplus.map(|name| ProblemKind::UnknownMember.at(path.member(name))));
}

/// `part` and `whole`, or `value` alone.
fn measured(node: &Node, path: &Path, problems: &mut Vec<Problem>) -> Option<Measured> {
    let (part, whole) = (node.get("part"), node.get("whole"));
    if *node.get("value") == Node::Null {
        either(node, path, &["part", "whole"], &[], problems);
        Some(Measured::Share { part: input_id(part)?, whole: input_id(whole)? })
    } else {
        either(node, path, &[], &["part", "whole"], problems);
        Some(Measured::Value(input_id(node.get("value"))?))
    }
}

/// `at_most` throughout if the first band has it alone, else `at_least` throughout.
fn bands(node: &Node, path: &Path, problems: &mut Vec<Problem>) -> Option<Bands> {
    let first = node.entries().first().unwrap_or(node);
    let rising = *first.get("at_most") != Node::Null && *first.get("at_least") == Node::Null;
    let (wanted, unwanted) = if rising { ("at_most", "at_least") } else { ("at_least", "at_most") };
    for (index, band) in node.entries().iter().enumerate() {
        either(band, &path.entry(index), &[wanted], &[unwanted], problems);
    }
    let read = node.entries().iter().map(|band| {
        let limit = Quantity::parse(band.get(wanted).text()?).ok()?;
        Some(Band { limit, points: points(band.get("points"))? })
    });
    let bands = read.collect::<Option<_>>()?;
    Some(if rising { Bands::AtMost(bands) } else { Bands::AtLeast(bands) })
}

/// A rule, as derivations repeat it.
pub(in crate::wire) fn write(rule: &Rule) -> Node {
    let form = |form: &str| ("form", Node::string(form));
    match rule {
        Rule::Checklist(choices) => {
            let options = choices.iter().map(|choice| {
                let points = ("points", Node::string(choice.points));
                let title = ("title", written(&choice.title));
                Node::object([("id", Node::string(&choice.id)), points, title], [])
            });
            Node::object([form("checklist"), ("options", Node::list(options))], [])
        }
        Rule::Ratio { part, whole, zero, full } => Node::object(
            [form("ratio"), ("part", Node::string(part)), ("whole", Node::string(whole))],
            [("zero", Node::string_or_null(*zero)), ("full", Node::string_or_null(*full))],
        ),
        Rule::Bands { measured, bands, otherwise } => {
            let (part, whole, value) = match measured {
                Measured::Share { part, whole } => (Some(part), Some(whole), None),
                Measured::Value(value) => (None, None, Some(value)),
            };
            Node::object(
                [form("bands"), ("bands", limits(bands)), ("otherwise", Node::string(otherwise))],
                [
                    ("part", Node::string_or_null(part)),
                    ("whole", Node::string_or_null(whole)),
                    ("value", Node::string_or_null(value)),
                ],
            )
        }
        Rule::Deduct { count, each } => Node::object(
            [form("deduct"), ("count", Node::string(count)), ("each", Node::string(each))],
            [],
        ),
        Rule::Add { count, each } => Node::object(
            [form("add"), ("count", Node::string(count)), ("each", Node::string(each))],
            [],
        ),
        Rule::Level { value, levels } => {
            let levels = levels.iter().map(|level| {
                let points = ("points", Node::string(level.points));
                Node::object([points, ("title", written(&level.title))], [])
            });
            Node::object(
                [form("level"), ("value", Node::string(value)), ("levels", Node::list(levels))],
                [],
            )
        }
    }
}

fn limits(bands: &Bands) -> Node {
    let limit = match bands {
        Bands::AtLeast(_) => "at_least",
        Bands::AtMost(_) => "at_most",
    };
    let band = bands.bands().iter().map(|band| {
        let points = ("points", Node::string(band.points));
        Node::object([(limit, Node::string(band.limit)), points], [])
    });
    Node::list(band)
}
