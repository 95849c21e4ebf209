//! A ratio: points in proportion between the share where they begin and the share that
//! earns all.
//!
//! Must not know: what the part and the whole are.

use crate::domain::answer::{Input, Inputs};
use crate::domain::decimal::{Points, Share};
use crate::domain::id::InputId;
use crate::scoring::expression::Expression;
use crate::scoring::form::{Climb, Form, Formula, ONE, ceil, figure, quantity, unmeasured};

/// Into how many steps the way of a ratio from `zero` to `full` is cut.
const TENTHS: i128 = 10;

/// `R4(P × clamp((part/whole − zero)/(full − zero), 0, 1))`.
pub(in crate::scoring::form) struct Ratio<'a> {
    pub(in crate::scoring::form) points: Points,
    pub(in crate::scoring::form) part: &'a InputId,
    pub(in crate::scoring::form) whole: &'a InputId,
    pub(in crate::scoring::form) zero: Share,
    pub(in crate::scoring::form) full: Share,
}

impl Form for Ratio<'_> {
    /// One fraction, divided once: `P × (part − zero × whole) / (whole × (full − zero))`,
    /// without a zero of 0 and a full of 1.
    ///
    /// 1188 of 1200, full at 0.99, 30 points: 30 × 1188 / (1200 × 0.99) = 30.0000.
    fn formula(&self) -> Formula<'_> {
        let (part, whole) = (|| Expression::from(self.part), || Expression::from(self.whole));
        let (zero, full) = (|| Expression::from(self.zero), || Expression::from(self.full));
        let above = if self.zero.is_zero() {
            part()
        } else {
            part().less(Expression::Product(vec![zero(), whole()]))
        };
        let span = match (self.zero.is_zero(), self.full.ten_thousandths() == ONE) {
            (true, true) => whole(),
            (true, false) => Expression::Product(vec![whole(), full()]),
            (false, _) => Expression::Product(vec![whole(), full().less(zero())]),
        };
        Formula::Computed(Expression::Product(vec![self.points.into(), above]).over(span))
    }

    /// One tenth of the way further, and to its end.
    fn climb(&self, inputs: &Inputs, unit: &dyn Fn(&InputId) -> i128) -> Climb {
        let Some(whole) = figure(inputs, self.whole) else {
            return unmeasured(self, self.points, self.part, self.whole, ONE);
        };
        let unit = unit(self.part);
        let now = figure(inputs, self.part);
        let next = now.and_then(|now| self.least_part(whole, self.tenth(whole, now) + 1, unit));
        let full = self.least_part(whole, TENTHS, unit);
        Climb::Figure { id: self.part.clone(), next, full }
    }
}

impl Ratio<'_> {
    /// How many tenths of the way a part has gone, 0 to 10.
    fn tenth(&self, whole: i128, part: i128) -> i128 {
        let (zero, full) = (self.zero.ten_thousandths(), self.full.ten_thousandths());
        let way = whole * (full - zero);
        let gone = (part * ONE - whole * zero).clamp(0, way);
        (gone * TENTHS).checked_div(way).unwrap_or(TENTHS)
    }

    /// The least part that has gone so many tenths of the way, in whole units, and never
    /// more than the whole.
    ///
    /// 7 of 10 tenths of 33 records, from 0 to 0.9: 33 × 0.63 = 20.79, so 21.
    fn least_part(&self, whole: i128, tenth: i128, unit: i128) -> Option<Input> {
        let (zero, full) = (self.zero.ten_thousandths(), self.full.ten_thousandths());
        let share = zero * TENTHS + tenth.min(TENTHS) * (full - zero);
        let least = ceil(whole * share, ONE * TENTHS, unit)?;
        quantity(least.min(whole))
    }
}
