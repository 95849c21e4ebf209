//! The messages of the page on the prose of the report, in English.
//!
//! Must not know: where they are shown.

use crate::text::narrative::NarrativeTexts;

/// The table.
pub(in crate::text) const TEXTS: NarrativeTexts = NarrativeTexts {
    title: "Text of the report",
    lead: "Each section is drafted, in Chinese, from the figures, evidence and measures entered, and can be changed. A section that nobody has changed follows the figures.",
    drafted: "draft",
    written: "changed",
    draft_again: "Draft again",
    take_back: "Bring back the changed text",
    older,
    gone: "not stated",
    updated: "The text now has these figures",
    to_print: "Preview and print the report",
};

fn older(title: &str, before: &str, now: &str) -> String {
    format!("{title}: {before} when drafted, now {now}")
}
