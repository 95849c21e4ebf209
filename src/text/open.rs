//! The messages of opening a file.
//!
//! Must not know: elements.

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct OpenTexts {
    /// So many were given at once, above so many.
    pub too_many: fn(usize, usize) -> String,
    /// So many were given at once, of which so many can be opened.
    pub several: fn(usize, usize) -> String,
    /// What stands before the name of the applicant of one of several files.
    pub can_open: &'static str,
    /// A picture, a paper, or what else holds no data.
    pub unrelated: &'static str,
    /// An archive where none is opened.
    pub archive: &'static str,
    pub reading: &'static str,
    pub reading_workbook: &'static str,
    /// A file above so many bytes, which are whole MiB.
    pub too_large: fn(u64) -> String,
    pub unreadable: &'static str,
    pub matches: &'static str,
    pub scored_again: &'static str,
    pub use_recomputed: &'static str,
    pub go_on: &'static str,
    pub is_a_scheme: &'static str,
    pub scheme: &'static str,
    /// What stands before and behind the name of the applicant.
    pub opened: fn(u16) -> (&'static str, String),
    pub newer_version: fn(&str, i64) -> String,
    pub differences: fn(usize) -> String,
    pub stored: &'static str,
    pub recomputed: &'static str,
    pub digest_differs: fn(&str, &str) -> String,
    pub is_screening: &'static str,
    pub is_screening_elsewhere: &'static str,
    pub opened_demo: &'static str,
}
