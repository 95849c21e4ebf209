//! The messages of a part of the page that is being loaded, in English.
//!
//! Must not know: where they are shown.

use crate::text::parts::PartTexts;

/// The table.
pub(in crate::text::en) const TEXTS: PartTexts = PartTexts {
    comes: "Opening …",
    missing: "This part could not be loaded",
    missing_text: "Check the network and try again; everything entered is still here.",
    again: "Try again",
    gone: "The site has been updated",
    gone_text: "Reload this page to use this part; the draft is saved first.",
};
