//! Step 1: the points of one item, to four decimals.
//!
//! Must not know: weights, other items, other indicators.

use crate::domain::answer::{Input, Inputs};
use crate::domain::decimal::{Interval, Points, Score, Share};
use crate::domain::id::{InputId, ItemId};
use crate::domain::scheme::rule::{Band, Bands, Choice, InputKind, Level, Measured, Rule};
use crate::domain::scheme::{Item, SchemeIndicator};
use crate::scoring::rounding::{Bounded, Rounding, bounded};

/// What an item gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemScore {
    /// Its name within the indicator.
    pub id: ItemId,
    /// The most it gives.
    pub points: Points,
    /// What it gives now; none if it dropped out.
    pub got: Option<Interval<Score>>,
    /// Whether an input it needs is open.
    pub open: bool,
}

impl ItemScore {
    /// Whether it dropped out: its whole is zero, so that there is nothing to judge.
    #[must_use]
    pub const fn dropped(&self) -> bool {
        self.got.is_none()
    }

    /// An item of which nothing is known.
    #[must_use]
    pub fn unknown(item: &Item) -> Self {
        Self { id: item.id().clone(), points: item.points(), got: Some(all(item)), open: true }
    }

    /// Gives the item all its points; one that dropped out stays out.
    pub(in crate::scoring) fn settle_at_all_points(&mut self) {
        if !self.dropped() {
            (self.got, self.open) = (Some(Interval::settled(points_of(self.points))), false);
        }
    }

    /// An item that is not judged.
    #[must_use]
    pub fn out(item: &Item) -> Self {
        Self { id: item.id().clone(), points: item.points(), got: None, open: false }
    }
}

/// Scores an item from the facts of its indicator.
#[must_use]
pub fn score_item(item: &Item, inputs: &Inputs) -> ItemScore {
    let (got, open) = work(item, inputs).got(item);
    ItemScore { id: item.id().clone(), points: item.points(), got, open }
}

/// How an item came to its points: what its score and its derivation are both read off.
#[derive(Clone, Copy, Debug)]
pub(in crate::scoring) enum Work {
    /// Its whole is zero: nothing to judge.
    Dropped,
    /// An input it needs is open.
    Open,
    /// The options of a checklist: those that are true, and those with the open ones.
    Ticked { low: i128, high: i128, open: bool },
    /// A ratio or a count.
    Computed(Bounded),
    /// The position of the band reached, none outside all, and what it gives.
    Band(Option<usize>, Points),
    /// What the level reached gives.
    Level(Points),
}

/// Works an item out from the facts of its indicator.
pub(in crate::scoring) fn work(item: &Item, inputs: &Inputs) -> Work {
    match item.rule() {
        Rule::Checklist(choices) => checklist(choices, inputs),
        Rule::Ratio { part, whole, zero, full } => {
            let (zero, full) = ends_of_ratio(*zero, *full);
            match share(part, whole, inputs) {
                Measure::NothingToJudge => Work::Dropped,
                Measure::Open => Work::Open,
                Measure::Of { part, whole } => {
                    Work::Computed(ratio(item.points(), part, whole, zero, full))
                }
            }
        }
        Rule::Bands { measured, bands, otherwise } => match measure(measured, inputs) {
            Measure::NothingToJudge => Work::Dropped,
            Measure::Open => Work::Open,
            Measure::Of { part, whole } => band(part, whole, bands, *otherwise),
        },
        Rule::Deduct { count, each } => by_count(item, *each, inputs, count, |all, off| all - off),
        Rule::Add { count, each } => by_count(item, *each, inputs, count, |_, won| won),
        Rule::Level { value, levels } => level(levels, inputs.level(value)),
    }
}

impl Work {
    /// What the item gives, none if it dropped out, and whether an input is open.
    fn got(self, item: &Item) -> (Option<Interval<Score>>, bool) {
        let settled = |points| (Some(Interval::settled(points)), false);
        match self {
            Self::Dropped => (None, false),
            Self::Open => (Some(all(item)), true),
            Self::Ticked { low, high, open } => {
                (Some(Interval { low, high }.map(Score::from_ten_thousandths)), open)
            }
            Self::Computed(bounded) => settled(bounded.rounding.score()),
            Self::Band(_, points) | Self::Level(points) => settled(points_of(points)),
        }
    }
}

/// The inputs that the rule of an item reads, each once, and what was stated of them. What
/// does not fit the rule, as a level that another scheme had, is open.
pub(in crate::scoring) fn stated<'a>(
    judged: &SchemeIndicator,
    item: &'a Item,
    inputs: &Inputs,
) -> Vec<(&'a InputId, Option<Input>)> {
    let fits = |kind: InputKind, input: &Input| match input {
        Input::Flag(_) => kind == InputKind::Flag,
        Input::Quantity(_) => {
            matches!(kind, InputKind::Count | InputKind::Money | InputKind::Amount)
        }
        Input::Level(level) => {
            matches!(kind, InputKind::Level { highest } if *level <= highest)
        }
    };
    let mut stated: Vec<(&InputId, Option<Input>)> = Vec::new();
    for (id, kind) in item.rule().inputs() {
        let kind = judged.input_kind(id).unwrap_or(kind);
        if !stated.iter().any(|(known, _)| *known == id) {
            let value = inputs.stated(id).filter(|input| fits(kind, input));
            stated.push((id, value));
        }
    }
    stated
}

/// A figure as a fraction, in ten-thousandths above and below the line.
pub(in crate::scoring) enum Measure {
    /// The whole is zero.
    NothingToJudge,
    /// A figure is open.
    Open,
    /// Both are known; a figure by itself stands above one.
    Of { part: i128, whole: i128 },
}

/// The shares where points begin and where all are earned.
pub(in crate::scoring) fn ends_of_ratio(
    zero: Option<Share>,
    full: Option<Share>,
) -> (Share, Share) {
    (zero.unwrap_or(Share::ZERO), full.unwrap_or(Share::ONE))
}

fn points_of(points: Points) -> Score {
    Score::from_ten_thousandths(points.ten_thousandths())
}

/// Nothing to all: the interval of an item whose input is open.
fn all(item: &Item) -> Interval<Score> {
    Interval { low: Score::ZERO, high: points_of(item.points()) }
}

pub(in crate::scoring) fn share(part: &InputId, whole: &InputId, inputs: &Inputs) -> Measure {
    match (inputs.quantity(part), inputs.quantity(whole)) {
        (_, Some(whole)) if whole.is_zero() => Measure::NothingToJudge,
        (Some(part), Some(whole)) => {
            Measure::Of { part: part.ten_thousandths(), whole: whole.ten_thousandths() }
        }
        (None, _) | (_, None) => Measure::Open,
    }
}

pub(in crate::scoring) fn measure(measured: &Measured, inputs: &Inputs) -> Measure {
    match measured {
        Measured::Share { part, whole } => share(part, whole, inputs),
        Measured::Value(value) => match inputs.quantity(value) {
            Some(value) => Measure::Of { part: value.ten_thousandths(), whole: 10_000 },
            None => Measure::Open,
        },
    }
}

/// The sum of the trues; up to that and the sum of the open ones.
fn checklist(choices: &[Choice], inputs: &Inputs) -> Work {
    let (mut low, mut high, mut open) = (0, 0, false);
    for choice in choices {
        let points = choice.points.ten_thousandths();
        match inputs.flag(&choice.id) {
            Some(true) => {
                low += points;
                high += points;
            }
            Some(false) => {}
            None => {
                high += points;
                open = true;
            }
        }
    }
    Work::Ticked { low, high, open }
}

/// `R4(P × clamp((part/whole − zero)/(full − zero), 0, 1))` as one fraction:
/// `P × (part − zero × whole) / (whole × (full − zero))`, divided once.
///
/// 1188 of 1200, full at 0.99, 30 points: 30 × 1188 / (1200 × 0.99) = 30.0000.
fn ratio(points: Points, part: i128, whole: i128, zero: Share, full: Share) -> Bounded {
    let (zero, full) = (zero.ten_thousandths(), full.ten_thousandths());
    let above_zero = part * 10_000 - zero * whole;
    let from_zero_to_full = whole * (full - zero);
    let (earned, held) = bounded(above_zero, from_zero_to_full);
    let points = points.ten_thousandths();
    Bounded { rounding: Rounding::to_score(points * earned, from_zero_to_full), held }
}

/// The edge of a band in hundred-millionths of the part. Compares `limit × whole` with the
/// part: a quotient that was rounded would put a figure just below a limit on it.
pub(in crate::scoring) fn edge(band: &Band, whole: i128) -> i128 {
    band.limit.ten_thousandths() * whole
}

fn band(part: i128, whole: i128, bands: &Bands, otherwise: Points) -> Work {
    let part = part * 10_000;
    let reached = match bands {
        Bands::AtLeast(bands) => bands.iter().position(|band| edge(band, whole) <= part),
        Bands::AtMost(bands) => bands.iter().position(|band| part <= edge(band, whole)),
    };
    let band = reached.and_then(|position| bands.bands().get(position));
    Work::Band(reached, band.map_or(otherwise, |band| band.points))
}

/// The form shared by adding and deducting; the result stays within 0 and the item's points.
fn by_count(
    item: &Item,
    each: Points,
    inputs: &Inputs,
    count: &InputId,
    form: impl Fn(i128, i128) -> i128,
) -> Work {
    let Some(count) = inputs.quantity(count) else {
        return Work::Open;
    };
    // In hundred-millionths: money counted with two places, at four places of points each,
    // needs more than the four that are kept.
    let most = item.points().ten_thousandths() * 10_000;
    let changed = each.ten_thousandths() * count.ten_thousandths();
    let (points, held) = bounded(form(most, changed), most);
    Work::Computed(Bounded { rounding: Rounding::to_score(points, 10_000), held })
}

fn level(levels: &[Level], reached: Option<usize>) -> Work {
    let reached = reached.and_then(|level| levels.get(level));
    reached.map_or(Work::Open, |level| Work::Level(level.points))
}
