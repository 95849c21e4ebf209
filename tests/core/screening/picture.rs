//! The picture of all counties: who stands where on it, where the quota cuts, and who may still
//! move that line.

use chengxin::domain::date::Date;
use chengxin::domain::decimal::{Interval, Total};
use chengxin::domain::facts::Reported;
use chengxin::screening::earlier::{Earlier, EarlierState};
use chengxin::screening::picture::{Axis, Line, Mark, Part, Picture};
use chengxin::screening::settings::Area;
use chengxin::screening::submission::CountyKey;
use chengxin::screening::{Screened, Screening};
use chengxin::terms::zh::picture::earlier;

use crate::facts::{DEFAULTER, TRUTHFUL};
use crate::screening::county::{county, file, named, no, of, scheme, screening};

fn total(text: &str) -> Total {
    let (whole, hundredths) = text.split_once('.').unwrap();
    Total::from_hundredths(format!("{whole}{hundredths}").parse().unwrap())
}

/// Of 开封市: 杞县 90, 通许县 80 and 尉氏县 70 are ranked; 鼓楼区 with 95 is to be verified;
/// 禹王台区 lies between 45 and 95; 龙亭区 with 99 is barred. 兰考县 is direct with 60.
/// 祥符区 and 顺河回族区 handed nothing in.
fn kaifeng() -> Screening {
    let two = scheme(&[(1, "1"), (2, "1")]);
    let of = |name, points| county(named(name), &two, &[(1, points), (2, points)]);
    let [mut unverified, mut open, mut barred] =
        [of("鼓楼区", 95), of("禹王台区", 90), of("龙亭区", 99)];
    *unverified.eligibility.events_mut(DEFAULTER) = Reported::Unknown;
    open.answers.remove(&no(2));
    barred.eligibility.declare(TRUTHFUL, Some(false));
    let all = [of("杞县", 90), of("通许县", 80), of("尉氏县", 70), of("兰考县", 60)];
    let all = all.into_iter().chain([unverified, open, barred]);
    let files: Vec<_> = all.map(|one| ("a.json", file(&one, &two))).collect();
    let mut screening = screening(&two, &files);
    screening.settings.area = Area::of("开封市");
    screening
}

fn picture(screening: &Screening) -> Picture {
    Screened::new(screening).picture
}

fn line(screening: &Screening) -> Option<Line> {
    picture(screening).line
}

/// What a row is called, and what is drawn of it.
type Drawn<'a> = (&'a str, Mark, Option<(usize, usize)>);

fn drawn(picture: &Picture, part: Part) -> Vec<Drawn<'_>> {
    let rows = picture.part(part);
    rows.map(|row| (row.name.as_str(), row.mark, row.places.map(|it| (it.low, it.high)))).collect()
}

#[test]
fn everyone_of_the_roster_has_one_mark_in_one_part() {
    let picture = picture(&kaifeng());
    assert_eq!(
        drawn(&picture, Part::Ranked),
        [
            ("杞县", Mark::Within, Some((1, 1))),
            ("通许县", Mark::Within, Some((2, 2))),
            ("尉氏县", Mark::Outside, Some((3, 3))),
        ]
    );
    // Verified, 95 is the first; 禹王台区 lies between before all three and behind them.
    assert_eq!(
        drawn(&picture, Part::Pending),
        [("鼓楼区", Mark::Unverified, Some((1, 1))), ("禹王台区", Mark::Open, Some((1, 4)))]
    );
    assert_eq!(
        drawn(&picture, Part::Apart),
        [
            ("龙亭区", Mark::Barred, None),
            ("兰考县", Mark::Direct, None),
            ("顺河回族区", Mark::Absent, None),
            ("祥符区", Mark::Absent, None),
        ]
    );
}

#[test]
fn the_line_says_by_how_much_and_is_provisional_while_somebody_can_cross_it() {
    let mut screening = kaifeng();
    let of = line(&screening).unwrap();
    assert_eq!((of.inside, of.outside, of.n_tied), (1, 2, 0));
    assert_eq!(of.between, Interval { low: total("70.00"), high: total("80.00") });
    // 80 − 70.
    assert_eq!(of.gap.total(), total("10.00"));
    assert!(of.is_provisional());
    let name = |key: &CountyKey| picture(&screening).row(key).unwrap().name.clone();
    let crossing: Vec<_> = of.crossing.iter().map(|it| (name(&it.key), it.mark)).collect();
    let names = [("禹王台区".to_owned(), Mark::Open), ("鼓楼区".to_owned(), Mark::Unverified)];
    assert_eq!(crossing, names);
    // Both with 95 would stand before 90 and 80.
    let first: Vec<_> = of.at_most.iter().map(name).collect();
    assert_eq!(first, ["禹王台区", "鼓楼区"]);
    // One more place: 杞县 keeps it.
    screening.settings.quota = 3;
    assert!(line(&screening).is_none(), "three ranked for three places");
    screening.settings.quota = 1;
    let of = line(&screening).unwrap();
    assert_eq!(of.gap.total(), total("10.00"));
    assert_eq!(of.at_most.len(), 1);
}

#[test]
fn a_line_that_nobody_can_cross_stands_and_a_tie_is_told() {
    let two = scheme(&[(1, "1"), (2, "1")]);
    let of = |name, points| county(named(name), &two, &[(1, points), (2, points)]);
    // 40 and to be verified does not come before 60.
    let mut low = of("鼓楼区", 40);
    *low.eligibility.events_mut(DEFAULTER) = Reported::Unknown;
    let all = [of("杞县", 90), of("通许县", 60), of("尉氏县", 60), low];
    let files: Vec<_> = all.iter().map(|one| ("a.json", file(one, &two))).collect();
    let mut screening = screening(&two, &files);
    screening.settings.area = Area::of("开封市");
    screening.settings.quota = 1;
    let settled = line(&screening).unwrap();
    assert!(!settled.is_provisional());
    assert_eq!(settled.gap.total(), total("30.00"));
    screening.settings.quota = 2;
    let tied = line(&screening).unwrap();
    assert_eq!((tied.n_tied, tied.gap.total()), (2, total("0.00")));
    let marks: Vec<_> = picture(&screening).part(Part::Ranked).map(|row| row.mark).collect();
    assert_eq!(marks, [Mark::Within, Mark::Outside, Mark::Outside]);
}

#[test]
fn the_axis_is_of_whole_tens_around_all_totals() {
    // 45 to 99: from 40 to 100.
    let axis = picture(&kaifeng()).axis.unwrap();
    assert_eq!(axis, Axis { from: 40, to: 100 });
    assert_eq!(axis.tens().collect::<Vec<_>>(), [40, 50, 60, 70, 80, 90, 100]);
    // (79.81 − 40) / 60 is 0.6635.
    assert_eq!(axis.at(total("79.81")), 6_635);
    assert_eq!([axis.at(total("40.00")), axis.at(total("100.00"))], [0, 10_000]);
    // Whatever lies beside it stands at its end.
    assert_eq!([axis.at(total("3.00")), axis.at(total("110.00"))], [0, 10_000]);
}

#[test]
fn every_total_of_the_picture_is_that_of_the_file() {
    let screened = Screened::new(&kaifeng());
    let mut n_compared = 0;
    for county in screened.ranking.counties() {
        let row = screened.picture.row(&county.key).unwrap();
        assert_eq!(row.total, county.report.sheet.total, "{}", row.name);
        n_compared += 1;
    }
    assert_eq!(n_compared, 7);
}

#[test]
fn all_prefectures_stand_in_groups_in_the_order_of_the_list() {
    let mut screening = kaifeng();
    screening.settings.area = Area::Prefecture(None);
    let picture = picture(&screening);
    let groups = picture.by_prefecture();
    let names: Vec<_> = groups.iter().map(|(name, _)| name.unwrap()).collect();
    assert_eq!(names[..3], ["郑州市", "开封市", "洛阳市"]);
    assert_eq!(groups.iter().map(|(_, rows)| rows.len()).sum::<usize>(), picture.rows.len());
    let of_kaifeng: Vec<_> = groups[1].1.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(of_kaifeng[..3], ["杞县", "通许县", "尉氏县"]);
}

/// What is known of an earlier round stands beside a county; that of the round itself, or of a
/// model county that is not due, does not.
#[test]
fn earlier_rounds_are_told_in_a_word() {
    let told = |round: u16, state: EarlierState| {
        let mut screening = of(&scheme(&[(1, "1")]), &[]);
        let (county, name) = (CountyKey::of(&named("杞县")), "杞县".to_owned());
        screening.earlier = vec![Earlier { county: county.clone(), name, round, state }];
        let on = screening.settings.reference_date;
        screening.earlier_of(&county).and_then(|it| earlier(it, it.is_due(on)))
    };
    let last = screening_day();
    assert_eq!(told(2020, EarlierState::Candidate).as_deref(), Some("2020年示范创建县"));
    assert_eq!(told(2020, EarlierState::Applied).as_deref(), Some("2020年推荐过"));
    assert_eq!(told(2019, EarlierState::Designated { next: last }).as_deref(), Some("应评估"));
    let next = last.next().unwrap();
    assert_eq!(told(2020, EarlierState::Designated { next }), None);
    assert_eq!(told(2021, EarlierState::Candidate), None);
}

/// The usual reference date of the round.
fn screening_day() -> Date {
    of(&scheme(&[(1, "1")]), &[]).settings.reference_date
}
