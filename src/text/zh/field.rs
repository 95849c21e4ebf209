//! The messages of the fields in Chinese.
//!
//! Must not know: elements.

use crate::text::field::FieldTexts;

pub(super) const TEXTS: FieldTexts = FieldTexts { over_limit, calendar: "日历" };

fn over_limit(most: usize, n_over: usize) -> String {
    format!("最多{most}字，末尾{n_over}字超出，没有采用。请缩短，或者另写一处。")
}
