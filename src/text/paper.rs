//! The messages of the papers and their printing.
//!
//! Must not know: elements.

use crate::documents::readiness::Readiness;
use crate::documents::request::Lacking;

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct PaperTexts {
    pub choose: &'static str,
    pub preview: &'static str,
    pub close: &'static str,
    pub edit: &'static str,
    /// How far a paper is.
    pub readiness: fn(Readiness) -> String,
    pub all: &'static str,
    /// The English copy of the report.
    pub copy: &'static str,
    pub edit_text: &'static str,
    pub copy_hint: &'static str,
    /// Why the letter of application is a draft.
    pub draft: fn(&[Lacking]) -> String,
    pub not_issued: &'static str,
    pub print: &'static str,
    pub print_hint: &'static str,
    pub print_refused: &'static str,
    pub form_lead: &'static str,
    /// What changed since an earlier file of the county.
    pub change: &'static str,
    pub change_title: &'static str,
    pub earlier: &'static str,
    pub earlier_hint: &'static str,
    pub earlier_of_other: fn(&str) -> String,
    pub earlier_other_kind: &'static str,
}
