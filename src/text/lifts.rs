//! The messages of each improvement, its gain and effort.
//!
//! Must not know: elements.

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct LiftTexts {
    pub title: &'static str,
    pub hint: &'static str,
    pub count: fn(usize) -> String,
    pub gains_title: &'static str,
    pub gains_hint: &'static str,
    pub none: &'static str,
    pub item: &'static str,
    pub name: fn(&str, &str, &str) -> String,
    pub by: &'static str,
    pub step_full: &'static str,
    pub step_next: &'static str,
    pub step_to: fn(&str, &str) -> String,
    /// Whether the figures can still be changed, and the year from which they can.
    pub still_changes: fn(bool, u16) -> String,
}
