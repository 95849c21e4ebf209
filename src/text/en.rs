//! The messages in English.
//!
//! Must not know: where they are shown.

use crate::documents::words::scheme as scheme_words;
use crate::domain::edition::Edition;
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::domain::scheme::origin::Origin;
use crate::eligibility::procedure::{Deadline, Procedure, Route as ApplicationRoute};
use crate::text::Texts;
use crate::text::en::place::{place, problem_at};

mod access;
mod applicant;
mod county;
mod derivation;
mod eligibility;
mod embed;
mod errors;
mod evidence;
mod fields;
mod files;
mod frame;
pub(in crate::text) mod front;
mod improve;
mod indicator;
mod indicators;
mod lifts;
mod lists;
mod parts;
mod place;
mod plan;
mod problem;
mod result;
mod scheme;
mod score;
mod screening;
mod self_test;
mod session;
mod start;
mod steps;
mod trouble;
mod what_if;
mod workshop;

/// The table.
pub(in crate::text) const TEXTS: Texts = Texts {
    front: &front::FRONT,
    scheme_name: |of| scheme_words::name(of, Language::En),
    scheme_label,
    drafts_title: "Continue a draft",
    drafts_hint: "Drafts are kept in this browser only. Pages opened from disk share one store within a browser: others can read and change drafts, and a draft that was changed says so. On a shared PC erase them when done, and treat the exported file as the record.",
    continue_draft: "Continue",
    erase_draft: "Erase draft",
    erase_all_drafts: "Erase all drafts",
    erase_sure: "Erase for good",
    erase_keep: "Keep",
    open_reading: "Reading…",
    open_too_large,
    open_unreadable: "The browser cannot read the file; it may have moved or be in use. Please choose it again.",
    open_matches: "The stored result matches the recalculated one; the check code matches.",
    open_recomputed: "The assessment has been loaded and scored again.",
    open_use_recomputed: "The recalculated result is the one used.",
    open_go_on: "Go on",
    open_scheme: "This is a scoring scheme, not an assessment. Open a report that uses it.",
    stored: "in the file",
    recomputed: "recalculated",
    procedure: "Procedure",
    submitted_on: "Date submitted",
    ready: "Ready",
    not_ready: "Not ready",
    report_lead: "Check everything, download the data file, then print and seal the report. File and paper carry the same check code.",
    export_title: "Export",
    export_json: "Download the data file",
    export_failed: "The browser refused the download. Copy the text below into an editor and save it as .json (UTF-8).",
    export_not_whole: "The file did not read back as it was written, so nothing was downloaded; your entries and the draft are untouched. Try again; if that does not help, tell the maintainers.",
    export_text: "The report as text",
    office_title: "Word, Excel and CSV",
    office_hint: "Editable papers, a form that calculates its score, and tables for other programs. The first Word or Excel file loads the office module (about 1 MB); files are made on this PC and not sent anywhere.",
    office_excel: "Export the form as Excel",
    office_csv_indicators: "Export CSV: indicators",
    office_csv_items: "Export CSV: items",
    office_cancel: "Cancel",
    office_cancelled: "Cancelled; no file was made.",
    office_not_taken: "The browser refused the download, so the file is not saved. Check its download settings and try again.",
    open_workbook: "Reading the Excel form …",
    office_word,
    office_working,
    trouble: trouble::TEXTS,
    workbook_refused,
    print_title: "Print",
    print_hint: "Choose A4; choose “Save as PDF” for an electronic copy.",
    print_refused: "The print dialog did not open: press Ctrl+P.",
    code_meaning: "For checking that paper and file are the same",
    code: "Check code",
    scheme: "Scheme",
    paper_all: "All papers",
    form_lead: "For offices without a browser: print it, fill it in by hand, and have someone else enter it. The form is in Chinese.",
    print: "Print",
    papers: "Choose the paper",
    about_title: "Sources, interpretations, privacy",
    about_source: "Source",
    about_source_text,
    about_weights: "Weights and rubrics",
    about_weights_text: "The notice publishes no weights, standards or definitions. The bundled schemes are examples; each cites its sources and is named next to every score.",
    about_missing: "Number 13",
    about_privacy: "Privacy",
    about_privacy_text: "The page makes no third-party requests: the site version loads only its own program files, and the one-file version loads nothing. What you enter stays in this browser’s draft and in the files you export.",
    about_arithmetic: "Arithmetic and rounding",
    about_arithmetic_text: "All arithmetic is exact and decimal. Items, indicators and dimensions are rounded half up to 4 places, base and bonus to 2, nothing else; limits are compared by multiplication, never by a rounded quotient.",
    about_version: "Version",
    about_scripts: "For programs",
    about_scripts_text: "Scripts may call window.chengxin.evaluate(text) with an assessment or report as JSON and receive the report; the command evaluate returns the same bytes for the same input.",
    self_test: self_test::TEXTS,
    procedure_step,
    exported,
    opened,
    open_failed,
    problem_at,
    place,
    technical: "Technical details",
    newer_version,
    more_problems,
    differences,
    digest_differs,
    files: files::TEXTS,
    access: access::TEXTS,
    lists: lists::TEXTS,
    session: session::TEXTS,
    applicant: applicant::TEXTS,
    fields: fields::TEXTS,
    derivation: derivation::TEXTS,
    scheme_page: scheme::TEXTS,
    screening: screening::TEXTS,
    workshop: workshop::TEXTS,
    embed: embed::TEXTS,
    errors: errors::TEXTS,
    county: county::TEXTS,
    steps: steps::TEXTS,
    score: score::TEXTS,
    eligibility: eligibility::TEXTS,
    indicators: indicators::TEXTS,
    indicator: indicator::TEXTS,
    evidence: evidence::TEXTS,
    result: result::TEXTS,
    improve: improve::TEXTS,
    lifts: lifts::TEXTS,
    what_if: what_if::TEXTS,
    plan: plan::TEXTS,
};

const fn scheme_label(of: &Scheme) -> &'static str {
    match of.origin {
        Origin::Shipped => "Example, not official",
        Origin::Own | Origin::Foreign | Origin::Namesake(_) => {
            scheme_words::label(of, Language::En)
        }
    }
}

fn about_source_text(number: &str) -> String {
    format!(
        "Henan’s notice on creating model counties of the social-credit system ({number}) with its annexes. Indicators keep the notice’s wording and numbers."
    )
}

fn procedure_step(step: &Procedure, edition: &Edition) -> String {
    match step {
        Procedure::Route(ApplicationRoute::Direct) => "Route: directly to the province.".to_owned(),
        Procedure::Route(ApplicationRoute::ByPrefecture) => {
            let quota = edition.quota;
            format!("Route: recommended by the prefecture, in principle {quota} at most.")
        }
        Procedure::Deadline(Deadline::InTime(last)) => {
            format!("Submitted by the deadline ({last}).")
        }
        Procedure::Deadline(Deadline::Late(last)) => {
            format!("Submitted after the deadline ({last}).")
        }
        Procedure::Deadline(Deadline::Open(last)) => {
            format!("Deadline {last}; submission date not entered.")
        }
        Procedure::Deadline(Deadline::UnknownToSource) => {
            "Deadline: the Notice sets none for this round.".to_owned()
        }
        Procedure::Document(which, ready) => {
            let state = match ready {
                Some(true) => "ready",
                Some(false) => "not ready",
                None => "to be verified",
            };
            format!("{}: {state}", which.title.en)
        }
    }
}

fn exported(name: &str, bytes: usize) -> String {
    format!("Downloaded: {name} ({bytes} bytes); verified.")
}

fn office_word(paper: &str) -> String {
    format!("Export Word: {paper}")
}

fn office_working(name: &str) -> String {
    format!("Preparing {name}")
}

fn workbook_refused(name: &str) -> String {
    format!("“{name}” was not opened. Your current work is unchanged.")
}

fn opened(round: u16) -> (&'static str, String) {
    ("Opened: ", format!(", {round} round"))
}

fn open_too_large(most: u64) -> String {
    format!(
        "The file is larger than {} MiB and was not opened. Please check that it is the right file.",
        most >> 20
    )
}

fn open_failed(name: &str, n: usize) -> String {
    format!(
        "“{name}” was not opened: the file has {n} errors. Correct them or return the file to whoever prepared it. Your current work is unchanged."
    )
}

fn newer_version(name: &str, version: i64) -> String {
    format!(
        "“{name}” was made by a newer version (format {version}). It can only be viewed, and the stored score is not verified; open it with the newer version. Your current work is unchanged."
    )
}

fn more_problems(n: usize) -> String {
    format!("{n} more errors are not listed; correct these first.")
}

fn differences(n: usize) -> String {
    format!("The stored result differs from the recalculated one in {n} places:")
}

fn digest_differs(stored: &str, recomputed: &str) -> String {
    format!(
        "The code does not fit: the file says {stored}, its content gives {recomputed}. It may have been changed after export."
    )
}
