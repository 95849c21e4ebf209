//! What the report's reading copy says of the eligibility checks beside their findings.
//!
//! Must not know: how a check is decided.

use crate::domain::edition::Edition;
use crate::domain::edition::check::{CheckForm, Clause};
use crate::eligibility::Verdict;
use crate::eligibility::window::Window;

pub(in crate::documents::words::report) fn verdict_in_full(
    verdict: Verdict,
    edition: &Edition,
) -> String {
    match verdict {
        Verdict::Clear => "According to the facts entered, no check is triggered.".to_owned(),
        Verdict::Barred => {
            let what = |clause: &Clause| format!("{}: {}", clause.title.en, clause.consequence.en);
            let follows: Vec<_> = edition.clauses().into_iter().map(what).collect();
            format!(
                "According to the facts entered, there is an exclusion ({}). No score outweighs this.",
                follows.join("; ")
            )
        }
        Verdict::Unverified => {
            "No exclusion has been found, but a check is still to be verified. That is not a pass; \
             a conclusion is possible only after verification."
                .to_owned()
        }
    }
}

pub(in crate::documents::words::report) fn window(window: Option<Window>) -> Vec<String> {
    match window {
        Some(Window { from, to }) => vec![from.to_string(), format!("to {to}")],
        None => vec!["no limit".to_owned()],
    }
}

pub(in crate::documents::words::report) const fn clear(form: &CheckForm) -> &'static str {
    match form {
        CheckForm::Graded { .. } => "None entered, or none that reaches the level of major.",
        CheckForm::Yearly { .. } => "No year entered was graded “not met”.",
        CheckForm::Found { .. } | CheckForm::Listed { .. } => "None entered.",
        CheckForm::Declared => "Confirmed to be true and accurate.",
    }
}
