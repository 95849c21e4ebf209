//! The messages about going on where one was: drafts, and what of the work was exported.
//!
//! Must not know: where drafts are kept.

use crate::app::extent::Extent;
use crate::app::progress::Export;
use crate::app::route::Route;
use crate::domain::framework::Bilingual;

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
    /// What is said about keeping.
    pub said: fn(&SessionNotice) -> String,
    /// The answer to the question whether to keep another copy.
    pub keep_apart: &'static str,
    /// The file of that applicant is open and not a draft yet.
    pub opened: fn(&str) -> String,
    /// What is kept as a draft and cannot be read, of so many bytes.
    pub unreadable: fn(usize) -> String,
    /// What to do with it.
    pub unreadable_hint: &'static str,
    /// To hand it over as a file.
    pub save_as_file: &'static str,
    /// There are drafts that could not be read this time.
    pub unread: &'static str,
    /// The file comes near what it may hold, or is above it: what to shorten.
    pub near_limit: fn(&Extent) -> String,
    /// The same, where it was to be exported.
    pub too_large: fn(&Extent) -> String,
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
    /// Under which scheme.
    pub scheme: &'a str,
    /// When it was saved; empty where that is not known.
    pub saved_at: &'a str,
    /// Whether it is as the page wrote it.
    pub is_sealed: bool,
    /// Whether later changes of it could not be kept.
    pub is_outdated: bool,
}

/// What is said about keeping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SessionNotice {
    /// Another window works on the same record; this one now keeps its own copy.
    Forked,
    /// The same, once more within moments: whether to keep another copy.
    Asks,
    /// The draft was erased in another window.
    Erased,
    /// The browser writes to the disk later; what is older than this time is there.
    Later(String),
    /// The disk has not answered for some time; the time of what is there.
    Late(Option<String>),
    /// There is no room; whose draft is the oldest, and of when.
    Full(Option<(String, String)>),
    /// The browser keeps nothing; the work is lost when the page is closed.
    NotKept,
    /// What is being gone on with.
    Continued(Continued),
}

/// The draft that is being gone on with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Continued {
    /// When it was saved; empty where that is not known.
    pub saved_at: String,
    /// Under which scheme.
    pub scheme: Bilingual,
    /// Whether it is as the page wrote it.
    pub is_sealed: bool,
}
