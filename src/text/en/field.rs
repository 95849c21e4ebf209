//! The messages of the fields in English.
//!
//! Must not know: elements.

use crate::text::field::FieldTexts;

pub(super) const TEXTS: FieldTexts = FieldTexts { over_limit, calendar: "Calendar" };

fn over_limit(most: usize, n_over: usize) -> String {
    format!("The limit is {most} characters; the last {n_over} were cut off. Shorten the text.")
}
