//! Points lost for each case, until none is left.
//!
//! Must not know: what a case is.

use crate::domain::answer::Inputs;
use crate::domain::decimal::Points;
use crate::domain::id::InputId;
use crate::scoring::expression::Expression;
use crate::scoring::form::{Climb, Form, Formula, ONE, figure, quantity};

/// `max(0, P − each × count)`.
pub(in crate::scoring::form) struct Deduct<'a> {
    pub(in crate::scoring::form) points: Points,
    pub(in crate::scoring::form) count: &'a InputId,
    pub(in crate::scoring::form) each: Points,
}

impl Form for Deduct<'_> {
    fn formula(&self) -> Formula<'_> {
        let off = Expression::product([self.each.into(), self.count.into()]);
        Formula::Computed(Expression::from(self.points).less(off))
    }

    /// One case less, and none.
    fn climb(&self, inputs: &Inputs, _unit: &dyn Fn(&InputId) -> i128) -> Climb {
        let next = figure(inputs, self.count).and_then(|now| quantity(now - ONE));
        Climb::Figure { id: self.count.clone(), next, full: quantity(0) }
    }
}
