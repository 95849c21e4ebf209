//! The data inside the product against its sources: the annex of the notice to the
//! letter, the list of divisions, and the table of weights, which is repeated here by hand.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use chengxin::domain::applicant::{ApplicantKind, DivisionCode};
use chengxin::domain::division::{division, divisions};
use chengxin::domain::framework::Place;
use chengxin::domain::scheme::rule::InputKind;
use chengxin::wire::edition_v1::{self, current};
use chengxin::wire::open_scheme;
use chengxin::wire::scheme_v1::shipped;

/// The table of annex 1 as the notice prints it, copied letter by letter.
const ANNEX_1: &str = include_str!("../cases/notice-annex-1.txt");

/// The cells of the table: a blank one repeats the one above.
fn annex_cells() -> Vec<&'static str> {
    ANNEX_1.lines().flat_map(|line| line.split('\t')).filter(|cell| !cell.is_empty()).collect()
}

#[test]
fn the_framework_has_the_shape_of_the_annex() {
    let framework = &current().framework;
    assert_eq!(framework.id.as_str(), "henan-2021");
    assert_eq!(framework.document, "豫发改财金〔2021〕228号");
    let dimensions = &framework.dimensions;
    let numerals: Vec<_> = dimensions.iter().map(|d| d.no.as_str()).collect();
    assert_eq!(numerals, ["一", "二", "三", "四", "五"]);
    let bonus: Vec<_> = dimensions.iter().filter(|d| d.bonus).map(|d| d.no.as_str()).collect();
    assert_eq!(bonus, ["五"], "only 附加分 is extra");
    let categories: Vec<_> =
        dimensions.iter().flat_map(|d| &d.categories).map(|c| c.no.as_str()).collect();
    assert_eq!(
        categories,
        [
            "（一）",
            "（二）",
            "（三）",
            "（四）",
            "（五）",
            "（六）",
            "（七）",
            "（八）",
            "（九）",
            "（十）"
        ]
    );
    let by_dimension: Vec<Vec<u8>> = dimensions
        .iter()
        .map(|d| d.categories.iter().flat_map(|c| &c.indicators).map(|i| i.no.get()).collect())
        .collect();
    assert_eq!(
        by_dimension,
        [
            vec![1, 2, 3, 4, 5, 6],
            vec![7, 8, 9, 10, 11, 12],
            vec![14, 15],
            vec![16, 17, 18, 19],
            vec![20, 21],
        ]
    );
}

#[test]
fn number_13_stands_missing_between_12_and_14() {
    let framework = &current().framework;
    let numbers: Vec<_> = framework.places().iter().map(|place| place.no().get()).collect();
    assert_eq!(numbers, (1..=21).collect::<Vec<u8>>(), "21 numbers, each once, in order");
    let missing: Vec<_> = framework
        .places()
        .into_iter()
        .filter_map(|place| match place {
            Place::Missing(missing) => Some((missing.no.get(), missing.before.get())),
            Place::Printed(..) => None,
        })
        .collect();
    assert_eq!(missing, [(13, 14)]);
    assert!(!ANNEX_1.contains("13."), "the notice itself has no 13");
    let bonus: Vec<_> = framework.places().iter().filter(|p| p.is_bonus()).map(Place::no).collect();
    assert_eq!(bonus.iter().map(|no| no.get()).collect::<Vec<_>>(), [20, 21]);
}

#[test]
fn every_title_stands_in_the_annex_to_the_letter() {
    let framework = &current().framework;
    let mut titles = Vec::new();
    for dimension in &framework.dimensions {
        titles.push(format!("{}、{}", dimension.no, dimension.title.zh));
        for category in &dimension.categories {
            titles.push(format!("{}{}", category.no, category.title.zh));
            for indicator in &category.indicators {
                titles.push(format!("{}.{}", indicator.no, indicator.title.zh));
                assert!(!indicator.title.en.is_empty(), "{} in English", indicator.no);
                assert!(!indicator.why.zh.is_empty(), "{} says why", indicator.no);
                let place = format!("{}{}{}", dimension.no, category.no, indicator.no);
                assert_eq!(indicator.clause, format!("附件1 {place}"), "clause");
            }
        }
    }
    let cells = annex_cells();
    let head = cells.iter().position(|cell| *cell == "三级指标").unwrap() + 1;
    assert_eq!(cells[head..], titles, "the cells of the table in reading order");

    // The annex breaks its own title across two words; nothing else may differ.
    let heading = cells[1].replace(' ', "");
    assert_eq!(heading, framework.title.zh);
}

#[test]
fn henan_has_157_divisions() {
    let divisions = divisions();
    assert_eq!(divisions.len(), 157);
    let count = |kind| divisions.iter().filter(|division| division.kind == kind).count();
    assert_eq!(count(ApplicantKind::District), 54, "市辖区");
    assert_eq!(count(ApplicantKind::CountyLevelCity), 21, "县级市");
    assert_eq!(count(ApplicantKind::County), 82, "县");
    let codes: BTreeSet<_> = divisions.iter().map(|division| &division.code).collect();
    assert_eq!(codes.len(), 157, "no code twice");
    for listed in divisions {
        assert!(listed.code.as_str().starts_with("41"), "{} is in Henan", listed.name);
        assert_eq!(division(&listed.code), Some(listed));
        let ending = match listed.kind {
            ApplicantKind::District => "区",
            ApplicantKind::CountyLevelCity => "市",
            ApplicantKind::County => "县",
            ApplicantKind::DevelopmentZone => panic!("no development zone has a code"),
        };
        assert!(listed.name.ends_with(ending), "{} is a {ending}", listed.name);
        let syllables = listed.pinyin.split(' ').count();
        assert_eq!(syllables, listed.name.chars().count(), "one syllable a character: {listed:?}");
    }
    assert_eq!(division(&DivisionCode::new("110101").unwrap()), None);
    let prefectures: BTreeSet<_> = divisions.iter().map(|d| d.prefecture.as_str()).collect();
    // 17 prefectures, and 济源 which the province administers under 419001.
    assert_eq!(prefectures.len(), 18, "{prefectures:?}");
}

#[test]
fn ten_counties_are_province_administered() {
    let ten: Vec<_> = divisions()
        .iter()
        .filter(|division| current().is_direct(&division.code))
        .map(|division| division.name.as_str())
        .collect();
    assert_eq!(
        ten,
        [
            "巩义市",
            "兰考县",
            "汝州市",
            "滑县",
            "长垣市",
            "邓州市",
            "永城市",
            "固始县",
            "鹿邑县",
            "新蔡县",
        ]
    );
}

const EQUAL_2021: &str = include_str!("../../src/domain/scheme/equal-2021.json");
const NATIONAL_2020: &str = include_str!("../../src/domain/scheme/national-2020.json");
const BLANK: &str = include_str!("../../src/domain/scheme/blank.json");

/// The weights of the base as scheme.md derives them from the national table of 2020.
const NATIONAL_WEIGHTS: [(u8, &str); 18] = [
    (1, "16"),
    (2, "16"),
    (3, "16"),
    (4, "21"),
    (5, "21"),
    (6, "30"),
    (7, "16"),
    (8, "16"),
    (9, "16"),
    (10, "12"),
    (11, "12"),
    (12, "186"),
    (14, "39"),
    (15, "39"),
    (16, "12"),
    (17, "0"),
    (18, "0"),
    (19, "18"),
];

/// An edition is read like any file: whatever does not fit is told with its place, and never
/// only refused.
#[test]
fn a_broken_edition_says_what_and_where() {
    const FILE: &str = include_str!("../../src/domain/edition/henan-2021.json");
    assert!(edition_v1::parse(FILE).is_ok());
    let cases = [
        ("/quota", json!(0), "$.quota: expected a whole number from 1 to 99"),
        (
            "/checks/0/clauses/0",
            json!("notice-5"),
            "$.checks[0].clauses[0]: the edition lists no such clause",
        ),
        ("/checks/1/id", json!("safety_accident"), "$.checks[1].id: this id is given twice"),
        (
            "/checks/1/member",
            json!("safety_accidents"),
            "$.checks[1].member: this id is given twice",
        ),
        (
            "/checks/0/form/figures/1/id",
            json!("deaths"),
            "$.checks[0].form.figures[1].id: this id is given twice",
        ),
        (
            "/checks/2/form/targets/1/id",
            json!("energy_saving"),
            "$.checks[2].form.targets[1].id: this id is given twice",
        ),
        (
            "/checks/1/form/marks/0/values/2/ground",
            json!(null),
            "$.checks[1].form.marks[0].values[2].ground: this member is missing",
        ),
        (
            "/outline/0/sections/0/no",
            json!("1.10"),
            "$.outline[0].sections[0].no: the outline has no such section",
        ),
        ("/documents/1/id", json!("formal_letter"), "$.documents[1].id: this id is given twice"),
    ];
    for (at, value, told) in cases {
        let mut edition: Value = serde_json::from_str(FILE).unwrap();
        *edition.pointer_mut(at).unwrap() = value;
        let problems = edition_v1::parse(&edition.to_string()).err().unwrap();
        let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(problems, [told]);
    }
}

#[test]
fn every_shipped_scheme_can_be_read() {
    let ids: Vec<_> = shipped().iter().map(|scheme| scheme.id.as_str()).collect();
    assert_eq!(ids, ["equal-2021", "national-2020", "blank"], "the default first");
    for (text, scheme) in [EQUAL_2021, NATIONAL_2020, BLANK].into_iter().zip(shipped()) {
        assert_eq!(open_scheme(text.as_bytes()).as_ref(), Ok(scheme), "{}", scheme.id);
        assert_eq!(scheme.indicators.len(), 20, "{}", scheme.id);
        for (no, judged) in &scheme.indicators {
            let asked = judged.input_kinds();
            for (id, kind) in &asked {
                // An option of a checklist carries its own title; every other input needs one.
                let titled = *kind == InputKind::Flag || judged.inputs.contains_key(id);
                assert!(titled, "{}, indicator {no}: `{id}` is asked without words", scheme.id);
            }
        }
    }
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn hundredths(text: &Value) -> i64 {
    let text = text.as_str().unwrap();
    let (whole, places) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{places:0<2}").parse().unwrap()
}

#[test]
fn the_weights_of_the_shipped_schemes_are_those_of_the_table() {
    let weights = |text| {
        let scheme = json(text);
        let indicators = scheme["indicators"].as_object().unwrap();
        let mut weights: Vec<_> = indicators
            .iter()
            .map(|(no, judged)| {
                (no.parse::<u8>().unwrap(), judged["weight"].as_str().unwrap().to_owned())
            })
            .filter(|(no, _)| *no < 20)
            .collect();
        weights.sort();
        weights
    };
    let owned = |(no, weight): (u8, &str)| (no, weight.to_owned());
    assert_eq!(weights(NATIONAL_2020), NATIONAL_WEIGHTS.map(owned));
    let equal = NATIONAL_WEIGHTS.map(|(no, _)| owned((no, "1")));
    assert_eq!(weights(EQUAL_2021), equal);
    assert_eq!(weights(BLANK), equal);
    // Sharing each block equally and multiplying by 6 keeps every block whole:
    // 8 + 7 + 5 + 8 + 4 + 31 + 13 + 2 + 3 national points are 81, and 81 x 6 = 486.
    let sum: i64 = weights(NATIONAL_2020).iter().map(|(_, w)| w.parse::<i64>().unwrap()).sum();
    assert_eq!(sum, 486);
}

#[test]
fn the_shipped_schemes_differ_in_nothing_but_weights() {
    let items = |text| {
        let mut scheme = json(text);
        for (_, judged) in scheme["indicators"].as_object_mut().unwrap() {
            judged["weight"] = Value::Null;
        }
        scheme["indicators"].take()
    };
    assert_eq!(items(EQUAL_2021), items(NATIONAL_2020));
    for text in [EQUAL_2021, NATIONAL_2020, BLANK] {
        let scheme = json(text);
        assert_eq!(scheme["official"], false, "no shipped scheme is official");
        assert!(scheme["basis"].as_str().unwrap().contains("非官方评分标准"));
        assert_eq!(scheme["bonus_cap"], "10");
        let grades: Vec<_> = scheme["grades"]
            .as_array()
            .unwrap()
            .iter()
            .map(|grade| (grade["id"].as_str().unwrap(), grade["at_least"].as_str().unwrap()))
            .collect();
        assert_eq!(
            grades,
            [("ready", "90"), ("good", "75"), ("basic", "60"), ("insufficient", "0")]
        );
    }
}

#[test]
fn the_points_of_every_base_indicator_add_up_to_100() {
    for text in [EQUAL_2021, NATIONAL_2020, BLANK] {
        let scheme = json(text);
        let id = scheme["id"].as_str().unwrap();
        let indicators = scheme["indicators"].as_object().unwrap();
        assert_eq!(indicators.len(), 20, "{id} scores what the notice names, and no 13");
        for (no, judged) in indicators {
            let items = judged["items"].as_array().unwrap();
            let sum: i64 = items.iter().map(|item| hundredths(&item["points"])).sum();
            let bonus = no == "20" || no == "21";
            assert_eq!(sum, if bonus { 500 } else { 10_000 }, "{id}, indicator {no}");
            assert_eq!(judged["may_be_not_applicable"], no == "12", "{id}, indicator {no}");
            for item in items {
                let basis = item["basis"].as_str().unwrap();
                assert!(!basis.is_empty(), "{id}, {no}: no basis, no number");
                let Some(options) = item["rule"]["options"].as_array() else { continue };
                let sum: i64 = options.iter().map(|option| hundredths(&option["points"])).sum();
                assert_eq!(sum, hundredths(&item["points"]), "{id}, {no}: options of {item}");
            }
        }
    }
}
