//! The messages of what is loaded first, in English.
//!
//! Must not know: where they are shown.

use crate::text::en::{frame, parts, start};
use crate::text::front::FrontTexts;

/// The table.
pub(in crate::text) static FRONT: FrontTexts =
    FrontTexts { frame: frame::TEXTS, parts: parts::TEXTS, start: start::TEXTS };
