//! The messages of the check before the export, in English.
//!
//! Must not know: where they are shown.

use crate::text::check::CheckTexts;

/// The table.
pub(in crate::text) const TEXTS: CheckTexts = CheckTexts {
    lead: "Check what you have entered before you export and print; choose “Change” where something is wrong.",
    change: "Change",
    no_answer: "not answered",
    n_entries,
    plan_extent,
};

fn n_entries(n: usize) -> String {
    if n == 1 { "1 entry".to_owned() } else { format!("{n} entries") }
}

fn plan_extent(n_sections: usize, n_measures: usize) -> String {
    format!("{n_sections} parts written, {n_measures} measures")
}
