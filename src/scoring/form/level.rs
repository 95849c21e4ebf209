//! The points of the level that is reached.
//!
//! Must not know: what a level takes.

use crate::domain::answer::{Input, Inputs};
use crate::domain::id::InputId;
use crate::domain::scheme::rule::Level;
use crate::scoring::form::{Climb, End, Form, Formula};
use crate::scoring::trace::line::LinePurpose;

/// Levels, 0 first.
pub(in crate::scoring::form) struct Levels<'a> {
    pub(in crate::scoring::form) value: &'a InputId,
    pub(in crate::scoring::form) levels: &'a [Level],
}

impl Form for Levels<'_> {
    fn formula(&self) -> Formula<'_> {
        Formula::Level(self.value, self.levels)
    }

    /// To the next level, and to the first of those that give most.
    fn climb(&self, inputs: &Inputs, _unit: &dyn Fn(&InputId) -> i128) -> Climb {
        let now = inputs.level(self.value);
        let input = |level: usize| u8::try_from(level).ok().map(Input::Level);
        let most = self.levels.iter().map(|level| level.points).max();
        let best = self.levels.iter().position(|level| Some(level.points) == most);
        Climb::Figure {
            id: self.value.clone(),
            next: now.map(|now| now + 1).filter(|next| *next < self.levels.len()).and_then(input),
            full: best.filter(|best| now.is_none_or(|now| *best > now)).and_then(input),
        }
    }
}

/// What the level reached gives; none while it is open.
pub(in crate::scoring::form) fn reached(
    value: &InputId,
    levels: &[Level],
    inputs: &Inputs,
) -> Option<End> {
    let level = inputs.level(value)?;
    let points = levels.get(level)?.points;
    Some(End::taken(LinePurpose::Level(u8::try_from(level).ok()?), points))
}
