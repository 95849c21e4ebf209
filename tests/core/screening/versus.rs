//! Two counties side by side: what each indicator adds to their difference, worked by hand.

use chengxin::domain::answer::{Answer, AnswerState, Inputs};
use chengxin::domain::assessment::Assessment;
use chengxin::domain::decimal::Total;
use chengxin::domain::framework::Bilingual;
use chengxin::domain::language::Language;
use chengxin::report::difference::Mover;
use chengxin::screening::Screened;
use chengxin::screening::submission::CountyKey;
use chengxin::screening::versus::{Versus, opponent, stated, usual};
use chengxin::terms::fact::facts;
use chengxin::terms::zh;

use crate::screening::county::{county, named, no, not_applicable, of, scheme};

fn total(hundredths: i128) -> Total {
    Total::from_hundredths(hundredths)
}

#[test]
fn each_indicator_adds_its_exact_part_and_all_come_to_the_difference() {
    // Weights 1, 1, 1: 杞县 (90 + 60 + 50)/3 = 66.67, 通许县 (75 + 70 + 50)/3 = 65.00.
    let three = scheme(&[(1, "1"), (2, "1"), (3, "1")]);
    let first = county(named("杞县"), &three, &[(1, 90), (2, 60), (3, 50)]);
    let second = county(named("通许县"), &three, &[(1, 75), (2, 70), (3, 50)]);
    let screened = Screened::new(&of(&three, &[first, second]));
    let [one, other] = usual(&screened.picture, &screened.ranking).unwrap();
    assert_eq!([one.name.as_str(), other.name.as_str()], ["杞县", "通许县"]);
    let versus = Versus::new(&one.report, &other.report);
    let parts: Vec<_> = versus.contrasts.iter().map(|it| (it.of, it.by.total())).collect();
    // 15/3 = 5, −10/3 = −3.33, 0, and no bonus; the greatest first.
    assert_eq!(
        parts,
        [
            (Mover::Indicator(no(1)), total(500)),
            (Mover::Indicator(no(2)), total(-333)),
            (Mover::Indicator(no(3)), total(0)),
            (Mover::Bonus, total(0)),
        ]
    );
    // 5 − 10/3 is 1.67 rounded once, though the rounded totals differ by 1.67 too.
    assert_eq!(versus.ahead.unwrap().total(), total(167));
    assert_eq!(versus.sum(false).1.total(), total(500));
    assert_eq!(versus.sum(true).1.total(), total(333));
    assert_eq!(
        zh::versus::headline(&versus, ["杞县", "通许县"]),
        "杞县在1项上共高5分，通许县在1项上共高3.33分，相抵后杞县高1.67分。"
    );
}

/// 5/18 is 0.28, whatever the rounded totals differ by.
#[test]
fn a_difference_is_the_exact_one_rounded() {
    let weights: Vec<_> = (1..=19).filter(|at| *at != 13).map(|at| (at, "1")).collect();
    let eighteen = scheme(&weights);
    let first = county(named("杞县"), &eighteen, &[(1, 8)]);
    let second = county(named("通许县"), &eighteen, &[(1, 3)]);
    let screened = Screened::new(&of(&eighteen, &[first, second]));
    let reports: Vec<_> = screened.ranking.counties().map(|it| &it.report).collect();
    // 8/18 = 0.44 and 3/18 = 0.17 differ by 0.27.
    let totals: Vec<_> =
        reports.iter().map(|it| it.sheet.total.unwrap().low.hundredths()).collect();
    assert_eq!(totals[0] - totals[1], 27);
    let versus = Versus::new(reports[0], reports[1]);
    assert_eq!(versus.ahead.unwrap().total(), total(28));
}

#[test]
fn an_indicator_that_does_not_apply_to_one_leaves_its_weight_to_the_others() {
    // 杞县 without 2: 80/1 = 80; 通许县 (60 + 90)/2 = 75. By 1: 80 − 30 = 50, by 2: −45.
    let two = scheme(&[(1, "1"), (2, "1")]);
    let mut first = county(named("杞县"), &two, &[(1, 80)]);
    first.answers.insert(no(2), not_applicable());
    let second = county(named("通许县"), &two, &[(1, 60), (2, 90)]);
    let screened = Screened::new(&of(&two, &[first, second]));
    let reports: Vec<_> = screened.ranking.counties().map(|it| &it.report).collect();
    let versus = Versus::new(reports[0], reports[1]);
    let parts: Vec<_> = versus.contrasts.iter().map(|it| it.by.total()).collect();
    assert_eq!(parts, [total(5_000), total(-4_500), total(0)]);
    assert_eq!(versus.ahead.unwrap().total(), total(500));
}

#[test]
fn what_is_not_filled_in_is_compared_and_concludes_nothing() {
    let two = scheme(&[(1, "1"), (2, "1")]);
    let first = county(named("杞县"), &two, &[(1, 80), (2, 80)]);
    let mut second = county(named("通许县"), &two, &[(1, 60)]);
    second.answers.remove(&no(2));
    let screened = Screened::new(&of(&two, &[first, second]));
    let reports: Vec<_> = screened.ranking.counties().map(|it| &it.report).collect();
    assert!(Versus::new(reports[0], reports[1]).ahead.is_none());
}

#[test]
fn the_facts_that_differ_stand_beside() {
    let two = scheme(&[(1, "1"), (2, "1")]);
    let first = county(named("杞县"), &two, &[(1, 98), (2, 50)]);
    let second = county(named("通许县"), &two, &[(1, 97), (2, 50)]);
    let screened = Screened::new(&of(&two, &[first, second]));
    let reports: Vec<_> = screened.ranking.counties().map(|it| &it.report).collect();
    let said = |number: u8| {
        let inputs = [reports[0], reports[1]].map(|report| stated(report, no(number)));
        facts(&two.indicators[&no(number)], inputs, Language::Zh)
    };
    assert_eq!(said(1), ["合格率 9800/10\u{202f}000条"]);
    assert!(said(2).is_empty(), "what is alike is not told");
}

#[test]
fn a_scheme_says_in_its_own_words_what_a_county_has() {
    let mut own = scheme(&[(1, "1")]);
    let told = |zh: &str, en: &str| Some(Bilingual { zh: zh.to_owned(), en: en.to_owned() });
    let judged = own.indicators.get_mut(&no(1)).unwrap();
    let item = judged.items[0].clone();
    judged.items =
        vec![item.told_by(told("{whole}条合格{part}条", "{part} of {whole} pass")).unwrap()];
    let judged = &own.indicators[&no(1)];
    let first = county(named("杞县"), &own, &[(1, 98)]);
    let mut second = county(named("通许县"), &own, &[(1, 97)]);
    let inputs = |of: &Assessment| of.answers[&no(1)].inputs().cloned().unwrap();
    let said = |of: [&Assessment; 2], language| {
        let [one, other] = of.map(inputs);
        facts(judged, [Some(&one), Some(&other)], language)
    };
    assert_eq!(said([&first, &second], Language::Zh), ["10\u{202f}000条合格9800条"]);
    assert_eq!(said([&second, &first], Language::En), ["9700 of 10\u{202f}000 pass"]);
    // What is open does not fit the words: the title stands there, and what is open.
    second.answers.insert(no(1), Answer::new(AnswerState::Answered(Inputs::default())));
    assert_eq!(said([&second, &first], Language::Zh), ["合格率 未填/未填条"]);
}

/// Four for two places: before anything is decided across the line, then against who is
/// recommended last, and who is recommended against the first who is not.
#[test]
fn a_sheet_sets_a_county_against_the_one_that_decides_about_it() {
    let one = scheme(&[(1, "1")]);
    let of_points = |(name, points)| county(named(name), &one, &[(1, points)]);
    let all = [("杞县", 90), ("通许县", 80), ("尉氏县", 70), ("鼓楼区", 60)].map(of_points);
    let screened = Screened::new(&of(&one, &all));
    let key = |name: &str| CountyKey::of(&named(name));
    let against = |name: &str, recommended: &[&str]| {
        let is = |of: &CountyKey| recommended.iter().any(|it| key(it) == *of);
        opponent(&screened.ranking, &is, &key(name)).map(|it| it.name.clone())
    };
    let cases = [
        ("杞县", &[][..], "尉氏县"),
        ("鼓楼区", &[], "通许县"),
        ("通许县", &["杞县", "尉氏县"], "尉氏县"),
        ("鼓楼区", &["杞县", "尉氏县"], "尉氏县"),
        ("尉氏县", &["杞县", "尉氏县"], "通许县"),
    ];
    for (name, recommended, expected) in cases {
        assert_eq!(against(name, recommended).as_deref(), Some(expected), "{name}");
    }
    assert_eq!(against("龙亭区", &[]), None, "it is not ranked");
}
