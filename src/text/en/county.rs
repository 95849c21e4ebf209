//! The messages of what the pages of a county share, in English.
//!
//! Must not know: where they are shown.

use crate::terms::en::state;
use crate::terms::english;
use crate::text::county::CountyTexts;

/// The table.
pub(in crate::text::en) const TEXTS: CountyTexts = CountyTexts {
    note: "Remark",
    no_record: "Name the applicant first.",
    back_to_start: "Back to the start",
    indicator: "Indicator",
    state: "State",
    numbered,
    category,
    numeral: english::numeral,
    indicator_state: state,
    translation,
    source,
    score_now: "Score now",
    missing_title: "The Notice has no item 13",
};

fn numbered(no: &str, title: &str) -> String {
    format!("{} {title}", english::numeral(no))
}

fn category(no: &str, title: &str) -> String {
    format!("{} {title}", english::numeral(no))
}

fn translation(text: &str) -> String {
    format!("{text} (translation)")
}

fn source(clause: &str) -> String {
    // `附件1 一（一）1`: the annex, the dimension, the category, the number.
    let no = clause.rsplit(|character: char| !character.is_ascii_digit()).next();
    let annex = clause.split_whitespace().next().unwrap_or(clause).replace("附件", "Annex ");
    no.filter(|no| !no.is_empty())
        .map_or_else(|| format!("Notice, {clause}"), |no| format!("Notice, {annex}, item {no}"))
}
