//! Bands: the points of the first one that a figure or a share falls into.
//!
//! Must not know: what is measured.

use crate::domain::answer::Inputs;
use crate::domain::decimal::{Points, Score};
use crate::domain::id::InputId;
use crate::domain::scheme::rule::{Band, Bands, Measured};
use crate::scoring::expression::{Expression, Term};
use crate::scoring::form::{Climb, End, Form, Formula, ONE, ceil, figure, quantity, unmeasured};
use crate::scoring::trace::line::{Line, LinePurpose, Relation};

/// Bands with what they look at.
#[derive(Clone, Copy)]
pub struct Banded<'a> {
    /// The most they give.
    pub points: Points,
    /// The figure.
    pub measured: &'a Measured,
    /// The bands, in the order in which they are tried.
    pub bands: &'a Bands,
    /// The points outside all bands.
    pub otherwise: Points,
}

/// A band that is tried: a figure against `limit × whole`. A quotient that was rounded
/// would put a figure just below a limit on it.
pub struct Trial<'a> {
    /// The part, or the figure by itself.
    pub measured: Term<'a>,
    /// In which direction.
    pub relation: Relation,
    /// `limit × whole`, or the limit of a figure by itself.
    pub limit: Expression<Term<'a>>,
    /// What the band gives.
    pub points: Points,
}

impl<'a> Banded<'a> {
    /// How each band is tried.
    pub fn trials(self) -> impl Iterator<Item = Trial<'a>> {
        let relation = match self.bands {
            Bands::AtLeast(_) => Relation::AtLeast,
            Bands::AtMost(_) => Relation::AtMost,
        };
        self.bands.bands().iter().map(move |Band { limit, points }| {
            let (measured, limit) = match self.measured {
                Measured::Share { part, whole } => {
                    (part, Expression::product([(*limit).into(), whole.into()]))
                }
                Measured::Value(value) => (value, Expression::from(*limit)),
            };
            Trial { measured: measured.into(), relation, limit, points: *points }
        })
    }

    /// What the first band gives that is reached, after every one that was tried; none while
    /// a figure is open.
    pub(in crate::scoring::form) fn reached(self, inputs: &Inputs) -> Option<End> {
        let mut tried = Vec::new();
        for (position, trial) in self.trials().enumerate() {
            let (points, (line, met)) = (trial.points, trial.compared(inputs)?);
            tried.push(line);
            if met {
                return Some(End::taken(LinePurpose::Band(Some(position)), points).after(tried));
            }
        }
        Some(End::taken(LinePurpose::Band(None), self.otherwise).after(tried))
    }
}

impl Banded<'_> {
    /// Which band is the first that is reached, if any is; none while a figure is open.
    pub(in crate::scoring) fn position(self, inputs: &Inputs) -> Option<Option<usize>> {
        let met = self.trials().map(|trial| Some(trial.compared(inputs)?.1));
        let met: Vec<bool> = met.collect::<Option<_>>()?;
        Some(met.into_iter().position(|met| met))
    }
}

impl Trial<'_> {
    /// The comparison, and whether the band is reached; none while a figure is open.
    fn compared(self, inputs: &Inputs) -> Option<(Line, bool)> {
        let Self { measured, relation, limit, .. } = self;
        let (measured, limit) = (measured.of(inputs)?, limit.of(inputs)?);
        let edge = limit.exact().without_zeros();
        let met = match relation {
            Relation::AtLeast => edge.is_at_most(measured),
            Relation::AtMost => measured.is_at_most(edge),
        };
        Some((Line::Compared { measured, relation, limit, edge, met }, met))
    }
}

impl Form for Banded<'_> {
    fn formula(&self) -> Formula<'_> {
        Formula::Bands(*self)
    }

    /// To the nearest edge not reached yet, and to the one that gives most.
    fn climb(&self, inputs: &Inputs, unit: &dyn Fn(&InputId) -> i128) -> Climb {
        let (id, edge) = match self.measured {
            Measured::Share { part, whole } => {
                let Some(of) = figure(inputs, whole) else {
                    let best = match self.bands {
                        Bands::AtLeast(_) => ONE,
                        Bands::AtMost(_) => 0,
                    };
                    return unmeasured(self, self.points, part, whole, best);
                };
                (part, Edge { whole: of, most: Some(of), unit: unit(part) })
            }
            Measured::Value(value) => (value, Edge { whole: ONE, most: None, unit: unit(value) }),
        };
        let now = figure(inputs, id);
        let behind = |band: &&Band| now.is_some_and(|now| edge.reached(now, band, self.bands));
        let ahead: Vec<_> = self.bands.bands().iter().take_while(|band| !behind(band)).collect();
        let mut next = None;
        let mut best: Option<(Score, _)> = None;
        // The nearest edge is the last of those ahead.
        for band in ahead.into_iter().rev() {
            let Some(target) = edge.of(band, self.bands).and_then(quantity) else {
                continue;
            };
            next = next.or(Some(target));
            let mut then = inputs.clone();
            then.insert(id.clone(), Some(target));
            let got = self.formula().outcome(self.points, &then).got();
            let gets = got.map_or(Score::ZERO, |got| got.low);
            if best.is_none_or(|(most, _)| gets > most) {
                best = Some((gets, target));
            }
        }
        let next = next.filter(|_| now.is_some());
        Climb::Figure { id: id.clone(), next, full: best.map(|(_, target)| target) }
    }
}

/// Where the edge of a band lies in the figure that is reported.
struct Edge {
    /// In ten-thousandths; 1 for a figure by itself.
    whole: i128,
    /// The most that the figure can be.
    most: Option<i128>,
    unit: i128,
}

impl Edge {
    /// The figure at the edge, on the side that belongs to the band.
    fn of(&self, band: &Band, bands: &Bands) -> Option<i128> {
        let edge = band.limit.ten_thousandths() * self.whole;
        match bands {
            Bands::AtLeast(_) => {
                let least = ceil(edge, ONE, self.unit)?;
                Some(self.most.map_or(least, |most| least.min(most)))
            }
            Bands::AtMost(_) => edge.checked_div(ONE * self.unit).map(|steps| steps * self.unit),
        }
    }

    /// Whether the figure has come as far as the band.
    fn reached(&self, figure: i128, band: &Band, bands: &Bands) -> bool {
        let edge = band.limit.ten_thousandths() * self.whole;
        match bands {
            Bands::AtLeast(_) => edge <= figure * ONE,
            Bands::AtMost(_) => figure * ONE <= edge,
        }
    }
}
