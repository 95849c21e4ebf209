//! The messages of the evidence for an indicator.
//!
//! Must not know: elements.

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct EvidenceTexts {
    pub legend: &'static str,
    pub hint: &'static str,
    pub add: &'static str,
    pub title: &'static str,
    pub untitled: &'static str,
    pub number: &'static str,
    pub issuer: &'static str,
    pub date: &'static str,
}
