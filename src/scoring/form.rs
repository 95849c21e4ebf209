//! How an item comes to its points, a file for each form of rule: the arithmetic, and what
//! would bring more.
//!
//! Must not know: weights, other items, what a step is worth to the total.

use crate::domain::answer::{Input, Inputs};
use crate::domain::decimal::{Interval, Points, Quantity, Score, Share};
use crate::domain::id::InputId;
use crate::domain::scheme::rule::{Choice, InputKind, Level, Rule};
use crate::domain::scheme::{Item, SchemeIndicator};
use crate::scoring::expression::{Expression, Term};
use crate::scoring::form::bands::Banded;
use crate::scoring::rounding::{Bound, Bounded, Figure, SCORE_PLACES};
use crate::scoring::trace::line::{Ends, Line, LinePurpose};

mod add;
pub mod bands;
mod checklist;
mod deduct;
mod level;
mod ratio;

/// A rule with the points of its item.
pub trait Form {
    /// How the points arise from what the rule reads.
    fn formula(&self) -> Formula<'_>;

    /// The ways up from where the item stands. `unit` is the least that a figure changes
    /// by, in ten-thousandths.
    fn climb(&self, inputs: &Inputs, unit: &dyn Fn(&InputId) -> i128) -> Climb;
}

/// The form of an item's rule: the one place that tells all of them.
#[must_use]
pub fn form(item: &Item) -> Box<dyn Form + '_> {
    let points = item.points();
    match item.rule() {
        Rule::Checklist(choices) => Box::new(checklist::Checklist { choices }),
        Rule::Ratio { part, whole, zero, full } => {
            let (zero, full) = (zero.unwrap_or(Share::ZERO), full.unwrap_or(Share::ONE));
            Box::new(ratio::Ratio { points, part, whole, zero, full })
        }
        Rule::Bands { measured, bands, otherwise } => {
            Box::new(Banded { points, measured, bands, otherwise: *otherwise })
        }
        Rule::Deduct { count, each } => Box::new(deduct::Deduct { points, count, each: *each }),
        Rule::Add { count, each } => Box::new(add::Add { points, count, each: *each }),
        Rule::Level { value, levels } => Box::new(level::Levels { value, levels }),
    }
}

/// How points arise: the number, its derivation and the formula of a spreadsheet are read
/// off the same.
pub enum Formula<'a> {
    /// The options that hold, added up.
    Options(&'a [Choice]),
    /// Computed, held between none and all of the points, and rounded once.
    Computed(Expression<Term<'a>>),
    /// Those of the first band that is reached.
    Bands(Banded<'a>),
    /// Those of the level that is reached.
    Level(&'a InputId, &'a [Level]),
}

impl Formula<'_> {
    /// What comes out of the facts of an indicator.
    pub(in crate::scoring) fn outcome(&self, points: Points, inputs: &Inputs) -> Outcome {
        let settled = match self {
            Self::Options(choices) => return checklist::outcome(choices, inputs),
            Self::Computed(expression) => {
                expression.of(inputs).map(|expression| End::computed(expression, points))
            }
            Self::Bands(banded) => banded.reached(inputs),
            Self::Level(value, levels) => level::reached(value, levels, inputs),
        };
        settled.map_or_else(|| Outcome::open(points), Outcome::Settled)
    }
}

/// What an item comes to.
pub(in crate::scoring) enum Outcome {
    /// Its whole is zero, and the county says why.
    NothingToJudge,
    /// Nothing is open.
    Settled(End),
    /// Something is open.
    Open {
        /// If all that is open turns out worst.
        low: End,
        /// If all that is open turns out best.
        high: End,
    },
}

/// One end of what an item comes to: its number, and how that comes about.
pub(in crate::scoring) struct End {
    score: Score,
    lines: Vec<Line>,
}

impl End {
    /// Points of the scheme, as they are.
    fn taken(purpose: LinePurpose, points: impl Into<Figure>) -> Self {
        Self::sum(purpose, Expression::Value(points.into()))
    }

    /// Points of the scheme, added up.
    fn sum(purpose: LinePurpose, points: Expression) -> Self {
        let sum = points.exact();
        let score = Score::from_ten_thousandths(sum.units_at(SCORE_PLACES));
        Self { score, lines: vec![Line::exact(purpose, points, sum.without_zeros())] }
    }

    /// What is computed, held between none and all of the points.
    fn computed(expression: Expression, points: Points) -> Self {
        let Bounded { rounding, held } = expression.held(points);
        let held = held.map(|bound| match bound {
            Bound::Least => (bound, Figure::new(0, 0)),
            Bound::Most => (bound, points.into()),
        });
        let line = Line::rounded(LinePurpose::Points, expression, held, rounding);
        Self { score: rounding.score(), lines: vec![line] }
    }

    /// With what was done before.
    fn after(mut self, mut before: Vec<Line>) -> Self {
        before.append(&mut self.lines);
        Self { lines: before, ..self }
    }
}

impl Outcome {
    /// Nothing to all: an input that it needs is open.
    pub(in crate::scoring) fn open(points: Points) -> Self {
        let low = End::taken(LinePurpose::Worst, Figure::new(0, 0));
        Self::Open { low, high: End::taken(LinePurpose::Best, points) }
    }

    /// Nothing was done that could be judged: no points.
    pub(in crate::scoring) fn nothing_done() -> Self {
        Self::Settled(End::taken(LinePurpose::NothingDone, Figure::new(0, 0)))
    }

    /// Whether an input that it needs is open.
    pub(in crate::scoring) const fn is_open(&self) -> bool {
        matches!(self, Self::Open { .. })
    }

    /// What the item gives; none if it drops out.
    pub(in crate::scoring) fn got(&self) -> Option<Interval<Score>> {
        match self {
            Self::NothingToJudge => None,
            Self::Settled(both) => Some(Interval::settled(both.score)),
            Self::Open { low, high } => Some(Interval { low: low.score, high: high.score }),
        }
    }

    /// How that comes about; empty if it drops out.
    pub(in crate::scoring) fn lines(self) -> Ends {
        match self {
            Self::NothingToJudge => Ends::nothing(),
            Self::Settled(both) => Ends::Settled(both.lines),
            Self::Open { low, high } => Ends::of(low.lines, high.lines),
        }
    }
}

/// The ways up from where an item stands.
pub enum Climb {
    /// Each of these facts by itself.
    Options(Vec<(InputId, Input)>),
    /// This figure, to the next step or as far as the item goes.
    Figure {
        /// Which one.
        id: InputId,
        /// The next step.
        next: Option<Input>,
        /// As far as the item goes.
        full: Option<Input>,
    },
    /// To all points, by figures that nobody knows yet.
    Unmeasured,
    /// Nothing better can be said.
    Nowhere,
}

/// The ways up of an item that is judged.
#[must_use]
pub fn climb(item: &Item, judged: &SchemeIndicator, inputs: &Inputs) -> Climb {
    let unit = |id: &InputId| match judged.input_kind(id) {
        Some(InputKind::Count | InputKind::Flag | InputKind::Level { .. }) | None => ONE,
        Some(InputKind::Money) => 100,
        Some(InputKind::Amount) => 1,
    };
    form(item).climb(inputs, &unit)
}

/// Ten-thousandths in a whole.
const ONE: i128 = 10_000;

/// A figure of the record in ten-thousandths; none if it is open.
fn figure(inputs: &Inputs, id: &InputId) -> Option<i128> {
    inputs.quantity(id).map(Quantity::ten_thousandths)
}

fn quantity(ten_thousandths: i128) -> Option<Input> {
    Quantity::from_ten_thousandths(ten_thousandths).map(Input::Quantity)
}

/// The least multiple of the unit that is at least `numerator / denominator`.
fn ceil(numerator: i128, denominator: i128, unit: i128) -> Option<i128> {
    let step = denominator * unit;
    (numerator + step - 1).checked_div(step).map(|steps| steps * unit)
}

/// The way up where the whole is open: all points if the best share there is earns them,
/// whatever the whole turns out to be, so that a rule that asks for more than the whole is
/// not promised at full. `best` is the best part of a whole of 1, in ten-thousandths.
fn unmeasured(
    form: &impl Form,
    points: Points,
    part: &InputId,
    whole: &InputId,
    best: i128,
) -> Climb {
    // Any whole does: only the share counts.
    let inputs = [(whole, ONE), (part, best)].map(|(id, figure)| (id.clone(), quantity(figure)));
    let got = form.formula().outcome(points, &Inputs::from(inputs)).got();
    let all = Score::from_ten_thousandths(points.ten_thousandths());
    if got.is_some_and(|got| got.low == all) { Climb::Unmeasured } else { Climb::Nowhere }
}
