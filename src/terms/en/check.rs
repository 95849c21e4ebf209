//! What the eligibility checks find, a sentence each, in English.
//!
//! Must not know: how a check is decided.

use crate::domain::edition::check::{ExclusionCheck, Mark};
use crate::domain::event::Event;
use crate::eligibility::{Criterion, Ground, OpenFact, Remark};
use crate::terms::en::{energy_grade, event_level};
use crate::terms::figure::{amount_in_english, at_least_in_english};

/// What an event must come to at least; none where anything counts.
#[must_use]
pub fn limits(check: &ExclusionCheck) -> Option<String> {
    let figures = check.figures().iter();
    let figures =
        figures.map(|of| format!("{}: {}", of.title.en, at_least_in_english(of, of.major)));
    let marks = check.marks().iter().filter_map(Mark::least_level);
    let least: Vec<_> = figures.chain(marks.map(|words| words.en.clone())).collect();
    (!least.is_empty()).then(|| format!("That is any one of: {}.", least.join("; ")))
}

/// An event as it is stated: its day, its level, its figures and marks.
#[must_use]
pub fn event(check: &ExclusionCheck, event: &Event) -> String {
    let day = event.date.map_or_else(|| "date to be verified".to_owned(), |day| day.to_string());
    let level = event.official_level.map(|level| format!("officially {}", event_level(level)));
    let figures = check.figures().iter().filter_map(|of| {
        let value = amount_in_english(of, *event.figures.get(&of.id)?);
        Some(format!("{}: {value}", of.title.en))
    });
    let marks = check.marks().iter().filter_map(|mark| {
        Some(format!("{}: {}", mark.title.en, mark.stated_beyond_none(event)?.title.en))
    });
    let note = (!event.note.is_empty()).then(|| event.note.clone());
    let parts = std::iter::once(day).chain(level).chain(figures).chain(marks).chain(note);
    parts.collect::<Vec<_>>().join(", ")
}

/// Why a check is triggered.
#[must_use]
pub fn ground(ground: &Ground) -> String {
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
            let (target, grade) = (&target.title.en, energy_grade(grade));
            format!("The {target} target of {year} is graded as {grade}.")
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

/// What is not known.
#[must_use]
pub fn open_fact(open: &OpenFact) -> String {
    match *open {
        OpenFact::NotStated => "Whether there was any is unanswered or to be verified.".to_owned(),
        OpenFact::Day(at) => format!(
            "The date of entry {} is to be verified, so it is unclear whether it counts.",
            at + 1
        ),
        OpenFact::Figure(day, of) => {
            format!("{day}: there is no official level, and “{}” is to be verified.", of.title.en)
        }
        OpenFact::Mark(day, of) => format!("{day}: {} is to be verified.", of.open.en),
        OpenFact::Grade(year, target, grade) => format!(
            "The grade of the {} target of {year} is {}.",
            target.title.en,
            energy_grade(grade)
        ),
    }
}

/// What was looked at and does not decide.
#[must_use]
pub fn remark(remark: &Remark) -> String {
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
            "The {} target of {year} is graded as basically met, which is not “not met”.",
            target.title.en
        ),
        Remark::YearOutside(year) => {
            format!("{year} is outside the verification period; does not count.")
        }
    }
}
