//! The messages of the drafts on the start page.
//!
//! Must not know: elements.

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct DraftTexts {
    pub title: &'static str,
    pub hint: &'static str,
    pub go_on: &'static str,
    pub erase: &'static str,
    pub erase_all: &'static str,
    pub erase_sure: &'static str,
}
