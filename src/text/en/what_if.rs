//! The messages of trying other figures, in English.
//!
//! Must not know: where they are shown.

use crate::text::what_if::WhatIfTexts;

/// The table.
pub(in crate::text) const TEXTS: WhatIfTexts = WhatIfTexts {
    title: "What if",
    hint: "Change figures and see how the score changes; your answers stay as they are.",
    reset: "Reset to the record",
    nothing: "Nothing is changed yet.",
    before: "Now",
    after: "What if",
    moved,
};

fn moved(low: &str, high: &str) -> String {
    format!("lowest {low}, highest {high}")
}
