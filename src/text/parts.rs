//! The messages of a part of the page that is being loaded.
//!
//! Must not know: elements.

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct PartTexts {
    pub comes: &'static str,
    pub missing: &'static str,
    pub missing_text: &'static str,
    pub again: &'static str,
    pub gone: &'static str,
    pub gone_text: &'static str,
}
