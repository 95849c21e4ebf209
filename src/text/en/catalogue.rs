//! The messages of the catalogue of evidence, in English.
//!
//! Must not know: where they are shown.

use crate::terms::grouped;
use crate::text::catalogue::CatalogueTexts;

/// The table.
pub(in crate::text) const TEXTS: CatalogueTexts = CatalogueTexts {
    title: "Catalogue of evidence",
    lead: "Each document stands here once and may be for several indicators and checks. Its number follows the lowest of them and does not change afterwards.",
    documents: "Documents",
    shows: "Indicators and checks",
    shows_nothing: "Not for any indicator yet, so without a number",
    add_shows: "Use it for another one",
    add_shows_none: "Choose an indicator or a check",
    leave: |what| format!("No longer for {what}"),
    n_pages: |n| format!("{n} pages"),
    note_file: "Note a file on this PC (optional)",
    note_file_hint: "The page notes the name, the size and the SHA-256, so that a change shows later; the file is neither uploaded nor kept.",
    noted: |name, size| format!("File noted: {name} ({} bytes)", grouped(size)),
    forget_file: "Forget the file",
    call_it: |name| format!("Proposed file name: {name}"),
    replies: "Answers to the letters of verification",
    no_reply: "Not registered",
    register_reply: "Register the answer",
    folder: "Check a folder of documents",
    folder_lead: "Choose the folder of the files: the page lists which documents are present, missing or changed, and which files are not in the catalogue. Files are read on this PC only.",
    choose_folder: "Choose a folder",
    drop_folder: "Or drop the folder here.",
    reading: |done, all| format!("Checking file {done} of {all}"),
    others: "Files not in the catalogue",
    nothing_numbered: "The catalogue has no numbered documents yet.",
    county: "County whose documents are checked",
    to_papers: "Preview and print the catalogue",
};
