//! From a report to its file, and the digest that binds the two.
//!
//! Must not know: how a result is computed.

use std::borrow::Cow;

use crate::report::Report;
use crate::report::digest::Digest;
use crate::report::maker::MADE_BY;
use crate::wire::canonical::{canonical, canonical_object};
use crate::wire::node::{Name, Node};
use crate::wire::report_v1::result::result;
use crate::wire::shape::VERSION;
use crate::wire::{assessment_v1, scheme_v1};

/// The file of a report, and the digest that it carries.
#[must_use]
pub fn write(report: &Report) -> (Node, Digest) {
    let mut members = vec![
        ("kind".into(), Node::word("chengxin-report")),
        ("version".into(), Node::Whole(VERSION)),
        ("made_by".into(), Node::word(MADE_BY)),
        ("assessment".into(), assessment_v1::write::write(&report.assessment)),
        ("scheme".into(), scheme_v1::write::write(&report.scheme)),
        ("result".into(), result(report)),
    ];
    let digest = digest_of(&members);
    let code = ("code", Node::string(digest.code()));
    let value = ("value", Node::string(digest.hex()));
    let stated = Node::object([("algorithm", Node::string("sha-256")), value, code], []);
    members.push(("digest".into(), stated));
    (Node::Object(members), digest)
}

/// The digest of a report's members: over all of them but `digest` itself and who made the
/// report. Two builds of the product give one content one code.
#[must_use]
pub fn digest_of(members: &[(Name, Node)]) -> Digest {
    digest_of_texts(&texts(members, None))
}

/// The canonical text of each member; that of one may be at hand.
#[must_use]
pub fn texts<'a>(
    members: &'a [(Name, Node)],
    at_hand: Option<(&str, &'a str)>,
) -> Vec<(&'a str, Cow<'a, str>)> {
    let text = |(name, value): &'a (Name, Node)| match at_hand {
        Some((known, text)) if known == name => (name.as_ref(), text.into()),
        Some(_) | None => (name.as_ref(), canonical(value).into()),
    };
    members.iter().map(text).collect()
}

/// As [`digest_of`], where the texts are there already.
#[must_use]
pub fn digest_of_texts(texts: &[(&str, Cow<'_, str>)]) -> Digest {
    let others = texts.iter().filter(|(name, _)| !matches!(*name, "digest" | "made_by"));
    let others = others.map(|(name, text)| (*name, text.as_ref()));
    Digest::of(canonical_object(others).as_bytes())
}
