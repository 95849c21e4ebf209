//! The file of a draft, version 1: the work as it stands, so that nothing of it is lost.
//!
//! Must not know: where drafts are kept, or what time it is.
//!
//! Beside the assessment it holds what was entered and is not stated as things stand, and the
//! texts that were not taken. It may hold what an assessment file may not, as a part above its
//! whole, because it is saved after every change. So a draft is refused only where there is
//! nothing to make an assessment of.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::domain::aside::Aside;
use crate::domain::assessment::{Assessment, ListKey};
use crate::domain::date::Date;
use crate::domain::entries::{Entries, EntryId};
use crate::domain::evidence::Sha256Hex;
use crate::domain::gather::Gather as _;
use crate::domain::scheme::Scheme;
use crate::planning::estimate::{Effort, Estimate};
use crate::planning::lift::LiftKey;
use crate::wire::assessment_v1::shape::ASSESSMENT;
use crate::wire::draft_v1::field::FieldKey;
use crate::wire::node::Node;
use crate::wire::path::Path;
use crate::wire::problem::Problem;
use crate::wire::scheme_v1::shape::SCHEME;
use crate::wire::shape::{LINE, Number, Shape, VERSION, needed, optional};
use crate::wire::{assessment_v1, scheme_v1};

pub mod aside;
pub mod field;

/// A draft file.
pub const DRAFT: Shape = Shape::Object(&[
    needed("kind", Shape::OneOf(&["chengxin-draft"])),
    needed("version", Shape::Version),
    needed("saved_at", LINE),
    needed("assessment", ASSESSMENT),
    needed("scheme", SCHEME),
    optional("exported", Shape::Sha256),
    optional("changed_on", LINE),
    optional("aside", aside::ASIDE),
    optional("estimates", Shape::LongList { most: 1_000, of: &ESTIMATE }),
    optional("refused", Shape::LongList { most: 1_000, of: &field::REFUSED }),
]);

const ESTIMATE: Shape = Shape::Object(&[
    needed("indicator", Shape::Indicator),
    needed("item", Shape::Id),
    needed("step", field::STEP),
    optional("option", Shape::Id),
    optional("effort", Shape::Decimal(Number::Amount)),
    optional("by", Shape::Date),
]);

/// The work as it stood when it was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// When it was saved, as the caller wrote it; empty where that is no time.
    pub saved_at: String,
    /// The assessment.
    pub assessment: Assessment,
    /// The scheme in use.
    pub scheme: Rc<Scheme>,
    /// The digest of the report that was exported last.
    pub exported: Option<Sha256Hex>,
    /// The address of the page on which it was changed last, as the caller wrote it.
    pub changed_on: Option<String>,
    /// What was entered and is not stated as things stand.
    pub aside: Aside,
    /// What the county expects of each lift.
    pub estimates: BTreeMap<LiftKey, Estimate>,
    /// The texts that were not taken, with their fields.
    pub refused: Vec<(FieldKey, String)>,
}

/// Reads a draft, if its assessment and scheme can be made at all.
pub fn read(node: &Node, problems: &mut Vec<Problem>) -> Option<Draft> {
    let root = Path::root();
    let scheme = scheme_v1::read::read(node.get("scheme"), &root.member("scheme"), problems);
    let (assessment, at) = (node.get("assessment"), root.member("assessment"));
    let assessment = assessment_v1::read::read(assessment, &at, scheme.as_ref(), problems)?;
    let measures = &assessment.plan.measures;
    let edition = assessment.edition;
    let aside = aside::read(node.get("aside"), edition, |position| measures.id_at(position));
    let refused = node.get("refused").entries().iter();
    let id_at = |list, position| ids(&assessment, &aside, list).get(position).copied();
    let refused = refused.filter_map(|refused| field::read(refused, edition, id_at)).collect();
    Some(Draft {
        saved_at: time(node.get("saved_at")),
        scheme: scheme?.into(),
        exported: node.get("exported").text().and_then(Sha256Hex::new),
        changed_on: node.get("changed_on").text().map(str::to_owned),
        refused,
        estimates: node.get("estimates").entries().iter().filter_map(read_estimate).into_map(),
        aside,
        assessment,
    })
}

/// A day and what follows it in digits and signs, as `2021-04-10 08:30`; empty where a text is
/// anything else, as it is shown to whoever chooses among drafts.
fn time(node: &Node) -> String {
    let text = node.text_or_empty();
    let is_time = |rest: &str| {
        rest.len() <= 20 && rest.chars().all(|c| c.is_ascii_digit() || " T:.+-Z".contains(c))
    };
    let fits = text
        .split_at_checked(10)
        .is_some_and(|(day, rest)| Date::parse(day).is_some() && is_time(rest));
    if fits { text } else { String::new() }
}

fn read_estimate(node: &Node) -> Option<(LiftKey, Estimate)> {
    let effort = assessment_v1::read::figure(node.get("effort")).and_then(Effort::new);
    let by = assessment_v1::read::date(node.get("by"));
    Some((field::read_lift(node)?, Estimate { effort: effort.unwrap_or(Effort::ONE), by }))
}

/// The file of a draft.
#[must_use]
pub fn write(draft: &Draft) -> Node {
    let Draft { assessment, aside, .. } = draft;
    let position = |list, id| ids(assessment, aside, list).iter().position(|other| *other == id);
    let refused = draft.refused.iter();
    let refused =
        refused.filter_map(|(field, text)| field::write(assessment.edition, field, text, position));
    Node::object(
        [
            ("kind", Node::string("chengxin-draft")),
            ("version", Node::Whole(VERSION)),
            ("saved_at", Node::string(&draft.saved_at)),
            ("assessment", assessment_v1::write::write(assessment)),
            ("scheme", scheme_v1::write::write(&draft.scheme)),
        ],
        [
            ("exported", Node::string_or_null(draft.exported.as_ref().map(Sha256Hex::as_str))),
            ("changed_on", Node::string_or_null(draft.changed_on.as_ref())),
            (
                "aside",
                aside::write(assessment.edition, aside, |id| assessment.plan.measures.position(id)),
            ),
            ("estimates", Node::list(draft.estimates.iter().map(write_estimate))),
            ("refused", Node::list(refused)),
        ],
    )
}

fn write_estimate((key, estimate): (&LiftKey, &Estimate)) -> Node {
    let effort = ("effort", Node::string_or_null(estimate.effort.quantity()));
    let by = ("by", Node::string_or_null(estimate.by));
    field::of_lift([effort, by].into_iter().filter(|(_, node)| *node != Node::Null), key)
}

/// The ids of a list in order, stated or kept aside: an entry is named by its position.
fn ids(assessment: &Assessment, aside: &Aside, list: ListKey) -> Vec<EntryId> {
    fn of<T>(entries: &Entries<T>) -> Vec<EntryId> {
        entries.iter().map(|(id, _)| id).collect()
    }
    let facts = &assessment.eligibility;
    match list {
        ListKey::Facts(check) => of(aside.kept(check).all(facts.events(check))),
        ListKey::Measures => of(&assessment.plan.measures),
        ListKey::Evidence => of(&assessment.evidence),
    }
}
