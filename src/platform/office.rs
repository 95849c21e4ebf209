//! The office module, in a worker of its own for each task: the page stays usable while it
//! works, ends it to cancel, and is untouched by whatever happens in there.
//!
//! Must not know: tasks and formats.

use gloo::events::EventListener;
use js_sys::{Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{ErrorEvent, MessageEvent, Worker};

use crate::platform::parts;

/// What a worker says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// So many of a hundred parts are done.
    Progress(u8),
    /// The file.
    File(Vec<u8>),
    /// The task was refused; a reason a line, in the language that was asked for.
    Refused(String),
    /// The module could not be loaded or has stopped, with a text for maintainers.
    Failed(String),
}

/// What is asked of the module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The task.
    pub task: &'static str,
    /// The bytes it works on.
    pub bytes: Vec<u8>,
    /// What else it needs.
    pub more: String,
    /// The language of a refusal.
    pub language: &'static str,
}

/// A task at work. Dropping it ends the worker, wherever it is.
pub struct Job {
    worker: Worker,
    _listeners: [EventListener; 2],
}

impl Drop for Job {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// Starts a task; none if the browser has no workers here.
#[must_use]
pub fn start(asked: &Asked, then: impl Fn(Said) + Clone + 'static) -> Option<Job> {
    let worker = parts::office_worker()?;
    let on_message = {
        let then = then.clone();
        EventListener::new(&worker, "message", move |event| {
            if let Some(said) =
                event.dyn_ref::<MessageEvent>().and_then(|event| said(&event.data()))
            {
                then(said);
            }
        })
    };
    let on_error = EventListener::new(&worker, "error", move |event| {
        // The worker's failure is told by whoever asked; the page itself goes on.
        event.prevent_default();
        let message = event.dyn_ref::<ErrorEvent>().map(ErrorEvent::message);
        then(Said::Failed(message.unwrap_or_else(|| "Worker".to_owned())));
    });
    let job = Job { worker, _listeners: [on_message, on_error] };
    job.worker.post_message(&message(asked)?).ok()?;
    Some(job)
}

fn message(asked: &Asked) -> Option<JsValue> {
    let message = Object::new();
    let members = [
        ("task", JsValue::from(asked.task)),
        ("bytes", Uint8Array::from(asked.bytes.as_slice()).into()),
        ("more", JsValue::from(asked.more.as_str())),
        ("language", JsValue::from(asked.language)),
    ];
    for (name, value) in members {
        Reflect::set(&message, &name.into(), &value).ok()?;
    }
    Some(message.into())
}

fn said(data: &JsValue) -> Option<Said> {
    let member = |name: &str| Reflect::get(data, &name.into()).ok().filter(|v| !v.is_undefined());
    if let Some(progress) = member("progress") {
        return Some(Said::Progress(progress.as_f64()?.clamp(0.0, 100.0) as u8));
    }
    if let Some(file) = member("file") {
        return Some(Said::File(file.dyn_into::<Uint8Array>().ok()?.to_vec()));
    }
    if let Some(refused) = member("refused") {
        return Some(Said::Refused(refused.as_string()?));
    }
    Some(Said::Failed(member("failed")?.as_string()?))
}
