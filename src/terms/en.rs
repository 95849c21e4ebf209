//! The field's values in English.
//!
//! Must not know: where they are said.

use crate::domain::application::Enclosure;
use crate::domain::edition::Edition;
use crate::domain::facts::{EnergyGrade, EventLevel};
use crate::eligibility::procedure::{ApplicationRoute, Deadline, Due, Whose};
use crate::eligibility::{Outcome, Verdict};
use crate::scoring::indicator::IndicatorState;
use crate::scoring::item::ItemScore;

pub mod check;
pub mod derivation;
pub mod finding;
pub mod picture;
pub mod register;
pub mod second_look;
pub mod versus;

/// The route of an application.
#[must_use]
pub fn route(route: ApplicationRoute, edition: &Edition) -> String {
    match route {
        ApplicationRoute::Direct => {
            "Administered by the province: applies directly to the provincial commission, outside \
             the quota of a prefecture"
                .to_owned()
        }
        ApplicationRoute::ByPrefecture => {
            let quota = edition.quota;
            format!(
                "Recommended by its prefecture, which in principle recommends no more than {quota}"
            )
        }
    }
}

/// The last day for handing in, and for whom it is.
#[must_use]
pub fn due(due: Due) -> String {
    let day = due.day;
    match due.whose {
        Whose::County => format!("deadline {day}"),
        Whose::Prefecture => format!("{day} is the prefecture’s deadline towards the province"),
        Whose::SetByPrefecture => format!("{day} is the day that the prefecture has set"),
    }
}

/// Whether the application is in time.
#[must_use]
pub fn deadline(deadline: Deadline) -> String {
    match deadline {
        Deadline::InTime(last) => format!("Submitted in time ({})", due(last)),
        Deadline::Late(last) => format!("Submitted late ({})", due(last)),
        Deadline::Open(last) => format!("Not submitted yet ({})", due(last)),
        Deadline::UnknownToSource => "The Notice sets no deadline for this round".to_owned(),
    }
}

/// Whether a document is ready.
#[must_use]
pub const fn ready(ready: Option<bool>) -> &'static str {
    match ready {
        Some(true) => "ready",
        Some(false) => "not ready",
        None => "to be verified",
    }
}

/// What goes with the letter of application beside that which the notice asks for.
#[must_use]
pub const fn enclosure(what: Enclosure) -> &'static str {
    match what {
        Enclosure::Report => "self-assessment report",
        Enclosure::Catalogue => "catalogue of evidence",
        Enclosure::Data => "data file",
    }
}

/// The level of an event.
#[must_use]
pub const fn event_level(level: EventLevel) -> &'static str {
    match level {
        EventLevel::Ordinary => "ordinary",
        EventLevel::Larger => "larger",
        EventLevel::Major => "major",
        EventLevel::Extraordinary => "extraordinary",
    }
}

/// The grade of a year's energy target.
#[must_use]
pub const fn energy_grade(grade: EnergyGrade) -> &'static str {
    match grade {
        EnergyGrade::Exceeded => "exceeded",
        EnergyGrade::Met => "met",
        EnergyGrade::BasicallyMet => "basically met",
        EnergyGrade::NotMet => "not met",
        EnergyGrade::NotPublished => "not published yet",
        EnergyGrade::Unknown => "to be verified",
    }
}

/// What a check comes to.
#[must_use]
pub const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Clear => "Not triggered",
        Outcome::Triggered => "Triggered",
        Outcome::Unverified => "To be verified",
    }
}

/// What all checks come to.
#[must_use]
pub const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Clear => "no exclusion found",
        Verdict::Barred => "excluded",
        Verdict::Unverified => "to be verified",
    }
}

/// The state of an indicator.
#[must_use]
pub const fn state(state: IndicatorState) -> &'static str {
    match state {
        IndicatorState::MissingInSource => "Not in the Notice",
        IndicatorState::NotApplicable => "Not applicable",
        IndicatorState::Unanswered => "Unanswered",
        IndicatorState::Unknown => "To be verified",
        IndicatorState::Partial => "Partly answered",
        IndicatorState::Answered => "Answered",
    }
}

/// The state of an item.
#[must_use]
pub const fn item_state(item: &ItemScore) -> &'static str {
    if item.dropped() {
        "Left out"
    } else if item.open {
        "Data missing"
    } else {
        "Scored"
    }
}
