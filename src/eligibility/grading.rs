//! When an event is major (重大) or extraordinary (特别重大), by its figures and marks.
//!
//! Must not know: when the event happened, and the thresholds themselves: they are the
//! check's.

use crate::domain::date::Date;
use crate::domain::decimal::Quantity;
use crate::domain::edition::check::{CheckFigure, ExclusionCheck};
use crate::domain::event::Event;
use crate::domain::facts::EventLevel;
use crate::eligibility::{Criterion, OpenFact};

/// What the figures and marks of one event say.
pub(in crate::eligibility) struct Grading {
    /// Every criterion met, with the level it gives.
    pub(in crate::eligibility) met: Vec<(Criterion, EventLevel)>,
    /// What is not known.
    pub(in crate::eligibility) open: Vec<OpenFact>,
}

impl Grading {
    /// Grades an event of that day: any one figure or mark is enough.
    pub(in crate::eligibility) fn of(
        rule: &'static ExclusionCheck,
        event: &Event,
        day: Date,
    ) -> Self {
        let mut grading = Self { met: Vec::new(), open: Vec::new() };
        for figure in rule.figures() {
            match event.figures.get(&figure.id) {
                Some(value) => grading.met.extend(reached(figure, *value)),
                None => grading.open.push(OpenFact::Figure(day, figure)),
            }
        }
        for mark in rule.marks() {
            match event.marks.get(&mark.id).and_then(|id| mark.value(*id)) {
                Some(value) => grading.met.extend(
                    value.level.iter().map(|(level, _)| (Criterion::Mark { mark, value }, *level)),
                ),
                None => grading.open.push(OpenFact::Mark(day, mark)),
            }
        }
        grading
    }

    /// The highest level of any criterion; none below major.
    pub(in crate::eligibility) fn level(&self) -> Option<EventLevel> {
        self.met.iter().map(|(_, level)| *level).max()
    }
}

fn reached(figure: &'static CheckFigure, value: Quantity) -> Option<(Criterion, EventLevel)> {
    let at_least = |threshold: u64| value.ten_thousandths() >= i128::from(threshold) * 10_000;
    let (threshold, level) = if at_least(figure.extraordinary) {
        (figure.extraordinary, EventLevel::Extraordinary)
    } else if at_least(figure.major) {
        (figure.major, EventLevel::Major)
    } else {
        return None;
    };
    Some((Criterion::Figure { figure, value, threshold }, level))
}
