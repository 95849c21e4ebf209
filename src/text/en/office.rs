//! The messages of Word, Excel and CSV, in English.
//!
//! Must not know: where they are shown.

use crate::text::office::OfficeTexts;

/// The table.
pub(in crate::text) const TEXTS: OfficeTexts = OfficeTexts {
    title: "Papers",
    hint: "Editable papers, a form that calculates its score, and tables for other programs. The first Word or Excel file loads the office module (about 1 MB); files are made on this PC and not sent anywhere.",
    word,
    excel: "Export the form as Excel",
    tables: "Tables (CSV)",
    indicators: "Indicators",
    items: "Items",
    csv_indicators: "Export CSV: indicators",
    csv_items: "Export CSV: items",
    working,
    cancel: "Cancel",
    cancelled: "Cancelled; no file was made.",
    not_taken: "The browser refused the download, so the file is not saved. Check its download settings and try again.",
    save_not_whole: "The file did not read back as it was written, so nothing was saved. Keep this page open and report it.",
};

fn word(paper: &str) -> String {
    format!("Export Word: {paper}")
}

fn working(name: &str) -> String {
    format!("Preparing {name}")
}
