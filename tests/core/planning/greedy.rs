//! Records in which the lift with the best gain per person-month leads astray, each with
//! its arithmetic by hand; and what cannot be reached, is reached, or is out of the question.

use chengxin::domain::answer::{Answer, AnswerState, Input};
use chengxin::domain::decimal::Total;
use chengxin::domain::event::Event;
use chengxin::domain::id::InputId;
use chengxin::domain::scheme::rule::{Band, Bands, Measured, Rule};
use chengxin::domain::scheme::{InputTitle, Scheme, SchemeIndicator, WhenZero};
use chengxin::planning::cheapest::{Goal, Reach, cheapest};
use chengxin::planning::estimate::Estimate;
use chengxin::planning::lift::lifts;
use chengxin::wire::edition_v1::current;

use crate::facts::{FRAUD, list};
use crate::planning::{
    assessment, best, checklist, day, effort, efforts, facts, figure, find, indicator, input, item,
    key, name, no, paths, points, scheme, told, total,
};
use crate::properties::random::{Answers, answered, quantity};

fn ratio(part: &str, whole: &str) -> Rule {
    Rule::Ratio { part: input(part), whole: input(whole), zero: None, full: None }
}

fn add(count: &str, each: &str) -> Rule {
    Rule::Add { count: input(count), each: points(each) }
}

/// All options of checklists false, so that every score is settled.
fn nothing_done(scheme: &Scheme) -> Answers {
    let none = |judged: &SchemeIndicator| {
        let kinds = judged.input_kinds().into_iter();
        answered(kinds.map(|(id, _)| (id, Some(Input::Flag(false)))).collect())
    };
    scheme.indicators.iter().map(|(no, judged)| (*no, none(judged))).collect()
}

/// A base of one indicator of 100 points, and a bonus of 3 + 2 points, capped at 3.
///
/// Per person-month: national 3 / 1, provincial 2 / 1, option `x` 5 / 2.2 = 2.27. Taken in
/// that order the two bonuses seem to give the 5 points wanted for 2, but the cap leaves 3,
/// and `x` has to follow: 4.2. `x` alone gives 5 for 2.2.
#[test]
fn a_cap_makes_the_best_gain_per_month_wrong() {
    let bonus = |id: &str, all: &str| indicator("0", vec![item(id, all, add(id, all))]);
    let base = indicator("1", vec![checklist("base", "100", &[("x", "5"), ("y", "95")])]);
    let scheme =
        scheme("3", vec![(1, base), (20, bonus("national", "3")), (21, bonus("provincial", "2"))]);
    let mut answers = nothing_done(&scheme);
    answers.insert(no(20), facts(&[("national", figure("0"))]));
    answers.insert(no(21), facts(&[("provincial", figure("0"))]));
    let estimates = efforts(&[
        ("1 base x", "2.2"),
        ("1 base y", "50"),
        ("20 national full", "1"),
        ("21 provincial full", "1"),
    ]);
    let found = find(&scheme, &answers, &estimates, total("5"));
    assert_eq!(best(&found), (vec!["1 base x".into()], "2.2".into()));
    // Up to the cap the bonus is the cheapest; 2 points need only the smaller one, at equal
    // effort the higher result counts.
    let found = find(&scheme, &answers, &estimates, total("2"));
    assert_eq!(best(&found), (vec!["20 national full".into()], "1".into()));
    // A grade rests on the base, where the bonus does not help.
    let found = find(&scheme, &answers, &estimates, Goal::Base(points("5")));
    assert_eq!(best(&found), (vec!["1 base x".into()], "2.2".into()));
}

/// Two indicators of equal weight: the base is half of their sum, so 50 needs 100.
///
/// Per person-month: next band 40 / 1 = 40, full band 100 / 2.6 = 38.46, `y` 40 / 1.1 =
/// 36.36, `z` 20 / 1. Taken in that order: next (40), then `y` (80) and `z` (100), since
/// the bands exclude each other: 3.1. The full band alone gives 100 for 2.6.
#[test]
fn a_band_makes_the_best_gain_per_month_wrong() {
    let bands = Bands::AtLeast(vec![
        Band { limit: quantity(10_000), points: points("100") },
        Band { limit: quantity(9_800), points: points("40") },
    ]);
    let measured = Measured::Share { part: input("passed"), whole: input("all") };
    let quality = item("quality", "100", Rule::Bands { measured, bands, otherwise: points("0") });
    let other = checklist("other", "100", &[("y", "40"), ("z", "20"), ("w", "40")]);
    let scheme =
        scheme("0", vec![(4, indicator("1", vec![quality])), (5, indicator("1", vec![other]))]);
    let mut answers = nothing_done(&scheme);
    answers.insert(no(4), facts(&[("passed", figure("97")), ("all", figure("100"))]));
    let estimates = efforts(&[
        ("4 quality next", "1"),
        ("4 quality full", "2.6"),
        ("5 other y", "1.1"),
        ("5 other z", "1"),
        ("5 other w", "9"),
    ]);
    let found = find(&scheme, &answers, &estimates, total("50"));
    let told: Vec<_> = paths(&found).into_iter().map(told).collect();
    assert_eq!(told[0], (vec!["4 quality full".into()], "2.6".into()));
    let second = ["4 quality next", "5 other y", "5 other z"].map(String::from).to_vec();
    assert_eq!(told[1], (second, "3.1".into()));
}

/// Penalties: none in the year, so the item drops out and permits are all of indicator 4:
/// full permits are 100 of 100, not 50. Two equal weights: 50 needs a sum of 100.
///
/// By the scheme's points per person-month `x` (60 / 1) comes before permits (50 / 1.1),
/// and both together take 2.1. Permits alone give 100 / 2 = 50.00 for 1.1.
#[test]
fn a_dropped_item_makes_the_points_of_the_scheme_wrong() {
    let double = indicator(
        "1",
        vec![
            item("permits", "50", ratio("permits_right", "permits")),
            item("penalties", "50", ratio("penalties_right", "penalties")),
        ],
    );
    let other = indicator("1", vec![checklist("other", "100", &[("x", "60"), ("y", "40")])]);
    let mut scheme = scheme("0", vec![(4, double), (5, other)]);
    let mut answers = nothing_done(&scheme);
    let mut answer = facts(&[
        ("permits_right", figure("0")),
        ("permits", figure("10")),
        ("penalties_right", figure("0")),
        ("penalties", figure("0")),
    ]);
    let penalties = InputId::new("penalties").unwrap();
    let judged = scheme.indicators.get_mut(&no(4)).unwrap();
    let (title, unit) = (judged.items[0].title().clone(), "条".to_owned());
    let left_out = InputTitle { title, unit, when_zero: WhenZero::LeftOut };
    judged.inputs.insert(penalties.clone(), left_out);
    let AnswerState::Answered(inputs) = &mut answer.state else { panic!("{answer:?}") };
    inputs.say(penalties, "本县没有行政处罚权".to_owned());
    answers.insert(no(4), answer);
    let lifts = lifts(&current().framework, &scheme, &answers);
    let names: Vec<_> = lifts.iter().map(|lift| name(&lift.key)).collect();
    let without_penalties = ["4 permits next", "4 permits full", "5 other x", "5 other y"];
    assert_eq!(names, without_penalties, "what dropped out has no lift");
    let estimates = efforts(&[("4 permits full", "1.1"), ("5 other x", "1"), ("5 other y", "9")]);
    let found = find(&scheme, &answers, &estimates, total("50"));
    assert_eq!(best(&found), (vec!["4 permits full".into()], "1.1".into()));
}

/// Three equal weights: the base is a third of the sum.
///
/// `a` (100) with `b` (37.985) is 137.985 / 3 = 45.995, which R2 makes 46.00; a comparison
/// without the rounding would go on to `c` (38) for 3.5 instead of 3. With `b` a
/// ten-thousandth lower, 137.9849 / 3 = 45.99496… is 45.99, and `c` is needed.
#[test]
fn a_rounding_decides_what_is_enough() {
    for (b, expected) in [("37.985", ["1 one a", "2 two b"]), ("37.9849", ["1 one a", "2 two c"])] {
        let rest = if b == "37.985" { "24.015" } else { "24.0151" };
        let two = checklist("two", "100", &[("b", b), ("c", "38"), ("rest", rest)]);
        let one = checklist("one", "100", &[("a", "100")]);
        let three = checklist("three", "100", &[("d", "100")]);
        let all = [(1, one), (2, two), (3, three)];
        let scheme = scheme("0", all.map(|(no, item)| (no, indicator("1", vec![item]))).into());
        let estimates = efforts(&[
            ("1 one a", "2"),
            ("2 two b", "1"),
            ("2 two c", "1.5"),
            ("2 two rest", "20"),
            ("3 three d", "20"),
        ]);
        let found = find(&scheme, &nothing_done(&scheme), &estimates, total("46"));
        assert_eq!(best(&found).0, expected, "b = {b}");
    }
}

/// Base and bonus are rounded apart: 45.995 is 46.00 and 0.005 is 0.01, together 46.01,
/// although 46.00 is all there is before the roundings.
#[test]
fn base_and_bonus_are_rounded_apart() {
    let base = checklist("base", "100", &[("a", "45.995"), ("rest", "54.005")]);
    let bonus = item("extra", "1", add("cases", "0.005"));
    let scheme =
        scheme("10", vec![(1, indicator("1", vec![base])), (20, indicator("0", vec![bonus]))]);
    let mut answers = nothing_done(&scheme);
    answers.insert(no(20), facts(&[("cases", figure("0"))]));
    let estimates = efforts(&[
        ("1 base a", "1"),
        ("1 base rest", "5"),
        ("20 extra next", "1"),
        ("20 extra full", "5"),
    ]);
    let found = find(&scheme, &answers, &estimates, total("46.01"));
    let expected = ["1 base a", "20 extra next"].map(String::from).to_vec();
    assert_eq!(best(&found), (expected, "2".into()));
}

/// One figure read by a ratio and by a band. Its lifts exclude each other: a plan cannot
/// say two things of one fact. 40 of 100 now: ratio 50 × 0.4 = 20, band 0, together 20.
/// The band's edge at 60 gives 30 + 10 = 40; the full ratio gives 50 + 50 = 100.
#[test]
fn lifts_of_one_fact_exclude_each_other() {
    let bands = Bands::AtLeast(vec![
        Band { limit: quantity(9_000), points: points("50") },
        Band { limit: quantity(6_000), points: points("10") },
    ]);
    let measured = Measured::Share { part: input("part"), whole: input("all") };
    let band = item("band", "50", Rule::Bands { measured, bands, otherwise: points("0") });
    let line = item("line", "50", ratio("part", "all"));
    let scheme = scheme("0", vec![(1, indicator("1", vec![line, band]))]);
    let answers =
        Answers::from([(no(1), facts(&[("part", figure("40")), ("all", figure("100"))]))]);
    let found = find(&scheme, &answers, &efforts(&[("1 line full", "9")]), total("40"));
    let told: Vec<_> = paths(&found).into_iter().map(told).collect();
    let expected = [
        // The edge at 90 gives 45 + 50 for one month, the one at 60 less for as much.
        (vec!["1 band full".to_owned()], "1".to_owned()),
        (vec!["1 band next".to_owned()], "1".to_owned()),
        (vec!["1 line full".to_owned()], "9".to_owned()),
    ];
    assert_eq!(told, expected);
}

#[test]
fn what_cannot_be_reached_says_the_most() {
    let one = checklist("one", "100", &[("a", "70"), ("b", "30")]);
    let scheme = scheme("0", vec![(1, indicator("1", vec![one]))]);
    let record = assessment(nothing_done(&scheme));
    let late = Estimate { effort: effort("1"), by: Some(day("2021-10-01")) };
    let estimates = [(key("1 one b"), late)].into();
    let framework = &current().framework;
    let ask = |record, goal, day| cheapest(framework, &scheme, record, &estimates, goal, day);

    let found = ask(&record, total("70.01"), Some(day("2021-09-30")));
    let most = Some(Total::from_hundredths(7_000));
    assert_eq!(found.reach, Reach::CannotBeReached { most }, "b comes a day too late");
    for in_time in [Some(day("2021-10-01")), None] {
        let found = ask(&record, total("70.01"), in_time);
        assert_eq!(best(&found).0, ["1 one a", "1 one b"], "{in_time:?}");
    }
    let found = ask(&record, total("100.01"), None);
    let most = Some(Total::from_hundredths(10_000));
    assert_eq!(found.reach, Reach::CannotBeReached { most });

    // What is reached already takes nothing, and has no alternative.
    let found = ask(&record, total("0"), None);
    assert_eq!(paths(&found).into_iter().map(told).collect::<Vec<_>>(), [(vec![], "0".into())]);

    // The grade of the scheme begins at 90 of the base.
    let grade = Goal::grade(&scheme.grades[0]);
    assert_eq!(best(&ask(&record, grade, None)).1, "2");

    // An exclusion is said, whatever the score.
    assert!(!ask(&record, total("70"), None).barred());
    let mut barred = record.clone();
    list(&mut barred.eligibility, FRAUD, [Event::on(day("2021-03-01"))]);
    let found = ask(&barred, total("70"), None);
    assert!(found.barred());
    assert_eq!(found.triggered, [FRAUD]);
}

/// Indicator 2 does not apply and is not made to: 1 alone is the base. A lift on it would
/// bring in its weight, and the answers of the record do not say that it applies.
#[test]
fn what_does_not_apply_has_no_lift() {
    let item = |id: &str, option: &str| checklist(id, "100", &[(option, "100")]);
    let scheme = scheme(
        "0",
        vec![
            (1, indicator("1", vec![item("one", "a")])),
            (2, indicator("9", vec![item("two", "b")])),
        ],
    );
    let mut answers = nothing_done(&scheme);
    answers.insert(no(2), Answer::new(AnswerState::NotApplicable("无此类企业".into())));
    let found = find(&scheme, &answers, &efforts(&[]), total("100"));
    assert_eq!(best(&found), (vec!["1 one a".into()], "1".into()));

    answers.insert(no(1), Answer::new(AnswerState::NotApplicable("无此类企业".into())));
    let found = find(&scheme, &answers, &efforts(&[]), total("0"));
    assert_eq!(found.reach, Reach::CannotBeReached { most: None }, "nothing is left to score");
}
