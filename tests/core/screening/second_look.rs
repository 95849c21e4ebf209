//! The second look across the counties of a screening: out of line and the same figures, each
//! worked by hand.

use chengxin::domain::answer::{Answer, AnswerState, Input};
use chengxin::domain::assessment::Assessment;
use chengxin::domain::decimal::Quantity;
use chengxin::domain::id::InputId;
use chengxin::domain::scheme::Scheme;
use chengxin::domain::scheme::second_look::{Figure, Look};
use chengxin::screening::second_look::{PeerQuestion, second_look};
use chengxin::screening::{Screened, Screening};
use chengxin::terms::{en, zh};

use crate::screening::county::{county, named, no, of, scheme};

const NAMES: [&str; 6] = ["杞县", "通许县", "尉氏县", "龙亭区", "鼓楼区", "禹王台区"];

/// Compares the wholes of indicator 1 as they stand.
fn wholes_compared() -> Scheme {
    let figure = Figure { no: no(1), input: InputId::new("whole").unwrap() };
    Scheme { second_look: vec![Look::Peers { figure, per: None }], ..scheme(&[(1, "1")]) }
}

/// A county with these parts and wholes, by indicator.
fn stating(name: &str, scheme: &Scheme, figures: &[(u8, u32, u32)]) -> Assessment {
    let mut county = county(named(name), scheme, &[]);
    county.answers.clear();
    for (number, part, whole) in figures {
        let figure = |value: &u32| Input::Quantity(Quantity::parse(&value.to_string()).unwrap());
        let inputs = [("part", part), ("whole", whole)]
            .map(|(id, value)| (InputId::new(id).unwrap(), Some(figure(value))));
        county.answers.insert(no(*number), Answer::new(AnswerState::Answered(inputs.into())));
    }
    county
}

fn with_wholes(wholes: &[u32]) -> Screening {
    let scheme = wholes_compared();
    let counties: Vec<_> = NAMES
        .iter()
        .zip(wholes)
        .map(|(name, whole)| stating(name, &scheme, &[(1, 0, *whole)]))
        .collect();
    of(&scheme, &counties)
}

/// Who is asked because of the others, and what.
fn asked(screening: &Screening) -> Vec<(String, String)> {
    let screened = Screened::new(screening);
    let scheme = &screening.settings.scheme;
    let asked = second_look(&screened.ranking, scheme);
    let all = screened.ranking.counties().zip(&asked);
    let mut said: Vec<_> = all
        .flat_map(|(county, it)| {
            let question = |of| zh::second_look::peer_question(of, scheme);
            it.peers.iter().map(move |of| (county.name.clone(), question(of)))
        })
        .collect();
    said.sort();
    said
}

/// 93255, 93255, 100000, 100000, 106745 and the last: the median is 100000, the deviations
/// 6745, 6745, 0, 0, 6745 and 30000, so that MAD is 6745. At 130000 both sides are 20235:
/// 0.6745 × 30000 and 3 × 6745. One below and at it nothing is out of line, one above it is.
#[test]
fn out_of_line_is_above_three_and_not_at_it() {
    let of_last = |last| asked(&with_wholes(&[93_255, 93_255, 100_000, 100_000, 106_745, last]));
    assert_eq!(of_last(129_999), []);
    assert_eq!(of_last(130_000), []);
    let said = "第1项“报送”为130\u{202f}001条，6个县（市、区）的中位数为100\u{202f}000条，偏离较大，请核实。";
    assert_eq!(of_last(130_001), [("禹王台区".to_owned(), said.to_owned())]);
    // Below the median likewise: 69999 is 30001 below it, and MAD stays.
    let below = asked(&with_wholes(&[93_255, 69_999, 100_000, 100_000, 106_745, 106_745]));
    assert_eq!(below.len(), 1);
    assert!(below[0].1.contains("为69\u{202f}999条"), "{below:?}");
}

#[test]
fn it_takes_six_counties_and_some_spread() {
    let far = 1_000_000;
    assert_eq!(asked(&with_wholes(&[93_255, 100_000, 100_000, 106_745, far])), []);
    // Four of six alike: the median absolute deviation is 0.
    assert_eq!(asked(&with_wholes(&[100_000, 100_000, 100_000, 100_000, 106_745, far])), []);
    // By hand: the median is 100001, the deviations 0, 0, 0, 5, 10 and 899999, MAD 2.5; 0.6745 ×
    // 10 is below 7.5, and 0.6745 × 899999 is not.
    let spread = asked(&with_wholes(&[100_001, 100_001, 100_001, 100_006, 99_991, far]));
    assert_eq!(spread.len(), 1, "{spread:?}");
}

/// 80, 81, 82, 83, 84% and the last: the median is 82.5, MAD 1.5; 4.5 ÷ 0.6745 = 6.6716…
#[test]
fn shares_are_compared_as_shares() {
    let scheme = scheme(&[(1, "1")]);
    let of_last = |last: u32| {
        let parts = [8_000, 8_100, 8_200, 8_300, 8_400, last];
        // Ten times as large a county, the same shares.
        let counties: Vec<_> = NAMES
            .iter()
            .zip(parts)
            .zip([1, 10, 1, 10, 1, 1])
            .map(|((name, part), times)| {
                stating(name, &scheme, &[(1, part * times, 10_000 * times)])
            })
            .collect();
        asked(&of(&scheme, &counties))
    };
    assert_eq!(of_last(8_916), []);
    assert_eq!(of_last(8_917), []);
    let said =
        "第1项“合格”相当于第1项“报送”的89.18%，6个县（市、区）的中位数为82.5%，偏离较大，请核实。";
    assert_eq!(of_last(8_918), [("禹王台区".to_owned(), said.to_owned())]);
}

#[test]
fn the_same_figures_in_two_counties_are_asked_of_both() {
    let scheme = scheme(&[(1, "1"), (2, "1")]);
    let between = |figures: &[(u8, u32, u32)]| {
        let one = stating("杞县", &scheme, &[(1, 321, 4_321), (2, 1_234, 5_678)]);
        asked(&of(&scheme, &[one, stating("通许县", &scheme, figures)]))
    };
    // Two of four.
    assert_eq!(between(&[(1, 321, 4_321), (2, 1_235, 5_679)]), []);
    let three = between(&[(1, 321, 4_321), (2, 1_234, 5_679)]);
    assert_eq!(three.len(), 2, "{three:?}");
    assert_eq!(
        three[0],
        ("杞县".to_owned(), "有3个数与通许县所填完全相同（第1项“报送”为4321条、第1项“合格”为321条、第2项“合格”为1234条），请核实是否各自统计。".to_owned())
    );
    assert_eq!(three[1].0, "通许县");
    let four = between(&[(1, 321, 4_321), (2, 1_234, 5_678)]);
    assert!(four[0].1.starts_with("有4个数与通许县") && four[0].1.contains("等）"), "{four:?}");
}

#[test]
fn small_figures_are_the_same_by_chance() {
    let scheme = scheme(&[(1, "1"), (2, "1")]);
    let with = |least: u32| {
        let figures = [(1, least, 4_321), (2, 1_234, 5_000 + least)];
        let other = [(1, least, 4_321), (2, 1_234, 9_999)];
        let of_both = [stating("杞县", &scheme, &figures), stating("通许县", &scheme, &other)];
        asked(&of(&scheme, &of_both)).len()
    };
    assert_eq!([with(99), with(100), with(101)], [0, 2, 2]);
}

#[test]
fn a_question_about_others_is_asked_in_english_too() {
    let screening = with_wholes(&[93_255, 93_255, 100_000, 100_000, 106_745, 130_001]);
    let screened = Screened::new(&screening);
    let scheme = &screening.settings.scheme;
    let asked = second_look(&screened.ranking, scheme);
    let questions: Vec<&PeerQuestion> = asked.iter().flat_map(|it| &it.peers).collect();
    let [question] = questions.as_slice() else { panic!("{questions:?}") };
    assert_eq!(
        en::second_look::peer_question(question, scheme),
        "No. 1, “报送” is 130\u{202f}001; the median of 6 counties is 100\u{202f}000. Please check."
    );
}

/// Five counties with the same figures are four others for each, in one question; a sixth that
/// shares three of them is asked about by itself.
#[test]
fn those_with_the_same_figures_are_asked_about_together() {
    let scheme = scheme(&[(1, "1"), (2, "1")]);
    let mut counties: Vec<_> = NAMES[..5]
        .iter()
        .map(|name| stating(name, &scheme, &[(1, 321, 4_321), (2, 1_234, 5_678)]))
        .collect();
    counties.push(stating(NAMES[5], &scheme, &[(1, 321, 4_321), (2, 1_234, 9_999)]));
    let said = asked(&of(&scheme, &counties));
    let of_first: Vec<_> = said.iter().filter(|(name, _)| name == "杞县").collect();
    assert_eq!(of_first.len(), 2, "{of_first:?}");
    assert!(of_first[0].1.starts_with("有3个数与禹王台区所填完全相同"), "{of_first:?}");
    assert!(
        of_first[1].1.starts_with("有4个数与")
            && of_first[1].1.contains("等4个县（市、区）所填完全相同")
    );
    let of_last: Vec<_> = said.iter().filter(|(name, _)| name == "禹王台区").collect();
    assert!(of_last.len() == 1 && of_last[0].1.contains("等5个县（市、区）"), "{of_last:?}");
}

/// One county shares three figures with each of five others, other ones with each: three of the
/// five are asked about by themselves, and the other two are named in one question.
#[test]
fn beyond_three_groups_the_others_are_counted_and_named() {
    let numbers: Vec<(u8, &str)> = (1..=10).map(|number| (number, "1")).collect();
    let scheme = scheme(&numbers);
    let own = |number: u8| {
        let at = u32::from(number) * 1_000;
        (number, at, at + 1)
    };
    let all: Vec<_> = (1..=10).map(own).collect();
    let mut counties = vec![stating(NAMES[0], &scheme, &all)];
    // Two indicators each: four figures, of which three are the first county's.
    for (at, name) in (1_u8..).zip(&NAMES[1..]) {
        let (one, (no, part, whole)) = (own(2 * at - 1), own(2 * at));
        counties.push(stating(name, &scheme, &[one, (no, part, whole + u32::from(at))]));
    }
    let said = asked(&of(&scheme, &counties));
    let of_first: Vec<_> = said.iter().filter(|(name, _)| name == NAMES[0]).collect();
    assert_eq!(of_first.len(), 4, "{of_first:?}");
    let more =
        "除以上所列外，另有2组数与其他2个县（市、区）所填相同（鼓楼区、禹王台区），请一并核实。";
    assert!(of_first.iter().any(|(_, said)| said == more), "{of_first:?}");
    // Three groups leave nothing to be counted.
    let few = asked(&of(&scheme, &counties[..4]));
    assert!(!few.iter().any(|(_, said)| said.contains("另有")), "{few:?}");
}
