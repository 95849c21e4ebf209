//! What the page sends to the office module for the package that a prefecture hands to the
//! province (推荐材料包). Both are of one build, so that this is no format of ours.
//!
//! Must not know: which files the package holds.

use crate::screening::Screening;
use crate::wire::bundle::{self, Content, Packed};
use crate::wire::materials::MaterialsOrder;
use crate::wire::{export_screening, open_screening};

/// What the package is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandoverOrder {
    /// The screening.
    pub screening: Screening,
    /// What each recommended county handed in, by its name in the order of recommendation.
    pub counties: Vec<(String, MaterialsOrder)>,
}

impl HandoverOrder {
    /// As bytes.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let screening = (String::new(), export_screening(&self.screening).into_bytes());
        let counties = self.counties.iter().map(|(name, order)| (name.clone(), order.write()));
        let pieces = std::iter::once(screening).chain(counties);
        let packed = |(name, bytes)| Packed { name, content: Content::File(bytes) };
        bundle::write(&pieces.map(packed).collect::<Vec<_>>())
    }

    /// Out of such bytes; none if they are no such bytes.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let mut pieces = bundle::read(bytes)?.into_iter();
        let Content::File(text) = pieces.next()?.content else { return None };
        let screening = open_screening(&text).ok()?;
        let county = |Packed { name, content }| match content {
            Content::File(bytes) => Some((name, MaterialsOrder::read(&bytes)?)),
            Content::Refused(_) | Content::Unrelated => None,
        };
        Some(Self { screening, counties: pieces.map(county).collect::<Option<_>>()? })
    }
}
