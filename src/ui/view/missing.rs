//! A part of the page that did not come.
//!
//! Must not know: which part.

use wasm_split_helpers::SplitLoaderError;

use crate::platform::parts;
use crate::text::front::FrontTexts;

/// A part did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// It is no longer on the server: the site has been updated, and only a newer page knows
    /// where it is now.
    Gone,
    /// For another reason, which may pass.
    NotLoaded,
}

impl From<SplitLoaderError> for Missing {
    fn from(_: SplitLoaderError) -> Self {
        if parts::is_gone() { Self::Gone } else { Self::NotLoaded }
    }
}

/// What is said of a part that did not come.
#[must_use]
pub const fn part_missing(t: &FrontTexts, missing: Missing) -> &'static str {
    match missing {
        Missing::Gone => t.parts.gone,
        Missing::NotLoaded => t.parts.missing,
    }
}
