//! The messages of the page of an indicator, in English.
//!
//! Must not know: where they are shown.

use crate::app::action::StateChoice;
use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::domain::percent::Percent;
use crate::scoring::scale::{Limit, Takes};
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
    by_department: "By department (added up)",
    sum: |sum, unit| format!("Sum of the departments’ parts: {sum} {unit}").trim_end().to_owned(),
    parts_missing: |departments| {
        format!("Missing: {}. The total is open until then", departments.join(", "))
    },
    zero_reason_missing: "Say why there are no such cases in the county; until then this item is to be verified.",
    not_applicable_barred: " (under the scheme in use every county must answer this)",
    not_applicable_not_allowed: "Under the scheme in use every county must answer this; “not applicable” counts as unanswered. Please choose another option.",
    item_dropped: "No such cases, left out",
    basis: "Basis (in Chinese): ",
    named: |name| format!("{name}: "),
    counts: "Counts",
    timing_and_source: "When · from",
    timing: |of, year| definition::timing(of, Some(year), Language::En),
    timing_separator: " · ",
    same_as_above: "as above",
    details: "More on what counts",
    details_of: ": ",
    line_left: "Not applicable",
    line_reason: "Reason",
    line_reason_missing: "Give a reason; without one it is to be verified.",
    line_name_missing: "Name it; without a name it is to be verified.",
    line_state: |line, state| format!("{line}: {state}"),
    lines_open: |n| {
        if n == 1 { "1 line is open".to_owned() } else { format!("{n} lines are open") }
    },
    rest: |state| format!("Mark the rest “{state}”"),
    lines_settled: "All lines are answered",
    list_of_nothing: "Not all lines can be “not applicable”; check them.",
    counted_above: "Follows from the list above; nothing is filled in here.",
    points_of,
    points_said,
    fill_first,
    takes,
    step_points: |points, _| format!("{points} points"),
    in_proportion,
    less: |each| format!("{each} points less for each, down to 0"),
    more: |each, points| format!("{each} points for each, {points} at most"),
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

fn points_of(got: &str, points: Option<&str>) -> String {
    points.map_or_else(|| format!("{got} points"), |points| format!("{got} of {points} points"))
}

fn points_said(got: &str, points: &str) -> String {
    format!("{got} of {points} points")
}

fn fill_first(n_figures: Option<usize>, points: &str) -> String {
    let first = match n_figures {
        None => "all lines are answered",
        Some(1) => "the figure is there",
        Some(_) => "both figures are there",
    };
    format!("Shown once {first}; {points} points at most")
}

fn takes(takes: Takes) -> String {
    match takes {
        Takes::AtLeast(of) => format!("{} or more", limit(of)),
        Takes::AtMost(of) => format!("{} or less", limit(of)),
        Takes::Below(of) => format!("below {}", limit(of)),
        Takes::Above(of) => format!("above {}", limit(of)),
    }
}

fn limit(of: Limit) -> String {
    match of {
        Limit::Share(share) => share.to_string(),
        Limit::Figure(figure) => figure.to_string(),
    }
}

fn in_proportion(from: Option<Percent>, full: Percent, points: &str) -> String {
    let from = from.map(|from| format!("Points from {from} on; ")).unwrap_or_default();
    format!("{from}{points} points at {full}, in proportion below")
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
