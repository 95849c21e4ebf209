//! The state of reading many files.
//!
//! Must not know: what is read next, and who reads it.

use std::collections::{BTreeMap, VecDeque};

use crate::app::screening::FileDetails;
use crate::platform::file::{Chosen, ReadFile};
use crate::platform::office::Job;
use crate::platform::schedule::Waker;
use crate::screening::submission::Submission;
use crate::wire::bundle::{self, Packed};
use crate::wire::receive::{archive_refused, skipped, surplus};
use crate::wire::screening_v1::opening::Opening;

/// A file with what is told beside it.
pub type SubmittedFile = (Submission, FileDetails);

/// Where a file stands among those that were given, where in its archive, and where in its
/// screening, both from 1.
pub(in crate::ui::screening::read) type Place = (usize, usize, usize);

/// What was read.
#[derive(Default)]
pub struct FilesRead {
    /// The files, in the order in which they were given.
    pub taken: Vec<SubmittedFile>,
    /// The names of those that hold no data.
    pub skipped: Vec<String>,
}

pub(in crate::ui::screening::read) struct Reading {
    pub(in crate::ui::screening::read) waiting: VecDeque<(usize, Chosen)>,
    pub(in crate::ui::screening::read) n_fetching: usize,
    pub(in crate::ui::screening::read) fetched: VecDeque<(Place, ReadFile)>,
    /// Whether the first file has come.
    pub(in crate::ui::screening::read) has_come: bool,
    pub(in crate::ui::screening::read) for_module: VecDeque<(Place, Task, String, Vec<u8>)>,
    /// Reports that the office module made of workbooks.
    pub(in crate::ui::screening::read) made: VecDeque<(Place, ReadFile)>,
    /// What the office module is at, with its worker.
    pub(in crate::ui::screening::read) at_work: Option<(Place, Task, String, Option<Job>)>,
    /// The saved screening of a prefecture that is being opened, with its name.
    pub(in crate::ui::screening::read) opening: Option<(Place, String, Opening)>,
    /// Whom prefectures recommend, each still to be computed again.
    pub(in crate::ui::screening::read) nominated: VecDeque<(Place, Submission)>,
    pub(in crate::ui::screening::read) taken: BTreeMap<Place, SubmittedFile>,
    pub(in crate::ui::screening::read) skipped: BTreeMap<Place, String>,
    /// How many files will be listed, as far as that is known.
    pub(in crate::ui::screening::read) n_all: usize,
    /// How many more are looked at.
    pub(in crate::ui::screening::read) room: usize,
    /// The most bytes of a file that is no workbook and no archive: where the province screens,
    /// it may be the screening of a prefecture.
    pub(in crate::ui::screening::read) most_data: u64,
    /// When progress was told last.
    pub(in crate::ui::screening::read) told_at: u64,
    pub(in crate::ui::screening::read) ends: Ends,
    pub(in crate::ui::screening::read) waker: Option<Waker>,
}

/// Whether the turn has come in which the files are handed over.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::ui::screening::read) enum Ends {
    NotYet,
    NextTurn,
    Ended,
}

impl Reading {
    pub(in crate::ui::screening::read) fn take(&mut self, place: Place, submission: Submission) {
        self.taken.insert(place, (submission, FileDetails::Nothing));
    }

    /// Passes over a file that was to be listed.
    pub(in crate::ui::screening::read) fn skip(&mut self, place: Place, name: &str) {
        self.n_all -= 1;
        self.skipped.insert(place, skipped(name));
    }

    /// Takes the files that a prefecture hands up for its screening, each to be computed again.
    pub(in crate::ui::screening::read) fn handed_up(
        &mut self,
        place: Place,
        files: Vec<Submission>,
    ) {
        self.n_all -= 1;
        for (at, file) in (1..).zip(files) {
            self.n_all += 1;
            // Room was made for the screening, which is none of the files itself.
            let place = (place.0, place.1, at);
            if at == 1 || self.room > 0 {
                self.nominated.push_back((place, file));
            } else {
                self.take(place, surplus(&file.name));
            }
            self.room -= usize::from(at > 1 && self.room > 0);
        }
    }

    /// Takes the files of an archive for the archive.
    pub(in crate::ui::screening::read) fn unpacked(
        &mut self,
        place: Place,
        archive: &str,
        files: Vec<Packed>,
    ) {
        let is_data = |file: &Packed| file.content != bundle::Content::Unrelated;
        if !files.iter().any(is_data) {
            self.skip(place, archive);
        } else {
            self.n_all -= 1;
        }
        for (at, Packed { name, content }) in (1..).zip(files) {
            let (place, name) = ((place.0, at, 0), format!("{archive}/{name}"));
            self.n_all += 1;
            match content {
                bundle::Content::Unrelated => self.skip(place, &name),
                bundle::Content::Refused(said) => self.take(place, archive_refused(&name, &said)),
                bundle::Content::File(_) if self.room == 0 => self.take(place, surplus(&name)),
                bundle::Content::File(bytes) => {
                    self.room -= 1;
                    let size = bytes.len() as u64;
                    self.fetched.push_back((place, ReadFile { name, bytes: Some(bytes), size }));
                }
            }
        }
    }

    pub(in crate::ui::screening::read) fn read(&mut self) -> FilesRead {
        FilesRead {
            taken: std::mem::take(&mut self.taken).into_values().collect(),
            skipped: std::mem::take(&mut self.skipped).into_values().collect(),
        }
    }
}

/// What the office module has to do with a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::ui::screening::read) enum Task {
    /// To read a workbook.
    Read,
    /// To unpack an archive.
    Unpack,
}
