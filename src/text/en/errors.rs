//! The messages of what needs correcting, in English.
//!
//! Must not know: where they are shown.

use crate::text::en::problem::entry_problem;
use crate::text::errors::ErrorTexts;

/// The table.
pub(in crate::text::en) const TEXTS: ErrorTexts = ErrorTexts {
    prefix: "Error: ",
    title,
    text: "These entries were rejected and will not be in the export; the earlier data still counts.",
    correction,
    entry_problem,
};

fn title(n: usize) -> String {
    if n == 1 {
        "1 entry needs correcting".to_owned()
    } else {
        format!("{n} entries need correcting")
    }
}

fn correction(asked: &str, problem: &str) -> String {
    format!("{asked}: {problem}")
}
