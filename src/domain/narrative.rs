//! The prose of the self-assessment report, as far as an office has written it itself.
//!
//! Must not know: how a draft is made.

use std::collections::BTreeMap;

use crate::domain::decimal::Quantity;
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::plan::SectionNo;

/// Figures that stand in a text.
pub type Figures = BTreeMap<(IndicatorNo, InputId), Quantity>;

/// A passage that was written, or changed from its draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// What it says; paragraphs are lines.
    pub text: String,
    /// The figures of the draft from which it was written, so that it can be told which of
    /// them have changed since.
    pub figures: Figures,
}

/// The passages that were written, by their places in the report: the chapter, or chapter and
/// section. All others are drafted.
pub type Narrative = BTreeMap<SectionNo, Passage>;
