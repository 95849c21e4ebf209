//! Opening, in steps, a file that holds hundreds of others: each of those is computed again, and
//! a page has to answer meanwhile.
//!
//! Must not know: time, and any single format. The result is that of reading the whole file at
//! once, whatever the steps: the text is cut at the entries of its list, every piece is read by
//! the same functions, and where any piece has a problem, the whole file is read at once, so that
//! all problems are told with their places.

use std::collections::VecDeque;
use std::ops::Range;
use std::rc::Rc;

use crate::domain::scheme::Scheme;
use crate::wire::checked;
use crate::wire::json::{self, AROUND_IN_SCREENING, MAX_SCREENING_BYTES};
use crate::wire::node::Node;
use crate::wire::path::Path;
use crate::wire::pieces::{Pieces, Scan};
use crate::wire::problem::Problem;
use crate::wire::receive::Receiver;
use crate::wire::shape::Shape;

/// What can be read entry by entry.
pub trait InEntries: Sized {
    /// The kind of its file.
    const KIND: &'static str;

    /// The member that holds the entries, in its quotes.
    const LIST: &'static str;

    /// What an entry looks like.
    const ENTRY: Shape;

    /// Reads it from a tree, if it can be made at all; whether it may be used, the problems say.
    fn of(node: Node, problems: &mut Vec<Problem>) -> Option<Self>;

    /// The scheme under which its reports are computed.
    fn scheme(&self) -> &Rc<Scheme>;

    /// So many entries are read.
    fn n_read(&self) -> usize;

    /// Takes the next entry, if it can be made at all; whether it may be used, the problems say.
    fn take(&mut self, node: &Node, receiver: &Receiver, problems: &mut Vec<Problem>)
    -> Option<()>;

    /// The whole file at once.
    ///
    /// # Errors
    ///
    /// Every problem of the file.
    fn whole(file: &[u8]) -> Result<Self, Vec<Problem>>;

    /// A piece of its canonical text: what stands before the entries, each entry, what stands
    /// after them; none behind its end.
    fn piece(&self, at: usize) -> Option<String>;
}

/// How far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened<T> {
    /// So many of so many entries are read; of none, if that is not known yet.
    Working {
        /// So many are read.
        done: usize,
        /// Of so many.
        all: usize,
    },
    /// All is read.
    Done(Box<T>),
    /// Every problem of the file.
    Refused(Vec<Problem>),
}

/// A file that is being opened.
#[derive(Debug)]
pub struct Opening<T> {
    file: Vec<u8>,
    state: State<T>,
}

#[derive(Debug)]
enum State<T> {
    Cutting(Scan),
    Reading(Box<Reading<T>>),
    /// Something is wrong: what it is, only the whole file tells.
    Whole,
}

#[derive(Debug)]
struct Reading<T> {
    waiting: VecDeque<Range<usize>>,
    n_all: usize,
    receiver: Receiver,
    read: T,
}

impl<T: InEntries> Opening<T> {
    /// Begins with a file of any content.
    #[must_use]
    pub fn new(file: Vec<u8>) -> Self {
        let fits = file.len() <= MAX_SCREENING_BYTES;
        let state = if fits { State::Cutting(Scan::new(T::LIST)) } else { State::Whole };
        Self { file, state }
    }

    /// The next step.
    #[must_use]
    pub fn step(&mut self) -> Opened<T> {
        let state = std::mem::replace(&mut self.state, State::Whole);
        let next = match state {
            State::Cutting(mut scan) => match scan.step(&self.file) {
                None => Some(State::Cutting(scan)),
                Some(pieces) => pieces.and_then(|pieces| begin(&self.file, pieces)),
            },
            State::Reading(mut reading) => match reading.waiting.pop_front() {
                None => return Opened::Done(Box::new(reading.read)),
                Some(piece) => {
                    let read = self.file.get(piece).and_then(|piece| reading.take(piece));
                    read.map(|()| State::Reading(reading))
                }
            },
            State::Whole => {
                return match T::whole(&self.file) {
                    Ok(whole) => Opened::Done(Box::new(whole)),
                    Err(problems) => Opened::Refused(problems),
                };
            }
        };
        self.state = next.unwrap_or(State::Whole);
        match &self.state {
            State::Reading(reading) => {
                Opened::Working { done: reading.read.n_read(), all: reading.n_all }
            }
            State::Cutting(_) | State::Whole => Opened::Working { done: 0, all: 0 },
        }
    }
}

fn begin<T: InEntries>(file: &[u8], pieces: Pieces) -> Option<State<T>> {
    let node = json::parse_screening(&pieces.around(file)?, AROUND_IN_SCREENING).ok()?;
    let (_, mut problems) = checked(&node, &[T::KIND]).ok()?;
    let read = T::of(node, &mut problems).filter(|_| problems.is_empty())?;
    Some(State::Reading(Box::new(Reading {
        n_all: pieces.entries.len(),
        waiting: pieces.entries.into(),
        receiver: Receiver::new(Rc::clone(read.scheme())),
        read,
    })))
}

impl<T: InEntries> Reading<T> {
    /// Reads one entry; none if it has a problem.
    fn take(&mut self, piece: &[u8]) -> Option<()> {
        let node = self.receiver.parsed_entry(piece)?;
        let mut problems = json::problems(&node);
        T::ENTRY.check(&node, &Path::root(), &mut problems);
        self.read.take(&node, &self.receiver, &mut problems).filter(|()| problems.is_empty())
    }
}
