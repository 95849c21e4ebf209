//! The files that were given at once: read one after the other, each with what became of it,
//! so that none is passed over without a word.
//!
//! Must not know: how any of it is shown.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use yew::prelude::*;

use crate::platform::file::{Chosen, ReadFile};
use crate::platform::office::{Job, Reply};
use crate::platform::schedule::drop_later;
use crate::ui::start::open_file::outcome::Outcome;
use crate::ui::start::open_workbook;
use crate::ui::view::store::View;
use crate::wire::json::MAX_SCREENING_BYTES;
use crate::wire::receive::file_kind::{self, FileKind};

/// The most files that are read at once: somebody who gives more means another page.
pub(in crate::ui::start::open_file) const MOST_AT_ONCE: usize = 10;

/// What was given.
#[derive(Clone, Default, PartialEq)]
pub(in crate::ui::start::open_file) struct Given {
    /// The names of the files, and what became of each so far.
    pub(in crate::ui::start::open_file) files: Vec<(String, Rc<Outcome>)>,
    /// How many were given, if that were too many to read any.
    pub(in crate::ui::start::open_file) too_many: Option<usize>,
}

/// What happens to it.
pub(in crate::ui::start::open_file) enum GivenAction {
    /// Files were given.
    Began(Given),
    /// Something became of one.
    Came(usize, Outcome),
}

impl Reducible for Given {
    type Action = GivenAction;

    fn reduce(self: Rc<Self>, happened: GivenAction) -> Rc<Self> {
        match happened {
            GivenAction::Began(given) => given.into(),
            GivenAction::Came(at, outcome) => {
                let mut given = (*self).clone();
                if let Some((_, of)) = given.files.get_mut(at) {
                    *of = Rc::new(outcome);
                }
                given.into()
            }
        }
    }
}

/// Reads what is given.
#[derive(Clone)]
pub(in crate::ui::start::open_file) struct Opener {
    view: View,
    dispatcher: UseReducerDispatcher<Given>,
    job: Rc<RefCell<Option<Job>>>,
    /// Counts the times that files were given: the last ones are meant.
    times: Rc<Cell<u32>>,
    own: u32,
}

impl Opener {
    /// For what the page sees.
    pub(in crate::ui::start::open_file) fn new(
        view: &View,
        dispatcher: UseReducerDispatcher<Given>,
        job: &Rc<RefCell<Option<Job>>>,
        times: &Rc<Cell<u32>>,
    ) -> Self {
        let (job, times) = (Rc::clone(job), Rc::clone(times));
        Self { view: view.clone(), dispatcher, job, times, own: 0 }
    }

    /// Begins to read files; those given before are read no further.
    pub(in crate::ui::start::open_file) fn begin(&self, files: Vec<Chosen>) {
        let own = self.times.get() + 1;
        self.times.set(own);
        drop_later(self.job.borrow_mut().take());
        let too_many = (files.len() > MOST_AT_ONCE).then_some(files.len());
        let files = if too_many.is_some() { Vec::new() } else { files };
        let reading = |file: &Chosen| (file.name(), Rc::new(Outcome::Reading));
        let given = Given { files: files.iter().map(reading).collect(), too_many };
        self.dispatcher.dispatch(GivenAction::Began(given));
        Self { own, ..self.clone() }.next(files.into_iter().enumerate().collect());
    }

    fn next(self, mut files: VecDeque<(usize, Chosen)>) {
        let Some((at, chosen)) = files.pop_front() else { return };
        chosen.read(MAX_SCREENING_BYTES as u64, move |opened| self.opened(at, opened, files));
    }

    fn came(&self, at: usize, outcome: Outcome) {
        if self.times.get() == self.own {
            self.dispatcher.dispatch(GivenAction::Came(at, outcome));
        }
    }

    fn opened(self, at: usize, mut opened: ReadFile, files: VecDeque<(usize, Chosen)>) {
        if self.times.get() != self.own {
            return;
        }
        let bytes = match kind(&opened) {
            FileKind::Unrelated => Err(Outcome::Unrelated),
            FileKind::Archive => Err(Outcome::Archive),
            FileKind::Data => Ok(None),
            FileKind::Workbook if opened.size > open_workbook::MOST_BYTES => Ok(None),
            FileKind::Workbook => Ok(opened.bytes.take()),
        };
        let bytes = match bytes {
            Ok(Some(bytes)) => bytes,
            Ok(None) => {
                self.came(at, Outcome::of(opened));
                return self.next(files);
            }
            Err(outcome) => {
                self.came(at, outcome);
                return self.next(files);
            }
        };
        let (name, files) = (opened.name, Rc::new(RefCell::new(Some(files))));
        let then = {
            let (opener, files) = (self.clone(), Rc::clone(&files));
            move |said: Reply| {
                let goes_on = matches!(said, Reply::Progress(_));
                opener.came(at, Outcome::of_workbook(&name, said));
                if !goes_on && let Some(files) = files.take() {
                    // The listener that is running now belongs to the job.
                    drop_later(opener.job.borrow_mut().take());
                    opener.clone().next(files);
                }
            }
        };
        match open_workbook::read(&self.view, bytes, then) {
            Ok(started) => drop(self.job.borrow_mut().replace(started)),
            Err(why) => {
                self.came(at, Outcome::WorkbookFailed(why));
                if let Some(files) = files.take() {
                    self.next(files);
                }
            }
        }
    }
}

/// What a file is for. An empty one is told to be empty, whatever its name.
fn kind(opened: &ReadFile) -> FileKind {
    let by_name = file_kind::by_name(&opened.name);
    by_name.unwrap_or_else(|| match &opened.bytes {
        Some(bytes) if !bytes.is_empty() => file_kind::by_content(bytes),
        Some(_) | None => FileKind::Data,
    })
}
