//! What departments hand in: figures that are added up, and what is asked where the record says
//! something else.

use std::rc::Rc;

use chengxin::app::action::{Action, AnswerAction, RecordAction, StateChoice};
use chengxin::app::collect::{Held, NotTaken, merge};
use chengxin::app::entry::EntryProblem;
use chengxin::app::state::{FieldKey, Record, State};
use chengxin::app::update::update;
use chengxin::documents::form;
use chengxin::domain::answer::{Answer, Input};
use chengxin::domain::decimal::Quantity;
use chengxin::domain::id::{DepartmentId, InputId};
use chengxin::domain::language::Language;
use chengxin::report::Report;
use chengxin::wire::collection::{Collected, CollectedFigure, CollectedSheet};
use chengxin::wire::{self, Opened};

use crate::update::{after, no};

fn id(name: &str) -> InputId {
    InputId::new(name).unwrap()
}

fn of(name: &str) -> DepartmentId {
    DepartmentId::new(name).unwrap()
}

fn count(figure: &str) -> Input {
    Input::Quantity(Quantity::parse(figure).unwrap())
}

fn typed(indicator: u8, input: &str, text: &str) -> Action {
    Action::answer(no(indicator), AnswerAction::Typed(id(input), None, text.to_owned()))
}

fn part(input: &str, department: &str, text: &str) -> Action {
    let typed = AnswerAction::TypedPart(id(input), of(department), text.to_owned());
    Action::answer(no(3), typed)
}

fn figure(state: &Record, indicator: u8, input: &str) -> Option<String> {
    let record = state;
    let inputs = record.assessment.answers.get(&no(indicator)).and_then(Answer::inputs);
    inputs.and_then(|inputs| inputs.quantity(&id(input))).map(|figure| figure.to_string())
}

fn then(record: Record, action: Action) -> Record {
    let state = State { record: Some(Rc::new(record)), ..State::new(Language::Zh) };
    Rc::unwrap_or_clone(update(state, action).record.unwrap())
}

fn rejected(state: &Record) -> Vec<EntryProblem> {
    let record = state;
    record.rejected.values().map(|rejected| rejected.problem.clone()).collect()
}

/// The state after its file was written and read again, without a problem.
fn is_read_back(state: &Record) {
    let record = state;
    assert_eq!(wire::problems(&record.assessment, &record.scheme), []);
    let file = wire::export_assessment(&record.assessment);
    let Ok(Opened::Assessment(read)) = wire::open(file.as_bytes(), None) else { panic!("{file}") };
    assert_eq!(read.assessment, record.assessment);
}

#[test]
fn a_figure_held_in_parts_is_their_sum_once_all_are_there() {
    let state = after(vec![
        part("codes_in_stock", "market", "12000"),
        part("codes_in_stock", "civil_affairs", "480"),
    ]);
    // One part is missing.
    assert_eq!(figure(&state, 3, "codes_in_stock"), None);
    is_read_back(&state);
    let state = after(vec![
        part("codes_in_stock", "market", "12000"),
        part("codes_in_stock", "civil_affairs", "480"),
        part("codes_in_stock", "establishment", "320"),
        part("codes_converted", "market", "11000"),
        part("codes_converted", "establishment", "0"),
        part("codes_converted", "civil_affairs", "400"),
    ]);
    // 12000 + 320 + 480; 11000 + 0 + 400.
    assert_eq!(figure(&state, 3, "codes_in_stock").as_deref(), Some("12800"));
    assert_eq!(figure(&state, 3, "codes_converted").as_deref(), Some("11400"));
    is_read_back(&state);
    // 30 × 11400/12800 = 26.71875.
    let record = &state;
    let report = Report::new(record.scheme.clone(), record.assessment.clone());
    let items = &report.sheet.indicator(no(3)).unwrap().items;
    let least = items[0].got.unwrap().low;
    assert_eq!(least.to_string(), "26.7188");
}

#[test]
fn a_part_taken_back_leaves_the_figure_open_and_the_last_one_leaves_no_parts() {
    let all = vec![
        part("codes_total", "market", "60000"),
        part("codes_total", "establishment", "500"),
        part("codes_total", "civil_affairs", "300"),
    ];
    assert_eq!(figure(&after(all.clone()), 3, "codes_total").as_deref(), Some("60800"));
    let mut less = all.clone();
    less.push(part("codes_total", "establishment", ""));
    assert_eq!(figure(&after(less.clone()), 3, "codes_total"), None);
    less.push(part("codes_total", "market", ""));
    less.push(part("codes_total", "civil_affairs", ""));
    less.push(typed(3, "codes_total", "61000"));
    let state = after(less);
    assert_eq!(figure(&state, 3, "codes_total").as_deref(), Some("61000"));
    is_read_back(&state);
}

#[test]
fn a_sum_is_held_to_its_whole_and_the_part_that_breaks_it_stays_in_its_field() {
    let state = after(vec![
        typed(3, "codes_in_stock", "1000"),
        part("codes_converted", "market", "900"),
        part("codes_converted", "establishment", "50"),
        part("codes_converted", "civil_affairs", "51"),
    ]);
    assert_eq!(figure(&state, 3, "codes_converted"), None);
    let above = EntryProblem::PartAboveWhole {
        part: Quantity::parse("1001").unwrap(),
        whole: Quantity::parse("1000").unwrap(),
    };
    assert_eq!(rejected(&state), [above]);
    let record = &state;
    let field = FieldKey::Part(no(3), id("codes_converted"), of("civil_affairs"));
    assert_eq!(record.rejected[&field].text, "51");
    // Once the whole is more, it is taken.
    let state = then(state, typed(3, "codes_in_stock", "1001"));
    assert_eq!(figure(&state, 3, "codes_converted").as_deref(), Some("1001"));
    is_read_back(&state);
}

#[test]
fn a_file_whose_parts_do_not_add_up_is_refused_at_their_place() {
    let state = after(vec![
        part("codes_total", "market", "60000"),
        part("codes_total", "establishment", "500"),
        part("codes_total", "civil_affairs", "300"),
    ]);
    let record = &state;
    let file = wire::export_assessment(&record.assessment);
    let told = |from: &str, to: &str| {
        let changed = file.replace(from, to);
        assert_ne!(changed, file, "{from}");
        let Err(problems) = wire::open(changed.as_bytes(), None) else { panic!("{changed}") };
        problems.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let at = "$.answers[\"3\"].parts.codes_total";
    assert_eq!(
        told("\"establishment\":\"500\"", "\"establishment\":\"501\""),
        [format!("{at}: the parts add up to 60801, and the figure says something else")]
    );
    assert_eq!(
        told("\"establishment\":\"500\",", ""),
        [format!("{at}: a part is missing, so that the figure must be open")]
    );
    assert_eq!(
        told("\"establishment\":\"500\"", "\"establishment\":\"500.5\""),
        [
            format!("{at}.establishment: expected a whole figure"),
            format!("{at}: the parts add up to 60800.5, and the figure says something else"),
        ]
    );
    assert_eq!(
        told("\"parts\":{\"codes_total\"", "\"parts\":{\"codes_faulty\"")[0],
        "$.answers[\"3\"].parts.codes_faulty.civil_affairs: the scheme names no such department"
    );
}

fn handed_in(indicator: u8, input: &str, part_of: &str, value: Input) -> CollectedFigure {
    CollectedFigure {
        no: no(indicator),
        id: id(input),
        part_of: DepartmentId::new(part_of),
        value,
        note: String::new(),
        cell: format!("表!C{indicator}"),
    }
}

fn sheet(figures: Vec<CollectedFigure>) -> Collected {
    let sheet = |applicant: &str, year, figures| CollectedSheet {
        name: "市场监管局".to_owned(),
        applicant: applicant.to_owned(),
        year,
        figures,
    };
    Collected { sheets: vec![sheet("", 2020, figures)], refused: Vec::new() }
}

#[test]
fn what_is_new_is_taken_what_differs_is_asked_about_and_what_does_not_fit_is_told() {
    let state = after(vec![
        typed(7, "entities_total", "58642"),
        typed(14, "enterprises_total", "9000"),
        typed(3, "codes_total", "60000"),
        Action::answer(no(18), AnswerAction::Ticked(id("own_budget"), Some(false))),
        Action::answer(no(12), AnswerAction::ChoseState(StateChoice::NotApplicable)),
        Action::answer(no(12), AnswerAction::GaveReason("没有对象".to_owned())),
    ]);
    let new = handed_in(8, "entities_new", "", count("3000"));
    let same = handed_in(7, "entities_total", "", count("58642.0"));
    let other = handed_in(14, "enterprises_total", "", count("9100"));
    let flag = handed_in(18, "own_budget", "", Input::Flag(true));
    let whole = handed_in(3, "codes_total", "market", count("59000"));
    let barred = handed_in(12, "measures_due", "market", count("3"));
    let too_many = handed_in(8, "entities_educated", "", count("3001"));
    let zero = handed_in(2, "units_due", "", count("0"));
    let unknown = handed_in(2, "units_owed", "", count("1"));
    let all = [&new, &same, &other, &flag, &whole, &barred, &too_many, &zero, &unknown];
    let record = state.clone();
    let merged = merge(&record, &sheet(all.into_iter().cloned().collect()));
    assert_eq!(merged.new, std::slice::from_ref(&new));
    assert_eq!(merged.n_same, 1);
    assert_eq!(
        merged.differing,
        [
            (other.clone(), Held::Fact(count("9000"))),
            (flag.clone(), Held::Fact(Input::Flag(false))),
            (whole.clone(), Held::Whole(Quantity::parse("60000").unwrap())),
            (barred, Held::NotApplicable),
        ]
    );
    let above = EntryProblem::PartAboveWhole {
        part: Quantity::parse("3001").unwrap(),
        whole: Quantity::parse("3000").unwrap(),
    };
    assert_eq!(
        merged.not_taken,
        [
            NotTaken::Unfit(too_many, above),
            NotTaken::Unfit(zero, EntryProblem::ZeroWhole),
            NotTaken::NotAsked(unknown),
        ]
    );
    // Nothing is changed by that; what is chosen is.
    assert_eq!(state, record);
    let taken = RecordAction::Collected(vec![new, other, flag, whole]);
    let state = then(state, Action::Record(taken));
    assert_eq!(figure(&state, 8, "entities_new").as_deref(), Some("3000"));
    assert_eq!(figure(&state, 14, "enterprises_total").as_deref(), Some("9100"));
    // A part in the place of the whole figure: two others are missing.
    assert_eq!(figure(&state, 3, "codes_total"), None);
    is_read_back(&state);
}

#[test]
fn the_remark_beside_a_zero_is_its_reason() {
    let mut zero = handed_in(4, "permits_reported", "", count("0"));
    zero.note = "许可权由市级行使".to_owned();
    let state = after(vec![Action::Record(RecordAction::Collected(vec![zero]))]);
    let record = &state;
    let inputs = record.assessment.answers[&no(4)].inputs().unwrap();
    assert_eq!(inputs.words(&id("permits_reported")), Some("许可权由市级行使"));
}

#[test]
fn a_sheet_of_another_year_or_applicant_is_not_taken_at_all() {
    let state = after(vec![]);
    let record = &state;
    let mut collected = sheet(vec![handed_in(14, "enterprises_total", "", count("9100"))]);
    collected.sheets[0].year = 2019;
    let told = |collected: &Collected| merge(record, collected).not_taken;
    assert_eq!(told(&collected), [NotTaken::OtherYear("市场监管局".to_owned(), 2019)]);
    collected.sheets[0].year = 2020;
    collected.sheets[0].applicant = "别的县".to_owned();
    let other = NotTaken::OtherApplicant("市场监管局".to_owned(), "别的县".to_owned());
    assert_eq!(told(&collected), [other]);
    collected.sheets[0].applicant = record.assessment.applicant.name.to_string();
    assert_eq!(told(&collected), []);
}

#[test]
fn the_form_has_room_for_each_department_and_prints_what_it_stated() {
    let scheme = &chengxin::wire::scheme_v1::shipped()[0];
    let blank = format!("{:?}", form::blank(scheme));
    assert_eq!(blank.matches("其中：编办").count(), 3);
    let state = after(vec![
        part("codes_total", "market", "60000"),
        part("codes_total", "establishment", "517"),
    ]);
    let record = &state;
    let report = Report::new(record.scheme.clone(), record.assessment.clone());
    let filled = format!("{:?}", chengxin::documents::kind::Kind::Form.of(&report, ""));
    assert!(filled.contains("其中：编办") && filled.contains("517"));
    // Of the codes in stock nothing is stated in parts; numbers 7 and 12 are blank as yet.
    assert_eq!(filled.matches("其中：").count(), 3 + 2 + 3);
}
