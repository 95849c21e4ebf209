//! The office module, in a worker of its own for each task: the page stays usable while it
//! works, ends it to cancel, and is untouched by whatever happens in there.
//!
//! Must not know: tasks and formats.

use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{ErrorEvent, MessageEvent, Worker};

use crate::platform::parts;

/// What a worker says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// So many of a hundred parts are done.
    Progress(u8),
    /// The file.
    File(Vec<u8>),
    /// The task was refused, in the words of the module.
    Refused(String),
    /// The module could not be loaded or has stopped.
    Failed(OfficeFailure),
}

/// Why a task came to nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfficeFailure {
    /// The browser lets the page start no worker here.
    NoWorkers,
    /// A file of the module is no longer on the server: the site has been updated.
    Gone,
    /// Anything else, with a text for maintainers; empty where the browser gives none.
    Other(String),
}

/// What is asked of the module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The task, in the words of the module.
    pub task: String,
    /// The bytes it works on.
    pub bytes: Vec<u8>,
    /// The scheme that is at hand beside the shipped ones; empty where there is none.
    pub scheme: String,
}

/// A task at work. Dropping it ends the worker, wherever it is.
pub struct Job {
    worker: Worker,
    _at_work: Rc<()>,
    _listeners: [EventListener; 2],
}

impl Drop for Job {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// Starts a task.
///
/// # Errors
///
/// The browser starts no worker here.
pub fn start(
    asked: &Request,
    then: impl Fn(Reply) + Clone + 'static,
) -> Result<Job, OfficeFailure> {
    let worker = parts::office_worker().ok_or(OfficeFailure::NoWorkers)?;
    // Without its job nobody waits for an answer any more.
    let at_work = Rc::new(());
    let fail = {
        let (then, at_work) = (then.clone(), Rc::downgrade(&at_work));
        move |why: String| {
            let (then, at_work) = (then.clone(), at_work.clone());
            parts::ask_office_gone(move |gone| {
                if at_work.strong_count() > 0 {
                    then(Reply::Failed(if gone {
                        OfficeFailure::Gone
                    } else {
                        OfficeFailure::Other(why)
                    }));
                }
            });
        }
    };
    let on_message = {
        let fail = fail.clone();
        EventListener::new(&worker, "message", move |event| {
            match event.dyn_ref::<MessageEvent>().and_then(|event| said(&event.data())) {
                Some(Reply::Failed(OfficeFailure::Other(why))) => fail(why),
                Some(said) => then(said),
                None => {}
            }
        })
    };
    let on_error = EventListener::new(&worker, "error", move |event| {
        // The worker's failure is told by whoever asked; the page itself goes on. A script
        // that is missing has no message.
        event.prevent_default();
        fail(event.dyn_ref::<ErrorEvent>().map(ErrorEvent::message).unwrap_or_default());
    });
    let job = Job { worker, _at_work: at_work, _listeners: [on_message, on_error] };
    let posted = message(asked).and_then(|message| job.worker.post_message(&message).ok());
    posted.map(|()| job).ok_or(OfficeFailure::NoWorkers)
}

fn message(asked: &Request) -> Option<JsValue> {
    let message = Object::new();
    let members = [
        ("task", JsValue::from(asked.task.as_str())),
        ("bytes", Uint8Array::from(asked.bytes.as_slice()).into()),
        ("scheme", JsValue::from(asked.scheme.as_str())),
    ];
    for (name, value) in members {
        Reflect::set(&message, &name.into(), &value).ok()?;
    }
    Some(message.into())
}

fn said(data: &JsValue) -> Option<Reply> {
    let member = |name: &str| Reflect::get(data, &name.into()).ok().filter(|v| !v.is_undefined());
    if let Some(progress) = member("progress") {
        return Some(Reply::Progress(progress.as_f64()?.clamp(0.0, 100.0) as u8));
    }
    if let Some(file) = member("file") {
        return Some(Reply::File(file.dyn_into::<Uint8Array>().ok()?.to_vec()));
    }
    if let Some(refused) = member("refused") {
        return Some(Reply::Refused(refused.as_string()?));
    }
    Some(Reply::Failed(OfficeFailure::Other(member("failed")?.as_string()?)))
}
