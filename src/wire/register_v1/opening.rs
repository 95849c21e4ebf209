//! Opening a register in steps: it holds hundreds of county files, each of which is computed
//! again, and a page has to answer meanwhile.
//!
//! Must not know: time. The result is that of [`open_register`], whatever the steps: the text
//! is cut at its events, each is read by the same functions, and where any has a problem, the
//! whole file is read at once, so that all problems are told with their places.

use std::collections::VecDeque;
use std::ops::Range;
use std::rc::Rc;

use crate::register::Register;
use crate::wire::json::{self, AROUND_IN_ENTRY, AROUND_IN_SCREENING, MAX_SCREENING_BYTES};
use crate::wire::path::Path;
use crate::wire::pieces::{Pieces, Scan};
use crate::wire::problem::Problem;
use crate::wire::receive::Receiver;
use crate::wire::register_v1::read::{event, read};
use crate::wire::register_v1::shape::EVENT;
use crate::wire::{REGISTER_KIND, checked, open_register};

/// How far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// So many of so many events are read; of none, if that is not known yet.
    Working {
        /// So many are read.
        done: usize,
        /// Of so many.
        all: usize,
    },
    /// All is read.
    Done(Box<Register>),
    /// Every problem of the file.
    Refused(Vec<Problem>),
}

/// A register that is being opened.
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
    register: Register,
}

impl Opening {
    /// Begins with a file of any content.
    #[must_use]
    pub fn new(file: Vec<u8>) -> Self {
        let fits = file.len() <= MAX_SCREENING_BYTES && std::str::from_utf8(&file).is_ok();
        let state = if fits { State::Cutting(Scan::new("\"events\"")) } else { State::Whole };
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
                None => return Opened::Done(Box::new(reading.register)),
                Some(piece) => {
                    let read = self.file.get(piece).and_then(|piece| reading.take(piece));
                    read.map(|()| State::Reading(reading))
                }
            },
            State::Whole => {
                return match open_register(&self.file) {
                    Ok(register) => Opened::Done(Box::new(register)),
                    Err(problems) => Opened::Refused(problems),
                };
            }
        };
        self.state = next.unwrap_or(State::Whole);
        match &self.state {
            State::Reading(reading) => {
                Opened::Working { done: reading.register.events.len(), all: reading.n_all }
            }
            State::Cutting(_) | State::Whole => Opened::Working { done: 0, all: 0 },
        }
    }
}

/// Reads everything but the events; none if it has a problem.
fn begin(file: &[u8], pieces: Pieces) -> Option<State> {
    let node = json::parse_screening(&pieces.around(file)?, AROUND_IN_SCREENING).ok()?;
    let (_, node, mut problems) = checked(node, &[REGISTER_KIND.0]).ok()?;
    let register = read(&node, &mut problems).filter(|_| problems.is_empty())?;
    Some(State::Reading(Box::new(Reading {
        n_all: pieces.entries.len(),
        waiting: pieces.entries.into(),
        receiver: Receiver::new(Rc::clone(&register.settings.scheme)),
        register,
    })))
}

impl Reading {
    /// Reads one event; none if it has a problem.
    fn take(&mut self, piece: &[u8]) -> Option<()> {
        // What may stand before a file must not stand within one.
        let text = std::str::from_utf8(piece).ok().filter(|text| !text.starts_with(json::MARK))?;
        let node = json::parse_screening(text.as_bytes(), AROUND_IN_ENTRY).ok()?;
        let (root, mut problems) = (Path::root(), json::problems(&node));
        EVENT.check(&node, &root, &mut problems);
        let at = self.register.events.len();
        let read = event(&node, at, &root, &self.receiver, &mut problems);
        self.register.events.push(read.filter(|_| problems.is_empty())?);
        Some(())
    }
}
