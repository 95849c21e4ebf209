//! The messages of the start page.
//!
//! Must not know: elements.

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct StartTexts {
    pub facts: &'static [&'static str],
    pub title: &'static str,
    pub lead: &'static str,
    pub without_network: &'static str,
    pub without_browser: &'static str,
    pub begin_title: &'static str,
    pub begin_text: &'static str,
    pub begin_assessment: &'static str,
    pub to_before: &'static str,
    pub open_title: &'static str,
    pub open_text: &'static str,
    pub open_choose: &'static str,
    pub open_drop: &'static str,
    pub facts_title: &'static str,
    pub more_about: &'static str,
    pub to_form: &'static str,
    pub workshop_title: &'static str,
    pub workshop_text: &'static str,
    pub workshop_link: &'static str,
    pub screening_title: &'static str,
    pub screening_text: &'static str,
    pub screening_link: &'static str,
    pub province_title: &'static str,
}
