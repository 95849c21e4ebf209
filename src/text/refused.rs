//! The messages of a file that is not opened.
//!
//! Must not know: elements.

use crate::domain::scheme::Scheme;
use crate::wire::path::Path;
use crate::wire::problem::Problem;

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct RefusedTexts {
    pub failed: fn(&str, usize) -> String,
    pub workbook: fn(&str) -> String,
    /// What is wrong where, in words; the scheme has the titles of inputs.
    pub problem_at: fn(&Problem, Option<&Scheme>) -> String,
    /// A place in a file, in words.
    pub place: fn(&Path, Option<&Scheme>) -> String,
    /// The heading above what only maintainers read, as JSON paths.
    pub technical: &'static str,
    pub more_problems: fn(usize) -> String,
}
