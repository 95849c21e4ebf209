//! The messages of the check before the papers are handed in.
//!
//! Must not know: elements.

use crate::app::handing_in::{Gravity, Point};

/// The table. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct HandingInTexts {
    pub title: &'static str,
    pub nothing: &'static str,
    pub gravity: fn(Gravity) -> &'static str,
    pub point: fn(&Point) -> String,
    pub settle: fn(&Point) -> &'static str,
}
