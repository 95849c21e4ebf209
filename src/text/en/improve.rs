//! The messages of the improvements, and the goal they are to reach, in English.
//!
//! Must not know: where they are shown.

use crate::text::improve::ImproveTexts;

/// The table.
pub(in crate::text) const TEXTS: ImproveTexts = ImproveTexts {
    lead: "These are projections; your answers are not changed. They start from the settled score: the lowest total, with open parts as they are.",
    no_score_helps: "The county is excluded; no score outweighs this. Resolve that first.",
    cheapest_path: "Least-effort path",
    cheapest_hint: "Finds the set of improvements with the least total effort that reaches the goal; the result is scored again before it is shown.",
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
    person_months: "person-months",
};

fn goal_grade(title: &str, at_least: &str) -> String {
    format!("Grade “{title}” (base of at least {at_least})")
}

fn cannot_be_reached(most: &str) -> String {
    format!(
        "The goal cannot be reached by then: all improvements possible in time come to {most} at most. Allow more time or lower the goal."
    )
}

fn alternative(at: usize, effort: &str) -> String {
    format!("Alternative {at}: {effort} person-months")
}

fn path_result(effort: &str, total: &str, base: &str) -> String {
    format!("{effort} person-months in all; then the total is {total}, the base {base}.")
}

fn effort_of(effort: &str) -> String {
    format!("{effort} person-months")
}
