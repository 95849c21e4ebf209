//! The short way for a report exactly as this product writes it under the scheme of the
//! screening: the assessment is read, everything else computed, written anew, and compared.
//!
//! Must not know: what is wrong with any other file. The least difference, a blank even, is
//! no matter of this way: the file goes the long one, which tells what it is.
//!
//! Equal text is equal content, so that nothing is taken here that the long way would not
//! take, and with the same result. What it saves is to read and write the scheme, which is
//! most of a report and the same in all of them.

use std::rc::Rc;

use crate::domain::scheme::Scheme;
use crate::report::Report;
use crate::report::digest::Digest;
use crate::screening::submission::{CountyFile, KeptText, StoredDigest};
use crate::wire::assessment_v1::read::read;
use crate::wire::assessment_v1::shape::ASSESSMENT;
use crate::wire::canonical::is_canonical;
use crate::wire::json;
use crate::wire::path::Path;
use crate::wire::report_v1::result::result;
use crate::wire::shape::VERSION;

/// How a report begins, before its assessment.
const BEGIN: &str = "{\"assessment\":";
/// What follows the assessment.
const DIGEST: &str = ",\"digest\":{\"algorithm\":\"sha-256\",\"code\":\"";

/// What follows the digest, before what made the report: a county may well have exported by
/// another version than the prefecture screens by.
const MADE_BY: &str = ",\"kind\":\"chengxin-report\",\"made_by\":\"";
/// What follows that, before the result.
const RESULT: &str = "\",\"result\":";
/// What stands between assessment and result in the text that the digest is made over, which has
/// neither a digest nor who made it.
const KIND: &str = ",\"kind\":\"chengxin-report\",\"result\":";

/// The text of a report that is the same in all of one scheme.
#[derive(Clone, Debug)]
pub struct Ours {
    /// From behind the result to the end.
    end: Rc<str>,
}

impl Ours {
    /// For reports under a scheme of that canonical text.
    #[must_use]
    pub fn new(scheme: &str) -> Self {
        Self { end: format!(",\"scheme\":{scheme},\"version\":{VERSION}}}").into() }
    }

    /// The county's file, if the bytes are such a report.
    #[must_use]
    pub fn read(&self, file: &[u8], scheme: &Rc<Scheme>) -> Option<CountyFile> {
        let (own, end) = file.split_at_checked(file.len().checked_sub(self.end.len())?)?;
        if !equal(end, self.end.as_bytes()) {
            return None;
        }
        let own = std::str::from_utf8(own).ok()?;
        let (report, code) = self.report(own, scheme)?;
        Some(CountyFile {
            report: Rc::new(report),
            scheme_known: true,
            rescored: None,
            code,
            digest: StoredDigest::Fits,
            differences: Vec::new(),
            source: KeptText::ending(own.to_owned(), &self.end),
        })
    }

    /// The report of a text without its end, and its code.
    fn report(&self, own: &str, scheme: &Rc<Scheme>) -> Option<(Report, String)> {
        let (assessment, rest) = own.strip_prefix(BEGIN)?.split_once(DIGEST)?;
        let (digest, rest) = rest.split_once(MADE_BY)?;
        let (maker, stored_result) = rest.split_once(RESULT)?;
        if !is_plain(maker) {
            return None;
        }
        let node = json::parse_text(assessment).ok()?;
        if !is_canonical(assessment, &node) {
            return None;
        }
        let (root, mut problems) = (Path::root(), json::problems(&node));
        ASSESSMENT.check(&node, &root, &mut problems);
        let read = read(&node, &root, Some(scheme), &mut problems)?;
        if !problems.is_empty() {
            return None;
        }
        let report = Report::new(Rc::clone(scheme), read);
        if !is_canonical(stored_result, &result(&report)) {
            return None;
        }
        let parts = [BEGIN, assessment, KIND, stored_result, &self.end];
        let made = Digest::of_parts(parts.map(str::as_bytes));
        let code = made.code();
        let fits = digest == format!("{code}\",\"value\":\"{}\"}}", made.hex());
        fits.then_some((report, code))
    }
}

/// Whether a text stands in a file as it is, and is one that every product of ours could
/// have put there.
fn is_plain(maker: &str) -> bool {
    let plain = |byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\');
    maker.starts_with("chengxin ") && maker.len() <= 100 && maker.bytes().all(plain)
}

/// Whether two texts of one length are equal, eight bytes at a time: the longest part of every
/// file is compared so, and WebAssembly has no instruction for it.
fn equal(one: &[u8], other: &[u8]) -> bool {
    let ((words, rest), (other_words, other_rest)) = (one.as_chunks::<8>(), other.as_chunks::<8>());
    let mut pairs = words.iter().zip(other_words);
    pairs.all(|(a, b)| u64::from_ne_bytes(*a) == u64::from_ne_bytes(*b)) && rest == other_rest
}
