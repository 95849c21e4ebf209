//! Files that are dropped where none is taken: a browser would open them in place of the page.
//!
//! Must not know: what is done with files that are taken.

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast;
use web_sys::{Document, DragEvent, Event, HtmlInputElement};

/// Where files are taken.
const ZONE: &str = ".cx-drop";

/// Keeps the page as long as this lives. `then` is told of every drop: of files beside, whether
/// the page has a place that takes them; none of what was taken.
#[must_use]
pub fn keep(then: impl Fn(Option<bool>) + 'static) -> Option<[EventListener; 2]> {
    let document = web_sys::window()?.document()?;
    // After all others: who takes a file has said so by then.
    let options = EventListenerOptions {
        phase: EventListenerPhase::Bubble,
        ..EventListenerOptions::enable_prevent_default()
    };
    let over = EventListener::new_with_options(&document, "dragover", options, |event| {
        if is_beside(event) {
            event.prevent_default();
        }
    });
    let of = document.clone();
    let drop = EventListener::new_with_options(&document, "drop", options, move |event| {
        if is_beside(event) {
            event.prevent_default();
            then(Some(has_zone(&of)));
        } else {
            then(None);
        }
    });
    Some([over, drop])
}

fn has_zone(document: &Document) -> bool {
    document.query_selector(ZONE).is_ok_and(|found| found.is_some())
}

/// Whether files are dragged that nothing here takes: no zone, and no control for files, which
/// takes them itself. Marked text is none of ours.
fn is_beside(event: &Event) -> bool {
    let transfer = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    let files = transfer.is_some_and(|transfer| transfer.types().includes(&"Files".into(), 0));
    let control = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let taken = control.is_some_and(|control| control.type_() == "file");
    files && !taken && !event.default_prevented()
}
