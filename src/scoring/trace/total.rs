//! The steps of dimensions, base, bonus and total.
//!
//! Must not know: items.

use crate::domain::decimal::{Interval, Score};
use crate::domain::framework::{Dimension, Framework};
use crate::domain::scheme::Scheme;
use crate::scoring::expression::Expression;
use crate::scoring::indicator::IndicatorScore;
use crate::scoring::rounding::{Bounded, Figure, Rounding, SCORE_PLACES};
use crate::scoring::total::{ScoreSheet, Weighted, bonus as capped_bonus, term};
use crate::scoring::trace::line::{Ends, Line, LinePurpose};
use crate::scoring::trace::{Constituent, Method, Standing, Step, Subject, both, plain};

/// The step of every dimension of the base.
pub(in crate::scoring::trace) fn dimensions(
    framework: &Framework,
    sheet: &ScoreSheet,
) -> Vec<Step> {
    let base = framework.dimensions.iter().filter(|dimension| !dimension.bonus);
    base.map(|dimension| of_dimension(dimension, sheet)).collect()
}

fn of_dimension(dimension: &Dimension, sheet: &ScoreSheet) -> Step {
    let members = || sheet.indicators.iter().filter(|score| dimension.contains(score.no));
    let score = sheet.dimensions.iter().find(|score| score.no == dimension.no);
    let result = score.and_then(|score| score.score);
    let mean = Weighted::of(members());
    Step {
        lines: mean.map_or_else(Ends::nothing, |mean| means(members, mean, mean.score())),
        result: result.map(|result| result.map(Figure::from)),
        parts: members().map(in_mean).collect(),
        ..plain(
            Subject::Dimension(dimension.no.clone()),
            Method::Mean,
            if result.is_some() { Standing::Counted } else { Standing::NothingCounts },
        )
    }
}

/// The step of the base. Number 13, where a scheme scores it, stands here among the rest.
pub(in crate::scoring::trace) fn base(sheet: &ScoreSheet) -> Step {
    let members = || sheet.indicators.iter().filter(|score| !score.bonus);
    let mean = Weighted::of(members());
    let standing = if sheet.base.is_some() { Standing::Counted } else { Standing::NothingCounts };
    Step {
        lines: mean.map_or_else(Ends::nothing, |mean| means(members, mean, mean.total())),
        result: sheet.base.map(|base| base.map(Figure::from)),
        parts: members().map(in_mean).collect(),
        ..plain(Subject::Base, Method::Base, standing)
    }
}

/// The step of the bonus.
pub(in crate::scoring::trace) fn bonus(scheme: &Scheme, sheet: &ScoreSheet) -> Step {
    let members = || sheet.indicators.iter().filter(|score| score.bonus);
    let cap = Figure::from(scheme.bonus_cap);
    let line = |(end, bounded): (fn(Interval<Score>) -> Score, Bounded)| {
        let scores = members().filter_map(|score| score.score).map(|score| end(score).into());
        let held = bounded.held.map(|bound| (bound, cap));
        vec![Line::rounded(LinePurpose::Bonus, Expression::sum(scores), held, bounded.rounding)]
    };
    let bounded = capped_bonus(&sheet.indicators, scheme);
    let part = |score: &IndicatorScore| Constituent {
        subject: Subject::Indicator(score.no),
        counted: score.score.is_some(),
    };
    Step {
        lines: Ends::of(line((|score| score.low, bounded.low)), line((|s| s.high, bounded.high))),
        result: Some(sheet.bonus.map(Figure::from)),
        parts: members().map(part).collect(),
        ..plain(Subject::Bonus, Method::Bonus(scheme.bonus_cap), Standing::Counted)
    }
}

/// The step of the total.
pub(in crate::scoring::trace) fn total(sheet: &ScoreSheet) -> Step {
    let ends = sheet.base.zip(sheet.total).map(|(base, total)| Interval {
        low: [base.low, sheet.bonus.low, total.low],
        high: [base.high, sheet.bonus.high, total.high],
    });
    let line = |[base, bonus, total]: [_; 3]| {
        let sum = Expression::sum([Figure::from(base), Figure::from(bonus)]);
        vec![Line::exact(LinePurpose::Total, sum, Figure::from(total))]
    };
    let counted = sheet.total.is_some();
    let part = |subject, counted| Constituent { subject, counted };
    Step {
        lines: ends.map_or_else(Ends::nothing, |ends| both(ends, line)),
        result: sheet.total.map(|total| total.map(Figure::from)),
        parts: vec![part(Subject::Base, counted), part(Subject::Bonus, counted)],
        ..plain(
            Subject::Total,
            Method::Total,
            if counted { Standing::Counted } else { Standing::NothingCounts },
        )
    }
}

fn in_mean(score: &IndicatorScore) -> Constituent {
    Constituent { subject: Subject::Indicator(score.no), counted: term(score).is_some() }
}

/// `Σ w·s`, `Σ w`, and the one division.
fn means<'a, I: Iterator<Item = &'a IndicatorScore>>(
    members: impl Fn() -> I,
    mean: Weighted,
    rounding: Interval<Rounding>,
) -> Ends {
    let weight_of = |weight: i128| Figure::trimmed(weight, SCORE_PLACES);
    let weights = weight_of(mean.weight);
    let line = |(end, sum, rounding): (fn(Interval<Score>) -> Score, i128, Rounding)| {
        let terms = members().filter_map(term);
        let products = terms.map(|(weight, score)| {
            Expression::product([weight_of(weight), Figure::from(end(score))])
        });
        let sum = Figure::trimmed(sum, 2 * SCORE_PLACES);
        let all = members().filter_map(term).map(|(weight, _)| weight_of(weight));
        vec![
            Line::exact(LinePurpose::Weighted, Expression::Sum(products.collect()), sum),
            Line::exact(LinePurpose::Weights, Expression::sum(all), weights),
            Line::rounded(
                LinePurpose::Mean,
                Expression::Value(sum).over(Expression::Value(weights)),
                None,
                rounding,
            ),
        ]
    };
    let sums = mean.sums();
    Ends::of(
        line((|score| score.low, sums.low, rounding.low)),
        line((|score| score.high, sums.high, rounding.high)),
    )
}
