//! Files that the user gives and takes.
//!
//! Must not know: what stands in a file.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{
    Blob, BlobPropertyBag, Event, File, FileList, FileReader, HtmlAnchorElement, HtmlInputElement,
    ProgressEvent, Url,
};

use crate::platform::schedule::later;

pub mod beside;
pub mod dropped;
pub mod early;

/// A file as it was read: its name and its bytes, or none if the browser could not read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadFile {
    /// The name on the user's disk.
    pub name: String,
    /// The bytes; none if reading failed or the file is above the limit.
    pub bytes: Option<Vec<u8>>,
    /// How large it is.
    pub size: u64,
}

/// A file that was chosen or dropped and has not been read yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen(File);

impl Chosen {
    /// The name on the user's disk.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Reads it and hands it over; above `most` bytes it is not read at all.
    pub fn read(&self, most: u64, then: impl FnOnce(ReadFile) + 'static) {
        read(&self.0, most, then);
    }
}

/// The files of a choice or drop, in the order of the browser.
#[must_use]
pub fn chosen(files: &FileList) -> Vec<Chosen> {
    (0..files.length()).filter_map(|at| files.get(at)).map(Chosen).collect()
}

/// Whether the browser lets the user choose a whole folder.
#[must_use]
pub fn takes_folders() -> bool {
    let window = web_sys::window();
    let input = window.and_then(|window| window.document()?.create_element("input").ok());
    input.is_some_and(|input| {
        js_sys::Reflect::has(&input, &"webkitdirectory".into()).unwrap_or(false)
    })
}

/// The files that were chosen in the control of an event. It is emptied afterwards, so that the
/// same can be chosen again once they are mended.
#[must_use]
pub fn taken(event: &Event) -> Vec<Chosen> {
    let control = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(control) = control else { return Vec::new() };
    let files = control.files().map(|files| chosen(&files)).unwrap_or_default();
    later(move || control.set_value(""));
    files
}

fn read(file: &File, most: u64, then: impl FnOnce(ReadFile) + 'static) {
    let name = file.name();
    let Ok(reader) = FileReader::new() else {
        return then(ReadFile { name, bytes: None, size: file.size() as u64 });
    };
    // How large a file is, its reader tells on the way. To ask the file itself halts the page
    // until the disk answers: a fifth of all the time that many files take.
    let size = Rc::new(Cell::new(0));
    let begun = {
        let (size, reading) = (Rc::clone(&size), reader.clone());
        EventListener::once(&reader, "progress", move |event| {
            let told = event.dyn_ref::<ProgressEvent>();
            let told = told.map_or(0, |told| told.total().max(told.loaded()) as u64);
            size.set(told);
            if told > most {
                reading.abort();
            }
        })
    };
    let result = reader.clone();
    // It is called once, and nothing is left of it then.
    let ended = Closure::once_into_js(move |_: Event| {
        drop(begun);
        let buffer = result.result().ok().filter(|value| !value.is_null());
        let bytes = buffer.map(|buffer| Uint8Array::new(&buffer).to_vec());
        let size = bytes.as_ref().map_or(size.get(), |bytes| bytes.len() as u64);
        then(ReadFile { name, bytes: bytes.filter(|_| size <= most), size });
    });
    reader.set_onloadend(Some(ended.unchecked_ref()));
    if reader.read_as_array_buffer(file).is_err() {
        // A file that was removed meanwhile: `loadend` will not come.
        reader.abort();
    }
}

/// Hands a text to the user as a file; false if the browser refused.
#[must_use]
pub fn save(name: &str, media_type: &str, text: &str) -> bool {
    save_bytes(name, media_type, text.as_bytes())
}

/// Hands bytes to the user as a file; false if the browser refused.
#[must_use]
pub fn save_bytes(name: &str, media_type: &str, bytes: &[u8]) -> bool {
    try_save(name, media_type, bytes).is_some()
}

fn try_save(name: &str, media_type: &str, bytes: &[u8]) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    document.body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    // Revoked late: some browsers begin the download only after the click has returned.
    gloo::timers::callback::Timeout::new(60_000, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Some(())
}
