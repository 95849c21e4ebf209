//! The file of a draft, version 1: the work as it stands, so that nothing of it is lost.
//!
//! Must not know: where drafts are kept, or what time it is.
//!
//! A draft may hold what an assessment file may not — evidence without a title yet, a part
//! above its whole — because it is saved after every change. So a draft is refused only
//! where there is nothing to make an assessment of.

use crate::domain::answer::Sha256Hex;
use crate::domain::assessment::Assessment;
use crate::domain::scheme::Scheme;
use crate::wire::assessment_v1::shape::ASSESSMENT;
use crate::wire::node::Node;
use crate::wire::path::Path;
use crate::wire::problem::Problem;
use crate::wire::scheme_v1::shape::SCHEME;
use crate::wire::shape::{LINE, Shape, VERSION, needed, optional};
use crate::wire::{assessment_v1, scheme_v1};

/// A draft file.
pub const DRAFT: Shape = Shape::Object(&[
    needed("kind", Shape::OneOf(&["chengxin-draft"])),
    needed("version", Shape::Version),
    needed("saved_at", LINE),
    needed("assessment", ASSESSMENT),
    needed("scheme", SCHEME),
    optional("exported", Shape::Sha256),
    optional("changed_on", LINE),
]);

/// The work as it stood when it was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// When it was saved, as the caller wrote it.
    pub saved_at: String,
    /// The assessment.
    pub assessment: Assessment,
    /// The scheme in use.
    pub scheme: Scheme,
    /// The digest of the report that was exported last.
    pub exported: Option<Sha256Hex>,
    /// The address of the page on which it was changed last, as the caller wrote it.
    pub changed_on: Option<String>,
}

/// Reads a draft, if its assessment and scheme can be made at all.
pub fn read(node: &Node, problems: &mut Vec<Problem>) -> Option<Draft> {
    let root = Path::root();
    let scheme = scheme_v1::read::read(node.get("scheme"), &root.member("scheme"), problems);
    let (assessment, at) = (node.get("assessment"), root.member("assessment"));
    let assessment = assessment_v1::read::read(assessment, &at, scheme.as_ref(), problems);
    let saved_at = node.get("saved_at").text_or_empty();
    Some(Draft {
        saved_at,
        assessment: assessment?,
        scheme: scheme?,
        exported: node.get("exported").text().and_then(Sha256Hex::new),
        changed_on: node.get("changed_on").text().map(str::to_owned),
    })
}

/// The file of a draft.
#[must_use]
pub fn write(draft: &Draft) -> Node {
    Node::object(
        [
            ("kind", Node::string("chengxin-draft")),
            ("version", Node::Whole(VERSION)),
            ("saved_at", Node::string(&draft.saved_at)),
            ("assessment", assessment_v1::write::write(&draft.assessment)),
            ("scheme", scheme_v1::write::write(&draft.scheme)),
        ],
        [
            ("exported", Node::string_or_null(draft.exported.as_ref().map(Sha256Hex::as_str))),
            ("changed_on", Node::string_or_null(draft.changed_on.as_ref())),
        ],
    )
}
