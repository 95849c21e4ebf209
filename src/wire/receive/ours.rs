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

use crate::domain::framework::Framework;
use crate::domain::scheme::Scheme;
use crate::report::digest::Digest;
use crate::report::{MADE_BY, Report};
use crate::screening::submission::{CountyFile, StoredDigest};
use crate::wire::assessment_v1::read::read;
use crate::wire::assessment_v1::shape::ASSESSMENT;
use crate::wire::canonical::canonical;
use crate::wire::json;
use crate::wire::path::Path;
use crate::wire::report_v1::result::result;
use crate::wire::shape::VERSION;

/// How a report begins, before its assessment.
const BEGIN: &str = "{\"assessment\":";
/// What follows the assessment.
const DIGEST: &str = ",\"digest\":{\"algorithm\":\"sha-256\",\"code\":\"";

/// The texts of a report that are the same in all of one scheme.
#[derive(Clone, Debug)]
pub struct Ours {
    /// From behind the digest to the result.
    middle: String,
    /// From behind the result to the end.
    end: String,
}

impl Ours {
    /// For reports under a scheme of that canonical text.
    #[must_use]
    pub fn new(scheme: &str) -> Self {
        Self {
            middle: format!(",\"kind\":\"chengxin-report\",\"made_by\":\"{MADE_BY}\",\"result\":"),
            end: format!(",\"scheme\":{scheme},\"version\":{VERSION}}}"),
        }
    }

    /// The county's file, if the text is such a report.
    #[must_use]
    pub fn read(&self, text: &str, scheme: &Rc<Scheme>) -> Option<CountyFile> {
        let (assessment, rest) = text.strip_prefix(BEGIN)?.split_once(DIGEST)?;
        let (digest, rest) = rest.split_once(&self.middle)?;
        let stored_result = rest.strip_suffix(&self.end)?;
        let node = json::parse(assessment.as_bytes()).ok()?;
        if canonical(&node) != assessment {
            return None;
        }
        let (root, mut problems) = (Path::root(), json::problems(&node));
        ASSESSMENT.check(&node, &root, &mut problems);
        let read = read(&node, &root, Some(scheme), &mut problems)?;
        if !problems.is_empty() {
            return None;
        }
        let report = Report::new(Framework::henan_2021(), Rc::clone(scheme), read);
        if canonical(&result(&report)) != stored_result {
            return None;
        }
        let (middle, end) = (&self.middle, &self.end);
        let made =
            Digest::of_parts([BEGIN, assessment, middle, stored_result, end].map(str::as_bytes));
        let code = made.code();
        if digest != format!("{code}\",\"value\":\"{}\"}}", made.hex()) {
            return None;
        }
        Some(CountyFile {
            report: Rc::new(report),
            scheme_known: true,
            rescored: None,
            code,
            digest: StoredDigest::Fits,
            differences: Vec::new(),
            source: text.to_owned(),
        })
    }
}
