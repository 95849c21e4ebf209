//! Opening a saved screening in steps: one holds hundreds of county files, each of which is
//! computed again, and a page has to answer meanwhile.
//!
//! Must not know: time. The result is that of [`open_screening`], whatever the steps: the
//! text is cut at the files within it, every piece is read by the same functions, and where
//! any piece has a problem, the whole file is read at once, so that all problems are told
//! with their places.

use std::collections::VecDeque;
use std::ops::Range;
use std::rc::Rc;

use crate::screening::Screening;
use crate::wire::json::{self, AROUND_IN_ENTRY, AROUND_IN_SCREENING, MAX_SCREENING_BYTES};
use crate::wire::path::Path;
use crate::wire::pieces::{Pieces, Scan};
use crate::wire::problem::Problem;
use crate::wire::receive::Receiver;
use crate::wire::screening_v1::read::{read, submission};
use crate::wire::screening_v1::shape::FILE;
use crate::wire::{SCREENING_KIND, checked, open_screening};

/// How far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// So many of so many files are read; of none, if that is not known yet.
    Working {
        /// So many are read.
        done: usize,
        /// Of so many.
        all: usize,
    },
    /// All is read. What was to be scored anew has been.
    Done(Box<Screening>),
    /// Every problem of the file.
    Refused(Vec<Problem>),
}

/// A saved screening that is being opened.
#[derive(Debug)]
pub struct Opening {
    file: Vec<u8>,
    state: State,
}

#[derive(Debug)]
enum State {
    Cutting(Scan),
    Reading(Box<Reading>),
    /// Something is wrong: what it is, only the whole file tells.
    Whole,
}

#[derive(Debug)]
struct Reading {
    waiting: VecDeque<Range<usize>>,
    n_all: usize,
    receiver: Receiver,
    screening: Screening,
}

impl Opening {
    /// Begins with a file of any content.
    #[must_use]
    pub fn new(file: Vec<u8>) -> Self {
        let fits = file.len() <= MAX_SCREENING_BYTES && std::str::from_utf8(&file).is_ok();
        let state = if fits { State::Cutting(Scan::new("\"files\"")) } else { State::Whole };
        Self { file, state }
    }

    /// The next step.
    #[must_use]
    pub fn step(&mut self) -> Opened {
        let state = std::mem::replace(&mut self.state, State::Whole);
        let next = match state {
            State::Cutting(mut scan) => match scan.step(&self.file) {
                None => Some(State::Cutting(scan)),
                Some(pieces) => pieces.and_then(|pieces| begin(&self.file, pieces)),
            },
            State::Reading(mut reading) => match reading.waiting.pop_front() {
                None => return Opened::Done(Box::new(reading.screening)),
                Some(piece) => {
                    let read = self.file.get(piece).and_then(|piece| reading.take(piece));
                    read.map(|()| State::Reading(reading))
                }
            },
            State::Whole => return whole(&self.file),
        };
        self.state = next.unwrap_or(State::Whole);
        match &self.state {
            State::Reading(reading) => {
                Opened::Working { done: reading.screening.submissions.len(), all: reading.n_all }
            }
            State::Cutting(_) | State::Whole => Opened::Working { done: 0, all: 0 },
        }
    }
}

/// Reads everything but the files; none if it has a problem.
fn begin(file: &[u8], pieces: Pieces) -> Option<State> {
    let node = json::parse_screening(&pieces.around(file)?, AROUND_IN_SCREENING).ok()?;
    let (_, node, mut problems) = checked(node, &[SCREENING_KIND.0]).ok()?;
    let screening = read(node, &mut problems).filter(|_| problems.is_empty())?;
    Some(State::Reading(Box::new(Reading {
        n_all: pieces.entries.len(),
        waiting: pieces.entries.into(),
        receiver: Receiver::new(Rc::clone(&screening.settings.scheme)),
        screening,
    })))
}

impl Reading {
    /// Reads one file within; none if it has a problem.
    fn take(&mut self, piece: &[u8]) -> Option<()> {
        // What may stand before a file must not stand within one.
        let text = std::str::from_utf8(piece).ok().filter(|text| !text.starts_with(json::MARK))?;
        let node = json::parse_screening(text.as_bytes(), AROUND_IN_ENTRY).ok()?;
        let (root, mut problems) = (Path::root(), json::problems(&node));
        FILE.check(&node, &root, &mut problems);
        let read = submission(&node, &root, &self.receiver, &mut problems);
        let at = self.screening.submissions.len();
        self.screening.submissions.push(read.filter(|_| problems.is_empty())?);
        self.screening.rescore(at);
        Some(())
    }
}

fn whole(file: &[u8]) -> Opened {
    match open_screening(file) {
        Ok(mut screening) => {
            for at in 0..screening.submissions.len() {
                screening.rescore(at);
            }
            Opened::Done(Box::new(screening))
        }
        Err(problems) => Opened::Refused(problems),
    }
}
