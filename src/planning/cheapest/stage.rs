//! What each indicator can be brought to, and what that does to the result.
//!
//! Must not know: the goal, other indicators.
//!
//! Lifts of one indicator add up in its points: lifts that share a fact, or the item that
//! is judged by it, stand in one group, of which one is taken at most. Each lift is scored
//! by itself; the points of a choice are the sum, and its score is rounded once, as
//! scoring.md, has it. The bonus indicators share a cap and are one stage.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::answer::Answer;
use crate::domain::decimal::{Score, Total, Weight};
use crate::domain::framework::{Framework, Place};
use crate::domain::id::{IndicatorNo, InputId, ItemId};
use crate::domain::scheme::rule::Questions;
use crate::domain::scheme::{Scheme, SchemeIndicator};
use crate::planning::cheapest::Planned;
use crate::planning::cheapest::front::{Front, Way, combine, undominated};
use crate::planning::lift::Lift;
use crate::planning::raise::raise_indicator;
use crate::scoring::indicator::{available, of_hundred, score_indicator, sum};
use crate::scoring::total::capped_bonus;

/// Lifts whose effects meet in one score, with what their points come to in the result.
pub(in crate::planning::cheapest) struct Stage<'a> {
    groups: Vec<Vec<Way>>,
    /// The points got today, at the low end.
    got: Score,
    effect: Effect<'a>,
}

/// How points become a part of the result, in `Σ w·s` as `ExactTotal` counts it.
enum Effect<'a> {
    /// `w·s` of one base indicator.
    Base { weight: Weight, available: Score },
    /// The capped bonus, times 100·Σ w for each hundredth.
    Bonus { scheme: &'a Scheme, each: i128 },
}

impl Effect<'_> {
    /// The points above which nothing changes any more.
    fn most(&self) -> i128 {
        match self {
            Self::Base { available, .. } => available.ten_thousandths(),
            Self::Bonus { scheme, .. } => scheme.bonus_cap.ten_thousandths(),
        }
    }

    fn of(&self, got: Score) -> i128 {
        match self {
            Self::Base { weight, available } => {
                weight.ten_thousandths() * of_hundred(got, *available).units()
            }
            Self::Bonus { scheme, each } => Total::hundredths(capped_bonus(scheme, got)) * each,
        }
    }
}

impl Stage<'_> {
    /// What can be chosen without the forbidden lifts, its gain in the result.
    pub(in crate::planning::cheapest) fn front(&self, forbidden: &BTreeSet<usize>) -> Front {
        let is_allowed = |way: &Way| way.lifts.iter().all(|lift| !forbidden.contains(lift));
        let now = self.effect.of(self.got);
        let room = (self.effect.most() - self.got.ten_thousandths()).max(0);
        let mut ways = combine(self.groups.iter(), room, is_allowed);
        for way in &mut ways {
            let got = Score::from_ten_thousandths(self.got.ten_thousandths() + way.gain);
            way.gain = self.effect.of(got) - now;
        }
        undominated(ways)
    }

    /// Whether one of its lifts is that one.
    pub(in crate::planning::cheapest) fn has(&self, lift: usize) -> bool {
        self.groups.iter().flatten().any(|way| way.lifts.contains(&lift))
    }

    /// The lifts that bring it as far as it goes.
    pub(in crate::planning::cheapest) fn most(&self) -> Vec<usize> {
        self.front(&BTreeSet::new()).pop().map(|way| way.lifts).unwrap_or_default()
    }
}

/// Every stage, in the order of the notice, the bonus last. `weight` is `Σ w`.
pub(in crate::planning::cheapest) fn stages<'a>(
    framework: &Framework,
    scheme: &'a Scheme,
    answers: &BTreeMap<IndicatorNo, Answer>,
    planned: &[Planned],
    weight: i128,
    with_bonus: bool,
) -> Vec<Stage<'a>> {
    let mut stages = Vec::new();
    let effect = Effect::Bonus { scheme, each: 100 * weight };
    let mut bonus = Stage { groups: Vec::new(), got: Score::ZERO, effect };
    for place in framework.places() {
        let (no, answer) = (place.no(), answers.get(&place.no()));
        let Some(judged) = scheme.indicators.get(&no) else {
            continue;
        };
        let now = score_indicator(place, Some(judged), answer);
        let got = sum(&now.items).low;
        let groups = groups(place, judged, answer, got, planned);
        if place.is_bonus() {
            let both = bonus.got.ten_thousandths() + got.ten_thousandths();
            bonus.got = Score::from_ten_thousandths(both);
            bonus.groups.extend(groups);
        } else if now.state.is_applicable() {
            let available = available(&now.items);
            let effect = Effect::Base { weight: judged.weight, available };
            stages.push(Stage { groups, got, effect });
        }
    }
    if with_bonus {
        stages.push(bonus);
    }
    stages
}

/// The lifts of one indicator as ways, those that exclude each other together.
fn groups(
    place: Place<'_>,
    judged: &SchemeIndicator,
    answer: Option<&Answer>,
    got: Score,
    planned: &[Planned],
) -> Vec<Vec<Way>> {
    let mut groups: Vec<(BTreeSet<Cell<'_>>, Vec<Way>)> = Vec::new();
    let of_it = |(_, planned): &(usize, &Planned)| planned.lift.key.indicator == place.no();
    for (position, Planned { lift, estimate }) in planned.iter().enumerate().filter(of_it) {
        let then = sum(&raise_indicator(place, judged, answer, &[lift]).items).low;
        let way = Way {
            // One lift more weighs less than the least effort, however many there are.
            cost: estimate.effort.ten_thousandths() * (planned.len() as i128 + 1) + 1,
            gain: then.ten_thousandths() - got.ten_thousandths(),
            lifts: vec![position],
        };
        // Whatever costs and gains nothing is in no cheapest set.
        if way.gain <= 0 {
            continue;
        }
        let mut cells = cells(judged, lift);
        let mut ways = vec![way];
        let (meeting, apart): (Vec<_>, Vec<_>) =
            groups.into_iter().partition(|(others, _)| !others.is_disjoint(&cells));
        for (their_cells, their_ways) in meeting {
            cells.extend(their_cells);
            ways.extend(their_ways);
        }
        groups = apart;
        groups.push((cells, ways));
    }
    groups.into_iter().map(|(_, ways)| ways).collect()
}

/// What gives points by itself: an option of a checklist, or an item of another form.
type Cell<'a> = (&'a ItemId, Option<&'a InputId>);

/// Every cell whose points a lift may change.
fn cells<'a>(judged: &'a SchemeIndicator, lift: &Lift) -> BTreeSet<Cell<'a>> {
    let facts = lift.facts();
    let mut cells = BTreeSet::new();
    for item in &judged.items {
        match item.rule().questions() {
            Questions::Options(choices) => {
                let moved = choices.iter().filter(|choice| facts.contains_key(&choice.id));
                cells.extend(moved.map(|choice| (item.id(), Some(&choice.id))));
            }
            Questions::Level(..) | Questions::Figures => {
                let own = *item.id() == lift.key.item;
                if own || item.rule().inputs().any(|(id, _)| facts.contains_key(id)) {
                    cells.insert((item.id(), None));
                }
            }
        }
    }
    cells
}
