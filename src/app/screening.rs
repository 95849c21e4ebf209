//! A prefecture's screening as the page holds it: the files, the settings and the choice,
//! and nothing that follows from them.
//!
//! Must not know: the record of a county that may be open beside it. Neither touches the
//! other, so this state stands by itself.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::domain::applicant::ApplicantName;
use crate::domain::entries::{Entries, EntryId};
use crate::domain::scheme::Scheme;
use crate::screening::Screening;
use crate::screening::settings::{Area, Settings};
use crate::screening::submission::{CountyKey, Submission};
use crate::wire::problem::Problem;
use crate::wire::scheme_v1;

pub mod action;
pub mod update;

/// What the page knows of a file beside what the screening holds of it: for the wording,
/// while the page is open. A saved screening does not carry it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum FileDetails {
    /// Nothing more.
    #[default]
    Nothing,
    /// What is wrong with it, [`FileDetails::MOST`] problems at most.
    Problems(Vec<Problem>),
}

impl FileDetails {
    /// The most problems of one file that are kept.
    pub const MOST: usize = 20;
}

/// A file that was put away, with all that is needed to bring it back.
#[derive(Clone, Debug)]
pub struct RemovedFile {
    /// Its id.
    pub id: EntryId,
    /// Where it stood.
    pub position: usize,
    /// The file, with what the office said of it.
    pub submission: Submission,
    /// What was told beside it.
    pub told: FileDetails,
}

/// A screening on the page. Cheap to copy: the screening is shared, and so is every county
/// file in it. Not compared: that would go through all reports, where the revisions tell.
#[derive(Clone, Debug)]
pub struct ScreeningState {
    /// What the office holds and decides.
    pub screening: Rc<Screening>,
    /// One for each file, in the same order; their ids are those of the files.
    pub told: Rc<Entries<FileDetails>>,
    /// The file that was put away last, until the next change of the files.
    pub removed: Option<Rc<RemovedFile>>,
    /// Schemes of files that were chosen, to be chosen again.
    pub schemes: Rc<Vec<Rc<Scheme>>>,
    /// The reasons that were given for counties that are chosen no longer, in case they are
    /// chosen again.
    pub withdrawn: Rc<BTreeMap<CountyKey, String>>,
    /// The zones that were added for another prefecture, in case it is chosen again.
    pub zones_aside: Rc<BTreeMap<Area, Vec<ApplicantName>>>,
    /// Grows with every change of files or settings: what follows from them is computed
    /// again only then.
    pub files_revision: u64,
    /// Grows with every change of the choice.
    pub choice_revision: u64,
    /// How many changes were made since it was saved.
    pub n_unsaved: usize,
}

impl ScreeningState {
    /// A screening under the default scheme, without a file.
    #[must_use]
    pub fn new() -> Option<Self> {
        let scheme = scheme_v1::shipped().first()?.clone();
        let round = scheme.edition.rounds.first()?.year;
        Some(Self::holding(Screening::begin(Settings::new(round, scheme))))
    }

    /// Every scheme that can be chosen, each once: the shipped ones, those that were chosen
    /// before, and that of the screening.
    #[must_use]
    pub fn schemes_at_hand(&self) -> Vec<Rc<Scheme>> {
        let shipped = scheme_v1::shipped().iter().cloned().map(Rc::new);
        let own = Rc::clone(&self.screening.settings.scheme);
        let mut schemes: Vec<Rc<Scheme>> = Vec::new();
        for scheme in shipped.chain(self.schemes.iter().cloned()).chain([own]) {
            if !schemes.contains(&scheme) {
                schemes.push(scheme);
            }
        }
        schemes
    }

    /// A screening as it was saved.
    #[must_use]
    pub fn holding(screening: Screening) -> Self {
        let told = screening.submissions.iter().map(|_| FileDetails::Nothing).collect();
        Self {
            screening: Rc::new(screening),
            told: Rc::new(told),
            removed: None,
            schemes: Rc::default(),
            withdrawn: Rc::default(),
            zones_aside: Rc::default(),
            files_revision: 0,
            choice_revision: 0,
            n_unsaved: 0,
        }
    }
}
