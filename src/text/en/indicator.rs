//! The messages of the page of an indicator, in English.
//!
//! Must not know: where they are shown.

use crate::app::action::StateChoice;
use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::terms::definition;
use crate::text::indicator::IndicatorTexts;

/// The table.
pub(in crate::text::en) const TEXTS: IndicatorTexts = IndicatorTexts {
    no_such: "There is no indicator of this number.",
    back: "Back to the indicators",
    why_asked: "Rationale: ",
    score: "This indicator now",
    of_hundred: "of 100",
    bonus_points: "bonus points",
    weight: "Weight",
    contribution: "Adds to the total",
    state_legend: "Status of this indicator",
    state_choice,
    other_case: "Another case",
    as_filled: "As filled in",
    not_now: "Cannot be filled in now (to be verified)",
    not_here: "Does not concern this county (not applicable)",
    how_scored: "How it is scored",
    share: |share| format!("{}{share}: ", if share.is_exact() { "" } else { "about " }),
    next_open: |no| format!("Continue: no. {no}"),
    reason: "Why it does not apply",
    reason_missing: "Give a reason; without one it counts as unanswered.",
    zero_reason: |title| format!("Why “{title}” is 0: why there are no such cases in the county"),
    by_department: |title| format!("By department: {title} (added up)"),
    sum: |sum, unit| format!("{sum} {unit} in all (sum of the departments’ parts)"),
    parts_missing: |departments| {
        format!("Missing: {}. The total is open until then", departments.join(", "))
    },
    zero_reason_missing: "Say why there are no such cases in the county; until then this item is to be verified.",
    not_applicable_barred: " (under the scheme in use every county must answer this)",
    not_applicable_not_allowed: "Under the scheme in use every county must answer this; “not applicable” counts as unanswered. Please choose another option.",
    item_dropped: "No such cases, left out",
    basis: "Basis (in Chinese): ",
    counts: "Counts",
    timing_and_source: "When · from",
    timing: |of, year| definition::timing(of, Some(year), Language::En),
    timing_separator: " · ",
    points_of,
    points_said,
    choice_points,
    shared_with,
    level_option,
    neighbours: "Other indicators",
    previous,
    next,
};

const fn state_choice(choice: StateChoice) -> &'static str {
    match choice {
        StateChoice::Unanswered => "Unanswered",
        StateChoice::Answered => "Answer",
        StateChoice::Unknown => "To be verified",
        StateChoice::NotApplicable => "Not applicable",
    }
}

fn points_of(got: &str, points: &str) -> String {
    format!("{got} of {points} points")
}

fn points_said(got: &str, points: &str) -> String {
    format!("{got} of {points} points")
}

fn choice_points(points: &str) -> String {
    format!(" ({points} points)")
}

fn shared_with(sharers: &[IndicatorNo]) -> String {
    let numbers: Vec<_> = sharers.iter().map(ToString::to_string).collect();
    let word = if sharers.len() == 1 { "indicator" } else { "indicators" };
    format!(" (shared with {word} {}; enter it once)", numbers.join(", "))
}

fn level_option(level: usize, title: &str, points: &str) -> String {
    format!("Level {level}: {title} ({points} points)")
}

fn previous(no: IndicatorNo) -> String {
    format!("Previous (no. {no})")
}

fn next(no: IndicatorNo) -> String {
    format!("Next (no. {no})")
}
