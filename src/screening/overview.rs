//! 各县各项得分一览: every county with a score on every indicator, beside the median of those
//! that are filled in, and the indicators on which all have the same.
//!
//! Must not know: how any of it is drawn.

use crate::domain::decimal::{Interval, Score, Total, divide_half_up};
use crate::domain::id::IndicatorNo;
use crate::report::Report;
use crate::screening::picture::Picture;
use crate::screening::ranked::Ranked;
use crate::screening::submission::CountyKey;

/// The overview.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overview {
    /// The indicators that have a weight, in the order of the notice.
    pub columns: Vec<Column>,
    /// The counties in the order of the picture.
    pub rows: Vec<Row>,
    /// The median of the totals of those that are filled in; none without any.
    pub total: Option<Total>,
    /// How many are filled in.
    pub n_complete: usize,
}

/// An indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Which one.
    pub no: IndicatorNo,
    /// The median of the scores of those that are filled in and to whom it applies.
    pub median: Option<Score>,
    /// The score that all of them have, where they have the same.
    pub same: Option<Score>,
}

/// A county.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which one.
    pub key: CountyKey,
    /// What it is called.
    pub name: String,
    /// Its scores, one for each column; none where the indicator does not apply.
    pub scores: Vec<Option<Interval<Score>>>,
    /// Its extra points.
    pub bonus: Interval<Total>,
    /// Its total.
    pub total: Option<Interval<Total>>,
}

/// How far a score is from the median, in steps that a reader tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Distance {
    /// Less than 5 points off, or not known.
    Near,
    /// 5 points or more.
    Some,
    /// 15 points or more.
    Far,
    /// 30 points or more.
    Farthest,
}

impl Distance {
    /// Of so many ten-thousandths of a point, whatever the direction.
    #[must_use]
    pub const fn of(off: i128) -> Self {
        match off.abs() {
            300_000.. => Self::Farthest,
            150_000.. => Self::Far,
            50_000.. => Self::Some,
            _ => Self::Near,
        }
    }
}

impl Column {
    /// By how much a settled score is above the median, in ten-thousandths.
    #[must_use]
    pub fn off(&self, score: Option<Interval<Score>>) -> i128 {
        let settled = score.filter(Interval::is_settled);
        let both = settled.zip(self.median);
        both.map_or(0, |(own, median)| own.low.ten_thousandths() - median.ten_thousandths())
    }
}

/// The middle one of values, of two the mean rounded half up; none of none.
#[must_use]
pub fn median(mut values: Vec<i128>) -> Option<i128> {
    values.sort_unstable();
    let half = values.len() / 2;
    let upper = *values.get(half)?;
    let lower = half.checked_sub(1).and_then(|at| values.get(at)).copied();
    Some(match lower {
        Some(lower) if values.len().is_multiple_of(2) => divide_half_up(lower + upper, 2),
        _ => upper,
    })
}

/// A score in whole points, as the overview shows it.
#[must_use]
pub fn whole(score: Score) -> i128 {
    divide_half_up(score.ten_thousandths(), 10_000)
}

/// A total in whole points.
#[must_use]
pub fn whole_total(total: Total) -> i128 {
    divide_half_up(total.hundredths(), 100)
}

impl Overview {
    /// Of everyone who has a score.
    #[must_use]
    pub fn new(ranked: &Ranked) -> Self {
        Self::of(&ranked.picture, &ranked.matrix.indicators, |key| {
            ranked.ranking.county(key).map(|county| &*county.report)
        })
    }

    /// Of the rows of a picture.
    #[must_use]
    pub fn of<'a>(
        picture: &Picture,
        indicators: &[IndicatorNo],
        report: impl Fn(&CountyKey) -> Option<&'a Report>,
    ) -> Self {
        let score = |report: &Report, no| report.sheet.indicator(no).and_then(|it| it.score);
        let all = picture.rows.iter().filter_map(|row| Some((row, report(&row.key)?)));
        let all: Vec<_> = all.filter(|(_, report)| report.sheet.total.is_some()).collect();
        let complete: Vec<_> =
            all.iter().map(|(_, report)| *report).filter(|it| it.sheet.complete()).collect();
        let columns = indicators.iter().map(|no| {
            let scores: Vec<_> = complete
                .iter()
                .filter_map(|report| score(report, *no))
                .map(|score| score.low.ten_thousandths())
                .collect();
            let first = scores.first().copied();
            let same =
                first.filter(|_| scores.len() > 1 && scores.iter().all(|it| Some(*it) == first));
            Column {
                no: *no,
                same: same.map(Score::from_ten_thousandths),
                median: median(scores).map(Score::from_ten_thousandths),
            }
        });
        let totals = complete.iter().filter_map(|report| report.sheet.total);
        Self {
            columns: columns.collect(),
            total: median(totals.map(|total| total.low.hundredths()).collect())
                .map(Total::from_hundredths),
            n_complete: complete.len(),
            rows: all
                .iter()
                .map(|(row, report)| Row {
                    key: row.key.clone(),
                    name: row.name.clone(),
                    scores: indicators.iter().map(|no| score(report, *no)).collect(),
                    bonus: report.sheet.bonus,
                    total: report.sheet.total,
                })
                .collect(),
        }
    }
}
