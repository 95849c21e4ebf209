//! What to look at before the papers are handed in, each with the page where it is settled.
//!
//! Must not know: words, and how the papers are made.

use crate::app::route::Route;
use crate::app::state::Record;
use crate::documents::narrative;
use crate::domain::date::Date;
use crate::domain::id::IndicatorNo;
use crate::eligibility::procedure::{Deadline, Due, Procedure};
use crate::eligibility::{Outcome, Verdict};
use crate::planning::plan::gaps;
use crate::report::Report;
use crate::report::findings::Finding;
use crate::scoring::indicator::IndicatorState;

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Point {
    /// So many entries were not taken.
    NotTaken(usize),
    /// Something excludes the county.
    Barred,
    /// So many checks are still to be verified.
    Unverified(usize),
    /// The county filled it in, or hands it in, after the day of the notice.
    Late(Due),
    /// These documents are dated after the day of filling in.
    DatedLater(Vec<String>),
    /// These indicators are not filled in, or not to their end.
    Unfinished(Vec<IndicatorNo>),
    /// These are said to be not known yet.
    Unknown(Vec<IndicatorNo>),
    /// So many questions about the figures.
    SecondLook(usize),
    /// So many passages of the report have figures that have changed since.
    OlderFigures(usize),
    /// Who filled it in, or when, is not stated.
    NotSigned,
    /// The plan lacks so much.
    Plan(usize),
    /// These indicators have no document.
    NoEvidence(Vec<IndicatorNo>),
}

/// How grave a point is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gravity {
    /// It contradicts the notice or itself.
    Contradicts,
    /// It is open.
    Open,
    /// It is missing, and may be.
    Missing,
}

impl Point {
    /// How grave it is.
    #[must_use]
    pub const fn gravity(&self) -> Gravity {
        match self {
            Self::NotTaken(_) | Self::Barred | Self::Late(_) | Self::DatedLater(_) => {
                Gravity::Contradicts
            }
            Self::Unverified(_)
            | Self::Unfinished(_)
            | Self::Unknown(_)
            | Self::SecondLook(_)
            | Self::OlderFigures(_) => Gravity::Open,
            Self::NotSigned | Self::Plan(_) | Self::NoEvidence(_) => Gravity::Missing,
        }
    }

    /// The page where it is settled.
    #[must_use]
    pub fn route(&self) -> Route {
        match self {
            Self::NotTaken(_) => Route::Check,
            Self::Barred | Self::Unverified(_) => Route::Eligibility,
            Self::Late(_) | Self::NotSigned => Route::Applicant,
            Self::DatedLater(_) => Route::Evidence,
            Self::Unfinished(of) | Self::Unknown(of) | Self::NoEvidence(of) => {
                of.first().map_or(Route::Indicators, |no| Route::Indicator(*no))
            }
            Self::SecondLook(_) => Route::Result,
            Self::OlderFigures(_) => Route::Narrative,
            Self::Plan(_) => Route::Plan,
        }
    }
}

/// Every point, the gravest first; nothing where all is in order.
#[must_use]
pub fn points(record: &Record, report: &Report) -> Vec<Point> {
    let assessment = &report.assessment;
    let of_state = |wanted: &[IndicatorState]| -> Vec<IndicatorNo> {
        let scores = report.sheet.indicators.iter();
        scores.filter(|score| wanted.contains(&score.state)).map(|score| score.no).collect()
    };
    let unverified = report.eligibility.checks.iter();
    let n_unverified = unverified.filter(|check| check.outcome == Outcome::Unverified).count();
    let late = report.procedure.iter().find_map(|step| match step {
        Procedure::Deadline(Deadline::Late(day)) => Some(*day),
        Procedure::Deadline(_) | Procedure::Route(_) | Procedure::Document(..) => None,
    });
    let is_later = |day: &Option<Date>| day.is_some() && *day > assessment.prepared.on;
    let dated_later: Vec<_> = assessment
        .evidence
        .values()
        .filter(|_| assessment.prepared.on.is_some())
        .filter(|document| is_later(&document.date))
        .map(|document| document.code.map_or_else(|| document.title.clone(), |it| it.to_string()))
        .collect();
    let unproven = report
        .findings
        .iter()
        .filter_map(|finding| if let Finding::NoEvidence(no) = finding { Some(*no) } else { None });
    let n_older = narrative::places(report).iter().filter(|place| place.is_older(report)).count();
    let signed = !assessment.prepared.by.trim().is_empty() && assessment.prepared.on.is_some();
    let barred = report.eligibility.verdict == Verdict::Barred;
    let all = [
        Point::NotTaken(record.standing_rejected().count()),
        Point::DatedLater(dated_later),
        Point::Unverified(n_unverified),
        Point::Unfinished(of_state(&[IndicatorState::Unanswered, IndicatorState::Partial])),
        Point::Unknown(of_state(&[IndicatorState::Unknown])),
        Point::SecondLook(report.second_look().len()),
        Point::OlderFigures(n_older),
        Point::Plan(gaps(report.edition(), &assessment.plan).len()),
        Point::NoEvidence(unproven.collect()),
    ];
    let says_something = |point: &Point| match point {
        Point::NotTaken(n)
        | Point::Unverified(n)
        | Point::SecondLook(n)
        | Point::OlderFigures(n)
        | Point::Plan(n) => *n > 0,
        Point::DatedLater(of) => !of.is_empty(),
        Point::Unfinished(of) | Point::Unknown(of) | Point::NoEvidence(of) => !of.is_empty(),
        Point::Barred | Point::Late(_) | Point::NotSigned => true,
    };
    let mut points: Vec<_> = barred.then_some(Point::Barred).into_iter().collect();
    points.extend(late.map(Point::Late));
    points.extend(all.into_iter().filter(says_something));
    points.extend((!signed).then_some(Point::NotSigned));
    // Among equals the order stays.
    let by_gravity = |wanted| points.iter().filter(move |point| point.gravity() == wanted).cloned();
    [Gravity::Contradicts, Gravity::Open, Gravity::Missing]
        .into_iter()
        .flat_map(by_gravity)
        .collect()
}
