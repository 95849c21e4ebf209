//! The arithmetic of a step: lines of exact figures, and the roundings between them.
//!
//! Must not know: what the figures stand for. `Display` writes the signs of arithmetic,
//! which are the same in every language.

use std::fmt;

use crate::domain::decimal::{Points, Quantity, Share, Weight};
use crate::scoring::rounding::{Bound, Figure, Rounding};

/// What is computed, before anything is held to a bound or rounded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// A figure.
    Value(Figure),
    /// All added up.
    Sum(Vec<Expression>),
    /// The first less the second.
    Difference(Box<Expression>, Box<Expression>),
    /// All multiplied.
    Product(Vec<Expression>),
    /// The first divided by the second.
    Quotient(Box<Expression>, Box<Expression>),
}

impl Expression {
    /// The sum of figures.
    pub(in crate::scoring) fn sum(figures: impl IntoIterator<Item = Figure>) -> Self {
        Self::Sum(figures.into_iter().map(Self::Value).collect())
    }

    /// The product of figures.
    pub(in crate::scoring) fn product(figures: impl IntoIterator<Item = Figure>) -> Self {
        Self::Product(figures.into_iter().map(Self::Value).collect())
    }

    /// One divided by the other.
    pub(in crate::scoring) fn over(self, divisor: Self) -> Self {
        Self::Quotient(Box::new(self), Box::new(divisor))
    }

    /// One less the other.
    pub(in crate::scoring) fn less(self, taken: Self) -> Self {
        Self::Difference(Box::new(self), Box::new(taken))
    }

    /// Written as a factor: what binds less than a product stands in brackets.
    fn factor(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sum(terms) if terms.len() > 1 => write!(f, "({self})"),
            Self::Difference(..) => write!(f, "({self})"),
            Self::Value(_) | Self::Sum(_) | Self::Product(_) | Self::Quotient(..) => {
                write!(f, "{self}")
            }
        }
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(figure) => write!(f, "{figure}"),
            Self::Sum(terms) if terms.is_empty() => f.write_str("0"),
            Self::Sum(terms) => {
                for (position, term) in terms.iter().enumerate() {
                    f.write_str(if position == 0 { "" } else { " + " })?;
                    write!(f, "{term}")?;
                }
                Ok(())
            }
            Self::Difference(from, taken) => {
                write!(f, "{from} − ")?;
                match **taken {
                    Self::Sum(_) | Self::Difference(..) => write!(f, "({taken})"),
                    Self::Value(_) | Self::Product(_) | Self::Quotient(..) => write!(f, "{taken}"),
                }
            }
            Self::Product(factors) => {
                for (position, factor) in factors.iter().enumerate() {
                    f.write_str(if position == 0 { "" } else { " × " })?;
                    factor.factor(f)?;
                }
                Ok(())
            }
            Self::Quotient(of, by) => {
                of.factor(f)?;
                f.write_str(" ÷ ")?;
                match **by {
                    Self::Value(_) => write!(f, "{by}"),
                    Self::Sum(_) | Self::Difference(..) | Self::Product(_) | Self::Quotient(..) => {
                        write!(f, "({by})")
                    }
                }
            }
        }
    }
}

/// What a line is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
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
        purpose: Purpose,
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
        purpose: Purpose,
        expression: Expression,
        result: Figure,
    ) -> Self {
        Self::Computed { purpose, expression, held: None, rounding: None, result }
    }

    /// A figure that is taken as it stands.
    pub(in crate::scoring) const fn taken(purpose: Purpose, figure: Figure) -> Self {
        Self::exact(purpose, Expression::Value(figure), figure)
    }

    /// A line that ends in a rounding.
    pub(in crate::scoring) fn rounded(
        purpose: Purpose,
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

macro_rules! given {
    ($($name:ident),+) => {
        $(impl From<$name> for Figure {
            fn from(given: $name) -> Self {
                Self::trimmed(given.ten_thousandths(), 4)
            }
        })+
    };
}

given!(Points, Quantity, Share, Weight);

#[cfg(test)]
mod tests {
    use super::*;

    fn value(units: i128) -> Expression {
        Expression::Value(Figure::new(units, 0))
    }

    #[test]
    fn brackets_stand_where_they_are_needed() {
        let sum = || Expression::Sum(vec![value(1), value(2)]);
        for (expression, written) in [
            (Expression::Sum(Vec::new()), "0"),
            (Expression::Product(vec![value(3), sum()]).over(value(4)), "3 × (1 + 2) ÷ 4"),
            (value(3).over(Expression::Product(vec![value(4), value(5)])), "3 ÷ (4 × 5)"),
            (value(9).less(sum()), "9 − (1 + 2)"),
            (Expression::Product(vec![value(2), value(9).less(value(1))]), "2 × (9 − 1)"),
            (Expression::Sum(vec![Expression::Product(vec![value(2), value(3)])]), "2 × 3"),
        ] {
            assert_eq!(expression.to_string(), written);
        }
    }
}
