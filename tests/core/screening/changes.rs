//! The smallest changes as facts that can be: an option, a level, a case. Weights within a
//! third to three times of what they are.

use chengxin::domain::answer::{Answer, AnswerState, Input};
use chengxin::domain::decimal::Points;
use chengxin::domain::framework::Bilingual;
use chengxin::domain::id::{InputId, ItemId};
use chengxin::domain::scheme::rule::{Choice, Level, Rule};
use chengxin::domain::scheme::{Item, Scheme};
use chengxin::screening::Screened;
use chengxin::screening::robustness::change::fact::FactChange;
use chengxin::terms::zh::robustness::fact_change;

use crate::screening::county::{county, named, no, of, scheme};

fn words(zh: &str) -> Bilingual {
    Bilingual { zh: zh.to_owned(), en: zh.to_owned() }
}

fn id(name: &str) -> InputId {
    InputId::new(name).unwrap()
}

/// 4 with a weight of 1, a ratio of 10,000; 7 with a weight of 3 by this rule.
fn with(rule: Rule) -> Scheme {
    let mut scheme = scheme(&[(4, "1"), (7, "3")]);
    let judged = scheme.indicators.get_mut(&no(7)).unwrap();
    let (item, points) = (ItemId::new("rules").unwrap(), Points::parse("100").unwrap());
    judged.items = vec![Item::new(item, points, words("制度"), String::new(), rule).unwrap()];
    judged.inputs.clear();
    scheme
}

/// 杞县 with the first answer to 7, 通许县 with the second, both with 80 points on 4; quota 1.
fn changes(scheme: &Scheme, [first, second]: [Vec<(InputId, Input)>; 2]) -> Vec<FactChange> {
    let counties = [("杞县", first), ("通许县", second)].map(|(name, facts)| {
        let mut county = county(named(name), scheme, &[(4, 80)]);
        let facts = facts.into_iter().map(|(id, input)| (id, Some(input)));
        county.answers.insert(no(7), Answer::new(AnswerState::Answered(facts.collect())));
        county
    });
    let mut screening = of(scheme, &counties);
    screening.settings.quota = 1;
    Screened::new(&screening).changes.facts
}

/// Options of 60, 25 and 15 points; 杞县 has all, 通许县 all but that of 25. Bases:
/// (80 + 3 × 100) / 4 = 95 and (80 + 3 × 75) / 4 = 76.25. Without the option of 15 杞县 keeps
/// 83.75, ahead; without that of 25 it has 76.25, level. 通许县 draws level by the same option.
/// On 4 it would take 18.75 × 4 = 75 of 100 points.
#[test]
fn an_option_is_the_smallest_that_is_enough() {
    let option = |name: &str, points: &str, zh: &str| Choice {
        id: id(name),
        points: Points::parse(points).unwrap(),
        title: words(zh),
    };
    let scheme = with(Rule::Checklist(vec![
        option("a", "60", "有目录"),
        option("b", "25", "有清单"),
        option("c", "15", "有台账"),
    ]));
    let all =
        |b: bool| ["a", "b", "c"].map(|name| (id(name), Input::Flag(name != "b" || b))).into();
    let changes = changes(&scheme, [all(true), all(false)]);
    let names = ["杞县", "通许县"];
    let said: Vec<_> = changes
        .iter()
        .map(|change| fact_change(change, &scheme, &|row| names[row].to_owned()))
        .collect();
    assert_eq!(
        said,
        [
            "杞县第7项如没有做到“有清单”，即不再排在通许县之前。",
            "通许县第7项如做到“有清单”，即不再排在杞县之后。",
        ]
    );
}

/// Levels of 0, 50, 80 and 100 points; 杞县 stands at 3, 通许县 at 2. Bases 95 and 80: at level
/// 2 杞县 is level, at 3 通许县. No other answer is looked at: 1 would do as well, and is more.
#[test]
fn a_level_is_the_nearest_that_is_enough() {
    let level =
        |points: &str| Level { points: Points::parse(points).unwrap(), title: words("级") };
    let scheme = with(Rule::Level {
        value: id("level"),
        levels: ["0", "50", "80", "100"].map(level).into(),
    });
    let at = |level: u8| vec![(id("level"), Input::Level(level))];
    let changes = changes(&scheme, [at(3), at(2)]);
    let seen: Vec<_> = changes.iter().map(|change| (change.row, change.from, change.to)).collect();
    assert_eq!(
        seen,
        [(0, Input::Level(3), Input::Level(2)), (1, Input::Level(2), Input::Level(3))]
    );
}

/// Weights 1, 1, 6 on 4, 7, 12. 杞县 has 90, 0, 60 and 通许县 40, s, 60. With the weight x of 4
/// they are level where 90x = 40x + s, x = s / 50; of 7 where 90 = 40 + sx, x = 50 / s. 12 is
/// equal, so no weight of it alters anything.
///
/// | s | 4 | 7 |
/// |---|---|---|
/// | 48 | 0.96 | 1.0416…, so 1.0417 |
/// | 14 | 0.28, below a third | 3.57…, above three times |
/// | 16.66 | 0.3332, below | 3.0012, above |
/// | 16.67 | 0.3334 | 2.9994001…, so 2.9995 |
/// | 16.68 | 0.3336 | 2.9976…, so 2.9977 |
#[test]
fn a_weight_is_told_of_within_a_third_to_three_times() {
    let scheme = scheme(&[(4, "1"), (7, "1"), (12, "6")]);
    for (hundredths, expected) in [
        (4_800, vec![(4, "0.96"), (7, "1.0417")]),
        (1_400, vec![]),
        (1_666, vec![]),
        (1_667, vec![(4, "0.3334"), (7, "2.9995")]),
        (1_668, vec![(4, "0.3336"), (7, "2.9977")]),
    ] {
        let one = county(named("杞县"), &scheme, &[(4, 90), (12, 60)]);
        let mut two = county(named("通许县"), &scheme, &[(4, 40), (12, 60)]);
        two.answers.insert(no(7), crate::screening::county::scores(hundredths));
        let mut screening = of(&scheme, &[one, two]);
        screening.settings.quota = 1;
        let mut weights: Vec<_> = Screened::new(&screening)
            .changes
            .weights
            .iter()
            .map(|change| (change.indicator.get(), change.to.to_string()))
            .collect();
        weights.sort();
        let expected: Vec<_> = expected.iter().map(|(no, to)| (*no, (*to).to_owned())).collect();
        assert_eq!(weights, expected, "{hundredths}");
    }
}
