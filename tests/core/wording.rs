//! What is said of a bad file: where in the words of the form, what, and never a JSON path.

use chengxin::domain::language::Language;
use chengxin::domain::scheme::Scheme;
use chengxin::text::texts;
use chengxin::wire::glimpse::scheme_of;
use chengxin::wire::open;
use chengxin::wire::path::{Path, Segment};
use chengxin::wire::scheme_v1::shipped;
use serde_json::{Value, json};

/// A worked case, which names a shipped scheme.
fn worked() -> Value {
    let case = include_str!("../cases/worked-complete-clear.json");
    let case: Value = serde_json::from_str(case).unwrap();
    case["assessment"].clone()
}

/// What is said of the file after a change at a JSON pointer.
fn said(language: Language, pointer: &str, to: Value) -> Vec<String> {
    let mut file = worked();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match file.pointer_mut(parent).unwrap() {
        Value::Object(members) => _ = members.insert(name.to_owned(), to),
        Value::Array(entries) => entries[name.parse::<usize>().unwrap()] = to,
        other @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) => {
            panic!("{pointer} in {other}")
        }
    }
    let file = file.to_string();
    let problems = open(file.as_bytes(), None).unwrap_err();
    let scheme = scheme_of(file.as_bytes());
    let words = texts(language).refused.problem_at;
    problems.iter().map(|problem| words(problem, scheme.as_ref())).collect()
}

#[test]
fn a_problem_is_said_in_the_words_of_the_form() {
    let cases = [
        (
            "/answers/2/inputs/units_connected",
            json!("99"),
            "第2项“已接入的信源单位”（99）不能多于“应接入的信源单位”（45），请改正。",
        ),
        (
            "/answers/4/inputs/permits_compliant",
            json!(1188),
            "第4项“其中合格的行政许可信息”：数字要加引号，例如 \"1200\"。",
        ),
        (
            "/answers/4/note",
            json!("双公示信\u{FFFE}息"),
            "第4项“说明”：“双公示信”之后有看不见的字符（U+FFFE），请删去。",
        ),
        (
            "/applicant/name",
            json!("\u{FFFF}"),
            "申报主体名称：开头有看不见的字符（U+FFFF），请删去。",
        ),
        ("/reference_date", json!("2021-02-30"), "基准日：不是有效日期，应如 2021-06-30。"),
        ("/prepared/on", json!("2021"), "填报日期：不是有效日期，应如 2021-06-30。"),
        ("/extra", json!(1), "文件“extra”：格式中没有此项，请删去或改正名称。"),
        (
            "/eligibility/safety_accidents",
            json!({"state": "listed", "events": [{"date": "2020-01-01", "official_level": null, "deaths": 3, "injured": null, "loss_yuan": null}]}),
            "安全生产事故第1条“死亡人数”：数字要加引号，例如 \"1200\"。",
        ),
    ];
    for (pointer, to, expected) in cases {
        assert_eq!(said(Language::Zh, pointer, to), [expected], "{pointer}");
    }
    assert_eq!(
        said(Language::En, "/answers/2/inputs/units_connected", json!("99")),
        [
            "Indicator 2, “Source units connected” (99) exceeds “Source units due to be connected” (45); check both."
        ]
    );
}

/// Whatever place there is, no language says it as a path.
#[test]
fn no_place_is_said_as_a_path() {
    let scheme: &Scheme = &shipped()[0];
    let member = |name: &str| Segment::Member(name.to_owned());
    let ways = [
        vec![],
        vec![member("result"), member("base"), member("high")],
        vec![
            member("result"),
            member("indicators"),
            Segment::Entry(3),
            member("items"),
            Segment::Entry(0),
        ],
        vec![
            member("files"),
            Segment::Entry(2),
            member("file"),
            member("assessment"),
            member("round"),
        ],
        vec![member("evidence"), Segment::Entry(1), member("title")],
        vec![
            member("scheme"),
            member("indicators"),
            member("4"),
            member("items"),
            Segment::Entry(0),
        ],
        vec![member("没有的"), Segment::Entry(9), member("这样的")],
    ];
    for way in ways {
        let path = way.iter().fold(Path::root(), |path, step| match step {
            Segment::Member(name) => path.member(name),
            Segment::Entry(at) => path.entry(*at),
        });
        for language in Language::ALL {
            let place = (texts(language).refused.place)(&path, Some(scheme));
            assert!(!place.contains('$') && !place.contains('['), "{path}: {place}");
            assert_eq!(place.is_empty(), way.is_empty(), "{path}");
        }
    }
}
