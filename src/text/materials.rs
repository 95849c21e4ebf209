//! The messages of the package of what a county hands in.
//!
//! Must not know: elements.

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct MaterialsTexts {
    pub title: &'static str,
    /// What is in it, with the name of its file.
    pub lead: fn(&str) -> String,
    /// How many points are still open.
    pub open: fn(usize) -> String,
    pub make: &'static str,
}
