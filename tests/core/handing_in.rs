//! What to look at before the papers are handed in.

use std::rc::Rc;

use chengxin::app::handing_in::{Gravity, Point, points};
use chengxin::app::state::Record;
use chengxin::domain::date::Date;
use chengxin::domain::evidence::{Code, Evidence};
use chengxin::domain::id::IndicatorNo;
use chengxin::domain::narrative::{Figures, Passage};
use chengxin::domain::plan::SectionNo;
use chengxin::report::Report;

use crate::trace::by_hand::case;

fn no(no: u8) -> IndicatorNo {
    IndicatorNo::new(no).unwrap()
}

fn found(change: impl FnOnce(&mut Report)) -> Vec<Point> {
    let (mut report, _) = case("worked-complete-clear");
    change(&mut report);
    let report = Report::new(report.scheme, report.assessment);
    let record = Record::new(report.assessment.clone(), Rc::clone(&report.scheme), 1);
    points(&record, &report)
}

fn has(points: &[Point], point: &Point) -> bool {
    points.contains(point)
}

#[test]
fn evidence_of_a_later_day_than_the_assessment_is_told_and_of_the_same_day_is_not() {
    // The case was filled in on 10 April 2021.
    for (day, is_later) in [("2021-04-09", false), ("2021-04-10", false), ("2021-04-11", true)] {
        let points = found(|report| {
            let (code, date) = (Code::parse("9-01"), Date::parse(day));
            let title = "台账".to_owned();
            report.assessment.evidence.push(Evidence { code, title, date, ..Evidence::default() });
        });
        assert_eq!(
            has(&points, &Point::DatedLater(vec!["9-01".to_owned()])),
            is_later,
            "{day}: {points:?}"
        );
    }
}

#[test]
fn what_contradicts_comes_first_and_what_may_be_missing_last() {
    let points = found(|report| {
        report.assessment.answers.remove(&no(4));
        report.assessment.prepared.by.clear();
        report.assessment.eligibility.declare(crate::facts::TRUTHFUL, Some(false));
    });
    assert_eq!(points.first(), Some(&Point::Barred));
    assert!(has(&points, &Point::Unfinished(vec![no(4)])), "{points:?}");
    assert!(has(&points, &Point::NotSigned), "{points:?}");
    let rank = |point: &Point| match point.gravity() {
        Gravity::Contradicts => 0,
        Gravity::Open => 1,
        Gravity::Missing => 2,
    };
    assert!(points.iter().map(rank).is_sorted(), "{points:?}");
}

#[test]
fn a_passage_whose_figures_have_changed_is_told() {
    let of = |units: &str| {
        found(|report| {
            let figure = chengxin::domain::decimal::Quantity::parse(units).unwrap();
            let key = (no(2), chengxin::domain::id::InputId::new("units_connected").unwrap());
            let passage = Passage {
                text: "接入38家。".to_owned(),
                figures: Figures::from([(key, figure)]),
            };
            report.assessment.narrative.insert(SectionNo::new("2.1").unwrap(), passage);
        })
    };
    // The case states 38.
    for (units, n_older) in [("37", 1), ("38", 0), ("39", 1)] {
        let points = of(units);
        assert_eq!(has(&points, &Point::OlderFigures(1)), n_older == 1, "{units}: {points:?}");
    }
}
