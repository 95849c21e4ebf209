//! An edition of the notice: everything that it says, stated once, as data.
//!
//! Must not know: weights, points and what a county states. What the notice leaves open is
//! not filled in here; where it must be read somehow, the reading is printed.

use std::fmt;

use crate::domain::applicant::{ApplicantKind, DivisionCode};
use crate::domain::date::Date;
use crate::domain::edition::check::{CheckId, Clause, ExclusionCheck};
use crate::domain::framework::{Bilingual, Framework};
use crate::domain::id::DocumentId;
use crate::domain::plan::SectionNo;

pub mod check;

/// What a notice says. It is read from a file of its own by `wire::edition_v1`; whatever
/// depends on the notice asks the edition.
#[derive(Clone)]
pub struct Edition {
    /// The guiding indicators (annex 1), with the id by which files name the edition.
    pub framework: Framework,
    /// The document itself.
    pub notice: Notice,
    /// The rounds that it provides for, the first one first.
    pub rounds: Vec<Round>,
    /// How many counties a prefecture recommends in principle: 原则上推荐不超过2个
    /// (section 三（二）).
    pub quota: u8,
    /// Where it says so.
    pub quota_clause: Bilingual,
    /// How many model counties the province designates a year (section 二).
    pub designations: u8,
    /// What it says of designation and of what comes after it.
    pub designation: Designation,
    /// The province-administered counties (省直管县（市）), which apply directly and outside
    /// the quota (section 三（二）).
    pub direct: Vec<DivisionCode>,
    /// What is handed in (section 五).
    pub documents: Vec<Document>,
    /// What excludes a county (section 四, annex 2), in the order of the result.
    pub checks: Vec<ExclusionCheck>,
    /// The commitment letter (annex 2).
    pub letter: Letter,
    /// The outline of the creation plan (annex 3).
    pub outline: Vec<Chapter>,
    /// How the product reads the notice where it leaves something open; printed with every
    /// result.
    pub interpretations: Vec<Bilingual>,
}

/// The notice as a document; its number stands in the framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Its title.
    pub title: String,
    /// Who issued it, and receives what is applied for directly.
    pub issuer: String,
}

/// Designation (认定) and what comes after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Designation {
    /// Where it says how many are designated a year (section 二).
    pub clause: Bilingual,
    /// Where it asks for the evaluation, and for publicity before the result is issued
    /// (section 三（三）).
    pub evaluated_clause: Bilingual,
    /// Where it says that the result is made known at the end of the year of the round
    /// (section 三).
    pub announced_clause: Bilingual,
    /// Where the incentives stand, the evaluation that is repeated, and revocation (section 四).
    pub after_clause: Bilingual,
    /// A model county is evaluated again every so many years.
    pub every_years: u16,
    /// What designation brings, in the notice's own words.
    pub incentives: Vec<Bilingual>,
}

/// A round of applications.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Round {
    /// Its year.
    pub year: u16,
    /// The last day for handing in; none where the notice names none.
    pub deadline: Option<Date>,
}

/// A document that the notice asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The name that files carry.
    pub id: DocumentId,
    /// The notice's word for it.
    pub title: Bilingual,
}

/// The commitment letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its title.
    pub title: Bilingual,
    /// Its text to the letter, with `{county}` where `县（市、区）` means the county.
    text: String,
}

impl Letter {
    /// A letter with that text.
    #[must_use]
    pub const fn new(title: Bilingual, text: String) -> Self {
        Self { title, text }
    }

    /// The text with the county's own kind put in. The annex has no word for a development
    /// zone, so a zone's letter keeps the printed form to be struck out.
    #[must_use]
    pub fn text(&self, kind: ApplicantKind) -> String {
        let own = match kind {
            ApplicantKind::County => "县",
            ApplicantKind::CountyLevelCity => "市",
            ApplicantKind::District => "区",
            ApplicantKind::DevelopmentZone => "县（市、区）",
        };
        self.text.replace("{county}", own)
    }
}

/// A chapter of the outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// Its numeral, as `一`.
    pub no: String,
    /// Its title.
    pub title: Bilingual,
    /// What the annex says under it to the writer, to the letter.
    pub lead: Option<String>,
    /// Its parts that carry text.
    pub sections: Vec<Section>,
    /// Whether the measures stand in it.
    pub has_measures: bool,
}

/// A part of the plan that carries text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its number in files.
    pub no: SectionNo,
    /// Its numeral, as `（一）`; empty where the annex gives none, and the text may be left out.
    pub numeral: String,
    /// Its title.
    pub title: Bilingual,
}

impl Edition {
    /// Whether the division of that code applies directly to the province.
    #[must_use]
    pub fn is_direct(&self, code: &DivisionCode) -> bool {
        self.direct.contains(code)
    }

    /// The check of that name.
    #[must_use]
    pub fn check(&self, id: CheckId) -> Option<&ExclusionCheck> {
        self.checks.iter().find(|check| check.id == id)
    }

    /// Every place of the notice that excludes, once, in the order of the checks.
    #[must_use]
    pub fn clauses(&self) -> Vec<&Clause> {
        let mut clauses: Vec<&Clause> = Vec::new();
        for clause in self.checks.iter().flat_map(|check| &check.clauses) {
            if !clauses.contains(&clause) {
                clauses.push(clause);
            }
        }
        clauses
    }

    /// Every part of the plan that carries text.
    pub fn sections(&self) -> impl Iterator<Item = &Section> {
        self.outline.iter().flat_map(|chapter| &chapter.sections)
    }

    /// The deadline of a round; none where the notice names none.
    #[must_use]
    pub fn deadline(&self, year: u16) -> Option<Date> {
        self.rounds.iter().find(|round| round.year == year)?.deadline
    }
}

/// Editions are the same if they have the same id.
impl PartialEq for Edition {
    fn eq(&self, other: &Self) -> bool {
        self.framework.id == other.framework.id
    }
}

impl Eq for Edition {}

/// Only the id: an edition stands in every record.
impl fmt::Debug for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Edition({})", self.framework.id)
    }
}
