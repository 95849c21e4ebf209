//! The messages of the documents that show an answer, and of their fields.
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
    pub kind: &'static str,
    pub kind_open: &'static str,
    pub pages: &'static str,
    pub copies: &'static str,
    /// Whether the original is handed in, or a copy.
    pub original: &'static str,
    pub original_open: &'static str,
    pub kept_at: &'static str,
    /// To choose a document of the catalogue that is for something else so far.
    pub pick: &'static str,
    pub pick_none: &'static str,
    /// To take a document away from an indicator, and leave it in the catalogue.
    pub leave: &'static str,
    /// What else a document is for.
    pub also: fn(&str) -> String,
    pub to_catalogue: &'static str,
}
