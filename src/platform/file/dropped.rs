//! What was dropped on the page: files, and folders with all that is in them.
//!
//! Must not know: what stands in a file.
//!
//! Folders come by an interface that all browsers have under the name that one of them gave
//! it. A browser without it gives a folder as a file that cannot be read, which is told as
//! such.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::Array;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    DataTransfer, DragEvent, File, FileSystemDirectoryEntry, FileSystemDirectoryReader,
    FileSystemEntry, FileSystemFileEntry,
};

use crate::platform::file::{Chosen, chosen};
use crate::platform::host;

/// The most files and folders of a drop that are looked at: a whole disk is a slip.
const MOST_ENTRIES: usize = 5_000;

/// Refuses from now on the files that are dropped where no place takes them: the browser
/// would show them instead of the page.
pub fn refuse_elsewhere() {
    let Some(window) = web_sys::window() else { return };
    for moment in ["dragover", "drop"] {
        let options = EventListenerOptions::enable_prevent_default();
        let listener = EventListener::new_with_options(&window, moment, options, |event| {
            let Some(drag) = event.dyn_ref::<DragEvent>() else { return };
            let transfer =
                drag.data_transfer().filter(|it| it.types().includes(&"Files".into(), 0));
            // A control that takes files takes them by itself.
            if let Some(transfer) = transfer
                && !event.default_prevented()
                && !host::is_within(event, "input[type=file]")
            {
                transfer.set_drop_effect("none");
                event.prevent_default();
            }
        });
        listener.forget();
    }
}

type Then = Box<dyn FnOnce(Vec<Chosen>)>;

/// A drop that is being looked through.
struct Walk {
    found: Vec<Chosen>,
    n_entries: usize,
    /// How many answers of the browser are still to come.
    n_open: usize,
    then: Option<Then>,
}

type Shared = Rc<RefCell<Walk>>;

/// Finds the files of a drop, those of its folders too, and hands them over. Must be called
/// while the event of the drop is handled: afterwards the browser forgets what was dropped.
pub fn dropped(transfer: &DataTransfer, then: impl FnOnce(Vec<Chosen>) + 'static) {
    let items = transfer.items();
    let entries = (0..items.length()).filter_map(|at| items.get(at)?.webkit_get_as_entry().ok()?);
    let entries: Vec<FileSystemEntry> = entries.collect();
    if !entries.iter().any(FileSystemEntry::is_directory) {
        return then(transfer.files().map(|files| chosen(&files)).unwrap_or_default());
    }
    let walk = Rc::new(RefCell::new(Walk {
        found: Vec::new(),
        n_entries: 0,
        n_open: 1,
        then: Some(Box::new(then)),
    }));
    for entry in entries {
        visit(&walk, entry);
    }
    answered(&walk);
}

fn visit(walk: &Shared, entry: FileSystemEntry) {
    let mut state = walk.borrow_mut();
    if state.n_entries >= MOST_ENTRIES {
        return;
    }
    state.n_entries += 1;
    state.n_open += 1;
    drop(state);
    if entry.is_directory() {
        read_on(walk, entry.unchecked_into::<FileSystemDirectoryEntry>().create_reader());
        return;
    }
    let file = entry.unchecked_into::<FileSystemFileEntry>();
    let (on_file, on_error) = either(walk, |walk, file: JsValue| {
        walk.borrow_mut().found.push(Chosen(file.unchecked_into::<File>()));
    });
    file.file_with_callback_and_callback(&on_file, &on_error);
}

/// Reads the next part of a folder: a browser gives some hundred entries at a time, and at
/// last none.
fn read_on(walk: &Shared, reader: FileSystemDirectoryReader) {
    let again = reader.clone();
    let (on_entries, on_error) = either(walk, move |walk, entries: JsValue| {
        let entries = entries.unchecked_into::<Array>();
        if entries.length() == 0 {
            return;
        }
        for entry in entries.iter() {
            visit(walk, entry.unchecked_into());
        }
        walk.borrow_mut().n_open += 1;
        read_on(walk, again);
    });
    if reader.read_entries_with_callback_and_callback(&on_entries, &on_error).is_err() {
        answered(walk);
    }
}

/// The two functions of which the browser calls one, once.
fn either(
    walk: &Shared,
    take: impl FnOnce(&Shared, JsValue) + 'static,
) -> (js_sys::Function, js_sys::Function) {
    let (on_good, on_bad) = (Rc::clone(walk), Rc::clone(walk));
    let good = Closure::once_into_js(move |value: JsValue| {
        take(&on_good, value);
        answered(&on_good);
    });
    // What cannot be read is left out; the others are there all the same.
    let bad = Closure::once_into_js(move |_: JsValue| answered(&on_bad));
    (good.unchecked_into(), bad.unchecked_into())
}

/// One answer less is to come; after the last, the files are handed over.
fn answered(walk: &Shared) {
    let mut state = walk.borrow_mut();
    state.n_open -= 1;
    if state.n_open > 0 {
        return;
    }
    let (then, found) = (state.then.take(), std::mem::take(&mut state.found));
    drop(state);
    if let Some(then) = then {
        then(found);
    }
}
