//! A checklist: the sum of the points of the options that are true.
//!
//! Must not know: whether an option is asked for elsewhere too.

use crate::domain::answer::{Input, Inputs};
use crate::domain::id::InputId;
use crate::domain::scheme::rule::Choice;
use crate::scoring::expression::Expression;
use crate::scoring::form::{Climb, End, Form, Formula, Outcome};
use crate::scoring::trace::line::LinePurpose;

/// A checklist.
pub(in crate::scoring::form) struct Checklist<'a> {
    pub(in crate::scoring::form) choices: &'a [Choice],
}

impl Form for Checklist<'_> {
    fn formula(&self) -> Formula<'_> {
        Formula::Options(self.choices)
    }

    /// Every option that is not true, by itself.
    fn climb(&self, inputs: &Inputs, _unit: &dyn Fn(&InputId) -> i128) -> Climb {
        let left = self.choices.iter().filter(|choice| inputs.flag(&choice.id) != Some(true));
        Climb::Options(left.map(|choice| (choice.id.clone(), Input::Flag(true))).collect())
    }
}

/// The sum of the trues; up to that and the sum of the open ones.
pub(in crate::scoring::form) fn outcome(choices: &[Choice], inputs: &Inputs) -> Outcome {
    let sum = |purpose, counts: fn(Option<bool>) -> bool| {
        let counted = choices.iter().filter(|choice| counts(inputs.flag(&choice.id)));
        let points = counted.map(|choice| choice.points.into());
        End::sum(purpose, Expression::sum(points))
    };
    let low = sum(LinePurpose::Ticked, |flag| flag == Some(true));
    if choices.iter().all(|choice| inputs.flag(&choice.id).is_some()) {
        Outcome::Settled(low)
    } else {
        Outcome::Open { low, high: sum(LinePurpose::TickedAndOpen, |flag| flag != Some(false)) }
    }
}
