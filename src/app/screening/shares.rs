//! What each dimension adds to a county's total: the parts of a stacked bar.
//!
//! Must not know: how bars are drawn. The contributions are those of the report; the base is
//! never summed from them.

use crate::domain::decimal::Score;
use crate::domain::framework::Dimension;
use crate::report::Report;

/// What one dimension adds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DimensionShare {
    /// The notice's number of the dimension: 一, 二, …
    pub no: String,
    /// Whether it is the bonus.
    pub bonus: bool,
    /// In points, at the low end: the sum of what its indicators add, each rounded to four
    /// places; of the bonus, the capped total.
    pub points: Score,
}

/// The parts of a settled total, in the order of the notice.
#[must_use]
pub fn shares(report: &Report) -> Vec<DimensionShare> {
    let sheet = &report.sheet;
    let share = |dimension: &Dimension| {
        let members = sheet.indicators.iter().filter(|score| dimension.contains(score.no));
        let added = members.filter_map(|score| score.contribution);
        let sum: i128 = added.map(|added| added.low.ten_thousandths()).sum();
        let points = if dimension.bonus { sheet.bonus.low.hundredths() * 100 } else { sum };
        DimensionShare {
            no: dimension.no.clone(),
            bonus: dimension.bonus,
            points: Score::from_ten_thousandths(points),
        }
    };
    report.edition().framework.dimensions.iter().map(share).collect()
}
