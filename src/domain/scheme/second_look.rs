//! What a scheme asks about figures of several indicators (校核): which should fit each other,
//! from where on a count is far above what earns points, and what is compared among counties.
//! The scheme's own, as its points are; the notice asks nothing of the kind.
//!
//! Must not know: what a county has stated, and how a question is worded. Nothing here gives
//! or takes a point.

use crate::domain::decimal::Quantity;
use crate::domain::id::{IndicatorNo, InputId};

/// A figure of an indicator.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Figure {
    /// The indicator.
    pub no: IndicatorNo,
    /// Its input.
    pub input: InputId,
}

/// A rule of the second look. One of which a figure is open asks nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Look {
    /// The sum, less the others, is the figure.
    Equal {
        /// What is added up.
        sum: Vec<Figure>,
        /// What is taken off.
        less: Vec<Figure>,
        /// What it should be.
        figure: Figure,
    },
    /// The sum is part of the figure.
    AtMost {
        /// What is added up.
        sum: Vec<Figure>,
        /// What it is part of.
        figure: Figure,
    },
    /// The figure is not far above what it is counted for.
    Above {
        /// The figure.
        figure: Figure,
        /// Above so many it is asked about.
        most: Quantity,
    },
    /// The counties of a screening are alike in it.
    Peers {
        /// The figure.
        figure: Figure,
        /// What it is held against, since counties differ in size; by itself if nothing.
        per: Option<Figure>,
    },
}

impl Look {
    /// Every figure that it reads.
    pub fn figures(&self) -> impl Iterator<Item = &Figure> {
        let (sum, less, one, other) = match self {
            Self::Equal { sum, less, figure } => (&sum[..], &less[..], figure, None),
            Self::AtMost { sum, figure } => (&sum[..], &[][..], figure, None),
            Self::Above { figure, .. } => (&[][..], &[][..], figure, None),
            Self::Peers { figure, per } => (&[][..], &[][..], figure, per.as_ref()),
        };
        sum.iter().chain(less).chain([one]).chain(other)
    }
}
