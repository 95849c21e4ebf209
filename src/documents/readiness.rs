//! How far each paper is: ready, lacking something, or not to be issued.
//!
//! Must not know: how it is said.

use crate::documents::kind::Kind;
use crate::documents::narrative;
use crate::documents::request::{is_issued, lacking};
use crate::eligibility::Verdict;
use crate::planning::plan::gaps;
use crate::report::Report;
use crate::scoring::indicator::IndicatorState;

/// How far a paper is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readiness {
    /// It can be printed.
    Ready,
    /// It has so many documents.
    Documents(usize),
    /// It is a draft until other things are ready.
    Draft,
    /// So many indicators are not filled in.
    OpenIndicators(usize),
    /// So many of its sections have figures that have changed since.
    OlderFigures(usize),
    /// So many of its parts are not written.
    Gaps(usize),
    /// What it promises is still to be verified.
    Unverified,
    /// No document is listed.
    NoDocuments,
    /// An exclusion holds: it is not issued, or cannot be signed.
    Barred,
}

/// How far a paper of a report is.
#[must_use]
pub fn readiness(kind: Kind, report: &Report) -> Readiness {
    let verdict = report.eligibility.verdict;
    let states = report.sheet.indicators.iter().map(|score| score.state);
    let n_open = states
        .filter(|state| {
            matches!(
                state,
                IndicatorState::Unanswered | IndicatorState::Partial | IndicatorState::Unknown
            )
        })
        .count();
    let n_documents = report.assessment.evidence.values().filter(|it| it.is_titled()).count();
    match kind {
        Kind::Request if !is_issued(report) => Readiness::Barred,
        Kind::Request if !lacking(report).is_empty() => Readiness::Draft,
        Kind::Letter if verdict == Verdict::Barred => Readiness::Barred,
        Kind::Letter if verdict == Verdict::Unverified => Readiness::Unverified,
        Kind::Plan => match gaps(report.edition(), &report.assessment.plan).len() {
            0 => Readiness::Ready,
            n => Readiness::Gaps(n),
        },
        Kind::Catalogue | Kind::Dividers if n_documents == 0 => Readiness::NoDocuments,
        Kind::Catalogue => Readiness::Documents(n_documents),
        Kind::Report | Kind::Form if n_open > 0 => Readiness::OpenIndicators(n_open),
        Kind::Report => {
            let places = narrative::places(report);
            match places.iter().filter(|place| place.is_older(report)).count() {
                0 => Readiness::Ready,
                n => Readiness::OlderFigures(n),
            }
        }
        Kind::Request
        | Kind::Letter
        | Kind::Dividers
        | Kind::Form
        | Kind::BeforeSigning
        | Kind::Briefing
        | Kind::Inquiries
        | Kind::Calculation
        | Kind::BlankForm => Readiness::Ready,
    }
}
