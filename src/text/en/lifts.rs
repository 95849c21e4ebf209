//! The messages of each improvement, its gain and effort, in English.
//!
//! Must not know: where they are shown.

use crate::text::lifts::LiftTexts;

/// The table.
pub(in crate::text) const TEXTS: LiftTexts = LiftTexts {
    title: "Gain and effort of each improvement",
    hint: "Efforts are the scheme’s examples, any time is assumed; both can be changed.",
    count,
    gains_title: "What each item would gain",
    gains_hint: "How much the lowest total rises if only this is done, as the difference of the rounded totals; 0 where a cap or band binds. For a checklist the next step is the option that gains most.",
    none: "Nothing is left to improve.",
    item: "Item",
    name,
    by: "Can be done by",
    step_full: "to full points",
    step_next: "to the next step",
    step_to,
    still_changes,
};

fn count(n: usize) -> String {
    format!("{n} improvements: open to see and fill in")
}

fn name(indicator: &str, item: &str, step: &str) -> String {
    format!("{indicator}: {item} – {step}")
}

fn step_to(how_far: &str, facts: &str) -> String {
    format!("{how_far} ({facts})")
}

fn still_changes(can: bool, year: u16) -> String {
    if can {
        " (can still be caught up on)".to_owned()
    } else {
        format!(" (past records cannot be changed: from {year} on)")
    }
}
