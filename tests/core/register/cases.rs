//! The cases of `tests/register.json`: events, and what an office would say of them. Their
//! stages are worked out by hand, and once more by the few lines below.

use std::collections::BTreeMap;

use chengxin::domain::date::Date;
use chengxin::domain::edition::check::CheckId;
use chengxin::domain::facts::Reported;
use chengxin::register::Register;
use chengxin::register::history::History;
use chengxin::register::state::Stage;
use chengxin::register::warning::warnings;
use chengxin::wire::edition_v1::current;
use chengxin::wire::{export_register, export_scheme, open_register};
use serde_json::{Value, json};

use crate::screening::county::{county, date, file, named, scheme, zone};

pub(crate) fn rows() -> Vec<Value> {
    serde_json::from_str(include_str!("../../register.json")).unwrap()
}

/// The report of a county that nothing excludes, that something does, or of which it is not
/// known.
fn report(name: &str, is_zone: bool, is: &str) -> Value {
    let scheme = scheme(&[(1, "1"), (2, "2")]);
    let applicant = if is_zone { zone(name, "南阳市") } else { named(name) };
    let mut assessment = county(applicant, &scheme, &[(1, 80), (2, 60)]);
    // The day of filling in: what a later day asks of the days before it, the county says.
    assessment.reference_date = date("2021-04-01");
    let fraud = assessment.eligibility.events_mut(CheckId::new("statistical_fraud"));
    match is {
        "clear" => {}
        "unverified" => *fraud = Reported::Unknown,
        _ => assessment.eligibility.declare(CheckId::new("materials_truthful"), Some(false)),
    }
    serde_json::from_str(&file(&assessment, &scheme)).unwrap()
}

/// The register file of these short events.
pub(crate) fn register_file(settings: &Value, events: &[Value]) -> Value {
    let scheme = scheme(&[(1, "1"), (2, "2")]);
    let events = events.iter().enumerate().map(|(at, short)| {
        let mut event = short.clone();
        let members = event.as_object_mut().unwrap();
        members.insert("no".into(), json!(at + 1));
        members.entry("document").or_insert(json!(""));
        let is_zone = members.remove("zone").is_some();
        if let Some(name) = members.remove("county") {
            let stated = name.as_str().unwrap();
            let code = (!is_zone).then(|| named(stated).code.unwrap().to_string());
            members.insert("code".into(), json!(code));
            members.insert("name".into(), name.clone());
            if let Some(is) = members.get("file").and_then(Value::as_str).map(str::to_owned) {
                let (is, of) = is.split_once(" of ").unwrap_or((&is, stated));
                members.insert("file".into(), report(of, is_zone, is));
            }
        }
        let kind = short["kind"].as_str().unwrap();
        let usual: &[(&str, Value)] = &match kind {
            "recommended" => vec![("screening", json!("")), ("excess", json!(""))],
            "admitted" | "not_admitted" => vec![("documents", json!({"formal_letter": true}))],
            "objection" | "settled" => vec![("finding", json!(""))],
            _ => Vec::new(),
        };
        for (name, value) in usual {
            members.entry(*name).or_insert(value.clone());
        }
        event
    });
    let mut all = json!({
        "held_by": "", "publicity_days": null, "second_application": null,
        "unlisted_route": null, "contact": { "phone": "", "email": "", "address": "" }
    });
    for (name, value) in settings.as_object().into_iter().flatten() {
        all[name] = value.clone();
    }
    json!({
        "kind": "chengxin-register", "version": 1, "settings": all,
        "scheme": serde_json::from_str::<Value>(&export_scheme(&scheme)).unwrap(),
        "events": events.collect::<Vec<_>>()
    })
}

pub(crate) fn opened(file: &Value) -> Register {
    open_register(file.to_string().as_bytes()).unwrap()
}

pub(crate) const fn word(stage: Stage) -> &'static str {
    match stage {
        Stage::Applied => "applied",
        Stage::NotAdmitted => "not_admitted",
        Stage::Candidate => "candidate",
        Stage::Evaluated => "evaluated",
        Stage::Listed => "listed",
        Stage::Rejected => "rejected",
        Stage::Designated => "designated",
        Stage::Revoked => "revoked",
    }
}

fn stages(history: &History) -> BTreeMap<String, String> {
    let of = |it: &chengxin::register::state::Application| {
        (format!("{} {}", it.name, it.round), word(it.stage()).to_owned())
    };
    history.applications.iter().map(of).collect()
}

/// The stage after each event that has an effect: the last that says one.
fn by_few_lines(events: &[Value], without_effect: &[u64]) -> BTreeMap<String, String> {
    let voided: Vec<u64> = events.iter().filter_map(|event| event["event"].as_u64()).collect();
    let mut stages = BTreeMap::new();
    for (no, event) in (1..).zip(events) {
        let key = format!("{} {}", event["county"].as_str().unwrap_or_default(), event["round"]);
        let after = match event["kind"].as_str().unwrap() {
            "recommended" | "direct" => "applied",
            "admitted" => "candidate",
            "objection" if event["outcome"] == "upheld" => "rejected",
            "settled" if event["upheld"] == true => "rejected",
            "not_kept" => "revoked",
            "objection" | "settled" | "kept" | "voided" => continue,
            other => other,
        };
        if !without_effect.contains(&no) && !voided.contains(&no) {
            stages.insert(key, after.to_owned());
        }
    }
    stages
}

#[test]
fn every_case_comes_to_what_it_says() {
    for row in rows() {
        let case = &row["case"];
        let events = row["events"].as_array().unwrap();
        let register = opened(&register_file(&row["settings"], events));
        let history = History::new(&register);
        let expected: BTreeMap<String, String> =
            serde_json::from_value(row["stages"].clone()).unwrap();
        assert_eq!(stages(&history), expected, "{case}");
        let without: Vec<u64> = serde_json::from_value(row["without_effect"].clone()).unwrap();
        assert_eq!(by_few_lines(events, &without), expected, "{case}");
        let told = history.without_effect.iter().map(|(no, _)| u64::from(no.0));
        assert_eq!(told.collect::<Vec<_>>(), without, "{case}: {:?}", history.without_effect);
        let told = warnings(&register, &history);
        assert_eq!(json!(told.len()), row["warnings"], "{case}: {told:?}");
        for (key, day) in row["next"].as_object().into_iter().flatten() {
            let (name, round) = key.split_once(' ').unwrap();
            let mut all = history.of_round(round.parse().unwrap());
            let next = all.find(|it| it.name == name).unwrap().next_evaluation(current());
            assert_eq!(next, Date::parse(day.as_str().unwrap()), "{case}");
        }
    }
}

#[test]
fn what_the_form_says_of_an_event_is_what_becomes_of_it() {
    for row in rows() {
        let events = row["events"].as_array().unwrap();
        let whole = opened(&register_file(&row["settings"], events));
        let mut register = Register { settings: whole.settings.clone(), events: Vec::new() };
        for event in &whole.events {
            let before = History::new(&register);
            let refusal = before.refusal(&register, event);
            register.events.push(event.clone());
            let after = History::new(&register);
            let no = chengxin::register::event::EventNo::at(register.events.len() - 1);
            let found = after.without_effect.iter().find(|(without, _)| *without == no);
            assert_eq!(refusal.as_ref(), found.map(|(_, refusal)| refusal), "{}", row["case"]);
        }
        assert_eq!(export_register(&register), export_register(&whole));
    }
}
