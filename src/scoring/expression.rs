//! What is computed, as it is written down.
//!
//! Must not know: rules, and what the figures stand for. `Display` writes the signs of
//! arithmetic, which are the same in every language.

use std::fmt;

use crate::scoring::rounding::Figure;

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
