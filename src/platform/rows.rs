//! Keys along the rows of a table: up, down, first and last, from a control to the same one of
//! another row.
//!
//! Must not know: what the rows are.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, KeyboardEvent};

/// Moves the focus from a name or a box to tick to that of the row that a key means.
pub fn along(event: &KeyboardEvent) {
    if event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key() {
        return;
    }
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if let Some(next) = target.and_then(|target| next(&target, &event.key())) {
        event.prevent_default();
        let _ = next.focus();
    }
}

fn next(from: &Element, key: &str) -> Option<HtmlElement> {
    let alike = if from.matches("th button").ok()? {
        "tbody th button"
    } else if from.matches("input[type=checkbox]").ok()? {
        "tbody input[type=checkbox]"
    } else {
        return None;
    };
    let all = from.closest("table").ok()??.query_selector_all(alike).ok()?;
    let here = (0..all.length())
        .find(|at| all.get(*at).is_some_and(|node| node.is_same_node(Some(from))))?;
    let to = match key {
        "ArrowDown" => here + 1,
        "ArrowUp" => here.checked_sub(1)?,
        "Home" => 0,
        "End" => all.length().checked_sub(1)?,
        _ => return None,
    };
    all.get(to)?.dyn_into().ok()
}
