//! The language and how the page is shown: kept in the browser's store, put on the document.
//!
//! Must not know: what is shown.

use yew::prelude::*;

use crate::app::display::Display;
use crate::domain::language::Language;
use crate::platform::{host, storage};

/// Where the language is remembered.
pub const LANGUAGE_KEY: &str = "language";
/// Where it is remembered how the page is shown.
pub const DISPLAY_KEY: &str = "display";

/// How the page looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// The language of the interface.
    pub language: Language,
    /// How it is shown.
    pub display: Display,
}

impl Look {
    /// The look that was chosen last.
    #[must_use]
    pub fn remembered() -> Self {
        let language = storage::get(LANGUAGE_KEY).and_then(|tag| Language::parse(&tag));
        let language = language.unwrap_or_default();
        Self { language, display: Display::parse(&storage::get(DISPLAY_KEY).unwrap_or_default()) }
    }
}

/// Gives the document this look and remembers it.
#[hook]
pub fn use_look(look: Look) {
    // What a page around asks for is not what the user chose, nor is what stands already.
    let (first, first_display) = (use_mut_ref(|| true), use_mut_ref(|| true));
    use_effect_with(look.language, move |language| {
        if !std::mem::take(&mut *first.borrow_mut()) {
            storage::set(LANGUAGE_KEY, language.tag());
        }
    });
    use_effect_with(look.display, move |display| {
        host::set_root("data-cx-text", display.large_text.then_some("large"));
        host::set_root("data-cx-contrast", display.high_contrast.then_some("high"));
        if !std::mem::take(&mut *first_display.borrow_mut()) {
            storage::set(DISPLAY_KEY, &display.words());
        }
    });
}
