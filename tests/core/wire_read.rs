//! Each rule of the formats, broken one at a time: exactly this problem at exactly this
//! place, and all of them together where several are broken. The rules stand in
//! tests/cases/wire-*.txt, one change and its problems each.

use chengxin::domain::answer::Input;
use chengxin::domain::decimal::DecimalProblem;
use chengxin::domain::scheme::rule::InputKind;
use chengxin::wire::assessment_v1::input::read_typed;
use chengxin::wire::problem::{Expected, Problem, ProblemKind as Kind};
use chengxin::wire::{open, open_scheme};
use serde_json::{Value, json};

const ASSESSMENT: &str = include_str!("../golden/assessment-v1.json");
const SCHEME: &str = include_str!("../golden/scheme-v1.json");

/// Sets a member or an entry, or takes a member away.
fn change(file: &mut Value, pointer: &str, to: Option<Value>) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match (file.pointer_mut(parent).unwrap(), to) {
        (Value::Object(members), Some(value)) => _ = members.insert(name.to_owned(), value),
        (Value::Object(members), None) => assert!(members.remove(name).is_some(), "{pointer}"),
        (Value::Array(entries), Some(value)) => entries[name.parse::<usize>().unwrap()] = value,
        (other, _) => panic!("{pointer} in {other}"),
    }
}

fn changed(file: &str, pointer: &str, to: Value) -> String {
    let mut file: Value = serde_json::from_str(file).unwrap();
    change(&mut file, pointer, Some(to));
    file.to_string()
}

fn lines(problems: Vec<Problem>) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

fn assessment(file: &str) -> Vec<String> {
    let scheme = open_scheme(SCHEME.as_bytes()).unwrap();
    open(file.as_bytes(), Some(&scheme)).err().map(lines).unwrap_or_default()
}

fn scheme(file: &str) -> Vec<String> {
    open_scheme(file.as_bytes()).err().map(lines).unwrap_or_default()
}

/// Runs every case of a file: lines that begin with `/` change, indented ones are expected.
fn check(cases: &str, golden: &str, read: fn(&str) -> Vec<String>, least: usize) {
    let golden: Value = serde_json::from_str(golden).unwrap();
    let mut lines = cases.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let (mut n_cases, mut file, mut made, mut expected) = (0, golden.clone(), vec![], vec![]);
    let mut next = lines.next();
    while let Some(line) = next {
        match line.strip_prefix("  ") {
            Some("none") => {}
            Some(problem) => expected.push(problem),
            None => {
                let (pointer, to) = match line.strip_suffix(" gone") {
                    Some(pointer) => (pointer, None),
                    None => {
                        let (pointer, to) = line.split_once(" = ").expect(line);
                        (pointer, Some(serde_json::from_str(to).expect(line)))
                    }
                };
                change(&mut file, pointer, to);
                made.push(line);
            }
        }
        next = lines.next();
        let ends = next.is_none_or(|next| next.starts_with('/')) && line.starts_with(' ');
        if ends {
            assert_eq!(read(&file.to_string()), expected, "{made:?}");
            (file, made, expected) = (golden.clone(), vec![], vec![]);
            n_cases += 1;
        }
    }
    assert!(n_cases >= least && made.is_empty(), "only {n_cases} cases");
}

#[test]
fn every_rule_of_an_assessment() {
    check(include_str!("../cases/wire-assessment.txt"), ASSESSMENT, assessment, 110);
}

#[test]
fn every_rule_of_a_scheme() {
    check(include_str!("../cases/wire-scheme.txt"), SCHEME, scheme, 30);
}

#[test]
fn long_texts_and_lists_are_bounded() {
    let long = |characters: usize| json!("长".repeat(characters));
    let findings = |entries: usize| json!(vec![json!({ "date": "2020-01-01" }); entries]);
    let evidence = |entries: usize| json!(vec![json!({ "title": "x" }); entries]);
    let cases = [
        ("/applicant/name", long(2_000), long(2_001), "$.applicant.name: longer than 2000"),
        (
            "/plan/sections/3",
            long(10_000),
            long(10_001),
            "$.plan.sections[\"3\"]: longer than 10000",
        ),
        (
            "/eligibility/statistical_fraud/events",
            findings(200),
            findings(201),
            "$.eligibility.statistical_fraud.events: more than 200",
        ),
        ("/evidence", evidence(200), evidence(201), "$.evidence: more than 200"),
    ];
    for (pointer, most, more, problem) in cases {
        assert_eq!(assessment(&changed(ASSESSMENT, pointer, most)), Vec::<String>::new());
        let told = assessment(&changed(ASSESSMENT, pointer, more));
        assert!(told.len() == 1 && told[0].starts_with(problem), "{told:?}");
    }
}

#[test]
fn a_member_given_twice_is_told_wherever_it_stands() {
    let twice = ASSESSMENT
        .replacen("\"purpose\":", "\"purpose\":\"real\",\"purpose\":", 1)
        .replacen("\"units_due\":", "\"units_due\":\"1\",\"units_due\":", 1);
    let problems = assessment(&twice);
    assert!(problems.contains(&"$.purpose: this member is given twice".to_owned()));
    let place = "$.answers[\"2\"].inputs.units_due: this member is given twice";
    assert!(problems.contains(&place.to_owned()), "{problems:?}");
}

#[test]
fn the_scheme_that_the_file_names_judges_its_facts() {
    // Neither shipped nor given.
    let unknown = ["$.scheme: this scheme is neither shipped nor given"];
    assert_eq!(open(ASSESSMENT.as_bytes(), None).map_err(lines).unwrap_err(), unknown);
    // Another is given: facts that it does not read are kept, unused.
    let other = changed(ASSESSMENT, "/scheme", json!("of-kaifeng"));
    let other = changed(&other, "/answers/2/inputs/new", json!("0.5"));
    assert_eq!(assessment(&other), Vec::<String>::new());
    // A shipped one is named while another is given: the shipped one judges.
    let problems = assessment(&changed(ASSESSMENT, "/scheme", json!("equal-2021")));
    for problem in [
        "$.answers[\"13\"]: the scheme does not score this indicator",
        "$.answers[\"1\"].inputs.a: no rule of the scheme reads this input",
    ] {
        assert!(problems.contains(&problem.to_owned()), "{problems:?}");
    }
}

#[test]
fn a_typed_fact_obeys_the_rules_of_the_file() {
    let highest = 4;
    let range = Kind::OutOfRange { least: 0, most: 4 };
    let not_a_decimal = Kind::Decimal(DecimalProblem::NotADecimal);
    let cases = [
        (InputKind::Count, "12", None),
        (InputKind::Count, "12.0", None),
        (InputKind::Count, "12.5", Some(Kind::TooManyPlaces { most: 0 })),
        (InputKind::Count, "", Some(not_a_decimal.clone())),
        (InputKind::Money, "12.55", None),
        (InputKind::Money, "12.555", Some(Kind::TooManyPlaces { most: 2 })),
        (InputKind::Amount, "12.5555", None),
        (InputKind::Amount, "１２", Some(not_a_decimal)),
        (InputKind::Level { highest }, "4", None),
        (InputKind::Level { highest }, "5", Some(range.clone())),
        (InputKind::Level { highest }, "x", Some(range)),
        (InputKind::Flag, "true", None),
        (InputKind::Flag, "是", Some(Kind::WrongType(Expected::Flag))),
    ];
    for (kind, text, problem) in cases {
        assert_eq!(read_typed(kind, text).err(), problem, "{kind:?} {text:?}");
    }
    assert_eq!(read_typed(InputKind::Level { highest }, "3"), Ok(Input::Level(3)));
}
