//! The messages of lists whose entries are added, changed and removed in place.
//!
//! Must not know: elements.

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct ListTexts {
    pub removed: fn(&str) -> String,
    pub restore: &'static str,
}
