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
    InTime(Due),
    /// Handed in after that day, or filled in after it.
    Late(Due),
    /// Not handed in yet, or the day is not stated.
    Open(Due),
    /// The source names no deadline for this round.
    UnknownToSource,
}

/// The last day for handing in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The day.
    pub day: Date,
    /// For whom it is.
    pub whose: Whose,
}

/// For whom a last day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The notice sets it the county, which applies directly.
    County,
    /// The notice sets it the prefecture, which asks its counties for their papers before.
    Prefecture,
    /// The prefecture sets it the county.
    SetByPrefecture,
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

/// Whether the county applies in time.
#[must_use]
pub fn in_time(assessment: &Assessment) -> Deadline {
    // What is filled in on a day is handed in on that day at the earliest.
    let filled_in = assessment.prepared.on;
    let direct = assessment.applicant.province_administered;
    let of_notice = assessment
        .edition
        .deadline(assessment.round)
        .map(|day| Due { day, whose: if direct { Whose::County } else { Whose::Prefecture } });
    let set = assessment.application.due_on.filter(|_| !direct);
    let set = set.map(|day| Due { day, whose: Whose::SetByPrefecture });
    match (set.or(of_notice), assessment.application.submitted_on) {
        (None, _) => Deadline::UnknownToSource,
        (Some(last), None) if filled_in > Some(last.day) => Deadline::Late(last),
        (Some(last), None) => Deadline::Open(last),
        (Some(last), Some(day)) if day <= last.day => Deadline::InTime(last),
        (Some(last), Some(_)) => Deadline::Late(last),
    }
}
