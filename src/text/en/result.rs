//! The messages of the result, in English.
//!
//! Must not know: where they are shown.

use crate::domain::id::IndicatorNo;
use crate::terms::en::finding::finding;
use crate::text::result::ResultTexts;

/// The table.
pub(in crate::text::en) const TEXTS: ResultTexts = ResultTexts {
    is_no_verdict: "A self-assessment, not a decision. Weights and rubrics are examples; the notice publishes none.",
    complete: "All indicators are answered",
    interval_explained: "The range shows the lowest and highest possible score; it narrows to one number once everything is answered",
    see_checks: "See the checks",
    by_dimension: "By dimension",
    dimension: "Dimension",
    certain: "Settled",
    possible: "Still open",
    at_best: "Highest possible",
    still_open: "Indicators to answer or verify",
    nothing_open: "Nothing is left to answer or verify.",
    by_indicator: "By indicator",
    bonus_short: "bonus",
    bonus_capped,
    contribution_hint: "“Adds to the total” is rounded to 4 places for reading; the base is one division over all scores, never a sum of these.",
    score_of_no,
    contribution_of_no,
    findings: "Worth checking",
    finding,
    go_there: "Go there",
    without_evidence: |n| format!("{n} indicators have no evidence yet: "),
    indicator_no: |no| format!("No. {no}"),
};

fn bonus_capped(cap: &str) -> String {
    format!("Bonus (at most {cap})")
}

fn score_of_no(no: IndicatorNo) -> String {
    format!("Score of indicator {no}")
}

fn contribution_of_no(no: IndicatorNo) -> String {
    format!("Indicator {no} adds to the total")
}
