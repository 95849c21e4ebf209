//! The messages of the exercises: what is asked, what the groups talk about, and the answers,
//! whose arithmetic was worked out by hand.
//!
//! Must not know: elements, and how a score arises.

use crate::app::workshop::slide::Part;

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct ExerciseTexts {
    pub minutes: &'static str,
    pub over: fn(u8, usize, Part) -> String,
    pub named: fn(u8, Part) -> String,
    pub words: fn(u8) -> &'static ExerciseWords,
}

/// The words of an exercise.
#[derive(Debug)]
pub struct ExerciseWords {
    /// What it is called.
    pub title: &'static str,
    /// What is asked.
    pub question: &'static str,
    /// What the groups talk about.
    pub discuss: &'static [&'static str],
    /// The answer in a few words.
    pub answered: &'static str,
    /// The arithmetic, a line each: of what, and how.
    pub answer: &'static [(&'static str, &'static str)],
    /// What to keep in mind.
    pub point: &'static str,
}
