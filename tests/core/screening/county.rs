//! Counties whose scores can be read off: every base indicator has one ratio of 10,000, so
//! that `part` is its score in hundredths of a point.

use std::collections::BTreeMap;

use chengxin::domain::answer::{Answer, AnswerState, Input};
use chengxin::domain::applicant::{Applicant, ApplicantKind, ApplicantName};
use chengxin::domain::assessment::Assessment;
use chengxin::domain::date::Date;
use chengxin::domain::decimal::{Points, Quantity, Weight};
use chengxin::domain::division::{Division, divisions};
use chengxin::domain::edition::check::{CheckId, TargetId};
use chengxin::domain::facts::{EligibilityFacts, EnergyGrade, Reported, YearGrade};
use chengxin::domain::framework::Bilingual;
use chengxin::domain::id::{IndicatorNo, InputId, ItemId, SchemeId};
use chengxin::domain::scheme::origin::Origin;
use chengxin::domain::scheme::rule::Rule;
use chengxin::domain::scheme::{InputTitle, Item, Scheme, SchemeIndicator, WhenZero};
use chengxin::report::Report;
use chengxin::screening::Screening;
use chengxin::screening::settings::Settings;
use chengxin::text::both;
use chengxin::wire::edition_v1::current;
use chengxin::wire::export;
use chengxin::wire::receive::{Received, Receiver};

pub(crate) fn no(number: u8) -> IndicatorNo {
    IndicatorNo::new(number).unwrap()
}

pub(crate) fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn both(zh: &str) -> Bilingual {
    Bilingual { zh: zh.to_owned(), en: zh.to_owned() }
}

/// A scheme over these base indicators with these weights; a bonus of at most 5 points each.
pub(crate) fn scheme(weights: &[(u8, &str)]) -> Scheme {
    let (part, whole) = (InputId::new("part").unwrap(), InputId::new("whole").unwrap());
    let indicator = |weight: &str, points: &str| {
        let rule = Rule::Ratio { part: part.clone(), whole: whole.clone(), zero: None, full: None };
        let (id, points) = (ItemId::new("share").unwrap(), Points::parse(points).unwrap());
        let input = |zh: &str| InputTitle {
            title: both(zh),
            unit: "条".to_owned(),
            when_zero: WhenZero::Refused,
        };
        SchemeIndicator {
            title: None,
            weight: Weight::parse(weight).unwrap(),
            may_be_not_applicable: true,
            items: vec![Item::new(id, points, both("合格率"), String::new(), rule).unwrap()],
            inputs: [(part.clone(), input("合格")), (whole.clone(), input("报送"))].into(),
            lists: Vec::new(),
            definitions: BTreeMap::new(),
        }
    };
    let mut indicators: BTreeMap<_, _> =
        weights.iter().map(|(number, weight)| (no(*number), indicator(weight, "100"))).collect();
    indicators.extend([20, 21].map(|number| (no(number), indicator("0", "5"))));
    Scheme {
        second_look: Vec::new(),
        departments: Vec::new(),
        shared: BTreeMap::new(),
        id: SchemeId::new("test").unwrap(),
        title: both("测试方案"),
        edition: current(),
        official: false,
        author: String::new(),
        date: date("2021-04-01"),
        basis: "测试".to_owned(),
        bonus_cap: Points::parse("10").unwrap(),
        grades: Vec::new(),
        indicators,
        origin: Origin::Foreign,
    }
}

/// Nothing excludes.
pub(crate) fn clear() -> EligibilityFacts {
    let mut facts = EligibilityFacts::default();
    for id in ["safety_accident", "environmental_incident", "statistical_fraud"] {
        *facts.events_mut(CheckId::new(id)) = Reported::None;
    }
    *facts.events_mut(DEFAULTER) = Reported::None;
    let targets = ["energy_saving", "emission_reduction"].map(TargetId::new);
    for (year, target) in [2018, 2019, 2020].into_iter().flat_map(|it| targets.map(|of| (it, of))) {
        let grade = YearGrade { year, target, grade: EnergyGrade::Met };
        facts.set_grade(CheckId::new("energy_target"), grade);
    }
    facts.declare(CheckId::new("materials_truthful"), Some(true));
    facts
}

/// 失信被执行人
pub(crate) const DEFAULTER: CheckId = CheckId::new("judgment_defaulter");

pub(crate) fn applicant(division: &Division) -> Applicant {
    Applicant {
        name: ApplicantName::new(&division.name).unwrap(),
        code: Some(division.code.clone()),
        prefecture: Some(division.prefecture.clone()),
        kind: division.kind,
        province_administered: current().is_direct(&division.code),
    }
}

pub(crate) fn zone(name: &str, prefecture: &str) -> Applicant {
    Applicant {
        name: ApplicantName::new(name).unwrap(),
        code: None,
        prefecture: Some(prefecture.to_owned()),
        kind: ApplicantKind::DevelopmentZone,
        province_administered: false,
    }
}

/// The only division of that name.
pub(crate) fn named(name: &str) -> Applicant {
    applicant(divisions().iter().find(|division| division.name == name).unwrap())
}

/// An answer that scores so many hundredths of a point out of 100.
pub(crate) fn scores(hundredths: u32) -> Answer {
    let figure = |value: u32| Some(Input::Quantity(Quantity::parse(&value.to_string()).unwrap()));
    let inputs = [
        (InputId::new("part").unwrap(), figure(hundredths)),
        (InputId::new("whole").unwrap(), figure(10_000)),
    ];
    Answer::new(AnswerState::Answered(inputs.into()))
}

pub(crate) fn not_applicable() -> Answer {
    Answer::new(AnswerState::NotApplicable("无此事项".to_owned()))
}

/// A clear county with these scores in points; all other indicators of the scheme, the bonus
/// too, score nothing.
pub(crate) fn county(applicant: Applicant, scheme: &Scheme, points: &[(u8, u32)]) -> Assessment {
    let edition = current();
    let (on, id) = (date("2021-12-31"), scheme.id.clone());
    let mut assessment = Assessment::begin(applicant, 2021, on, edition, id);
    assessment.answers = scheme.indicators.keys().map(|no| (*no, scores(0))).collect();
    for (number, points) in points {
        assessment.answers.insert(no(*number), scores(points * 100));
    }
    assessment.eligibility = clear();
    assessment.prepared.on = Some(date("2021-04-01"));
    assessment
}

/// The report file of an assessment.
pub(crate) fn file(assessment: &Assessment, scheme: &Scheme) -> String {
    export(&Report::new(scheme.clone(), assessment.clone()))
}

/// A screening of these files, each sent the whole way from its text.
pub(crate) fn screening(scheme: &Scheme, files: &[(&str, String)]) -> Screening {
    let mut screening = Screening::begin(Settings::new(2021, scheme.clone()));
    let receiver = Receiver::new(scheme.clone());
    for (name, text) in files {
        screening.add(receiver.receive(name, text.as_bytes(), both::problem).submission);
    }
    screening
}

/// Adds a zone to the roster, as the office does.
pub(crate) fn with_zones<const N: usize>(mut screening: Screening, names: [&str; N]) -> Screening {
    screening.settings.zones = names.map(|name| ApplicantName::new(name).unwrap()).into();
    screening
}

/// A screening of these assessments.
pub(crate) fn of(scheme: &Scheme, assessments: &[Assessment]) -> Screening {
    let name = |assessment: &Assessment| assessment.applicant.name.to_string();
    let names: Vec<_> = assessments.iter().map(name).collect();
    let texts = assessments.iter().map(|assessment| file(assessment, scheme));
    let files: Vec<_> = names.iter().map(String::as_str).zip(texts).collect();
    screening(scheme, &files)
}

/// A single file as a screening under that scheme receives it.
pub(crate) fn receive(name: &str, file: &[u8], scheme: &Scheme) -> Received {
    Receiver::new(scheme.clone()).receive(name, file, both::problem)
}
