//! The messages that help everyone to use the page: how it is shown, what needs correcting,
//! what is checked before the export, keys.
//!
//! Must not know: elements.

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct AccessTexts {
    pub check_lead: &'static str,
    pub change: &'static str,
    pub no_answer: &'static str,
    pub n_entries: fn(usize) -> String,
    pub plan_extent: fn(usize, usize) -> String,
    pub keyboard: &'static str,
    /// Keys, and what they do.
    pub keys: &'static [(&'static str, &'static str)],
    /// The English copy of the report.
    pub paper_copy: &'static str,
    pub paper_copy_hint: &'static str,
}
