//! The eligibility checks of the report's reading copy.
//!
//! Must not know: how a check is decided.

use crate::documents::words::figure::{amount_in_english, at_least_in_english};
use crate::domain::edition::Edition;
use crate::domain::edition::check::{CheckForm, Clause};
use crate::domain::facts::{EnergyGrade, EventLevel};
use crate::eligibility::window::Window;
use crate::eligibility::{Check, Criterion, Ground, OpenFact, Outcome, Remark, Verdict};

pub(in crate::documents::words::report) const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Clear => "not triggered",
        Outcome::Triggered => "triggered",
        Outcome::Unverified => "to be verified",
    }
}

pub(in crate::documents::words::report) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Clear => "no exclusion found",
        Verdict::Barred => "excluded",
        Verdict::Unverified => "to be verified",
    }
}

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

const fn clear(form: &CheckForm) -> &'static str {
    match form {
        CheckForm::Graded { .. } => "None entered, or none that reaches the level of major.",
        CheckForm::Yearly { .. } => "No year entered was graded “not met”.",
        CheckForm::Found { .. } | CheckForm::Listed { .. } => "None entered.",
        CheckForm::Declared => "Confirmed to be true and accurate.",
    }
}

/// Everything that a check says beside its result.
pub(in crate::documents::words::report) fn reasons(check: &Check) -> Vec<String> {
    let grounds = check.grounds.iter().map(ground);
    let open = check.open.iter().map(open);
    let remarks = check.remarks.iter().map(remark);
    let reasons: Vec<_> = grounds.chain(open).chain(remarks).collect();
    if reasons.is_empty() { vec![clear(&check.rule.form).to_owned()] } else { reasons }
}

fn ground(ground: &Ground) -> String {
    let day = ground.date.map(|day| format!("{day}: ")).unwrap_or_default();
    let level = ground.level.map_or("", event_level);
    match ground.criterion {
        Criterion::OfficialLevel(official) => {
            format!("{day}officially found to be {}.", event_level(official))
        }
        Criterion::Figure { figure: of, value, threshold } => {
            let (name, value) = (&of.title.en, amount_in_english(of, value));
            let least = at_least_in_english(of, threshold);
            format!("{day}{name}: {value}, which is {level} ({least}).")
        }
        Criterion::Mark { value, .. } => {
            let words = value.level.as_ref().map_or("", |(_, words)| words.en.as_str());
            format!("{day}{words}: {level}.")
        }
        Criterion::Grade { year, target, grade } => {
            format!(
                "The {} target of {year} is graded as {}.",
                target.title.en,
                energy_grade(grade)
            )
        }
        Criterion::Finding => format!("{day}found to have reported falsely."),
        Criterion::Listing { to: Some(to) } => {
            format!("{day}listed as a judgment defaulter, removed {to}.")
        }
        Criterion::Listing { to: None } => {
            format!("{day}listed as a judgment defaulter, not removed yet.")
        }
        Criterion::Declared => {
            "The applicant cannot confirm that its materials are true.".to_owned()
        }
    }
}

fn open(open: &OpenFact) -> String {
    match *open {
        OpenFact::NotStated => "Whether there was any is unanswered or to be verified.".to_owned(),
        OpenFact::Day(at) => format!("The date of entry {} is to be verified.", at + 1),
        OpenFact::Figure(day, of) => format!("{day}: “{}” is to be verified.", of.title.en),
        OpenFact::Mark(day, of) => format!("{day}: {} is to be verified.", of.open.en),
        OpenFact::Grade(year, target) => {
            format!("The grade of the {} target of {year} is to be verified.", target.title.en)
        }
    }
}

fn remark(remark: &Remark) -> String {
    match *remark {
        Remark::BeforeWindow(day, days) => {
            format!("{day}: {days} days before the verification period; does not count.")
        }
        Remark::AfterReference(day) => {
            format!("{day}: after the reference date; does not count.")
        }
        Remark::LevelDisagrees { date, official, by_figures } => format!(
            "{date}: officially {}, by the figures {}; the official level counts.",
            event_level(official),
            by_figures.map_or("below major", event_level),
        ),
        Remark::BasicallyMet(year, target) => format!(
            "The {} target of {year} is graded as basically met, which is not “not met”; have an explanation ready.",
            target.title.en
        ),
        Remark::YearOutside(year) => {
            format!("{year} is outside the verification period; does not count.")
        }
    }
}

const fn event_level(level: EventLevel) -> &'static str {
    match level {
        EventLevel::Ordinary => "ordinary",
        EventLevel::Larger => "larger",
        EventLevel::Major => "major",
        EventLevel::Extraordinary => "extraordinary",
    }
}

const fn energy_grade(grade: EnergyGrade) -> &'static str {
    match grade {
        EnergyGrade::Exceeded => "exceeded",
        EnergyGrade::Met => "met",
        EnergyGrade::BasicallyMet => "basically met",
        EnergyGrade::NotMet => "not met",
        EnergyGrade::Unknown => "to be verified",
    }
}
