//! The way an application goes: route, deadline, documents (notice, sections 三 and 五).
//!
//! Must not know: whether the county is excluded. A late paper is told, never judged.

use crate::domain::assessment::Assessment;
use crate::domain::date::Date;
use crate::domain::edition::Document;

/// One step of the procedure with what it comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Procedure {
    /// To whom the county applies.
    Route(ApplicationRoute),
    /// Whether it applies in time.
    Deadline(Deadline),
    /// Whether a document is ready; `None` if not known.
    Document(&'static Document, Option<bool>),
}

/// To whom the county applies (section 三（二）).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApplicationRoute {
    /// 省直管县（市）直接申报, outside the quota.
    Direct,
    /// 由省辖市择优推荐, in principle no more than the quota of the edition.
    ByPrefecture,
}

/// Whether the application is in time (section 五).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deadline {
    /// Handed in by that day.
    InTime(Date),
    /// Handed in after that day, or filled in after it.
    Late(Date),
    /// Not handed in yet, or the day is not stated.
    Open(Date),
    /// The source names no deadline for this round.
    UnknownToSource,
}

/// Every step, in the order of the result.
#[must_use]
pub fn procedure(assessment: &Assessment) -> Vec<Procedure> {
    let route = if assessment.applicant.province_administered {
        ApplicationRoute::Direct
    } else {
        ApplicationRoute::ByPrefecture
    };
    let (edition, application) = (assessment.edition, &assessment.application);
    let mut steps = vec![Procedure::Route(route), Procedure::Deadline(in_time(assessment))];
    let document = |it: &'static Document| Procedure::Document(it, application.has(&it.id));
    steps.extend(edition.documents.iter().map(document));
    steps
}

fn in_time(assessment: &Assessment) -> Deadline {
    // What is filled in on a day is handed in on that day at the earliest.
    let filled_in = assessment.prepared.on;
    let deadline = assessment.edition.deadline(assessment.round);
    match (deadline, assessment.application.submitted_on) {
        (None, _) => Deadline::UnknownToSource,
        (Some(last), None) if filled_in > Some(last) => Deadline::Late(last),
        (Some(last), None) => Deadline::Open(last),
        (Some(last), Some(day)) if day <= last => Deadline::InTime(last),
        (Some(last), Some(_)) => Deadline::Late(last),
    }
}
