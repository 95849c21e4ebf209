//! Derivations: each line done again, each number that of the sheet, and the worked cases
//! by a second arithmetic over the files themselves.

pub(crate) mod by_hand;
mod open;

use proptest::prelude::*;

use chengxin::domain::decimal::Interval;
use chengxin::domain::id::IndicatorNo;
use chengxin::domain::scheme::Scheme;
use chengxin::scoring::expression::Expression;
use chengxin::scoring::rounding::{Bound, Figure, Rounding};
use chengxin::scoring::total::{ScoreSheet, score};
use chengxin::scoring::trace::line::{Ends, Line, LinePurpose, Relation};
use chengxin::scoring::trace::{Caveat, Constituent, Reason, Standing, Step, Subject, Trace};
use chengxin::wire::edition_v1::current;

use crate::properties::config;
use crate::properties::random::{Answers, dice, partial, scheme};

/// A fraction in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Fraction(i128, i128);

impl Fraction {
    fn new(numerator: i128, denominator: i128) -> Self {
        let (mut a, mut b) = (numerator.abs(), denominator.abs());
        while b != 0 {
            (a, b) = (b, a % b);
        }
        let a = a.max(1) * denominator.signum();
        Self(numerator / a, denominator / a)
    }

    fn of(figure: Figure) -> Self {
        Self::new(figure.units(), 10_i128.pow(figure.places()))
    }

    fn plus(self, other: Self) -> Self {
        Self::new(self.0 * other.1 + other.0 * self.1, self.1 * other.1)
    }

    fn times(self, other: Self) -> Self {
        Self::new(self.0 * other.0, self.1 * other.1)
    }

    fn below(self, other: Self) -> bool {
        self.0 * other.1 < other.0 * self.1
    }
}

fn value(expression: &Expression) -> Fraction {
    match expression {
        Expression::Value(figure) => Fraction::of(*figure),
        Expression::Sum(terms) => terms.iter().map(value).fold(Fraction(0, 1), Fraction::plus),
        Expression::Product(factors) => {
            factors.iter().map(value).fold(Fraction(1, 1), Fraction::times)
        }
        Expression::Difference(from, taken) => {
            value(from).plus(value(taken).times(Fraction(-1, 1)))
        }
        Expression::Quotient(of, by) => {
            let by = value(by);
            value(of).times(Fraction::new(by.1, by.0))
        }
    }
}

/// What is wrong with a rounding: ⌊(2n + d) / 2d⌋ from its own fraction.
fn redo_rounding(rounding: Rounding, result: Figure) -> Option<String> {
    let (n, d) = (rounding.numerator(), rounding.denominator());
    let redone = Figure::new((2 * n + d) / (2 * d), rounding.places());
    (redone != result).then(|| format!("{n} / {d} is {redone}, not {result}"))
}

/// What is wrong with a line.
fn redo(line: &Line) -> Option<String> {
    match line {
        Line::Computed { expression, held, rounding, result, .. } => {
            let mut exact = value(expression);
            if let Some((bound, limit)) = held {
                let limit = Fraction::of(*limit);
                let beyond = match bound {
                    Bound::Least => exact.below(limit),
                    Bound::Most => limit.below(exact),
                };
                if !beyond {
                    return Some(format!("{expression} was held without need"));
                }
                exact = limit;
            }
            let Some(rounding) = rounding else {
                let same = exact == Fraction::of(*result);
                return (!same).then(|| format!("{expression} = {exact:?}, not {result}"));
            };
            let unrounded = Fraction::new(
                rounding.numerator(),
                rounding.denominator() * 10_i128.pow(rounding.places()),
            );
            if unrounded != exact {
                return Some(format!("{expression} = {exact:?}, but {unrounded:?} is rounded"));
            }
            redo_rounding(*rounding, *result)
        }
        Line::Compared { measured, relation, limit, edge, met } => {
            let (edge, limit) = (Fraction::of(*edge), value(limit));
            let measured = Fraction::of(*measured);
            let reached = match relation {
                Relation::AtLeast => !measured.below(edge),
                Relation::AtMost => !edge.below(measured),
            };
            (edge != limit || reached != *met).then(|| format!("{line:?}"))
        }
    }
}

fn result(lines: &[Line]) -> Option<Figure> {
    lines.iter().rev().find_map(|line| match line {
        Line::Computed { result, .. } => Some(*result),
        Line::Compared { .. } => None,
    })
}

/// What is wrong with the lines of a number: each redone, the last ones that number.
fn wrong_lines(name: &str, lines: &Ends, number: Option<Interval<Figure>>) -> Vec<String> {
    let mut wrong = Vec::new();
    for (end, lines, number) in [
        ("low", lines.low(), number.map(|number| number.low)),
        ("high", lines.high(), number.map(|number| number.high)),
    ] {
        wrong.extend(lines.iter().filter_map(redo).map(|what| format!("{name}, {end}: {what}")));
        let come_to = result(lines);
        if come_to.map(Fraction::of) != number.map(Fraction::of) {
            wrong.push(format!("{name}, {end}: the lines come to {come_to:?}, not {number:?}"));
        }
    }
    wrong
}

/// Everything wrong with a trace against its sheet.
fn wrong(trace: &Trace, sheet: &ScoreSheet) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut expect = |subject: Subject, number: Option<Interval<Figure>>| match trace.step(&subject)
    {
        None => wrong.push(format!("{subject:?} has no step")),
        Some(step) => {
            if step.result != number {
                wrong.push(format!("{subject:?} is {:?}, not {number:?}", step.result));
            }
            wrong.extend(wrong_lines(&format!("{subject:?}"), &step.lines, step.result));
            if (step.standing == Standing::Counted) != step.result.is_some() {
                wrong.push(format!("{subject:?} stands as {:?}", step.standing));
            }
            let lost = step.parts.iter().find(|part| trace.step(&part.subject).is_none());
            wrong.extend(lost.map(|part| format!("{subject:?}: no step {part:?}")));
        }
    };
    for score in &sheet.indicators {
        for item in &score.items {
            let got = item.got.map(|got| got.map(Figure::from));
            expect(Subject::Item(score.no, item.id.clone()), got);
        }
        expect(Subject::Indicator(score.no), score.score.map(|score| score.map(Figure::from)));
    }
    for dimension in sheet.dimensions.iter().filter(|dimension| !dimension.bonus) {
        let number = dimension.score.map(|score| score.map(Figure::from));
        expect(Subject::Dimension(dimension.no.clone()), number);
    }
    expect(Subject::Base, sheet.base.map(|base| base.map(Figure::from)));
    expect(Subject::Bonus, Some(sheet.bonus.map(Figure::from)));
    expect(Subject::Total, sheet.total.map(|total| total.map(Figure::from)));
    for score in &sheet.indicators {
        let Some(step) = trace.step(&Subject::Indicator(score.no)) else { continue };
        let adds = step.contribution.as_ref().map(|adds| adds.points);
        if adds != score.contribution.map(|adds| adds.map(Figure::from)) {
            wrong.push(format!("{} adds {adds:?}, not {:?}", score.no, score.contribution));
        }
        if let Some(adds) = &step.contribution {
            let name = format!("what {} adds", score.no);
            wrong.extend(wrong_lines(&name, &adds.lines, Some(adds.points)));
        }
    }
    wrong
}

fn traced(scheme: &Scheme, answers: &Answers) -> (ScoreSheet, Trace) {
    let sheet = score(&current().framework, scheme, answers);
    let trace = Trace::new(&current().framework, scheme, answers, &sheet);
    (sheet, trace)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_line_comes_to_the_number_of_the_sheet(scheme in scheme(), mut dice in dice()) {
        let (sheet, trace) = traced(&scheme, &partial(&scheme, &mut dice));
        let wrong = wrong(&trace, &sheet);
        prop_assert!(wrong.is_empty(), "\n  {}\n", wrong.join("\n  "));
    }

    #[test]
    fn an_item_names_what_it_reads_and_what_it_rests_on(scheme in scheme(), mut dice in dice()) {
        let answers = partial(&scheme, &mut dice);
        let (sheet, trace) = traced(&scheme, &answers);
        for (no, judged) in &scheme.indicators {
            for (item, got) in judged.items.iter().zip(&sheet.indicator(*no).unwrap().items) {
                let step = trace.step(&Subject::Item(*no, item.id().clone())).unwrap();
                prop_assert_eq!(step.basis.as_deref(), Some(item.basis()));
                let given = answers.get(no).and_then(|answer| answer.inputs());
                for (id, _) in item.rule().inputs() {
                    let stated = step.inputs.iter().find(|stated| stated.id == *id).unwrap();
                    let given = given.and_then(|given| given.get(id).copied().flatten());
                    prop_assert_eq!(stated.value, given);
                }
                let open = step.inputs.iter().any(|stated| {
                    stated.value.is_none() || stated.reason == Some(Reason::Missing)
                });
                prop_assert!(open || !got.open, "{:?} is open without an open input", item.id());
            }
        }
    }
}

fn counted(step: &Step, no: u8) -> Option<bool> {
    let subject = Subject::Indicator(IndicatorNo::new(no).unwrap());
    step.parts.iter().find(|part| part.subject == subject).map(|part| part.counted)
}

/// The scheme of tests/cases/scheme-with-13.json: base (100 + 120 + 50) / 5 = 54.00.
#[test]
fn a_number_that_the_notice_lacks_counts_in_the_base_and_in_no_dimension() {
    let (report, _) = by_hand::case("scheme-with-13");
    let trace = report.trace();
    let thirteen = IndicatorNo::new(13).unwrap();
    let step = trace.step(&Subject::Indicator(thirteen)).unwrap();
    assert_eq!(step.remarks, [Caveat::InNoDimension]);
    assert_eq!(step.contribution.as_ref().unwrap().points.low.to_string(), "24.0000");
    assert_eq!(counted(trace.step(&Subject::Base).unwrap(), 13), Some(true));
    for dimension in trace.steps.iter().filter(|s| matches!(s.subject, Subject::Dimension(_))) {
        assert_eq!(counted(dimension, 13), None, "{:?}", dimension.subject);
    }
    assert_eq!(wrong(&trace, &report.sheet), [""; 0]);
}

/// Why there is no number: each standing in a worked case or one made for it.
#[test]
fn a_number_that_is_not_there_says_why() {
    let (report, _) = by_hand::case("worked-half-filled");
    let trace = report.trace();
    let standing = |subject: Subject| trace.step(&subject).unwrap().standing;
    let no = |no| IndicatorNo::new(no).unwrap();
    let item =
        |of: u8, id: &str| Subject::Item(no(of), chengxin::domain::id::ItemId::new(id).unwrap());
    assert_eq!(standing(item(4, "penalties")), Standing::NothingToJudge);
    let (all, _) = by_hand::case("zero-whole-drops-all");
    let dropped = all.trace().step(&Subject::Indicator(no(4))).unwrap().standing;
    assert_eq!(dropped, Standing::AllDropped);
    assert_eq!(standing(Subject::Indicator(no(12))), Standing::NotApplicable);
    assert_eq!(standing(Subject::Indicator(no(13))), Standing::MissingInSource);
    let four = trace.step(&Subject::Indicator(no(4))).unwrap();
    let dropped = Constituent { subject: item(4, "penalties"), counted: false };
    assert!(four.parts.contains(&dropped));
    let remarks = |of: u8| &trace.step(&Subject::Indicator(no(of))).unwrap().remarks;
    assert_eq!(*remarks(6), [Caveat::Unknown]);
    assert_eq!(*remarks(7), [Caveat::Unanswered]);
}

/// The lines of 4 in worked-half-filled, as they are written.
#[test]
fn the_lines_read_as_by_hand() {
    let (report, _) = by_hand::case("worked-half-filled");
    let trace = report.trace();
    let written = |subject: Subject| -> Vec<String> {
        let step = trace.step(&subject).unwrap();
        let lines = step.lines.low().iter();
        lines
            .map(|line| match line {
                Line::Computed { expression, rounding: Some(rounding), result, .. } => {
                    format!("{expression} = {rounding} -> {result}")
                }
                Line::Computed { purpose: LinePurpose::Band(at), result, .. } => {
                    format!("band {at:?}: {result}")
                }
                Line::Computed { expression, result, .. } => format!("{expression} = {result}"),
                Line::Compared { measured, limit, edge, met, .. } => {
                    format!("{measured} to {limit} = {edge}: {met}")
                }
            })
            .collect()
    };
    let no = |no| IndicatorNo::new(no).unwrap();
    let item =
        |of: u8, id: &str| Subject::Item(no(of), chengxin::domain::id::ItemId::new(id).unwrap());
    let expected =
        ["1188 to 1 × 1200 = 1200: false", "1188 to 0.98 × 1200 = 1176: true", "band Some(1): 25"];
    assert_eq!(written(item(4, "permits")), expected);
    assert_eq!(written(item(9, "work_areas")), ["60 × 5 ÷ 14 = 21.428571… -> 21.4286"]);
    assert_eq!(
        written(Subject::Indicator(no(9))),
        [
            "21.4286 + 14.2857 = 35.7143",
            "60 + 40 = 100",
            "100 × 35.7143 ÷ 100 = 35.7143 -> 35.7143"
        ]
    );
    assert_eq!(
        written(Subject::Indicator(no(3))),
        [
            "20.0000 + 0.0000 = 20.0000",
            "40 + 30 = 70",
            "100 × 20.0000 ÷ 70 = 28.571428… -> 28.5714"
        ]
    );
    assert_eq!(
        written(Subject::Dimension("二".into())),
        [
            "1 × 0.0000 + 1 × 50.0000 + 1 × 35.7143 + 1 × 75.3500 + 1 × 25.0000 = 186.0643",
            "1 + 1 + 1 + 1 + 1 = 5",
            "186.0643 ÷ 5 = 37.21286 -> 37.2129"
        ]
    );
    assert_eq!(written(Subject::Total), ["33.33 + 1.00 = 34.33"]);
}
