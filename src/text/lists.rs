//! The messages of lists whose entries are added, changed and removed in place.
//!
//! Must not know: elements.

use crate::domain::date::Date;

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct ListTexts {
    pub there_was_none: &'static str,
    pub there_were: &'static str,
    pub add: &'static str,
    pub remove: &'static str,
    /// An entry of a list of facts, by its position from 0.
    pub entry: fn(usize, Option<Date>) -> String,
    /// A piece of evidence, by its position from 0.
    pub document: fn(usize) -> String,
    /// So many entries of before, while another choice is made.
    pub kept_aside: fn(usize) -> String,
    /// What an indicator held under another choice; takes the word of the choice that brings
    /// it back.
    pub answer_kept_aside: fn(&str) -> String,
    pub nothing_listed_yet: &'static str,
    pub removed: fn(&str) -> String,
    pub restore: &'static str,
}
