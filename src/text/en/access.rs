//! Display, corrections, the check before the export, and keys, in English.
//!
//! Must not know: where they are shown.

use crate::text::access::AccessTexts;

/// The table.
pub(in crate::text::en) const TEXTS: AccessTexts = AccessTexts {
    check_lead: "Check what you have entered before you export and print; choose “Change” where something is wrong.",
    change: "Change",
    no_answer: "not answered",
    n_entries,
    plan_extent,
    keyboard: "Keyboard",
    keys: &[
        (
            "Tab, Shift + Tab",
            "go to the next or previous control; the first Tab lets you skip the navigation",
        ),
        ("Enter", "follow a link, press a button, show a calculation"),
        ("Space", "press a button, select, expand a folded section"),
        ("Arrow keys", "choose within a group of options or a list"),
        ("Alt + ↓", "open the calendar of a date field"),
        ("Esc", "close an open calculation"),
        ("Alt + ←", "back to the page before"),
        ("Ctrl + P", "print the paper that is shown"),
    ],
    paper_copy: "Self-assessment report: English reading copy",
    paper_copy_hint: "Submitted papers are in Chinese. The English copy of the report is for reading only; the Chinese version prevails.",
};

fn n_entries(n: usize) -> String {
    if n == 1 { "1 entry".to_owned() } else { format!("{n} entries") }
}

fn plan_extent(n_sections: usize, n_measures: usize) -> String {
    format!("{n_sections} parts written, {n_measures} measures")
}
