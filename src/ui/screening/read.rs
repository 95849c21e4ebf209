//! Reading many files: a few are fetched ahead, and each is opened and computed again in a
//! step of its own. One bad file is a line, and the others never notice.
//!
//! Must not know: how progress is shown, formats, what is made of the files.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use crate::app::screening::Told;
use crate::domain::entries::EntryId;
use crate::domain::framework::Bilingual;
use crate::domain::language::Language;
use crate::platform::file::{Chosen, Opened};
use crate::platform::office::{self, Asked, Job, Said, Trouble};
use crate::platform::schedule::{self, Next, Waker, Work, drop_later};
use crate::screening::settings::Settings;
use crate::screening::submission::{Content, Refusal, StoredDigest, Submission};
use crate::text::place::in_both;
use crate::text::texts;
use crate::ui::open_workbook::is_workbook;
use crate::ui::trouble::{AtStake, as_text};
use crate::wire;
use crate::wire::json::MAX_BYTES;
use crate::wire::receive::{Receiver, surplus, unopened, workbook_refused};

/// How many files are fetched ahead of the one that is opened: more than one turn opens, so
/// that none waits for the disk.
const AHEAD: usize = 32;
/// How many are fetched until the first of them has come: the browser takes up all that it was
/// asked for before it gives any.
const FIRST: usize = 8;
/// After so many milliseconds progress is told again: to draw it costs as much as three files.
const TOLD_AFTER: u64 = 250;

/// A file with what is told beside it.
pub type Taken = (Submission, Told);

struct Reading {
    waiting: VecDeque<(usize, Chosen)>,
    n_fetching: usize,
    fetched: VecDeque<(usize, Opened)>,
    /// Whether the first file has come.
    has_come: bool,
    workbooks: VecDeque<(usize, String, Vec<u8>)>,
    /// Reports that the office module made of workbooks.
    made: VecDeque<(usize, Opened)>,
    /// The workbook that is read now, with the worker that reads it.
    at_work: Option<(usize, String, Option<Job>)>,
    taken: BTreeMap<usize, Taken>,
    n_all: usize,
    /// When progress was told last.
    told_at: u64,
    /// Whether the turn has come in which the files are handed over.
    ends: bool,
    waker: Option<Waker>,
}

/// Files that are being read. Dropping it ends that.
pub struct Reader {
    reading: Rc<RefCell<Reading>>,
    _work: Work,
}

/// What the reader tells.
pub struct Tells {
    /// So many of so many are done.
    pub on_progress: Box<dyn Fn(usize, usize)>,
    /// All are done, in the order in which they were chosen.
    pub on_done: Box<dyn Fn(Vec<Taken>)>,
}

impl Reader {
    /// Begins to read. `room` files are looked at, the others only listed.
    #[must_use]
    pub fn begin(files: Vec<Chosen>, room: usize, settings: Settings, tells: Tells) -> Self {
        let n_all = files.len();
        let mut waiting: VecDeque<_> = files.into_iter().enumerate().collect();
        let rest = waiting.split_off(room.min(n_all));
        let rest = rest.into_iter().map(|(at, file)| (at, (surplus(&file.name()), Told::Nothing)));
        let reading = Rc::new(RefCell::new(Reading {
            waiting,
            n_fetching: 0,
            fetched: VecDeque::new(),
            has_come: false,
            workbooks: VecDeque::new(),
            made: VecDeque::new(),
            at_work: None,
            taken: rest.collect(),
            n_all,
            told_at: schedule::now(),
            ends: false,
            waker: None,
        }));
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
    pub fn taken(&self) -> Vec<Taken> {
        std::mem::take(&mut self.reading.borrow_mut().taken).into_values().collect()
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
    begin_workbook(reading, scheme);
    let made = reading.borrow_mut().made.pop_front();
    // What was made of a workbook still bears its name.
    let of_workbook = made.is_some();
    let fetched = made.or_else(|| reading.borrow_mut().fetched.pop_front());
    tell(&mut reading.borrow_mut(), tells);
    let Some((at, opened)) = fetched else {
        let state = reading.borrow();
        if state.taken.len() < state.n_all || state.n_all == 0 {
            return Next::Rest;
        }
        drop(state);
        // To rank and draw them is work enough for a turn of its own.
        if !std::mem::replace(&mut reading.borrow_mut().ends, true) {
            return Next::Turn;
        }
        let taken = std::mem::take(&mut reading.borrow_mut().taken);
        reading.borrow_mut().n_all = 0;
        (tells.on_done)(taken.into_values().collect());
        return Next::Rest;
    };
    if !of_workbook && opened.bytes.is_some() && is_workbook(&opened) {
        let bytes = opened.bytes.unwrap_or_default();
        reading.borrow_mut().workbooks.push_back((at, opened.name, bytes));
        return Next::Step;
    }
    let taken = take(opened, receiver, settings);
    reading.borrow_mut().taken.insert(at, taken);
    Next::Step
}

/// Tells how far it is, now and then.
fn tell(reading: &mut Reading, tells: &Tells) {
    let now = schedule::now();
    if reading.n_all > 0 && now >= reading.told_at + TOLD_AFTER {
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
        drop(state);
        let reading = Rc::clone(reading);
        file.read(MAX_BYTES as u64, move |opened| {
            let mut state = reading.borrow_mut();
            state.n_fetching -= 1;
            state.has_come = true;
            state.fetched.push_back((at, opened));
            if let Some(waker) = &state.waker {
                waker.wake();
            }
        });
    }
}

/// Gives the next workbook to the office module, one after the other.
fn begin_workbook(reading: &Rc<RefCell<Reading>>, scheme: &str) {
    let mut state = reading.borrow_mut();
    if state.at_work.is_some() {
        return;
    }
    let Some((at, name, bytes)) = state.workbooks.pop_front() else { return };
    // A refusal is kept with the screening, which may be read in either language.
    let asked = Asked {
        task: "read-one-of-many",
        bytes,
        more: scheme.to_owned(),
        language: Language::Zh.tag(),
    };
    let then = {
        let reading = Rc::clone(reading);
        move |said: Said| said_of_workbook(&reading, said)
    };
    match office::start(&asked, then) {
        Ok(job) => state.at_work = Some((at, name, Some(job))),
        Err(why) => {
            let said = no_module(&why);
            state.taken.insert(at, (workbook_refused(&name, &said), Told::Nothing));
        }
    }
}

fn said_of_workbook(reading: &Rc<RefCell<Reading>>, said: Said) {
    let mut state = reading.borrow_mut();
    let opened = match said {
        Said::Progress(_) => return,
        Said::File(bytes) => Ok(bytes),
        Said::Refused(why) => {
            let (zh, en) = why.split_once('\n').unwrap_or((&why, &why));
            Err(Bilingual { zh: zh.to_owned(), en: en.to_owned() })
        }
        Said::Failed(why) => Err(no_module(&why)),
    };
    let Some((at, name, job)) = state.at_work.take() else { return };
    // The listener that is running now belongs to the job.
    drop_later(job);
    match opened {
        Ok(bytes) => {
            let size = bytes.len() as u64;
            state.made.push_back((at, Opened { name, bytes: Some(bytes), size }));
        }
        Err(said) => {
            state.taken.insert(at, (workbook_refused(&name, &said), Told::Nothing));
        }
    }
    if let Some(waker) = &state.waker {
        waker.wake();
    }
}

/// What is said of a workbook where the office module did not come.
fn no_module(why: &Trouble) -> Bilingual {
    let said = |language| {
        let t = texts(language);
        as_text(&t.trouble, t.screening.no_module, why, AtStake::Screening)
    };
    Bilingual { zh: said(Language::Zh), en: said(Language::En) }
}

/// Opens a file and computes it again.
fn take(opened: Opened, receiver: &Receiver, settings: &Settings) -> Taken {
    let Opened { name, bytes, size } = opened;
    let Some(bytes) = bytes else {
        let too_large = size > MAX_BYTES as u64;
        let refusal =
            if too_large { Refusal::TooLarge { most: MAX_BYTES } } else { Refusal::Unreadable };
        return (unopened(&name, refusal), Told::Nothing);
    };
    let mut received = receiver.receive(&name, &bytes, in_both);
    received.problems.truncate(Told::MOST);
    let told = if received.problems.is_empty() {
        Told::Nothing
    } else {
        Told::Problems(received.problems)
    };
    let mut submission = received.submission;
    rescore(&mut submission.content, settings);
    (submission, told)
}

fn rescore(content: &mut Content, settings: &Settings) {
    if let Content::County(file) = content
        && settings.rescore
    {
        Rc::make_mut(file).rescore(&settings.scheme);
    }
}

/// A file under other settings: an assessment only names its scheme, so that it is opened
/// again; and what was made under another scheme is scored anew where that is asked for.
#[must_use]
pub fn under(submission: &Submission, receiver: &Receiver, settings: &Settings) -> Content {
    let mut content = submission.content.clone();
    if let Content::County(file) = &content
        && file.digest == StoredDigest::Absent
    {
        let source = file.source.to_string();
        content = receiver.receive(&submission.name, source.as_bytes(), in_both).submission.content;
    }
    rescore(&mut content, settings);
    content
}

/// Computes files again under other settings, one a step.
#[must_use]
pub fn recompute(files: Vec<(EntryId, Submission)>, settings: Settings, tells: Recomputes) -> Work {
    let n_all = files.len();
    let receiver = Receiver::new(Rc::clone(&settings.scheme));
    let mut files = files.into_iter();
    let mut contents = Vec::with_capacity(n_all);
    let work = Work::new(move || match files.next() {
        Some((id, file)) => {
            contents.push((id, under(&file, &receiver, &settings)));
            if contents.len().is_multiple_of(16) {
                (tells.on_progress)(contents.len(), n_all);
            }
            Next::Step
        }
        None => {
            (tells.on_done)(std::mem::take(&mut contents));
            Next::Rest
        }
    });
    work.waker().wake();
    work
}

/// What the recomputing tells.
pub struct Recomputes {
    /// So many of so many are done.
    pub on_progress: Box<dyn Fn(usize, usize)>,
    /// All are done.
    pub on_done: Box<dyn Fn(Vec<(EntryId, Content)>)>,
}
