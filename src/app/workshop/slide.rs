//! The slides of a scenario, one after the other, as a presenter's remote steps through
//! them.
//!
//! Must not know: what stands on a slide.

use crate::app::workshop::exercise::Exercise;
use crate::app::workshop::scenario::BuiltIn;
use crate::app::workshop::way;
use crate::domain::framework::{Framework, Place};
use crate::domain::id::IndicatorNo;

/// A slide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slide {
    /// The road of the day, before the first county.
    Road,
    /// Which county this is.
    #[default]
    Opening,
    /// The six checks.
    Eligibility,
    /// One number of the notice, the skipped one in its place.
    Indicator(IndicatorNo),
    /// The score as a whole.
    Result,
    /// Two scenarios side by side.
    Comparison,
    /// An exercise about the county, by its number.
    Exercise(u8, Part),
    /// An event on the way of the county from recommendation on, by its number.
    Way(u8),
}

/// The part of an exercise that a slide shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What is given, and what is asked.
    Question,
    /// What the groups talk about.
    Discussion,
    /// The answer with its arithmetic.
    Answer,
}

impl Part {
    /// Every part, in order.
    pub const ALL: [Self; 3] = [Self::Question, Self::Discussion, Self::Answer];
}

/// A way to another step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// The step before; the first stays.
    Back,
    /// The next step; the last stays.
    On,
    /// The first slide of the county.
    First,
    /// The last slide of the county.
    Last,
}

impl Slide {
    /// The number of the exercise that it is part of.
    #[must_use]
    pub const fn exercise(self) -> Option<u8> {
        match self {
            Self::Exercise(no, _) => Some(no),
            Self::Road
            | Self::Opening
            | Self::Eligibility
            | Self::Indicator(_)
            | Self::Result
            | Self::Comparison
            | Self::Way(_) => None,
        }
    }

    /// Whether the room guesses here before something is revealed.
    #[must_use]
    pub fn has_answer(self, framework: &Framework) -> bool {
        match self {
            Self::Indicator(no) => matches!(framework.place(no), Some(Place::Printed(..))),
            Self::Eligibility | Self::Result | Self::Comparison => true,
            Self::Road | Self::Opening | Self::Exercise(..) | Self::Way(_) => false,
        }
    }
}

/// The slides about a county, in order, and the exercises that are about it.
#[must_use]
pub fn slides(framework: &Framework, which: Option<BuiltIn>) -> Vec<Slide> {
    let indicators = framework.places().into_iter().map(|place: Place<'_>| place.no());
    let mut slides = vec![Slide::Opening, Slide::Eligibility];
    slides.extend(indicators.map(Slide::Indicator));
    slides.extend([Slide::Result, Slide::Comparison]);
    let exercises = Exercise::ALL.iter().filter(|exercise| Some(exercise.county) == which);
    slides.extend(
        exercises.flat_map(|exercise| Part::ALL.map(|part| Slide::Exercise(exercise.no, part))),
    );
    if which == Some(way::COUNTY) {
        slides.extend((1..=way::N_EVENTS).map(Slide::Way));
    }
    slides
}
