//! From a report file to a report that is computed again, and where the file differs.
//!
//! Must not know: how a result is computed. What a file says of its own result is never
//! believed, only compared.

use crate::domain::framework::Framework;
use crate::report::Report;
use crate::wire::canonical::canonical;
use crate::wire::node::Node;
use crate::wire::path::Path;
use crate::wire::problem::Problem;
use crate::wire::report_v1::result::result;
use crate::wire::report_v1::write::digest_of;
use crate::wire::{assessment_v1, scheme_v1};

/// A report file as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredReport {
    /// Computed again from the assessment and the scheme of the file.
    pub report: Report,
    /// Where the stored result says otherwise.
    pub differences: Vec<Difference>,
    /// Whether the stored digest is that of the file's own content.
    pub digest: DigestCheck,
}

/// A value of a stored result that is not what comes out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Where in the file.
    pub path: Path,
    /// What the file says, as JSON; none where it says nothing.
    pub stored: Option<String>,
    /// What comes out, as JSON; none where nothing does.
    pub recomputed: Option<String>,
}

/// Whether a stored digest fits. That it fits proves that the content is the one it was
/// made over, never that the content is true.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DigestCheck {
    /// It fits.
    Fits,
    /// It does not.
    Differs {
        /// The code that the file carries, if any.
        stored: Option<String>,
        /// The code of its content.
        recomputed: String,
    },
}

/// Reads a report, if its assessment and scheme can be made at all; whether it may be used,
/// the problems say. The caller holds it against its shape.
pub fn read(node: &Node, problems: &mut Vec<Problem>) -> Option<StoredReport> {
    let root = Path::root();
    let (assessment, scheme) = (node.get("assessment"), node.get("scheme"));
    let scheme = scheme_v1::read::read(scheme, &root.member("scheme"), problems);
    let at = root.member("assessment");
    let assessment = assessment_v1::read::read(assessment, &at, scheme.as_ref(), problems);
    let report = Report::new(Framework::henan_2021(), scheme?, assessment?);
    let mut differences = Vec::new();
    compare(node.find("result"), Some(&result(&report)), &root.member("result"), &mut differences);
    Some(StoredReport { report, differences, digest: digest(node) })
}

fn digest(node: &Node) -> DigestCheck {
    let (stated, digest) = (node.get("digest"), digest_of(node.members()));
    let fits = stated.get("algorithm").text() == Some("sha-256")
        && stated.get("value").text() == Some(&digest.hex())
        && stated.get("code").text() == Some(&digest.code());
    if fits {
        DigestCheck::Fits
    } else {
        let stored = stated.get("code").text().map(str::to_owned);
        DigestCheck::Differs { stored, recomputed: digest.code() }
    }
}

/// Goes down as far as both are objects or both are lists, and tells the first difference
/// on each way.
fn compare(
    stored: Option<&Node>,
    recomputed: Option<&Node>,
    path: &Path,
    differences: &mut Vec<Difference>,
) {
    match (stored, recomputed) {
        (Some(old @ Node::Object(_)), Some(new @ Node::Object(_))) => {
            for (name, value) in new.members() {
                compare(old.find(name), Some(value), &path.member(name), differences);
            }
            for (name, value) in old.members().iter().filter(|(name, _)| new.find(name).is_none()) {
                compare(Some(value), None, &path.member(name), differences);
            }
        }
        (Some(Node::List(old)), Some(Node::List(new))) => {
            for index in 0..old.len().max(new.len()) {
                compare(old.get(index), new.get(index), &path.entry(index), differences);
            }
        }
        (old, new) if old == new => {}
        (old, new) => differences.push(Difference {
            path: path.clone(),
            stored: old.map(canonical),
            recomputed: new.map(canonical),
        }),
    }
}
