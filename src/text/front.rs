//! The messages of what is loaded first: the frame around every page and the start.
//!
//! Must not know: the other messages, which come later.

use std::ops::Deref;

use crate::domain::language::Language;
use crate::text::{Texts, en, zh};

/// The messages of one language that are there from the first moment.
#[must_use]
pub fn front(language: Language) -> &'static FrontTexts {
    match language {
        Language::Zh => &zh::front::FRONT,
        Language::En => &en::front::FRONT,
    }
}

/// Every page that comes later has these messages, too.
impl Deref for Texts {
    type Target = FrontTexts;

    fn deref(&self) -> &FrontTexts {
        self.front
    }
}

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct FrontTexts {
    pub facts: &'static [&'static str],
    pub home: &'static str,
    pub product: &'static str,
    pub skip_to_content: &'static str,
    pub site_navigation: &'static str,
    pub about: &'static str,
    pub foot_not_official: &'static str,
    pub foot_private: &'static str,
    pub part_comes: &'static str,
    pub part_missing: &'static str,
    pub part_missing_text: &'static str,
    pub part_again: &'static str,
    pub part_gone: &'static str,
    pub part_gone_text: &'static str,
    pub reload: &'static str,
    pub notice_read: &'static str,
    pub start_title: &'static str,
    pub start_lead: &'static str,
    pub without_network: &'static str,
    pub without_browser: &'static str,
    pub begin_title: &'static str,
    pub begin_text: &'static str,
    pub begin_assessment: &'static str,
    pub open_title: &'static str,
    pub open_text: &'static str,
    pub open_choose: &'static str,
    pub open_drop: &'static str,
    /// Files were dropped beside the place that takes them.
    pub dropped_beside: &'static str,
    /// Files were dropped on a page that takes none.
    pub dropped_nowhere: &'static str,
    pub facts_title: &'static str,
    pub more_about: &'static str,
    pub to_form: &'static str,
    pub round_of: fn(u16) -> String,
    pub display: &'static str,
    pub large_text: &'static str,
    pub high_contrast: &'static str,
    pub workshop_title: &'static str,
    pub workshop_text: &'static str,
    pub workshop_link: &'static str,
    pub watermark: &'static str,
    pub demo_notice: &'static str,
    pub demo_draft: &'static str,
    pub screening_title: &'static str,
    pub screening_text: &'static str,
    pub screening_link: &'static str,
}
