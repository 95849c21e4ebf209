//! How far one item can be brought by moving the one figure that counts for it.
//!
//! Must not know: other items, weights, what a step is worth to the total.

use crate::domain::answer::{Input, Inputs};
use crate::domain::decimal::{Quantity, Score, Share};
use crate::domain::id::InputId;
use crate::domain::scheme::rule::{Band, Bands, Choice, InputKind, Level, Measured, Rule};
use crate::domain::scheme::{Item, SchemeIndicator};
use crate::scoring::item::score_item;

/// Into how many steps the way of a ratio from `zero` to `full` is cut.
const TENTHS: i128 = 10;
/// Ten-thousandths in a whole.
const ONE: i128 = 10_000;

/// The ways up from where an item stands.
pub(in crate::planning) enum Climb {
    /// Each of these facts by itself.
    Options(Vec<(InputId, Input)>),
    /// This figure, to the next step or as far as the item goes.
    Figure { id: InputId, next: Option<Input>, full: Option<Input> },
    /// To all points, by figures that nobody knows yet.
    Unmeasured,
    /// Nothing better can be said.
    Nowhere,
}

/// The ways up of an item that is judged.
pub(in crate::planning) fn climb(item: &Item, judged: &SchemeIndicator, inputs: &Inputs) -> Climb {
    let unit = |id: &InputId| judged.input_kind(id).map_or(ONE, unit);
    match item.rule() {
        Rule::Checklist(choices) => Climb::Options(open_options(choices, inputs)),
        Rule::Ratio { part, whole, zero, full } => {
            let Some(of) = figure(inputs, whole) else {
                return unmeasured(item, part, whole, Quantity::from_ten_thousandths);
            };
            let (zero, full) = (zero.unwrap_or(Share::ZERO), full.unwrap_or(Share::ONE));
            let line = Line { whole: of, unit: unit(part), zero, full };
            let now = figure(inputs, part);
            let next = now.and_then(|now| line.least_part(line.tenth(now) + 1));
            Climb::Figure { id: part.clone(), next, full: line.least_part(TENTHS) }
        }
        Rule::Bands { measured: Measured::Share { part, whole }, bands, .. } => {
            let Some(of) = figure(inputs, whole) else {
                let best = |all| {
                    Quantity::from_ten_thousandths(match bands {
                        Bands::AtLeast(_) => all,
                        Bands::AtMost(_) => 0,
                    })
                };
                return unmeasured(item, part, whole, best);
            };
            let edge = Edge { whole: of, most: Some(of), unit: unit(part) };
            by_bands(item, part, bands, &edge, inputs)
        }
        Rule::Bands { measured: Measured::Value(value), bands, .. } => {
            let edge = Edge { whole: ONE, most: None, unit: unit(value) };
            by_bands(item, value, bands, &edge, inputs)
        }
        Rule::Deduct { count, .. } => {
            let next = figure(inputs, count).and_then(|now| quantity(now - ONE));
            Climb::Figure { id: count.clone(), next, full: quantity(0) }
        }
        Rule::Add { count, each } => {
            let (most, each) = (item.points().ten_thousandths(), each.ten_thousandths());
            let least = ceil(most * ONE, each, unit(count)).filter(|_| each > 0);
            let now = figure(inputs, count).filter(|now| least.is_none_or(|least| *now < least));
            // Beyond the cap there is no way up; below it, one more case never overshoots.
            let next = now.map(|now| least.map_or(now + ONE, |least| least.min(now + ONE)));
            let reached = figure(inputs, count).is_some() && now.is_none();
            let full = least.filter(|_| !reached);
            Climb::Figure {
                id: count.clone(),
                next: next.and_then(quantity),
                full: full.and_then(quantity),
            }
        }
        Rule::Level { value, levels } => by_level(value, levels, inputs),
    }
}

/// A figure of the record in ten-thousandths; none if it is open.
fn figure(inputs: &Inputs, id: &InputId) -> Option<i128> {
    inputs.quantity(id).map(Quantity::ten_thousandths)
}

/// The least that a figure of this kind changes by, in ten-thousandths.
const fn unit(kind: InputKind) -> i128 {
    match kind {
        InputKind::Count | InputKind::Flag | InputKind::Level { .. } => ONE,
        InputKind::Money => 100,
        InputKind::Amount => 1,
    }
}

fn quantity(ten_thousandths: i128) -> Option<Input> {
    Quantity::from_ten_thousandths(ten_thousandths).map(Input::Quantity)
}

/// The least multiple of the unit that is at least `numerator / denominator`.
fn ceil(numerator: i128, denominator: i128, unit: i128) -> Option<i128> {
    let step = denominator * unit;
    (numerator + step - 1).checked_div(step).map(|steps| steps * unit)
}

fn open_options(choices: &[Choice], inputs: &Inputs) -> Vec<(InputId, Input)> {
    let open = choices.iter().filter(|choice| inputs.flag(&choice.id) != Some(true));
    open.map(|choice| (choice.id.clone(), Input::Flag(true))).collect()
}

/// All points where the best share there is earns them, whatever the whole turns out to be.
/// `best` gives the best part of a whole, so that a rule that asks for more than the whole
/// is not promised at full.
fn unmeasured(
    item: &Item,
    part: &InputId,
    whole: &InputId,
    best: impl Fn(i128) -> Option<Quantity>,
) -> Climb {
    // Any whole does: only the share counts.
    let (Some(of), Some(part_of)) = (Quantity::from_ten_thousandths(ONE), best(ONE)) else {
        return Climb::Nowhere;
    };
    let figures = [(whole, of), (part, part_of)];
    let inputs = figures.map(|(id, figure)| (id.clone(), Some(Input::Quantity(figure))));
    let all = Score::from_ten_thousandths(item.points().ten_thousandths());
    match score_item(item, &Inputs::from(inputs)).got {
        Some(got) if got.low == all => Climb::Unmeasured,
        Some(_) | None => Climb::Nowhere,
    }
}

/// The straight line of a ratio, from the share `zero` to the share `full` of its whole.
struct Line {
    /// In ten-thousandths, above zero.
    whole: i128,
    unit: i128,
    zero: Share,
    full: Share,
}

impl Line {
    /// How many tenths of the way a part has gone, 0 to 10.
    fn tenth(&self, part: i128) -> i128 {
        let (zero, full) = (self.zero.ten_thousandths(), self.full.ten_thousandths());
        let way = self.whole * (full - zero);
        let gone = (part * ONE - self.whole * zero).clamp(0, way);
        (gone * TENTHS).checked_div(way).unwrap_or(TENTHS)
    }

    /// The least part that has gone so many tenths of the way, in whole units, and never
    /// more than the whole.
    ///
    /// 7 of 10 tenths of 33 records, from 0 to 0.9: 33 × 0.63 = 20.79, so 21.
    fn least_part(&self, tenth: i128) -> Option<Input> {
        let (zero, full) = (self.zero.ten_thousandths(), self.full.ten_thousandths());
        let tenth = tenth.min(TENTHS);
        let share = zero * TENTHS + tenth * (full - zero);
        let least = ceil(self.whole * share, ONE * TENTHS, self.unit)?;
        quantity(least.min(self.whole))
    }
}

/// Where the edge of a band lies in the figure that is reported.
struct Edge {
    /// In ten-thousandths; 1 for a figure by itself.
    whole: i128,
    /// The most that the figure can be.
    most: Option<i128>,
    unit: i128,
}

impl Edge {
    /// The figure at the edge, on the side that belongs to the band.
    fn of(&self, band: &Band, bands: &Bands) -> Option<i128> {
        let edge = band.limit.ten_thousandths() * self.whole;
        match bands {
            Bands::AtLeast(_) => {
                let least = ceil(edge, ONE, self.unit)?;
                Some(self.most.map_or(least, |most| least.min(most)))
            }
            Bands::AtMost(_) => edge.checked_div(ONE * self.unit).map(|steps| steps * self.unit),
        }
    }

    /// Whether the figure has come as far as the band.
    fn reached(&self, figure: i128, band: &Band, bands: &Bands) -> bool {
        let edge = band.limit.ten_thousandths() * self.whole;
        match bands {
            Bands::AtLeast(_) => edge <= figure * ONE,
            Bands::AtMost(_) => figure * ONE <= edge,
        }
    }
}

/// To the nearest edge not reached yet, and to the one that gives most.
fn by_bands(item: &Item, id: &InputId, bands: &Bands, edge: &Edge, inputs: &Inputs) -> Climb {
    let now = figure(inputs, id);
    let ahead = bands
        .bands()
        .iter()
        .take_while(|band| now.is_none_or(|now| !edge.reached(now, band, bands)));
    let mut next = None;
    let mut best: Option<(Score, Input)> = None;
    // The nearest edge is the last of those ahead.
    for band in ahead.collect::<Vec<_>>().into_iter().rev() {
        let Some(target) = edge.of(band, bands).and_then(quantity) else {
            continue;
        };
        next = next.or(Some(target));
        let mut then = inputs.clone();
        then.insert(id.clone(), Some(target));
        let gets = score_item(item, &then).got.map_or(Score::ZERO, |got| got.low);
        if best.is_none_or(|(most, _)| gets > most) {
            best = Some((gets, target));
        }
    }
    let next = next.filter(|_| now.is_some());
    Climb::Figure { id: id.clone(), next, full: best.map(|(_, target)| target) }
}

/// To the next level, and to the first of those that give most.
fn by_level(id: &InputId, levels: &[Level], inputs: &Inputs) -> Climb {
    let now = inputs.level(id);
    let input = |level: usize| u8::try_from(level).ok().map(Input::Level);
    let most = levels.iter().map(|level| level.points).max();
    let best = levels.iter().position(|level| Some(level.points) == most);
    Climb::Figure {
        id: id.clone(),
        next: now.map(|now| now + 1).filter(|next| *next < levels.len()).and_then(input),
        full: best.filter(|best| now.is_none_or(|now| *best > now)).and_then(input),
    }
}
