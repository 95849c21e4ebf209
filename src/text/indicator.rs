//! The messages of the page of an indicator.
//!
//! Must not know: elements.

use crate::app::action::StateChoice;
use crate::domain::id::IndicatorNo;
use crate::domain::percent::Percent;
use crate::domain::scheme::definition::Timing;

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct IndicatorTexts {
    pub no_such: &'static str,
    pub back: &'static str,
    pub why_asked: &'static str,
    pub score: &'static str,
    pub of_hundred: &'static str,
    pub bonus_points: &'static str,
    pub weight: &'static str,
    pub contribution: &'static str,
    pub state_legend: &'static str,
    pub state_choice: fn(StateChoice) -> &'static str,
    /// Before what a county states where it fills in nothing.
    pub other_case: &'static str,
    pub as_filled: &'static str,
    pub not_now: &'static str,
    pub not_here: &'static str,
    pub how_scored: &'static str,
    /// The share that is judged, before its points.
    pub share: fn(Percent) -> String,
    /// The way to the next indicator that is open.
    pub next_open: fn(IndicatorNo) -> String,
    pub reason: &'static str,
    pub reason_missing: &'static str,
    /// Asks why a figure is zero, by its title.
    pub zero_reason: fn(&str) -> String,
    /// The parts of a figure, which departments have, by its title.
    pub by_department: fn(&str) -> String,
    /// What the parts of a figure add up to, and the unit.
    pub sum: fn(&str, &str) -> String,
    /// Whose parts are missing.
    pub parts_missing: fn(&[&str]) -> String,
    pub zero_reason_missing: &'static str,
    pub not_applicable_barred: &'static str,
    pub not_applicable_not_allowed: &'static str,
    pub item_dropped: &'static str,
    pub basis: &'static str,
    pub counts: &'static str,
    pub timing_and_source: &'static str,
    /// The time over which an input is counted, by the year of the figures.
    pub timing: fn(Timing, u16) -> String,
    pub timing_separator: &'static str,
    pub points_of: fn(&str, &str) -> String,
    /// Points out of points, as they are said.
    pub points_said: fn(&str, &str) -> String,
    pub choice_points: fn(&str) -> String,
    pub shared_with: fn(&[IndicatorNo]) -> String,
    pub level_option: fn(usize, &str, &str) -> String,
    pub neighbours: &'static str,
    pub previous: fn(IndicatorNo) -> String,
    pub next: fn(IndicatorNo) -> String,
}
