//! A whole record with all items liftable: the search against a second exact method, and
//! how much of it is looked at.

use std::collections::BTreeMap;
use std::time::Instant;

use chengxin::domain::answer::{Input, Inputs};
use chengxin::domain::decimal::Quantity;
use chengxin::domain::id::InputId;
use chengxin::domain::scheme::rule::InputKind;
use chengxin::domain::scheme::{Scheme, SchemeIndicator};
use chengxin::planning::cheapest::{Reach, cheapest};
use chengxin::planning::estimate::{Effort, Estimate};
use chengxin::planning::lift::{Lift, LiftStep, lifts};
use chengxin::planning::raise::raise_indicator;
use chengxin::wire::edition_v1::current;
use chengxin::wire::scheme_v1::shipped;

use crate::planning::{Estimates, assessment, best, figure, paths, points, total};
use crate::properties::random::{Answers, answered, decimal};
use crate::properties::second::round;

/// Numbers that look random and are the same at every run (Knuth's MMIX multiplier).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// Everything answered, and nothing of it good.
fn poor(judged: &SchemeIndicator) -> Inputs {
    let wholes: Vec<_> = judged.parts_and_wholes().map(|(_, whole)| whole.clone()).collect();
    let value = |(id, kind): (InputId, InputKind)| {
        let value = match kind {
            InputKind::Flag => Some(Input::Flag(false)),
            InputKind::Level { .. } => Some(Input::Level(0)),
            InputKind::Count | InputKind::Money | InputKind::Amount => figure(match id.as_str() {
                "codes_faulty" => "500",
                "records_omitted" => "3",
                _ if wholes.contains(&id) => "997",
                _ => "0",
            }),
        };
        (id, value)
    };
    judged.input_kinds().into_iter().map(value).collect()
}

fn poor_record(scheme: &Scheme) -> Answers {
    let answer = |judged| answered(poor(judged));
    scheme.indicators.iter().map(|(no, judged)| (*no, answer(judged))).collect()
}

fn estimate(ten_thousandths: u64) -> Estimate {
    let quantity = Quantity::parse(&decimal(ten_thousandths)).unwrap();
    Estimate { effort: Effort::new(quantity).unwrap(), by: None }
}

/// For each effort in half person-months the most that the lifts of an indicator bring its
/// low end to, by trying all of them.
fn most_by_effort(
    scheme: &Scheme,
    answers: &Answers,
    own: &[&Lift],
    halves: &[usize],
) -> BTreeMap<usize, i128> {
    let no = own[0].key.indicator;
    let place = current().framework.place(no).unwrap();
    let mut most = BTreeMap::new();
    'masks: for mask in 0..1_u32 << own.len() {
        let chosen: Vec<_> = (0..own.len()).filter(|at| mask >> at & 1 == 1).collect();
        for (position, one) in chosen.iter().enumerate() {
            let twice = |other: &&usize| {
                own[**other].key.item == own[*one].key.item
                    && !matches!(own[*one].key.step, LiftStep::Option(_))
            };
            if chosen[..position].iter().any(|other| twice(&other)) {
                continue 'masks;
            }
        }
        let done: Vec<_> = chosen.iter().map(|at| own[*at]).collect();
        let then = raise_indicator(place, &scheme.indicators[&no], answers.get(&no), &done);
        let low = then.score.unwrap().low.ten_thousandths();
        let effort = chosen.iter().map(|at| halves[*at]).sum();
        let best = most.entry(effort).or_insert(low);
        *best = low.max(*best);
    }
    most
}

/// The least effort, in half person-months, for so many hundredths of total: for each
/// effort of the base the most of `Σ w·s`, for each of the bonus the most points, and all
/// pairs of the two.
fn least_halves(
    scheme: &Scheme,
    answers: &Answers,
    lifts: &[Lift],
    halves: &[usize],
    wanted: i128,
) -> Option<usize> {
    let all: usize = halves.iter().sum();
    let (mut base, mut bonus) = (vec![0_i128; all + 1], vec![0_i128; all + 1]);
    let mut weights = 0;
    for (no, judged) in &scheme.indicators {
        let of_it: Vec<_> = (0..lifts.len()).filter(|at| lifts[*at].key.indicator == *no).collect();
        let own: Vec<_> = of_it.iter().map(|at| &lifts[*at]).collect();
        let own_halves: Vec<_> = of_it.iter().map(|at| halves[*at]).collect();
        let is_bonus = no.get() >= 20;
        let factor = if is_bonus { 1 } else { judged.weight.ten_thousandths() };
        weights += if is_bonus { 0 } else { factor };
        let most = most_by_effort(scheme, answers, &own, &own_halves);
        let sums = if is_bonus { &mut bonus } else { &mut base };
        let best = |sums: &[i128], effort: usize| {
            let reached = most.iter().filter(|(own, _)| **own <= effort);
            reached.map(|(own, low)| sums[effort - own] + factor * low).max().unwrap()
        };
        *sums = (0..=all).map(|effort| best(sums, effort)).collect();
    }
    let cap = scheme.bonus_cap.ten_thousandths();
    let total = |one: usize, other: usize| {
        round(base[one], weights * 100) + round(bonus[other].min(cap), 100)
    };
    (0..=all).find(|effort| (0..=*effort).any(|one| total(one, effort - one) >= wanted))
}

#[test]
fn the_whole_record_agrees_with_a_table_of_efforts() {
    let framework = &current().framework;
    for scheme in &shipped()[..2] {
        let answers = poor_record(scheme);
        let lifts = lifts(framework, scheme, &answers);
        assert!(lifts.len() >= 50, "{} lifts", lifts.len());
        let mut numbers = Numbers(228);
        let halves: Vec<_> =
            lifts.iter().map(|_| usize::try_from(1 + numbers.below(8)).unwrap()).collect();
        let estimates: Estimates = lifts
            .iter()
            .zip(&halves)
            .map(|(lift, halves)| (lift.key.clone(), estimate(*halves as u64 * 5_000)))
            .collect();
        let record = assessment(answers.clone());
        for wanted in ["12.5", "60", "75.37", "90", "99.99", "109"] {
            let found = cheapest(framework, scheme, &record, &estimates, total(wanted), None);
            let hundredths = points(wanted).ten_thousandths() / 100;
            let least = least_halves(scheme, &answers, &lifts, &halves, hundredths).unwrap();
            let effort = paths(&found)[0].effort.ten_thousandths();
            assert_eq!(effort, least as i128 * 5_000, "{} for {wanted}", scheme.id);
        }
    }
}

/// The search is told by what it keeps, not by the clock, which others share. When it was
/// written, 10,000 partial sets and the lifts with them took about 2 ms natively.
#[test]
fn the_whole_record_is_searched_in_little() {
    let framework = &current().framework;
    for scheme in &shipped()[..2] {
        let answers = poor_record(scheme);
        let lifts = lifts(framework, scheme, &answers);
        let record = assessment(answers);
        for (style, limit) in
            [("one month each", 10_000), ("half months", 20_000), ("any", 100_000)]
        {
            let mut numbers = Numbers(2_021);
            let mut random = || match style {
                "one month each" => 10_000,
                "half months" => 5_000 * (1 + numbers.below(8)),
                _ => 1 + numbers.below(60_000),
            };
            let estimates: Estimates =
                lifts.iter().map(|lift| (lift.key.clone(), estimate(random()))).collect();
            for wanted in ["30", "60", "75.37", "90", "100", "109.99"] {
                let begun = Instant::now();
                let found = cheapest(framework, scheme, &record, &estimates, total(wanted), None);
                eprintln!(
                    "{}, {} lifts, {style}, {wanted}: {:?}, {} kept, {} months",
                    scheme.id,
                    lifts.len(),
                    begun.elapsed(),
                    found.n_examined,
                    best(&found).1,
                );
                assert!(found.n_examined < limit, "{style}, {wanted}: {}", found.n_examined);
                assert!(matches!(found.reach, Reach::By { cut_short: false, .. }));
            }
        }
    }
}
