//! The derivation as a file: of the shape that its schema says, its numbers those of the
//! report, its arithmetic done again from the file alone.

use chengxin::wire::path::Path;
use chengxin::wire::{WRITTEN, derive, evaluate, json, open_scheme};
use serde_json::Value;

use crate::trace::by_hand::WORKED;

/// Report and derivation of a case, both from its text.
fn files(name: &str) -> (Value, String) {
    let path = format!("{}/tests/cases/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let case: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let scheme = case.get("scheme").map(|it| open_scheme(it.to_string().as_bytes()).unwrap());
    let assessment = case["assessment"].to_string();
    let report = evaluate(assessment.as_bytes(), scheme.as_ref()).unwrap();
    let derivation = derive(report.as_bytes(), None).unwrap();
    // An assessment and its report give the same derivation.
    assert_eq!(derive(assessment.as_bytes(), scheme.as_ref()).unwrap(), derivation, "{name}");
    (serde_json::from_str(&report).unwrap(), derivation)
}

fn entries(value: &Value) -> &[Value] {
    value.as_array().unwrap_or_else(|| panic!("{value} is no list"))
}

fn ends(value: &Value) -> [&Value; 2] {
    [&value["low"], &value["high"]]
}

/// Every object below a value that has that member.
fn having<'a>(value: &'a Value, member: &str, found: &mut Vec<&'a Value>) {
    match value {
        Value::Object(members) => {
            if members.contains_key(member) {
                found.push(value);
            }
            members.values().for_each(|value| having(value, member, found));
        }
        Value::Array(entries) => entries.iter().for_each(|value| having(value, member, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn every_number_is_the_report_s() {
    for name in WORKED {
        let (report, derivation) = files(name);
        let derivation: Value = serde_json::from_str(&derivation).unwrap();
        let result = &report["result"];
        assert_eq!(derivation["code"], report["digest"]["code"]);
        for total in ["base", "bonus", "total"] {
            assert_eq!(ends(&derivation[total]), ends(&result[total]), "{name} {total}");
        }
        // The bonus has a derivation of its own.
        let dimensions = entries(&derivation["dimensions"]);
        assert_eq!(dimensions.len() + 1, entries(&result["dimensions"]).len());
        for (derived, said) in dimensions.iter().zip(entries(&result["dimensions"])) {
            assert_eq!((&derived["no"], ends(derived)), (&said["no"], ends(said)), "{name}");
        }
        let indicators = entries(&derivation["indicators"]);
        assert_eq!(indicators.len(), entries(&result["indicators"]).len());
        for (derived, said) in indicators.iter().zip(entries(&result["indicators"])) {
            assert_eq!((&derived["no"], ends(derived)), (&said["no"], ends(said)), "{name}");
            let (derived, said) = (entries(&derived["items"]), entries(&said["items"]));
            assert_eq!(derived.len(), said.len());
            for (derived, said) in derived.iter().zip(said) {
                assert_eq!(derived["id"], said["id"], "{name}");
                assert_eq!(derived["points"], said["points"], "{name}");
                assert_eq!(ends(derived), ends(said), "{name} {}", derived["id"]);
            }
        }
    }
}

/// The last line of each end comes to the number of that end.
#[test]
fn the_lines_come_to_the_number() {
    for name in WORKED {
        let derivation: Value = serde_json::from_str(&files(name).1).unwrap();
        let mut steps = Vec::new();
        having(&derivation, "lines", &mut steps);
        assert!(steps.len() > 40, "{name}");
        for step in steps {
            for end in ["low", "high"] {
                let lines = &step["lines"];
                let lines = if lines["both"].is_null() { &lines[end] } else { &lines["both"] };
                let Some(line) = lines.as_array().and_then(|lines| lines.last()) else {
                    assert!(step[end].is_null(), "{name}: {step}");
                    continue;
                };
                let come_to = ten_thousandths(&line["result"]);
                assert_eq!(come_to, ten_thousandths(&step[end]), "{name}: {step}");
            }
        }
    }
}

#[test]
fn every_rounding_is_half_up_of_its_fraction() {
    for name in WORKED {
        let derivation: Value = serde_json::from_str(&files(name).1).unwrap();
        let mut roundings = Vec::new();
        having(&derivation, "numerator", &mut roundings);
        assert!(roundings.len() > 40, "{name}");
        for rounding in roundings {
            let whole = |member: &str| rounding[member].as_str().unwrap().parse::<i128>().unwrap();
            let (n, d) = (whole("numerator"), whole("denominator"));
            let places = u32::try_from(rounding["places"].as_u64().unwrap()).unwrap();
            let units = (2 * n + d) / (2 * d);
            let expected = units * 10_i128.pow(4 - places);
            assert_eq!(expected, ten_thousandths(&rounding["result"]), "{name}: {rounding}");
        }
    }
}

#[test]
fn the_file_has_the_shape_of_its_schema() {
    let cases = ["scheme-with-13", "not-applicable-all", "bonus-cap-both-ends", "level-each"];
    for name in WORKED.into_iter().chain(cases) {
        let (node, mut problems) = (json::parse(files(name).1.as_bytes()).unwrap(), Vec::new());
        WRITTEN.1.check(&node, &Path::root(), &mut problems);
        assert!(problems.is_empty(), "{name}: {problems:?}");
        assert_eq!(node.get("kind").text(), Some(WRITTEN.0));
    }
}

fn ten_thousandths(value: &Value) -> i128 {
    let text = value.as_str().unwrap_or_else(|| panic!("{value} is no decimal"));
    let (whole, places) = text.split_once('.').unwrap_or((text, ""));
    let places = format!("{places:0<4}");
    let (kept, rest) = places.split_at(4);
    assert!(rest.bytes().all(|digit| digit == b'0'), "{text} has too many places");
    whole.parse::<i128>().unwrap() * 10_000 + kept.parse::<i128>().unwrap()
}
