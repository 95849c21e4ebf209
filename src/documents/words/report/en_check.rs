//! What the report's reading copy says of the eligibility checks beside their findings.
//!
//! Must not know: how a check is decided.

use crate::domain::edition::Edition;
use crate::domain::edition::check::{CheckForm, Clause};
use crate::domain::event::Event;
use crate::eligibility::window::Window;
use crate::eligibility::{Check, Outcome, Verdict};
use crate::terms::en::check as terms;

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

pub(in crate::documents::words::report) const fn clear(check: &Check) -> &'static str {
    match check.rule.form {
        CheckForm::Graded { .. } if check.events.is_empty() => "None entered.",
        CheckForm::Graded { .. } => "None of those listed reaches the level of major.",
        CheckForm::Yearly { .. } => "No year entered was graded “not met”.",
        CheckForm::Found { .. } | CheckForm::Listed { .. } => "None entered.",
        CheckForm::Declared => "Confirmed to be true and accurate.",
    }
}

pub(in crate::documents::words::report) fn event(check: &Check, event: &Event) -> String {
    let is_on_record = check.outcome == Outcome::Clear;
    let head = if is_on_record { "On record" } else { "As stated" };
    format!("{head}: {}.", terms::event(check.rule, event))
}
