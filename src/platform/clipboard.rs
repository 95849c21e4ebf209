//! Copying a text that stands in a field.
//!
//! Must not know: what the text is.

use wasm_bindgen::JsCast;
use web_sys::{HtmlDocument, HtmlTextAreaElement};

/// Selects all that stands in the field `id` and copies it; false if the browser did not
/// copy. The text is selected even then, so that the user can.
///
/// By the document's own command, which plain `http://` pages and frames have too; the
/// newer interface is refused to both.
#[must_use]
pub fn copy(id: &str) -> bool {
    try_copy(id).unwrap_or(false)
}

fn try_copy(id: &str) -> Option<bool> {
    let document: HtmlDocument = web_sys::window()?.document()?.dyn_into().ok()?;
    let field: HtmlTextAreaElement = document.get_element_by_id(id)?.dyn_into().ok()?;
    field.focus().ok()?;
    field.select();
    document.exec_command("copy").ok()
}
