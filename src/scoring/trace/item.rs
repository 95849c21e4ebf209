//! The steps of items: the six forms of rules.
//!
//! Must not know: what becomes of an item's points.

use crate::domain::answer::{Answer, Input, Inputs};
use crate::domain::scheme::rule::{Band, Bands, Choice, Measured, Rule};
use crate::domain::scheme::{Item, SchemeIndicator};
use crate::scoring::expression::Expression;
use crate::scoring::indicator::{Basis, IndicatorScore, basis};
use crate::scoring::item::{ItemScore, Measure, Work, edge, ends_of_ratio, measure, work};
use crate::scoring::item::{share, stated};
use crate::scoring::rounding::{Bound, Bounded, Figure};
use crate::scoring::trace::line::{Ends, Line, Purpose, Relation};
use crate::scoring::trace::{Method, Standing, Stated, Step, Subject, plain};

/// The steps of all items of an indicator.
pub(in crate::scoring::trace) fn steps(
    judged: &SchemeIndicator,
    answer: Option<&Answer>,
    score: &IndicatorScore,
) -> Vec<Step> {
    let basis = basis(judged, answer);
    let both = judged.items.iter().zip(&score.items);
    both.map(|(item, got)| step(judged, item, basis, score, got)).collect()
}

fn step(
    judged: &SchemeIndicator,
    item: &Item,
    basis: Basis<'_>,
    indicator: &IndicatorScore,
    score: &ItemScore,
) -> Step {
    let nothing = Inputs::new();
    let (inputs, work, standing) = match basis {
        Basis::Facts(inputs) => (inputs, work(item, inputs), Standing::NothingToJudge),
        Basis::Unknown | Basis::Unanswered => (&nothing, Work::Open, Standing::Counted),
        Basis::NotApplicable => (&nothing, Work::Dropped, Standing::NotApplicable),
    };
    let subject = Subject::Item(indicator.no, item.id().clone());
    let method = Method::Item(item.rule().clone(), item.points());
    let standing = if score.dropped() { standing } else { Standing::Counted };
    Step {
        basis: Some(item.basis().to_owned()),
        inputs: stated(judged, item, inputs)
            .into_iter()
            .map(|(id, value)| Stated { id: id.clone(), value })
            .collect(),
        lines: lines(item, inputs, work),
        result: score.got.map(|got| got.map(Figure::from)),
        ..plain(subject, method, standing)
    }
}

fn lines(item: &Item, inputs: &Inputs, work: Work) -> Ends {
    let all = Figure::from(item.points());
    match work {
        Work::Dropped => Ends::nothing(),
        Work::Open => Ends::of(
            vec![Line::taken(Purpose::Worst, Figure::new(0, 0))],
            vec![Line::taken(Purpose::Best, all)],
        ),
        Work::Ticked { low, high, open } => {
            let Rule::Checklist(choices) = item.rule() else { return Ends::nothing() };
            let most = if open { Purpose::TickedAndOpen } else { Purpose::Ticked };
            Ends::of(
                vec![ticked(choices, inputs, Purpose::Ticked, low)],
                vec![ticked(choices, inputs, most, high)],
            )
        }
        Work::Computed(bounded) => {
            Ends::Settled(computed(item, inputs, bounded).into_iter().collect())
        }
        Work::Band(reached, points) => {
            let Rule::Bands { measured, bands, .. } = item.rule() else { return Ends::nothing() };
            let mut lines = compared(measured, bands, inputs, reached);
            lines.push(Line::taken(Purpose::Band(reached), points.into()));
            Ends::Settled(lines)
        }
        Work::Level(points) => {
            let Rule::Level { value, .. } = item.rule() else { return Ends::nothing() };
            let Some(Some(Input::Level(level))) = inputs.get(value) else {
                return Ends::nothing();
            };
            Ends::Settled(vec![Line::taken(Purpose::Level(*level), points.into())])
        }
    }
}

/// The options that hold, and at the high end those that may.
fn ticked(choices: &[Choice], inputs: &Inputs, purpose: Purpose, sum: i128) -> Line {
    let counts = |choice: &&Choice| {
        inputs.flag(&choice.id).unwrap_or(matches!(purpose, Purpose::TickedAndOpen))
    };
    let points = choices.iter().filter(counts).map(|choice| choice.points.into());
    Line::exact(purpose, Expression::sum(points), Figure::trimmed(sum, 4))
}

/// A ratio as the one fraction that is divided, or points for each of a count.
fn computed(item: &Item, inputs: &Inputs, bounded: Bounded) -> Option<Line> {
    let all = Figure::from(item.points());
    let expression = match item.rule() {
        Rule::Ratio { part, whole, zero, full } => {
            let Measure::Of { part, whole } = share(part, whole, inputs) else { return None };
            let (part, whole) = (Figure::trimmed(part, 4), Figure::trimmed(whole, 4));
            let (zero, full) = ends_of_ratio(*zero, *full);
            let (from, to) = (Figure::from(zero), Figure::from(full));
            let above = if zero.is_zero() {
                Expression::Value(part)
            } else {
                Expression::Value(part).less(Expression::product([from, whole]))
            };
            let span = match (zero.is_zero(), full.ten_thousandths() == 10_000) {
                (true, true) => Expression::Value(whole),
                (true, false) => Expression::product([whole, to]),
                (false, _) => Expression::Product(vec![
                    Expression::Value(whole),
                    Expression::Value(to).less(Expression::Value(from)),
                ]),
            };
            Expression::Product(vec![Expression::Value(all), above]).over(span)
        }
        Rule::Deduct { count, each } => {
            let off = Expression::product([(*each).into(), inputs.quantity(count)?.into()]);
            Expression::Value(all).less(off)
        }
        Rule::Add { count, each } => {
            Expression::product([(*each).into(), inputs.quantity(count)?.into()])
        }
        Rule::Checklist(_) | Rule::Bands { .. } | Rule::Level { .. } => return None,
    };
    let held = bounded.held.map(|bound| match bound {
        Bound::Least => (bound, Figure::new(0, 0)),
        Bound::Most => (bound, all),
    });
    Some(Line::rounded(Purpose::Points, expression, held, bounded.rounding))
}

/// The bands that were tried, up to the one reached.
fn compared(
    measured: &Measured,
    bands: &Bands,
    inputs: &Inputs,
    reached: Option<usize>,
) -> Vec<Line> {
    let Measure::Of { part, whole } = measure(measured, inputs) else { return Vec::new() };
    let relation = match bands {
        Bands::AtLeast(_) => Relation::AtLeast,
        Bands::AtMost(_) => Relation::AtMost,
    };
    let line = |(position, band): (usize, &Band)| Line::Compared {
        measured: Figure::trimmed(part, 4),
        relation,
        limit: match measured {
            Measured::Share { .. } => {
                Expression::product([band.limit.into(), Figure::trimmed(whole, 4)])
            }
            Measured::Value(_) => Expression::Value(band.limit.into()),
        },
        edge: Figure::trimmed(edge(band, whole), 8),
        met: reached == Some(position),
    };
    let n_tried = reached.map_or(bands.bands().len(), |position| position + 1);
    bands.bands().iter().take(n_tried).enumerate().map(line).collect()
}
