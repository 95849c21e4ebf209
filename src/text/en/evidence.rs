//! The messages of the documents that show an answer, in English.
//!
//! Must not know: where they are shown.

use crate::text::evidence::EvidenceTexts;

/// The table.
pub(in crate::text::en) const TEXTS: EvidenceTexts = EvidenceTexts {
    legend: "Evidence",
    hint: "Name the documents; nothing is attached or uploaded.",
    add: "Add a document",
    title: "Title",
    untitled: "Please give the title.",
    number: "Number (optional)",
    issuer: "Issuer (optional)",
    date: "Date (optional)",
    kind: "Kind",
    kind_open: "Not sorted",
    pages: "Pages (optional)",
    copies: "Copies (optional)",
    original: "Original or copy",
    original_open: "Not stated",
    kept_at: "Kept at (optional)",
    pick: "Use a document of the catalogue",
    pick_none: "Choose a document",
    leave: "Take away from this indicator",
    also: |others| format!("Also for {others}"),
    to_catalogue: "See the catalogue of evidence",
};
