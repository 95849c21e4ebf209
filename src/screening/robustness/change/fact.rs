//! The smallest change of one stated fact of one county that would alter the set within the
//! quota: one option more or less, another level, so many cases. What is counted is moved,
//! never the total out of which it is, and no figure that several indicators share.
//!
//! Must not know: how rules compute. It states another fact, and has the indicator scored
//! anew.

use std::cmp::Ordering;

use crate::domain::answer::{Answer, AnswerState, Input, Inputs};
use crate::domain::decimal::{Quantity, Score, Total};
use crate::domain::framework::Place;
use crate::domain::gather::sort_by;
use crate::domain::id::{IndicatorNo, InputId, ItemId};
use crate::domain::scheme::rule::{InputKind, Measured, Rule};
use crate::domain::scheme::{Item, Scheme, SchemeIndicator};
use crate::scoring::indicator::{IndicatorScore, available, of_hundred, score_indicator};
use crate::scoring::total::{ExactTotal, ScoreSheet, capped_bonus};
use crate::screening::ranking::Placed;

/// A fact that is another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactChange {
    /// The row of the county.
    pub row: usize,
    /// The row of the county that it is ahead of, or behind, until then.
    pub other: usize,
    /// The indicator.
    pub indicator: IndicatorNo,
    /// The item within it.
    pub item: ItemId,
    /// The input.
    pub input: InputId,
    /// What is stated now.
    pub from: Input,
    /// With this the set is altered.
    pub to: Input,
    /// By what share of the item it moves, in ten-thousandths of its points.
    moved: i128,
}

impl FactChange {
    /// By the share of the item that would change; then by row and by the order of the notice.
    fn by_size(&self, other: &Self) -> Ordering {
        self.moved
            .cmp(&other.moved)
            .then(self.row.cmp(&other.row))
            .then(self.indicator.cmp(&other.indicator))
    }
}

/// A value as a fraction: above and below the line, in ten-thousandths of a point.
type Value = (i128, i128);

/// The smallest change for each county that has one, the smallest first. The first `within`
/// rows are inside; neither side is empty.
pub(in crate::screening::robustness) fn fact_changes(
    ranked: &[Placed],
    within: usize,
    scheme: &Scheme,
) -> Vec<FactChange> {
    let value = |row: usize| ranked.get(row).map(|placed| placed.value);
    let (last, first) = (within.saturating_sub(1), within);
    let (Some(inside), Some(outside)) = (value(last), value(first)) else {
        return Vec::new();
    };
    let of_row = |(row, placed)| {
        let falls = row < within;
        let (other, to_beat) = if falls { (first, outside) } else { (last, inside) };
        smallest(&County { row, placed, other, to_beat, falls, scheme })
    };
    let mut changes: Vec<_> = ranked.iter().enumerate().filter_map(of_row).collect();
    sort_by(&mut changes, FactChange::by_size);
    changes
}

/// A county, and the one on the other side of the line.
struct County<'a> {
    row: usize,
    placed: &'a Placed,
    other: usize,
    to_beat: ExactTotal,
    /// Whether it is inside, so that a change for the worse is looked for.
    falls: bool,
    scheme: &'a Scheme,
}

fn smallest(county: &County<'_>) -> Option<FactChange> {
    let report = &county.placed.county.report;
    let framework = &report.edition().framework;
    let judged = |place: Place<'_>| {
        let no = place.no();
        let now = report.sheet.indicator(no)?;
        let judged = county.scheme.indicators.get(&no)?;
        let inputs = report.assessment.answers.get(&no)?.inputs()?;
        could_alter(county, now)
            .then(|| of_indicator(county, &Judged { place: no, now, judged, inputs }))
    };
    framework.places().into_iter().filter_map(judged).flatten().min_by(FactChange::by_size)
}

/// Whether the set is altered if an indicator gives nothing at all, or all it can.
fn could_alter(county: &County<'_>, now: &IndicatorScore) -> bool {
    let end = if county.falls { 0 } else { available(&now.items).ten_thousandths() };
    alters(county, now, end)
}

/// An indicator of the county as it stands.
struct Judged<'a> {
    place: IndicatorNo,
    now: &'a IndicatorScore,
    judged: &'a SchemeIndicator,
    inputs: &'a Inputs,
}

fn of_indicator(county: &County<'_>, at: &Judged<'_>) -> Option<FactChange> {
    let items =
        at.judged.items.iter().filter(|item| {
            at.now.items.iter().any(|score| score.id == *item.id() && !score.dropped())
        });
    items.flat_map(|item| of_item(county, at, item)).min_by(FactChange::by_size)
}

/// Those changes of an item that alter the set, of each of its figures the nearest.
fn of_item(county: &County<'_>, at: &Judged<'_>, item: &Item) -> Vec<FactChange> {
    let change = |input: &InputId, to: Input| stated(county, at, item, input, to);
    match item.rule() {
        Rule::Checklist(choices) => choices
            .iter()
            .filter_map(|choice| change(&choice.id, Input::Flag(!at.inputs.flag(&choice.id)?)))
            .collect(),
        Rule::Level { value, levels } => (0..levels.len())
            .filter_map(|level| change(value, Input::Level(u8::try_from(level).ok()?)))
            .collect(),
        Rule::Ratio { part, whole, .. }
        | Rule::Bands { measured: Measured::Share { part, whole }, .. } => {
            let most = at.inputs.quantity(whole).map_or(0, Quantity::ten_thousandths);
            of_figure(at, part, most, change)
        }
        Rule::Bands { measured: Measured::Value(value), bands, .. } => {
            let limits = bands.bands().iter().map(|band| band.limit.ten_thousandths());
            // One unit beyond the last limit.
            of_figure(at, value, limits.max().unwrap_or(0) + ONE, change)
        }
        Rule::Deduct { count, each } | Rule::Add { count, each } => {
            let points = item.points().ten_thousandths();
            let all = points.checked_div(each.ten_thousandths()).unwrap_or(0) + 1;
            of_figure(at, count, all * ONE, change)
        }
    }
}

/// Ten-thousandths in a whole.
const ONE: i128 = 10_000;

/// The nearest figure below and above that alters the set, from none to `most`.
fn of_figure(
    at: &Judged<'_>,
    input: &InputId,
    most: i128,
    change: impl Fn(&InputId, Input) -> Option<FactChange>,
) -> Vec<FactChange> {
    let unit = match at.judged.input_kind(input) {
        Some(InputKind::Amount) => 1,
        Some(InputKind::Money) => 100,
        Some(InputKind::Count | InputKind::Flag | InputKind::Level { .. }) | None => ONE,
    };
    let Some(now) = at.inputs.quantity(input).map(Quantity::ten_thousandths) else {
        return Vec::new();
    };
    let with = |units: i128| {
        let figure = Quantity::from_ten_thousandths(units * unit)?;
        change(input, Input::Quantity(figure))
    };
    let (now, most) = (now / unit, (most / unit).max(now / unit));
    [0, most]
        .into_iter()
        .filter(|end| *end != now)
        .filter_map(|end| with(nearest(now, end, |units| with(units).is_some())?))
        .collect()
}

/// The change to another fact; none if the set is not altered by it, if it moves what is
/// judged, or puts a part above its whole, or if other indicators read the same fact.
fn stated(
    county: &County<'_>,
    at: &Judged<'_>,
    item: &Item,
    input: &InputId,
    to: Input,
) -> Option<FactChange> {
    let from = at.inputs.stated(input).filter(|from| *from != to)?;
    if county.scheme.shared.contains_key(input) {
        return None;
    }
    let mut inputs = at.inputs.clone();
    inputs.insert(input.clone(), Some(to));
    let fits = at.judged.parts_and_wholes().all(|(part, whole)| {
        let figures = inputs.quantity(part).zip(inputs.quantity(whole));
        figures.is_none_or(|(part, whole)| part <= whole)
    });
    let answer = Answer::new(AnswerState::Answered(inputs));
    let framework = &county.placed.county.report.edition().framework;
    let then = score_indicator(framework.place(at.place)?, Some(at.judged), Some(&answer));
    let counted = |score: &IndicatorScore| -> Vec<bool> {
        score.items.iter().map(|item| item.dropped() || item.open).collect()
    };
    let got = got(&then)?;
    if !fits || counted(at.now) != counted(&then) || !alters(county, at.now, got) {
        return None;
    }
    let moved = (got - self::got(at.now)?).abs() * ONE;
    Some(FactChange {
        row: county.row,
        other: county.other,
        indicator: at.place,
        item: item.id().clone(),
        input: input.clone(),
        from,
        to,
        moved: moved.checked_div(item.points().ten_thousandths())?,
    })
}

/// What the items of an indicator give together, in ten-thousandths; none while it is open.
fn got(score: &IndicatorScore) -> Option<i128> {
    score.items.iter().filter(|item| !item.dropped()).map(|item| item.got).try_fold(
        0,
        |sum, got| {
            let got = got?;
            (got.low == got.high).then(|| sum + got.low.ten_thousandths())
        },
    )
}

/// Whether the county is level with the other, or beyond it, once the items of an indicator
/// give so many ten-thousandths.
fn alters(county: &County<'_>, now: &IndicatorScore, got: i128) -> bool {
    let sheet = &county.placed.county.report.sheet;
    value_with(sheet, county.placed.value, now, got, county.scheme).is_some_and(|value| {
        let to_beat = county.to_beat;
        let (own, theirs) = (value.0 * to_beat.weight(), to_beat.numerator() * value.1);
        if county.falls { own <= theirs } else { own >= theirs }
    })
}

/// The value of a county if the items of an indicator together gave so many ten-thousandths;
/// none if the indicator counts for nothing.
fn value_with(
    sheet: &ScoreSheet,
    now: ExactTotal,
    indicator: &IndicatorScore,
    then: i128,
    scheme: &Scheme,
) -> Option<Value> {
    let score = indicator.score?.low.ten_thousandths();
    if indicator.bonus {
        let bonuses = sheet.indicators.iter().filter(|indicator| indicator.bonus);
        let bonuses = bonuses.filter_map(|indicator| indicator.score);
        let sum: i128 = bonuses.map(|score| score.low.ten_thousandths()).sum();
        let then = sum - score + then;
        let bonus: Total = capped_bonus(scheme, Score::from_ten_thousandths(then));
        let gained = (bonus.hundredths() - sheet.bonus.low.hundredths()) * 100;
        return Some((now.numerator() + gained * now.weight(), now.weight()));
    }
    let weight = indicator.weight.filter(|weight| !weight.is_zero())?.ten_thousandths();
    let then = of_hundred(Score::from_ten_thousandths(then), available(&indicator.items)).score();
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
