//! Lists that a county answers line by line: what is counted from them scores as the numbers
//! do, and nothing else states those numbers.

use chengxin::app::action::{Action, AnswerAction};
use chengxin::domain::answer::{Answer, AnswerState, Input, Inputs};
use chengxin::domain::decimal::Quantity;
use chengxin::domain::id::{IndicatorNo, InputId};
use chengxin::domain::scheme::SchemeIndicator;
use chengxin::scoring::indicator::score_indicator;
use chengxin::wire::scheme_v1::shipped;
use chengxin::wire::{self, Opened, open, open_scheme};
use serde_json::{Value, json};

use crate::update::{after, no};

fn input(name: &str) -> InputId {
    InputId::new(name).unwrap()
}

fn judged(number: u8) -> &'static SchemeIndicator {
    &shipped()[0].indicators[&IndicatorNo::new(number).unwrap()]
}

/// A list by the levels of its lines in order, `-` for none; all that could need words have some.
fn listed(judged: &SchemeIndicator, levels: &str) -> Inputs {
    let mut inputs = Inputs::new();
    for (line, level) in judged.lists[0].lines.iter().zip(levels.chars()) {
        inputs.say(line.id.clone(), "有".to_owned());
        if let Some(level) = level.to_digit(10) {
            inputs.insert(line.id.clone(), Some(Input::Level(u8::try_from(level).unwrap())));
        }
    }
    let counts: Vec<_> = judged.lists.iter().flat_map(|list| list.count(&inputs)).collect();
    inputs.recount(counts);
    inputs
}

/// An indicator, the levels of its lines, and the figures that they come to.
type Alike = (u8, &'static str, &'static [(&'static str, &'static str)]);

/// Levels, and the numbers that were typed before there were lists.
const ALIKE: &[Alike] = &[
    (9, "00000000000000", &[("work_areas_due", "14"), ("work_areas_using", "14")]),
    (9, "00000111111111", &[("work_areas_due", "14"), ("work_areas_using", "5")]),
    (9, "00020000120200", &[("work_areas_due", "11"), ("work_areas_using", "10")]),
    (9, "11111111111111", &[("work_areas_due", "14"), ("work_areas_using", "0")]),
    (10, "000000000000", &[("areas_due", "12"), ("areas_graded", "12")]),
    (10, "00000000012201", &[("areas_due", "12"), ("areas_graded", "10")]),
    (10, "111111111111111111111111", &[("areas_due", "24"), ("areas_graded", "0")]),
    (
        6,
        "30012",
        &[("documents_due", "4"), ("documents_passed_on", "3"), ("documents_in_effect", "2")],
    ),
    (
        6,
        "22",
        &[("documents_due", "2"), ("documents_passed_on", "0"), ("documents_in_effect", "0")],
    ),
];

#[test]
fn a_list_scores_as_its_numbers() {
    let framework = &shipped()[0].edition.framework;
    for (number, levels, numbers) in ALIKE {
        let judged = judged(*number);
        let figure = |text: &str| Some(Input::Quantity(Quantity::parse(text).unwrap()));
        let typed: Inputs = numbers.iter().map(|(id, value)| (input(id), figure(value))).collect();
        let listed = listed(judged, levels);
        for id in typed.keys() {
            assert_eq!(listed.quantity(id), typed.quantity(id), "{number} {levels} {id}");
        }
        let place = framework.place(IndicatorNo::new(*number).unwrap()).unwrap();
        let score = |inputs: Inputs| {
            let answer = Answer::new(AnswerState::Answered(inputs));
            score_indicator(place, Some(judged), Some(&answer))
        };
        assert_eq!(score(listed), score(typed), "{number} {levels}");
    }
}

#[test]
fn an_open_line_leaves_open_what_is_counted() {
    for levels in ["0000000000000-", "-0000000000000", "--------------"] {
        let inputs = listed(judged(9), levels);
        assert_eq!(inputs.quantity(&input("work_areas_due")), None, "{levels}");
    }
    // A state without the words that it needs is open, and what a county has not added is not.
    let list = &judged(10).lists[0];
    let mut inputs = listed(judged(10), "000000000002");
    assert_eq!(inputs.quantity(&input("areas_due")).unwrap().to_string(), "11");
    inputs.say(input("culture_tourism"), " ".to_owned());
    assert_eq!(list.count(&inputs), []);
    inputs.say(input("culture_tourism"), "有".to_owned());
    inputs.say(input("areas_own_1"), "家政服务".to_owned());
    assert_eq!(list.count(&inputs), []);
    inputs.insert(input("areas_own_1"), Some(Input::Level(0)));
    assert_eq!(list.count(&inputs).len(), 2);
    inputs.say(input("areas_own_1"), String::new());
    assert_eq!(list.count(&inputs), []);
}

#[test]
fn the_rest_is_in_the_last_state_by_one_action() {
    let nine = |action| Action::answer(no(9), action);
    let chose = |name: &str, level| nine(AnswerAction::ChoseLevel(input(name), Some(level)));
    let record = after([
        chose("administrative_licensing", 0),
        chose("administrative_ruling", 2),
        nine(AnswerAction::LeftRest(input("work_areas"))),
    ]);
    let inputs = |record: &chengxin::app::state::Record| {
        record.assessment.answers[&no(9)].inputs().unwrap().clone()
    };
    let levels: Vec<_> = judged(9).lists[0]
        .lines
        .iter()
        .map(|line| inputs(&record).level(&line.id).unwrap())
        .collect();
    assert_eq!(levels, [0, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    // One does not apply, and nobody has said why.
    assert_eq!(inputs(&record).quantity(&input("work_areas_due")), None);
    let record = after([
        chose("administrative_licensing", 0),
        chose("administrative_ruling", 2),
        nine(AnswerAction::LeftRest(input("work_areas"))),
        nine(AnswerAction::Said(input("administrative_ruling"), "本县无此职权".to_owned())),
    ]);
    assert_eq!(inputs(&record).quantity(&input("work_areas_due")).unwrap().to_string(), "13");
    assert_eq!(wire::problems(&record.assessment, &record.scheme), []);
}

fn example() -> Value {
    serde_json::from_str(include_str!("../../docs/example.json")).unwrap()
}

#[test]
fn a_file_states_lines_and_never_what_is_counted() {
    let Ok(Opened::Assessment(report)) = open(example().to_string().as_bytes(), None) else {
        panic!("the example opens")
    };
    let inputs = report.assessment.answers[&no(10)].inputs().unwrap();
    assert_eq!(inputs.quantity(&input("areas_due")).unwrap().to_string(), "20");
    let written = wire::export(&report);
    let written: Value = serde_json::from_str(&written).unwrap();
    let answers = &written["assessment"]["answers"];
    assert_eq!(answers["10"]["inputs"], example()["answers"]["10"]["inputs"]);
    assert_eq!(answers["10"]["words"], example()["answers"]["10"]["words"]);

    let told = |id: &str, value: Value| {
        let mut file = example();
        file["answers"]["10"]["inputs"][id] = value;
        match open(file.to_string().as_bytes(), None) {
            Err(problems) => problems.iter().map(ToString::to_string).collect::<Vec<_>>(),
            Ok(_) => Vec::new(),
        }
    };
    let at = "$.answers[\"10\"].inputs.";
    assert_eq!(
        told("areas_due", json!("20")),
        [format!("{at}areas_due: counted: follows from the lines of a list")]
    );
    assert_eq!(told("ecology", json!(2)), [""; 0]);
    assert_eq!(
        told("ecology", json!(3)),
        [format!("{at}ecology: expected a whole number from 0 to 2")]
    );
    // What a county adds does apply.
    assert_eq!(
        told("areas_own_1", json!(2)),
        [format!("{at}areas_own_1: expected a whole number from 0 to 1")]
    );
    assert_eq!(told("areas_own_13", json!(0)).len(), 1);
}

/// What is wrong with the lists of a scheme, each with its place within the first list of 10.
const MISFITS: &[(&str, &str, &str)] = &[
    ("/whole", r#""nothing""#, "whole"),
    ("/whole", r#""entities_total""#, "whole"),
    ("/states/0/counts", r#"["areas_due_not"]"#, "states[0].counts[0]"),
    ("/states/1/counts", r#"["areas_graded"]"#, "states[1].counts"),
    ("/lines/1/id", r#""ecology""#, "lines[1].id"),
    ("/lines/1/id", r#""entities_graded""#, "lines[1].id"),
];

#[test]
fn a_list_that_does_not_fit_its_scheme_is_told_at_its_place() {
    let scheme: Value =
        serde_json::from_str(include_str!("../../src/domain/scheme/equal-2021.json")).unwrap();
    assert!(open_scheme(scheme.to_string().as_bytes()).is_ok());
    for (pointer, value, place) in MISFITS {
        let mut scheme = scheme.clone();
        let at = format!("/indicators/10/lists/0{pointer}");
        *scheme.pointer_mut(&at).unwrap() = serde_json::from_str(value).unwrap();
        let Err(problems) = open_scheme(scheme.to_string().as_bytes()) else {
            panic!("{pointer} {value} fits")
        };
        let place = format!("$.indicators[\"10\"].lists[0].{place}");
        assert!(
            problems.iter().any(|problem| problem.path.to_string() == place),
            "{pointer} {value}: {problems:?}"
        );
    }
}
