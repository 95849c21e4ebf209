//! One way for each stage, so that the gains reach a need at the least cost: the
//! multiple-choice knapsack, solved exactly.
//!
//! Must not know: lifts, scores, what cost and gain stand for.
//!
//! The relaxed problem, in which a way may be taken in part, gives a price `p/q` of gain.
//! At that price a way has the reduced cost `q·cost − p·gain`, less the least of its stage.
//! For every choice that reaches the need,
//!
//! `q·cost ≥ p·need + Σ least + Σ reduced`,
//!
//! so a partial choice whose reduced costs exceed `q·(best known) − p·need − Σ least`
//! cannot become better than the best known and is left out; neither can one that costs no
//! less and gains no more than another. What is left is looked at in full, stage after
//! stage, beginning where a change is cheapest. Nothing is ever left out on a guess.
//!
//! All products are in `i128`: with efforts up to [`Effort::MOST`], as many lifts as a file
//! of 1 MiB can carry, and weights and caps at their bounds, they stay below 10^38.
//!
//! [`Effort::MOST`]: crate::planning::estimate::Effort::MOST

use std::cmp::Ordering;
use std::rc::Rc;

use crate::domain::gather::{sort_by, sort_by_key};
use crate::planning::cheapest::front::Front;

/// A choice of the least cost.
pub(in crate::planning::cheapest) struct Solution {
    pub(in crate::planning::cheapest) cost: i128,
    gain: i128,
    /// The lifts of all chosen ways, rising.
    pub(in crate::planning::cheapest) lifts: Vec<usize>,
}

impl Solution {
    /// The smaller, the better: cost, then the higher gain, then earlier lifts.
    pub(in crate::planning::cheapest) fn rank(&self) -> (i128, i128, &[usize]) {
        (self.cost, -self.gain, &self.lifts)
    }
}

/// A choice for the stages so far.
#[derive(Clone, Copy)]
struct Partial {
    cost: i128,
    gain: i128,
    reduced: i128,
    /// How it came about: a position in the trail.
    last: usize,
}

/// A way taken, and the step of the trail before it.
struct TrailStep {
    before: usize,
    stage: usize,
    way: usize,
}

/// A way as the search sees it.
struct Priced {
    cost: i128,
    gain: i128,
    reduced: i128,
    way: usize,
}

/// A stage as the search sees it.
struct Class {
    stage: usize,
    ways: Vec<Priced>,
    /// Cost and gain of the way that the relaxed problem takes.
    usual: (i128, i128),
    /// The most that can be gained.
    most: i128,
    /// The reduced cost of the second way: how cheap it is to differ from the usual.
    second: i128,
}

/// The trail's first step, before anything is taken.
const START: usize = usize::MAX;

/// What the relaxed problem says of a need.
struct Relaxed {
    /// The price of gain, as the cost and the gain of one stride.
    price: (i128, i128),
    /// `p·need + Σ least`.
    bound: i128,
    classes: Vec<Class>,
}

/// Solves the relaxed problem; none where all gains together do not reach the need.
fn relax(fronts: &[Rc<Front>], need: i128) -> Option<Relaxed> {
    let price @ (p, q) = price(fronts, need)?;
    let mut classes = Vec::new();
    let mut bound = p * need;
    for (stage, front) in fronts.iter().enumerate() {
        let (class, least) = class(stage, front, p, q);
        bound += least;
        classes.push(class);
    }
    Some(Relaxed { price, bound, classes })
}

/// A cost that no choice undercuts; none where the need, above zero, cannot be reached.
pub(in crate::planning::cheapest) fn least_cost(fronts: &[Rc<Front>], need: i128) -> Option<i128> {
    let Relaxed { price: (_, q), bound, .. } = relax(fronts, need)?;
    // Rounded down where it does not divide: still undercut by none.
    Some(bound.div_euclid(q))
}

/// The best choice for a need above zero, and how many partial ones were kept. None where
/// all gains together do not reach it.
pub(in crate::planning::cheapest) fn search(
    fronts: &[Rc<Front>],
    need: i128,
) -> (Option<Solution>, usize) {
    let Some(Relaxed { price: (_, q), bound, mut classes }) = relax(fronts, need) else {
        return (None, 0);
    };
    sort_by_key(&mut classes, |class| class.second);

    // What the stages after each one come to, if all take their usual way or their most.
    let mut usual = classes
        .iter()
        .fold((0, 0), |(cost, gain), class| (cost + class.usual.0, gain + class.usual.1));
    let mut most: i128 = classes.iter().map(|class| class.most).sum();
    // The usual ways together reach the need, since the last one is taken in full.
    let mut best_cost = usual.0;
    let mut best: Option<Solution> = None;
    let mut trail: Vec<TrailStep> = Vec::new();
    let mut kept = vec![Partial { cost: 0, gain: 0, reduced: 0, last: START }];
    let mut n_kept = 0;
    for class in &classes {
        usual = (usual.0 - class.usual.0, usual.1 - class.usual.1);
        most -= class.most;
        let mut longer = Vec::new();
        for partial in &kept {
            for priced in &class.ways {
                let cost = partial.cost + priced.cost;
                let gain = partial.gain + priced.gain;
                let reduced = partial.reduced + priced.reduced;
                if reduced > q * best_cost - bound || gain + most < need || cost > best_cost {
                    continue;
                }
                if gain + usual.1 >= need {
                    best_cost = best_cost.min(cost + usual.0);
                }
                longer.push((Partial { cost, gain, reduced, last: partial.last }, priced.way));
            }
        }
        longer.sort_unstable_by(|(one, way), (other, other_way)| {
            let by_figures = one.cost.cmp(&other.cost).then(other.gain.cmp(&one.gain));
            by_figures.then_with(|| {
                let here = first_lift(fronts, class.stage, *way, *other_way);
                earlier(fronts, &trail, (one.last, other.last), (class.stage, here))
            })
        });
        kept.clear();
        let mut most_gained = -1;
        for (mut partial, way) in longer {
            if partial.gain <= most_gained {
                continue;
            }
            most_gained = partial.gain;
            trail.push(TrailStep { before: partial.last, stage: class.stage, way });
            partial.last = trail.len() - 1;
            if partial.gain < need {
                kept.push(partial);
                continue;
            }
            // The need is reached, and more would only cost more. The front rises in cost:
            // whatever follows costs more, too.
            best_cost = best_cost.min(partial.cost);
            let lifts = lifts(fronts, &trail, partial.last);
            let found = Solution { cost: partial.cost, gain: partial.gain, lifts };
            if best.as_ref().is_none_or(|best| found.rank() < best.rank()) {
                best = Some(found);
            }
            break;
        }
        n_kept += kept.len();
    }
    (best, n_kept)
}

/// The lifts of a trail, rising.
fn lifts(fronts: &[Rc<Front>], trail: &[TrailStep], last: usize) -> Vec<usize> {
    let mut lifts = Vec::new();
    let mut at = last;
    while let Some(taken) = trail.get(at) {
        let way = fronts.get(taken.stage).and_then(|front| front.get(taken.way));
        lifts.extend(way.into_iter().flat_map(|way| &way.lifts));
        at = taken.before;
    }
    lifts.sort_unstable();
    lifts
}

/// Which of two trails over the same stages has the earlier lifts, given how they go on:
/// the difference in the first stage decides. Ties are so many where efforts are round
/// numbers that the lifts are not listed for it.
fn earlier(
    fronts: &[Rc<Front>],
    trail: &[TrailStep],
    (mut one, mut other): (usize, usize),
    (mut stage, mut verdict): (usize, Ordering),
) -> Ordering {
    while one != other {
        let (Some(taken), Some(other_taken)) = (trail.get(one), trail.get(other)) else {
            break;
        };
        if taken.way != other_taken.way && (verdict.is_eq() || taken.stage < stage) {
            stage = taken.stage;
            verdict = first_lift(fronts, stage, taken.way, other_taken.way);
        }
        (one, other) = (taken.before, other_taken.before);
    }
    verdict
}

/// Which of two ways of a stage has the first lift that the other lacks.
fn first_lift(fronts: &[Rc<Front>], stage: usize, one: usize, other: usize) -> Ordering {
    let lifts = |way: usize| {
        let way = fronts.get(stage).and_then(|front| front.get(way));
        way.map_or(&[][..], |way| &way.lifts)
    };
    let (one, other) = (lifts(one), lifts(other));
    let differing = one.iter().zip(other).map(|(one, other)| one.cmp(other)).find(|o| o.is_ne());
    // Where one only goes on, it is the one with the lift that the other lacks.
    differing.unwrap_or_else(|| other.len().cmp(&one.len()))
}

/// The ways of a stage at a price, and the least `q·cost − p·gain` among them.
fn class(stage: usize, front: &Front, p: i128, q: i128) -> (Class, i128) {
    let at_price = |cost: i128, gain: i128| q * cost - p * gain;
    let least = front.iter().map(|way| at_price(way.cost, way.gain)).min().unwrap_or_default();
    let mut ways: Vec<_> = front
        .iter()
        .enumerate()
        .map(|(at, way)| {
            let (cost, gain) = (way.cost, way.gain);
            Priced { cost, gain, reduced: at_price(cost, gain) - least, way: at }
        })
        .collect();
    // Of several that the relaxed problem may take, the one that gains most comes first.
    sort_by_key(&mut ways, |way| (way.reduced, -way.gain));
    let class = Class {
        stage,
        usual: ways.first().map_or((0, 0), |way| (way.cost, way.gain)),
        second: ways.get(1).map_or(i128::MAX, |way| way.reduced),
        most: front.last().map_or(0, |way| way.gain),
        ways,
    };
    (class, least)
}

/// From one way to a further one along the convex hull of a front.
#[derive(Clone, Copy)]
struct Stride {
    cost: i128,
    gain: i128,
}

impl Stride {
    fn is_dearer(self, than: Self) -> bool {
        self.cost * than.gain > than.cost * self.gain
    }
}

/// The price of gain in the relaxed problem: the cost and gain of the stride with which the
/// need is reached, when the cheapest strides are taken first.
fn price(fronts: &[Rc<Front>], need: i128) -> Option<(i128, i128)> {
    let mut strides: Vec<_> = fronts.iter().flat_map(|front| strides(front)).collect();
    sort_by(&mut strides, |one, other| (one.cost * other.gain).cmp(&(other.cost * one.gain)));
    let mut gained = 0;
    strides.into_iter().find_map(|stride| {
        gained += stride.gain;
        (gained >= need).then_some((stride.cost, stride.gain))
    })
}

/// The strides along the lower convex hull: each dearer than the one before.
fn strides(front: &Front) -> Vec<Stride> {
    let mut strides: Vec<Stride> = Vec::new();
    for (from, to) in front.iter().zip(front.iter().skip(1)) {
        let mut stride = Stride { cost: to.cost - from.cost, gain: to.gain - from.gain };
        while let Some(before) = strides.pop_if(|before| before.is_dearer(stride)) {
            stride = Stride { cost: before.cost + stride.cost, gain: before.gain + stride.gain };
        }
        strides.push(stride);
    }
    strides
}
