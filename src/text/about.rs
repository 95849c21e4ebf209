//! The messages of what the page says about itself.
//!
//! Must not know: elements.

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct AboutTexts {
    pub title: &'static str,
    pub source: &'static str,
    /// The number of the notice.
    pub source_text: fn(&str) -> String,
    pub weights: &'static str,
    pub weights_text: &'static str,
    pub missing: &'static str,
    pub privacy: &'static str,
    pub privacy_text: &'static str,
    pub arithmetic: &'static str,
    pub arithmetic_text: &'static str,
    pub version: &'static str,
    pub scripts: &'static str,
    pub scripts_text: &'static str,
    pub keyboard: &'static str,
    /// Keys, and what they do.
    pub keys: &'static [(&'static str, &'static str)],
}
