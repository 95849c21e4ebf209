//! A what-if: two sets of answers side by side, and where they differ.
//!
//! Must not know: which of the two is the record.

use std::collections::BTreeMap;

use crate::domain::answer::Answer;
use crate::domain::decimal::{Interval, Score, Total};
use crate::domain::framework::Framework;
use crate::domain::id::IndicatorNo;
use crate::domain::scheme::Scheme;
use crate::scoring::total::score;

/// What changes between two sets of answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The total before.
    pub before: Option<Interval<Total>>,
    /// The total after.
    pub after: Option<Interval<Total>>,
    /// The indicators whose answers or scores differ, in the order of the notice.
    pub indicators: Vec<Difference>,
}

/// What changes at one indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which one.
    pub no: IndicatorNo,
    /// Its score before.
    pub before: Option<Interval<Score>>,
    /// Its score after.
    pub after: Option<Interval<Score>>,
}

impl Comparison {
    /// By how much the low and the high end of the total move; none where either has no total.
    #[must_use]
    pub fn moved(&self) -> Option<(Total, Total)> {
        let (before, after) = (self.before?, self.after?);
        let by = |before: Total, after: Total| {
            Total::from_hundredths(after.hundredths() - before.hundredths())
        };
        Some((by(before.low, after.low), by(before.high, after.high)))
    }
}

/// Scores both and compares.
#[must_use]
pub fn compare(
    framework: &Framework,
    scheme: &Scheme,
    before: &BTreeMap<IndicatorNo, Answer>,
    after: &BTreeMap<IndicatorNo, Answer>,
) -> Comparison {
    let sheets = (score(framework, scheme, before), score(framework, scheme, after));
    let both = sheets.0.indicators.iter().zip(&sheets.1.indicators);
    let changed = both
        .filter(|(old, new)| old.score != new.score || before.get(&old.no) != after.get(&new.no));
    let indicators = changed
        .map(|(old, new)| Difference { no: old.no, before: old.score, after: new.score })
        .collect();
    Comparison { before: sheets.0.total, after: sheets.1.total, indicators }
}
