//! Files that were given before what reads them had come.
//!
//! Must not know: what reads them.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use crate::platform::file::{Chosen, chosen};

type Reader = Rc<dyn Fn(Vec<Chosen>)>;

thread_local! {
    static WAITING: RefCell<Vec<Chosen>> = const { RefCell::new(Vec::new()) };
    static READER: RefCell<Option<Reader>> = const { RefCell::new(None) };
}

/// Gives files to the reader, at once or when it comes.
pub fn give(files: Vec<Chosen>) {
    match READER.with_borrow(Clone::clone) {
        Some(read) => read(files),
        None => WAITING.set(files),
    };
}

/// Takes what is waiting, and from now on whatever is given, until it is dropped.
#[must_use]
pub fn reader(read: impl Fn(Vec<Chosen>) + 'static) -> Reading {
    let waiting = WAITING.take();
    if !waiting.is_empty() {
        read(waiting);
    }
    READER.set(Some(Rc::new(read)));
    Reading
}

/// As long as this lives, files are read.
#[derive(Debug)]
pub struct Reading;

impl Drop for Reading {
    fn drop(&mut self) {
        READER.set(None);
    }
}

/// Gives what is chosen in the control of that id after it has been taken off the page: the dialog that
/// it opened may still be there.
pub fn outlive(id: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let control = document.and_then(|document| document.get_element_by_id(id));
    let control = control.and_then(|control| control.dyn_into::<HtmlInputElement>().ok());
    let Some(control) = control else { return };
    let then = control.clone();
    EventListener::new(&control, "change", move |_| {
        if !then.is_connected() {
            give(then.files().map(|files| chosen(&files)).unwrap_or_default());
        }
    })
    .forget();
}
