//! The two ends of a result, by the scores of the worked cases.

use chengxin::domain::id::IndicatorNo;
use chengxin::report::Report;
use chengxin::scoring::standing::{Standing, standings};
use chengxin::scoring::total::score;
use chengxin::wire::edition_v1::current;

use crate::screening::county::{no, scheme, scores};
use crate::trace::by_hand::case;

/// Number, score, what is missing, and the item that misses most.
type End<'a> = (u8, &'a str, &'a str, &'a str);

#[track_caller]
fn stands(of: &[Standing], expected: &[End<'_>]) {
    let seen: Vec<_> = of
        .iter()
        .map(|it| {
            let item = it.weakest_item.as_ref().map(ToString::to_string).unwrap_or_default();
            (it.no, it.score.to_string(), it.missing.to_string(), item)
        })
        .collect();
    let owned = |(no, score, missing, item): &End<'_>| {
        let no = IndicatorNo::new(*no).unwrap();
        (no, (*score).to_owned(), (*missing).to_owned(), (*item).to_owned())
    };
    assert_eq!(seen, expected.iter().map(owned).collect::<Vec<_>>());
}

/// 18 indicators of equal weight. Of 100 are missing 0.405, 2.5 and 5.6 at the upper end, over
/// 18: 0.0225, 0.1389, 0.3111; at the lower one 50, 38.923 and 33.125: 2.7778, 2.1624, 1.8403.
/// The items: 3 misses 0.405 of 30 in the third; 12 misses 2.5 of 40 in the second; 16 misses
/// 0.6 of 30 in the second and 5 of 30 in the third; 5 misses 23.523 of 30, 5.4 of 30 and 10 of
/// 40; 10 misses 15.625 of 50 and 17.5 of 50.
#[test]
fn the_strongest_and_the_weakest_go_by_what_they_add_against_their_weight() {
    let (report, _) = case("worked-complete-clear");
    let ends = report.standings();
    let strongest = [
        (3, "99.5950", "0.02", "record_check"),
        (12, "97.5000", "0.14", "measures"),
        (16, "94.4000", "0.31", "breaches"),
    ];
    stands(&ends.strongest, &strongest);
    let weakest = [
        (17, "50.0000", "2.78", "use_of_results"),
        (5, "61.0770", "2.16", "permits_timely"),
        (10, "66.8750", "1.84", "coverage"),
    ];
    stands(&ends.weakest, &weakest);
}

/// 1 and 2 score 50 each: one stands at either end, the heavier one first.
#[test]
fn of_equal_scores_the_heavier_is_stronger_and_none_stands_twice() {
    let cases = [("1", "1", [1, 2]), ("1", "2", [2, 1])];
    for (one, two, [strong, weak]) in cases {
        let scheme = scheme(&[(1, one), (2, two)]);
        let half = |no| (no, scores(5_000));
        let sheet = score(&current().framework, &scheme, &[half(no(1)), half(no(2))].into());
        let ends = standings(&sheet);
        let numbers = |of: &[Standing]| of.iter().map(|it| it.no.get()).collect::<Vec<_>>();
        assert_eq!((numbers(&ends.strongest), numbers(&ends.weakest)), (vec![strong], vec![weak]));
    }
}

/// What is open has no place at either end, and no indicator has one at both.
#[test]
fn only_what_is_settled_stands_at_an_end() {
    let (half, _) = case("worked-half-filled");
    let ends = half.standings();
    let all: Vec<_> = ends.strongest.iter().chain(&ends.weakest).collect();
    assert!(!all.is_empty());
    for (at, one) in all.iter().enumerate() {
        let score = half.sheet.indicator(one.no).and_then(|of| of.score).unwrap();
        assert!(score.is_settled(), "{}", one.no);
        assert!(all[at + 1..].iter().all(|other| other.no != one.no), "{} twice", one.no);
    }
    let mut empty = half.assessment.clone();
    empty.answers.clear();
    empty.facts = Default::default();
    assert_eq!(Report::new(half.scheme.clone(), empty).standings(), Default::default());
}
