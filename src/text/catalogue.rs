//! The messages of the catalogue of evidence, and of a folder held against it.
//!
//! Must not know: elements.

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct CatalogueTexts {
    pub title: &'static str,
    pub lead: &'static str,
    pub documents: &'static str,
    /// What a document is for.
    pub shows: &'static str,
    pub shows_nothing: &'static str,
    pub add_shows: &'static str,
    pub add_shows_none: &'static str,
    /// To take a document away from something, by its name.
    pub leave: fn(&str) -> String,
    pub n_pages: fn(u16) -> String,
    pub note_file: &'static str,
    pub note_file_hint: &'static str,
    /// The name of a file that was noted, and its bytes.
    pub noted: fn(&str, u64) -> String,
    pub forget_file: &'static str,
    pub call_it: fn(&str) -> String,
    pub replies: &'static str,
    pub no_reply: &'static str,
    pub register_reply: &'static str,
    pub folder: &'static str,
    pub folder_lead: &'static str,
    pub choose_folder: &'static str,
    pub drop_folder: &'static str,
    pub reading: fn(usize, usize) -> String,
    pub others: &'static str,
    pub nothing_numbered: &'static str,
    /// The county whose folder it is.
    pub county: &'static str,
    pub to_papers: &'static str,
}
