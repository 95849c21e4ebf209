//! What a scheme asks about figures of several indicators (校核): which should fit each other,
//! from where on a figure is out of all proportion, what does not go together, and what is
//! compared among counties.
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
    /// The figure is not above what it is counted for.
    Above {
        /// The figure.
        figure: Figure,
        /// What it is a share of; by itself if nothing.
        per: Option<Figure>,
        /// Above so many, or such a share, it is asked about.
        most: Quantity,
    },
    /// The figure is not below what there is at least.
    Below {
        /// The figure.
        figure: Figure,
        /// What it is a share of; by itself if nothing.
        per: Option<Figure>,
        /// Below so many, or such a share, it is asked about.
        least: Quantity,
    },
    /// The facts do not go together, or not without evidence.
    Together {
        /// The facts.
        facts: Vec<Fact>,
        /// The indicator that would need evidence; it is asked in any case if none.
        unproven: Option<IndicatorNo>,
    },
    /// The counties of a screening are alike in it.
    Peers {
        /// The figure.
        figure: Figure,
        /// What it is held against, since counties differ in size; by itself if nothing.
        per: Option<Figure>,
    },
}

/// What may hold of an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The input.
    pub of: Figure,
    /// What holds.
    pub is: Is,
}

/// What may hold of an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Is {
    /// A figure of so many at most.
    AtMost(Quantity),
    /// A figure above so many.
    Above(Quantity),
    /// A figure that is all of another one, which is not zero.
    AllOf(Figure),
    /// An option that is chosen, or is not.
    Chosen(bool),
    /// A level, this one or one above.
    Level(u8),
}
