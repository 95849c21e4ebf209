//! The messages of the self-test: what the page asked for, what runs, what is stored, and
//! answers computed again.
//!
//! Must not know: how any of it is found.

/// What is stored under a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoredAs {
    /// The draft of a record.
    Draft,
    /// How the page is shown.
    Display,
    /// The language of the page.
    Language,
    /// What this window works on.
    Window,
    /// Something of another version.
    Other,
}

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct SelfTestTexts {
    pub title: &'static str,
    pub text: &'static str,
    pub requests: fn(usize, usize) -> String,
    pub blocked: fn(usize) -> String,
    pub module: &'static str,
    pub no_module: &'static str,
    pub scheme: fn(&str) -> String,
    pub known: &'static str,
    pub case: &'static str,
    pub expected: &'static str,
    pub computed: &'static str,
    pub result: &'static str,
    pub agrees: fn(bool) -> &'static str,
    pub not_computed: &'static str,
    pub stored: &'static str,
    pub stored_text: &'static str,
    pub stored_none: &'static str,
    pub stored_as: fn(StoredAs) -> &'static str,
    /// The name of a key and how many bytes stand there.
    pub stored_bytes: fn(usize) -> String,
    pub stored_in_memory: &'static str,
    pub erase: &'static str,
    pub erase_question: &'static str,
    pub erase_sure: &'static str,
    pub erase_keep: &'static str,
    pub erased: &'static str,
    /// The version, and which commit it is built from; empty in a build that was not told.
    pub version: fn(&str, &str) -> String,
}
