//! What is left of a double click whose first click has changed the page.
//!
//! Must not know: what was clicked.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Event, MouseEvent};

/// Holds back the second press and click of a double click, wherever they fall now: nothing is
/// activated by them and the focus stays. As long as the listeners live, or until the next
/// press.
#[must_use]
pub fn hold_rest_of_double_click() -> Vec<EventListener> {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return Vec::new();
    };
    let holds = Rc::new(Cell::new(true));
    let options =
        EventListenerOptions { passive: false, ..EventListenerOptions::run_in_capture_phase() };
    let listener = |name| {
        let holds = Rc::clone(&holds);
        EventListener::new_with_options(&document, name, options, move |event: &Event| {
            let nth = event.dyn_ref::<MouseEvent>().map_or(0, |press| press.detail());
            if nth < 2 {
                holds.set(false);
            } else if holds.get() {
                event.prevent_default();
                event.stop_propagation();
            }
        })
    };
    ["mousedown", "click"].map(listener).into()
}
