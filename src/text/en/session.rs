//! Drafts and exports, in English.
//!
//! Must not know: where they are shown.

use crate::app::progress::Export;
use crate::text::en::page_title;
use crate::text::session::{DraftFacts, SessionTexts};

/// The table.
pub(in crate::text::en) const TEXTS: SessionTexts = SessionTexts {
    exported,
    export_step,
    draft_facts,
    which: "There are unfinished assessments on this PC. Continue one of them, and this page opens with it.",
    there_are,
    of_another,
};

const fn exported(state: Export) -> &'static str {
    match state {
        Export::Never => "Not exported yet.",
        Export::Earlier => "Changed since the last export.",
        Export::Current => "Unchanged since the last export.",
    }
}

const fn export_step(state: Export) -> &'static str {
    match state {
        Export::Never => "Not exported",
        Export::Earlier => "Changed since export",
        Export::Current => "Done",
    }
}

fn draft_facts(facts: &DraftFacts<'_>) -> Vec<String> {
    let DraftFacts { round, n_answered, n_applicable, total, changed_on, saved_at } = *facts;
    let extent = [
        format!("round {round}"),
        format!("{n_answered} of {n_applicable} answered"),
        format!("total {total}"),
    ];
    let changed = changed_on.map(|page| format!("last change: {}", page_title(page)));
    extent.into_iter().chain(changed).chain([format!("saved {saved_at}")]).collect()
}

fn there_are(n: usize) -> String {
    format!("Unfinished assessments on this PC: {n}")
}

fn of_another(county: &str) -> String {
    format!(
        "This page is for {county}. The drafts on this PC belong to other applicants; continue one only if you mean to."
    )
}
