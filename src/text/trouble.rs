//! The messages about a file that could not be made or read, since a part of the page did not
//! do its work.
//!
//! Must not know: which file.

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct TroubleTexts {
    pub not_made: &'static str,
    pub not_read: &'static str,
    pub no_workers: &'static str,
    pub gone: &'static str,
    /// The same where the page has work that reloading would lose.
    pub gone_unsaved: &'static str,
    pub other: &'static str,
    /// What maintainers want to know.
    pub details: fn(&str) -> String,
}
