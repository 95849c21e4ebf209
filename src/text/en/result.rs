//! The messages of the result, in English.
//!
//! Must not know: where they are shown.

use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::report::findings::Finding;
use crate::terms::scheme as scheme_words;
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

fn finding(finding: &Finding, of: &Scheme) -> String {
    match finding {
        Finding::OtherScheme(id) => {
            let name = scheme_words::name(of, Language::En);
            format!("The file names scheme “{id}”; it is scored under “{name}”.")
        }
        Finding::Namesake(shipped) => format!(
            "The scoring scheme has the name of the built-in “{}” but different content. Its scores cannot be compared with those of the built-in one; its source is not verified.",
            shipped.en
        ),
        Finding::NotScored(no) => {
            format!("No. {no} is not scored by this scheme; its answer is kept.")
        }
        Finding::UnusedInput(no, input) => {
            format!("No. {no}: this scheme does not use “{input}”; it is kept.")
        }
        Finding::NotApplicableNotAllowed(no) => {
            format!("No. {no}: under the scheme every county must answer this; “not applicable” counts as unanswered.")
        }
        Finding::DroppedItem(no, id) => {
            let judged = of.indicators.get(no);
            let item = judged.and_then(|it| it.items.iter().find(|item| item.id() == id));
            let title = item.map_or(id.as_str(), |item| &item.title().en);
            format!("No. {no}: the total of “{title}” is 0: there are no such cases; left out.")
        }
        Finding::NoEvidence(no) => format!("No. {no} has no evidence yet."),
        Finding::UntitledEvidence(no, at) => {
            format!("No. {no}: document {} has no title.", at + 1)
        }
        Finding::NameDiffersFromCode(name) => {
            format!("The name does not match the code, which belongs to “{name}”.")
        }
        Finding::AdministrationDiffersFromList => {
            "The route of application differs from the list of province-administered counties; please confirm.".to_owned()
        }
    }
}
