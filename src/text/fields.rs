//! The messages of the fields themselves.
//!
//! Must not know: elements, and what a field asks for.

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct FieldTexts {
    pub keep: &'static str,
    pub not_stated: &'static str,
    /// An answer: it was looked at and is not clear yet.
    pub unclear: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    /// From the lowest to the highest that is possible, as it is said.
    pub range: fn(&str, &str) -> String,
    /// What a number is the number of, and the number.
    pub named: fn(&str, &str) -> String,
    /// How many are done, of how many.
    pub done_of: fn(usize, usize) -> String,
    pub nothing_scored: &'static str,
    /// A unit of a scheme.
    pub unit: fn(&str) -> String,
    /// Between the entries of a list in one line.
    pub separator: &'static str,
    /// How many characters a field takes, and how many at the end are above that.
    pub over_limit: fn(usize, usize) -> String,
    pub calendar: &'static str,
    pub labelled: fn(&str, &str) -> String,
}
