//! How far each form of rule can be raised, and what that adds to the total.

use chengxin::domain::answer::{Answer, AnswerState, Input};
use chengxin::domain::decimal::{Interval, Score, Share, Total};
use chengxin::domain::scheme::rule::{Band, Bands, Level, Measured, Rule};
use chengxin::domain::scheme::{InputTitle, Scheme, WhenZero};
use chengxin::planning::lift::{Lift, Target, lifts};
use chengxin::planning::marginal::{Fraction, Marginal, marginals};
use chengxin::planning::what_if::compare;
use chengxin::scoring::total::score;
use chengxin::wire::edition_v1::current;

use crate::planning::{
    checklist, facts, figure, indicator, input, item, name, no, points, scheme, words,
};
use crate::properties::random::{Answers, quantity};

fn share(text: &str) -> Option<Share> {
    Some(Share::parse(text).unwrap())
}

fn ratio(zero: &str, full: &str) -> Rule {
    Rule::Ratio { part: input("part"), whole: input("whole"), zero: share(zero), full: share(full) }
}

fn at_least(measured: Measured) -> Rule {
    let bands = [(10_000, "60"), (9_800, "30"), (5_000, "10")];
    let band = |(limit, given): (u64, &str)| Band { limit: quantity(limit), points: points(given) };
    Rule::Bands { measured, bands: Bands::AtLeast(bands.map(band).into()), otherwise: points("0") }
}

fn at_most() -> Rule {
    let bands = [(1, "60"), (10, "45"), (100, "30")];
    let band = |(limit, given): (u64, &str)| Band { limit: quantity(limit), points: points(given) };
    let bands = Bands::AtMost(bands.map(band).into());
    let measured = Measured::Share { part: input("part"), whole: input("whole") };
    Rule::Bands { measured, bands, otherwise: points("0") }
}

fn levels(given: &[&str]) -> Rule {
    let level = |given: &&str| Level { points: points(given), title: words() };
    Rule::Level { value: input("count"), levels: given.iter().map(level).collect() }
}

fn of_share() -> Measured {
    Measured::Share { part: input("part"), whole: input("whole") }
}

fn deduct(each: &str) -> Rule {
    Rule::Deduct { count: input("count"), each: points(each) }
}

fn add(each: &str) -> Rule {
    Rule::Add { count: input("count"), each: points(each) }
}

fn one_item(rule: Rule) -> Scheme {
    scheme("0", vec![(1, indicator("1", vec![item("it", "60", rule)]))])
}

/// Each lift as `full part=33`, the figure as the record would hold it.
fn told(lift: &Lift) -> String {
    let step = name(&lift.key).split(' ').next_back().unwrap().to_owned();
    let value = |value: &Option<Input>| match value {
        Some(Input::Quantity(quantity)) => quantity.to_string(),
        Some(Input::Level(level)) => level.to_string(),
        Some(Input::Flag(flag)) => flag.to_string(),
        None => panic!("a lift never opens a fact"),
    };
    match &lift.target {
        Target::Facts(facts) => {
            let facts = facts.iter().map(|(id, given)| format!("{id}={}", value(given)));
            format!("{step} {}", facts.collect::<Vec<_>>().join(" "))
        }
        Target::AllPoints => format!("{step} all points"),
    }
}

fn lifts_of(scheme: &Scheme, answer: Option<Answer>) -> Vec<String> {
    let answers: Answers = answer.into_iter().map(|answer| (no(1), answer)).collect();
    lifts(&current().framework, scheme, &answers).iter().map(told).collect()
}

fn part_of(part: Option<&str>, whole: Option<&str>) -> Answer {
    facts(&[("part", part.and_then(figure)), ("whole", whole.and_then(figure))])
}

fn counted(text: &str) -> Answer {
    facts(&[("count", figure(text))])
}

#[test]
fn each_form_is_raised_in_its_own_steps() {
    let level = |level| facts(&[("count", Some(Input::Level(level)))]);
    let cases: Vec<(&str, Rule, Answer, Vec<&str>)> = vec![
        // 33 × 0.9 = 29.7, so 30 for all; 20 is 6.73 of ten tenths, the seventh is at 20.79.
        (
            "ratio",
            ratio("0", "0.9"),
            part_of(Some("20"), Some("33")),
            vec!["next part=21", "full part=30"],
        ),
        (
            "ratio below zero",
            ratio("0.5", "1"),
            part_of(Some("1"), Some("10")),
            vec!["next part=6", "full part=10"],
        ),
        (
            "ratio, one case left",
            ratio("0", "1"),
            part_of(Some("9"), Some("10")),
            vec!["full part=10"],
        ),
        ("ratio at full", ratio("0", "0.9"), part_of(Some("30"), Some("33")), vec![]),
        (
            "ratio beyond its whole",
            ratio("0", "2"),
            part_of(Some("0"), Some("10")),
            vec!["next part=2", "full part=10"],
        ),
        ("ratio dropped", ratio("0", "1"), part_of(Some("0"), Some("0")), vec![]),
        ("ratio, part open", ratio("0", "1"), part_of(None, Some("7")), vec!["full part=7"]),
        ("ratio, whole open", ratio("0", "1"), part_of(Some("3"), None), vec!["full all points"]),
        ("ratio beyond, whole open", ratio("0", "2"), part_of(None, None), vec![]),
        (
            "bands",
            at_least(of_share()),
            part_of(Some("9"), Some("99")),
            vec!["next part=50", "full part=99"],
        ),
        (
            "bands, last step",
            at_least(of_share()),
            part_of(Some("98"), Some("99")),
            vec!["full part=99"],
        ),
        ("bands at full", at_least(of_share()), part_of(Some("99"), Some("99")), vec![]),
        ("bands, whole open", at_least(of_share()), part_of(None, None), vec!["full all points"]),
        (
            "bands of a value",
            at_least(Measured::Value(input("count"))),
            counted("0.9"),
            vec!["next count=0.98", "full count=1"],
        ),
        (
            "bands of an open value",
            at_least(Measured::Value(input("count"))),
            facts(&[]),
            vec!["full count=1"],
        ),
        // 0.01 of 12345 is 123.45, 0.0001 of it 1.2345: whole faults at most.
        (
            "at most",
            at_most(),
            part_of(Some("500"), Some("12345")),
            vec!["next part=123", "full part=1"],
        ),
        // 123 of 12300 is in the third band, whose edge it is; 0.001 of it is 12.3.
        (
            "at most, at an edge",
            at_most(),
            part_of(Some("123"), Some("12300")),
            vec!["next part=12", "full part=1"],
        ),
        ("at most, one band", at_most(), part_of(Some("10"), Some("12345")), vec!["full part=1"]),
        ("at most, whole open", at_most(), part_of(None, None), vec!["full all points"]),
        ("deduct", deduct("10"), counted("3"), vec!["next count=2", "full count=0"]),
        ("deduct, one case", deduct("10"), counted("1"), vec!["full count=0"]),
        ("deduct, none", deduct("10"), counted("0"), vec![]),
        ("deduct, open", deduct("10"), facts(&[]), vec!["full count=0"]),
        ("add", add("25"), counted("0"), vec!["next count=1", "full count=3"]),
        ("add, one left", add("25"), counted("2"), vec!["full count=3"]),
        ("add at the cap", add("25"), counted("3"), vec![]),
        ("add, open", add("25"), facts(&[]), vec!["full count=3"]),
        ("add nothing", add("0"), counted("1"), vec!["next count=2"]),
        ("level", levels(&["0", "20", "60"]), level(0), vec!["next count=1", "full count=2"]),
        ("level, one left", levels(&["0", "20", "60"]), level(1), vec!["full count=2"]),
        ("level at the last", levels(&["0", "20", "60"]), level(2), vec![]),
        (
            "level, the best before the last",
            levels(&["0", "60", "60"]),
            level(0),
            vec!["full count=1"],
        ),
        ("level, open", levels(&["0", "20", "60"]), facts(&[]), vec!["full count=2"]),
        // A level above the best one is never a step, and the best one is none for who stands
        // above it.
        ("falling level, below", levels(&["0", "60", "30"]), level(0), vec!["full count=1"]),
        ("falling level, at the best", levels(&["0", "60", "30"]), level(1), vec![]),
        ("falling level, above", levels(&["0", "60", "30"]), level(2), vec![]),
    ];
    for (name, rule, answer, expected) in cases {
        assert_eq!(lifts_of(&one_item(rule), Some(answer)), expected, "{name}");
    }
}

#[test]
fn money_is_raised_to_the_fen() {
    let mut scheme = one_item(ratio("0", "0.333"));
    let unit = InputTitle { title: words(), unit: "万元".into(), when_zero: WhenZero::Refused };
    let judged = scheme.indicators.get_mut(&no(1)).unwrap();
    for name in ["part", "whole"] {
        judged.inputs.insert(input(name), unit.clone());
    }
    // 10.01 × 0.333 = 3.33333; a tenth of it is 0.333333.
    let answer = part_of(Some("0"), Some("10.01"));
    assert_eq!(lifts_of(&scheme, Some(answer)), ["next part=0.34", "full part=3.34"]);
}

#[test]
fn what_is_not_answered_is_raised_from_nothing() {
    let list = checklist("list", "60", &[("a", "20"), ("b", "40")]);
    let mut scheme =
        scheme("0", vec![(1, indicator("1", vec![list, item("it", "40", ratio("0", "1"))]))]);
    let all = ["a a=true", "b b=true", "full all points"];
    let refused = || Some(Answer::new(AnswerState::NotApplicable("无".into())));
    assert_eq!(lifts_of(&scheme, None), all, "unanswered");
    assert_eq!(lifts_of(&scheme, Some(Answer::new(AnswerState::Unknown))), all, "unknown");
    assert!(lifts_of(&scheme, refused()).is_empty(), "does not apply");
    scheme.indicators.get_mut(&no(1)).unwrap().may_be_not_applicable = false;
    assert_eq!(lifts_of(&scheme, refused()), all, "not allowed, so it counts as unanswered");

    let partly = facts(&[("a", Some(Input::Flag(true))), ("b", None)]);
    assert_eq!(lifts_of(&scheme, Some(partly)), ["b b=true", "full all points"]);
}

/// Documents in effect out of those passed on, those out of those due: to pass on more
/// would change what the first is judged by, and more cannot be in effect than there are.
#[test]
fn a_whole_is_never_moved_and_never_passed() {
    let named = |part: &str, whole: &str| Rule::Ratio {
        part: input(part),
        whole: input(whole),
        zero: None,
        full: None,
    };
    let items = vec![
        item("in_effect", "50", named("in_effect", "passed_on")),
        item("passed_on", "50", named("passed_on", "due")),
        item("again", "50", named("in_effect", "due")),
    ];
    let scheme = scheme("0", vec![(1, indicator("1", items))]);
    let answer =
        facts(&[("in_effect", figure("1")), ("passed_on", figure("4")), ("due", figure("40"))]);
    let answers = Answers::from([(no(1), answer)]);
    let found = lifts(&current().framework, &scheme, &answers);
    let told: Vec<_> =
        found.iter().map(|lift| format!("{}: {}", lift.key.item, told(lift))).collect();
    // `passed_on` has no lift, and `again` none beyond the 4 that were passed on: its next
    // tenth is at 4, its full at 40.
    assert_eq!(
        told,
        ["in_effect: next in_effect=2", "in_effect: full in_effect=4", "again: next in_effect=4"]
    );
}

fn shown(marginal: &Marginal) -> [Option<String>; 2] {
    [marginal.next, marginal.full].map(|gain| gain.map(|gain| gain.shown.to_string()))
}

/// Base of weights 1 and 2, so Σ w = 3; the bonus of 3 + 2 points is capped at 3.
///
/// * 1 it: 20 of 33 at full 0.9. Now R4(60 × 20 / 29.7) = 40.4040 of 100 points available
///   (60 + 40), next 21: R4(60 × 21 / 29.7) = 42.4242, so the score rises by 2.0202 and the
///   base by 2.0202 / 3 = 0.6734. Base now (40.4040 + 2·0) / 3 = 13.468 → 13.47, then
///   42.4242 / 3 = 14.1414 → 14.14: shown 0.67.
/// * 1 list: next is `b` (30), not `a` (10): 30 / 3 = 10; full 40 / 3 = 13.3333…
/// * 2 level: 1 gives no more than 0, so 0 at the next step, and 2·100 / 3 at full.
/// * 20 is at the cap with its 3 points: 21 adds nothing.
#[test]
fn a_marginal_value_is_exact_and_zero_where_a_cap_or_band_binds() {
    let list = checklist("list", "40", &[("a", "10"), ("b", "30")]);
    let extra = |id: &str, all: &str| {
        let rule = Rule::Add { count: input(id), each: points(all) };
        indicator("0", vec![item(id, all, rule)])
    };
    let scheme = scheme(
        "3",
        vec![
            (1, indicator("1", vec![item("it", "60", ratio("0", "0.9")), list])),
            (2, indicator("2", vec![item("degree", "100", levels(&["0", "0", "100"]))])),
            (20, extra("national", "3")),
            (21, extra("provincial", "2")),
        ],
    );
    let answers = Answers::from([
        (
            no(1),
            facts(&[
                ("part", figure("20")),
                ("whole", figure("33")),
                ("a", Some(Input::Flag(false))),
                ("b", None),
            ]),
        ),
        (no(2), facts(&[("count", Some(Input::Level(0)))])),
        (no(20), facts(&[("national", figure("1"))])),
        (no(21), facts(&[("provincial", figure("0"))])),
    ]);
    let framework = &current().framework;
    let now = score(framework, &scheme, &answers);
    assert_eq!(now.total.unwrap().low.to_string(), "16.47", "13.47 and 3.00");
    let found = marginals(framework, &scheme, &answers);
    let told: Vec<_> = found.iter().map(|m| (m.item.as_str(), shown(m))).collect();
    let gain = |text: &str| Some(text.to_owned());
    let expected = [
        // 60 of 60 gives R4(60) = 60: (60 − 40.4040) / 3 = 6.532; 20.00 − 13.47 shown.
        ("it", [gain("0.67"), gain("6.53")]),
        // 70.4040 / 3 = 23.468 → 23.47; 80.4040 / 3 = 26.8013… → 26.80.
        ("list", [gain("10.00"), gain("13.33")]),
        // 240.4040 / 3 = 80.1346… → 80.13.
        ("degree", [gain("0.00"), gain("66.66")]),
        ("national", [None, None]),
        ("provincial", [gain("0.00"), gain("0.00")]),
    ];
    assert_eq!(told, expected);
    let exact = |item: usize| found[item].next.unwrap().exact;
    assert_eq!(exact(0), Fraction { numerator: 3_367, denominator: 5_000 }, "0.6734");
    assert_eq!(exact(1), Fraction { numerator: 10, denominator: 1 });
    assert_eq!(exact(4), Fraction { numerator: 0, denominator: 1 });
    let full = found[2].full.unwrap().exact;
    assert_eq!(full, Fraction { numerator: 200, denominator: 3 });
}

#[test]
fn a_what_if_shows_what_moves() {
    let list = |id: &str, a: &str, b: &str| checklist(id, "100", &[(a, "40"), (b, "60")]);
    let scheme = scheme(
        "0",
        vec![
            (1, indicator("1", vec![list("one", "a", "b")])),
            (2, indicator("1", vec![list("two", "c", "d")])),
        ],
    );
    let flag = |flag| Some(Input::Flag(flag));
    let before = Answers::from([(no(1), facts(&[("a", flag(true)), ("b", flag(false))]))]);
    let after = Answers::from([
        (no(1), facts(&[("a", flag(true)), ("b", flag(true))])),
        (no(2), facts(&[("c", flag(true)), ("d", None)])),
    ]);
    let framework = &current().framework;
    let found = compare(framework, &scheme, &before, &after);
    let told = |score: Option<Interval<Score>>| {
        score.map(|score| format!("{}–{}", score.low, score.high)).unwrap()
    };
    let moved = found.indicators.iter();
    let moved: Vec<_> = moved.map(|d| (d.no.get(), told(d.before), told(d.after))).collect();
    assert_eq!(
        moved,
        [
            (1, "40.0000–40.0000".into(), "100.0000–100.0000".into()),
            (2, "0.0000–100.0000".into(), "40.0000–100.0000".into()),
        ]
    );
    // (40 + 0) / 2 and (40 + 100) / 2 before, (100 + 40) / 2 and (100 + 100) / 2 after.
    let by = [5_000, 3_000].map(Total::from_hundredths);
    assert_eq!(found.moved(), Some((by[0], by[1])));

    let same = compare(framework, &scheme, &before, &before);
    assert!(same.indicators.is_empty());
    assert_eq!(same.before, same.after);

    // 待核实 in place of nothing moves no score, but it is a change of the answers.
    let unknown = Answers::from([(no(2), Answer::new(AnswerState::Unknown))]);
    let found = compare(framework, &scheme, &Answers::new(), &unknown);
    assert_eq!(found.indicators.iter().map(|d| d.no).collect::<Vec<_>>(), [no(2)]);
    assert_eq!(found.before, found.after);
}
