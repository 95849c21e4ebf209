//! Figures that are stated once for all indicators that ask for them (共用数据).

use chengxin::app::action::{Action, AnswerAction, HeadAction, RecordAction, StateChoice};
use chengxin::app::entry::EntryProblem;
use chengxin::app::state::{FieldKey, State};
use chengxin::app::under::n_set_aside;
use chengxin::app::update::update;
use chengxin::domain::answer::{Answer, Input};
use chengxin::domain::decimal::Quantity;
use chengxin::domain::id::{IndicatorNo, InputId, SchemeId};
use chengxin::domain::scheme::Scheme;
use chengxin::report::Report;
use chengxin::wire::scheme_v1::shipped;
use chengxin::wire::{self, Opened, export_assessment, export_scheme};
use serde_json::{Value, json};

use crate::update::begun;

fn no(no: u8) -> IndicatorNo {
    IndicatorNo::new(no).unwrap()
}

fn id(id: &str) -> InputId {
    InputId::new(id).unwrap()
}

fn typed(state: State, indicator: u8, input: &str, text: &str) -> State {
    let typed = AnswerAction::Typed(id(input), None, text.to_owned());
    update(state, Action::answer(no(indicator), typed))
}

/// What an indicator is answered with.
fn given(state: &State, indicator: u8, input: &str) -> Option<Option<Input>> {
    let answers = &state.record.as_ref().unwrap().assessment.answers;
    let inputs = answers.get(&no(indicator)).and_then(Answer::inputs)?;
    inputs.get(&id(input)).copied()
}

fn figure(text: &str) -> Option<Option<Input>> {
    Some(Some(Input::Quantity(Quantity::parse(text).unwrap())))
}

#[test]
fn a_figure_that_is_typed_once_holds_for_both_indicators() {
    let state = typed(begun(), 7, "entities_total", "80000");
    assert_eq!(given(&state, 10, "entities_total"), None, "10 is not answered by that");
    // As soon as something of 10 is stated, the figure stands there too.
    let state = typed(state, 10, "entities_graded", "52000");
    assert_eq!(given(&state, 10, "entities_total"), figure("80000"));
    // Changed there, it is changed here.
    let state = typed(state, 10, "entities_total", "81000");
    assert_eq!(given(&state, 7, "entities_total"), figure("81000"));
    // Put away, 7 says nothing; 10 keeps what is stated.
    let unknown = Action::answer(no(7), AnswerAction::ChoseState(StateChoice::Unknown));
    let state = update(state, unknown);
    assert_eq!(given(&state, 10, "entities_total"), figure("81000"));
    let state = typed(state, 10, "entities_total", "82000");
    let back = Action::answer(no(7), AnswerAction::ChoseState(StateChoice::Answered));
    assert_eq!(given(&update(state, back), 7, "entities_total"), figure("82000"));
}

/// Why a text was not taken into the field of an input.
fn problem(state: &State, indicator: u8, input: &str) -> Option<EntryProblem> {
    let rejected = &state.record.as_ref().unwrap().rejected;
    let field = FieldKey::Input(no(indicator), id(input));
    rejected.get(&field).map(|rejected| rejected.problem.clone())
}

/// What a file says of the record comes back as the record.
fn comes_back(state: &State) -> bool {
    let record = state.record.as_ref().unwrap();
    let text = export_assessment(&record.assessment);
    match wire::open(text.as_bytes(), None) {
        Ok(Opened::Assessment(report)) => report.assessment == record.assessment,
        _ => false,
    }
}

fn quantity(text: &str) -> Quantity {
    Quantity::parse(text).unwrap()
}

#[test]
fn a_whole_that_is_shared_is_held_against_the_parts_of_every_indicator() {
    let both = typed(begun(), 7, "entities_total", "80000");
    let both = typed(both, 10, "entities_graded", "52000");
    for (total, taken) in [("52001", true), ("52000", true), ("51999", false)] {
        let state = typed(both.clone(), 7, "entities_total", total);
        let kept = if taken { total } else { "80000" };
        assert_eq!(given(&state, 10, "entities_total"), figure(kept), "{total}");
        let told = EntryProblem::PartElsewhere {
            no: no(10),
            part: quantity("52000"),
            whole: quantity(total),
        };
        assert_eq!(problem(&state, 7, "entities_total"), Some(told).filter(|_| !taken));
        assert!(comes_back(&state), "{total}");
    }
    // Known by 7 alone, it is the whole of what is typed first of 10, too.
    let seven = typed(begun(), 7, "entities_total", "80000");
    assert_eq!(
        problem(&typed(seven.clone(), 10, "entities_graded", "80000"), 10, "entities_graded"),
        None
    );
    let state = typed(seven, 10, "entities_graded", "80001");
    let (part, whole) = (quantity("80001"), quantity("80000"));
    let told = EntryProblem::PartAboveWhole { part, whole };
    assert_eq!(problem(&state, 10, "entities_graded"), Some(told));
    assert!(comes_back(&state));
    // What was too much is taken as soon as the whole allows it, wherever that was typed.
    let state = typed(state, 7, "entities_total", "80001");
    assert_eq!(problem(&state, 10, "entities_graded"), None);
    assert_eq!(given(&state, 10, "entities_graded"), figure("80001"));
}

#[test]
fn whatever_begins_an_answer_it_has_the_shared_figures() {
    let state = typed(begun(), 7, "entities_total", "80000");
    let noted = Action::Record(RecordAction::Noted(no(10), "数据取自市场监管局。".to_owned()));
    let state = update(state, noted);
    assert_eq!(given(&state, 10, "entities_total"), figure("80000"));
    assert!(comes_back(&state));
}

#[test]
fn a_part_that_comes_back_above_its_whole_is_shown_and_not_taken() {
    let state = typed(begun(), 7, "entities_total", "80000");
    let state = typed(state, 10, "entities_graded", "52000");
    let chosen =
        |state, choice| update(state, Action::answer(no(10), AnswerAction::ChoseState(choice)));
    let state = typed(chosen(state, StateChoice::Unknown), 7, "entities_total", "50000");
    assert_eq!(problem(&state, 7, "entities_total"), None, "10 states nothing now");
    let state = chosen(state, StateChoice::Answered);
    assert_eq!(given(&state, 10, "entities_total"), figure("50000"));
    let told = EntryProblem::PartAboveWhole { part: quantity("52000"), whole: quantity("50000") };
    assert_eq!(problem(&state, 10, "entities_graded"), Some(told));
    assert!(comes_back(&state));
}

#[test]
fn figures_that_differ_under_a_scheme_that_shares_none_are_kept_for_it() {
    let mut apart = shipped()[0].clone();
    apart.id = SchemeId::new("apart").unwrap();
    apart.shared.clear();
    let chosen = |state: State, scheme: &Scheme| {
        update(state, Action::head(HeadAction::ChoseScheme(Box::new(scheme.clone()))))
    };
    let state = chosen(begun(), &apart);
    let state = typed(state, 7, "entities_total", "80000");
    let before = typed(state, 10, "entities_total", "81000");
    assert_eq!(n_set_aside(before.record.as_ref().unwrap(), &shipped()[0]), 1);
    let after = chosen(before.clone(), &shipped()[0]);
    assert_eq!(given(&after, 7, "entities_total"), figure("80000"));
    assert_eq!(given(&after, 10, "entities_total"), figure("80000"));
    assert!(comes_back(&after));
    let back = chosen(after, &apart);
    assert_eq!(given(&back, 7, "entities_total"), figure("80000"));
    assert_eq!(given(&back, 10, "entities_total"), figure("81000"));
}

#[test]
fn a_shared_figure_that_is_set_aside_is_one_figure() {
    let blank = &shipped()[2];
    let state = typed(begun(), 7, "entities_total", "80000");
    assert_eq!(n_set_aside(state.record.as_ref().unwrap(), blank), 1);
    let state = typed(state, 10, "entities_total", "80000");
    assert_eq!(n_set_aside(state.record.as_ref().unwrap(), blank), 1);
    let unknown = AnswerAction::ChoseState(StateChoice::Unknown);
    let state = [7, 10].into_iter().fold(state, |state, indicator| {
        update(state, Action::answer(no(indicator), unknown.clone()))
    });
    // Two indicators that are to be verified, and a figure that none of them states.
    assert_eq!(n_set_aside(state.record.as_ref().unwrap(), blank), 1);
}

#[test]
fn the_file_states_it_once_and_the_result_is_that_of_both() {
    let state = typed(begun(), 7, "entities_total", "80000");
    let state = typed(state, 7, "entities_pledged", "60000");
    let state = typed(state, 10, "entities_graded", "52000");
    let record = state.record.as_ref().unwrap();
    let text = export_assessment(&record.assessment);
    let file: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(file["facts"], json!({"entities_total": "80000"}));
    assert_eq!(file["answers"]["7"]["inputs"], json!({"entities_pledged": "60000"}));
    assert_eq!(file["answers"]["10"]["inputs"], json!({"entities_graded": "52000"}));
    let Ok(Opened::Assessment(again)) = wire::open(text.as_bytes(), None) else { panic!("{text}") };
    assert_eq!(again.assessment, record.assessment);
    // 10, coverage: 50 points x 52000/80000 = 32.5.
    let report = Report::new(record.scheme.clone(), record.assessment.clone());
    let ten = report.sheet.indicators.iter().find(|of| of.no == no(10)).unwrap();
    let coverage = ten.items.iter().find(|item| item.id.as_str() == "coverage").unwrap();
    assert_eq!(coverage.got.unwrap().low.to_string(), "32.5000");
}

/// The problems of an assessment in which only these facts and answers are stated.
fn problems(facts: &Value, answers: &Value) -> Vec<String> {
    let state = begun();
    let text = export_assessment(&state.record.unwrap().assessment);
    let mut file: Value = serde_json::from_str(&text).unwrap();
    file["facts"] = facts.clone();
    file["answers"] = answers.clone();
    match wire::open(file.to_string().as_bytes(), None) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn what_does_not_fit_is_told_with_its_place() {
    let answered = |inputs: Value| json!({"state": "answered", "inputs": inputs});
    let none = json!({});
    assert_eq!(problems(&json!({"entities_total": "80000"}), &none), [""; 0]);
    // Known to be open.
    assert_eq!(problems(&json!({"entities_total": null}), &none), [""; 0]);
    for (facts, told) in [
        (json!({"entities_graded": "1"}), "$.facts.entities_graded: no rule of the scheme reads"),
        (json!({"entities_total": "1.5"}), "$.facts.entities_total: expected a whole figure"),
        (json!({"entities_total": true}), "$.facts.entities_total: expected "),
    ] {
        let found = problems(&facts, &none);
        assert!(found.len() == 1 && found[0].starts_with(told), "{found:?} for {told}");
    }
    // Stated at an indicator, it would be a second figure.
    let twice = json!({"10": answered(json!({"entities_total": "80000"}))});
    assert_eq!(
        problems(&none, &twice),
        ["$.answers[\"10\"].inputs.entities_total: shared: belongs once, with the shared figures"],
    );
    // The part is the indicator's own, the whole is shared; the limit itself is taken.
    let graded = |n: &str| json!({"10": answered(json!({"entities_graded": n}))});
    let total = json!({"entities_total": "80000"});
    assert_eq!(problems(&total, &graded("79999")), [""; 0]);
    assert_eq!(problems(&total, &graded("80000")), [""; 0]);
    assert_eq!(
        problems(&total, &graded("80001")),
        ["$.answers[\"10\"].inputs.entities_graded: larger than its whole `entities_total`"],
    );
}

#[test]
fn another_scheme_sets_it_aside_and_the_old_one_brings_it_back() {
    let chosen = |state: State, name: &str| {
        let scheme = shipped().iter().find(|scheme| scheme.id.as_str() == name).unwrap();
        let head = HeadAction::ChoseScheme(Box::new(scheme.clone()));
        update(state, Action::Record(RecordAction::Head(head)))
    };
    let before = typed(begun(), 7, "entities_total", "80000");
    let away = chosen(before.clone(), "blank");
    assert!(away.record.as_ref().unwrap().assessment.facts.is_empty());
    let back = chosen(away, "equal-2021");
    let facts = |state: &State| state.record.as_ref().unwrap().assessment.facts.clone();
    assert_eq!(facts(&back), facts(&before));
    assert_eq!(given(&back, 7, "entities_total"), figure("80000"));
    // The other example shares the same figures.
    assert_eq!(facts(&chosen(before.clone(), "national-2020")), facts(&before));
}

#[test]
fn a_scheme_names_what_it_shares_once_and_for_something() {
    let text = export_scheme(&shipped()[0]);
    let file: Value = serde_json::from_str(&text).unwrap();
    let shared: Vec<_> = file["shared"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(shared, ["enterprises_total", "entities_new", "entities_total"]);
    let told = |change: &dyn Fn(&mut Value)| {
        let mut file = file.clone();
        change(&mut file);
        file["id"] = json!("own");
        match wire::open(file.to_string().as_bytes(), None) {
            Ok(_) => Vec::new(),
            Err(problems) => problems.iter().map(ToString::to_string).collect::<Vec<_>>(),
        }
    };
    let title = json!({"title": {"zh": "数", "en": "Figure"}, "unit": "户"});
    assert_eq!(told(&|_| ()), [""; 0]);
    assert_eq!(
        told(&|file| file["shared"]["nobody_asks"] = title.clone()),
        ["$.shared.nobody_asks: no rule of the scheme reads this input"],
    );
    assert_eq!(
        told(&|file| file["indicators"]["7"]["inputs"]["entities_total"] = title.clone()),
        [
            "$.indicators[\"7\"].inputs.entities_total: shared: belongs once, with the shared figures"
        ],
    );
    // Of what is no whole, a zero cannot be left out.
    assert_eq!(
        told(&|file| {
            file["indicators"]["7"]["inputs"].as_object_mut().unwrap().remove("entities_pledged");
            file["shared"]["entities_pledged"] = title.clone();
            file["shared"]["entities_pledged"]["when_zero"] = json!("left_out");
        }),
        ["$.shared.entities_pledged.when_zero: this input is no whole of a share"],
    );
    // A member without its shape hides nothing of the others.
    let both = told(&|file| {
        file["shared"] = json!({"entities_total": {"title": 1, "unit": "户"}});
        file["indicators"]["9"]["inputs"]["nobody_asks"] = title.clone();
    });
    for place in ["$.shared.entities_total.title", "$.indicators[\"9\"].inputs.nobody_asks"] {
        assert!(both.iter().any(|line| line.starts_with(place)), "{place}: {both:?}");
    }
}
