//! The messages of the improvements, and the goal they are to reach.
//!
//! Must not know: elements.

use crate::domain::scheme::measure::EffortSize;

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct ImproveTexts {
    pub lead: &'static str,
    pub no_score_helps: &'static str,
    pub cheapest_path: &'static str,
    pub cheapest_hint: &'static str,
    pub goal: &'static str,
    pub goal_total: &'static str,
    pub goal_points: &'static str,
    pub points: &'static str,
    pub goal_day: &'static str,
    pub goal_grade: fn(&str, &str) -> String,
    pub find_path: &'static str,
    pub reached_already: &'static str,
    pub cannot_be_reached: fn(&str) -> String,
    pub best_path: &'static str,
    /// Its place, and how many of its lifts are a large, a medium and a small effort.
    pub alternative: fn(usize, [usize; 3]) -> String,
    pub path_result: fn([usize; 3], &str, &str) -> String,
    pub more_alternatives: &'static str,
    pub take_over: &'static str,
    pub take_all_over: &'static str,
    pub taken_over: &'static str,
    pub effort: &'static str,
    pub effort_of: fn(&str) -> String,
    pub effort_example: &'static str,
    pub size: fn(EffortSize) -> &'static str,
}
