//! A second window, which the page writes itself: for whoever speaks, beside what a room sees.
//!
//! Must not know: what is shown in it.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::JsValue;
use web_sys::{Element, Event, Window};

/// The name by which a reload finds it again.
const NAME: &str = "chengxin-second";
const LOOK: &str = "popup,width=960,height=720";

/// A second window. Dropping it closes it.
pub struct SecondWindow {
    window: Window,
    body: Element,
    _listeners: [EventListener; 3],
}

impl SecondWindow {
    /// Opens it, which only a press may do: none where the browser allows none. A key in it is
    /// told by its name; where that answers true, the browser does nothing of its own.
    #[must_use]
    pub fn open(
        [title, language, rules]: [&str; 3],
        on_key: impl Fn(&str) -> bool + 'static,
        on_closed: impl Fn() + 'static,
    ) -> Option<Self> {
        let own = web_sys::window()?;
        let window = own.open_with_url_and_target_and_features("", NAME, LOOK).ok().flatten()?;
        let document = window.document()?;
        let body: Element = document.body()?.into();
        // What a page before the reload has left.
        body.set_text_content(None);
        document.set_title(title);
        let _ = document.document_element()?.set_attribute("lang", language);
        add_rules(&window, &document, rules);
        let options = EventListenerOptions::enable_prevent_default();
        let keys = EventListener::new_with_options(&window, "keydown", options, move |event| {
            let key = name_of(event);
            // A reload would leave it empty.
            if key.as_deref().is_some_and(|key| key == "F5" || on_key(key)) {
                event.prevent_default();
            }
        });
        let closed = EventListener::new(&window, "pagehide", move |_| on_closed());
        // It cannot go on without the page that writes it.
        let gone = EventListener::new(&own, "pagehide", {
            let window = window.clone();
            move |_| {
                let _ = window.close();
            }
        });
        Some(Self { window, body, _listeners: [keys, closed, gone] })
    }

    /// Where its content goes.
    #[must_use]
    pub fn body(&self) -> Element {
        self.body.clone()
    }
}

impl Drop for SecondWindow {
    fn drop(&mut self) {
        let _ = self.window.close();
    }
}

/// The name of a key pressed alone. An event of another window is of no type that this one knows.
fn name_of(event: &Event) -> Option<String> {
    let is = |what: &str| Reflect::get(event, &what.into()).is_ok_and(|it| it.is_truthy());
    let alone = !["ctrlKey", "altKey", "metaKey", "shiftKey", "isComposing"].into_iter().any(is);
    let key = Reflect::get(event, &"key".into()).ok()?.as_string()?;
    alone.then_some(key)
}

/// By the object model, which a policy against inline styles leaves alone; a browser that cannot
/// shows plain text.
fn add_rules(window: &Window, document: &JsValue, rules: &str) {
    let made = Reflect::get(window, &"CSSStyleSheet".into())
        .and_then(JsCast::dyn_into::<Function>)
        .and_then(|kind| Reflect::construct(&kind, &Array::new()));
    let Ok(sheet) = made else { return };
    let replace = Reflect::get(&sheet, &"replaceSync".into()).unwrap_or_default();
    // A function of another window is none of this one's, but can be called.
    let replaced = replace.unchecked_ref::<Function>().call1(&sheet, &rules.into());
    if replaced.is_ok() {
        let _ = Reflect::set(document, &"adoptedStyleSheets".into(), &Array::of1(&sheet));
    }
}
