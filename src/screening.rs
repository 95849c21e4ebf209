//! A screening of counties, by a prefecture (市级筛查) or by the province: which files are taken, who is barred,
//! in which order the others stand, how robust that order is, and whom the office chooses.
//!
//! Must not know: how files are opened or saved, users' wording, any browser. What arrives
//! has been opened and computed again; no stored number is looked at here.
//!
//! The notice lets each prefecture recommend two counties at most in principle (section
//! 三（二）) and gives no weights, so that an order always rests on a scheme. That is why every
//! order here goes with the answer to how far it depends on the scheme.
//!
//! Everything but [`Screening`] itself is derived: the same record gives the same result, on
//! every machine and in any order of the files.

use std::rc::Rc;

use crate::screening::completeness::Completeness;
use crate::screening::earlier::Earlier;
use crate::screening::intake::Admission;
use crate::screening::picture::Picture;
use crate::screening::ranked::{Ranked, Robustness};
use crate::screening::ranking::Ranking;
use crate::screening::robustness::change::Changes;
use crate::screening::robustness::dominance::Dominance;
use crate::screening::robustness::matrix::Matrix;
use crate::screening::robustness::sampler::{Acceptability, Sampler};
use crate::screening::robustness::weights::WeightModel;
use crate::screening::roster::{Absent, Roster};
use crate::screening::selection::{Review, Selection, review};
use crate::screening::settings::Settings;
use crate::screening::submission::{Content, Submission};

pub mod completeness;
pub mod earlier;
pub mod intake;
pub mod judgement;
pub mod nominees;
pub mod overview;
pub mod pairs;
pub mod picture;
pub mod ranked;
pub mod ranking;
pub mod robustness;
pub mod roster;
pub mod second_look;
pub mod selection;
pub mod settings;
pub mod submission;
pub mod versus;

/// The most files of one screening. Henan has 157 counties; the rest is room for zones and
/// for files that turn up twice.
pub const MAX_FILES: usize = 500;

/// The most files that are listed at all, with those that came when there was no room.
pub const MAX_LISTED: usize = 1_000;

/// The most files that are named as passed over.
pub const MAX_SKIPPED: usize = 5_000;

/// What the office holds and decides. Nothing in it is computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screening {
    /// What it screens under.
    pub settings: Settings,
    /// The files, in the order in which they came. The order decides nothing.
    pub submissions: Vec<Submission>,
    /// The names of files that were given with them and hold no data: pictures, papers, what
    /// systems leave behind. They are no files of the screening.
    pub skipped: Vec<String>,
    /// The counties that handed nothing in, as the office notes them.
    pub absent: Vec<Absent>,
    /// What became of counties in earlier rounds, as a register says; empty without one.
    pub earlier: Vec<Earlier>,
    /// How the robustness of the order is looked into.
    pub analysis: Analysis,
    /// Whether that trial was made of the files and settings as they are. The papers of a
    /// screening tell of it exactly where this is so, whoever makes them again.
    pub tried: bool,
    /// Whom it chooses.
    pub selection: Selection,
}

/// How the robustness of the order is looked into. Printed beside every result of it, so that
/// anyone can get the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Analysis {
    /// Which weights are tried.
    pub model: WeightModel,
    /// Where the random numbers begin.
    pub seed: u64,
    /// How many sets of weights are tried: [`Analysis::FEWEST`] to [`Analysis::MOST`].
    pub samples: u32,
}

impl Analysis {
    /// The fewest samples: a share is then known to one point of a hundred.
    pub const FEWEST: u32 = 10_000;
    /// The most samples: a share is then known to a tenth of a point.
    pub const MOST: u32 = 1_000_000;
    /// With more files than these, a trial of [`Analysis::MOST`] would be waited for.
    const MANY_FILES: usize = 20;
    /// The greatest seed: the greatest whole number that every JSON reader keeps exactly.
    pub const MOST_SEED: u64 = (1 << 53) - 1;

    /// How many samples are usual with so many files, unless the office chooses otherwise.
    #[must_use]
    pub const fn usual_samples(n_files: usize) -> u32 {
        if n_files > Self::MANY_FILES { 100_000 } else { Self::MOST }
    }
}

impl Default for Analysis {
    /// All weights alike likely; the seed is the day of the notice's round, and means nothing.
    fn default() -> Self {
        Self { model: WeightModel::Uniform, seed: 20_210_415, samples: Self::usual_samples(0) }
    }
}

impl Screening {
    /// A screening without any file yet.
    #[must_use]
    pub fn begin(settings: Settings) -> Self {
        Self {
            settings,
            submissions: Vec::new(),
            skipped: Vec::new(),
            absent: Vec::new(),
            earlier: Vec::new(),
            analysis: Analysis::default(),
            tried: false,
            selection: Selection::default(),
        }
    }

    /// How many files are of which other round, where more than half of all files are: the
    /// screening is then of another round than was meant, or the files are.
    #[must_use]
    pub fn other_round(&self) -> Option<(usize, u16)> {
        let files = || self.submissions.iter().filter_map(Submission::county);
        let rounds = || files().map(|file| file.report.assessment.round);
        let count = |round: u16| rounds().filter(|it| *it == round).count();
        let other = rounds().filter(|it| *it != self.settings.round);
        let (n, round) = other.map(|round| (count(round), round)).max()?;
        (n * 2 > files().count()).then_some((n, round))
    }

    /// Whether another file would still be looked at. Beyond that a file is listed as
    /// refused, so that its bytes need not be read at all.
    #[must_use]
    pub fn has_room(&self) -> bool {
        let beyond = |submission: &&Submission| !submission.is_surplus();
        self.submissions.iter().filter(beyond).count() < MAX_FILES
    }

    /// Adds a file and says whether it is listed. One that comes when there is no room is
    /// refused, whatever it holds, and beyond [`MAX_LISTED`] none is listed any more.
    pub fn add(&mut self, submission: Submission) -> bool {
        if self.submissions.len() >= MAX_LISTED {
            return false;
        }
        let kept = if self.has_room() { submission } else { Submission::surplus(&submission.name) };
        self.submissions.push(kept);
        true
    }

    /// Names files that hold no data. Beyond [`MAX_SKIPPED`] none is named any more.
    pub fn skip(&mut self, names: impl IntoIterator<Item = String>) {
        let room = MAX_SKIPPED.saturating_sub(self.skipped.len());
        self.skipped.extend(names.into_iter().take(room));
    }

    /// Scores one file anew under the chosen scheme, where it was made under another and the
    /// office asked for that: the page does one at a time. [`Screened::new`] does what is
    /// left over.
    pub fn rescore(&mut self, submission: usize) {
        let scheme = &self.settings.scheme;
        let found = self.submissions.get_mut(submission).map(|found| &mut found.content);
        if let Some(Content::County(file)) = found.filter(|_| self.settings.rescore) {
            Rc::make_mut(file).rescore(scheme);
        }
    }
}

/// Everything that follows from a screening but what takes long: [`Screened::sampler`] is
/// stepped by the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screened {
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
    /// Who stands before whom under all weights.
    pub dominance: Dominance,
    /// The smallest changes that would alter the set within the quota.
    pub changes: Changes,
    /// Whom the office may recommend of those that it chose, and what it should know.
    pub review: Review,
    /// What is missing before the papers are issued.
    pub completeness: Completeness,
}

impl Screened {
    /// Works everything out.
    #[must_use]
    pub fn new(screening: &Screening) -> Self {
        let ranked = Ranked::new(screening);
        let robustness = Robustness::new(&ranked, screening);
        Self::of(screening, ranked, robustness)
    }

    /// What was worked out before, and what the choice comes to.
    #[must_use]
    pub fn of(screening: &Screening, ranked: Ranked, robustness: Robustness) -> Self {
        let Ranked { admissions, ranking, roster, matrix, picture } = ranked;
        let Robustness { dominance, changes } = robustness;
        let review = review(&screening.selection, &ranking);
        let completeness = Completeness::new(screening, &ranking, &roster, &review);
        Self {
            admissions,
            ranking,
            roster,
            matrix,
            picture,
            dominance,
            changes,
            review,
            completeness,
        }
    }

    /// The trial of many weights, not yet begun. Its rows are those of the ranked counties
    /// of the prefecture, in the same order.
    #[must_use]
    pub fn sampler(&self, analysis: Analysis) -> Sampler {
        Sampler::new(&self.matrix, analysis, usize::from(self.ranking.quota))
    }

    /// The trial of a screening, where one was made.
    #[must_use]
    pub fn trial(&self, of: &Screening) -> Option<Acceptability> {
        of.tried.then(|| self.acceptability(of.analysis))
    }

    /// The trial of many weights, done in one go: for where nobody waits for a page.
    #[must_use]
    pub fn acceptability(&self, analysis: Analysis) -> Acceptability {
        let mut sampler = self.sampler(analysis);
        sampler.step(analysis.samples);
        sampler.result()
    }
}
