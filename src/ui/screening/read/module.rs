//! What the office module reads for a screening: workbooks and archives, one after the other.
//!
//! Must not know: what is made of them.

use std::cell::RefCell;
use std::rc::Rc;

use crate::domain::framework::Bilingual;
use crate::platform::file::ReadFile;
use crate::platform::office::{self, OfficeFailure, Reply, Request};
use crate::platform::schedule::drop_later;
use crate::screening::submission::Submission;
use crate::text::both;
use crate::ui::frame::trouble::{AtStake, as_text};
use crate::ui::screening::read::reading::{Reading, Task};
use crate::wire::bundle;
use crate::wire::office_task::{OfficeTask, read_bilingual};
use crate::wire::receive::{archive_refused, workbook_refused};

/// Gives the next workbook or archive to the office module, one after the other.
pub(in crate::ui::screening::read) fn begin_task(reading: &Rc<RefCell<Reading>>, scheme: &str) {
    let mut state = reading.borrow_mut();
    if state.at_work.is_some() {
        return;
    }
    let Some((place, task, name, bytes)) = state.for_module.pop_front() else { return };
    let asked_for = match task {
        Task::Read => OfficeTask::ReadOneOfMany,
        Task::Unpack => OfficeTask::Unpack,
    };
    let asked = Request { task: asked_for.write(), bytes, scheme: scheme.to_owned() };
    let then = {
        let reading = Rc::clone(reading);
        move |said: Reply| said_of(&reading, said)
    };
    match office::start(&asked, then) {
        Ok(job) => state.at_work = Some((place, task, name, Some(job))),
        Err(why) => {
            let refused = refused(task, &name, &no_module(&why));
            state.take(place, refused);
        }
    }
}

fn refused(task: Task, name: &str, said: &Bilingual) -> Submission {
    match task {
        Task::Read => workbook_refused(name, said),
        Task::Unpack => archive_refused(name, said),
    }
}

fn said_of(reading: &Rc<RefCell<Reading>>, said: Reply) {
    let mut state = reading.borrow_mut();
    let opened = match said {
        Reply::Progress(_) => return,
        Reply::File(bytes) => Ok(bytes),
        // It is kept with the screening, which may be read in either language.
        Reply::Refused(why) => Err(read_bilingual(&why)),
        Reply::Failed(why) => Err(no_module(&why)),
    };
    let Some((place, task, name, job)) = state.at_work.take() else { return };
    // The listener that is running now belongs to the job.
    drop_later(job);
    match (task, opened) {
        (_, Err(said)) => state.take(place, refused(task, &name, &said)),
        (Task::Read, Ok(bytes)) => {
            let size = bytes.len() as u64;
            state.made.push_back((place, ReadFile { name, bytes: Some(bytes), size }));
        }
        (Task::Unpack, Ok(bytes)) => {
            // The module is of the same build, so that it writes what this reads.
            state.unpacked(place, &name, bundle::read(&bytes).unwrap_or_default());
        }
    }
    if let Some(waker) = &state.waker {
        waker.wake();
    }
}

/// What is said of a workbook where the office module did not come.
fn no_module(why: &OfficeFailure) -> Bilingual {
    both::no_module(|t, what| as_text(t, what, why, AtStake::Screening))
}
