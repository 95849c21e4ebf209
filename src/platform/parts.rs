//! What `boot.js` hands the page: the bytes of its own module, workers for the office
//! module, a place for texts that outlives a panic, and what the policy has blocked.
//!
//! Must not know: where the parts lie. In the one-file version they are elements of the
//! document, elsewhere files beside it; only `boot.js` can tell.

use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Worker;

/// The member of `window.chengxinParts` with that name.
fn member(name: &str) -> Option<JsValue> {
    let window = JsValue::from(web_sys::window()?);
    let parts = Reflect::get(&window, &JsValue::from("chengxinParts")).ok()?;
    Reflect::get(&parts, &JsValue::from(name)).ok()
}

/// Whether the page is the one-file version, which holds all its parts.
#[must_use]
pub fn is_one_file() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    document.is_some_and(|document| document.get_element_by_id("chengxin-module").is_some())
}

/// A new worker that knows the parts of the office module; none if the browser has no
/// workers here.
#[must_use]
pub fn office_worker() -> Option<Worker> {
    let make: Function = member("office")?.dyn_into().ok()?;
    make.call0(&JsValue::UNDEFINED).ok()?.dyn_into().ok()
}

/// Whether the part that failed last is no longer on the server: the site has been updated
/// since the page was opened.
#[must_use]
pub fn is_gone() -> bool {
    member("isGone") == Some(JsValue::TRUE)
}

/// Calls back with whether a file of the office module is no longer on the server.
pub fn ask_office_gone(then: impl FnOnce(bool) + 'static) {
    match member("officeGone").and_then(|ask| ask.dyn_into::<Function>().ok()) {
        Some(ask) => {
            let answer = Closure::once_into_js(move |gone: bool| then(gone));
            // It throws nothing: what cannot be asked is not gone.
            let _ = ask.call1(&JsValue::UNDEFINED, &answer);
        }
        None => then(false),
    }
}

/// The module that runs, part by part as they came: names and bytes; none on a page that
/// another script has started.
#[must_use]
pub fn modules() -> Vec<(String, Vec<u8>)> {
    let list = member("modules").and_then(|list| list.dyn_into::<Array>().ok());
    let pair = |entry: JsValue| {
        let pair = entry.dyn_into::<Array>().ok()?;
        Some((pair.get(0).as_string()?, pair.get(1).dyn_into::<Uint8Array>().ok()?.to_vec()))
    };
    list.unwrap_or_default().iter().filter_map(pair).collect()
}

/// What the policy of the page has blocked so far: the directive and the address.
#[must_use]
pub fn blocked() -> Vec<String> {
    texts("blocked")
}

/// What the workers have asked for so far, which the page cannot see by itself.
#[must_use]
pub fn asked_by_workers() -> Vec<String> {
    texts("asked")
}

fn texts(name: &str) -> Vec<String> {
    let list = member(name).and_then(|list| list.dyn_into::<Array>().ok());
    let list = list.unwrap_or_default();
    list.iter().filter_map(|entry| entry.as_string()).collect()
}

/// Keeps a text where `boot.js` finds it after a panic, when the memory of the module is
/// lost; without a text, forgets it.
pub fn remember(key: &str, text: Option<&str>) {
    let Some(memory) = member("memory").and_then(|memory| memory.dyn_into::<Object>().ok()) else {
        return;
    };
    // Neither fails on an object that nobody has frozen.
    let _ = match text {
        Some(text) => Reflect::set(&memory, &JsValue::from(key), &JsValue::from(text)),
        None => Reflect::delete_property(&memory, &JsValue::from(key)),
    };
}
