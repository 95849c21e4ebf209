//! The messages of opening a file, in English.
//!
//! Must not know: where they are shown.

use crate::text::open::OpenTexts;

/// The table.
pub(in crate::text::en) const TEXTS: OpenTexts = OpenTexts {
    too_many,
    several,
    can_open: "Can be opened: ",
    unrelated: "This is not an assessment and was not opened. Assessments are exported .json files or filled forms (.xlsx).",
    archive: "This is an archive and was not opened. Unpack it, and open the assessment in it.",
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
    is_screening: "This is a saved screening. Open it on the page “Prefecture screening” with “Open a saved screening”:",
    is_screening_elsewhere: "This is a saved screening. This page is for the self-assessment of a county only and cannot open it.",
    opened_demo: "This is a demo file. Once opened, every page and paper is marked as a demo, and it cannot become a real assessment.",
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

fn too_many(n: usize, most: usize) -> String {
    format!(
        "{n} files were selected at once and none was opened: the limit is {most}. Select only the file you want to open."
    )
}

fn several(n: usize, n_taken: usize) -> String {
    match n_taken {
        0 => format!("{n} files were selected at once; none can be opened:"),
        1 => format!("{n} files were selected at once; one can be opened:"),
        more => format!("{n} files were selected at once; {more} can be opened. Choose one:"),
    }
}
