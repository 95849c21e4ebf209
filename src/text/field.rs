//! The messages of the fields themselves.
//!
//! Must not know: elements, and what a field asks for.

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct FieldTexts {
    /// How many characters a field takes, and how many at the end are above that.
    pub over_limit: fn(usize, usize) -> String,
    pub calendar: &'static str,
}
