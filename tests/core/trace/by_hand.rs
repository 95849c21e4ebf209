//! The worked cases from the text of their files in plain whole numbers, ten-thousandths
//! throughout: nothing of `domain` or `scoring` is used but to be compared with.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

use chengxin::domain::id::{IndicatorNo, ItemId};
use chengxin::report::Report;
use chengxin::scoring::rounding::Figure;
use chengxin::scoring::trace::{Subject, Trace};
use chengxin::wire::{Opened, evaluate, open, open_scheme};

/// The counties that are worked through by hand.
pub(crate) const WORKED: [&str; 4] = [
    "worked-complete-clear",
    "worked-barred-first-day",
    "worked-clear-day-before",
    "worked-half-filled",
];

/// A case with its report.
pub(crate) fn case(name: &str) -> (Report, Value) {
    let case = json(&format!("tests/cases/{name}.json"));
    let scheme = case.get("scheme").map(|it| open_scheme(it.to_string().as_bytes()).unwrap());
    let file = case["assessment"].to_string();
    let Opened::Assessment(report) = open(file.as_bytes(), scheme.as_ref()).unwrap() else {
        panic!("{name} is an assessment")
    };
    (*report, case)
}

fn json(path: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Ten-thousandths of `"12.5"`.
fn tt(value: &Value) -> i128 {
    let (whole, places) =
        value.as_str().unwrap().split_once('.').unwrap_or((value.as_str().unwrap(), ""));
    whole.parse::<i128>().unwrap() * 10_000 + format!("{places:0<4}").parse::<i128>().unwrap()
}

/// Half up.
fn round(n: i128, d: i128) -> i128 {
    (2 * n + d) / (2 * d)
}

/// Low and high points of an item; none where there is nothing to judge.
fn item(item: &Value, judged: &Value, answer: &Value, inputs: &Value) -> Option<[i128; 2]> {
    let (all, rule) = (tt(&item["points"]), &item["rule"]);
    let get = |key: &str| inputs.get(rule[key].as_str().unwrap()).filter(|it| !it.is_null());
    let figure = |key: &str| get(key).map(tt);
    let one = |points: Option<i128>| points.map_or([0, all], |points| [points, points]);
    let default = |key: &str, or: i128| rule.get(key).map_or(or, tt);
    if rule.get("whole").is_some() && figure("whole") == Some(0) {
        let whole = rule["whole"].as_str().unwrap();
        return match judged["inputs"][whole]["when_zero"].as_str() {
            Some("left_out") if answer["words"].get(whole).is_some() => None,
            Some("no_points") => Some([0, 0]),
            _ => Some([0, all]),
        };
    }
    Some(match rule["form"].as_str().unwrap() {
        "checklist" => rule["options"].as_array().unwrap().iter().fold([0, 0], |[l, h], option| {
            let points = tt(&option["points"]);
            match inputs.get(option["id"].as_str().unwrap()).and_then(Value::as_bool) {
                Some(true) => [l + points, h + points],
                Some(false) => [l, h],
                None => [l, h + points],
            }
        }),
        "ratio" => one(figure("part").zip(figure("whole")).map(|(part, whole)| {
            let (zero, full) = (default("zero", 0), default("full", 10_000));
            let earned = (part * 10_000 - zero * whole).max(0).min(whole * (full - zero));
            round(all * earned, whole * (full - zero))
        })),
        "bands" => {
            let known = if rule.get("value").is_some() {
                figure("value").map(|value| (value, 10_000))
            } else {
                figure("part").zip(figure("whole"))
            };
            one(known.map(|(part, whole)| {
                let reached = rule["bands"].as_array().unwrap().iter().find(|band| {
                    if band.get("at_least").is_some() {
                        part * 10_000 >= tt(&band["at_least"]) * whole
                    } else {
                        part * 10_000 <= tt(&band["at_most"]) * whole
                    }
                });
                reached.map_or(tt(&rule["otherwise"]), |band| tt(&band["points"]))
            }))
        }
        "deduct" => {
            one(figure("count").map(|n| round(0.max(all * 10_000 - tt(&rule["each"]) * n), 10_000)))
        }
        "add" => {
            one(figure("count").map(|n| round((all * 10_000).min(tt(&rule["each"]) * n), 10_000)))
        }
        "level" => one(get("value").map(|level| {
            tt(&rule["levels"][usize::try_from(level.as_u64().unwrap()).unwrap()]["points"])
        })),
        form => panic!("{form} is no form"),
    })
}

/// What a list comes to, once each of its lines is in a state.
fn count(list: &Value, answer: &Value, inputs: &mut Value) {
    let states = list["states"].as_array().unwrap();
    let given = list["lines"].as_array().unwrap().iter().map(|line| line["id"].as_str().unwrap());
    let own = (1..=list["own"].as_u64().unwrap_or(0))
        .map(|at| format!("{}_own_{at}", list["id"].as_str().unwrap()))
        .filter(|id| answer["words"].get(id).is_some());
    let ids: Vec<String> = given.map(str::to_owned).chain(own).collect();
    let Some(reached) = ids.iter().map(|id| inputs[id].as_u64()).collect::<Option<Vec<_>>>() else {
        return;
    };
    let mut counts = BTreeMap::from([(list["whole"].as_str().unwrap(), 0)]);
    for (at, state) in (0..).zip(states) {
        let n = reached.iter().filter(|it| **it == at).count();
        let parts = state["counts"].as_array().unwrap().iter().map(|id| id.as_str().unwrap());
        for id in parts.chain([list["whole"].as_str().unwrap()]) {
            *counts.entry(id).or_default() += n;
        }
    }
    for (id, n) in counts {
        inputs[id] = Value::String(n.to_string());
    }
}

/// An end as files write it.
fn text(units: i128, places: u32) -> String {
    let one = 10_i128.pow(places);
    format!("{}.{:0width$}", units / one, units % one, width = places as usize)
}

/// Holds one number of the trace and of the result to that by hand.
fn same(trace: &Trace, subject: Subject, by_hand: Option<[i128; 2]>, places: u32, result: &Value) {
    let step = trace.step(&subject).unwrap().result;
    let by_hand = by_hand.map(|ends| ends.map(|units| text(units, places)));
    let traced = step.map(|step| [step.low.to_string(), step.high.to_string()]);
    assert_eq!(traced, by_hand, "{subject:?}");
    let written = ["low", "high"].map(|end| result.get(end).and_then(Value::as_str));
    let by_hand = by_hand.as_ref();
    let expected = [0, 1].map(|end| by_hand.map(|ends| ends[end].as_str()));
    assert_eq!(written, expected, "{subject:?} in the result");
}

fn worked(name: &str) {
    let (report, case) = case(name);
    let trace = report.trace();
    let file = evaluate(case["assessment"].to_string().as_bytes(), None).unwrap();
    let file: Value = serde_json::from_str(&file).unwrap();
    let result = &file["result"];
    let scheme = json("src/domain/scheme/equal-2021.json");
    let framework = json("src/domain/edition/henan-2021.json");
    // (number, weight, low and high) of what counts in the base, and the bonus.
    let (mut counted, mut bonus) = (Vec::new(), [0, 0]);
    for (key, judged) in scheme["indicators"].as_object().unwrap() {
        let mut judged = judged.clone();
        for (id, shared) in scheme["shared"].as_object().unwrap() {
            judged["inputs"][id] = shared.clone();
        }
        let no = IndicatorNo::parse(key).unwrap();
        let written = result["indicators"].as_array().unwrap().iter();
        let written = written.clone().find(|it| it["no"] == no.get()).unwrap();
        let answer = &case["assessment"]["answers"][key.as_str()];
        let out = answer["state"] == "not_applicable" && judged["may_be_not_applicable"] == true;
        // What an indicator is answered with, and the figures that are stated once for all.
        let mut inputs = case["assessment"]["facts"].clone();
        if !inputs.is_object() || answer["state"] != "answered" {
            inputs = Value::Object(serde_json::Map::new());
        }
        let own = answer.get("inputs").and_then(Value::as_object).cloned();
        inputs.as_object_mut().unwrap().extend(own.unwrap_or_default());
        for list in judged.get("lists").and_then(Value::as_array).into_iter().flatten() {
            count(list, answer, &mut inputs);
        }
        let inputs = &inputs;
        let (mut got, mut available, mut n_in) = ([0, 0], 0, 0);
        for (position, of) in judged["items"].as_array().unwrap().iter().enumerate() {
            let points = if out { None } else { item(of, &judged, answer, inputs) };
            let id = ItemId::new(of["id"].as_str().unwrap()).unwrap();
            same(&trace, Subject::Item(no, id), points, 4, &written["items"][position]);
            if let Some([low, high]) = points {
                got = [got[0] + low, got[1] + high];
                available += tt(&of["points"]);
                n_in += 1;
            }
        }
        let is_bonus = no.get() >= 20;
        let score = (n_in > 0)
            .then(|| if is_bonus { got } else { got.map(|got| round(1_000_000 * got, available)) });
        same(&trace, Subject::Indicator(no), score, 4, written);
        match score {
            Some(score) if is_bonus => bonus = [bonus[0] + score[0], bonus[1] + score[1]],
            Some(score) => counted.push((no, tt(&judged["weight"]), score)),
            None => {}
        }
    }
    let mean = |of: &dyn Fn(IndicatorNo) -> bool, last_place: i128| {
        let of: Vec<_> = counted.iter().filter(|(no, ..)| of(*no)).collect();
        let weight: i128 = of.iter().map(|(_, weight, _)| weight).sum();
        let sum =
            |end: usize| of.iter().map(|(_, weight, score)| weight * score[end]).sum::<i128>();
        (weight > 0).then(|| [0, 1].map(|end| round(sum(end), weight * last_place)))
    };
    for dimension in framework["dimensions"].as_array().unwrap() {
        if dimension["bonus"] == true {
            continue;
        }
        let categories = dimension["categories"].as_array().unwrap().iter();
        let members: Vec<_> = categories
            .flat_map(|it| it["indicators"].as_array().unwrap())
            .map(|it| &it["no"])
            .collect();
        let score = mean(&|no| members.iter().any(|member| **member == no.get()), 1);
        let subject = Subject::Dimension(dimension["no"].as_str().unwrap().into());
        let written = result["dimensions"].as_array().unwrap().iter();
        let written = written.clone().find(|it| it["no"] == dimension["no"]).unwrap();
        same(&trace, subject, score, 4, written);
    }
    let base = mean(&|_| true, 100).unwrap();
    let bonus = bonus.map(|sum| round(sum.min(tt(&scheme["bonus_cap"])), 100));
    same(&trace, Subject::Base, Some(base), 2, &result["base"]);
    same(&trace, Subject::Bonus, Some(bonus), 2, &result["bonus"]);
    let total = [base[0] + bonus[0], base[1] + bonus[1]];
    same(&trace, Subject::Total, Some(total), 2, &result["total"]);
    // What each adds: R4(w·s / Σ w).
    let weights: i128 = counted.iter().map(|(_, weight, _)| weight).sum();
    for (no, weight, score) in &counted {
        let adds = trace.step(&Subject::Indicator(*no)).unwrap().contribution.as_ref().unwrap();
        let by_hand = score.map(|score| Figure::new(round(weight * score, weights), 4));
        assert_eq!([adds.points.low, adds.points.high], by_hand, "what {no} adds");
    }
    assert_eq!(super::wrong(&trace, &report.sheet), [""; 0]);
}

#[test]
fn the_complete_county() {
    worked("worked-complete-clear");
}

#[test]
fn the_county_barred_by_the_first_day() {
    worked("worked-barred-first-day");
}

#[test]
fn the_county_clear_by_a_day() {
    worked("worked-clear-day-before");
}

#[test]
fn the_half_filled_county() {
    worked("worked-half-filled");
}
