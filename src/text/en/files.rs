//! Files that are given to the page, in English.
//!
//! Must not know: where it is shown.

use crate::text::files::FileTexts;

/// The table.
pub(in crate::text::en) const TEXTS: FileTexts = FileTexts {
    too_many,
    several,
    can_open: "Can be opened: ",
    unrelated: "This is not an assessment and was not opened. Assessments are exported .json files or filled forms (.xlsx).",
    archive: "This is an archive and was not opened. Unpack it, and open the assessment in it.",
};

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
