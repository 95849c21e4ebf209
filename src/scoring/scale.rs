//! What an item gives for what is reached, beside its figures: its bands or its proportion, and
//! where a county stands among them.
//!
//! Must not know: words, other items, and weights.

use crate::domain::answer::Inputs;
use crate::domain::decimal::{Points, Quantity, Share};
use crate::domain::percent::Percent;
use crate::domain::scheme::rule::{Bands, Measured, Rule};
use crate::domain::scheme::{Item, SchemeIndicator};
use crate::scoring::form::bands::Banded;
use crate::scoring::item::zero;

/// How points follow from figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scale {
    /// By steps, the one that earns most first.
    Steps(Vec<Step>),
    /// In proportion, from the share where points begin to the one that earns all.
    Proportion {
        /// Where points begin; none if at once.
        from: Option<Percent>,
        /// What earns all.
        full: Percent,
    },
    /// So many points less for each.
    Less(Points),
    /// So many points more for each.
    More(Points),
}

/// A step of a scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it takes.
    pub takes: Takes,
    /// What it gives.
    pub points: Points,
    /// Whether the county stands on it.
    pub reached: bool,
}

/// What a step takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// So much or more.
    AtLeast(Limit),
    /// So much or less.
    AtMost(Limit),
    /// Less than that.
    Below(Limit),
    /// More than that.
    Above(Limit),
}

/// The edge of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// A share.
    Share(Percent),
    /// A figure by itself.
    Figure(Quantity),
}

/// The scale of an item whose inputs are figures; none of another.
#[must_use]
pub fn scale(judged: &SchemeIndicator, item: &Item, inputs: &Inputs) -> Option<Scale> {
    match item.rule() {
        Rule::Ratio { zero, full, .. } => {
            let from = zero.filter(|zero| !zero.is_zero()).and_then(share);
            Some(Scale::Proportion { from, full: share(full.unwrap_or(Share::ONE))? })
        }
        Rule::Bands { measured, bands, otherwise } => {
            let banded = Banded { points: item.points(), measured, bands, otherwise: *otherwise };
            let is_judged = zero(judged, item, inputs).is_none();
            let position = is_judged.then(|| banded.position(inputs)).flatten();
            let limit = |limit: Quantity| match measured {
                Measured::Share { .. } => {
                    Percent::of_whole_numbers(limit.ten_thousandths(), 10_000).map(Limit::Share)
                }
                Measured::Value(_) => Some(Limit::Figure(limit)),
            };
            let edge = |limit| match bands {
                Bands::AtLeast(_) => Takes::AtLeast(limit),
                Bands::AtMost(_) => Takes::AtMost(limit),
            };
            let beyond = |limit| match bands {
                Bands::AtLeast(_) => Takes::Below(limit),
                Bands::AtMost(_) => Takes::Above(limit),
            };
            let steps = bands.bands().iter().enumerate().map(|(at, band)| {
                let reached = position == Some(Some(at));
                Some(Step { takes: edge(limit(band.limit)?), points: band.points, reached })
            });
            let last = bands.bands().last().map(|band| {
                let takes = beyond(limit(band.limit)?);
                Some(Step { takes, points: *otherwise, reached: position == Some(None) })
            });
            steps.chain(last).collect::<Option<_>>().map(Scale::Steps)
        }
        Rule::Deduct { each, .. } => Some(Scale::Less(*each)),
        Rule::Add { each, .. } => Some(Scale::More(*each)),
        Rule::Checklist(_) | Rule::Level { .. } => None,
    }
}

fn share(of: Share) -> Option<Percent> {
    Percent::of_whole_numbers(of.ten_thousandths(), 10_000)
}
