//! What holds of every score, over random schemes and random answers.

pub(crate) mod random;
pub(crate) mod second;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use chengxin::domain::answer::{Answer, AnswerState, Inputs};
use chengxin::domain::decimal::{Interval, Score, Weight};
use chengxin::domain::id::IndicatorNo;
use chengxin::domain::scheme::{Item, Scheme, SchemeIndicator, WhenZero};
use chengxin::scoring::indicator::IndicatorScore;
use chengxin::scoring::total::{ScoreSheet, score};
use chengxin::wire::edition_v1::current;

use crate::properties::random::{
    Answers, answered, best, complete, decimal, dice, facts, partial, scheme, zero,
};
use crate::properties::second::{compare, round, second};

/// The same cases at every run, so that a failure is not a matter of luck.
pub(crate) fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 256,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(228),
        ..ProptestConfig::default()
    }
}

fn sheet(scheme: &Scheme, answers: &Answers) -> ScoreSheet {
    score(&current().framework, scheme, answers)
}

/// Every interval of a sheet by name, in ten-thousandths or hundredths.
fn intervals(sheet: &ScoreSheet) -> BTreeMap<String, Interval<i128>> {
    let mut intervals = BTreeMap::new();
    for indicator in &sheet.indicators {
        let name = format!("indicator {}", indicator.no);
        for item in &indicator.items {
            if let Some(got) = item.got {
                intervals.insert(format!("{name}, {}", item.id), got.map(|s| s.ten_thousandths()));
            }
        }
        if let Some(score) = indicator.score {
            intervals.insert(name, score.map(|score| score.ten_thousandths()));
        }
    }
    for dimension in &sheet.dimensions {
        if let Some(score) = dimension.score {
            let name = format!("dimension {}", dimension.no);
            intervals.insert(name, score.map(|score| score.ten_thousandths()));
        }
    }
    if let Some(base) = sheet.base {
        intervals.insert("base".into(), base.map(|total| total.hundredths()));
    }
    if let Some(total) = sheet.total {
        intervals.insert("total".into(), total.map(|total| total.hundredths()));
    }
    intervals.insert("bonus".into(), sheet.bonus.map(|total| total.hundredths()));
    intervals
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn low_is_never_above_high(scheme in scheme(), mut dice in dice()) {
        let sheet = sheet(&scheme, &partial(&scheme, &mut dice));
        for (name, interval) in intervals(&sheet) {
            prop_assert!(0 <= interval.low, "{}: {:?}", name, interval);
            prop_assert!(interval.low <= interval.high, "{}: {:?}", name, interval);
        }
        if let Some(exact) = sheet.exact {
            prop_assert!(exact.low <= exact.high);
        }
        if let Some(base) = sheet.base {
            prop_assert!(base.high.hundredths() <= 10_000);
        }
        let cap = scheme.bonus_cap.ten_thousandths();
        prop_assert!(sheet.bonus.high.hundredths() <= round(cap, 100));
        prop_assert!(sheet.n_answered <= sheet.n_applicable);
    }

    #[test]
    fn what_is_complete_is_settled(scheme in scheme(), mut dice in dice()) {
        let sheet = sheet(&scheme, &complete(&scheme, &mut dice));
        prop_assert!(sheet.complete());
        for (name, interval) in intervals(&sheet) {
            prop_assert_eq!(interval.low, interval.high, "{}", name);
        }
        prop_assert!(sheet.grades.len() <= 1, "{:?}", sheet.grades);
    }

    #[test]
    fn one_more_input_never_widens_an_interval(scheme in scheme(), mut dice in dice()) {
        let full = complete(&scheme, &mut dice);
        let mut open: Vec<_> = full
            .iter()
            .flat_map(|(no, answer)| {
                let inputs = answer.inputs().into_iter().flatten();
                inputs.map(|(id, value)| (*no, id.clone(), *value))
            })
            .collect();
        let mut answers = Answers::new();
        let mut before = intervals(&sheet(&scheme, &answers));
        while !open.is_empty() {
            let next = usize::try_from(dice.below(open.len() as u64)).unwrap();
            let (no, id, value) = open.swap_remove(next);
            let answer = answers.entry(no).or_insert_with(|| answered(Inputs::new()));
            if let AnswerState::Answered(inputs) = &mut answer.state {
                inputs.insert(id.clone(), value);
            }
            let after = intervals(&sheet(&scheme, &answers));
            // What has dropped out has no interval any more; nothing comes back.
            for (name, now) in &after {
                let Some(then) = before.get(name) else {
                    return Err(TestCaseError::fail(format!("{name} came back by {no} {id}")));
                };
                prop_assert!(
                    then.low <= now.low && now.high <= then.high,
                    "{} went from {:?} to {:?} by input {} of indicator {}", name, then, now, id, no
                );
            }
            before = after;
        }
    }

    #[test]
    fn stating_that_an_indicator_does_not_apply_widens_nothing(
        scheme in scheme(),
        mut dice in dice(),
    ) {
        let mut answers = partial(&scheme, &mut dice);
        let no = *dice.pick(&scheme.indicators.keys().copied().collect::<Vec<_>>());
        answers.remove(&no);
        let before = intervals(&sheet(&scheme, &answers));
        let state = AnswerState::NotApplicable("无".into());
        answers.insert(no, Answer::new(state));
        for (name, now) in intervals(&sheet(&scheme, &answers)) {
            let then = before[&name];
            prop_assert!(then.low <= now.low && now.high <= then.high, "{}", name);
        }
    }

    #[test]
    fn full_marks_are_100_under_every_weighting(scheme in scheme()) {
        let answers = scheme.indicators.iter().map(|(no, judged)| (*no, answered(best(judged))));
        let sheet = sheet(&scheme, &answers.collect());
        let weighted = |(no, judged): (&IndicatorNo, &SchemeIndicator)| {
            no.get() < 20 && !judged.weight.is_zero()
        };
        if scheme.indicators.iter().any(weighted) {
            let base = sheet.base.unwrap();
            prop_assert_eq!(base.low.to_string(), "100.00");
            prop_assert_eq!(base.high.to_string(), "100.00");
        } else {
            prop_assert_eq!(sheet.base, None, "nothing has a weight");
            prop_assert_eq!(sheet.total, None);
            prop_assert!(sheet.grades.is_empty());
        }
        for indicator in sheet.indicators.iter().filter(|i| !i.bonus) {
            if let Some(score) = indicator.score {
                prop_assert_eq!(score.low.to_string(), "100.0000", "{}", indicator.no);
            }
        }
    }

    #[test]
    fn weights_count_only_against_each_other(scheme in scheme(), mut dice in dice()) {
        let answers = partial(&scheme, &mut dice);
        let mut heavier = scheme.clone();
        for judged in heavier.indicators.values_mut() {
            let threefold = u64::try_from(judged.weight.ten_thousandths()).unwrap() * 3;
            judged.weight = Weight::parse(&decimal(threefold)).unwrap();
        }
        let (one, three) = (sheet(&scheme, &answers), sheet(&heavier, &answers));
        prop_assert_eq!(intervals(&one), intervals(&three));
        prop_assert_eq!(one.exact, three.exact, "a tie stays a tie");
    }

    #[test]
    fn the_order_of_answers_and_items_moves_nothing(scheme in scheme(), mut dice in dice()) {
        let answers = partial(&scheme, &mut dice);
        let mut turned_answers = Answers::new();
        for (no, answer) in answers.iter().rev() {
            let mut answer = answer.clone();
            if let AnswerState::Answered(inputs) = &mut answer.state {
                let mut turned: Inputs =
                    inputs.iter().rev().map(|(id, value)| (id.clone(), *value)).collect();
                for (id, reason) in inputs.all_words().iter().rev() {
                    turned.say(id.clone(), reason.clone());
                }
                *inputs = turned;
            }
            turned_answers.insert(*no, answer);
        }
        let mut turned_scheme = scheme.clone();
        for judged in turned_scheme.indicators.values_mut() {
            judged.items.reverse();
        }
        let straight = sheet(&scheme, &answers);
        prop_assert_eq!(&straight, &sheet(&scheme, &turned_answers));
        prop_assert_eq!(intervals(&straight), intervals(&sheet(&turned_scheme, &answers)));
    }

    /// What is left out neither gives nor takes: every other item stands as it did, and its
    /// indicator as if the item were not in the scheme.
    #[test]
    fn what_is_left_out_moves_no_other_item(scheme in scheme(), mut dice in dice()) {
        let answers = complete(&scheme, &mut dice);
        for (no, judged) in &scheme.indicators {
            let wholes: BTreeSet<_> = judged.parts_and_wholes().map(|(_, whole)| whole).collect();
            for whole in wholes.into_iter().filter(|id| judged.when_zero(id) == Some(WhenZero::LeftOut)) {
                let mut then = answers.clone();
                let Some(Answer { state: AnswerState::Answered(inputs), .. }) = then.get_mut(no) else {
                    continue;
                };
                inputs.insert(whole.clone(), Some(zero()));
                inputs.say(whole.clone(), "本县没有此类事项".to_owned());
                let reads = |item: &Item| item.rule().part_and_whole().is_some_and(|(_, of)| of == whole);
                let (before, after) = (sheet(&scheme, &answers), sheet(&scheme, &then));
                let (before, after) = (before.indicator(*no).unwrap(), after.indicator(*no).unwrap());
                for (item, (was, is)) in judged.items.iter().zip(before.items.iter().zip(&after.items)) {
                    if reads(item) {
                        prop_assert!(is.dropped() && !is.open);
                    } else {
                        prop_assert_eq!(was, is);
                    }
                }
                let mut without = scheme.clone();
                without.indicators.get_mut(no).unwrap().items.retain(|item| !reads(item));
                if without.indicators[no].items.is_empty() {
                    prop_assert_eq!(after.score, None);
                } else {
                    let other = sheet(&without, &then);
                    prop_assert_eq!(after.score, other.indicator(*no).unwrap().score);
                }
            }
        }
    }

    #[test]
    fn the_items_that_count_are_counted(scheme in scheme(), mut dice in dice()) {
        let sheet = sheet(&scheme, &partial(&scheme, &mut dice));
        let scored = scheme.indicators.iter().filter(|(no, it)| no.get() >= 20 || !it.weight.is_zero());
        let (mut counted, mut of) = (0, 0);
        for (no, judged) in scored {
            let score = sheet.indicator(*no).unwrap();
            of += judged.items.len();
            // Where nothing applies, every item is out.
            counted += score.items.iter().filter(|item| item.got.is_some()).count();
        }
        prop_assert_eq!((sheet.items.counted, sheet.items.of), (counted, of));
    }

    #[test]
    fn the_totals_are_those_of_a_second_arithmetic(scheme in scheme(), mut dice in dice()) {
        let answers = partial(&scheme, &mut dice);
        let sheet = sheet(&scheme, &answers);
        let [low, high] = second(&scheme, &answers);
        let base = sheet.base.map(|base| base.map(|total| total.hundredths()));
        prop_assert_eq!(base.map(|base| base.low), low.base());
        prop_assert_eq!(base.map(|base| base.high), high.base());
        prop_assert_eq!(sheet.bonus.low.hundredths(), low.bonus);
        prop_assert_eq!(sheet.bonus.high.hundredths(), high.bonus);
        for indicator in &sheet.indicators {
            let share = |score: Score| match indicator.weight {
                _ if indicator.bonus => score.ten_thousandths(),
                Some(weight) => {
                    round(weight.ten_thousandths() * score.ten_thousandths(), low.weight)
                }
                None => 0,
            };
            let counts = indicator.bonus || indicator.weight.is_some_and(|w| !w.is_zero());
            let expected = indicator.score.filter(|_| counts).map(|score| score.map(share));
            let contribution = indicator.contribution.map(|c| c.map(|c| c.ten_thousandths()));
            prop_assert_eq!(contribution, expected, "indicator {}", indicator.no);
        }
        let total = sheet.total.map(|total| total.map(|total| total.hundredths()));
        prop_assert_eq!(total.map(|total| total.low), low.base().map(|base| base + low.bonus));
        prop_assert_eq!(total.map(|total| total.high), high.base().map(|base| base + high.bonus));
    }

    #[test]
    fn the_grades_are_those_of_every_base_in_between(scheme in scheme(), mut dice in dice()) {
        let sheet = sheet(&scheme, &partial(&scheme, &mut dice));
        let grades = &scheme.grades;
        let mut expected = Vec::new();
        if let Some(base) = sheet.base {
            for hundredths in base.low.hundredths()..=base.high.hundredths() {
                let reached =
                    grades.iter().find(|g| g.at_least.ten_thousandths() <= hundredths * 100);
                expected.extend(reached.map(|grade| grade.id.clone()));
                expected.dedup();
            }
        }
        prop_assert_eq!(sheet.grades, expected);
    }

    #[test]
    fn comparisons_are_those_of_the_exact_fractions(
        (one, other) in (scheme(), scheme()),
        mut dice in dice(),
    ) {
        let left = partial(&one, &mut dice);
        // The same scheme as often as another one, because ties are ties under one scheme.
        let other = if dice.below(2) == 0 { one.clone() } else { other };
        let right = partial(&other, &mut dice);
        let (left_sheet, right_sheet) = (sheet(&one, &left), sheet(&other, &right));
        let (Some(a), Some(b)) = (left_sheet.exact, right_sheet.exact) else { return Ok(()) };
        let (seconds_a, seconds_b) = (second(&one, &left), second(&other, &right));
        for (a, by_hand_a) in [(a.low, seconds_a[0]), (a.high, seconds_a[1])] {
            for (b, by_hand_b) in [(b.low, seconds_b[0]), (b.high, seconds_b[1])] {
                let by_hand = compare(by_hand_a.fraction(), by_hand_b.fraction());
                prop_assert_eq!(a.cmp(&b), by_hand, "{:?} to {:?}", by_hand_a, by_hand_b);
            }
        }
    }

    #[test]
    fn an_input_moves_only_its_own_indicator(scheme in scheme(), mut dice in dice()) {
        let before = complete(&scheme, &mut dice);
        let no = *dice.pick(&scheme.indicators.keys().copied().collect::<Vec<_>>());
        let judged = &scheme.indicators[&no];
        let mut after = before.clone();
        let other = facts(judged, &Inputs::new(), &mut dice);
        after.insert(no, answered(other));
        let (then, now) = (sheet(&scheme, &before), sheet(&scheme, &after));
        for (one, other) in then.indicators.iter().zip(&now.indicators) {
            if one.no != no {
                // What an indicator adds to the total is shared with the weights of the
                // others, which change where one drops out; nothing else of it may.
                let other = IndicatorScore { contribution: one.contribution, ..other.clone() };
                prop_assert_eq!(one, &other);
            }
        }
        let framework = &current().framework;
        for (position, dimension) in framework.dimensions.iter().enumerate() {
            if !dimension.contains(no) {
                prop_assert_eq!(&then.dimensions[position], &now.dimensions[position]);
            }
        }
        if no.get() >= 20 {
            prop_assert_eq!(then.base, now.base, "a bonus never moves the base");
        } else {
            prop_assert_eq!(then.bonus, now.bonus, "the base never moves the bonus");
        }
    }
}
