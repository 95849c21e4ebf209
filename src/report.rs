//! The one view model: every surface renders a report and computes nothing of its own.
//!
//! Must not know: how it is shown, written or worded.

use std::rc::Rc;

use crate::domain::assessment::Assessment;
use crate::domain::edition::Edition;
use crate::domain::scheme::Scheme;
use crate::eligibility::procedure::{Procedure, procedure};
use crate::eligibility::{Eligibility, determine};
use crate::report::findings::{Finding, findings};
use crate::scoring::open::{OpenItem, open_items};
use crate::scoring::standing::{Standings, standings};
use crate::scoring::total::{ScoreSheet, score};
use crate::scoring::trace::Trace;

pub mod difference;
pub mod digest;
pub mod findings;
pub mod maker;
pub mod second_look;

/// An assessment under a scheme, with everything that follows from the two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// What the county states.
    pub assessment: Assessment,
    /// What it is scored under. Shared, since hundreds of reports may be under one.
    pub scheme: Rc<Scheme>,
    /// What it comes to.
    pub sheet: ScoreSheet,
    /// Whether it is excluded.
    pub eligibility: Eligibility,
    /// The way of its application.
    pub procedure: Vec<Procedure>,
    /// What a reader should know beside the numbers.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Computes everything from the assessment and the scheme.
    #[must_use]
    pub fn new(scheme: impl Into<Rc<Scheme>>, assessment: Assessment) -> Self {
        let scheme = scheme.into();
        let sheet = score(&assessment.edition.framework, &scheme, &assessment.answers);
        let eligibility = determine(&assessment);
        let procedure = procedure(&assessment);
        let findings = findings(&assessment, &scheme, &sheet);
        Self { assessment, scheme, sheet, eligibility, procedure, findings }
    }

    /// The edition of the notice that everything rests on.
    #[must_use]
    pub const fn edition(&self) -> &'static Edition {
        self.assessment.edition
    }

    /// The derivation of every number, made when one is asked for.
    #[must_use]
    pub fn trace(&self) -> Trace {
        Trace::new(&self.edition().framework, &self.scheme, &self.assessment.answers, &self.sheet)
    }

    /// The indicators on which the result stands, and those that hold it back.
    #[must_use]
    pub fn standings(&self) -> Standings {
        standings(&self.sheet)
    }

    /// What is still open, the item that holds most first.
    #[must_use]
    pub fn open_items(&self) -> Vec<OpenItem> {
        open_items(&self.scheme, &self.assessment.answers, &self.sheet)
    }
}
