//! The six forms in which a scheme says how an item's points are got.
//!
//! Must not know: how a form is computed (`scoring::form`) or written (`wire`).
//! The forms are those that published county rubrics use; formats.md, section 2.

use crate::domain::decimal::{Points, Quantity, Share};
use crate::domain::framework::Bilingual;
use crate::domain::id::InputId;

/// A rubric (评分细则).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The sum of the points of the options that are true.
    Checklist(Vec<Choice>),
    /// `P × clamp((part/whole − zero)/(full − zero), 0, 1)`.
    Ratio {
        /// What is reached.
        part: InputId,
        /// Out of what.
        whole: InputId,
        /// The share where points begin; 0 if not given.
        zero: Option<Share>,
        /// The share that earns all points; 1 if not given.
        full: Option<Share>,
    },
    /// The points of the first band that the figure falls into.
    Bands {
        /// The figure.
        measured: Measured,
        /// The bands, in the order in which they are tried.
        bands: Bands,
        /// The points outside all bands.
        otherwise: Points,
    },
    /// `max(0, P − each × count)`.
    Deduct {
        /// How many cases.
        count: InputId,
        /// Points lost for each.
        each: Points,
    },
    /// `min(P, each × count)`.
    Add {
        /// How many cases.
        count: InputId,
        /// Points won for each.
        each: Points,
    },
    /// The points of the level reached, level 0 first.
    Level {
        /// Which level.
        value: InputId,
        /// What each level gives.
        levels: Vec<Level>,
    },
}

/// An option of a checklist; its id is the input that says whether it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The input.
    pub id: InputId,
    /// What it gives.
    pub points: Points,
    /// What is asked.
    pub title: Bilingual,
}

/// What a band rule looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measured {
    /// The share `part / whole`.
    Share {
        /// What is reached.
        part: InputId,
        /// Out of what.
        whole: InputId,
    },
    /// A figure by itself.
    Value(InputId),
}

/// Bands in one direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bands {
    /// More is better: `at_least`, falling.
    AtLeast(Vec<Band>),
    /// Less is better, as for error rates: `at_most`, rising.
    AtMost(Vec<Band>),
}

impl Bands {
    /// The bands in the order in which they are tried.
    #[must_use]
    pub fn bands(&self) -> &[Band] {
        match self {
            Self::AtLeast(bands) | Self::AtMost(bands) => bands,
        }
    }
}

/// A band: its limit belongs to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The share or figure at its edge.
    pub limit: Quantity,
    /// What it gives.
    pub points: Points,
}

/// A level of a level rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    /// What it gives.
    pub points: Points,
    /// What it takes.
    pub title: Bilingual,
}

/// How the inputs of a rule are asked for.
#[derive(Clone, Copy, Debug)]
pub enum Questions<'a> {
    /// Each option by itself, yes or no.
    Options(&'a [Choice]),
    /// One level of all.
    Level(&'a InputId, &'a [Level]),
    /// Each of its inputs as a figure.
    Figures,
}

/// What an input is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputKind {
    /// Yes or no.
    Flag,
    /// A whole number of persons, records, events.
    Count,
    /// Money, at most two places.
    Money,
    /// Any figure, at most four places.
    Amount,
    /// A level from 0 to `highest`.
    Level {
        /// The last level of the rule.
        highest: u8,
    },
}

impl InputKind {
    /// How many decimal places a figure of this kind may need.
    #[must_use]
    pub const fn most_places(self) -> u32 {
        match self {
            Self::Amount => 4,
            Self::Money => 2,
            Self::Flag | Self::Count | Self::Level { .. } => 0,
        }
    }
}

/// Why a rule does not fit its item. Positions count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleProblem {
    /// The item gives no points at all.
    NoPoints,
    /// The option points do not add up to the item's points.
    OptionsDoNotSum,
    /// No options, bands or levels, or more levels than a file can number.
    Empty,
    /// `full` does not stand above `zero`.
    FullNotAboveZero,
    /// This band does not go on in the direction of the one before.
    BandOutOfOrder(usize),
    /// This band gives more than the item has.
    BandAbovePoints(usize),
    /// `otherwise` gives more than the item has.
    OtherwiseAbovePoints,
    /// This level gives more than the item has.
    LevelAbovePoints(usize),
}

impl Rule {
    /// The inputs that the rule reads, before the unit of a figure is looked at.
    pub fn inputs(&self) -> impl Iterator<Item = (&InputId, InputKind)> {
        let (choices, figures) = match self {
            Self::Checklist(choices) => (choices.as_slice(), [None, None]),
            Self::Ratio { part, whole, .. }
            | Self::Bands { measured: Measured::Share { part, whole }, .. } => {
                (&[][..], [Some((whole, InputKind::Count)), Some((part, InputKind::Count))])
            }
            Self::Bands { measured: Measured::Value(value), .. } => {
                (&[][..], [Some((value, InputKind::Amount)), None])
            }
            Self::Deduct { count, .. } | Self::Add { count, .. } => {
                (&[][..], [Some((count, InputKind::Count)), None])
            }
            Self::Level { value, levels } => {
                let highest = u8::try_from(levels.len().saturating_sub(1)).unwrap_or(u8::MAX);
                (&[][..], [Some((value, InputKind::Level { highest })), None])
            }
        };
        let ticked = choices.iter().map(|choice| (&choice.id, InputKind::Flag));
        ticked.chain(figures.into_iter().flatten())
    }

    /// How its inputs are asked for: the same for most forms.
    #[must_use]
    pub const fn questions(&self) -> Questions<'_> {
        match self {
            Self::Checklist(choices) => Questions::Options(choices.as_slice()),
            Self::Level { value, levels } => Questions::Level(value, levels.as_slice()),
            Self::Ratio { .. } | Self::Bands { .. } | Self::Deduct { .. } | Self::Add { .. } => {
                Questions::Figures
            }
        }
    }

    /// The options of a checklist; none of any other form.
    #[must_use]
    pub const fn options(&self) -> &[Choice] {
        match self.questions() {
            Questions::Options(choices) => choices,
            Questions::Level(..) | Questions::Figures => &[],
        }
    }

    /// The levels of a level rule; none of any other form.
    #[must_use]
    pub const fn levels(&self) -> &[Level] {
        match self.questions() {
            Questions::Level(_, levels) => levels,
            Questions::Options(_) | Questions::Figures => &[],
        }
    }

    /// The part and the whole, where the rule compares two figures.
    #[must_use]
    pub const fn part_and_whole(&self) -> Option<(&InputId, &InputId)> {
        match self {
            Self::Ratio { part, whole, .. }
            | Self::Bands { measured: Measured::Share { part, whole }, .. } => Some((part, whole)),
            Self::Checklist(_)
            | Self::Bands { measured: Measured::Value(_), .. }
            | Self::Deduct { .. }
            | Self::Add { .. }
            | Self::Level { .. } => None,
        }
    }

    /// The figures that it reads, each with its word in the rule; none of options and levels.
    #[must_use]
    pub fn figures(&self) -> Vec<(&'static str, &InputId)> {
        match self {
            Self::Ratio { part, whole, .. }
            | Self::Bands { measured: Measured::Share { part, whole }, .. } => {
                vec![("part", part), ("whole", whole)]
            }
            Self::Bands { measured: Measured::Value(value), .. } => vec![("value", value)],
            Self::Deduct { count, .. } | Self::Add { count, .. } => vec![("count", count)],
            Self::Checklist(_) | Self::Level { .. } => Vec::new(),
        }
    }

    /// All respects in which the rule does not fit an item of so many points.
    pub(in crate::domain) fn problems(&self, points: Points) -> Vec<RuleProblem> {
        let mut problems = Vec::new();
        if points.is_zero() {
            problems.push(RuleProblem::NoPoints);
        }
        match self {
            Self::Checklist(choices) => {
                let sum: i128 = choices.iter().map(|choice| choice.points.ten_thousandths()).sum();
                if choices.is_empty() {
                    problems.push(RuleProblem::Empty);
                } else if sum != points.ten_thousandths() {
                    problems.push(RuleProblem::OptionsDoNotSum);
                }
            }
            Self::Ratio { zero, full, .. } => {
                if full.unwrap_or(Share::ONE) <= zero.unwrap_or(Share::ZERO) {
                    problems.push(RuleProblem::FullNotAboveZero);
                }
            }
            Self::Bands { bands, otherwise, .. } => {
                problems.extend(band_problems(bands, points));
                if *otherwise > points {
                    problems.push(RuleProblem::OtherwiseAbovePoints);
                }
            }
            Self::Level { levels, .. } => {
                if levels.is_empty() || levels.len() > 100 {
                    problems.push(RuleProblem::Empty);
                }
                let above = levels.iter().enumerate().filter(|(_, level)| level.points > points);
                problems.extend(above.map(|(index, _)| RuleProblem::LevelAbovePoints(index)));
            }
            Self::Deduct { .. } | Self::Add { .. } => {}
        }
        problems
    }
}

fn band_problems(bands: &Bands, points: Points) -> Vec<RuleProblem> {
    let mut problems = Vec::new();
    if bands.bands().is_empty() {
        problems.push(RuleProblem::Empty);
    }
    let mut before: Option<Quantity> = None;
    for (index, band) in bands.bands().iter().enumerate() {
        let in_order = before.is_none_or(|before| match bands {
            Bands::AtLeast(_) => band.limit < before,
            Bands::AtMost(_) => band.limit > before,
        });
        if !in_order {
            problems.push(RuleProblem::BandOutOfOrder(index));
        }
        if band.points > points {
            problems.push(RuleProblem::BandAbovePoints(index));
        }
        before = Some(band.limit);
    }
    problems
}
