//! The messages of the report and its files.
//!
//! Must not know: elements.

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct ReportTexts {
    pub lead: &'static str,
    pub export_title: &'static str,
    pub export_json: &'static str,
    pub export_failed: &'static str,
    pub export_not_whole: &'static str,
    pub export_text: &'static str,
    pub exported: fn(&str, usize) -> String,
    pub code: &'static str,
    pub code_meaning: &'static str,
}
