//! The messages of the list of the indicators, in English.
//!
//! Must not know: where they are shown.

use crate::text::indicators::IndicatorsTexts;

/// The table.
pub(in crate::text::en) const TEXTS: IndicatorsTexts = IndicatorsTexts {
    lead: "Fill in any order. Partly completed items are scored too; the missing part is shown as a range from zero to full points.",
    score_now: "Score now",
    answered_of,
};

fn answered_of(n_done: usize, n_all: usize) -> String {
    format!("{n_done} of {n_all} answered")
}
