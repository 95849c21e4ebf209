//! What the page sends to the office module for the package of what a county hands in
//! (申报材料). Both are of one build, so that this is no format of ours.
//!
//! Must not know: which files the package holds, and how a point is worded.

use crate::report::Report;
use crate::wire::bundle::{self, Content, Packed};
use crate::wire::{Opened, export, open};

/// What the package is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaterialsOrder {
    /// The report of the county.
    pub report: Report,
    /// What is still open, a point each, as its contents sheet says it.
    pub open: Vec<String>,
}

impl MaterialsOrder {
    /// As bytes.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let report = Content::File(export(&self.report).into_bytes());
        let points = self.open.iter().map(|said| (said.clone(), Content::Unrelated));
        let pieces = std::iter::once((String::new(), report)).chain(points);
        bundle::write(&pieces.map(|(name, content)| Packed { name, content }).collect::<Vec<_>>())
    }

    /// Out of such bytes; none if they are no such bytes.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let mut pieces = bundle::read(bytes)?.into_iter();
        let Content::File(text) = pieces.next()?.content else { return None };
        let Ok(Opened::Report(stored)) = open(&text, None) else { return None };
        Some(Self { report: stored.report, open: pieces.map(|piece| piece.name).collect() })
    }
}
