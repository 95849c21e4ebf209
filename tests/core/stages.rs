//! How far a county has come on the way of the notice, what comes next, and what excluded it since
//! its designation. The days are those of the notice or invented.

use chengxin::domain::applicant::{Applicant, ApplicantKind, ApplicantName, DivisionCode};
use chengxin::domain::application::Application;
use chengxin::domain::assessment::Assessment;
use chengxin::domain::date::Date;
use chengxin::domain::edition::check::CheckId;
use chengxin::domain::event::Event;
use chengxin::domain::facts::{EnergyGrade, EventLevel, Reported};
use chengxin::domain::id::SchemeId;
use chengxin::domain::language::Language;
use chengxin::eligibility::Outcome;
use chengxin::eligibility::checks::graded_years;
use chengxin::eligibility::procedure::{Deadline, Due, Whose};
use chengxin::eligibility::since::since_designation;
use chengxin::eligibility::stages::{Next, Stage, disorder, next, reached};
use chengxin::text::texts;
use chengxin::wire::edition_v1::current;

use crate::facts::{DEFAULTER, ENERGY, ENVIRONMENT, FRAUD, SAFETY, TRUTHFUL, both_graded, list};

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// A county of which nothing excludes, by that reference date.
fn county(reference: &str) -> Assessment {
    let applicant = Applicant {
        name: ApplicantName::new("封丘县").unwrap(),
        code: DivisionCode::new("410727"),
        prefecture: Some("新乡市".into()),
        kind: ApplicantKind::County,
        province_administered: false,
    };
    let scheme = SchemeId::new("equal-2021").unwrap();
    let reference = date(reference);
    let mut county = Assessment::begin(applicant, 2021, reference, current(), scheme);
    for id in [SAFETY, ENVIRONMENT, FRAUD, DEFAULTER] {
        *county.eligibility.events_mut(id) = Reported::None;
    }
    let facts = &mut county.eligibility;
    graded_years(reference, 3).for_each(|year| both_graded(facts, year, EnergyGrade::Met));
    facts.declare(TRUTHFUL, Some(true));
    county
}

/// The days in the order of the notice; `""` is one that is not stated.
fn application(days: [&str; 5]) -> Application {
    let [submitted_on, admitted_on, listed_until, designated_on, evaluated_on] =
        days.map(Date::parse);
    Application {
        submitted_on,
        admitted_on,
        listed_until,
        designated_on,
        evaluated_on,
        ..Application::default()
    }
}

#[test]
fn the_last_day_that_is_stated_says_where_a_county_stands_and_what_comes_next() {
    let due = Due { day: date("2021-04-15"), whose: Whose::Prefecture };
    let again = |day| Next::Reevaluation(Some(date(day)));
    let cases = [
        (["", "", "", "", ""], Stage::Mobilisation, Next::HandIn(Deadline::Open(due))),
        (["2021-04-12", "", "", "", ""], Stage::Application, Next::Review),
        (["2021-04-12", "2021-05-06", "", "", ""], Stage::Candidate, Next::Evaluation),
        (["", "2021-05-06", "2021-12-08", "", ""], Stage::Publicity, Next::Announcement),
        // Every two years, counted from designation and from the evaluation before.
        (["", "", "", "2021-12-20", ""], Stage::Designation, again("2023-12-20")),
        (["", "", "", "2021-12-20", "2023-12-05"], Stage::Reevaluation, again("2025-12-05")),
    ];
    for (days, at, then) in cases {
        let mut county = county("2021-04-12");
        county.application = application(days);
        assert_eq!(reached(&county.application), at, "{days:?}");
        assert_eq!(next(&county), then, "{days:?}");
    }
}

#[test]
fn what_comes_next_is_said_with_what_the_notice_leaves_open() {
    let said = |days, direct| {
        let mut county = county("2021-04-12");
        county.applicant.province_administered = direct;
        county.application = application(days);
        (texts(Language::Zh).procedure().next)(next(&county), &county)
    };
    let submitted = ["2021-04-12", "", "", "", ""];
    let end = "2021年年底公布认定结果（《通知》第三部分）。";
    assert_eq!(
        said(submitted, true),
        format!("下一步：省发展改革委初审。初审时间《通知》未规定；{end}")
    );
    assert!(said(submitted, false).starts_with("下一步：省辖市推荐，"));
    assert_eq!(
        said(["", "", "", "2021-12-20", ""], false),
        "下一步：评估，每2年一次（《通知》第四部分）。自认定之日起满2年为2023年12月20日；具体日期《通知》未规定，以省里通知为准。"
    );
}

#[test]
fn a_stage_that_is_dated_after_the_next_one_is_told() {
    let cases = [
        (["2021-04-12", "2021-05-06", "2021-12-08", "2021-12-20", "2023-12-05"], None),
        (["2021-04-12", "2021-04-11", "", "", ""], Some((Stage::Application, Stage::Candidate))),
        // One that is not stated between them hides nothing.
        (["2021-12-21", "", "", "2021-12-20", ""], Some((Stage::Application, Stage::Designation))),
        (["2021-12-20", "", "", "2021-12-20", ""], None),
    ];
    for (days, expected) in cases {
        assert_eq!(disorder(&application(days)), expected, "{days:?}");
    }
}

#[test]
fn designation_brings_what_the_notice_says_to_the_letter() {
    // Section 四, its first paragraph; the brackets are full-width here.
    let notice = "在省重点建设项目、中央预算内资金安排、项目融资、企业债券发行等方面向示范县（市、区）适当倾斜。\
        在全省营商环境评价、县域治理“三起来”示范创建、依法行政考核及政务诚信监测中给予加分支持。\
        社会信用体系建设情况纳入文明城市创建测评内容。\
        依托省发展改革委门户网站和“信用中国（河南）”网站开设专栏进行系列报道，对示范县（市、区）进行广泛宣传。";
    let incentives = current().designation.incentives.iter();
    let ours: String = incentives.map(|it| format!("{}。", it.zh)).collect();
    assert_eq!(ours, notice);
}

/// What a check comes to since the designation on 20 December 2021, on that day.
fn outcome(reference: &str, id: CheckId, change: impl FnOnce(&mut Assessment)) -> Outcome {
    let mut county = county(reference);
    county.application.designated_on = Some(date("2021-12-20"));
    change(&mut county);
    let since = since_designation(&county).unwrap();
    since.checks.iter().find(|check| check.rule.id == id).unwrap().outcome
}

#[test]
fn only_what_happened_since_the_designation_counts() {
    let accident = |county: &mut Assessment, day: &str| {
        let event = Event {
            date: Date::parse(day),
            official_level: Some(EventLevel::Major),
            ..Event::default()
        };
        list(&mut county.eligibility, SAFETY, [event]);
    };
    for (day, expected) in [
        ("2021-12-19", Outcome::Clear),
        ("2021-12-20", Outcome::Triggered),
        ("2023-11-30", Outcome::Triggered),
        // After the reference date.
        ("2023-12-01", Outcome::Clear),
        ("", Outcome::Unverified),
    ] {
        let came = outcome("2023-11-30", SAFETY, |county| accident(county, day));
        assert_eq!(came, expected, "{day:?}");
    }
    for (year, grade, expected) in [
        (2020, EnergyGrade::NotMet, Outcome::Clear),
        (2021, EnergyGrade::NotMet, Outcome::Triggered),
        (2022, EnergyGrade::NotMet, Outcome::Triggered),
        (2020, EnergyGrade::Unknown, Outcome::Clear),
        (2022, EnergyGrade::Unknown, Outcome::Unverified),
    ] {
        let came = outcome("2023-11-30", ENERGY, |county| {
            both_graded(&mut county.eligibility, year, grade);
        });
        assert_eq!(came, expected, "{year} {grade:?}");
    }
    let came = outcome("2023-11-30", TRUTHFUL, |county| {
        county.eligibility.declare(TRUTHFUL, Some(false));
    });
    assert_eq!(came, Outcome::Triggered);
}

#[test]
fn without_a_day_of_designation_or_before_it_there_is_no_such_period() {
    let mut county = county("2021-12-19");
    assert_eq!(since_designation(&county), None);
    county.application.designated_on = Some(date("2021-12-20"));
    assert_eq!(since_designation(&county), None);
    county.reference_date = date("2021-12-20");
    assert!(since_designation(&county).is_some());
}

#[test]
fn a_model_county_may_be_judged_on_any_day_since_its_designation() {
    let mut county = county("2021-12-31");
    for (designated, day, fits) in [
        ("", "2022-12-31", true),
        ("", "2023-01-01", false),
        ("2021-12-20", "2025-11-30", true),
        ("2023-12-20", "2023-12-19", false),
    ] {
        county.application.designated_on = Date::parse(designated);
        assert_eq!(county.fits_reference(date(day)), fits, "{designated} {day}");
    }
}
