//! The messages of trying other figures.
//!
//! Must not know: elements.

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct WhatIfTexts {
    pub title: &'static str,
    pub hint: &'static str,
    pub reset: &'static str,
    pub nothing: &'static str,
    pub before: &'static str,
    pub after: &'static str,
    pub moved: fn(&str, &str) -> String,
}
