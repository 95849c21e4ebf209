//! Acceptability against closed forms, against geometry, and against a second program
//! (`tests/smaa`), each within twice its Monte-Carlo error.

use chengxin::domain::decimal::{Score, Total, Weight};
use chengxin::screening::Analysis;
use chengxin::screening::robustness::dominance::dominance;
use chengxin::screening::robustness::matrix::{Matrix, MatrixRow};
use chengxin::screening::robustness::probability::Probability;
use chengxin::screening::robustness::sampler::{Acceptability, CountyAcceptability, Sampler};
use chengxin::screening::robustness::weights::WeightModel;
use chengxin::terms::zh::robustness::in_one_sentence;
use proptest::prelude::*;
use serde_json::Value;

use crate::screening::county::no;

/// A row of scores in points, none where one does not apply, and its bonus in points.
fn row(scores: &[Option<i128>], bonus: i128) -> MatrixRow {
    let score = |points: &Option<i128>| points.map(|p| Score::from_ten_thousandths(p * 10_000));
    let bonus = Total::from_hundredths(bonus * 100);
    MatrixRow { scores: scores.iter().map(score).collect(), bonus }
}

fn matrix(weights: &[&str], rows: Vec<MatrixRow>) -> Matrix {
    let weights: Vec<_> = weights.iter().map(|text| Weight::parse(text).unwrap()).collect();
    let indicators = (1..=weights.len()).map(|number| no(number as u8)).collect();
    Matrix { indicators, weights, rows }
}

fn run(matrix: &Matrix, model: WeightModel, samples: u32, quota: usize) -> Acceptability {
    let mut sampler = Sampler::new(matrix, Analysis { model, seed: 228, samples }, quota);
    sampler.step(samples);
    assert!(sampler.is_done());
    sampler.result()
}

/// Whether a share is what it should be, in hundredths of a percent.
fn near(share: Probability, expected: i128, what: &str) {
    let off = (share.percent().hundredths() - expected).abs();
    let allowed = 2 * share.error().hundredths();
    assert!(off <= allowed, "{what}: {} instead of {expected}, ± {allowed}", share.percent());
}

/// The first places of two counties on as many indicators as they have scores.
fn duel(model: WeightModel, weights: &[&str], one: MatrixRow, other: MatrixRow) -> Acceptability {
    run(&matrix(weights, vec![one, other]), model, 40_000, 1)
}

#[test]
fn the_sentence_says_of_the_others_what_is_true_of_each() {
    // Of a thousand trials, so many for the third of three: shares stand in whole points, half up.
    for (hits, rest) in [(0, "均未进入"), (1, "均不足1%"), (4, "均不足1%"), (5, "均不超过1%")]
    {
        let of = |within| CountyAcceptability { ranks: Vec::new(), within, tied: 0, central: None };
        let samples = 1_000;
        let trial = Acceptability {
            analysis: Analysis { model: WeightModel::Uniform, seed: 228, samples },
            trials: samples,
            quota: 1,
            indicators: Vec::new(),
            counties: [900, 100 - hits, hits].map(of).into(),
        };
        let said = in_one_sentence(&trial, &|at| format!("{}县", ["甲", "乙", "丙"][at]));
        assert!(said.ends_with(&format!("，其余{rest}。")), "{hits}: {said}");
    }
}

#[test]
fn two_counties_have_a_closed_form() {
    let s = |points: &[i128]| row(&points.iter().map(|p| Some(*p)).collect::<Vec<_>>(), 0);
    let (uniform, ordered) = (WeightModel::Uniform, WeightModel::Ordered);
    let around = |percent| WeightModel::Around { percent };
    // What, model, weights, the first county, the second one, how often the first is ahead.
    let cases = [
        // 30 w > 10 (1 − w) where w > 1/4.
        ("two indicators", uniform, &["1", "1"][..], s(&[90, 50]), s(&[60, 60]), 7_500),
        // The first spacing of three is above 1/4 in (3/4)² of all cases.
        ("three", uniform, &["1"; 3], s(&[90, 50, 50]), s(&[60, 60, 60]), 5_625),
        // And of six in (3/4)⁵ = 0.23730.
        ("six", uniform, &["1"; 6], s(&[90, 50, 50, 50, 50, 50]), s(&[60; 6]), 2_373),
        // 30 w − 10 (1 − w) > 5 where w > 3/8.
        ("bonus", uniform, &["1", "1"], s(&[90, 50]), row(&[Some(60), Some(60)], 5), 6_250),
        // One has 70 whatever the weights, the other 100 w: ahead where w < 0.7.
        ("not applicable", uniform, &["1", "1"], row(&[Some(70), None], 0), s(&[100, 0]), 7_000),
        (
            "neither",
            uniform,
            &["1", "1"],
            row(&[Some(70), None], 0),
            row(&[None, Some(60)], 0),
            10_000,
        ),
        // 10 w > 30 (1 − w) where w > 3/4, and w is uniform from 1/2 on.
        ("in order", ordered, &["2", "1"], s(&[70, 30]), s(&[60, 60]), 5_000),
        ("in no order", ordered, &["2", "2"], s(&[70, 30]), s(&[60, 60]), 2_500),
        // 20 u > 30 v: ∫ from 1/2 to 1 of (3/2 − 3v/2) dv = 3/16.
        ("around", around(50), &["1", "1"], s(&[80, 30]), s(&[60, 60]), 1_875),
        // At 0% nothing moves: 20 × 1 < 30 × 1, but 20 × 2 > 30 × 1.
        ("exactly", around(0), &["1", "1"], s(&[80, 30]), s(&[60, 60]), 0),
        ("exactly", around(0), &["2", "1"], s(&[80, 30]), s(&[60, 60]), 10_000),
        ("dominating", uniform, &["1", "1"], s(&[90, 60]), s(&[60, 60]), 10_000),
    ];
    for (what, model, weights, one, other, expected) in cases {
        let result = duel(model, weights, one, other);
        near(result.rank(0, 1), expected, what);
        near(result.rank(1, 1), 10_000 - expected, what);
        near(result.rank(1, 2), expected, what);
        near(result.within(0), expected, what);
    }
}

#[test]
fn equal_counties_share_the_better_place() {
    let equal = || row(&[Some(80), Some(40)], 1);
    let rows = vec![equal(), row(&[Some(10), Some(10)], 0), equal(), equal()];
    let result = run(&matrix(&["1", "3"], rows), WeightModel::Uniform, 10_000, 2);
    for county in [0, 2, 3] {
        assert_eq!(result.rank(county, 1).hits, 10_000);
        assert_eq!((result.within(county).hits, result.tied(county).hits), (0, 10_000));
    }
    assert_eq!(result.rank(1, 4).hits, 10_000);
    assert_eq!((result.within(1).hits, result.tied(1).hits), (0, 0));
}

/// 100 w, 100 (1 − w) and 60: the third is first from 0.4 to 0.6, second else. The first is
/// first from 0.6 on, second from 0.5 to 0.6, last below 0.5; the second the other way round.
#[test]
fn three_counties_on_two_indicators_by_geometry() {
    let s = |one, other| row(&[Some(one), Some(other)], 0);
    let rows = vec![s(100, 0), s(0, 100), s(60, 60)];
    let result = run(&matrix(&["1", "1"], rows), WeightModel::Uniform, 100_000, 2);
    let expected = [[4_000, 1_000, 5_000], [4_000, 1_000, 5_000], [2_000, 8_000, 0]];
    for (county, places) in expected.iter().enumerate() {
        for (place, share) in (1..).zip(places) {
            near(result.rank(county, place), *share, &format!("{county} at {place}"));
        }
        near(result.within(county), places[0] + places[1], &format!("{county} within"));
    }
    // Central weights: the first county wins with w from 0.6 to 1, so 0.8 in the mean; the
    // third with w from 0.4 to 0.6. A mean over 20,000 sets is good to well below 0.005.
    for (county, mean) in [(0, 8_000), (1, 2_000), (2, 5_000)] {
        let central = result.counties[county].central.as_ref().unwrap();
        let first = central[0].ten_thousandths();
        assert!((first - mean).abs() <= 50, "{county}: {first}");
        assert!((first + central[1].ten_thousandths() - 10_000).abs() <= 1);
    }
}

/// The centre of all weights in the order 1 ≥ 2 ≥ 3 is (11, 5, 2) / 18.
#[test]
fn the_centre_of_ordered_weights_is_known() {
    let rows = vec![row(&[Some(1); 3], 0), row(&[Some(0); 3], 0)];
    let result = run(&matrix(&["9", "2", "1"], rows), WeightModel::Ordered, 100_000, 1);
    let central = result.counties[0].central.clone().unwrap();
    for (weight, expected) in central.iter().zip([6_111, 2_778, 1_111]) {
        assert!((weight.ten_thousandths() - expected).abs() <= 20, "{weight} {expected}");
    }
    assert_eq!(result.counties[1].central, None);
}

#[test]
fn nothing_and_one_are_answered() {
    let none = run(&matrix(&["1"], Vec::new()), WeightModel::Uniform, 10, 2);
    assert_eq!(none.counties, []);
    let alone = run(&matrix(&["1"], vec![row(&[Some(0)], 0)]), WeightModel::Ordered, 10, 2);
    assert_eq!((alone.rank(0, 1).hits, alone.within(0).hits), (10, 10));
    assert_eq!(alone.rank(0, 0).hits + alone.rank(0, 2).hits + alone.rank(1, 1).hits, 0);
}

fn stored() -> Matrix {
    let mut lines = include_str!("../../smaa/matrix.csv").lines();
    let weights: Vec<_> = lines.next().unwrap().split(',').collect();
    let rows = lines.map(|line| {
        let mut cells: Vec<_> = line.split(',').collect();
        let bonus = Total::from_hundredths(cells.pop().unwrap().parse().unwrap());
        let score = |cell: &&str| cell.parse().ok().map(Score::from_ten_thousandths);
        MatrixRow { scores: cells.iter().map(score).collect(), bonus }
    });
    matrix(&weights, rows.collect())
}

#[test]
fn a_second_program_gets_the_same_on_158_counties() {
    let expected: Value = serde_json::from_str(include_str!("../../smaa/expected.json")).unwrap();
    let percent = expected["percent"].as_u64().unwrap() as u8;
    let matrix = stored();
    assert_eq!((matrix.rows.len(), matrix.indicators.len()), (158, 20));
    let models = [
        ("uniform", WeightModel::Uniform),
        ("around", WeightModel::Around { percent }),
        ("ordered", WeightModel::Ordered),
    ];
    let trials = expected["trials"].as_u64().unwrap() as u32;
    let same = |ours: Probability, theirs: &Value, what: &str| {
        let theirs = Probability { hits: theirs.as_u64().unwrap() as u32, trials };
        let off = (ours.percent().hundredths() - theirs.percent().hundredths()).abs();
        let allowed = 2 * (ours.error().hundredths() + theirs.error().hundredths());
        let (ours, theirs) = (ours.percent(), theirs.percent());
        assert!(off <= allowed, "{what}: {ours} and {theirs}, ± {allowed} hundredths");
    };
    for (name, model) in models {
        let (result, expected) = (run(&matrix, model, 20_000, 2), &expected[name]);
        for county in 0..158 {
            let what = |of: &str| format!("{name}, county {county}, {of}");
            same(result.rank(county, 1), &expected["first"][county], &what("first"));
            same(result.within(county), &expected["within"][county], &what("within"));
            same(result.tied(county), &expected["tied"][county], &what("tied"));
            let ranks = &result.counties[county].ranks;
            let sum: u64 = (1..).zip(ranks).map(|(place, n)| place * u64::from(*n)).sum();
            // The mean place of 158, whose spread is below 30: 4 × 30 / √20,000 < 0.9.
            let ours = sum * 1_000 / 20_000;
            let theirs = expected["places"][county].as_u64().unwrap() * 1_000 / u64::from(trials);
            assert!(ours.abs_diff(theirs) < 900, "{}: {ours} {theirs}", what("mean place"));
        }
        let top = expected["top"].as_object().unwrap();
        assert_eq!(top.len(), 12);
        for (county, ranks) in top {
            let county: usize = county.parse().unwrap();
            for place in 1..=158 {
                let what = format!("{name}, county {county}, place {place}");
                same(result.rank(county, place), &ranks[place - 1], &what);
            }
        }
        for (county, weights) in expected["central"].as_object().unwrap() {
            let central = result.counties[county.parse::<usize>().unwrap()].central.as_ref();
            for (ours, theirs) in central.unwrap().iter().zip(weights.as_array().unwrap()) {
                let off = ours.ten_thousandths().abs_diff(theirs.as_i64().unwrap().into());
                assert!(off < 100, "{name}, county {county}: {ours} {theirs}");
            }
        }
    }
}

#[test]
fn a_dominated_county_is_never_ahead_and_the_steps_do_not_show() {
    let matrix = stored();
    let pairs = dominance(&matrix).pairs;
    assert!(!pairs.is_empty());
    let analysis = Analysis { model: WeightModel::Uniform, seed: 9, samples: 3_000 };
    let whole = run_with(&matrix, analysis, &[3_000]);
    assert_eq!(whole, run_with(&matrix, analysis, &[1, 0, 7, 992, 2_000, 5]));
    let other = Analysis { seed: 10, ..analysis };
    assert_ne!(whole.counties, run_with(&matrix, other, &[3_000]).counties);
    for (one, other) in pairs {
        let best = |row: usize| whole.counties[row].ranks.iter().position(|count| *count > 0);
        assert!(best(one) <= best(other), "{one} {other}");
    }
}

fn run_with(matrix: &Matrix, analysis: Analysis, steps: &[u32]) -> Acceptability {
    let mut sampler = Sampler::new(matrix, analysis, 2);
    steps.iter().for_each(|step| sampler.step(*step));
    sampler.result()
}

/// The value of a row under weights, as a fraction.
fn value(row: &MatrixRow, weights: &[i128]) -> (i128, i128) {
    let cells = row.scores.iter().zip(weights);
    let (weighted, weight) = cells.fold((0, 0), |(weighted, sum), (score, weight)| match score {
        Some(score) => (weighted + weight * score.ten_thousandths(), sum + weight),
        None => (weighted, sum),
    });
    (weighted + row.bonus.hundredths() * 100 * weight, weight)
}

fn any_row() -> impl Strategy<Value = MatrixRow> {
    let score = prop_oneof![4 => (0..4_i128).prop_map(Some), 1 => Just(None)];
    (proptest::collection::vec(score, 3), 0..2_i128)
        .prop_filter("no base", |(scores, _)| scores.iter().any(Option::is_some))
        .prop_map(|(scores, bonus)| row(&scores, bonus))
}

proptest! {
    /// Dominance is exact: it holds if and only if no weights of a fine grid and no corner
    /// put the other county ahead, as long as the bonuses are the same.
    #[test]
    fn dominance_is_what_holds_under_all_weights(one in any_row(), other in any_row()) {
        let other = MatrixRow { bonus: one.bonus, ..other };
        let found = dominance(&matrix(&["1", "1", "1"], vec![one.clone(), other.clone()]));
        let steps = [1_i128, 2, 3, 1_000, 10_000_000];
        let (mut ahead, mut behind) = (false, false);
        for a in steps { for b in steps { for c in steps {
            let (own, theirs) = (value(&one, &[a, b, c]), value(&other, &[a, b, c]));
            let lead = own.0 * theirs.1 - theirs.0 * own.1;
            ahead |= lead > 0;
            behind |= lead < 0;
        } } }
        let dominates = found.pairs.contains(&(0, 1)) || !found.equal.is_empty();
        prop_assert_eq!(dominates, !behind, "ahead {} behind {}", ahead, behind);
        prop_assert_eq!(found.pairs.contains(&(0, 1)), !behind && ahead);
    }
}
