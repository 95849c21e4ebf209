//! The messages of the page of an indicator.
//!
//! Must not know: elements.

use crate::app::action::StateChoice;
use crate::domain::id::IndicatorNo;
use crate::domain::percent::Percent;
use crate::domain::scheme::definition::Timing;
use crate::scoring::scale::Takes;

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
    pub by_department: &'static str,
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
    /// A name before what it names.
    pub named: fn(&str) -> String,
    pub timing_and_source: &'static str,
    /// The time over which an input is counted, by the year of the figures.
    pub timing: fn(Timing, u16) -> String,
    pub timing_separator: &'static str,
    /// In place of what the input before says as well.
    pub same_as_above: &'static str,
    /// What else belongs to the definitions, to be opened; then after the title of an input.
    pub details: &'static str,
    pub details_of: &'static str,
    /// The state of a line that does not apply, as the head of a column.
    pub line_left: &'static str,
    pub line_reason: &'static str,
    pub line_reason_missing: &'static str,
    pub line_name_missing: &'static str,
    /// A line and one of its states, as the choice is said.
    pub line_state: fn(&str, &str) -> String,
    /// How many lines are open, and the way to put them into the last state.
    pub lines_open: fn(usize) -> String,
    pub rest: fn(&str) -> String,
    pub lines_settled: &'static str,
    pub list_of_nothing: &'static str,
    /// An item that is counted from the list of one before it.
    pub counted_above: &'static str,
    pub points_of: fn(&str, Option<&str>) -> String,
    /// Points out of points, as they are said.
    pub points_said: fn(&str, &str) -> String,
    /// Before the figures are there: how many there are (none: a list) and the most they give.
    pub fill_first: fn(Option<usize>, &str) -> String,
    pub takes: fn(Takes) -> String,
    pub step_points: fn(&str, bool) -> String,
    pub in_proportion: fn(Option<Percent>, Percent, &str) -> String,
    pub less: fn(&str) -> String,
    pub more: fn(&str, &str) -> String,
    pub choice_points: fn(&str) -> String,
    pub shared_with: fn(&[IndicatorNo]) -> String,
    pub level_option: fn(usize, &str, &str) -> String,
    pub neighbours: &'static str,
    pub previous: fn(IndicatorNo) -> String,
    pub next: fn(IndicatorNo) -> String,
}
