//! The messages about a file that could not be made or read, in English.
//!
//! Must not know: where they are shown.

use crate::text::trouble::TroubleTexts;

/// The table.
pub(in crate::text) const TEXTS: TroubleTexts = TroubleTexts {
    not_made: "No file was made. The draft is not affected. ",
    not_read: "The file was not opened. What you are filling in is unchanged. ",
    no_workers: "The browser does not let this page process files in the background. Open the page in a separate window, or use another browser.",
    gone: "The site has been updated. Reload this page and try again; the draft is saved first.",
    gone_unsaved: "The site has been updated. Save the screening first, then reload this page and try again.",
    other: "Try again; if that does not help, reload this page and try again. ",
    details,
};

fn details(why: &str) -> String {
    format!("Technical details: {why}")
}
