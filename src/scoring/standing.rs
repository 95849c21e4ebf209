//! The indicators on which a result stands, and those that hold it back.
//!
//! Must not know: words, and how many are shown of what is open: those indicators are not
//! judged yet.

use crate::domain::decimal::{Score, Total};
use crate::domain::gather::sort_by_key;
use crate::domain::id::{IndicatorNo, ItemId};
use crate::scoring::item::ItemScore;
use crate::scoring::rounding::Rounding;
use crate::scoring::total::{ScoreSheet, Weighted, term};

/// How many are named at either end, at most.
const MOST: usize = 3;

/// An indicator of the base whose score is settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The notice's number.
    pub no: IndicatorNo,
    /// What it adds against its weight: its score out of 100.
    pub score: Score,
    /// What it could still add to the total: `R2(w·(100 − s) / Σ w)`.
    pub missing: Total,
    /// The item that misses most of its points; none where all have theirs.
    pub weakest_item: Option<ItemId>,
}

/// The two ends of a result.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standings {
    /// Those that add most against their weight, best first.
    pub strongest: Vec<Standing>,
    /// Those that add least, worst first; none of them is among the strongest.
    pub weakest: Vec<Standing>,
}

/// The two ends of a score sheet. Of two equal scores the heavier indicator comes first, then
/// the one that stands earlier in the notice.
#[must_use]
pub fn standings(sheet: &ScoreSheet) -> Standings {
    let Some(mean) = Weighted::of(sheet.indicators.iter()) else { return Standings::default() };
    let settled = sheet.indicators.iter().filter_map(|indicator| {
        let (weight, score) = term(indicator).filter(|(_, score)| score.is_settled())?;
        let missing = weight * (ALL - score.low.ten_thousandths());
        let standing = Standing {
            no: indicator.no,
            score: score.low,
            missing: Rounding::to_total(missing, mean.weight * 100).total(),
            weakest_item: weakest(&indicator.items),
        };
        Some((weight, standing))
    });
    let mut worst: Vec<_> = settled.collect();
    let mut best = worst.clone();
    sort_by_key(&mut best, |(weight, of)| (-of.score.ten_thousandths(), -weight));
    sort_by_key(&mut worst, |(weight, of)| (of.score.ten_thousandths(), -weight));
    best.truncate(MOST.min(best.len() / 2));
    // Never the same at both ends, whatever scores are equal.
    worst.retain(|it| it.1.score.ten_thousandths() < ALL && !best.contains(it));
    worst.truncate(best.len());
    let ends = |of: Vec<(i128, Standing)>| of.into_iter().map(|(_, it)| it).collect();
    Standings { strongest: ends(best), weakest: ends(worst) }
}

/// A score of 100 in ten-thousandths.
const ALL: i128 = 1_000_000;

fn weakest(items: &[ItemScore]) -> Option<ItemId> {
    let missing = |item: &ItemScore| {
        let got = item.got.map(|got| got.low.ten_thousandths())?;
        Some(item.points.ten_thousandths() - got).filter(|missing| *missing > 0)
    };
    // The earlier one of two that miss as much.
    let items = items.iter().rev().filter_map(|item| Some((missing(item)?, item)));
    items.max_by_key(|(missing, _)| *missing).map(|(_, item)| item.id.clone())
}
