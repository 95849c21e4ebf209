//! The cheapest path against all subsets of the lifts, on random small instances.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use chengxin::domain::decimal::{Points, Quantity};
use chengxin::domain::scheme::Scheme;
use chengxin::planning::cheapest::{Goal, Path, Reach, cheapest};
use chengxin::planning::estimate::{Effort, Estimate};
use chengxin::planning::lift::{Lift, LiftStep, Target, lifts};
use chengxin::planning::raise::{raise, raise_answer, raise_indicator};
use chengxin::scoring::total::score;
use chengxin::wire::edition_v1::current;

use crate::planning::{Estimates, assessment, day};
use crate::properties::random::{Answers, Dice, complete, decimal, dice, partial, scheme};
use crate::properties::second::round;

/// How many lifts an instance has at most.
const MOST_LIFTS: usize = 14;

/// A subset with what it takes and comes to; all in the units of the second arithmetic.
#[derive(Clone, Debug)]
struct Subset {
    effort: i128,
    /// `Σ w·s` with the bonus over the same `Σ w`; for a base goal without it.
    exact: i128,
    /// In hundredths.
    value: i128,
    lifts: Vec<usize>,
}

/// Whether two lifts may stand in one set: random schemes share wholes only, which no lift
/// moves, so that only steps of one item exclude each other.
fn go_together(one: &Lift, other: &Lift) -> bool {
    let options = matches!(one.key.step, LiftStep::Option(_))
        && matches!(other.key.step, LiftStep::Option(_));
    one.key.indicator != other.key.indicator || one.key.item != other.key.item || options
}

/// Whether a set does all that another does, on the same items.
fn covers(lifts: &[&Lift], set: &[usize], other: &[usize]) -> bool {
    other.iter().all(|wanted| {
        set.iter().any(|done| {
            let (done, wanted) = (&lifts[*done].key, &lifts[*wanted].key);
            done == wanted
                || (done.indicator == wanted.indicator
                    && done.item == wanted.item
                    && done.step == LiftStep::Full
                    && wanted.step == LiftStep::Next)
        })
    })
}

/// Every subset without two steps of one item, its value by integer arithmetic of the
/// test's own from the scores of the indicators.
fn subsets(
    scheme: &Scheme,
    answers: &Answers,
    lifts: &[&Lift],
    efforts: &[i128],
    base: bool,
) -> Vec<Subset> {
    let framework = &current().framework;
    let now = score(framework, scheme, answers);
    // Of each indicator that has lifts, its low end under every mask of them.
    let mut by_indicator: BTreeMap<_, (Vec<usize>, BTreeMap<u32, i128>)> = BTreeMap::new();
    for (at, lift) in lifts.iter().enumerate() {
        by_indicator.entry(lift.key.indicator).or_default().0.push(at);
    }
    for (no, (own, lows)) in &mut by_indicator {
        for part in 0..1_u32 << own.len() {
            let chosen: Vec<_> = own
                .iter()
                .enumerate()
                .filter(|(bit, _)| part >> bit & 1 == 1)
                .map(|(_, at)| *at)
                .collect();
            let done: Vec<_> = chosen.iter().map(|at| lifts[*at]).collect();
            let place = framework.place(*no).unwrap();
            let then = raise_indicator(place, &scheme.indicators[no], answers.get(no), &done);
            let mask = chosen.iter().fold(0, |mask, at| mask | 1 << at);
            lows.insert(mask, then.score.unwrap().low.ten_thousandths());
        }
    }
    let mut found = Vec::new();
    'masks: for mask in 0..1_u32 << lifts.len() {
        let chosen: Vec<_> = (0..lifts.len()).filter(|at| mask >> at & 1 == 1).collect();
        for (position, one) in chosen.iter().enumerate() {
            if chosen[..position].iter().any(|other| !go_together(lifts[*one], lifts[*other])) {
                continue 'masks;
            }
        }
        let (mut weighted, mut weights, mut bonus) = (0, 0, 0);
        for indicator in &now.indicators {
            let Some(before) = indicator.score else { continue };
            let low = match by_indicator.get(&indicator.no) {
                Some((own, lows)) => lows[&(mask & own.iter().fold(0, |mask, at| mask | 1 << at))],
                None => before.low.ten_thousandths(),
            };
            if indicator.bonus {
                bonus += low;
            } else {
                let weight = indicator.weight.unwrap().ten_thousandths();
                weighted += weight * low;
                weights += weight;
            }
        }
        let bonus =
            if base { 0 } else { round(bonus.min(scheme.bonus_cap.ten_thousandths()), 100) };
        found.push(Subset {
            effort: chosen.iter().map(|at| efforts[*at]).sum(),
            exact: weighted + bonus * 100 * weights,
            value: round(weighted, weights * 100) + bonus,
            lifts: chosen,
        });
    }
    found
}

/// A random effort: round numbers, any numbers, or none at all.
fn random_effort(dice: &mut Dice, style: u64) -> u64 {
    match style {
        0 => 10_000,
        1 => 5_000 * dice.below(7),
        _ => dice.below(60_000),
    }
}

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 200,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(2_021),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_cheapest_path_is_that_of_all_subsets(scheme in scheme(), mut dice in dice()) {
        let framework = &current().framework;
        let answers = match dice.below(3) {
            0 => complete(&scheme, &mut dice),
            1 => Answers::new(),
            _ => partial(&scheme, &mut dice),
        };
        let (in_time, late) = (day("2021-09-30"), day("2021-10-01"));
        let all = lifts(framework, &scheme, &answers);
        let style = dice.below(3);
        let first = usize::try_from(dice.below(all.len().max(1) as u64)).unwrap();
        let mut estimates = Estimates::new();
        for (at, lift) in all.iter().enumerate() {
            // A window of the lifts is in time; the others come a day too late.
            let is_in = (at + all.len() - first) % all.len() < MOST_LIFTS;
            let quantity = Quantity::parse(&decimal(random_effort(&mut dice, style))).unwrap();
            let by = Some(if is_in { in_time } else { late });
            let estimate = Estimate { effort: Effort::new(quantity).unwrap(), by };
            estimates.insert(lift.key.clone(), estimate);
        }
        let is_in = |lift: &&Lift| estimates[&lift.key].by == Some(in_time);
        let chosen: Vec<&Lift> = all.iter().filter(is_in).collect();
        prop_assert!(chosen.len() <= MOST_LIFTS);
        let efforts: Vec<_> =
            chosen.iter().map(|lift| estimates[&lift.key].effort.ten_thousandths()).collect();

        let now = score(framework, &scheme, &answers);
        let base = dice.below(4) == 0;
        let record = assessment(answers.clone());
        let ask = |goal| cheapest(framework, &scheme, &record, &estimates, goal, Some(in_time));
        if now.total.is_none() {
            let found = ask(Goal::Total(Points::parse("0").unwrap()));
            prop_assert_eq!(found.reach, Reach::CannotBeReached { most: None });
            return Ok(());
        }
        let subsets = subsets(&scheme, &answers, &chosen, &efforts, base);
        let most = subsets.iter().map(|subset| subset.value).max().unwrap();
        let least = subsets[0].value;
        // Anywhere on the way, a hundredth too high now and then.
        let span = u64::try_from(most - least).unwrap() + 2;
        let wanted = least + i128::from(dice.below(span));
        let wanted = if dice.below(3) == 0 { most.min(wanted + 1) } else { wanted };
        let text = decimal(u64::try_from(wanted * 100).unwrap());
        let goal = Points::parse(&text).unwrap();
        let goal = if base { Goal::Base(goal) } else { Goal::Total(goal) };

        let mut reaching: Vec<_> =
            subsets.iter().filter(|subset| subset.value >= wanted).cloned().collect();
        reaching.sort_by_key(|s| (s.effort, s.lifts.len(), -s.exact, s.lifts.clone()));
        let mut expected: Vec<Subset> = Vec::new();
        for subset in reaching {
            let is_new = |better: &Subset| !covers(&chosen, &subset.lifts, &better.lifts);
            if expected.len() < 4 && expected.iter().all(is_new) {
                expected.push(subset);
            }
        }
        let found = ask(goal);
        match &found.reach {
            Reach::CannotBeReached { most: told } => {
                prop_assert!(expected.is_empty(), "{wanted}: {expected:?}");
                prop_assert_eq!(told.unwrap().hundredths(), most);
            }
            Reach::By { best, alternatives, cut_short } => {
                prop_assert!(!cut_short);
                let paths: Vec<_> = std::iter::once(&**best).chain(alternatives).collect();
                let keys = |path: &&Path| {
                    path.lifts.iter().map(|planned| planned.lift.key.clone()).collect::<Vec<_>>()
                };
                let got: Vec<_> = paths.iter().map(keys).collect();
                let wanted_keys: Vec<_> = expected
                    .iter()
                    .map(|s| s.lifts.iter().map(|at| chosen[*at].key.clone()).collect::<Vec<_>>())
                    .collect();
                if !expected.iter().any(|subset| subset.lifts.is_empty()) {
                    prop_assert_eq!(got, wanted_keys);
                } else {
                    prop_assert_eq!(got, vec![Vec::new()], "reached already");
                }
                for (path, subset) in paths.iter().zip(&expected) {
                    prop_assert_eq!(path.effort.ten_thousandths(), subset.effort);
                    prop_assert_eq!(goal.value(&path.sheet).unwrap().hundredths(), subset.value);
                    // Scored once more by the whole of `score`, from a record with the facts.
                    let done: Vec<_> = path.lifts.iter().map(|planned| &planned.lift).collect();
                    if done.iter().all(|lift| lift.target != Target::AllPoints) {
                        let mut raised = answers.clone();
                        for no in scheme.indicators.keys() {
                            let own: Vec<_> =
                                done.iter().copied().filter(|l| l.key.indicator == *no).collect();
                            if let Some(answer) = raise_answer(answers.get(no), &own) {
                                raised.insert(*no, answer);
                            }
                        }
                        prop_assert_eq!(&score(framework, &scheme, &raised), &path.sheet);
                    }
                }
            }
        }
        // The second arithmetic against the whole score, on some of the subsets.
        for subset in subsets.iter().step_by(1_009) {
            let done: Vec<_> = subset.lifts.iter().map(|at| chosen[*at]).collect();
            let sheet = raise(framework, &scheme, &answers, &done);
            prop_assert_eq!(goal.value(&sheet).unwrap().hundredths(), subset.value);
        }
    }
}
