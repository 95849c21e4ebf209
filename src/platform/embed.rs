//! The page around the frame: whether there is one, how tall it should make the frame,
//! and messages to it and from it.
//!
//! Must not know: what the messages mean, and what the page shows. A message is
//! `{ns: "chengxin", v: 1, id, type}` with the members of its type beside;
//! `docs/en/embedding.md` tells them all.

use std::cell::Cell;

use gloo::events::EventListener;
/// Listens as long as it lives.
pub use gloo::events::EventListener as Listener;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use web_sys::{
    Element, MessageEvent, MutationObserver, MutationObserverInit, ResizeObserver, Window,
};

/// By which both sides know their own messages among others'.
const NAMESPACE: &str = "chengxin";

/// The version of the messages.
const VERSION: u32 = 1;

/// A member of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Member {
    /// A text.
    Text(String),
    /// A list of texts.
    Texts(Vec<String>),
    /// A number.
    Number(u32),
    /// Yes or no.
    Flag(bool),
}

/// Whether the page stands in a frame of another page.
#[must_use]
pub fn is_framed() -> bool {
    around().is_some()
}

/// The window of the page around; none if there is none.
fn around() -> Option<Window> {
    let window = web_sys::window()?;
    let parent = window.parent().ok().flatten()?;
    (JsValue::from(&parent) != JsValue::from(&window)).then_some(parent)
}

/// Posts a message to the page around, if that is of the origin `to`; `*` is any.
///
/// The browser compares the origin at the moment of delivery, so a page that took the
/// place of the one that was meant gets nothing.
pub fn post(id: &str, kind: &str, members: &[(&str, Member)], to: &str) {
    let (Some(parent), Some(message)) = (around(), message(id, kind, members)) else { return };
    // Refused for an origin that is none: then there is nobody to tell.
    let _ = parent.post_message(&message, to);
}

fn message(id: &str, kind: &str, members: &[(&str, Member)]) -> Option<JsValue> {
    let message = Object::new();
    let set = |name: &str, value: JsValue| Reflect::set(&message, &name.into(), &value).ok();
    set("ns", NAMESPACE.into())?;
    set("v", VERSION.into())?;
    set("id", id.into())?;
    set("type", kind.into())?;
    for (name, member) in members {
        let value = match member {
            Member::Text(text) => text.into(),
            Member::Texts(texts) => texts.iter().map(JsValue::from).collect::<Array>().into(),
            Member::Number(number) => (*number).into(),
            Member::Flag(flag) => (*flag).into(),
        };
        set(name, value)?;
    }
    Some(message.into())
}

/// Calls back for every message of that type for the frame `id` which the page around
/// itself sends, from exactly that origin, as long as the listener lives.
#[must_use]
pub fn on_message(
    id: &str,
    kind: &'static str,
    origin: &str,
    then: impl Fn() + 'static,
) -> Option<EventListener> {
    let window = web_sys::window()?;
    let parent = JsValue::from(around()?);
    let (id, origin) = (id.to_owned(), origin.to_owned());
    Some(EventListener::new(&window, "message", move |event| {
        let Some(event) = event.dyn_ref::<MessageEvent>() else { return };
        let from_around = event.source().is_some_and(|source| JsValue::from(source) == parent);
        if from_around && event.origin() == origin && is(&event.data(), &id, kind) {
            then();
        }
    }))
}

/// Whether the data of a message is one of ours. Reading may run code of nobody: what
/// arrives is a copy.
fn is(data: &JsValue, id: &str, kind: &str) -> bool {
    let member = |name: &str| Reflect::get(data, &name.into()).ok();
    member("ns") == Some(NAMESPACE.into())
        && member("v") == Some(VERSION.into())
        && member("id") == Some(id.into())
        && member("type") == Some(kind.into())
}

/// Watches the height of the content; the watch ends when it is dropped.
///
/// By two observers, as each has a gap. A frame that is scrolled out of sight is not
/// drawn, and its `ResizeObserver` is silent until it is seen; changes of the document
/// are told even there. These in turn say nothing of a font or a window that changed.
pub struct HeightWatch {
    resizes: Option<ResizeObserver>,
    changes: Option<MutationObserver>,
    _look: Closure<dyn FnMut()>,
}

impl Drop for HeightWatch {
    fn drop(&mut self) {
        if let Some(resizes) = &self.resizes {
            resizes.disconnect();
        }
        if let Some(changes) = &self.changes {
            changes.disconnect();
        }
    }
}

/// Calls back with the height in pixels that the frame needs to show the element `id`
/// whole, now and whenever that changes, be it taller or shorter.
///
/// The element's own height is measured, not the document's: that is never less than the
/// frame's, so that a frame which follows it could only grow.
#[must_use]
pub fn watch_height(id: &str, then: impl Fn(u32) + 'static) -> Option<HeightWatch> {
    let document = web_sys::window()?.document()?;
    let element = document.get_element_by_id(id)?;
    let last = Cell::new(0);
    let look = {
        let element = element.clone();
        move || {
            let height = needed(&element);
            // A frame that is not displayed has no height, and none to tell.
            if height > 0 && height != last.replace(height) {
                then(height);
            }
        }
    };
    look();
    let look = Closure::<dyn FnMut()>::new(look);
    // Either is an error where the browser does not have it; then the other one serves.
    let resizes = ResizeObserver::new(look.as_ref().unchecked_ref()).ok();
    if let Some(resizes) = &resizes {
        resizes.observe(&element);
    }
    let changes = MutationObserver::new(look.as_ref().unchecked_ref()).ok();
    let observed = changes.as_ref().map(|changes| {
        let all = MutationObserverInit::new();
        all.set_attributes(true);
        all.set_character_data(true);
        all.set_child_list(true);
        all.set_subtree(true);
        // The whole document: with its language the fonts change.
        changes.observe_with_options(&document, &all)
    });
    let changes = changes.filter(|_| observed == Some(Ok(())));
    Some(HeightWatch { resizes, changes, _look: look })
}

/// The height of the element, and of a scroll bar below it where the frame is so narrow
/// that there is one.
fn needed(element: &Element) -> u32 {
    let height = element.get_bounding_client_rect().height().ceil() as u32;
    let bar = web_sys::window().and_then(|window| {
        let inner = window.inner_height().ok()?.as_f64()?.round() as u32;
        let root = window.document()?.document_element()?;
        // No bar is wider than this: anything else is no bar.
        inner.checked_sub(u32::try_from(root.client_height()).ok()?).filter(|bar| *bar <= 32)
    });
    if height == 0 { 0 } else { height + bar.unwrap_or(0) }
}
