//! The messages of the evidence for an indicator, in English.
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
};
