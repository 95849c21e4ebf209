//! Points won for each case, up to those of the item.
//!
//! Must not know: what a case is.

use crate::domain::answer::Inputs;
use crate::domain::decimal::Points;
use crate::domain::id::InputId;
use crate::scoring::expression::Expression;
use crate::scoring::form::{Climb, Form, Formula, ONE, ceil, figure, quantity};

/// `min(P, each × count)`.
pub(in crate::scoring::form) struct Add<'a> {
    pub(in crate::scoring::form) points: Points,
    pub(in crate::scoring::form) count: &'a InputId,
    pub(in crate::scoring::form) each: Points,
}

impl Form for Add<'_> {
    fn formula(&self) -> Formula<'_> {
        Formula::Computed(Expression::product([self.each.into(), self.count.into()]))
    }

    /// One case more, and as many as earn all points. Beyond the cap there is no way up;
    /// below it, one more case never overshoots.
    fn climb(&self, inputs: &Inputs, unit: &dyn Fn(&InputId) -> i128) -> Climb {
        let (most, each) = (self.points.ten_thousandths(), self.each.ten_thousandths());
        let least = ceil(most * ONE, each, unit(self.count)).filter(|_| each > 0);
        let now = figure(inputs, self.count);
        let reached = now.zip(least).is_some_and(|(now, least)| now >= least);
        let more = |now| least.map_or(now + ONE, |least| least.min(now + ONE));
        let next = now.filter(|_| !reached).map(more).and_then(quantity);
        let full = least.filter(|_| !reached).and_then(quantity);
        Climb::Figure { id: self.count.clone(), next, full }
    }
}
