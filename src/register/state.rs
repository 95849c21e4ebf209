//! Where a county stands in a round, as the events that have an effect make it.
//!
//! Must not know: which events those are.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::domain::date::Date;
use crate::domain::division::division;
use crate::domain::edition::Edition;
use crate::domain::id::DocumentId;
use crate::register::event::{EventNo, Outcome, Revocation};
use crate::register::settings::Route;
use crate::screening::judgement::Judgement;
use crate::screening::submission::{CountyFile, CountyKey};

/// Where a county stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// It applied, and is not reviewed yet.
    Applied,
    /// It is no candidate.
    NotAdmitted,
    /// It is a candidate (示范创建县).
    Candidate,
    /// It is evaluated.
    Evaluated,
    /// It is listed for publicity.
    Listed,
    /// An objection is upheld: it is not designated.
    Rejected,
    /// It is a model county (示范县).
    Designated,
    /// It no longer is.
    Revoked,
}

impl Stage {
    /// Every one, in the order of the procedure.
    pub const ALL: [Self; 8] = [
        Self::Applied,
        Self::NotAdmitted,
        Self::Candidate,
        Self::Evaluated,
        Self::Listed,
        Self::Rejected,
        Self::Designated,
        Self::Revoked,
    ];
}

/// When an event happened, and what records it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its number.
    pub event: EventNo,
    /// Its day.
    pub on: Date,
    /// Its document.
    pub document: String,
}

/// An application with all that followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    /// Which county.
    pub county: CountyKey,
    /// What it is called: by the list of divisions; a zone as its event says.
    pub name: String,
    /// The prefecture it belongs to; a zone to the one that recommended it.
    pub prefecture: String,
    /// The year of the round.
    pub round: u16,
    /// How it applied.
    pub route: Route,
    /// The code of the prefecture's screening; empty if there is none.
    pub screening: String,
    /// Why more are recommended than the notice allows in principle; empty if it is not said.
    pub excess: String,
    /// When it applied.
    pub applied: Record,
    /// What it handed in.
    pub file: Option<Rc<CountyFile>>,
    /// The preliminary review.
    pub review: Option<Review>,
    /// The evaluation, the last one.
    pub evaluation: Option<Evaluation>,
    /// Publicity, the last one.
    pub listing: Option<Listing>,
    /// The objections, in the order in which they came.
    pub objections: Vec<Objection>,
    /// The designation.
    pub designation: Option<Record>,
    /// What evaluations of the model county came to.
    pub reevaluations: Vec<Reevaluation>,
    /// The revocation.
    pub revocation: Option<(Record, Revocation)>,
    /// The day of the last event that has an effect.
    pub last: Date,
}

/// The preliminary review (初审).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// When.
    pub record: Record,
    /// Which documents were there.
    pub documents: BTreeMap<DocumentId, bool>,
    /// Why it is no candidate; none if it is one.
    pub refused: Option<String>,
}

/// An evaluation (综合评价).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// When.
    pub record: Record,
    /// The file that was evaluated.
    pub file: Rc<CountyFile>,
    /// Whether it is excluded, under the day of the evaluation as reference date.
    pub judgement: Judgement,
}

/// Publicity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// When it was entered.
    pub record: Record,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

/// An objection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objection {
    /// When it came.
    pub record: Record,
    /// To what.
    pub text: String,
    /// What came of it.
    pub outcome: Outcome,
    /// How that was found.
    pub finding: String,
}

/// An evaluation of a model county.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reevaluation {
    /// When.
    pub record: Record,
    /// The file that was looked at.
    pub file: Option<Rc<CountyFile>>,
    /// Why the designation was revoked; none if it is kept.
    pub revoked: Option<Revocation>,
}

impl Application {
    /// Where it stands.
    #[must_use]
    pub fn stage(&self) -> Stage {
        let refused = self.review.as_ref().map(|review| review.refused.is_some());
        if self.revocation.is_some() {
            Stage::Revoked
        } else if self.designation.is_some() {
            Stage::Designated
        } else if self.objections(Outcome::Upheld) > 0 {
            Stage::Rejected
        } else if self.listing.is_some() {
            Stage::Listed
        } else if self.evaluation.is_some() {
            Stage::Evaluated
        } else {
            match refused {
                Some(false) => Stage::Candidate,
                Some(true) => Stage::NotAdmitted,
                None => Stage::Applied,
            }
        }
    }

    /// How many objections came to that.
    #[must_use]
    pub fn objections(&self, outcome: Outcome) -> usize {
        self.objections.iter().filter(|objection| objection.outcome == outcome).count()
    }

    /// The file that it was evaluated by last, else the one that it applied with.
    #[must_use]
    pub fn last_file(&self) -> Option<&Rc<CountyFile>> {
        let again = self.reevaluations.iter().rev().find_map(|again| again.file.as_ref());
        again.or_else(|| self.evaluation.as_ref().map(|it| &it.file)).or(self.file.as_ref())
    }

    /// Whether it is excluded by what it handed in, under that day as reference date; none
    /// without a file.
    #[must_use]
    pub fn judged(&self, on: Date) -> Option<Judgement> {
        self.file.as_ref().map(|file| Judgement::new(&file.report.assessment, on))
    }

    /// The day by which it is to be evaluated next: so many years after designation or the
    /// evaluation before. None unless it is a model county. The notice names no day, only how
    /// often; papers print the year alone.
    #[must_use]
    pub fn next_evaluation(&self, edition: &Edition) -> Option<Date> {
        if self.stage() != Stage::Designated {
            return None;
        }
        let last = self.reevaluations.last().map(|it| it.record.on);
        let from = last.or_else(|| self.designation.as_ref().map(|it| it.on))?;
        from.plus_years(edition.designation.every_years)
    }
}

/// What a county is called, and its prefecture, where the list has it.
#[must_use]
pub fn listed(county: &CountyKey) -> Option<(&'static str, &'static str)> {
    let CountyKey::Code(code) = county else { return None };
    division(code).map(|listed| (listed.name.as_str(), listed.prefecture.as_str()))
}
