//! Every county on every indicator: medians, distances and what is alike, worked by hand.

use chengxin::domain::decimal::{Interval, Score, Total};
use chengxin::screening::Screened;
use chengxin::screening::overview::{Distance, Overview, median, whole, whole_total};
use chengxin::screening::ranked::Ranked;

use crate::screening::county::{county, named, no, not_applicable, of, scheme};

fn points(points: i128) -> Score {
    Score::from_ten_thousandths(points * 10_000)
}

#[test]
fn the_median_is_the_middle_one_or_the_mean_of_the_two() {
    assert_eq!(median(vec![]), None);
    assert_eq!(median(vec![7]), Some(7));
    assert_eq!(median(vec![9, 1, 5]), Some(5));
    assert_eq!(median(vec![9, 1, 5, 6]), Some(6), "5.5 half up");
}

#[test]
fn whole_points_are_rounded_half_up() {
    assert_eq!(whole(Score::from_ten_thousandths(989_999)), 99);
    assert_eq!(whole(Score::from_ten_thousandths(985_000)), 99);
    assert_eq!(whole(Score::from_ten_thousandths(984_999)), 98);
    assert_eq!(whole_total(Total::from_hundredths(7_981)), 80);
}

#[test]
fn distances_are_told_apart_at_5_15_and_30_points() {
    let cases = [
        (49_999, Distance::Near),
        (50_000, Distance::Some),
        (-149_999, Distance::Some),
        (-150_000, Distance::Far),
        (300_000, Distance::Farthest),
    ];
    for (off, expected) in cases {
        assert_eq!(Distance::of(off), expected, "{off}");
    }
}

#[test]
fn the_overview_has_everyone_with_a_score_and_what_all_have_alike() {
    let three = scheme(&[(1, "1"), (2, "1"), (4, "1")]);
    let of_points = |name, one, two| county(named(name), &three, &[(1, one), (2, two)]);
    let [first, mut second, third] =
        [of_points("杞县", 90, 40), of_points("通许县", 60, 10), of_points("尉氏县", 30, 50)];
    second.answers.insert(no(2), not_applicable());
    let mut open = of_points("禹王台区", 70, 0);
    open.answers.remove(&no(2));
    let overview = Overview::new(&Ranked::new(&of(&three, &[first, second, third, open])));
    assert_eq!(overview.n_complete, 3);
    let columns: Vec<_> = overview.columns.iter().map(|it| (it.no, it.median, it.same)).collect();
    // 30, 60, 90; 40 and 50, as 2 does not apply to 通许县; 0 for all on 4.
    let expected = [
        (no(1), Some(points(60)), None),
        (no(2), Some(points(45)), None),
        (no(4), Some(points(0)), Some(points(0))),
    ];
    assert_eq!(columns, expected);
    let names: Vec<_> = overview.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["杞县", "通许县", "尉氏县", "禹王台区"]);
    assert_eq!(overview.rows[1].scores[1], None);
    let own = overview.rows[0].scores[0];
    assert_eq!(overview.columns[0].off(own), 300_000, "90 − 60");
    // Between 0 and 100 nothing is said to be far.
    let open = overview.rows[3].scores[1];
    assert_eq!(open, Some(Interval { low: points(0), high: points(100) }));
    assert_eq!(overview.columns[1].off(open), 0);
}

/// What the table shows in whole points is the file's score rounded once.
#[test]
fn every_score_of_the_overview_is_that_of_the_report() {
    let two = scheme(&[(1, "1"), (2, "1")]);
    let all = [("杞县", 90, 41), ("通许县", 60, 33)];
    let all = all.map(|(name, one, other)| county(named(name), &two, &[(1, one), (2, other)]));
    let screening = of(&two, &all);
    let (overview, screened) = (Overview::new(&Ranked::new(&screening)), Screened::new(&screening));
    for row in &overview.rows {
        let sheet = &screened.ranking.county(&row.key).unwrap().report.sheet;
        for (column, score) in overview.columns.iter().zip(&row.scores) {
            assert_eq!(*score, sheet.indicator(column.no).unwrap().score, "{}", row.name);
        }
        assert_eq!(row.total, sheet.total);
    }
}
