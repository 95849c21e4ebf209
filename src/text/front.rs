//! The messages of what is loaded first: the frame around every page and the start.
//!
//! Must not know: the other messages, which come later.

use std::ops::Deref;

use crate::domain::language::Language;
use crate::text::frame::FrameTexts;
use crate::text::parts::PartTexts;
use crate::text::start::StartTexts;
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
    pub frame: FrameTexts,
    pub parts: PartTexts,
    pub start: StartTexts,
}
