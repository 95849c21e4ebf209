//! The messages about a page in a frame, and the ways round what a frame may forbid.
//!
//! Must not know: their wording.

/// The table of these messages. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct EmbedTexts {
    pub begin_for: fn(&str) -> String,
    pub host_export: &'static str,
    pub host_asks: fn(&str) -> String,
    pub host_given: fn(&str) -> String,
    pub no_download: &'static str,
    pub no_office_download: &'static str,
    pub office_elsewhere: &'static str,
    pub text_to_file: &'static str,
    pub csv_text: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub copy_by_hand: &'static str,
    pub own_window: &'static str,
    pub print_refused_in_frame: &'static str,
}
