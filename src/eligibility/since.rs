//! Whether anything of the excluding kind happened since a model county was designated, as the
//! evaluation every two years asks.
//!
//! Must not know: what becomes of the designation.

use crate::domain::assessment::Assessment;
use crate::domain::date::Date;
use crate::domain::edition::check::ExclusionCheck;
use crate::eligibility::window::Window;
use crate::eligibility::{Check, Criterion, Ground, OpenFact, Outcome, determine};

/// The period since the designation, and what each check comes to within it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Since {
    /// From the day of designation to the reference date.
    pub period: Window,
    /// Every check of the edition.
    pub checks: Vec<SinceCheck>,
}

/// A check within that period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinceCheck {
    /// Which one.
    pub rule: &'static ExclusionCheck,
    /// What it comes to.
    pub outcome: Outcome,
    /// What triggers it.
    pub grounds: Vec<Ground>,
    /// What is not known.
    pub open: Vec<OpenFact>,
}

/// What happened since the designation; none while no designation is stated, or while the
/// reference date lies before it.
#[must_use]
pub fn since_designation(assessment: &Assessment) -> Option<Since> {
    let from = assessment.application.designated_on?;
    let to = assessment.reference_date;
    if to < from {
        return None;
    }
    let checks = determine(assessment).checks.into_iter();
    let checks = checks.map(|check| within(check, from)).collect();
    Some(Since { period: Window { from, to }, checks })
}

fn within(check: Check, from: Date) -> SinceCheck {
    let Check { rule, grounds, open, .. } = check;
    let grounds: Vec<_> = grounds.into_iter().filter(|ground| is_since(ground, from)).collect();
    let open: Vec<_> = open.into_iter().filter(|open| is_open_since(open, from)).collect();
    let outcome = if !grounds.is_empty() {
        Outcome::Triggered
    } else if !open.is_empty() {
        Outcome::Unverified
    } else {
        Outcome::Clear
    };
    SinceCheck { rule, outcome, grounds, open }
}

/// Whether it falls into the period. A year does that holds the day of designation: it was
/// graded afterwards.
fn is_since(ground: &Ground, from: Date) -> bool {
    match ground.criterion {
        Criterion::Grade { year, .. } => year >= from.year(),
        Criterion::Listing { to } => to.is_none_or(|to| to >= from),
        Criterion::OfficialLevel(_)
        | Criterion::Figure { .. }
        | Criterion::Mark { .. }
        | Criterion::Finding
        | Criterion::Declared => ground.date.is_none_or(|day| day >= from),
    }
}

fn is_open_since(open: &OpenFact, from: Date) -> bool {
    match open {
        OpenFact::NotStated | OpenFact::Day(_) => true,
        OpenFact::Figure(day, _) | OpenFact::Mark(day, _) => *day >= from,
        OpenFact::Grade(year, ..) => *year >= from.year(),
    }
}
