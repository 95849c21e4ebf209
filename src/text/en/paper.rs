//! The messages of the papers and their printing, in English.
//!
//! Must not know: where they are shown.

use crate::documents::readiness::Readiness;
use crate::documents::request::Lacking;
use crate::text::paper::PaperTexts;

/// The table.
pub(in crate::text) const TEXTS: PaperTexts = PaperTexts {
    choose: "Choose the paper",
    preview: "Preview",
    close: "Close the preview",
    edit: "Edit",
    readiness,
    all: "All papers",
    copy: "Self-assessment report: English reading copy",
    edit_text: "Edit the text of the report",
    draft,
    not_issued: "An exclusion holds: there is no letter of application; the reason stands below.",
    copy_hint: "Submitted papers are in Chinese. The English copy of the report is for reading only; the Chinese version prevails.",
    print: "Print",
    print_hint: "Choose A4; choose “Save as PDF” for an electronic copy.",
    print_refused: "The print dialog did not open: press Ctrl+P.",
    form_lead: "For offices without a browser: print it, fill it in by hand, and have someone else enter it. The form is in Chinese.",
    change: "What changed since the earlier file",
    change_title: "Compare with an earlier report",
    earlier: "An earlier file of this county",
    earlier_hint: "The page lists below what differs and what moved the total, for printing as a change note in Chinese. What is entered stays as it is.",
    earlier_of_other: |name| format!("This is the file of {name}, not of this applicant."),
    earlier_other_kind: "This is neither a report nor an assessment.",
};

fn readiness(of: Readiness) -> String {
    match of {
        Readiness::Ready => "Ready".to_owned(),
        Readiness::Documents(n) => format!("Documents: {n}"),
        Readiness::Draft => "Draft".to_owned(),
        Readiness::OpenIndicators(n) => format!("Open indicators: {n}"),
        Readiness::OlderFigures(n) => format!("Older figures: {n}"),
        Readiness::Gaps(n) => format!("Gaps: {n}"),
        Readiness::Unverified => "To be verified".to_owned(),
        Readiness::NoDocuments => "No documents".to_owned(),
        Readiness::Barred => "An exclusion holds".to_owned(),
    }
}

fn draft(lacking: &[Lacking]) -> String {
    let why = lacking.iter().map(|lacks| match lacks {
        Lacking::Assessment => "indicators are still open",
        Lacking::Plan => "the creation plan is not stated to be ready",
        Lacking::Letter => "the commitment letter is not stated to be ready, that is signed",
    });
    format!(
        "The letter of application is printed as a draft: {}.",
        why.collect::<Vec<_>>().join("; ")
    )
}
