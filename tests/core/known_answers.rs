//! The answers that the page computes on the machine at hand are those of the cases, and
//! come out here as well.

use std::fs;
use std::path::Path;

use serde_json::Value;

use chengxin::wire::known_answers::{CASES, compute};

#[test]
fn every_known_answer_is_that_of_its_case() {
    let embedded: Vec<Value> = serde_json::from_str(CASES).unwrap();
    assert!(embedded.len() >= 5, "a few cases are computed");
    for known in embedded {
        let name = known["case"].as_str().unwrap();
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/cases/{name}.json"));
        let case: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        assert_eq!(known["assessment"], case["assessment"], "{name}");
        let expect = &case["expect"];
        let words = [
            &expect["base"]["low"],
            &expect["base"]["high"],
            // Not every case tells one.
            &expect["eligibility"]["verdict"],
        ];
        let words: Vec<&str> = words.into_iter().filter_map(Value::as_str).collect();
        assert_eq!(known["expect"], words.join(" "), "{name}");
    }
}

#[test]
fn every_known_answer_comes_out() {
    let answers = compute();
    for answer in &answers {
        assert!(answer.agrees(), "{answer:?}");
    }
    let embedded: Vec<Value> = serde_json::from_str(CASES).unwrap();
    assert_eq!(answers.len(), embedded.len());
}
