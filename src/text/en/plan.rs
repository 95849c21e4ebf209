//! Improvement and the creation plan in English.
//!
//! Must not know: where they are shown.

use crate::documents::words::english;
use crate::planning::plan::{Gap, MeasureField};

pub(in crate::text::en) fn goal_grade(title: &str, at_least: &str) -> String {
    format!("Grade “{title}” (base of at least {at_least})")
}

pub(in crate::text::en) fn cannot_be_reached(most: &str) -> String {
    format!(
        "The goal cannot be reached by then: all improvements possible in time come to {most} at most. Allow more time or lower the goal."
    )
}

pub(in crate::text::en) fn alternative(at: usize, effort: &str) -> String {
    format!("Alternative {at}: {effort} person-months")
}

pub(in crate::text::en) fn path_result(effort: &str, total: &str, base: &str) -> String {
    format!("{effort} person-months in all; then the total is {total}, the base {base}.")
}

pub(in crate::text::en) fn effort_of(effort: &str) -> String {
    format!("{effort} person-months")
}

pub(in crate::text::en) fn lifts_count(n: usize) -> String {
    format!("{n} improvements: open to see and fill in")
}

pub(in crate::text::en) fn lift(indicator: &str, item: &str, step: &str) -> String {
    format!("{indicator}: {item} – {step}")
}

pub(in crate::text::en) fn step_to(how_far: &str, facts: &str) -> String {
    format!("{how_far} ({facts})")
}

pub(in crate::text::en) fn moved(low: &str, high: &str) -> String {
    format!("lowest {low}, highest {high}")
}

pub(in crate::text::en) fn measure_title(at: usize) -> String {
    format!("Measure {at}")
}

pub(in crate::text::en) fn plan_gap(gap: &Gap) -> String {
    match gap {
        Gap::EmptySection(chapter, section) => {
            format!("Chapter {}: “{}” is empty.", english::numeral(&chapter.no), section.title.en)
        }
        Gap::NoMeasures => "Chapter III has no measure yet.".to_owned(),
        Gap::Measure(_, index, field) => {
            let name = match field {
                MeasureField::Task => "task",
                MeasureField::Path => "path",
                MeasureField::Due => "milestone",
                MeasureField::Owner => "responsible office",
            };
            format!("Measure {}: the {name} is empty.", index + 1)
        }
    }
}
