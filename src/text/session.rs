//! The messages about going on where one was: drafts, and what of the work was exported.
//!
//! Must not know: where drafts are kept.

use crate::app::progress::Export;
use crate::app::route::Route;

/// The table. What each says stands in the tables of the languages.
#[derive(Debug)]
pub struct SessionTexts {
    /// As a sentence.
    pub exported: fn(Export) -> &'static str,
    /// As the state of a step.
    pub export_step: fn(Export) -> &'static str,
    /// What a draft is, fact by fact.
    pub draft_facts: fn(&DraftFacts<'_>) -> Vec<String>,
    /// Before the drafts among which to choose.
    pub which: &'static str,
    /// The same in short, for whoever is about to begin another.
    pub there_are: fn(usize) -> String,
    /// The same where none is of the county that the page is meant for.
    pub of_another: fn(&str) -> String,
}

/// What tells a draft from others.
#[derive(Clone, Copy, Debug)]
pub struct DraftFacts<'a> {
    /// The round.
    pub round: u16,
    /// How many indicators are answered.
    pub n_answered: usize,
    /// Out of how many.
    pub n_applicable: usize,
    /// The total.
    pub total: &'a str,
    /// The page on which the last change was made.
    pub changed_on: Option<Route>,
    /// When it was saved.
    pub saved_at: &'a str,
}
