//! The messages of Word, Excel and CSV.
//!
//! Must not know: elements.

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct OfficeTexts {
    pub title: &'static str,
    pub hint: &'static str,
    pub word: fn(&str) -> String,
    pub excel: &'static str,
    /// The row of the tables, and its two ways.
    pub tables: &'static str,
    pub indicators: &'static str,
    pub items: &'static str,
    pub csv_indicators: &'static str,
    pub csv_items: &'static str,
    pub working: fn(&str) -> String,
    pub cancel: &'static str,
    pub cancelled: &'static str,
    pub not_taken: &'static str,
    pub save_not_whole: &'static str,
}
