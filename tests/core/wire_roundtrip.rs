//! What is written comes back whole, and files of a released version keep their meaning.

use chengxin::domain::scheme::Scheme;
use chengxin::report::digest::Digest;
use chengxin::report::maker::MADE_BY;
use chengxin::wire::canonical::canonical;
use chengxin::wire::json::parse;
use chengxin::wire::report_v1::read::{DigestCheck, StoredReport};
use chengxin::wire::report_v1::result::result;
use chengxin::wire::scheme_v1::shipped;
use chengxin::wire::{
    Opened, digest, export, export_assessment, export_draft, export_scheme, open, open_scheme,
    problems,
};
use serde_json::{Value, json};

const ASSESSMENT: &str = include_str!("../golden/assessment-v1.json");
const SCHEME: &str = include_str!("../golden/scheme-v1.json");
const REPORT: &str = include_str!("../golden/report-v1.json");
const DRAFT: &str = include_str!("../golden/draft-v1.json");

fn scheme() -> Scheme {
    open_scheme(SCHEME.as_bytes()).unwrap()
}

fn rewritten(text: &str) -> String {
    canonical(&parse(text.as_bytes()).unwrap())
}

fn stored(text: &str) -> StoredReport {
    match open(text.as_bytes(), None) {
        Ok(Opened::Report(stored)) => *stored,
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_assessment_comes_back_whole() {
    let Ok(Opened::Assessment(report)) = open(ASSESSMENT.as_bytes(), Some(&scheme())) else {
        panic!()
    };
    assert_eq!(export_assessment(&report.assessment), rewritten(ASSESSMENT));
    assert_eq!(problems(&report.assessment, &report.scheme), []);
}

#[test]
fn a_scheme_comes_back_whole() {
    assert_eq!(export_scheme(&scheme()), rewritten(SCHEME));
    let files = [
        include_str!("../../src/domain/scheme/equal-2021.json"),
        include_str!("../../src/domain/scheme/national-2020.json"),
        include_str!("../../src/domain/scheme/blank.json"),
    ];
    assert_eq!(shipped().len(), files.len());
    for (shipped, file) in shipped().iter().zip(files) {
        assert_eq!(open_scheme(file.as_bytes()).as_ref(), Ok(shipped));
        assert_eq!(export_scheme(shipped), rewritten(file));
    }
    let ids: Vec<_> = shipped().iter().map(|scheme| scheme.id.as_str()).collect();
    assert_eq!(ids, ["equal-2021", "national-2020", "blank"]);
}

#[test]
fn a_draft_comes_back_whole() {
    let Ok(Opened::Draft(draft)) = open(DRAFT.as_bytes(), None) else { panic!() };
    assert_eq!(export_draft(&draft), rewritten(DRAFT));
    assert_eq!(draft.saved_at, "2021-04-10T08:30:00+08:00");
}

/// An entry is kept from its first character on: an assessment file may lack its day or title.
#[test]
fn an_entry_that_is_not_complete_comes_back() {
    let mut file: Value = serde_json::from_str(ASSESSMENT).unwrap();
    let facts = &mut file["eligibility"];
    facts["safety_accidents"]["events"][0]["date"] = json!(null);
    facts["environmental_incidents"]["events"][0]["date"] = json!(null);
    facts["statistical_fraud"]["events"][0]["date"] = json!(null);
    facts["judgment_defaulter"]["spans"][0]["from"] = json!(null);
    file["evidence"][1] = json!({ "number": "兰发改〔2020〕2号" });
    let text = file.to_string();
    let Ok(Opened::Assessment(report)) = open(text.as_bytes(), Some(&scheme())) else { panic!() };
    assert_eq!(export_assessment(&report.assessment), rewritten(&text));
}

#[test]
fn a_draft_keeps_what_an_assessment_may_not_hold() {
    let mut draft: Value = serde_json::from_str(DRAFT).unwrap();
    draft["assessment"]["answers"]["2"]["inputs"]["units_connected"] = json!("999");
    draft["assessment"]["answers"]["2"]["inputs"]["of_another_scheme"] = json!("0.5");
    draft["assessment"]["answers"]["7"] = json!({ "state": "unknown" });
    draft["assessment"]["eligibility"]["safety_accidents"]["events"] = json!([]);
    let text = draft.to_string();
    let Ok(Opened::Draft(draft)) = open(text.as_bytes(), None) else { panic!() };
    assert_eq!(export_draft(&draft), rewritten(&text));
    let told = problems(&draft.assessment, &draft.scheme);
    let told: Vec<_> = told.iter().map(|problem| problem.path.to_string()).collect();
    assert_eq!(
        told,
        [
            "$.eligibility.safety_accidents.events",
            "$.answers[\"2\"].inputs.of_another_scheme",
            "$.answers[\"2\"].inputs.units_connected",
            "$.answers[\"7\"]",
        ]
    );
}

#[test]
fn a_report_comes_back_whole() {
    let stored = stored(REPORT);
    assert_eq!(stored.differences, []);
    assert_eq!(stored.digest, DigestCheck::Fits);
    let again = export(&stored.report);
    let parts = |text: &str| {
        let report: Value = serde_json::from_str(text).unwrap();
        (report["assessment"].clone(), report["scheme"].clone(), report["result"].clone())
    };
    assert_eq!(parts(&again), parts(REPORT));
    // Only the maker changes with the version of the product.
    let golden: Value = serde_json::from_str(REPORT).unwrap();
    assert_eq!(golden["digest"]["code"], digest(&stored.report).code());
    let maker = |maker: &str| format!("\"made_by\":\"{maker}\"");
    let by_others = maker(golden["made_by"].as_str().unwrap());
    assert_eq!(again.replace(&maker(MADE_BY), &by_others), REPORT);
}

/// By hand from scoring.md, and tests/golden/scheme-v1.json:
/// 2: 60 × (180 − 0.5 × 224) / (224 × 0.4) = 45.5357…, 40 × 1/3 = 13.3333… → 58.8690;
/// 5: 40 − 3 × 10, and 500.25 / 1000.50 reaches the band of one half → 10 + 30;
/// base: (1×60 + 2×58.8690 + 0.5×100 + 1×40.25 + 1×40 + 1×100) / 6.5 = 62.7673… → 62.77,
/// and 40 / 6.5 more at the high end = 68.9212… → 68.92.
#[test]
fn the_golden_report_says_what_the_rules_say() {
    let report: Value = serde_json::from_str(REPORT).unwrap();
    let result = &report["result"];
    assert_eq!(result["base"], json!({ "low": "62.77", "high": "68.92" }));
    assert_eq!(result["bonus"], json!({ "low": "0.00", "high": "2.00" }));
    assert_eq!(result["total"], json!({ "low": "62.77", "high": "70.92" }));
    assert_eq!(result["grades"], json!(["basic"]));
    assert_eq!((&result["answered"], &result["applicable"]), (&json!(5), &json!(7)));
    assert_eq!(
        result["dimensions"],
        json!([
            { "no": "一", "low": "55.9978", "high": "63.2705" },
            { "no": "二", "low": null, "high": null },
            { "no": "三", "low": null, "high": null },
            { "no": "四", "low": null, "high": null },
            { "no": "五", "low": null, "high": null },
        ])
    );
    let numbers = result["indicators"].as_array().unwrap();
    let numbers: Vec<_> = numbers.iter().map(|indicator| indicator["no"].as_u64()).collect();
    assert_eq!(numbers, (1..=21).map(Some).collect::<Vec<_>>());
    assert_eq!(
        result["indicators"][1],
        json!({ "no": 2, "state": "answered", "weight": "2", "low": "58.8690", "high": "58.8690",
            "items": [
                { "id": "units", "points": "60", "low": "45.5357", "high": "45.5357",
                  "dropped": false },
                { "id": "entries", "points": "40", "low": "13.3333", "high": "13.3333",
                  "dropped": false },
            ] })
    );
    assert_eq!(
        result["indicators"][11],
        json!({ "no": 12, "state": "not_applicable", "weight": "1", "low": null, "high": null,
            "items": [{ "id": "degree", "points": "100", "low": null, "high": null,
                        "dropped": true }] })
    );
    assert_eq!(
        result["indicators"][5],
        json!({ "no": 6, "state": "not_applicable", "weight": "0", "low": null, "high": null,
            "items": [] })
    );
}

#[test]
fn the_golden_report_gives_every_ground() {
    let report: Value = serde_json::from_str(REPORT).unwrap();
    let ground = |date: Value, criterion, value: Value, threshold: Value, level: Value| {
        json!({ "date": date, "criterion": criterion, "value": value, "threshold": threshold,
                "level": level })
    };
    let null = Value::Null;
    let mut grade = ground(null.clone(), "grade", json!("not_met"), null.clone(), null.clone());
    grade["year"] = json!(2019);
    grade["target"] = json!("energy_saving");
    let grounds = [
        vec![
            ground(
                json!("2020-03-01"),
                "official_level",
                json!("major"),
                json!("major"),
                json!("major"),
            ),
            ground(json!("2021-01-01"), "deaths", json!("30"), json!("30"), json!("extraordinary")),
            ground(json!("2021-01-01"), "injured", json!("50"), json!("50"), json!("major")),
        ],
        vec![
            ground(
                json!("2019-05-01"),
                "evacuated",
                json!("12000"),
                json!("10000"),
                json!("major"),
            ),
            ground(
                json!("2019-05-01"),
                "water_supply_cut",
                json!("prefecture"),
                json!("county"),
                json!("extraordinary"),
            ),
            ground(
                json!("2019-05-01"),
                "cross_province",
                json!("true"),
                json!("true"),
                json!("major"),
            ),
        ],
        vec![grade],
        vec![ground(json!("2018-12-31"), "finding", null.clone(), null.clone(), null.clone())],
        vec![
            ground(json!("2018-01-01"), "listing", json!("2018-12-31"), null.clone(), null.clone()),
            ground(json!("2021-01-01"), "listing", null.clone(), null.clone(), null.clone()),
        ],
        vec![ground(null.clone(), "declared", json!("false"), json!("true"), null.clone())],
    ];
    let eligibility = &report["result"]["eligibility"];
    assert_eq!(eligibility["verdict"], "barred");
    for (check, expected) in eligibility["checks"].as_array().unwrap().iter().zip(grounds) {
        assert_eq!(check["grounds"], json!(expected), "{}", check["id"]);
    }
    assert_eq!(eligibility["checks"][0]["clauses"], json!(["notice-4", "annex-2"]));
    let window = json!({ "from": "2018-12-31", "to": "2021-12-31" });
    assert_eq!(eligibility["checks"][0]["window"], window);
    assert_eq!(eligibility["checks"][5]["window"], null);
    assert_eq!(
        report["result"]["procedure"],
        json!([
            { "id": "route", "outcome": "direct" },
            { "id": "deadline", "outcome": "late" },
            { "id": "formal_letter", "outcome": "present" },
            { "id": "creation_plan", "outcome": "missing" },
            { "id": "commitment_letter", "outcome": "unverified" },
            { "id": "paper_copy", "outcome": "unverified" },
            { "id": "electronic_copy", "outcome": "present" },
        ])
    );
}

#[test]
fn a_result_is_made_in_canonical_order() {
    // Equal trees have their members in the same order: nothing was sorted for the text.
    let made = result(&stored(REPORT).report);
    assert_eq!(parse(canonical(&made).as_bytes()), Ok(made));
}

#[test]
fn what_a_stored_result_says_otherwise_is_told() {
    let mut file: Value = serde_json::from_str(REPORT).unwrap();
    file["result"]["base"]["low"] = json!("99.00");
    file["result"]["indicators"][1]["items"] = json!(7.5);
    file["result"]["praise"] = json!({ "zh": "优" });
    file["result"].as_object_mut().unwrap().remove("complete");
    let read = stored(&file.to_string());
    let told: Vec<_> = read
        .differences
        .iter()
        .map(|difference| (difference.path.to_string(), difference.stored.as_deref()))
        .collect();
    assert_eq!(
        told,
        [
            ("$.result.base.low".to_owned(), Some("\"99.00\"")),
            ("$.result.complete".to_owned(), None),
            ("$.result.indicators[1].items".to_owned(), Some("7.5")),
            ("$.result.praise".to_owned(), Some("{\"zh\":\"优\"}")),
        ]
    );
    assert_eq!(read.differences[0].recomputed.as_deref(), Some("\"62.77\""));
    assert!(matches!(read.digest, DigestCheck::Differs { stored: Some(_), .. }));
    assert_eq!(read.report, stored(REPORT).report);

    for garbage in [json!(null), json!([1, 2]), json!("x"), json!({})] {
        let mut file: Value = serde_json::from_str(REPORT).unwrap();
        file["result"] = garbage.clone();
        file["digest"] =
            json!({ "algorithm": garbage.clone(), "value": garbage.clone(), "code": null });
        let read = stored(&file.to_string());
        assert!(!read.differences.is_empty(), "{garbage}");
        assert!(matches!(read.digest, DigestCheck::Differs { stored: None, .. }), "{garbage}");
    }
}

#[test]
fn a_digest_has_its_members_and_no_others() {
    let with = |digest: Value| {
        let mut file: Value = serde_json::from_str(REPORT).unwrap();
        file["digest"] = digest;
        let problems = open(file.to_string().as_bytes(), None).expect_err("opened");
        problems.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let golden: Value = serde_json::from_str(REPORT).unwrap();
    let mut signed = golden["digest"].clone();
    signed["signed_by"] = json!("某单位");
    assert_eq!(with(signed), ["$.digest.signed_by: the format has no such member"]);
    let mut short = golden["digest"].clone();
    short.as_object_mut().unwrap().remove("code");
    assert_eq!(with(short), ["$.digest.code: this member is missing"]);
    for garbage in [json!(null), json!([1, 2]), json!("x")] {
        assert_eq!(with(garbage), ["$.digest: expected an object"]);
    }
}

/// Two builds of one content give one code, which stands on the paper of either.
#[test]
fn who_made_a_report_is_not_in_its_digest() {
    let golden: Value = serde_json::from_str(REPORT).unwrap();
    let mut other = golden.clone();
    other["made_by"] = json!("chengxin 0.1.0 (0123456789ab, 2021-04-15)");
    assert_eq!(stored(&other.to_string()).digest, DigestCheck::Fits);
    // What stands in formats.md, section 4: all members but those two.
    let mut covered = golden.clone();
    covered.as_object_mut().unwrap().retain(|name, _| name != "digest" && name != "made_by");
    let canonical = serde_json_canonicalizer::to_string(&covered).unwrap();
    assert_eq!(golden["digest"]["value"], Digest::of(canonical.as_bytes()).hex());
}

#[test]
fn a_changed_statement_shows_in_the_digest_and_in_the_result() {
    let text = REPORT.replace("\"late\":\"3\"", "\"late\":\"0\"");
    assert_ne!(text, REPORT);
    let read = stored(&text);
    let golden: Value = serde_json::from_str(REPORT).unwrap();
    let DigestCheck::Differs { stored, recomputed } = read.digest else { panic!() };
    assert_eq!(stored.as_deref(), golden["digest"]["code"].as_str());
    assert_ne!(stored, Some(recomputed));
    assert!(!read.differences.is_empty());
}

#[test]
fn blanks_and_order_do_not_change_the_digest() {
    let pretty = serde_json::to_string_pretty(&serde_json::from_str::<Value>(REPORT).unwrap());
    assert_eq!(stored(&pretty.unwrap()).digest, DigestCheck::Fits);
}
