//! What is still open, and how much of the total each open item holds.
//!
//! Must not know: how an input is asked for, or what it would take to answer it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::domain::answer::{Answer, Inputs};
use crate::domain::decimal::Interval;
use crate::domain::gather::sort_by_key;
use crate::domain::id::{IndicatorNo, InputId, ItemId};
use crate::domain::scheme::Scheme;
use crate::scoring::indicator::{IndicatorScore, IndicatorState, base_score, sum};
use crate::scoring::item::{ItemScore, lacking};
use crate::scoring::rounding::Rounding;
use crate::scoring::total::{ScoreSheet, Weighted, capped, counts, term};

/// An item with the inputs that keep it open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenItem {
    /// The notice's number.
    pub no: IndicatorNo,
    /// Why: not answered, not known, or answered in part.
    pub state: IndicatorState,
    /// The item.
    pub item: ItemId,
    /// The inputs that it lacks, in the order of its rule; a zero without its reason too.
    pub inputs: Vec<InputId>,
    /// How far the low end of the total would rise if this item alone came out best:
    /// exact, of the values before base and bonus are rounded. Zero under a full cap.
    pub holds: Rounding,
}

/// Every open item that counts: the one that holds most first, ties in the notice's order.
/// Empty exactly where the sheet is complete.
#[must_use]
pub fn open_items(
    scheme: &Scheme,
    answers: &BTreeMap<IndicatorNo, Answer>,
    sheet: &ScoreSheet,
) -> Vec<OpenItem> {
    // One denominator for all, so that what is held can be compared exactly.
    let weights = Weighted::of(sheet.indicators.iter()).map_or(1, |mean| mean.weight);
    let bonus = sheet.indicators.iter().filter(|score| score.bonus).filter_map(|it| it.score);
    let bonus: i128 = bonus.map(|score| score.low.ten_thousandths()).sum();
    let (nothing, mut open) = (Inputs::new(), Vec::new());
    for score in sheet.indicators.iter().filter(|score| counts(score)) {
        let Some(judged) = scheme.indicators.get(&score.no) else { continue };
        let inputs = answers.get(&score.no).and_then(Answer::inputs).unwrap_or(&nothing);
        let both = judged.items.iter().zip(&score.items).enumerate();
        for (position, (item, got)) in both.filter(|(_, (_, got))| got.open) {
            let held = if score.bonus {
                let low = capped(bonus, scheme).rounding.numerator();
                let raised = bonus + rise(&score.items, position);
                (capped(raised, scheme).rounding.numerator() - low) * weights
            } else {
                weighted_rise(score, position)
            };
            open.push(OpenItem {
                no: score.no,
                state: score.state,
                item: got.id.clone(),
                inputs: lacking(judged, item, inputs),
                holds: Rounding::to_score(held, weights),
            });
        }
    }
    // Stable: ties stay in the notice's order.
    sort_by_key(&mut open, |open| Reverse(open.holds.numerator()));
    open
}

/// The items with one of them at its best.
fn raised(items: &[ItemScore], position: usize) -> Vec<ItemScore> {
    let mut raised = items.to_vec();
    if let Some(item) = raised.get_mut(position) {
        item.got = item.got.map(|got| Interval::settled(got.high));
    }
    raised
}

/// The points that one item at its best adds to the low end.
fn rise(items: &[ItemScore], position: usize) -> i128 {
    sum(&raised(items, position)).low.ten_thousandths() - sum(items).low.ten_thousandths()
}

/// `w × (s with the item at its best − s)` at the low end.
fn weighted_rise(score: &IndicatorScore, position: usize) -> i128 {
    let Some((weight, ends)) = term(score) else { return 0 };
    let raised = base_score(&raised(&score.items, position)).low.units();
    weight * (raised - ends.low.ten_thousandths())
}
