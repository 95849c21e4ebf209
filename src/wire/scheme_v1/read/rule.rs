//! An item of a scheme file and its rule, in the six forms of formats.md, section 2.
//!
//! Must not know: other items.

use crate::domain::decimal::{Quantity, Share};
use crate::domain::scheme::Item;
use crate::domain::scheme::rule::{Band, Bands, Choice, Level, Measured, Rule, RuleProblem};
use crate::wire::node::Node;
use crate::wire::path::Path;
use crate::wire::problem::{Problem, ProblemKind};
use crate::wire::scheme_v1::read::{bilingual, input_id, item_id, points};

/// Reads an item, if its rule fits it.
pub(in crate::wire::scheme_v1::read) fn item(
    node: &Node,
    path: &Path,
    problems: &mut Vec<Problem>,
) -> Option<Item> {
    let rule = rule(node.get("rule"), &path.member("rule"), problems)?;
    let basis = node.get("basis").text_or_empty();
    let (id, points) = (item_id(node.get("id"))?, points(node.get("points"))?);
    let item = Item::new(id, points, bilingual(node.get("title"))?, basis, rule);
    let misfit = |problem| ProblemKind::Rule(problem).at(place(node, path, problem));
    item.map_err(|misfits| problems.extend(misfits.into_iter().map(misfit))).ok()
}

/// Where in its item a rule does not fit.
fn place(item: &Node, path: &Path, problem: RuleProblem) -> Path {
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

fn rule(node: &Node, path: &Path, problems: &mut Vec<Problem>) -> Option<Rule> {
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
