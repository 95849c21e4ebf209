//! The messages of the second look, on the pages of a county.
//!
//! Must not know: elements.

use crate::domain::id::IndicatorNo;
use crate::domain::scheme::Scheme;
use crate::report::second_look::Question;

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct SecondLookTexts {
    pub title: &'static str,
    pub lead: &'static str,
    pub nothing: &'static str,
    pub question: fn(&Question, &Scheme) -> String,
    /// So many indicators have all points or a high level and no evidence; their numbers
    /// follow, each a link.
    pub without_evidence: fn(usize) -> String,
    /// So many more questions.
    pub more: fn(usize) -> String,
    pub indicator_no: fn(IndicatorNo) -> String,
}
