//! The messages of the check before the papers are handed in, in English.
//!
//! Must not know: where they are shown.

use crate::app::handing_in::{Gravity, Point};
use crate::domain::id::IndicatorNo;
use crate::terms::en::due;
use crate::text::handing_in::HandingInTexts;

/// The table.
pub(in crate::text) const TEXTS: HandingInTexts = HandingInTexts {
    title: "Before you hand in",
    nothing: "Nothing stands out: print, sign, seal and hand in.",
    gravity: |gravity| match gravity {
        Gravity::Contradicts => "settle",
        Gravity::Open => "to be verified",
        Gravity::Missing => "may be added",
    },
    point,
    settle: |point| match point {
        Point::SecondLook(_) | Point::Barred => "View",
        Point::Unfinished(_) | Point::Unknown(_) | Point::NotSigned => "Fill in",
        Point::NoEvidence(_) => "Add",
        Point::Plan(_) => "Write",
        Point::NotTaken(_)
        | Point::Unverified(_)
        | Point::Late(_)
        | Point::DatedLater(_)
        | Point::OlderFigures(_) => "Change",
    },
};

fn point(point: &Point) -> String {
    match point {
        Point::NotTaken(n) => format!("Entries that were not taken: {n}"),
        Point::Barred => "An exclusion applies".to_owned(),
        Point::Unverified(n) => format!("Eligibility checks to be verified: {n}"),
        Point::Late(last) => format!("Filled in or submitted too late: {}", due(*last)),
        Point::DatedLater(of) => {
            format!("Documents dated after the day of filling in: {}", of.join(", "))
        }
        Point::Unfinished(of) => format!("Not filled in to the end: indicators {}", numbers(of)),
        Point::Unknown(of) => format!("To be verified: indicators {}", numbers(of)),
        Point::SecondLook(n) => format!("Questions of the second look: {n}"),
        Point::OlderFigures(n) => {
            format!("Sections of the report whose figures have changed since: {n}")
        }
        Point::NotSigned => "Who filled it in, or when, is not stated".to_owned(),
        Point::Plan(n) => format!("Gaps in the creation plan: {n}"),
        Point::NoEvidence(of) => format!("No evidence: indicators {}", numbers(of)),
    }
}

fn numbers(of: &[IndicatorNo]) -> String {
    of.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
