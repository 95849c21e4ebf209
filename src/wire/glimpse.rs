//! What can be told of a file that a newer version wrote: enough to know which one it is.
//!
//! Must not know: what the newer version means. Nothing is computed or taken over; the
//! texts stand as the file has them.

use crate::domain::id::SchemeId;
use crate::domain::scheme::Scheme;
use crate::wire::path::Path;
use crate::wire::{json, scheme_v1};

/// The places at which version 1 keeps what identifies a file, read without any check of
/// the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glimpse {
    /// The version that wrote it.
    pub version: i64,
    /// The applicant's name; empty if there is none at its place.
    pub applicant: String,
    /// The scheme that it names; empty if there is none at its place.
    pub scheme: String,
    /// The stored total, low and high; none if there is none at its place.
    pub total: Option<(String, String)>,
    /// The code on its paper; empty if there is none at its place.
    pub code: String,
}

/// Looks into a file of a newer version; none if it is not one.
#[must_use]
pub fn glimpse(file: &[u8]) -> Option<Glimpse> {
    let node = json::parse(file).ok()?;
    let version = node.get("version").whole::<i64>().filter(|version| *version > 1)?;
    let assessment = node.find("assessment").unwrap_or(&node);
    let total = node.get("result").get("total");
    let ends = (total.get("low").text(), total.get("high").text());
    Some(Glimpse {
        version,
        applicant: assessment.get("applicant").get("name").text_or_empty(),
        scheme: assessment.get("scheme").text_or_empty(),
        total: ends.0.zip(ends.1).map(|(low, high)| (low.to_owned(), high.to_owned())),
        code: node.get("digest").get("code").text_or_empty(),
    })
}

/// The scheme that a refused file carries, or the shipped one that it names: for the titles
/// of inputs, where what is wrong with them is told.
#[must_use]
pub fn scheme_of(file: &[u8]) -> Option<Scheme> {
    let node = json::parse(file).ok()?;
    let assessment = node.find("assessment").unwrap_or(&node);
    let carried = || {
        let scheme = node.find("scheme")?;
        scheme_v1::read::read(scheme, &Path::root(), &mut Vec::new())
    };
    carried().or_else(|| {
        let named = SchemeId::new(assessment.get("scheme").text()?)?;
        scheme_v1::find(&named, None).cloned()
    })
}

/// Whether it is a saved screening as this product writes it, so that it can be sent to where
/// it is opened without reading it whole. In a text its quotes would be escaped.
#[must_use]
pub fn is_screening(file: &[u8]) -> bool {
    let kind = br#""kind":"chengxin-screening""#;
    file.windows(kind.len()).any(|window| window == kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_newer_file_tells_which_one_it_is() {
        let newer = r#"{"kind":"chengxin-report","version":2,"novelty":[],"assessment":
            {"applicant":{"name":"兰考县"}},"result":{"total":{"low":"61.50","high":"84.00"}},
            "digest":{"code":"K7QF-2MXA-9P4T-C3WE"}}"#;
        let seen = glimpse(newer.as_bytes()).unwrap();
        assert_eq!((seen.version, seen.applicant.as_str()), (2, "兰考县"));
        assert_eq!(seen.total, Some(("61.50".into(), "84.00".into())));
        assert_eq!(seen.code, "K7QF-2MXA-9P4T-C3WE");
        assert_eq!(glimpse(br#"{"version":1}"#), None);
        assert_eq!(glimpse(b"[]"), None);
        assert!(is_screening(br#"{"files":[],"kind":"chengxin-screening","version":1}"#));
        assert!(!is_screening(br#"{"note":"\"kind\":\"chengxin-screening\""}"#));
        let bare = glimpse(br#"{"version":9}"#).unwrap();
        assert_eq!((bare.applicant.as_str(), bare.total, bare.code.as_str()), ("", None, ""));
    }
}
