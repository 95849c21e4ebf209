//! From a report file to a report that is computed again, and where the file differs.
//!
//! Must not know: how a result is computed. What a file says of its own result is never
//! believed, only compared.

use std::rc::Rc;
use std::sync::Arc;

use crate::domain::scheme::Scheme;
use crate::report::Report;
use crate::report::digest::Digest;
use crate::wire::canonical::{canonical, canonical_object};
use crate::wire::node::{Known, Node};
use crate::wire::path::{Path, Trail};
use crate::wire::problem::Problem;
use crate::wire::report_v1::result::result;
use crate::wire::report_v1::write::{digest_of_texts, texts};
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

/// A scheme that is at hand with its tree in canonical order. Most files of a screening carry
/// the same one, which need not be read and written each time.
#[derive(Clone, Copy, Debug)]
pub struct KnownScheme<'a> {
    /// The scheme.
    pub scheme: &'a Rc<Scheme>,
    /// Its tree with the canonical text.
    pub tree: &'a Arc<Known>,
}

/// Reads a report, if its assessment and scheme can be made at all; whether it may be used,
/// the problems say. The caller holds it against its shape.
pub fn read(node: &Node, problems: &mut Vec<Problem>) -> Option<StoredReport> {
    read_known(node, None, problems).map(|(stored, _)| stored)
}

/// As [`read`], with the canonical text of the whole file.
pub fn read_known(
    node: &Node,
    known: Option<KnownScheme<'_>>,
    problems: &mut Vec<Problem>,
) -> Option<(StoredReport, String)> {
    let root = Path::root();
    let (assessment, scheme) = (node.get("assessment"), node.get("scheme"));
    let known = known.filter(|known| {
        let word_for_word = matches!(scheme, Node::Known(tree) if Arc::ptr_eq(tree, known.tree));
        word_for_word || known.tree.node == *scheme
    });
    let scheme = match known {
        Some(known) => Some(Rc::clone(known.scheme)),
        None => scheme_v1::read::read(scheme, &root.member("scheme"), problems).map(Rc::new),
    };
    let at = root.member("assessment");
    let assessment = assessment_v1::read::read(assessment, &at, scheme.as_deref(), problems);
    let report = Report::new(scheme?, assessment?);
    let mut differences = Vec::new();
    let at = Trail::Start(&root);
    compare(node.find("result"), Some(&result(&report)), at.member("result"), &mut differences);
    let texts = texts(node.members(), known.map(|known| ("scheme", known.tree.text.as_str())));
    let digest = digest(node, &digest_of_texts(&texts));
    let text = canonical_object(texts.iter().map(|(name, text)| (*name, text.as_ref())));
    Some((StoredReport { report, differences, digest }, text))
}

fn digest(node: &Node, digest: &Digest) -> DigestCheck {
    let stated = node.get("digest");
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
    at: Trail<'_>,
    differences: &mut Vec<Difference>,
) {
    match (stored, recomputed) {
        (Some(old @ Node::Object(_)), Some(new @ Node::Object(_))) => {
            for (name, value) in new.members() {
                compare(old.find(name), Some(value), at.member(name), differences);
            }
            for (name, value) in old.members().iter().filter(|(name, _)| new.find(name).is_none()) {
                compare(Some(value), None, at.member(name), differences);
            }
        }
        (Some(Node::List(old)), Some(Node::List(new))) => {
            for index in 0..old.len().max(new.len()) {
                compare(old.get(index), new.get(index), at.entry(index), differences);
            }
        }
        (old, new) if old == new => {}
        (old, new) => differences.push(Difference {
            path: at.path(),
            stored: old.map(canonical),
            recomputed: new.map(canonical),
        }),
    }
}
