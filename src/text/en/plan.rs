//! The messages of the creation plan, in English.
//!
//! Must not know: where they are shown.

use crate::planning::plan::{MeasureField, Omission};
use crate::terms::english;
use crate::text::plan::PlanTexts;

/// The table.
pub(in crate::text) const TEXTS: PlanTexts = PlanTexts {
    lead: "Follow the outline annexed to the Notice and submit the print with the application. Add measures from “Improvements” or write your own.",
    no_measures: "No measures yet.",
    measure_add: "Add a measure",
    measure_title,
    measure_indicator: "Indicator",
    no_indicator: "none",
    measure_task: "Task",
    measure_path: "Path",
    measure_due: "Deadline",
    measure_owner: "Responsible office",
    gaps: "Completeness",
    gap,
    complete: "Every section and measure is filled in.",
};

fn measure_title(at: usize) -> String {
    format!("Measure {at}")
}

fn gap(gap: &Omission) -> String {
    match gap {
        Omission::EmptySection(chapter, section) => {
            format!("Chapter {}: “{}” is empty.", english::numeral(&chapter.no), section.title.en)
        }
        Omission::NoMeasures => "Chapter III has no measure yet.".to_owned(),
        Omission::Measure(_, index, field) => {
            let name = match field {
                MeasureField::Task => "task",
                MeasureField::Path => "path",
                MeasureField::Due => "deadline",
                MeasureField::Owner => "responsible office",
            };
            format!("Measure {}: the {name} is empty.", index + 1)
        }
    }
}
