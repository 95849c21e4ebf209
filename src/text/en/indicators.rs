//! The messages of the list of the indicators, in English.
//!
//! Must not know: where they are shown.

use crate::text::indicators::IndicatorsTexts;

/// The table.
pub(in crate::text::en) const TEXTS: IndicatorsTexts = IndicatorsTexts {
    done,
    data_year: |year| format!("Data year: {year} (1 January to 31 December)"),
    change: "Change",
    begin: |no| format!("Fill in no. {no}"),
};

fn done(done: usize, all: usize, partial: usize, unknown: usize) -> String {
    let partial = if partial > 0 { format!(", {partial} in part") } else { String::new() };
    let unknown = if unknown > 0 { format!(", {unknown} to be verified") } else { String::new() };
    format!(
        "{done} of {all} are filled in{partial}{unknown}. You need not finish at once, nor keep to the order."
    )
}
