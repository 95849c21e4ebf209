//! The ranked counties on every indicator that has a weight: what all of robustness reads.
//!
//! Must not know: places, quotas, how weights are drawn.

use crate::domain::decimal::{Score, Total, Weight};
use crate::domain::id::IndicatorNo;
use crate::domain::scheme::Scheme;
use crate::scoring::indicator::IndicatorScore;
use crate::screening::ranking::Placed;

/// Counties × indicators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// The base indicators with a weight, in the order of the notice.
    pub indicators: Vec<IndicatorNo>,
    /// Their weights, one each, above zero.
    pub weights: Vec<Weight>,
    /// A row for each county.
    pub rows: Vec<MatrixRow>,
}

/// One county.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixRow {
    /// Out of 100, one for each indicator; none where it does not apply.
    pub scores: Vec<Option<Score>>,
    /// The bonus, capped.
    pub bonus: Total,
}

impl Matrix {
    /// The rows of ranked counties, in their order. A ranked county is settled, so that the
    /// low end of each score is the score.
    #[must_use]
    pub fn of(ranked: &[Placed], scheme: &Scheme) -> Self {
        let framework = &scheme.edition.framework;
        let weighted = framework.places().into_iter().filter(|place| !place.is_bonus());
        let weighted = weighted.filter_map(|place| {
            let weight = scheme.indicators.get(&place.no())?.weight;
            (!weight.is_zero()).then_some((place.no(), weight))
        });
        let (indicators, weights): (Vec<_>, Vec<_>) = weighted.unzip();
        let row = |placed: &Placed| {
            let sheet = &placed.county.report.sheet;
            let score = |no: &IndicatorNo| sheet.indicator(*no).and_then(settled);
            MatrixRow { scores: indicators.iter().map(score).collect(), bonus: sheet.bonus.low }
        };
        let rows = ranked.iter().map(row).collect();
        Self { indicators, weights, rows }
    }
}

fn settled(indicator: &IndicatorScore) -> Option<Score> {
    indicator.score.map(|score| score.low)
}
