//! The messages about going on where one was: drafts, and what of the work was exported.
//!
//! Must not know: where drafts are kept.

use crate::app::progress::Export;

/// The table. What each says stands in the tables of the languages.
#[derive(Debug)]
pub struct SessionTexts {
    /// As a sentence.
    pub exported: fn(Export) -> &'static str,
    /// As the state of a step.
    pub export_step: fn(Export) -> &'static str,
}
