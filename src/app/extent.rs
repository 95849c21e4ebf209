//! How much of what a file may hold a record takes, and what of it to shorten.
//!
//! Must not know: how it is said.

use std::cmp::Reverse;

use crate::domain::assessment::Assessment;
use crate::domain::gather::sort_by_key;
use crate::report::Report;
use crate::wire;
use crate::wire::json::MAX_BYTES;

/// What can be shortened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortening {
    /// The text of the creation plan.
    Sections,
    /// The measures of the plan.
    Measures,
    /// The list of evidence.
    Evidence,
    /// The remarks on the indicators.
    Notes,
}

impl Shortening {
    const ALL: [Self; 4] = [Self::Sections, Self::Measures, Self::Evidence, Self::Notes];

    fn take_out(self, assessment: &mut Assessment) {
        match self {
            Self::Sections => assessment.plan.sections.clear(),
            Self::Measures => assessment.plan.measures = Default::default(),
            Self::Evidence => assessment.evidence = Default::default(),
            Self::Notes => assessment.answers.values_mut().for_each(|it| it.note.clear()),
        }
    }
}

/// How large the file of a record is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extent {
    /// Its bytes.
    pub n_bytes: usize,
    /// What can be shortened and how many bytes each is, the largest first; nothing that is
    /// less than a tenth of the file.
    pub parts: Vec<(Shortening, usize)>,
}

impl Extent {
    /// Of the file of a report.
    #[must_use]
    pub fn new(report: &Report) -> Self {
        let n_bytes = wire::export(report).len();
        let whole = wire::export_assessment(&report.assessment).len();
        let of = |part: Shortening| {
            let mut without = report.assessment.clone();
            part.take_out(&mut without);
            (part, whole.saturating_sub(wire::export_assessment(&without).len()))
        };
        let mut parts: Vec<_> = Shortening::ALL.into_iter().map(of).collect();
        parts.retain(|(_, n_bytes_of)| *n_bytes_of > n_bytes / 10);
        sort_by_key(&mut parts, |(_, n_bytes)| Reverse(*n_bytes));
        Self { n_bytes, parts }
    }

    /// The same, where it is at least 80% of what a file may hold.
    #[must_use]
    pub fn near_limit(report: &Report) -> Option<Self> {
        // What is computed takes far less than a quarter of it; to write it after every key
        // would cost more than it tells.
        let entered = wire::export_assessment(&report.assessment).len();
        let may_be = entered > MAX_BYTES / 2;
        may_be.then(|| Self::new(report)).filter(|extent| extent.n_bytes >= MAX_BYTES / 5 * 4)
    }

    /// Whether no file may be as large.
    #[must_use]
    pub const fn is_too_large(&self) -> bool {
        self.n_bytes > MAX_BYTES
    }

    /// How many per cent of what a file may hold.
    #[must_use]
    pub const fn percent(&self) -> usize {
        self.n_bytes * 100 / MAX_BYTES
    }
}
