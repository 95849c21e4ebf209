//! What is computed, as it is written down: it evaluates itself exactly and prints itself,
//! so that no number can have another derivation than its own.
//!
//! Must not know: rules, and what the figures stand for. `Display` writes the signs of
//! arithmetic, which are the same in every language.

use std::fmt;

use crate::domain::answer::Inputs;
use crate::domain::decimal::Points;
use crate::domain::id::InputId;
use crate::scoring::rounding::{Bounded, Figure, Rounding, SCORE_PLACES, bounded};

/// What is computed, before anything is held to a bound or rounded: of figures, or of
/// [`Term`]s as a rule has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression<T = Figure> {
    /// A figure.
    Value(T),
    /// All added up.
    Sum(Vec<Self>),
    /// The first less the second.
    Difference(Box<Self>, Box<Self>),
    /// All multiplied.
    Product(Vec<Self>),
    /// The first divided by the second.
    Quotient(Box<Self>, Box<Self>),
}

/// A figure of a rule: its own, or one that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term<'a> {
    /// As the scheme has it.
    Figure(Figure),
    /// As it is stated.
    Input(&'a InputId),
}

impl Term<'_> {
    /// The figure as it is stated; none while it is open.
    pub(in crate::scoring) fn of(self, inputs: &Inputs) -> Option<Figure> {
        match self {
            Self::Figure(figure) => Some(figure),
            Self::Input(id) => inputs.quantity(id).map(Figure::from),
        }
    }
}

impl<F: Into<Figure>> From<F> for Term<'_> {
    fn from(figure: F) -> Self {
        Self::Figure(figure.into())
    }
}

impl<'a> From<&'a InputId> for Term<'a> {
    fn from(id: &'a InputId) -> Self {
        Self::Input(id)
    }
}

impl<'a, F: Into<Term<'a>>> From<F> for Expression<Term<'a>> {
    fn from(figure: F) -> Self {
        Self::Value(figure.into())
    }
}

impl<T> Expression<T> {
    /// The sum of figures.
    pub(in crate::scoring) fn sum(figures: impl IntoIterator<Item = T>) -> Self {
        Self::Sum(figures.into_iter().map(Self::Value).collect())
    }

    /// The product of figures.
    pub(in crate::scoring) fn product(figures: impl IntoIterator<Item = T>) -> Self {
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
}

impl Expression<Term<'_>> {
    /// The same of what is stated; none while a figure of it is open.
    pub(in crate::scoring) fn of(&self, inputs: &Inputs) -> Option<Expression> {
        let all = |of: &[Self]| of.iter().map(|one| one.of(inputs)).collect::<Option<_>>();
        let one = |of: &Self| of.of(inputs).map(Box::new);
        Some(match self {
            Self::Value(term) => Expression::Value(term.of(inputs)?),
            Self::Sum(terms) => Expression::Sum(all(terms)?),
            Self::Difference(from, taken) => Expression::Difference(one(from)?, one(taken)?),
            Self::Product(factors) => Expression::Product(all(factors)?),
            Self::Quotient(of, by) => Expression::Quotient(one(of)?, one(by)?),
        })
    }
}

/// A decimal or a fraction of two, exactly.
#[derive(Clone, Copy)]
struct Fraction {
    above: Figure,
    /// None where nothing is divided.
    below: Option<Figure>,
}

impl Fraction {
    const fn of(figure: Figure) -> Self {
        Self { above: figure, below: None }
    }

    fn times(self, other: Self) -> Self {
        let below = self.below.map(|below| times(below, other.below)).or(other.below);
        Self { above: self.above.times(other.above), below }
    }

    fn over(self, other: Self) -> Self {
        let below = times(other.above, self.below);
        Self { above: times(self.above, other.below), below: Some(below) }
    }

    fn plus(self, other: Self) -> Self {
        if self.below == other.below {
            return Self { above: self.above.plus(other.above), below: self.below };
        }
        let (one, two) = (times(self.above, other.below), times(other.above, self.below));
        Self { above: one.plus(two), below: self.times(other).below }
    }
}

fn times(figure: Figure, by: Option<Figure>) -> Figure {
    by.map_or(figure, |by| figure.times(by))
}

impl Expression {
    /// Worked out exactly. The sums and products of a rule stay far below what an `i128`
    /// holds; `domain::decimal` says how far.
    fn fraction(&self) -> Fraction {
        let whole = |figure| Fraction::of(Figure::new(figure, 0));
        match self {
            Self::Value(figure) => Fraction::of(*figure),
            Self::Sum(terms) => terms.iter().map(Self::fraction).fold(whole(0), Fraction::plus),
            Self::Difference(from, taken) => {
                from.fraction().plus(whole(-1).times(taken.fraction()))
            }
            Self::Product(factors) => {
                factors.iter().map(Self::fraction).fold(whole(1), Fraction::times)
            }
            Self::Quotient(of, by) => of.fraction().over(by.fraction()),
        }
    }

    /// The fraction that is rounded to the four places of a score. Files tell it: where
    /// something is divided, in the eight places of a product below the line, whatever
    /// factors of 1 the expression leaves out.
    pub(in crate::scoring) fn rounding(&self) -> Rounding {
        let Fraction { above, below } = self.fraction();
        let least = if below.is_some() { 2 * SCORE_PLACES } else { SCORE_PLACES };
        let below = below.unwrap_or(Figure::new(1, 0));
        let places = least.max(below.places()).max(above.places().saturating_sub(SCORE_PLACES));
        Rounding::to_score(above.units_at(places + SCORE_PLACES), below.units_at(places))
    }

    /// The same, held between none and all of the points of an item.
    pub(in crate::scoring) fn held(&self, points: Points) -> Bounded {
        let exact = self.rounding();
        let most = points.ten_thousandths() * exact.denominator();
        let (value, held) = bounded(exact.numerator(), most);
        Bounded { rounding: Rounding::to_score(value, exact.denominator()), held }
    }

    /// What it comes to where nothing is divided.
    pub(in crate::scoring) fn exact(&self) -> Figure {
        self.fraction().above
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
    use crate::domain::answer::Input;
    use crate::domain::decimal::{Quantity, Share};
    use crate::scoring::rounding::Bound;

    fn value(units: i128) -> Expression {
        Expression::Value(Figure::new(units, 0))
    }

    #[test]
    fn an_expression_is_worked_out_exactly() {
        let id = |id: &str| InputId::new(id).unwrap();
        let (part, whole) = (id("part"), id("whole"));
        let share = |text: &str| Share::parse(text).unwrap();
        let stated = |part: &str, whole: &str| {
            let figure = |text| Some(Input::Quantity(Quantity::parse(text).unwrap()));
            Inputs::from([(id("part"), figure(part)), (id("whole"), figure(whole))])
        };
        let points = Points::parse("30").unwrap();
        // 30 × (part − 0.5 × whole) ÷ (whole × (0.99 − 0.5))
        let taken = Expression::product([share("0.5").into(), (&whole).into()]);
        let above = Expression::from(&part).less(taken);
        let span = Expression::from(share("0.99")).less(share("0.5").into());
        let by = Expression::Product(vec![(&whole).into(), span]);
        let ratio = Expression::Product(vec![points.into(), above]).over(by);
        for (part, all, came, held) in [
            // 30 × (990 − 500) ÷ (1000 × 0.49) = 14700 ÷ 490 = 30
            ("990", "1000", 300_000, None),
            // 30 × 250 ÷ 490 = 15.306122…, four places
            ("750", "1000", 153_061, None),
            // 30 × 0.005 ÷ 0.98 = 0.153061…
            ("1.005", "2", 1_531, None),
            ("499", "1000", 0, Some(Bound::Least)),
            ("991", "1000", 300_000, Some(Bound::Most)),
        ] {
            let bounded = ratio.of(&stated(part, all)).unwrap().held(points);
            assert_eq!((bounded.rounding.units(), bounded.held), (came, held), "{part}");
        }
        assert_eq!(ratio.of(&Inputs::from([(whole.clone(), None)])), None, "it is open");
        // 1 ÷ 4 + 1 ÷ 6 − 0.5 ÷ 3 = 0.25
        let half = Expression::Value(Figure::new(5, 1));
        let quarter = value(1).over(value(4));
        let sum = Expression::Sum(vec![quarter, value(1).over(value(6))]).less(half.over(value(3)));
        assert_eq!(sum.rounding().units(), 2_500);
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
