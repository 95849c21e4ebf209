//! A register file comes back whole, in one go and in steps, and tells every problem.

use chengxin::wire::register_v1::opening::{Opened, Opening};
use chengxin::wire::{export_register, open_register, register_digest};
use serde_json::{Value, json};

use crate::register::cases::{opened, register_file, rows};
use crate::wire_evaluate::run;

/// The events of all cases that share the usual settings, one after the other.
fn all() -> Value {
    let rows = rows();
    let usual = rows.iter().filter(|row| row["settings"].is_null());
    let mut events: Vec<Value> =
        usual.flat_map(|row| row["events"].as_array().unwrap().clone()).collect();
    events[0]["document"] = json!("示例文件〔2021〕1号");
    register_file(&json!({ "held_by": "示例单位" }), &events)
}

fn in_steps(file: &[u8]) -> Opened {
    let mut opening = Opening::new(file.to_vec());
    let mut steps = std::iter::repeat_with(|| opening.step());
    steps.find(|step| !matches!(step, Opened::Working { .. })).unwrap()
}

#[test]
fn what_is_saved_and_opened_is_the_same_to_the_byte() {
    let register = opened(&all());
    let text = export_register(&register);
    let again = open_register(text.as_bytes()).unwrap();
    assert_eq!(again, register);
    assert_eq!(export_register(&again), text);
    assert_eq!(register_digest(&again), register_digest(&register));
    assert_eq!(in_steps(text.as_bytes()), Opened::Done(Box::new(register)));
    // The canonical text is that of any other writer of RFC 8785.
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap().to_string(), text);
}

#[test]
fn every_problem_is_told_with_its_place() {
    let told = |file: &Value| {
        let problems = open_register(file.to_string().as_bytes()).unwrap_err();
        let steps = in_steps(file.to_string().as_bytes());
        assert_eq!(steps, Opened::Refused(problems.clone()));
        problems.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let change = |place: &str, value: Value| {
        let mut file = all();
        *file.pointer_mut(place).unwrap() = value;
        told(&file)
    };
    // An event that was taken out leaves a gap in the numbers.
    let mut erased = all();
    erased["events"].as_array_mut().unwrap().remove(1);
    assert_eq!(told(&erased)[0], "$.events[1].no: expected a whole number from 2 to 2");
    for (place, value, expected) in [
        ("/events/0/on", json!("2021-02-30"), "$.events[0].on: expected a day of the calendar"),
        ("/events/0/code", json!("419999"), "$.events[0].code: the list of divisions has no"),
        ("/events/0/kind", json!("chosen"), "$.events[0].kind: expected one of `recommended`"),
        (
            "/events/1/documents",
            json!({ "map": true }),
            "$.events[1].documents.map: the format has no such member",
        ),
        (
            "/events/0/file/assessment/purpose",
            json!("demo"),
            "$.events[0].file.assessment.purpose: in \"卧龙区\": expected one of `real`",
        ),
        (
            "/events/0/file/assessment/round",
            json!("2021"),
            "$.events[0].file.assessment.round: in \"卧龙区\": expected a plain whole number",
        ),
        ("/settings/publicity_days", json!(0), "$.settings.publicity_days: expected a whole"),
        ("/version", json!(2), "$.version: version 2 is newer than this product"),
        ("/kind", json!("chengxin-screening"), "$.kind: expected one of `chengxin-register`"),
    ] {
        let told = change(place, value);
        assert!(told[0].starts_with(expected), "{place}: {told:?}");
        assert_eq!(told.len(), 1, "{told:?}");
    }
}

#[test]
fn the_program_tells_where_everyone_stands() {
    let row = &rows()[4];
    let file = register_file(&Value::Null, row["events"].as_array().unwrap());
    let (status, out, errors) = run(&["--table", "register"], &file.to_string());
    assert_eq!((status, errors.as_str()), (0, ""));
    let lines: Vec<_> = out.trim_start_matches('\u{feff}').lines().collect();
    let state = lines[0].split(',').position(|head| head == "状态").unwrap();
    let stands: Vec<_> = lines[1..].iter().map(|line| line.split(',').nth(state)).collect();
    assert_eq!(stands, [Some("示范县"), Some("异议成立，不予认定")]);
    let (status, _, errors) = run(&["--table", "register"], "{}");
    assert_eq!((status, errors.trim()), (2, "$.kind: this member is missing"));
}

/// `UPDATE_EXPECT=1 cargo core register` writes it anew while version 1 is not released.
#[test]
fn the_golden_file_stays_readable() {
    let row = &rows()[0];
    let register = opened(&register_file(&row["settings"], row["events"].as_array().unwrap()));
    let golden = expect_test::expect_file!["../../golden/register-v1.json"];
    golden.assert_eq(&export_register(&register));
}
