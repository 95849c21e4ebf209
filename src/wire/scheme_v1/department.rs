//! The departments of a scheme file: who has the inputs, and who confirms what is asked for
//! eligibility.
//!
//! Must not know: what is collected from them.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::edition::Edition;
use crate::domain::id::{DepartmentId, IndicatorNo, InputId};
use crate::domain::scheme::department::{Confirmation, Department};
use crate::domain::scheme::rule::InputKind;
use crate::domain::scheme::{InputTitle, SchemeIndicator};
use crate::wire::node::Node;
use crate::wire::path::Path;
use crate::wire::problem::{Problem, ProblemKind};
use crate::wire::scheme_v1::read::{bilingual, unique};
use crate::wire::scheme_v1::shape::BILINGUAL;
use crate::wire::scheme_v1::write;
use crate::wire::shape::{Shape, needed, optional};

/// The departments.
pub(in crate::wire::scheme_v1) const DEPARTMENTS: Shape = Shape::List { least: 0, of: &DEPARTMENT };

const DEPARTMENT: Shape = Shape::Object(&[
    needed("id", Shape::Id),
    needed("name", BILINGUAL),
    needed("days", Shape::Whole { least: 1, most: 365 }),
    optional("confirms", Shape::List { least: 1, of: &CONFIRMATION }),
]);

const CONFIRMATION: Shape =
    Shape::Object(&[needed("check", Shape::Id), optional("target", Shape::Id)]);

/// Reads the departments, with every check that the edition does not have.
pub(in crate::wire::scheme_v1) fn read(
    node: &Node,
    path: &Path,
    edition: Option<&'static Edition>,
    problems: &mut Vec<Problem>,
) -> Vec<Department> {
    unique(node, path, &mut BTreeSet::new(), problems);
    let read = |(at, entry): (usize, &Node)| {
        let place = path.entry(at).member("confirms");
        let confirms = entry.get("confirms").entries().iter().enumerate();
        let confirms = confirms.filter_map(|(at, of)| {
            let confirmed = edition.and_then(|edition| confirmation(of, edition));
            if confirmed.is_none() && edition.is_some() {
                problems.push(ProblemKind::UnknownCheck.at(place.entry(at)));
            }
            confirmed
        });
        let confirms = confirms.collect();
        let id = DepartmentId::new(entry.get("id").text()?)?;
        let (name, days) = (bilingual(entry.get("name"))?, entry.get("days").whole()?);
        Some(Department { id, name, days, confirms })
    };
    node.entries().iter().enumerate().filter_map(read).collect()
}

fn confirmation(node: &Node, edition: &'static Edition) -> Option<Confirmation> {
    let named = node.get("check").text()?;
    let check = edition.checks.iter().find(|check| check.id.as_str() == named)?;
    let target = match node.get("target").text() {
        None => None,
        Some(named) => {
            let mut targets = check.targets().iter();
            Some(targets.find(|target| target.id.as_str() == named)?.id)
        }
    };
    Some(Confirmation { check: check.id, target })
}

/// Tells every input that a department has which the scheme does not name, and every one of
/// which several have a part though it cannot be a sum.
pub(in crate::wire::scheme_v1) fn holders(
    departments: &[Department],
    shared: &BTreeMap<InputId, InputTitle>,
    indicators: &BTreeMap<IndicatorNo, SchemeIndicator>,
    path: &Path,
    problems: &mut Vec<Problem>,
) {
    for (no, judged) in indicators {
        let place = path.member(&no.to_string()).member("definitions");
        for (id, definition) in &judged.definitions {
            let place = place.member(id.as_str()).member("departments");
            for (at, holder) in definition.departments.iter().enumerate() {
                let before = definition.departments.iter().take(at);
                if !departments.iter().any(|department| department.id == *holder) {
                    problems.push(ProblemKind::UnknownDepartment.at(place.entry(at)));
                } else if before.into_iter().any(|other| other == holder) {
                    problems.push(ProblemKind::DuplicateId.at(place.entry(at)));
                }
            }
            let is_sum = match judged.input_kind(id) {
                Some(InputKind::Flag | InputKind::Level { .. }) => false,
                Some(InputKind::Count | InputKind::Money | InputKind::Amount) | None => {
                    !shared.contains_key(id)
                }
            };
            if definition.departments.len() > 1 && !is_sum {
                problems.push(ProblemKind::NoSum.at(place));
            }
        }
    }
}

/// A department as it is written.
pub(in crate::wire::scheme_v1) fn write(department: &Department) -> Node {
    let confirms = department.confirms.iter().map(|of| {
        let target = of.target.map_or(Node::Null, |target| Node::word(target.as_str()));
        Node::object([("check", Node::word(of.check.as_str()))], [("target", target)])
    });
    Node::object(
        [
            ("id", Node::string(&department.id)),
            ("name", write::bilingual(&department.name)),
            ("days", Node::Whole(department.days.into())),
        ],
        [("confirms", Node::list(confirms))],
    )
}
