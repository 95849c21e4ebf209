//! The messages of a file that is not opened, in English.
//!
//! Must not know: where they are shown.

use crate::text::en::place::{place, problem_at};
use crate::text::refused::RefusedTexts;

/// The table.
pub(in crate::text) const TEXTS: RefusedTexts = RefusedTexts {
    failed,
    workbook,
    problem_at,
    place,
    technical: "Technical details",
    more_problems,
};

fn failed(name: &str, n: usize) -> String {
    format!(
        "“{name}” was not opened: the file has {n} errors. Correct them or return the file to whoever prepared it. Your current work is unchanged."
    )
}

fn workbook(name: &str) -> String {
    format!("“{name}” was not opened. Your current work is unchanged.")
}

fn more_problems(n: usize) -> String {
    format!("{n} more errors are not listed; correct these first.")
}
