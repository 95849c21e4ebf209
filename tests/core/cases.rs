//! The case files of tests/cases: an assessment, the arithmetic by hand, what must come out.
//! Each goes the whole way, from the text of a file to the text of a report.
//!
//! An expectation names any part of the report's `result`. A list of objects that have a
//! `no` or an `id` is matched by it; any other list is compared entry by entry.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

use chengxin::wire::problem::Problem;
use chengxin::wire::{evaluate, open_scheme};

/// The members that a case may have; all but `scheme` it must have.
const MEMBERS: [&str; 6] = ["name", "source", "arithmetic", "assessment", "scheme", "expect"];

/// Every case with its file name, in the order of the names.
fn cases() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut cases = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "json") {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).unwrap();
            let case = serde_json::from_str(&text);
            cases.push((name.clone(), case.unwrap_or_else(|error| panic!("{name}: {error}"))));
        }
    }
    cases.sort_by(|(one, _), (other, _)| one.cmp(other));
    cases
}

/// What is wrong with a case as a case.
fn malformed(case: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    let Some(members) = case.as_object() else { return vec!["is no object".into()] };
    for member in members.keys().filter(|member| !MEMBERS.contains(&member.as_str())) {
        wrong.push(format!("has `{member}`, which no case has"));
    }
    for member in ["name", "source"] {
        if case[member].as_str().is_none_or(str::is_empty) {
            wrong.push(format!("has no `{member}`: what it shows and which rule it rests on"));
        }
    }
    let steps = case["arithmetic"].as_array().map_or(&[][..], Vec::as_slice);
    if steps.is_empty() || steps.iter().any(|step| step.as_str().is_none_or(str::is_empty)) {
        wrong.push("has no `arithmetic`: a number without its steps shows nothing".into());
    }
    if !case["assessment"].is_object() {
        wrong.push("has no `assessment`".into());
    }
    if case["expect"].as_object().is_none_or(Map::is_empty) {
        wrong.push("expects nothing".into());
    }
    wrong
}

/// The report on the assessment of a case, under its own scheme where it has one.
fn report(case: &Value) -> Result<Value, Vec<Problem>> {
    let scheme = case.get("scheme").map(|scheme| open_scheme(scheme.to_string().as_bytes()));
    let assessment = case["assessment"].to_string();
    let report = evaluate(assessment.as_bytes(), scheme.transpose()?.as_ref())?;
    Ok(serde_json::from_str(&report).unwrap())
}

/// The entry of a list that carries the same `no` or `id`.
fn counterpart<'a>(list: &'a [Value], wanted: &Map<String, Value>) -> Option<&'a Value> {
    let (key, name) = ["no", "id"].into_iter().find_map(|key| wanted.get_key_value(key))?;
    list.iter().find(|entry| entry.get(key) == Some(name))
}

/// Every leaf of the expectation against what came out.
fn compare(path: &str, expected: &Value, got: &Value, differences: &mut Vec<String>) {
    match (expected, got) {
        (Value::Object(expected), Value::Object(got)) => {
            for (member, expected) in expected {
                match got.get(member) {
                    Some(got) => compare(&format!("{path}.{member}"), expected, got, differences),
                    None => differences.push(format!("{path} has no `{member}`")),
                }
            }
        }
        (Value::Array(expected), Value::Array(got)) => {
            let named = |entry: &Value| {
                let is_name = |name: &Value| name.is_string() || name.is_number();
                ["no", "id"].iter().any(|key| entry.get(key).is_some_and(is_name))
            };
            let by_name = !expected.is_empty() && expected.iter().all(named);
            if !by_name && expected.len() != got.len() {
                differences.push(format!(
                    "{path} has {} entries, {} by hand",
                    got.len(),
                    expected.len()
                ));
                return;
            }
            for (position, expected) in expected.iter().enumerate() {
                let (name, got) = match expected.as_object() {
                    Some(wanted) if by_name => {
                        let name = wanted.get("no").or(wanted.get("id"));
                        (format!("{path}[{}]", name.unwrap()), counterpart(got, wanted))
                    }
                    _ => (format!("{path}[{position}]"), got.get(position)),
                };
                compare(&name, expected, got.unwrap_or(&Value::Null), differences);
            }
        }
        _ if expected == got => {}
        _ => differences.push(format!("{path} is {got}, {expected} by hand")),
    }
}

#[test]
fn every_case_comes_out_as_by_hand() {
    let cases = cases();
    assert!(!cases.is_empty(), "tests/cases has no case");
    let mut failures = Vec::new();
    for (name, case) in &cases {
        let mut wrong = malformed(case);
        match report(case) {
            Ok(report) => compare("result", &case["expect"], &report["result"], &mut wrong),
            Err(problems) => wrong.push(format!("is refused: {problems:?}")),
        }
        failures.extend(wrong.into_iter().map(|what| format!("{name}: {what}")));
    }
    assert!(failures.is_empty(), "\n  {}\n", failures.join("\n  "));
}

#[test]
fn the_worked_examples_are_there() {
    let names: Vec<_> = cases().into_iter().map(|(name, _)| name).collect();
    for name in [
        "worked-complete-clear",
        "worked-barred-first-day",
        "worked-clear-day-before",
        "worked-half-filled",
    ] {
        assert!(names.contains(&name.to_owned()), "{name} is missing");
    }
}

#[test]
fn a_case_that_shows_nothing_fails() {
    let good = serde_json::json!({
        "name": "n", "source": "s", "arithmetic": ["1 + 1 = 2"], "assessment": {},
        "expect": { "base": null },
    });
    assert_eq!(malformed(&good), [""; 0]);
    for (member, bad) in [
        ("name", serde_json::json!("")),
        ("source", Value::Null),
        ("arithmetic", serde_json::json!([])),
        ("arithmetic", serde_json::json!([""])),
        ("expect", serde_json::json!({})),
        ("assessment", Value::Null),
        ("expects", serde_json::json!({})),
    ] {
        let mut case = good.clone();
        case[member] = bad;
        assert_eq!(malformed(&case).len(), 1, "{member}");
    }
}

#[test]
fn the_comparison_sees_every_difference() {
    let got = serde_json::json!({
        "base": { "low": "1.00", "high": "2.00" }, "grades": ["a", "b"], "total": null,
        "indicators": [{ "no": 1, "low": "0.0000" }, { "no": 2, "low": "5.0000" }],
    });
    let count = |expected: Value| {
        let mut differences = Vec::new();
        compare("result", &expected, &got, &mut differences);
        differences.len()
    };
    assert_eq!(count(got.clone()), 0);
    for (expected, differences) in [
        (serde_json::json!({ "indicators": [{ "no": 2, "low": "5.0000" }] }), 0),
        (serde_json::json!({ "total": null }), 0),
        (serde_json::json!({ "base": { "low": "1.0" } }), 1),
        (serde_json::json!({ "base": { "low": "9.00", "high": "9.00" } }), 2),
        (serde_json::json!({ "base": null }), 1),
        (serde_json::json!({ "total": { "low": "1.00" } }), 1),
        (serde_json::json!({ "totals": null }), 1),
        (serde_json::json!({ "grades": ["a"] }), 1),
        (serde_json::json!({ "grades": ["b", "a"] }), 2),
        (serde_json::json!({ "grades": [] }), 1),
        (serde_json::json!({ "indicators": [{ "no": 2, "low": "0.0000" }] }), 1),
        (serde_json::json!({ "indicators": [{ "no": 3, "low": "0.0000" }] }), 1),
    ] {
        assert_eq!(count(expected.clone()), differences, "{expected}");
    }
}
