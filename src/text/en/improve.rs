//! The messages of the improvements, and the goal they are to reach, in English.
//!
//! Must not know: where they are shown.

use crate::domain::scheme::measure::EffortSize;
use crate::text::improve::ImproveTexts;

/// The table.
pub(in crate::text) const TEXTS: ImproveTexts = ImproveTexts {
    lead: "These are projections; your answers are not changed. They start from the settled score: the lowest total, with open parts as they are.",
    no_score_helps: "The county is excluded; no score outweighs this. Resolve that first.",
    cheapest_path: "Least-effort path",
    cheapest_hint: "The next grade is the goal at first. Finds the set with the least total effort that reaches it, scored again before it is shown; efforts are the scheme’s examples and can be changed below.",
    goal: "Goal",
    goal_total: "Total of at least",
    goal_points: "Points",
    points: "points",
    goal_day: "By (optional)",
    goal_grade,
    find_path: "Find the path",
    reached_already: "The settled score already reaches the goal.",
    cannot_be_reached,
    best_path: "The set with the least effort",
    alternative,
    path_result,
    more_alternatives: "There may be further sets; the search was ended early. This does not affect the order above.",
    take_over: "Add to the plan",
    take_all_over: "Add all to the plan",
    taken_over: "Added",
    effort: "Effort",
    effort_of,
    effort_example: "Effort (example)",
    size,
};

fn goal_grade(title: &str, at_least: &str) -> String {
    format!("Grade “{title}” (base of at least {at_least})")
}

fn cannot_be_reached(most: &str) -> String {
    format!(
        "The goal cannot be reached by then: all improvements possible in time come to {most} at most. Allow more time or lower the goal."
    )
}

fn alternative(at: usize, [large, medium, small]: [usize; 3]) -> String {
    format!("Alternative {at}: {large} large, {medium} medium, {small} small")
}

fn path_result([large, medium, small]: [usize; 3], total: &str, base: &str) -> String {
    format!(
        "{large} large, {medium} medium and {small} small efforts; then the total is {total}, the base {base}."
    )
}

fn effort_of(size: &str) -> String {
    format!("effort: {size}")
}

const fn size(of: EffortSize) -> &'static str {
    match of {
        EffortSize::Small => "small",
        EffortSize::Medium => "medium",
        EffortSize::Large => "large",
    }
}
