//! The short way for our own reports takes what was exported, letter by letter, and nothing
//! else: what fits by its digest alone goes the long way.

use std::rc::Rc;

use chengxin::domain::scheme::Scheme;
use chengxin::report::digest::Digest;
use chengxin::report::maker::MADE_BY;
use chengxin::screening::submission::StoredDigest;
use chengxin::wire::receive::ours::Ours;

use crate::screening::county::{county, file, named, scheme};

const DIGEST: &str = ",\"digest\":{";
const KIND: &str = ",\"kind\":\"chengxin-report\"";

fn two() -> Rc<Scheme> {
    Rc::new(scheme(&[(1, "1"), (2, "1")]))
}

/// What reads reports like this one the short way.
fn ours(report: &str) -> Ours {
    let (_, scheme) = report.split_once(",\"scheme\":{").unwrap();
    Ours::new(&format!("{{{}", scheme.strip_suffix(",\"version\":1}").unwrap()))
}

/// The text with a digest made over it as it stands: without digest and `made_by`.
fn digested(text: &str) -> String {
    let (before, rest) = text.split_once(DIGEST).unwrap();
    let (_, after) = rest.split_once('}').unwrap();
    let covered = format!("{before}{}", after.replacen(&made_by(), "", 1));
    let digest = Digest::of(covered.as_bytes());
    let (code, value) = (digest.code(), digest.hex());
    format!(
        "{before}{DIGEST}\"algorithm\":\"sha-256\",\"code\":\"{code}\",\"value\":\"{value}\"}}{after}"
    )
}

fn made_by() -> String {
    format!(",\"made_by\":\"{MADE_BY}\"")
}

#[test]
fn a_report_as_it_was_exported_goes_the_short_way_whoever_made_it() {
    let of = two();
    let report = file(&county(named("杞县"), &of, &[(1, 80), (2, 60)]), &of);
    assert_eq!(digested(&report), report);
    let other = report.replacen(&made_by(), ",\"made_by\":\"chengxin 9\"", 1);
    for text in [&report, &other] {
        let read = ours(&report).read(text.as_bytes(), &of).expect("ours");
        assert_eq!(read.digest, StoredDigest::Fits);
        assert!(report.contains(&read.code));
    }
}

/// Whoever writes another result writes the digest that fits it.
#[test]
fn a_digest_made_anew_does_not_make_a_report_ours() {
    let of = two();
    let report = file(&county(named("杞县"), &of, &[(1, 80), (2, 60)]), &of);
    let (assessment, result) = report.split_once(DIGEST).unwrap();
    let changed = [
        // Another total than comes out.
        format!("{assessment}{DIGEST}{}", result.replacen("\"70.00\"", "\"95.00\"", 1)),
        // A blank within the assessment, or behind the result.
        report.replacen("\"answers\":{", "\"answers\": {", 1),
        report.replacen(",\"scheme\":{", " ,\"scheme\":{", 1),
        // Another scheme.
        report.replacen("\"official\":false", "\"official\":true", 1),
        report.replacen(KIND, ",\"kind\":\"chengxin-draft\"", 1),
    ];
    for text in changed {
        assert_ne!(text, report);
        assert!(ours(&report).read(digested(&text).as_bytes(), &of).is_none(), "{text}");
    }
}
