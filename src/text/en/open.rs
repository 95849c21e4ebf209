//! The messages of opening a file, in English.
//!
//! Must not know: where they are shown.

use crate::text::open::OpenTexts;

/// The table.
pub(in crate::text::en) const TEXTS: OpenTexts = OpenTexts {
    reading: "Reading…",
    reading_workbook: "Reading the Excel form …",
    too_large,
    unreadable: "The browser cannot read the file; it may have moved or be in use. Please choose it again.",
    matches: "The stored result matches the recalculated one; the check code matches.",
    scored_again: "The assessment has been loaded and scored again.",
    use_recomputed: "The recalculated result is the one used.",
    go_on: "Go on",
    is_a_scheme: "This is a scoring scheme, not an assessment. Open a report that uses it.",
    scheme: "Scheme",
    opened,
    newer_version,
    differences,
    stored: "in the file",
    recomputed: "recalculated",
    digest_differs,
};

fn too_large(most: u64) -> String {
    format!(
        "The file is larger than {} MiB and was not opened. Please check that it is the right file.",
        most >> 20
    )
}

fn opened(round: u16) -> (&'static str, String) {
    ("Opened: ", format!(", {round} round"))
}

fn newer_version(name: &str, version: i64) -> String {
    format!(
        "“{name}” was made by a newer version (format {version}). It can only be viewed, and the stored score is not verified; open it with the newer version. Your current work is unchanged."
    )
}

fn differences(n: usize) -> String {
    format!("The stored result differs from the recalculated one in {n} places:")
}

fn digest_differs(stored: &str, recomputed: &str) -> String {
    format!(
        "The code does not fit: the file says {stored}, its content gives {recomputed}. It may have been changed after export."
    )
}
