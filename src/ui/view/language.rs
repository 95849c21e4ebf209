//! The messages of a language, which come when it is chosen: those in Chinese are here.
//!
//! Must not know: where one chooses.

use wasm_split_helpers::wasm_split;

use crate::app::embed::read;
use crate::domain::language::Language;
use crate::platform::host;
use crate::text::{self, Texts};
use crate::ui::view::look::Look;
use crate::ui::view::missing::Missing;

#[wasm_split(english, fallible)]
fn load_english() -> Result<&'static Texts, Missing> {
    Ok(text::english())
}

/// The language in which the page begins: the one that the page around asks for, or else the one
/// that was chosen last.
#[must_use]
pub fn first_language() -> Language {
    let asked = read(host::parameter).0.language;
    asked.unwrap_or_else(|| Look::remembered().language)
}

/// Fetches the messages of a language, if they are not here.
///
/// # Errors
///
/// They did not come; asking again may help. The page must not switch to the language.
pub async fn load_language(language: Language) -> Result<(), Missing> {
    match language {
        Language::Zh => {}
        Language::En => text::learn(load_english().await?),
    }
    Ok(())
}
