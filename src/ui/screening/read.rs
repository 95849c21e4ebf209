//! Reading many files: a few are fetched ahead, and each is opened and computed again in a
//! step of its own. One bad file is a line, and the others never notice.
//!
//! Must not know: how progress is shown, formats, what is made of the files.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use crate::app::screening::FileDetails;
use crate::platform::file::{Chosen, ReadFile};
use crate::platform::schedule::{self, Next, Work};
use crate::screening::settings::{Level, Settings};
use crate::screening::submission::{Content, Refusal, Submission};
use crate::screening::{self, Screening};
use crate::text::both;
use crate::ui::screening::read::module::begin_task;
use crate::ui::screening::read::reading::{Ends, FilesRead, Reading, SubmittedFile, Task};
use crate::ui::screening::recompute::{rescore, under};
use crate::wire;
use crate::wire::glimpse::is_screening;
use crate::wire::json::MAX_SCREENING_BYTES;
use crate::wire::receive::file_kind::{self, FileKind};
use crate::wire::receive::{Received, Receiver, Wording, surplus, unopened};
use crate::wire::screening_v1::opening::{Opened, Opening};

mod module;
pub mod reading;

/// How many files are fetched ahead of the one that is opened: more than one turn opens, so
/// that none waits for the disk.
const AHEAD: usize = 32;
/// How many are fetched until the first of them has come: the browser takes up all that it was
/// asked for before it gives any.
const FIRST: usize = 8;
/// After so many milliseconds progress is told again: to draw it costs as much as three files.
const TOLD_AFTER: u64 = 250;

/// Files that are being read. Dropping it ends that.
pub struct Reader {
    reading: Rc<RefCell<Reading>>,
    _work: Work,
}

/// What the reader tells.
pub struct Tells {
    /// So many of so many are done.
    pub on_progress: Box<dyn Fn(usize, usize)>,
    /// All are done.
    pub on_done: Box<dyn Fn(FilesRead)>,
}

impl Reader {
    /// Begins to read. `room` files are looked at, the others only listed.
    #[must_use]
    pub fn begin(files: Vec<Chosen>, room: usize, settings: Settings, tells: Tells) -> Self {
        let mut reading = Reading {
            waiting: VecDeque::new(),
            n_fetching: 0,
            fetched: VecDeque::new(),
            has_come: false,
            for_module: VecDeque::new(),
            made: VecDeque::new(),
            at_work: None,
            opening: None,
            nominated: VecDeque::new(),
            taken: BTreeMap::new(),
            skipped: BTreeMap::new(),
            n_all: files.len(),
            room,
            most_data: match settings.level() {
                Level::Prefecture => FileKind::Workbook.most_bytes(),
                Level::Province => MAX_SCREENING_BYTES,
            } as u64,
            told_at: schedule::now(),
            ends: Ends::NotYet,
            waker: None,
        };
        for (at, file) in files.into_iter().enumerate() {
            let name = file.name();
            match file_kind::by_name(&name) {
                Some(FileKind::Unrelated) => reading.skip((at, 0, 0), &name),
                // Only what is in it needs room.
                Some(FileKind::Archive) => reading.waiting.push_back((at, file)),
                Some(FileKind::Data | FileKind::Workbook) | None if reading.room == 0 => {
                    reading.take((at, 0, 0), surplus(&name));
                }
                Some(FileKind::Data | FileKind::Workbook) | None => {
                    reading.room -= 1;
                    reading.waiting.push_back((at, file));
                }
            }
        }
        let reading = Rc::new(RefCell::new(reading));
        let scheme = wire::export_scheme(&settings.scheme);
        let step = {
            let reading = Rc::clone(&reading);
            let receiver = Receiver::new(Rc::clone(&settings.scheme));
            move || step(&reading, &receiver, &settings, &scheme, &tells)
        };
        let work = Work::new(step);
        reading.borrow_mut().waker = Some(work.waker());
        // At once, so that the first are there when the page has drawn that it reads.
        fetch(&reading);
        work.waker().wake();
        Self { reading, _work: work }
    }

    /// What was done so far, for who cancels.
    #[must_use]
    pub fn read(&self) -> FilesRead {
        self.reading.borrow_mut().read()
    }
}

fn step(
    reading: &Rc<RefCell<Reading>>,
    receiver: &Receiver,
    settings: &Settings,
    scheme: &str,
    tells: &Tells,
) -> Next {
    fetch(reading);
    begin_task(reading, scheme);
    if step_of_screening(&mut reading.borrow_mut(), receiver, settings) {
        tell(&mut reading.borrow_mut(), tells);
        return Next::Step;
    }
    let made = reading.borrow_mut().made.pop_front();
    // What was made of a workbook still bears its name.
    let of_workbook = made.is_some();
    let fetched = made.or_else(|| reading.borrow_mut().fetched.pop_front());
    tell(&mut reading.borrow_mut(), tells);
    let Some((place, opened)) = fetched else {
        let mut state = reading.borrow_mut();
        if state.taken.len() < state.n_all || state.ends == Ends::Ended {
            return Next::Rest;
        }
        // To rank and draw them is work enough for a turn of its own.
        if state.ends == Ends::NotYet {
            state.ends = Ends::NextTurn;
            return Next::Turn;
        }
        state.ends = Ends::Ended;
        let read = state.read();
        drop(state);
        (tells.on_done)(read);
        return Next::Rest;
    };
    if of_workbook {
        let taken = take(opened, Receiver::receive_workbook, receiver, settings);
        reading.borrow_mut().taken.insert(place, taken);
        return Next::Step;
    }
    let kind = kind(&opened, reading.borrow().most_data);
    let task = match kind {
        FileKind::Unrelated => {
            reading.borrow_mut().skip(place, &opened.name);
            return Next::Step;
        }
        FileKind::Data => None,
        FileKind::Workbook => Some(Task::Read),
        FileKind::Archive => Some(Task::Unpack),
    };
    match (task, opened) {
        (Some(task), ReadFile { name, bytes: Some(bytes), .. }) => {
            reading.borrow_mut().for_module.push_back((place, task, name, bytes));
        }
        (_, ReadFile { name, bytes: None, size }) => {
            let most = kind.most_bytes();
            let too_large = size > most as u64;
            let refusal = if too_large { Refusal::TooLarge { most } } else { Refusal::Unreadable };
            reading.borrow_mut().take(place, unopened(&name, refusal));
        }
        (None, opened) => {
            let mut state = reading.borrow_mut();
            let is_handed_up = settings.level() == Level::Province
                && opened.bytes.as_deref().is_some_and(is_screening);
            if is_handed_up {
                let opening = Opening::new(opened.bytes.unwrap_or_default());
                state.opening = Some((place, opened.name, opening));
            } else {
                let taken = take(opened, Receiver::receive, receiver, settings);
                state.taken.insert(place, taken);
            }
        }
    }
    Next::Step
}

/// What a file is for. Of one that was not read, only the name tells; a large one that has
/// no name of ours is none.
fn kind(opened: &ReadFile, most_data: u64) -> FileKind {
    match &opened.bytes {
        Some(bytes) => file_kind::of(&opened.name, bytes),
        None => file_kind::by_name(&opened.name).unwrap_or(if opened.size > most_data {
            FileKind::Unrelated
        } else {
            FileKind::Data
        }),
    }
}

/// The most bytes of a file of that name that are read, before it is known what it is.
fn most_bytes(name: &str, most_data: u64) -> u64 {
    match file_kind::by_name(name) {
        Some(FileKind::Archive) => FileKind::Archive.most_bytes() as u64,
        Some(FileKind::Workbook | FileKind::Unrelated) => FileKind::Workbook.most_bytes() as u64,
        Some(FileKind::Data) | None => most_data,
    }
}

/// Tells how far it is, now and then.
fn tell(reading: &mut Reading, tells: &Tells) {
    let now = schedule::now();
    if reading.ends != Ends::Ended && now >= reading.told_at + TOLD_AFTER {
        reading.told_at = now;
        (tells.on_progress)(reading.taken.len(), reading.n_all);
    }
}

/// Keeps some files coming.
fn fetch(reading: &Rc<RefCell<Reading>>) {
    loop {
        let mut state = reading.borrow_mut();
        let ahead = if state.has_come { AHEAD } else { FIRST };
        if state.n_fetching + state.fetched.len() >= ahead {
            return;
        }
        let Some((at, file)) = state.waiting.pop_front() else { return };
        state.n_fetching += 1;
        let most = most_bytes(&file.name(), state.most_data);
        drop(state);
        let reading = Rc::clone(reading);
        file.read(most, move |opened| {
            let mut state = reading.borrow_mut();
            state.n_fetching -= 1;
            state.has_come = true;
            state.fetched.push_back(((at, 0, 0), opened));
            if let Some(waker) = &state.waker {
                waker.wake();
            }
        });
    }
}

/// The next step of the saved screening that a prefecture hands up to the province: a part of
/// it, or one of those whom it recommends. Whether there was one.
fn step_of_screening(state: &mut Reading, receiver: &Receiver, settings: &Settings) -> bool {
    if let Some((place, mut submission)) = state.nominated.pop_front() {
        submission.content = under(&submission, receiver, settings);
        state.take(place, submission);
        return true;
    }
    let Some((place, name, mut opening)) = state.opening.take() else { return false };
    match opening.step() {
        Opened::Working { .. } => state.opening = Some((place, name, opening)),
        Opened::Done(saved) => match nominees(&name, &saved) {
            files if files.is_empty() => state.take(place, unopened(&name, Refusal::NoNominee)),
            files => state.handed_up(place, files),
        },
        Opened::Refused(problems) => {
            let first = problems.first().map(|it| both::problem(it, None)).unwrap_or_default();
            let refusal = Refusal::Invalid { problems: problems.len(), first };
            state.take(place, unopened(&name, refusal));
        }
    }
    true
}

/// The files of those whom a prefecture recommends.
fn nominees(name: &str, saved: &Screening) -> Vec<Submission> {
    let of = screening::nominees::nominees(saved).into_iter();
    let files = of.map(|(county, file)| {
        let name = format!("{name}/{county}");
        file.map_or_else(
            || unopened(&name, Refusal::NoNominee),
            |file| Submission::new(&name, Content::County(file)),
        )
    });
    files.collect()
}

/// As what the bytes of a file are received.
type Receive = fn(&Receiver, &str, &[u8], Wording) -> Received;

/// Opens a file and computes it again.
fn take(
    opened: ReadFile,
    receive: Receive,
    receiver: &Receiver,
    settings: &Settings,
) -> SubmittedFile {
    let bytes = opened.bytes.unwrap_or_default();
    let mut received = receive(receiver, &opened.name, &bytes, both::problem);
    received.problems.truncate(FileDetails::MOST);
    let told = if received.problems.is_empty() {
        FileDetails::Nothing
    } else {
        FileDetails::Problems(received.problems)
    };
    let mut submission = received.submission;
    rescore(&mut submission.content, settings);
    (submission, told)
}
