//! The messages of the report and its files, in English.
//!
//! Must not know: where they are shown.

use crate::text::report::ReportTexts;

/// The table.
pub(in crate::text) const TEXTS: ReportTexts = ReportTexts {
    lead: "Check everything, download the data file, then print and seal the report. File and paper carry the same check code.",
    export_title: "Data file",
    export_json: "Download the data file",
    export_failed: "The browser refused the download. Copy the text below into an editor and save it as .json (UTF-8).",
    export_not_whole: "The file did not read back as it was written, so nothing was downloaded; your entries and the draft are untouched. Try again; if that does not help, tell the maintainers.",
    export_text: "The report as text",
    exported,
    code: "Check code",
    code_meaning: "For checking that paper and file are the same",
};

fn exported(name: &str, bytes: usize) -> String {
    format!("Downloaded: {name} ({bytes} bytes); verified.")
}
