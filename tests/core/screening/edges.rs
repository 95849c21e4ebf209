//! Cases that stand exactly on the limit of a rule, so that "more" and "at least", "all" and
//! "any", or two places and four give different answers.

use std::collections::BTreeMap;

use chengxin::domain::answer::{Answer, AnswerState, Input};
use chengxin::domain::assessment::Assessment;
use chengxin::domain::decimal::{Points, Quantity, Weight};
use chengxin::domain::id::{InputId, SchemeId};
use chengxin::domain::scheme::Scheme;
use chengxin::report::Report;
use chengxin::screening::intake::Admission;
use chengxin::screening::intake::objection::{Objection, OtherScheme};
use chengxin::screening::ranking::Table;
use chengxin::screening::robustness::change::Decider;
use chengxin::screening::robustness::weights::{WeightModel, WeightSource};
use chengxin::screening::{Screened, Screening};
use chengxin::wire::export;

use crate::screening::county::{county, file, named, no, not_applicable, of, scheme, screening};

fn two_equal() -> Scheme {
    scheme(&[(1, "1"), (2, "1")])
}

/// A clear county under two equal weights.
fn two(name: &str, points: &[(u8, u32)]) -> Assessment {
    county(named(name), &two_equal(), points)
}

fn screened(counties: &[Assessment], quota: u8) -> Screened {
    let mut screening = of(&two_equal(), counties);
    screening.settings.quota = quota;
    Screened::new(&screening)
}

fn places(table: &Table) -> Vec<(usize, &str, bool)> {
    table
        .ranked
        .iter()
        .map(|placed| {
            let name = placed.county.report.assessment.applicant.name.as_str();
            (placed.place, name, placed.tied)
        })
        .collect()
}

/// 杞县 is better on both indicators, by 10 points each, and has 3 points of bonus less:
/// with the weights as they are it is ahead by 7, and nobody is ahead under all weights only
/// if the bonus counts. With the same bonus 杞县 is.
#[test]
fn who_is_better_everywhere_but_in_the_bonus_does_not_stand_ahead_under_all_weights() {
    let first = two("杞县", &[(1, 90), (2, 90)]);
    let with_bonus = two("通许县", &[(1, 80), (2, 80), (20, 60)]);
    let without = two("通许县", &[(1, 80), (2, 80)]);
    assert_eq!(screened(&[first.clone(), with_bonus], 1).dominance.pairs, []);
    assert_eq!(screened(&[first, without], 1).dominance.pairs, [(0, 1)]);
}

/// The cap of the bonus is 5, and indicator 21 alone gives 5: whatever is answered to 20, the
/// value stays 5. It is open all the same, because the county is not filled in completely.
#[test]
fn a_county_is_open_as_long_as_something_is_even_where_that_cannot_change_its_value() {
    let mut scheme = two_equal();
    scheme.bonus_cap = Points::parse("5").unwrap();
    let mut one = county(named("杞县"), &scheme, &[(1, 90), (2, 90), (21, 100)]);
    one.answers.remove(&no(20));
    let ranking = Screened::new(&of(&scheme, &[one])).ranking;
    assert_eq!(ranking.prefecture.ranked, []);
    let value = ranking.prefecture.open[0].value.unwrap();
    assert_eq!(value.low, value.high);
}

/// 杞县 lies between 50 and 100, 通许县 between 0 and 50, 尉氏县 is settled at 50. Equal values
/// share a place, so that 通许县 can at best share the first, and 杞县 cannot fall behind it.
#[test]
fn places_that_are_still_possible_are_shared_where_values_can_be_equal() {
    let (mut upper, mut lower) = (two("杞县", &[(1, 100)]), two("通许县", &[]));
    upper.answers.remove(&no(2));
    lower.answers.remove(&no(2));
    let spans = |counties: &[Assessment]| -> Vec<_> {
        let ranking = screened(counties, 2).ranking;
        ranking.prefecture.open.iter().map(|open| open.places.unwrap()).collect()
    };
    assert_eq!(spans(&[upper.clone(), lower.clone()]), [(1, 1), (1, 2)]);
    let settled = two("尉氏县", &[(1, 50), (2, 50)]);
    assert_eq!(spans(&[upper, lower, settled]), [(1, 1), (1, 3)]);
}

/// 85 each: (90 + 80) / 2, (80 + 84) / 2 + 3 and (85 + 85) / 2; bonuses 0, 3, 0.
#[test]
fn each_of_a_tie_keeps_its_bonus() {
    let tied = [
        two("杞县", &[(1, 90), (2, 80)]),
        two("通许县", &[(1, 80), (2, 84), (20, 60)]),
        two("尉氏县", &[(1, 85), (2, 85)]),
    ];
    let ties = screened(&tied, 2).ranking.ties;
    let groups: Vec<_> =
        ties[0].groups.iter().map(|it| (it.rows.clone(), it.bonus.to_string())).collect();
    let alone = |row, bonus: &str| (vec![row], bonus.to_owned());
    assert_eq!(groups, [alone(0, "0.00"), alone(1, "3.00"), alone(2, "0.00")]);
}

/// The trial of the prefecture: two counties of the same facts, and a third with two scores
/// exchanged. What tells the third apart does not tell the two apart.
#[test]
fn a_tie_is_told_by_groups_of_equals() {
    let tied = [
        two("杞县", &[(1, 90), (2, 80)]),
        two("通许县", &[(1, 80), (2, 90)]),
        two("尉氏县", &[(1, 80), (2, 90)]),
    ];
    let ranking = screened(&tied, 2).ranking;
    let tie = &ranking.ties[0];
    let rows: Vec<_> = tie.groups.iter().map(|group| group.rows.clone()).collect();
    assert_eq!(rows, [vec![0], vec![1, 2]]);
    assert_eq!(tie.pairs.len(), 1);
    let name = |row: usize| ranking.prefecture.ranked[row].county.name.clone();
    let said = chengxin::terms::zh::tie::tie(tie, &name);
    let expected = [
        "杞县、通许县、尉氏县并列第1名，四舍五入前的得分相同。《通知》未规定并列的处理办法。",
        "通许县、尉氏县各项得分完全相同，得分不能区分先后，请核对是否为同一份数据。",
        "杞县与通许县、尉氏县总分相同，第1项、第2项得分不同，可据此研究先后；没有约定以哪项优先的，名次并列。",
    ];
    assert_eq!(said, expected);
}

/// A share of 1,000,000, so that a score has four places.
fn share(part: &str) -> Answer {
    let figure = |value: &str| Some(Input::Quantity(Quantity::parse(value).unwrap()));
    let inputs = [
        (InputId::new("part").unwrap(), figure(part)),
        (InputId::new("whole").unwrap(), figure("1000000")),
    ];
    Answer::new(AnswerState::Answered(inputs.into()))
}

/// 50.0001 + 49.9999 = 50 + 50: a tie, and the two differ on both indicators, which two places
/// would not show.
#[test]
fn scores_of_tied_counties_are_compared_at_four_places() {
    let even = two("杞县", &[(1, 50), (2, 50)]);
    let mut uneven = two("通许县", &[]);
    uneven.answers.extend([(no(1), share("500001")), (no(2), share("499999"))]);
    let ties = screened(&[even, uneven], 1).ranking.ties;
    assert_eq!(ties[0].pairs[0].differing, [no(1), no(2)]);
}

/// 杞县 is 5 points ahead in total: exactly what indicator 1 gives it, (90 − 80) / 2. With a
/// bonus of 3 and all else alike it is 3 ahead: exactly the bonus. Were the two alike there,
/// 杞县 would not be ahead.
#[test]
fn what_is_worth_exactly_the_distance_decides() {
    let decided = |first: &[(u8, u32)]| {
        let counties = [two("杞县", first), two("通许县", &[(1, 80), (2, 80)])];
        screened(&counties, 1).changes.gap.unwrap().decided_by
    };
    assert_eq!(decided(&[(1, 90), (2, 80)]), [Decider::Indicator(no(1))]);
    assert_eq!(decided(&[(1, 80), (2, 80), (20, 60)]), [Decider::Bonus]);
}

/// Only indicator 1 applies to 杞县, with 80; 通许县 has 60 and 70 and stays below 80 under all
/// weights. With a weight of 0 for indicator 1, 杞县 would have no base at all: that is no
/// weight that alters the order.
#[test]
fn a_weight_of_nothing_is_no_change_where_nothing_else_applies() {
    let mut one = two("杞县", &[(1, 80)]);
    one.answers.insert(no(2), not_applicable());
    let changes = screened(&[one, two("通许县", &[(1, 60), (2, 70)])], 1).changes;
    assert!(changes.gap.is_some());
    assert_eq!(changes.weights, []);
}

/// Each of the six orders of three equal weights is alike likely: 1,000 of 6,000, with a
/// standard deviation of √(6000 · 1/6 · 5/6) = 28.9. Five of them to either side are 145.
#[test]
fn equal_weights_come_in_each_order_alike_often() {
    let weights = [1, 1, 1].map(|weight: i128| Weight::from_ten_thousandths(weight).unwrap());
    let mut source = WeightSource::new(WeightModel::Ordered, &weights, 2021);
    let mut counted: BTreeMap<Vec<usize>, u32> = BTreeMap::new();
    for _ in 0..6_000 {
        let mut drawn = [0; 3];
        source.draw(&mut drawn);
        let mut order = vec![0, 1, 2];
        order.sort_by_key(|at| drawn[*at]);
        *counted.entry(order).or_default() += 1;
    }
    assert_eq!(counted.len(), 6);
    assert!(counted.values().all(|n| (855..=1_145).contains(n)), "{counted:?}");
}

/// Weights of 1,000,000 and 0.0001: 杞县 is ahead by 0.0001 · 0.01 / 1,000,000.0001, about
/// 10⁻¹² of a point. Ahead is ahead.
#[test]
fn the_smallest_distance_is_one() {
    let scheme = scheme(&[(1, "1000000"), (2, "0.0001")]);
    let mut ahead = county(named("杞县"), &scheme, &[(1, 50)]);
    ahead.answers.insert(no(2), share("100"));
    let behind = county(named("通许县"), &scheme, &[(1, 50)]);
    let ranking = Screened::new(&of(&scheme, &[behind, ahead])).ranking;
    assert_eq!(places(&ranking.prefecture), [(1, "杞县", false), (2, "通许县", false)]);
}

fn objections(screening: &Screening) -> Vec<Objection> {
    let admission = Screened::new(screening).admissions.remove(0);
    let Admission::SetApart(objections) = admission else { panic!("{admission:?}") };
    objections
}

/// A code that is typed in part is not the code, however short it is.
#[test]
fn a_short_code_objects_too() {
    for typed in ["K", "K7", "K7Q", "K7QF"] {
        let mut one = of(&two_equal(), &[two("杞县", &[])]);
        let content = one.submissions[0].county().unwrap().code.clone();
        one.submissions[0].typed_code = typed.to_owned();
        let expected = Objection::CodeDiffers { typed: typed.to_owned(), content };
        assert_eq!(objections(&one), [expected], "{typed}");
    }
}

/// The assessment names the scheme of the screening, and the report holds one of another id:
/// that one is named, not "the same scheme with other content".
#[test]
fn a_report_that_names_one_scheme_and_holds_another_is_told_by_the_one_it_holds() {
    let named_scheme = two_equal();
    let held = Scheme { id: SchemeId::new("held").unwrap(), ..two_equal() };
    let report = Report::new(held.clone(), two("杞县", &[]));
    let screening = screening(&named_scheme, &[("a.json", export(&report))]);
    let expected = Objection::OtherScheme(OtherScheme::Id(held.id.clone()));
    assert!(objections(&screening).contains(&expected), "{:?}", objections(&screening));
    // With the same id and other weights it is the content that differs.
    let other = Scheme { id: named_scheme.id.clone(), ..scheme(&[(1, "1"), (2, "2")]) };
    let text = file(&two("杞县", &[]), &other);
    let screening = self::screening(&named_scheme, &[("a.json", text)]);
    let expected = Objection::OtherScheme(OtherScheme::Content(other.id));
    assert!(objections(&screening).contains(&expected), "{:?}", objections(&screening));
}
