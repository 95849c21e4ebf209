//! The messages of the papers and their printing, in English.
//!
//! Must not know: where they are shown.

use crate::text::paper::PaperTexts;

/// The table.
pub(in crate::text) const TEXTS: PaperTexts = PaperTexts {
    choose: "Choose the paper",
    all: "All papers",
    copy: "Self-assessment report: English reading copy",
    copy_hint: "Submitted papers are in Chinese. The English copy of the report is for reading only; the Chinese version prevails.",
    print: "Print",
    print_title: "Print",
    print_hint: "Choose A4; choose “Save as PDF” for an electronic copy.",
    print_refused: "The print dialog did not open: press Ctrl+P.",
    form_lead: "For offices without a browser: print it, fill it in by hand, and have someone else enter it. The form is in Chinese.",
};
