//! The step of an indicator, and what it adds to the total.
//!
//! Must not know: how an item came to its points.

use crate::domain::answer::{Answer, AnswerState};
use crate::domain::decimal::Interval;
use crate::domain::framework::Place;
use crate::domain::scheme::SchemeIndicator;
use crate::scoring::expression::Expression;
use crate::scoring::indicator::{
    Basis, IndicatorScore, IndicatorState, available, base_score, basis, sum,
};
use crate::scoring::item::ItemScore;
use crate::scoring::rounding::{Figure, Rounding, SCORE_PLACES};
use crate::scoring::total::{ScoreSheet, Weighted, term};
use crate::scoring::trace::line::{Ends, Line, LinePurpose};
use crate::scoring::trace::{
    Caveat, Constituent, Contribution, Method, Standing, Step, Subject, both, plain,
};

/// The step of one number of the framework.
pub(in crate::scoring::trace) fn step(
    place: Place<'_>,
    judged: Option<&SchemeIndicator>,
    answer: Option<&Answer>,
    score: &IndicatorScore,
    sheet: &ScoreSheet,
) -> Step {
    let method = if score.bonus { Method::BonusPoints } else { Method::OfHundred };
    let subject = Subject::Indicator(score.no);
    let counted = score.score.is_some();
    let part = |item: &ItemScore| Constituent {
        subject: Subject::Item(score.no, item.id.clone()),
        counted: counted && !item.dropped(),
    };
    Step {
        lines: if counted { lines(score) } else { Ends::nothing() },
        result: score.score.map(|score| score.map(Figure::from)),
        contribution: contribution(score, sheet),
        remarks: remarks(place, judged, answer, score),
        parts: score.items.iter().map(part).collect(),
        ..plain(subject, method, standing(judged, answer, score))
    }
}

fn standing(
    judged: Option<&SchemeIndicator>,
    answer: Option<&Answer>,
    score: &IndicatorScore,
) -> Standing {
    match (score.state, judged.map(|judged| basis(judged, answer))) {
        (IndicatorState::MissingInSource, _) => Standing::MissingInSource,
        (IndicatorState::NotApplicable, None) => Standing::NotScored,
        (IndicatorState::NotApplicable, Some(Basis::NotApplicable)) => Standing::NotApplicable,
        (IndicatorState::NotApplicable, Some(_)) => Standing::AllDropped,
        (
            IndicatorState::Unanswered
            | IndicatorState::Unknown
            | IndicatorState::Partial
            | IndicatorState::Answered,
            _,
        ) => Standing::Counted,
    }
}

fn remarks(
    place: Place<'_>,
    judged: Option<&SchemeIndicator>,
    answer: Option<&Answer>,
    score: &IndicatorScore,
) -> Vec<Caveat> {
    let Some(judged) = judged else { return Vec::new() };
    let mut remarks = Vec::new();
    if matches!(place, Place::Missing(_)) {
        remarks.push(Caveat::InNoDimension);
    }
    if judged.weight.is_zero() && !score.bonus {
        remarks.push(Caveat::NoWeight);
    }
    match (basis(judged, answer), answer.map(|answer| &answer.state)) {
        (Basis::Unanswered, Some(AnswerState::NotApplicable(_))) => {
            remarks.push(Caveat::NotApplicableNotAllowed);
        }
        (Basis::Unanswered, _) => remarks.push(Caveat::Unanswered),
        (Basis::Unknown, _) => remarks.push(Caveat::Unknown),
        (Basis::Facts(_) | Basis::NotApplicable, _) => {}
    }
    remarks
}

/// The points of the items still in, and in the base those out of 100.
fn lines(score: &IndicatorScore) -> Ends {
    let items = &score.items;
    let sums = sum(items);
    let got = |sum: i128, end: fn(Interval<Figure>) -> Figure| {
        let got = items.iter().filter_map(|item| item.got);
        let points = got.map(|got| end(got.map(Figure::from)));
        Line::exact(LinePurpose::Got, Expression::sum(points), Figure::new(sum, SCORE_PLACES))
    };
    let low = got(sums.low.ten_thousandths(), |got| got.low);
    let high = got(sums.high.ten_thousandths(), |got| got.high);
    if score.bonus {
        return Ends::of(vec![low], vec![high]);
    }
    let still_in = items.iter().filter(|item| !item.dropped());
    let all = Figure::trimmed(available(items).ten_thousandths(), SCORE_PLACES);
    let available = Line::exact(
        LinePurpose::Available,
        Expression::sum(still_in.map(|item| item.points.into())),
        all,
    );
    let hundred = |sum: Figure, rounding: Rounding| {
        let hundredfold = Expression::product([Figure::new(100, 0), sum]);
        let quotient = hundredfold.over(Expression::Value(all));
        Line::rounded(LinePurpose::OfHundred, quotient, None, rounding)
    };
    let rounding = base_score(items);
    Ends::of(
        vec![low, available.clone(), hundred(sums.low.into(), rounding.low)],
        vec![high, available, hundred(sums.high.into(), rounding.high)],
    )
}

/// `R4(w·s / Σ w)` in the base; the points themselves in the bonus.
fn contribution(score: &IndicatorScore, sheet: &ScoreSheet) -> Option<Contribution> {
    let points = score.contribution?.map(Figure::from);
    if score.bonus {
        let lines = both(points, |points| vec![Line::taken(LinePurpose::BonusPoints, points)]);
        return Some(Contribution { weight: None, lines, points });
    }
    let mean = Weighted::of(sheet.indicators.iter())?;
    let (weight, ends) = term(score)?;
    let weight = Figure::trimmed(weight, SCORE_PLACES);
    let weights = Expression::Value(Figure::trimmed(mean.weight, SCORE_PLACES));
    let rounding = mean.share_of(score)?;
    let line = |(score, rounding): (Figure, Rounding)| {
        let quotient = Expression::product([weight, score]).over(weights.clone());
        vec![Line::rounded(LinePurpose::Share, quotient, None, rounding)]
    };
    let ends =
        Interval { low: (ends.low.into(), rounding.low), high: (ends.high.into(), rounding.high) };
    Some(Contribution { weight: Some(weight), lines: both(ends, line), points })
}
