//! What follows from files and settings at once, and what takes longer: the two halves of a
//! screening, so that whoever shows it can do the one before the other.
//!
//! Must not know: who shows it, and whom the office chooses.

use crate::screening::Screening;
use crate::screening::completeness::FEWEST_TRIED;
use crate::screening::intake::{Admission, admissions};
use crate::screening::picture::Picture;
use crate::screening::ranking::Ranking;
use crate::screening::robustness::change::{Changes, changes};
use crate::screening::robustness::dominance::{Dominance, dominance};
use crate::screening::robustness::matrix::Matrix;
use crate::screening::roster::Roster;

/// What follows from files and settings at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked {
    /// What becomes of each file, in the order of the files.
    pub admissions: Vec<Admission>,
    /// Who is barred and how the others stand.
    pub ranking: Ranking,
    /// Everyone who may take part, each in one place.
    pub roster: Roster,
    /// The ranked counties of the prefecture on every indicator that has a weight.
    pub matrix: Matrix,
    /// Everyone on one axis.
    pub picture: Picture,
}

impl Ranked {
    /// Works it out.
    #[must_use]
    pub fn new(screening: &Screening) -> Self {
        let settings = &screening.settings;
        let admissions = admissions(screening);
        let ranking = Ranking::new(&admissions, screening);
        let roster = Roster::new(screening, &admissions, &ranking);
        let matrix = Matrix::of(&ranking.prefecture.ranked, &settings.scheme);
        let picture = Picture::new(settings, &ranking, &roster);
        Self { admissions, ranking, roster, matrix, picture }
    }

    /// Whether there are counties enough for an analysis to say anything.
    #[must_use]
    pub const fn is_analysed(&self) -> bool {
        self.ranking.prefecture.ranked.len() >= FEWEST_TRIED
    }
}

/// How far the order depends on the scheme, but for the trial of weights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Robustness {
    /// Who stands before whom under all weights.
    pub dominance: Dominance,
    /// The smallest changes that would alter the set within the quota.
    pub changes: Changes,
}

impl Robustness {
    /// Works it out.
    #[must_use]
    pub fn new(ranked: &Ranked, screening: &Screening) -> Self {
        Self {
            dominance: dominance(&ranked.matrix),
            changes: changes(&ranked.ranking, &ranked.matrix, &screening.settings.scheme),
        }
    }
}
