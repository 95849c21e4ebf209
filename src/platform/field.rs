//! What the browser says and does about a field: what stands in it, what is pasted, when a
//! composition of an input method ends, and its own calendar.
//!
//! Must not know: what the field asks for.

use gloo::events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{
    ClipboardEvent, Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, KeyboardEvent,
    Node,
};

/// What stands in the field of an event.
#[must_use]
pub fn text_of(event: &Event) -> String {
    let field = event.target();
    let input = field.as_ref().and_then(|field| field.dyn_ref::<HtmlInputElement>());
    let lines = field.as_ref().and_then(|field| field.dyn_ref::<HtmlTextAreaElement>());
    match (input, lines) {
        (Some(input), _) => input.value(),
        (None, Some(lines)) => lines.value(),
        (None, None) => String::new(),
    }
}

/// Whether the box of an event is ticked.
#[must_use]
pub fn is_ticked(event: &Event) -> bool {
    let field = event.target().and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    field.is_some_and(|field| field.checked())
}

/// Which option of the list of an event is chosen; none if it has no option.
#[must_use]
pub fn chosen(event: &Event) -> Option<usize> {
    let list = event.target()?.dyn_into::<HtmlSelectElement>().ok()?;
    usize::try_from(list.selected_index()).ok()
}

/// The text that is being pasted.
#[must_use]
pub fn pasted(event: &Event) -> Option<String> {
    event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?.get_data("text/plain").ok()
}

/// Calls back when an input method begins and ends composing in a field, with whether it
/// begins; as long as the listeners live.
pub fn on_composing(field: &Node, then: impl Fn(bool) + Clone + 'static) -> [EventListener; 2] {
    [("compositionstart", true), ("compositionend", false)].map(|(name, begins)| {
        let then = then.clone();
        EventListener::new(field, name, move |_| then(begins))
    })
}

/// Chooses an option of a list unless it is chosen already.
pub fn choose(list: &Node, index: usize) {
    if let (Ok(index), Some(list)) = (i32::try_from(index), list.dyn_ref::<HtmlSelectElement>())
        && list.selected_index() != index
    {
        list.set_selected_index(index);
    }
}

/// Whether the browser opens the calendar of a date field when it is asked to.
#[must_use]
pub fn has_calendar(field: &Node) -> bool {
    Reflect::has(field, &"showPicker".into()).unwrap_or(false)
}

/// Whether a key asks for what belongs to a field, as the calendar to a date.
#[must_use]
pub fn asks_to_open(event: &KeyboardEvent) -> bool {
    event.alt_key() && event.key() == "ArrowDown" && !event.is_composing()
}

/// Opens the calendar of a date field; false if the browser did not, as in the frame of a
/// page of another origin.
#[must_use]
pub fn open_calendar(field: &Node) -> bool {
    let input = field.dyn_ref::<HtmlInputElement>();
    has_calendar(field) && input.is_some_and(|input| input.show_picker().is_ok())
}
