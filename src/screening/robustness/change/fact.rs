//! The smallest change of one item of one county that would alter the set within the quota.
//!
//! Must not know: rules. It says how many points an item would have to give; which answer
//! gives so many, its rule says, and one that gives more does it as well.

use std::cmp::Ordering;

use crate::domain::decimal::{Points, Score, Total};
use crate::domain::id::{IndicatorNo, ItemId};
use crate::domain::scheme::Scheme;
use crate::scoring::indicator::{IndicatorScore, available, of_hundred, sum};
use crate::scoring::item::ItemScore;
use crate::scoring::total::{ExactTotal, ScoreSheet, capped_bonus};
use crate::screening::ranking::Placed;

/// An item that gives other points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemChange {
    /// The row of the county.
    pub row: usize,
    /// The row of the county with which it draws level.
    pub other: usize,
    /// The indicator.
    pub indicator: IndicatorNo,
    /// The item within it.
    pub item: ItemId,
    /// The most that the item gives.
    pub points: Points,
    /// What it gives now.
    pub from: Score,
    /// From there on, up or down, the set is altered.
    pub to: Score,
}

impl ItemChange {
    /// By how many ten-thousandths of a point the item would change.
    #[must_use]
    pub const fn moved(&self) -> i128 {
        (self.to.ten_thousandths() - self.from.ten_thousandths()).abs()
    }

    /// By the share of the item that would change; then by row and by the order of the notice.
    fn by_size(&self, other: &Self) -> Ordering {
        let one = self.moved() * other.points.ten_thousandths();
        one.cmp(&(other.moved() * self.points.ten_thousandths()))
            .then(self.row.cmp(&other.row))
            .then(self.indicator.cmp(&other.indicator))
    }
}

/// A value as a fraction: above and below the line, in ten-thousandths of a point.
type Value = (i128, i128);

/// The smallest change for each county that has one, the smallest first. The first `within`
/// rows are inside; neither side is empty.
pub(in crate::screening::robustness) fn item_changes(
    ranked: &[Placed],
    within: usize,
    scheme: &Scheme,
) -> Vec<ItemChange> {
    let value = |row: usize| ranked.get(row).map(|placed| placed.value);
    let (last, first) = (within.saturating_sub(1), within);
    let (Some(inside), Some(outside)) = (value(last), value(first)) else {
        return Vec::new();
    };
    let mut changes: Vec<_> = ranked
        .iter()
        .enumerate()
        .filter_map(|(row, placed)| {
            let to_beat = if row < within { (first, outside) } else { (last, inside) };
            smallest(row, placed, to_beat, row < within, scheme)
        })
        .collect();
    changes.sort_by(ItemChange::by_size);
    changes
}

fn smallest(
    row: usize,
    placed: &Placed,
    (other, to_beat): (usize, ExactTotal),
    falls: bool,
    scheme: &Scheme,
) -> Option<ItemChange> {
    let sheet = &placed.county.report.sheet;
    let level = |value: Value| {
        let (own, theirs) = (value.0 * to_beat.weight(), to_beat.numerator() * value.1);
        if falls { own <= theirs } else { own >= theirs }
    };
    let change = |indicator: &IndicatorScore, item: &ItemScore| {
        let from = item.got?.low.ten_thousandths();
        let end = if falls { 0 } else { item.points.ten_thousandths() };
        let with = |got: i128| value_with(sheet, placed.value, indicator, got - from, scheme);
        let to = nearest(from, end, |got| with(got).is_some_and(level))?;
        Some(ItemChange {
            row,
            other,
            indicator: indicator.no,
            item: item.id.clone(),
            points: item.points,
            from: Score::from_ten_thousandths(from),
            to: Score::from_ten_thousandths(to),
        })
    };
    let items = sheet
        .indicators
        .iter()
        .flat_map(|indicator| indicator.items.iter().map(move |item| (indicator, item)));
    items.filter_map(|(indicator, item)| change(indicator, item)).min_by(ItemChange::by_size)
}

/// The value of a county if the items of an indicator together gave so many ten-thousandths
/// more; none if the indicator counts for nothing.
fn value_with(
    sheet: &ScoreSheet,
    now: ExactTotal,
    indicator: &IndicatorScore,
    more: i128,
    scheme: &Scheme,
) -> Option<Value> {
    let score = indicator.score?.low.ten_thousandths();
    if indicator.bonus {
        let bonuses = sheet.indicators.iter().filter(|indicator| indicator.bonus);
        let bonuses = bonuses.filter_map(|indicator| indicator.score);
        let sum: i128 = bonuses.map(|score| score.low.ten_thousandths()).sum();
        let bonus: Total = capped_bonus(scheme, Score::from_ten_thousandths(sum + more));
        let gained = (bonus.hundredths() - sheet.bonus.low.hundredths()) * 100;
        return Some((now.numerator() + gained * now.weight(), now.weight()));
    }
    let weight = indicator.weight.filter(|weight| !weight.is_zero())?.ten_thousandths();
    let got = sum(&indicator.items).low.ten_thousandths() + more;
    let then = of_hundred(Score::from_ten_thousandths(got), available(&indicator.items)).score();
    let numerator = now.numerator() + weight * (then.ten_thousandths() - score);
    Some((numerator, now.weight()))
}

/// The whole number nearest to `from` on the way to `end` for which something holds that goes
/// on to hold once it does; none if it does not hold at the end.
pub(in crate::screening::robustness) fn nearest(
    from: i128,
    end: i128,
    holds: impl Fn(i128) -> bool,
) -> Option<i128> {
    if !holds(end) {
        return None;
    }
    let (mut without, mut with) = (from, end);
    if holds(without) {
        return Some(without);
    }
    while (with - without).abs() > 1 {
        let middle = without + (with - without) / 2;
        if holds(middle) { with = middle } else { without = middle }
    }
    Some(with)
}
