//! The slides of a scenario, one after the other, as a presenter's remote steps through
//! them.
//!
//! Must not know: what stands on a slide.

use crate::domain::framework::{Framework, Place};
use crate::domain::id::IndicatorNo;

/// A slide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Slide {
    /// Which county this is.
    #[default]
    Opening,
    /// The six checks.
    Eligibility,
    /// One number of the notice, the skipped one in its place.
    Indicator(IndicatorNo),
    /// The score as a whole.
    Result,
    /// Two scenarios side by side.
    Comparison,
}

/// A way to another slide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// The one before; the first stays.
    Back,
    /// The next; the last stays.
    On,
    /// The first.
    First,
    /// The last.
    Last,
}

/// Every slide, in order.
#[must_use]
pub fn slides(framework: &Framework) -> Vec<Slide> {
    let indicators = framework.places().into_iter().map(|place: Place<'_>| place.no());
    let mut slides = vec![Slide::Opening, Slide::Eligibility];
    slides.extend(indicators.map(Slide::Indicator));
    slides.extend([Slide::Result, Slide::Comparison]);
    slides
}

impl Slide {
    /// Its position among all, the first being 0.
    #[must_use]
    pub fn position(self, framework: &Framework) -> usize {
        slides(framework).iter().position(|slide| *slide == self).unwrap_or_default()
    }

    /// The slide to which a step leads.
    #[must_use]
    pub fn step(self, framework: &Framework, step: Turn) -> Self {
        let slides = slides(framework);
        let (at, last) = (self.position(framework), slides.len().saturating_sub(1));
        let to = match step {
            Turn::Back => at.saturating_sub(1),
            Turn::On => (at + 1).min(last),
            Turn::First => 0,
            Turn::Last => last,
        };
        slides.get(to).copied().unwrap_or(self)
    }
}
