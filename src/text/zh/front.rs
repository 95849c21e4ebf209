//! The messages of what is loaded first, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::front::FrontTexts;
use crate::text::zh::{frame, parts, start};

/// The table.
pub(in crate::text) static FRONT: FrontTexts =
    FrontTexts { frame: frame::TEXTS, parts: parts::TEXTS, start: start::TEXTS };
