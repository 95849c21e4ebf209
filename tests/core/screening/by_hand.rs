//! Ties, quota and province-administered counties, each worked by hand.

use chengxin::domain::assessment::Assessment;
use chengxin::domain::facts::{EnergyGrade, Reported};
use chengxin::domain::scheme::Scheme;
use chengxin::screening::ranking::{County, Table};
use chengxin::screening::robustness::change::Decider;
use chengxin::screening::selection::{Nominee, NotRecommendable, Warning};
use chengxin::screening::submission::CountyKey;
use chengxin::screening::{Screened, Screening};

use crate::facts::{REDUCTION, SAFETY, TRUTHFUL, graded};
use crate::screening::county::{county, named, no, not_applicable, of, scheme, scores};

fn names<'a>(counties: impl Iterator<Item = &'a County>) -> Vec<&'a str> {
    counties.map(|county| county.report.assessment.applicant.name.as_str()).collect()
}

/// Places and names of the ranked counties.
fn places(table: &Table) -> Vec<(usize, &str)> {
    let names = names(table.ranked.iter().map(|placed| &placed.county));
    table.ranked.iter().map(|placed| placed.place).zip(names).collect()
}

fn choose(screening: &mut Screening, chosen: &[&str]) {
    let choice = |name: &&str| Nominee {
        county: CountyKey::of(&named(name)),
        name: (*name).to_owned(),
        reason: String::new(),
    };
    screening.selection.chosen = chosen.iter().map(choice).collect();
}

fn key(name: &str) -> CountyKey {
    CountyKey::of(&named(name))
}

fn two_equal() -> Scheme {
    scheme(&[(1, "1"), (2, "1")])
}

/// Weights 1 and 1: the base is the mean of the two scores.
///
/// | county | 1 | 2 | 20 | base | total |
/// |---|---|---|---|---|---|
/// | 杞县 | 90 | 80 | 0 | 85 | 85 |
/// | 通许县 | 80 | 84 | 3 | 82 | 85 |
/// | 尉氏县 | 84 | 85 | 0 | 84.5 | 84.5 |
/// | 禹王台区 | 84 | 85 | 0 | 84.5 | 84.5 |
/// | 龙亭区 | 60 | 70 | 0 | 65 | 65 |
/// | 兰考县 (province) | 99 | 99 | 0 | 99 | 99 |
///
/// A ratio of 5 points at 60 of 100 gives 3.
fn kaifeng() -> Vec<Assessment> {
    let scheme = two_equal();
    let of = |name, points: &[(u8, u32)]| county(named(name), &scheme, points);
    vec![
        of("龙亭区", &[(1, 60), (2, 70)]),
        of("尉氏县", &[(1, 84), (2, 85)]),
        of("通许县", &[(1, 80), (2, 84), (20, 60)]),
        of("兰考县", &[(1, 99), (2, 99)]),
        of("杞县", &[(1, 90), (2, 80)]),
        of("禹王台区", &[(1, 84), (2, 85)]),
    ]
}

#[test]
fn ties_share_a_place_and_say_what_would_break_them() {
    let screened = Screened::new(&of(&two_equal(), &kaifeng()));
    let ranking = &screened.ranking;
    // By code within a place: 禹王台区 410205 stands before 尉氏县 410223.
    let expected = [(1, "杞县"), (1, "通许县"), (3, "禹王台区"), (3, "尉氏县"), (5, "龙亭区")];
    assert_eq!(places(&ranking.prefecture), expected);
    assert_eq!(places(&ranking.province), [(1, "兰考县")]);
    let [first, second] = &ranking.ties[..] else { panic!("{:?}", ranking.ties) };
    assert_eq!((first.place, first.members.clone()), (1, 0..2));
    // 20 tells them apart too: one has a bonus, the other none.
    assert_eq!(first.pairs[0].differing, [no(1), no(2), no(20)]);
    assert_ne!(first.groups[0].bonus, first.groups[1].bonus);
    assert_eq!((second.place, second.members.clone()), (3, 2..4));
    assert_eq!((second.groups.len(), second.pairs.as_slice()), (1, [].as_slice()));
    assert_eq!((ranking.cut.within, ranking.cut.is_settled()), (2, true));
    assert_eq!(screened.dominance.equal, [(2, 3)]);
}

#[test]
fn the_order_of_the_files_never_shows() {
    let mut files = kaifeng();
    let first = Screened::new(&of(&two_equal(), &files)).ranking;
    files.reverse();
    let second = Screened::new(&of(&two_equal(), &files)).ranking;
    assert_eq!(places(&first.prefecture), places(&second.prefecture));
    assert_eq!(first.ties, second.ties);
    assert_eq!(first.cut, second.cut);
}

#[test]
fn a_tie_across_the_line_is_left_open() {
    let mut screening = of(&two_equal(), &kaifeng());
    // (quota, within, tied): the ties hold rows 0 and 1, and rows 2 and 3.
    let cases =
        [(1, 0, 0..2), (2, 2, 0..0), (3, 2, 2..4), (4, 4, 0..0), (5, 5, 0..0), (6, 5, 0..0)];
    for (quota, within, tied) in cases {
        screening.settings.quota = quota;
        let screened = Screened::new(&screening);
        let cut = &screened.ranking.cut;
        assert_eq!((cut.within, cut.tied.clone()), (within, tied.clone()), "{quota}");
        // Nothing is looked for where the set is open, or where nobody is left outside.
        assert_eq!(screened.changes.gap.is_some(), [2, 4].contains(&quota), "{quota}");
        assert_eq!(screened.changes.facts.is_empty(), ![2, 4].contains(&quota), "{quota}");
    }
    screening.settings.quota = 3;
    let tie = Warning::TieAtTheLine(vec![key("禹王台区"), key("尉氏县")]);
    assert!(Screened::new(&screening).review.warnings.contains(&tie));
}

#[test]
fn a_quota_is_two_in_principle_and_may_stay_empty() {
    let mut screening = of(&two_equal(), &kaifeng());
    let mut warnings = |quota: u8, chosen: &[&str]| {
        screening.settings.quota = quota;
        choose(&mut screening, chosen);
        let review = Screened::new(&screening).review;
        assert_eq!(review.refused, []);
        review.warnings
    };
    assert_eq!(warnings(2, &[]), [Warning::EmptyPlaces(2)]);
    assert_eq!(warnings(2, &["杞县"]), [Warning::EmptyPlaces(1)]);
    assert_eq!(warnings(2, &["杞县", "通许县"]), []);
    let above = |recommended| Warning::AboveNotice { recommended, in_principle: 2 };
    let three = ["杞县", "通许县", "尉氏县"];
    assert_eq!(warnings(2, &three), [above(3)]);
    // 尉氏县 and 禹王台区 are tied across a quota of three, whoever is chosen.
    let tie = Warning::TieAtTheLine(vec![key("禹王台区"), key("尉氏县")]);
    assert_eq!(warnings(3, &three), [above(3), tie]);
    assert_eq!(
        warnings(1, &["杞县", "通许县"]),
        [
            Warning::AboveQuota { recommended: 2, quota: 1 },
            Warning::TieAtTheLine(vec![key("杞县"), key("通许县")]),
        ]
    );
    let better = vec![key("通许县"), key("禹王台区"), key("尉氏县")];
    assert_eq!(
        warnings(2, &["杞县", "龙亭区"]),
        [Warning::PassedOver { recommended: key("龙亭区"), better }]
    );
}

#[test]
fn who_cannot_be_recommended_is_told_not_taken() {
    let mut counties = kaifeng();
    graded(&mut counties[0].eligibility, 2019, REDUCTION, EnergyGrade::NotMet); // 龙亭区
    *counties[1].eligibility.events_mut(SAFETY) = Reported::Unknown; // 尉氏县
    let mut screening = of(&two_equal(), &counties);
    choose(&mut screening, &["龙亭区", "尉氏县", "兰考县", "中原区", "杞县", "杞县"]);
    let screened = Screened::new(&screening);
    let table = &screened.ranking.prefecture;
    assert_eq!(names(table.barred.iter()), ["龙亭区"]);
    assert_eq!(names(table.unverified.iter()), ["尉氏县"]);
    assert_eq!(places(table), [(1, "杞县"), (1, "通许县"), (3, "禹王台区")]);
    assert_eq!(screened.review.recommended, [4]);
    assert_eq!(
        screened.review.refused,
        [
            (0, NotRecommendable::Barred),
            (1, NotRecommendable::Unverified),
            (2, NotRecommendable::ProvinceAdministered),
            (3, NotRecommendable::NoFile),
            (5, NotRecommendable::Twice),
        ]
    );
}

/// An exclusion is no matter of points: 杞县 would be first.
#[test]
fn a_barred_county_has_no_place_whatever_its_score() {
    let mut counties = kaifeng();
    counties[4].eligibility.declare(TRUTHFUL, Some(false));
    let ranking = Screened::new(&of(&two_equal(), &counties)).ranking;
    assert_eq!(places(&ranking.prefecture)[0], (1, "通许县"));
    assert_eq!(names(ranking.prefecture.barred.iter()), ["杞县"]);
}

/// 龙亭区 without an answer to 2: from (60 + 0) / 2 = 30 to (60 + 100) / 2 = 80, behind all
/// four ranked ones: place 5. With 100 on 1 and no answer to 2: from 50 to 100: 1 to 5. And
/// 尉氏县 open from 42 to 92 beside it: both from 1 to 5.
#[test]
fn an_open_county_stands_as_an_interval_of_places() {
    let scheme = two_equal();
    let mut counties = kaifeng();
    counties[0].answers.remove(&no(2));
    let ranking = Screened::new(&of(&scheme, &counties)).ranking;
    let open = &ranking.prefecture.open[0];
    assert_eq!(open.places, Some((5, 5)));
    counties[0].answers.insert(no(1), scores(10_000));
    let ranking = Screened::new(&of(&scheme, &counties)).ranking;
    assert_eq!(ranking.prefecture.open[0].places, Some((1, 5)));
    counties[1].answers.remove(&no(2));
    let screened = Screened::new(&of(&scheme, &counties));
    let open = &screened.ranking.prefecture.open;
    let spans: Vec<_> = open.iter().map(|open| open.places).collect();
    assert_eq!(spans, [Some((1, 5)), Some((1, 5))]);
    // Everything not applicable: complete, and yet there is nothing to rank by.
    counties[0].answers.extend([1, 2].map(|number| (no(number), not_applicable())));
    let ranking = Screened::new(&of(&scheme, &counties)).ranking;
    assert_eq!((ranking.prefecture.open[0].value, ranking.prefecture.open[0].places), (None, None));
    let mut screening = of(&scheme, &counties);
    choose(&mut screening, &["尉氏县", "杞县"]);
    assert_eq!(Screened::new(&screening).review.warnings, [Warning::Open(key("尉氏县"))]);
}

/// Exact values, not rounded ones: three weights of 1. 杞县 100 + 0 + 0 = 33.333… and 通许县
/// 33.33 × 3 = 99.99 → 33.33: both show 33.33, and 杞县 is ahead.
#[test]
fn values_are_compared_before_they_are_rounded() {
    let scheme = scheme(&[(1, "1"), (2, "1"), (3, "1")]);
    let mut even = county(named("通许县"), &scheme, &[]);
    even.answers.extend([1, 2, 3].map(|number| (no(number), scores(3_333))));
    let counties = [even, county(named("杞县"), &scheme, &[(1, 100)])];
    let screened = Screened::new(&of(&scheme, &counties));
    let ranked = &screened.ranking.prefecture.ranked;
    let shown: Vec<_> = ranked.iter().map(|placed| placed.county.report.sheet.total).collect();
    assert_eq!(shown[0], shown[1]);
    assert_eq!(places(&screened.ranking.prefecture), [(1, "杞县"), (2, "通许县")]);
}

/// Weights 1, 2, 1 on 4, 7, 12.
///
/// | county | 4 | 7 | 12 | Σ w·s | base |
/// |---|---|---|---|---|---|
/// | 杞县 | 90 | 90 | 90 | 360 | 90 |
/// | 通许县 | 70 | 90 | 70 | 320 | 80 |
/// | 尉氏县 | 90 | 75 | 79 | 319 | 79.75 |
///
/// Second and third differ by 0.25. On 7 通许县 is ahead by 2 × 15 / 4 = 7.5 ≥ 0.25; on 4 and
/// 12 it is behind.
///
/// Facts (so many of 10,000, and 100 points): 尉氏县 needs 1/4 × Δ = 0.25 on 4 or 12, Δ = 1, or
/// 0.5 on 7, which is 50 of 10,000; 通许县 falls level by 0.5 on 7; 杞县 by 2/4 × Δ = 10.25 on
/// 7, Δ = 20.5, which is 2,050.
///
/// Weights: with the weight x of 4, 70x + 250 = 90x + 229 at x = 1.05; of 7,
/// 140 + 90x = 169 + 75x at x = 29/15 = 1.9333…, so 1.9333; of 12, 250 + 70x = 240 + 79x at
/// x = 10/9 = 1.111…, so 1.1112. The smallest is that of 4 (0.05), then 7 (0.0667), then 12.
#[test]
fn the_smallest_changes_across_the_line() {
    let scheme = scheme(&[(4, "1"), (7, "2"), (12, "1")]);
    let of_points =
        |name, one, two, three| county(named(name), &scheme, &[(4, one), (7, two), (12, three)]);
    let counties = [
        of_points("杞县", 90, 90, 90),
        of_points("通许县", 70, 90, 70),
        of_points("尉氏县", 90, 75, 79),
    ];
    let changes = Screened::new(&of(&scheme, &counties)).changes;
    let gap = changes.gap.unwrap();
    assert_eq!((gap.inside, gap.outside), (1, 2));
    assert_eq!(gap.difference.total().to_string(), "0.25");
    assert_eq!(gap.decided_by, [Decider::Indicator(no(7))]);
    let facts: Vec<_> = changes
        .facts
        .iter()
        .map(|fact| {
            let [from, to] =
                [fact.from, fact.to].map(|input| input.quantity().unwrap().to_string());
            (fact.row, fact.other, fact.indicator.get(), from, to)
        })
        .collect();
    let text = str::to_owned;
    assert_eq!(
        facts,
        [
            (1, 2, 7, text("9000"), text("8950")),
            (2, 1, 7, text("7500"), text("7550")),
            (0, 2, 7, text("9000"), text("6950")),
        ]
    );
    let weights: Vec<_> = changes
        .weights
        .iter()
        .map(|change| {
            (change.indicator.get(), change.to.to_string(), change.inside, change.outside)
        })
        .collect();
    assert_eq!(
        weights,
        [(4, text("1.05"), 1, 2), (7, text("1.9333"), 1, 2), (12, text("1.1112"), 1, 2)]
    );
}
