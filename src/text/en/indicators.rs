//! The messages of the list of the indicators, in English.
//!
//! Must not know: where they are shown.

use crate::app::progress::Counts;
use crate::text::indicators::IndicatorsTexts;

/// The table.
pub(in crate::text::en) const TEXTS: IndicatorsTexts = IndicatorsTexts {
    counts,
    data_year: |year| format!("Data year: {year} (1 January to 31 December)"),
    change: "Change",
    begin: |no| format!("Fill in no. {no}"),
};

fn counts(of: &Counts) -> String {
    let some = |n: usize, what: &str| if n > 0 { format!(", {n} {what}") } else { String::new() };
    let partial = some(of.n_partial, "in part");
    let unknown = some(of.n_unknown, "to be verified");
    let not_applicable = some(of.n_not_applicable, "more not applicable");
    let (done, all) = (of.filled_in.n_done, of.filled_in.n_all);
    format!(
        "{done} of {all} are filled in{partial}{unknown}{not_applicable}. You need not finish at once, nor keep to the order."
    )
}
