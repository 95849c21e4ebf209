//! The messages of the drafts on the start page, in English.
//!
//! Must not know: where they are shown.

use crate::text::drafts::DraftTexts;

/// The table.
pub(in crate::text::en) const TEXTS: DraftTexts = DraftTexts {
    title: "Continue a draft",
    hint: "Drafts are kept in this browser only. Pages opened from disk share one store within a browser: others can read and change drafts, and a draft that was changed says so. On a shared PC erase them when done, and treat the exported file as the record.",
    go_on: "Continue",
    erase: "Erase draft",
    erase_all: "Erase all drafts",
    erase_sure: "Erase for good",
};
