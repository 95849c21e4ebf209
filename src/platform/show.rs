//! The window as a screen before a room: full screen, the address without a new page, a style
//! sheet that comes later than the others.
//!
//! Must not know: what is shown.

use gloo::events::EventListener;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use web_sys::Document;

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn call(on: &JsValue, name: &str, arguments: &Array) -> Option<JsValue> {
    let function: Function = Reflect::get(on, &name.into()).ok()?.dyn_into().ok()?;
    Reflect::apply(&function, on, arguments).ok()
}

/// Whether the browser can show the page on the whole screen; a frame may not be allowed to.
#[must_use]
pub fn can_fill() -> bool {
    let enabled = document().and_then(|it| Reflect::get(&it, &"fullscreenEnabled".into()).ok());
    enabled.is_some_and(|enabled| enabled.is_truthy())
}

/// Whether the page has the whole screen.
#[must_use]
pub fn fills() -> bool {
    let element = document().and_then(|it| Reflect::get(&it, &"fullscreenElement".into()).ok());
    element.is_some_and(|element| element.is_truthy())
}

/// Takes the whole screen, or gives it back. Only a press of a key or a button may take it; where
/// it is refused, the page fills its window.
pub fn fill(wanted: bool) {
    if wanted == fills() || wanted && !can_fill() {
        return;
    }
    let Some(document) = document() else { return };
    let asked = if wanted {
        document.document_element().and_then(|it| call(&it, "requestFullscreen", &Array::new()))
    } else {
        call(&document, "exitFullscreen", &Array::new())
    };
    // A refusal comes later, and changes nothing.
    if let Some(asked) = asked.and_then(|asked| asked.dyn_into::<js_sys::Promise>().ok()) {
        let nothing = Closure::<dyn Fn(JsValue)>::new(|_| {}).into_js_value();
        let _ = call(&asked, "catch", &Array::of1(&nothing));
    }
}

/// Calls back when the whole screen was taken or given back, as long as the listener lives.
#[must_use]
pub fn on_filled(then: impl Fn(bool) + 'static) -> Option<EventListener> {
    Some(EventListener::new(document()?.as_ref(), "fullscreenchange", move |_| then(fills())))
}

/// Writes an address without going anywhere, so that a reload comes back to it.
pub fn write_address(hash: &str) {
    let Some(window) = web_sys::window() else { return };
    let history = Reflect::get(&window, &"history".into()).unwrap_or_default();
    let arguments = Array::of3(&JsValue::NULL, &"".into(), &hash.into());
    // Refused only in frames without an origin, whose address nobody sees.
    let _ = call(&history, "replaceState", &arguments);
}

/// Adds rules to those of the page. By the object model, which a policy against inline styles
/// leaves alone; once for each name.
pub fn add_rules(name: &str, rules: &str) {
    let Some(document) = document() else { return };
    let Some(root) = document.document_element() else { return };
    let mark = format!("data-cx-{name}");
    if root.has_attribute(&mark) {
        return;
    }
    let sheets = Reflect::get(&document, &"styleSheets".into()).unwrap_or_default();
    let last = Reflect::get(&sheets, &"length".into()).ok().and_then(|it| it.as_f64());
    let sheet = last.and_then(|last| Reflect::get(&sheets, &(last - 1.0).into()).ok());
    let Some(sheet) = sheet.filter(|it| it.is_object()) else { return };
    let own = Reflect::get(&sheet, &"cssRules".into()).unwrap_or_default();
    let at = Reflect::get(&own, &"length".into()).unwrap_or_else(|_| 0.into());
    // One rule around all, as only one can be added at a time.
    let rule = format!("@media all{{{rules}}}");
    if call(&sheet, "insertRule", &Array::of2(&rule.into(), &at)).is_some() {
        let _ = root.set_attribute(&mark, "");
    }
}
