//! The arithmetic of a step: lines of exact figures, and the roundings between them.
//!
//! Must not know: what the figures stand for.

use std::fmt;

use crate::scoring::expression::Expression;
use crate::scoring::rounding::{Bound, Figure, Rounding};

/// What a line is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinePurpose {
    /// The points of an item by its rule.
    Points,
    /// The points of the options that hold.
    Ticked,
    /// Those and the points of the options still open.
    TickedAndOpen,
    /// The points of the band reached, counted from 0; none outside all bands.
    Band(Option<usize>),
    /// The points of the level reached.
    Level(u8),
    /// The whole is zero, which gives no points under the scheme.
    NothingDone,
    /// An input is open: at worst nothing.
    Worst,
    /// An input is open: at best everything.
    Best,
    /// The points got by the items still in.
    Got,
    /// The points of the items still in.
    Available,
    /// Out of 100.
    OfHundred,
    /// `Σ w·s`.
    Weighted,
    /// `Σ w`.
    Weights,
    /// `Σ w·s / Σ w`.
    Mean,
    /// What an indicator adds to the base.
    Share,
    /// What a bonus indicator adds, before the cap.
    BonusPoints,
    /// The bonus, capped.
    Bonus,
    /// Base and bonus.
    Total,
}

/// How a figure is compared with the limit of a band.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// More is better.
    AtLeast,
    /// Less is better.
    AtMost,
}

/// A line of arithmetic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// `expression`, held to a bound, rounded: `result`.
    Computed {
        /// What it is there for.
        purpose: LinePurpose,
        /// What is computed.
        expression: Expression,
        /// The bound it was held to, beyond which it lay.
        held: Option<(Bound, Figure)>,
        /// The rounding of what was computed and held; none where there is none to do.
        rounding: Option<Rounding>,
        /// What comes out.
        result: Figure,
    },
    /// A band that was tried: `measured` against `limit × whole`, never a rounded share.
    Compared {
        /// The part, or the figure by itself.
        measured: Figure,
        /// In which direction.
        relation: Relation,
        /// `limit × whole`, or the limit of a figure by itself.
        limit: Expression,
        /// What that comes to.
        edge: Figure,
        /// Whether the band is reached.
        met: bool,
    },
}

impl Line {
    /// A line without bound or rounding.
    pub(in crate::scoring) const fn exact(
        purpose: LinePurpose,
        expression: Expression,
        result: Figure,
    ) -> Self {
        Self::Computed { purpose, expression, held: None, rounding: None, result }
    }

    /// A figure that is taken as it stands.
    pub(in crate::scoring) const fn taken(purpose: LinePurpose, figure: Figure) -> Self {
        Self::exact(purpose, Expression::Value(figure), figure)
    }

    /// A line that ends in a rounding.
    pub(in crate::scoring) fn rounded(
        purpose: LinePurpose,
        expression: Expression,
        held: Option<(Bound, Figure)>,
        rounding: Rounding,
    ) -> Self {
        let result = Figure::from(rounding);
        Self::Computed { purpose, expression, held, rounding: Some(rounding), result }
    }
}

/// `100 × 80.0000 ÷ 90 = 88.888888… → 88.8889`: after the arrow what was rounded or held
/// to a bound; or `1188 < 1 × 1200 = 1200`.
impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Computed { expression, held, rounding, result, .. } => {
                let rounding = rounding.filter(|rounding| !rounding.is_exact());
                match (expression, held, rounding) {
                    (Expression::Value(figure), None, None) if figure == result => {
                        write!(f, "{result}")
                    }
                    (_, None, Some(rounding)) => write!(f, "{expression} = {rounding} → {result}"),
                    (_, None, None) => write!(f, "{expression} = {result}"),
                    (_, Some(_), _) => write!(f, "{expression} → {result}"),
                }
            }
            Self::Compared { measured, relation, limit, edge, met } => {
                let sign = match (relation, met) {
                    (Relation::AtLeast, true) => "≥",
                    (Relation::AtLeast, false) => "<",
                    (Relation::AtMost, true) => "≤",
                    (Relation::AtMost, false) => ">",
                };
                write!(f, "{measured} {sign} {limit}")?;
                match limit {
                    Expression::Value(_) => Ok(()),
                    Expression::Sum(_)
                    | Expression::Difference(..)
                    | Expression::Product(_)
                    | Expression::Quotient(..) => write!(f, " = {edge}"),
                }
            }
        }
    }
}

/// The lines of the low and the high end; once, where they are the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ends {
    /// Nothing is open.
    Settled(Vec<Line>),
    /// Something is open.
    Open {
        /// If all that is open turns out worst.
        low: Vec<Line>,
        /// If all that is open turns out best.
        high: Vec<Line>,
    },
}

impl Ends {
    /// Both ends.
    pub(in crate::scoring) fn of(low: Vec<Line>, high: Vec<Line>) -> Self {
        if low == high { Self::Settled(low) } else { Self::Open { low, high } }
    }

    /// No arithmetic at all.
    pub(in crate::scoring) const fn nothing() -> Self {
        Self::Settled(Vec::new())
    }

    /// The lines of the low end.
    #[must_use]
    pub fn low(&self) -> &[Line] {
        match self {
            Self::Settled(lines) | Self::Open { low: lines, .. } => lines,
        }
    }

    /// The lines of the high end.
    #[must_use]
    pub fn high(&self) -> &[Line] {
        match self {
            Self::Settled(lines) | Self::Open { high: lines, .. } => lines,
        }
    }
}
