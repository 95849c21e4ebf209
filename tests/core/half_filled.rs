//! Entries that are not complete yet, and sums of money, on the way to findings and papers.

use chengxin::documents::form;
use chengxin::documents::self_assessment::self_assessment;
use chengxin::domain::answer::{Answer, AnswerState, Inputs};
use chengxin::domain::assessment::Assessment;
use chengxin::domain::date::Date;
use chengxin::domain::decimal::Quantity;
use chengxin::domain::event::Event;
use chengxin::domain::evidence::{Evidence, Shows};
use chengxin::domain::language::Language;
use chengxin::report::Report;
use chengxin::report::findings::Finding;
use chengxin::text::texts;

use crate::documents::text;
use crate::facts::{ENVIRONMENT, LOSS, SAFETY, list};
use crate::update::{after, no};

fn report(change: impl FnOnce(&mut Assessment)) -> Report {
    let mut record = after([]);
    change(&mut record.assessment);
    Report::new(record.scheme, record.assessment)
}

fn with_evidence(pieces: &[(&str, &str)]) -> Report {
    let piece = |(title, number): &(&str, &str)| Evidence {
        title: (*title).to_owned(),
        number: (*number).to_owned(),
        shows: [Shows::Indicator(no(4))].into(),
        ..Evidence::default()
    };
    report(|assessment| {
        let answer = Answer::new(AnswerState::Answered(Inputs::new()));
        assessment.answers.insert(no(4), answer);
        assessment.evidence = pieces.iter().map(piece).collect();
    })
}

#[test]
fn a_document_without_a_title_is_told_and_is_no_evidence() {
    type Written = &'static [(&'static str, &'static str)];
    let cases: [(Written, Vec<Finding>); 4] = [
        (&[], vec![Finding::NoEvidence(no(4))]),
        (&[("", "1号")], vec![Finding::NoEvidence(no(4)), Finding::UntitledEvidence(0)]),
        (&[("通报", ""), ("", "2号")], vec![Finding::UntitledEvidence(1)]),
        (&[("通报", "")], vec![]),
    ];
    for (pieces, expected) in cases {
        assert_eq!(with_evidence(pieces).findings, expected, "{pieces:?}");
    }
    let report = with_evidence(&[("通报", ""), ("", "2号")]);
    let paper = text(&self_assessment(&report, "CODE"));
    assert!(!paper.contains("未列名称"), "what the office has still to do is not printed: {paper}");
    let form = text(&form::filled(&report, "CODE"));
    assert!(!form.contains("2号"), "{form}");
}

#[test]
fn an_entry_without_its_day_is_named_by_its_place() {
    let undated = Event { note: "某厂".to_owned(), ..Event::default() };
    let dated = Event::on(Date::parse("2010-01-01").unwrap());
    let report = report(|assessment| {
        list(&mut assessment.eligibility, SAFETY, [dated, undated]);
    });
    let open = &report.eligibility.checks[0].open;
    let said = |language| (texts(language).eligibility.open_fact)(&open[0]);
    assert_eq!(said(Language::Zh), "所列第2条的日期待核实，是否计入无法判断。");
    assert!(said(Language::En).starts_with("The date of entry 2 is to be verified"));
    let paper = text(&self_assessment(&report, "CODE"));
    assert!(paper.contains(&said(Language::Zh)), "{paper}");
    let form = text(&form::filled(&report, "CODE"));
    assert!(form.contains("日期待核实，认定等级—，死亡人数待核实，重伤人数（含急性工业中毒）待核实，直接经济损失待核实，某厂"), "{form}");
}

/// 20,000,000.01 yuan are 2,000.000001 times ten thousand: above the 20,000,000 of a major
/// incident.
#[test]
fn losses_are_told_as_offices_count_them_and_in_english_in_yuan() {
    let mut incident = Event::on(Date::parse("2020-06-01").unwrap());
    incident.set_figure(LOSS, Quantity::parse("20000000.01").ok());
    let report = report(|assessment| {
        list(&mut assessment.eligibility, ENVIRONMENT, [incident]);
    });
    let ground = &report.eligibility.checks[1].grounds[0];
    assert!((texts(Language::Zh).eligibility.ground)(ground).contains("2000.000001万元"));
    assert!(
        (texts(Language::En).eligibility.ground)(ground)
            .contains("20\u{202f}000\u{202f}000.01 yuan, which is major (20 million yuan or more)")
    );
    let paper = text(&self_assessment(&report, "CODE"));
    assert!(
        paper.contains("直接经济损失2000.000001万元，达到重大等级标准（2000万元以上）"),
        "{paper}"
    );
    let form = text(&form::filled(&report, "CODE"));
    assert!(form.contains("损失：万元") && form.contains("直接经济损失2000.000001，"), "{form}");
    for paper in [paper, form] {
        assert!(!paper.contains("20000000"), "{paper}");
    }
}
