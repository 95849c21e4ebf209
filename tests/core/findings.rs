//! What a reader is told beside the numbers: each finding where it belongs, and not where it
//! does not.

use chengxin::domain::answer::{Answer, AnswerState, Input, Inputs};
use chengxin::domain::assessment::Assessment;
use chengxin::domain::decimal::Quantity;
use chengxin::domain::evidence::{Evidence, Shows};
use chengxin::domain::id::{InputId, ItemId, SchemeId};
use chengxin::domain::scheme::{Scheme, WhenZero};
use chengxin::report::Report;
use chengxin::report::findings::Finding;

use crate::screening::county::{county, named, no, not_applicable, scheme, scores};

fn one_indicator() -> Scheme {
    scheme(&[(1, "1")])
}

/// 杞县 (开封市, 410221) with evidence for everything it answers.
fn faultless() -> Assessment {
    let mut assessment = county(named("杞县"), &one_indicator(), &[(1, 80)]);
    let shows = assessment.answers.keys().map(|no| Shows::Indicator(*no)).collect();
    assessment.evidence =
        [Evidence { title: "通报".to_owned(), shows, ..Evidence::default() }].into();
    assessment
}

fn findings(assessment: Assessment) -> Vec<Finding> {
    Report::new(one_indicator(), assessment).findings
}

#[test]
fn a_faultless_record_has_none() {
    assert_eq!(findings(faultless()), []);
}

#[test]
fn another_scheme_is_named() {
    let id = SchemeId::new("other").unwrap();
    let found = findings(Assessment { scheme: id.clone(), ..faultless() });
    assert_eq!(found, [Finding::OtherScheme(id)]);
}

#[test]
fn the_name_belongs_to_the_code() {
    let mut assessment = faultless();
    assessment.applicant.name = named("兰考县").name;
    assert_eq!(findings(assessment), [Finding::NameDiffersFromCode("杞县".to_owned())]);
}

/// 杞县 is none of the ten; 兰考县 is.
#[test]
fn the_way_of_application_belongs_to_the_list_of_ten() {
    let mut assessment = faultless();
    assessment.applicant.province_administered = true;
    assert_eq!(findings(assessment), [Finding::AdministrationDiffersFromList]);
    let mut listed = faultless();
    listed.applicant = named("兰考县");
    assert_eq!(findings(listed.clone()), []);
    listed.applicant.province_administered = false;
    assert_eq!(findings(listed), [Finding::AdministrationDiffersFromList]);
}

#[test]
fn an_answer_that_the_scheme_does_not_score_is_kept_and_named() {
    let mut assessment = faultless();
    assessment.answers.insert(no(2), scores(5_000));
    assert_eq!(findings(assessment), [Finding::NotScored(no(2))]);
}

#[test]
fn an_input_that_no_rule_reads_is_kept_and_named() {
    let mut assessment = faultless();
    let extra = InputId::new("extra").unwrap();
    let answer = assessment.answers.get_mut(&no(1)).unwrap();
    let AnswerState::Answered(inputs) = &mut answer.state else { panic!("{answer:?}") };
    inputs.insert(extra.clone(), Some(Input::Quantity(Quantity::parse("1").unwrap())));
    assert_eq!(findings(assessment), [Finding::UnusedInput(no(1), extra)]);
}

#[test]
fn an_item_without_anything_to_judge_is_named() {
    let mut assessment = faultless();
    let answer = assessment.answers.get_mut(&no(1)).unwrap();
    let zero = || Some(Input::Quantity(Quantity::parse("0").unwrap()));
    let mut inputs = Inputs::from(["part", "whole"].map(|id| (InputId::new(id).unwrap(), zero())));
    inputs.say(InputId::new("whole").unwrap(), "本县没有此类事项".to_owned());
    answer.state = AnswerState::Answered(inputs);
    let dropped = Finding::DroppedItem(no(1), ItemId::new("share").unwrap());
    let mut scheme = one_indicator();
    let judged = scheme.indicators.get_mut(&no(1)).unwrap();
    let whole = judged.inputs.get_mut(&InputId::new("whole").unwrap()).unwrap();
    whole.when_zero = WhenZero::LeftOut;
    assert_eq!(Report::new(scheme, assessment).findings, [dropped]);
}

/// Only an answered indicator needs evidence.
#[test]
fn an_answer_without_evidence_is_named() {
    let mut assessment = faultless();
    assessment.answers.insert(no(1), scores(8_000));
    for document in assessment.evidence.values_mut() {
        document.shows.remove(&Shows::Indicator(no(1)));
    }
    assert_eq!(findings(assessment.clone()), [Finding::NoEvidence(no(1))]);
    for state in [AnswerState::Unknown, not_applicable().state] {
        assessment.answers.insert(no(1), Answer::new(state));
        assert_eq!(findings(assessment.clone()), []);
    }
}

#[test]
fn what_may_not_be_inapplicable_is_named() {
    let mut strict = one_indicator();
    strict.indicators.get_mut(&no(1)).unwrap().may_be_not_applicable = false;
    let mut assessment = faultless();
    assessment.answers.insert(no(1), not_applicable());
    let found = Report::new(strict, assessment).findings;
    assert_eq!(found, [Finding::NotApplicableNotAllowed(no(1))]);
}
