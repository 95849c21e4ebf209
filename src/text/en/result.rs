//! The messages of the result, in English.
//!
//! Must not know: where they are shown.

use crate::domain::id::IndicatorNo;
use crate::eligibility::Verdict;
use crate::terms::en::finding::finding;
use crate::text::result::{Missing, ResultTexts};

/// The table.
pub(in crate::text::en) const TEXTS: ResultTexts = ResultTexts {
    name: |county| format!("{county} scores "),
    comes_to,
    strongest: |n| format!("The {n} strongest"),
    weakest: |n| format!("The {n} weakest"),
    points: |points| format!("{points} points"),
    weakest_item: |item| format!("Loses most on: {item}"),
    could_add: |points| format!("+{points} possible in the total"),
    interval_explained: "Hatched: still open. The range shows the lowest and highest possible score.",
    see_checks: "See the checks",
    by_dimension: "By dimension",
    dimension: "Dimension",
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
    without_evidence: "Indicators without evidence so far",
    indicator_no: |no| format!("No. {no}"),
};

fn comes_to(grades: &str, settled: bool, verdict: Verdict, missing: Missing) -> String {
    let grade = match settled {
        true => format!("grade {grades}"),
        false => format!("grade from {grades}"),
    };
    let eligibility = match verdict {
        Verdict::Clear => "no exclusion found",
        Verdict::Barred => "excluded, which no score outweighs",
        Verdict::Unverified => "eligibility still to be verified",
    };
    let missing = match (missing.open, missing.without_evidence) {
        (0, 0) => "all indicators are answered and have evidence".to_owned(),
        (0, n) => format!("before handing in: evidence for {n} indicators"),
        (n, 0) => format!("before handing in: {n} indicators to answer or verify"),
        (n, m) => {
            format!("before handing in: {n} indicators to answer or verify, evidence for {m}")
        }
    };
    format!(" points: {grade}; {eligibility}; {missing}.")
}

fn bonus_capped(cap: &str) -> String {
    format!("Bonus (at most {cap})")
}

fn score_of_no(no: IndicatorNo) -> String {
    format!("Score of indicator {no}")
}

fn contribution_of_no(no: IndicatorNo) -> String {
    format!("Indicator {no} adds to the total")
}
