//! The window: address, title, printing, focus, and the functions offered to scripts.
//!
//! Must not know: routes, and what the functions compute.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Array, Error, Function, Object, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use web_sys::{
    Event, FocusOptions, HtmlElement, KeyboardEvent, UrlSearchParams, VisibilityState, Window,
};

use crate::platform::storage::{self, Elsewhere};
use crate::platform::{embed, parts};

fn window() -> Option<Window> {
    web_sys::window()
}

/// The part of the address after and with `#`.
#[must_use]
pub fn hash() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The value of a parameter of the address, the first if there are several.
#[must_use]
pub fn parameter(name: &str) -> Option<String> {
    let search = window()?.location().search().ok()?;
    UrlSearchParams::new_with_str(&search).ok()?.get(name)
}

/// The address without parameters and hash: where the page can be opened by itself. None
/// for a page that was not loaded from an address of its own.
#[must_use]
pub fn own_address() -> Option<String> {
    let address = window()?.location().href().ok()?;
    let address = address.split(['?', '#']).next()?;
    let loaded = ["http:", "https:", "file:"].iter().any(|scheme| address.starts_with(scheme));
    loaded.then(|| address.to_owned())
}

/// Goes to another hash of the same page.
pub fn go_to(hash: &str) {
    if let Some(window) = window() {
        // Refused only in frames that have been removed, where nobody looks.
        let _ = window.location().set_hash(hash);
    }
}

/// As [`go_to`], but the way back does not lead here.
pub fn go_instead(hash: &str) {
    if let Some(window) = window() {
        // Refused only in frames that have been removed, where nobody looks.
        let _ = window.location().replace(hash);
    }
}

/// Loads the page anew, as it now is on the server.
pub fn reload() {
    if let Some(window) = window() {
        // Refused only in frames that have been removed, where nobody looks.
        let _ = window.location().reload();
    }
}

/// Calls back whenever the hash has changed, as long as the listener lives.
#[must_use]
pub fn on_hash_change(mut then: impl FnMut(String) + 'static) -> Option<EventListener> {
    Some(EventListener::new(window()?.as_ref(), "hashchange", move |_| then(hash())))
}

/// What has the focus while a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focused {
    /// Nothing that takes keys.
    Page,
    /// A button, a link, a field, a choice, or a part that scrolls by the arrow keys.
    Control,
}

/// Calls back with the name of a key pressed alone, as long as the listener lives; if it
/// answers true, the browser does nothing of its own.
#[must_use]
pub fn on_key(then: impl Fn(&str, Focused) -> bool + 'static) -> Option<EventListener> {
    let options = gloo::events::EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(window()?.as_ref(), "keydown", options, move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        let with_another = key.ctrl_key() || key.alt_key() || key.meta_key() || key.shift_key();
        let taken = key.default_prevented() || key.is_composing();
        if !with_another && !taken && then(&key.key(), focused(event)) {
            event.prevent_default();
        }
    }))
}

fn focused(event: &Event) -> Focused {
    const CONTROLS: &str =
        "a, button, summary, input, select, textarea, progress, [contenteditable], [tabindex='0']";
    if is_within(event, CONTROLS) { Focused::Control } else { Focused::Page }
}

/// Calls back when another window has changed the store.
#[must_use]
pub fn on_storage(mut then: impl FnMut(Elsewhere) + 'static) -> Option<EventListener> {
    Some(EventListener::new(window()?.as_ref(), "storage", move |event| {
        let event = event.dyn_ref::<web_sys::StorageEvent>();
        if let Some(what) = event.and_then(storage::elsewhere) {
            then(what);
        }
    }))
}

/// Has every print begin at the top of the window, and goes back to where one was behind it:
/// from far down, Chromium leaves out what stands at a fixed place of every printed page, which
/// is a paper's code and the word over a demonstration.
pub fn print_from_top() {
    let Some(window) = window() else { return };
    let was = Rc::new(Cell::new(0.0));
    let listen = |name, scroll: Box<dyn Fn(&Window)>| {
        let on = window.clone();
        EventListener::new(&window, name, move |_| scroll(&on)).forget();
    };
    let kept = Rc::clone(&was);
    let before = move |window: &Window| {
        kept.set(window.scroll_y().unwrap_or_default());
        window.scroll_to_with_x_and_y(0.into(), 0.into());
    };
    listen("beforeprint", Box::new(before));
    let after = move |window: &Window| {
        window.scroll_to_with_x_and_y(0.into(), was.get());
    };
    listen("afterprint", Box::new(after));
}

/// Calls back before the page is left; if it answers true, the browser asks the user.
#[must_use]
pub fn on_leave(asks: impl Fn() -> bool + 'static) -> Option<EventListener> {
    let options = gloo::events::EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(
        window()?.as_ref(),
        "beforeunload",
        options,
        move |event| {
            if asks() {
                event.prevent_default();
            }
        },
    ))
}

/// Leaves the field that is being written in, so that what stands in it is taken.
pub fn leave_field() {
    let active = window().and_then(|window| window.document()?.active_element());
    if let Some(field) = active.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = field.blur();
    }
}

/// Leaves the field that is being written in whenever the page is left, so that what stands
/// in it is taken as if the user had left it.
#[must_use]
pub fn on_left_leave_field() -> Vec<EventListener> {
    let leave = |_: &Event| leave_field();
    let Some(window) = window() else { return Vec::new() };
    let targets = ["beforeunload", "pagehide"].map(|name| EventListener::new(&window, name, leave));
    targets.into()
}

/// Calls back when the page is hidden or left, which may be its end, and when it is seen again.
#[must_use]
pub fn on_hidden(then: impl Fn(bool) + Clone + 'static) -> Vec<EventListener> {
    let Some(window) = window() else { return Vec::new() };
    let mut listeners = Vec::new();
    for (name, is_hidden) in [("pagehide", true), ("beforeunload", true), ("pageshow", false)] {
        let then = then.clone();
        listeners.push(EventListener::new(&window, name, move |_| then(is_hidden)));
    }
    if let Some(document) = window.document() {
        let seen = document.clone();
        listeners.push(EventListener::new(&document, "visibilitychange", move |_| {
            then(seen.visibility_state() == VisibilityState::Hidden);
        }));
    }
    listeners
}

/// Sets title and language of the document.
pub fn set_document(title: &str, language: &str) {
    let Some(document) = window().and_then(|window| window.document()) else {
        return;
    };
    document.set_title(title);
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", language);
    }
}

/// Sets or removes an attribute of the document's root.
pub fn set_root(name: &str, value: Option<&str>) {
    let document = window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.document_element()) {
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

/// Gives a custom property a value for the whole document.
pub fn set_property(name: &str, value: &str) {
    let root = window().and_then(|window| window.document()?.document_element());
    if let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        // By the object model, which a policy against inline styles leaves alone.
        let _ = root.style().set_property(name, value);
    }
}

/// Shows the top of the page and moves the focus there, as a new page would.
pub fn to_top(focus_id: &str) {
    let Some(window) = window() else { return };
    window.scroll_to_with_x_and_y(0.into(), 0.into());
    focus(focus_id);
}

/// Moves the focus to an element; in a frame only if the frame has it already, as it is
/// never taken from the page around.
pub fn focus(id: &str) {
    if let Some(element) = focusable(id) {
        let _ = element.focus();
    }
}

/// An element that may get the focus.
fn focusable(id: &str) -> Option<HtmlElement> {
    let document = window()?.document()?;
    let may = !embed::is_framed() || document.has_focus().unwrap_or(false);
    let element = document.get_element_by_id(id).filter(|_| may)?;
    element.dyn_into().ok()
}

/// Moves the focus to an element and leaves in sight what is in sight.
pub fn focus_in_place(id: &str) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Some(element) = focusable(id) {
        let _ = element.focus_with_options(&options);
    }
}

/// Whether what was clicked stands within an element of the selector.
#[must_use]
pub fn is_within(event: &Event, selector: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|element| element.closest(selector).ok().flatten().is_some())
}

/// Opens the print dialog; false if the browser did not.
///
/// A sandboxed frame may not, and is told nothing: but before a dialog opens, the browser
/// says so to the page, and there it does not.
#[must_use]
pub fn print() -> bool {
    let Some(window) = window() else { return false };
    let begun = Rc::new(Cell::new(false));
    let listener = EventListener::new(&window, "beforeprint", {
        let begun = begun.clone();
        move |_| begun.set(true)
    });
    let printed = window.print().is_ok();
    drop(listener);
    printed && (begun.get() || !embed::is_framed())
}

/// Puts a text into the element on which the page is mounted once it runs.
#[must_use]
pub fn mount_point() -> Option<web_sys::Element> {
    window()?.document()?.get_element_by_id("chengxin")
}

/// Tells the boot script why the module must stop; it shows a card with the last draft.
pub fn failed(why: &str) {
    let Some(window) = window() else { return };
    let card = Reflect::get(&window, &"chengxinFailed".into()).ok();
    if let Some(card) = card.and_then(|card| card.dyn_into::<Function>().ok()) {
        let _ = card.call1(&window, &why.into());
    }
}

/// What the document and its workers have asked of others, and how many files of its own
/// folder they have loaded, since it was opened. Some browsers count attempts that a policy
/// blocked.
#[must_use]
pub fn requests() -> (Vec<String>, usize) {
    let list = || {
        let performance = Reflect::get(&JsValue::from(window()?), &"performance".into()).ok()?;
        let entries = Reflect::get(&performance, &"getEntriesByType".into()).ok()?;
        let entries: Function = entries.dyn_into().ok()?;
        entries.call1(&performance, &"resource".into()).ok()?.dyn_into::<Array>().ok()
    };
    let name = |entry: JsValue| Reflect::get(&entry, &"name".into()).ok()?.as_string();
    let mut names: Vec<String> = list().unwrap_or_default().iter().filter_map(name).collect();
    names.extend(parts::asked_by_workers());
    // What is asked for again is the same file.
    names.sort();
    names.dedup();
    let page = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let page = page.split(['?', '#']).next().unwrap_or_default();
    let folder = page.rsplit_once('/').map_or(page, |(folder, _)| folder);
    let is_held = |name: &String| name.starts_with("data:") || name.starts_with("blob:");
    let asked = names.into_iter().filter(|name| !is_held(name));
    let (own, foreign): (Vec<String>, Vec<String>) =
        asked.partition(|name| name.starts_with(folder));
    (foreign, own.len())
}

/// Offers a text-to-text function as `window.chengxin.NAME`. A refusal throws an `Error`
/// whose `problems` is the list.
pub fn offer(name: &str, function: impl Fn(String) -> Result<String, Vec<String>> + 'static) {
    let Some(window) = window() else { return };
    let function = Closure::<dyn Fn(String) -> Result<JsValue, JsValue>>::new(move |text| {
        function(text).map(JsValue::from).map_err(|problems| {
            let list: Array =
                problems.iter().map(|problem| JsValue::from(problem.as_str())).collect();
            let error = Error::new(&problems.join("\n"));
            let _ = Reflect::set(&error, &"problems".into(), &list);
            error.into()
        })
    });
    let key = JsValue::from("chengxin");
    // By its id, the element on which the page is mounted has that name too, until something
    // of the window's own has it.
    let own = Reflect::get_own_property_descriptor(&window, &key).ok().filter(JsValue::is_object);
    let offered = own.and_then(|_| Reflect::get(&window, &key).ok()).filter(JsValue::is_object);
    let offered = offered.unwrap_or_else(|| Object::new().into());
    let _ = Reflect::set(&offered, &name.into(), &function.into_js_value());
    let _ = Reflect::set(&window, &key, &offered);
}

/// Whether the address asks for anything.
#[must_use]
pub fn has_parameters() -> bool {
    let search = web_sys::window().and_then(|window| window.location().search().ok());
    search.is_some_and(|search| search.len() > 1)
}

/// Calls back once at the first sign that somebody is there: a pointer, a key, a finger, the
/// focus, something dragged over the page, another address.
pub fn on_first_sign(then: impl FnOnce() + 'static) -> Vec<EventListener> {
    const SIGNS: [&str; 7] = [
        "pointermove",
        "pointerdown",
        "keydown",
        "touchstart",
        "focusin",
        "dragenter",
        "hashchange",
    ];
    let Some(window) = web_sys::window() else {
        return Vec::new();
    };
    let then = Rc::new(Cell::new(Some(then)));
    let listen = |sign: &'static str| {
        let then = Rc::clone(&then);
        EventListener::new(&window, sign, move |_| {
            if let Some(then) = then.take() {
                then();
            }
        })
    };
    SIGNS.map(listen).into()
}

/// The id of what has the focus, where it has one.
#[must_use]
pub fn focused_id() -> Option<String> {
    let id = window()?.document()?.active_element()?.id();
    (!id.is_empty()).then_some(id)
}
