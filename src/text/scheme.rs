//! The messages of the page of the scoring scheme.
//!
//! Must not know: elements, and what a scheme holds.

use crate::domain::id::IndicatorNo;
use crate::domain::scheme::Scheme;

/// The messages. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct SchemeTexts {
    pub title: &'static str,
    pub lead: &'static str,
    /// Said above every scheme: that none of them is the province's, as far as is known.
    pub standing: fn(&Scheme) -> String,
    pub choice: &'static str,
    pub look_at: &'static str,
    pub look_hint: &'static str,
    pub in_use: fn(&str) -> String,
    pub from_file: &'static str,
    pub from_file_hint: &'static str,
    pub effect: &'static str,
    pub now: &'static str,
    pub then: &'static str,
    pub set_aside: fn(usize) -> String,
    pub use_it: &'static str,
    pub used: fn(&str) -> String,
    pub save: &'static str,
    pub own: &'static str,
    pub own_hint: &'static str,
    pub basis_hint: &'static str,
    pub weight_of: fn(IndicatorNo, &str) -> String,
    pub own_make: &'static str,
    pub must_say: &'static str,
    pub name_of_shipped: &'static str,
    /// What is shown where no assessment is open.
    pub shipped_first: &'static str,
    pub name: &'static str,
    pub kind: &'static str,
    pub identifier: &'static str,
    pub author: &'static str,
    pub date: &'static str,
    pub bonus_cap: &'static str,
    pub rests_on: &'static str,
    pub grades: &'static str,
    pub grades_hint: &'static str,
    pub grade: &'static str,
    pub at_least: &'static str,
    pub rubrics: &'static str,
    pub may_not_apply: &'static str,
    pub outside_the_mean: &'static str,
    pub weighs: fn(&str) -> String,
    /// An item, an option or a level with its points.
    pub with_points: fn(&str, &str) -> String,
}
