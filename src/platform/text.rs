//! What the browser knows about characters.
//!
//! Must not know: which text it is.

use js_sys::JsString;

/// A text in the compatibility form of Unicode (NFKC): radicals and compatibility
/// ideographs, which PDF files hand over, become the characters that they look like. The
/// browser has the tables for it; the module needs none.
#[must_use]
pub fn compatible(text: &str) -> String {
    JsString::from(text).normalize("NFKC").into()
}
