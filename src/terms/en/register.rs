//! What happens to a county in the register, and where it stands, in English.
//!
//! Must not know: how any of it follows.

use crate::domain::edition::Edition;
use crate::register::event::{Entry, Event, Ground, Outcome, StepKind};
use crate::register::refusal::Refusal;
use crate::register::settings::Route;
use crate::register::state::Stage;
use crate::register::warning::{FileDoubt, Warning};

/// What is said of a setting that the notice leaves open.
pub const OPEN: &str = "the Notice does not say";

/// Where a county stands.
#[must_use]
pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Applied => "applied, to be reviewed",
        Stage::NotAdmitted => "not admitted",
        Stage::Candidate => "candidate",
        Stage::Evaluated => "evaluated",
        Stage::Listed => "listed for publicity",
        Stage::Rejected => "objection upheld, not designated",
        Stage::Designated => "model county",
        Stage::Revoked => "revoked",
    }
}

/// How a county applies.
#[must_use]
pub const fn route(route: Route) -> &'static str {
    match route {
        Route::Recommended => "recommended by the prefecture",
        Route::Direct => "direct application",
    }
}

/// Why a designation is revoked.
#[must_use]
pub const fn ground(ground: Ground) -> &'static str {
    match ground {
        Ground::Standard => "no longer meets the standard",
        Ground::Exclusion => "an exclusion within three years",
        Ground::Untrue => "the commitment letter is untrue",
    }
}

/// What came of an objection.
#[must_use]
pub const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Open => "open",
        Outcome::Upheld => "upheld",
        Outcome::Dismissed => "dismissed",
    }
}

/// What an event is, in a word.
#[must_use]
pub const fn kind(entry: &Entry) -> &'static str {
    match entry {
        Entry::Voided { .. } => "correction",
        Entry::Step(step) => match &step.kind {
            StepKind::Recommended { .. } => "recommended",
            StepKind::Direct { .. } => "direct application",
            StepKind::Admitted { .. } => "admitted as a candidate",
            StepKind::NotAdmitted { .. } => "not admitted",
            StepKind::Evaluated { .. } => "evaluated",
            StepKind::Listed { .. } => "listed for publicity",
            StepKind::Objection { .. } => "objection received",
            StepKind::Settled { .. } => "objection decided",
            StepKind::Designated => "designated",
            StepKind::Reevaluated { revoked: None, .. } => "evaluated again: kept",
            StepKind::Reevaluated { revoked: Some(_), .. } => "evaluated again: revoked",
            StepKind::Revoked(_) => "revoked",
        },
    }
}

/// What an event says beside its kind, its county and its day; empty if nothing.
#[must_use]
pub fn details(event: &Event) -> String {
    let because = |of: &str, text: &str| match text.trim() {
        "" => of.to_owned(),
        text => format!("{of}: {text}"),
    };
    match &event.entry {
        Entry::Voided { event, reason } => format!("Event {event} is void: {reason}"),
        Entry::Step(step) => match &step.kind {
            StepKind::Recommended { by, screening, .. } => match screening.as_str() {
                "" => format!("by {by}"),
                code => format!("by {by}, screening {code}"),
            },
            StepKind::NotAdmitted { reason, .. } => reason.clone(),
            StepKind::Listed { from, to } => format!("{from} to {to}"),
            StepKind::Objection { text, outcome: of, finding } => {
                format!("{text} ({})", because(outcome(*of), finding))
            }
            StepKind::Settled { objection, upheld, finding } => {
                let of = outcome(if *upheld { Outcome::Upheld } else { Outcome::Dismissed });
                format!("objection of event {objection} {}", because(of, finding))
            }
            StepKind::Reevaluated { revoked: Some(of), .. } | StepKind::Revoked(of) => {
                because(ground(of.ground), &of.facts)
            }
            StepKind::Direct { .. }
            | StepKind::Admitted { .. }
            | StepKind::Evaluated { .. }
            | StepKind::Designated
            | StepKind::Reevaluated { revoked: None, .. } => String::new(),
        },
    }
}

/// Why an event has no effect, and what to do about it.
#[must_use]
pub fn refusal(refusal: &Refusal, edition: &Edition) -> String {
    match refusal {
        Refusal::NoSuchEvent(no) => {
            format!("Event {no} is none that can be corrected or decided. Check its number.")
        }
        Refusal::NoSuchRound(round) => {
            let years = edition.rounds.iter().map(|it| it.year.to_string());
            let years = years.collect::<Vec<_>>().join(", ");
            format!("The Notice has no round of {round}; its rounds are {years}.")
        }
        Refusal::NoSuchCounty => "The list of divisions has no such code. Check it.".to_owned(),
        Refusal::Twice => "An application of this round is in the register already.".to_owned(),
        Refusal::IsDesignated(round) => {
            format!("It was designated in the round of {round} and does not take part.")
        }
        Refusal::NoSecondApplication => {
            "By the settings of this register it may not apply again.".to_owned()
        }
        Refusal::AppliesDirectly => {
            "It applies to the province directly. Enter a direct application.".to_owned()
        }
        Refusal::NeedsRecommendation => {
            "Its prefecture recommends it. Enter a recommendation.".to_owned()
        }
        Refusal::OfPrefecture(prefecture) => {
            format!("It belongs to {prefecture}, which has to recommend it.")
        }
        Refusal::NoApplication => {
            "It did not apply in this round. Enter the application first.".to_owned()
        }
        Refusal::Stands(at) => {
            format!("It stands at “{}”, where this cannot follow.", stage(*at))
        }
        Refusal::Barred => "On that day something excludes it from evaluation.".to_owned(),
        Refusal::Unverified => {
            "On that day its eligibility is to be verified. Verify it first.".to_owned()
        }
        Refusal::NoFile => "There is no report to evaluate. Add one.".to_owned(),
        Refusal::EndsBeforeBegin => "Publicity ends before it begins.".to_owned(),
        Refusal::StillPublic(to) => {
            format!("Publicity lasts until {to}; the designation has to follow it.")
        }
        Refusal::OpenObjections(n) => {
            format!("{n} objection(s) are open. Decide them first.")
        }
        Refusal::BeforeLast(last) => format!("The event before it is of {last}, a later day."),
    }
}

/// What the papers repeat.
#[must_use]
pub fn warning(warning: &Warning, edition: &Edition) -> String {
    match warning {
        Warning::Recommended { round, prefecture, n, quota, reason } => {
            let reason = if reason.is_empty() { "not stated" } else { reason };
            let clause = &edition.quota_clause.en;
            format!(
                "{round}: {prefecture} recommends {n}, above the {quota} of {clause}. Reason of the prefecture: {reason}."
            )
        }
        Warning::Designations { round, n, quota, designated } => {
            let what = if *designated { "designated" } else { "listed" };
            let clause = &edition.designation.clause.en;
            format!("{round}: {n} are {what}; {clause} designates {quota} a year.")
        }
        Warning::SecondApplication(of) => format!(
            "{}: {} applied in an earlier round. Whether it may again, {OPEN}.",
            of.round, of.name
        ),
        Warning::OpenRoute(of) => {
            format!("{}: how {} applies, {OPEN}.", of.round, of.name)
        }
        Warning::ShortPublicity { of, days, least } => format!(
            "{}: publicity of {} lasts {days} day(s), less than the {least} of the settings.",
            of.round, of.name
        ),
        Warning::File { event, of, doubt: found } => {
            format!("The report of {} in event {event} {}.", of.name, doubt(found))
        }
    }
}

fn doubt(doubt: &FileDoubt) -> String {
    match doubt {
        FileDoubt::OtherCounty(name) => format!("says that it is of {name}"),
        FileDoubt::OtherRound(round) => format!("is for the round of {round}"),
        FileDoubt::Changed => "has a code that does not fit: it was changed".to_owned(),
        FileDoubt::OtherResult => "states another result than what comes out".to_owned(),
    }
}
