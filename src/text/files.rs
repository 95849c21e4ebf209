//! What is said of files that are given to the page, before anything is read in them.
//!
//! Must not know: where it is shown.

/// The texts.
#[derive(Debug)]
pub struct FileTexts {
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
}
