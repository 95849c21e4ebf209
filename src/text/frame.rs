//! The messages of the frame around every page.
//!
//! Must not know: elements.

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct FrameTexts {
    pub home: &'static str,
    pub product: &'static str,
    pub skip_to_content: &'static str,
    pub site_navigation: &'static str,
    pub manual: &'static str,
    pub about: &'static str,
    pub foot_not_official: &'static str,
    pub foot_private: &'static str,
    pub reload: &'static str,
    pub notice_read: &'static str,
    /// Files were dropped beside the place that takes them.
    pub dropped_beside: &'static str,
    /// Files were dropped on a page that takes none.
    pub dropped_nowhere: &'static str,
    pub round_of: fn(u16) -> String,
    pub display: &'static str,
    pub large_text: &'static str,
    pub high_contrast: &'static str,
    pub watermark: &'static str,
    pub demo_notice: &'static str,
    pub demo_draft: &'static str,
}
