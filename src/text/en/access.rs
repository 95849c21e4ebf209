//! Display, corrections, the check before the export, and keys, in English.
//!
//! Must not know: where they are shown.

use crate::documents::words::english;
use crate::domain::id::IndicatorNo;
use crate::text::access::AccessTexts;

/// The table.
pub(in crate::text::en) const TEXTS: AccessTexts = AccessTexts {
    error_prefix: "Error: ",
    errors_title,
    errors_text: "These entries were rejected and will not be in the export; the earlier data still counts.",
    correction,
    step_check: "Check",
    to_check: "Next: check your entries",
    check_lead: "Check what you have entered before you export and print; choose “Change” where something is wrong.",
    change: "Change",
    no_answer: "not answered",
    n_entries,
    plan_extent,
    range,
    range_of_grades,
    named,
    points_said,
    done_of,
    nothing_scored: "none",
    step_of,
    score_of_no,
    contribution_of_no,
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
    unit,
    numeral: english::numeral,
    category,
    separator: "; ",
};

fn errors_title(n: usize) -> String {
    if n == 1 {
        "1 entry needs correcting".to_owned()
    } else {
        format!("{n} entries need correcting")
    }
}

fn category(no: &str, title: &str) -> String {
    format!("{} {title}", english::numeral(no))
}

fn correction(asked: &str, problem: &str) -> String {
    format!("{asked}: {problem}")
}

fn n_entries(n: usize) -> String {
    if n == 1 { "1 entry".to_owned() } else { format!("{n} entries") }
}

fn plan_extent(n_sections: usize, n_measures: usize) -> String {
    format!("{n_sections} parts written, {n_measures} measures")
}

fn range(low: &str, high: &str) -> String {
    format!("{low} to {high}")
}

fn range_of_grades(low: &str, high: &str) -> String {
    format!("{low} to {high}")
}

fn named(what: &str, number: &str) -> String {
    format!("{what}, {number}")
}

fn points_said(got: &str, points: &str) -> String {
    format!("{got} of {points} points")
}

fn done_of(n_done: usize, n_all: usize) -> String {
    format!("{n_done} of {n_all} done")
}

fn step_of(at: usize, n_all: usize, name: &str) -> String {
    format!("Step {at} of {n_all}: {name}")
}

fn score_of_no(no: IndicatorNo) -> String {
    format!("Score of indicator {no}")
}

fn contribution_of_no(no: IndicatorNo) -> String {
    format!("Indicator {no} adds to the total")
}

fn unit(unit: &str) -> String {
    english::unit(unit).to_owned()
}
