//! What is typed and pasted into the fields of a record: taken, or kept beside its problem;
//! never in part, and never guessed.

use std::rc::Rc;

use chengxin::app::action::{Action, AnswerAction, HeadAction, StateChoice};
use chengxin::app::enter::would_take;
use chengxin::app::entry::EntryProblem;
use chengxin::app::entry::day::DayProblem;
use chengxin::app::state::{FieldKey, Record, RecordDay, State};
use chengxin::app::update::update;
use chengxin::domain::answer::{Answer, Input};
use chengxin::domain::id::{IndicatorNo, InputId, ItemId};
use chengxin::domain::language::Language;
use chengxin::planning::lift::lifts;
use chengxin::wire;
use chengxin::wire::edition_v1::current;

/// The record of the example file.
fn opened() -> State {
    let file = include_bytes!("../../docs/example.json");
    let Ok(wire::Opened::Assessment(report)) = wire::open(file, None) else {
        panic!("the example opens");
    };
    let record = Record::new(report.assessment, (*report.scheme).clone(), 1);
    update(State::new(Language::Zh), Action::OpenedRecord(Rc::new(record)))
}

fn input_key(number: u8, name: &str) -> FieldKey {
    FieldKey::Input(IndicatorNo::new(number).unwrap(), InputId::new(name).unwrap())
}

fn after(typed: impl IntoIterator<Item = (FieldKey, &'static str)>) -> Record {
    let enter = |(field, text): (FieldKey, &str)| Action::typed(field, None, text.to_owned());
    all(typed.into_iter().map(enter))
}

/// What follows from cells that are pasted into fields of an item.
fn after_pasting(item: &str, cells: impl IntoIterator<Item = (FieldKey, &'static str)>) -> Record {
    let item = ItemId::new(item);
    let paste =
        |(field, text): (FieldKey, &str)| Action::typed(field, item.clone(), text.to_owned());
    all(cells.into_iter().map(paste))
}

fn all(actions: impl Iterator<Item = Action>) -> Record {
    let record = Rc::unwrap_or_clone(actions.fold(opened(), update).record.unwrap());
    assert_eq!(wire::problems(&record.assessment, &record.scheme), Vec::new());
    record
}

fn value(record: &Record, number: u8, name: &str) -> Option<String> {
    let answer = record.assessment.answers.get(&IndicatorNo::new(number).unwrap());
    match answer.and_then(Answer::inputs)?.get(&InputId::new(name).unwrap()).copied()?? {
        Input::Quantity(quantity) => Some(quantity.to_string()),
        Input::Flag(_) | Input::Level(_) => None,
    }
}

/// The first item of indicator 4.
const PERMITS: &str = "permits";

/// Its two figures.
fn permits(record: &Record) -> [Option<String>; 2] {
    ["permits_reported", "permits_compliant"].map(|name| value(record, 4, name))
}

#[test]
fn cells_of_a_sheet_fill_the_field_and_the_next_of_its_item() {
    for pasted in ["24318\t24057", "24318\r\n24057\r\n", "24,318条\t2.4057万"] {
        let record = after_pasting(PERMITS, [(input_key(4, "permits_reported"), pasted)]);
        assert_eq!(permits(&record), [Some("24318".into()), Some("24057".into())], "{pasted:?}");
        assert!(record.rejected.is_empty());
    }
    // Both at once: the new whole alone would be below the old part.
    let record = after_pasting(
        PERMITS,
        [
            (input_key(4, "permits_reported"), "1200\t1188"),
            (input_key(4, "permits_reported"), "60\t54"),
        ],
    );
    assert_eq!(permits(&record), [Some("60".into()), Some("54".into())]);
}

#[test]
fn of_cells_that_do_not_all_read_none_is_taken() {
    let of_second = |problem| EntryProblem::OfSeveral(2, Box::new(problem));
    let cases = [
        ("24318\t约300", of_second(EntryProblem::Met("约".into()))),
        ("24318\n12.5", of_second(EntryProblem::NotWhole)),
        ("1\t2\t3", EntryProblem::TooManyFigures { given: 3, fields: 2 }),
        (
            "54\t60",
            EntryProblem::PartAboveWhole {
                part: chengxin::domain::decimal::Quantity::parse("60").unwrap(),
                whole: chengxin::domain::decimal::Quantity::parse("54").unwrap(),
            },
        ),
    ];
    let before = permits(&after([]));
    for (pasted, problem) in cases {
        let record = after_pasting(PERMITS, [(input_key(4, "permits_reported"), pasted)]);
        assert_eq!(permits(&record), before, "{pasted:?}");
        let rejected = &record.rejected[&input_key(4, "permits_reported")];
        assert_eq!(rejected.problem, problem, "{pasted:?}");
        assert_eq!(rejected.text, pasted.replace('\n', "\t"), "all of it stays in the field");
    }
    // The last field of its item has none after it.
    let record = after_pasting(PERMITS, [(input_key(4, "permits_compliant"), "1\t2")]);
    let problem = &record.rejected[&input_key(4, "permits_compliant")].problem;
    assert_eq!(*problem, EntryProblem::TooManyFigures { given: 2, fields: 1 });
}

/// A figure of one item stays where cells are pasted into another.
#[test]
fn cells_go_to_the_item_into_which_they_are_pasted() {
    let permits = |record: &Record| {
        ["permits_due", "permits_in_time", "penalties_due", "penalties_in_time"]
            .map(|name| value(record, 5, name))
    };
    let [_, _, due, in_time] = permits(&opened().record.unwrap());
    let record = after_pasting("permits_timely", [(input_key(5, "permits_due"), "20000\t59")]);
    assert_eq!(permits(&record), [Some("20000".into()), Some("59".into()), due, in_time]);
}

#[test]
fn the_unit_of_the_field_and_no_other_goes() {
    let record = after([(input_key(4, "permits_reported"), "24 318 条")]);
    assert_eq!(permits(&record)[0].as_deref(), Some("24318"));
    let record = after([(input_key(4, "permits_reported"), "24318户")]);
    let problem = &record.rejected[&input_key(4, "permits_reported")].problem;
    assert_eq!(*problem, EntryProblem::Met("户".into()));
}

#[test]
fn days_of_the_record_are_read_or_stay_beside_their_problem() {
    let reference = || FieldKey::Day(RecordDay::Reference);
    let prepared = || FieldKey::Day(RecordDay::PreparedOn);
    let submitted = || FieldKey::Day(RecordDay::SubmittedOn);
    let record = after([
        (reference(), "2022.6.30"),
        (prepared(), "２０２２年７月１日"),
        (submitted(), "20220702"),
    ]);
    let shown = |day: Option<chengxin::domain::date::Date>| day.map(|day| day.to_string());
    assert_eq!(record.assessment.reference_date.to_string(), "2022-06-30");
    assert_eq!(shown(record.assessment.prepared.on).as_deref(), Some("2022-07-01"));
    assert_eq!(shown(record.assessment.application.submitted_on).as_deref(), Some("2022-07-02"));

    for (field, text, problem) in [
        (reference(), "22-6-30", EntryProblem::Day(DayProblem::TwoDigitYear)),
        (reference(), "", EntryProblem::Missing),
        (reference(), "2023-1-1", EntryProblem::Day(DayProblem::NotNearRound(2021))),
        (reference(), "2019-12-31", EntryProblem::Day(DayProblem::NotNearRound(2021))),
        (prepared(), "0022-04-10", EntryProblem::Day(DayProblem::YearOutOfRange(22))),
        (submitted(), "年底", EntryProblem::Day(DayProblem::NotADay)),
    ] {
        let refused = after([
            (reference(), "2022.6.30"),
            (prepared(), "2022-7-1"),
            (submitted(), "2022-7-2"),
            (field.clone(), text),
        ]);
        assert_eq!(refused.assessment, record.assessment, "what stood there stays: {text:?}");
        assert_eq!(refused.rejected[&field].problem, problem, "{text:?}");
        assert_eq!(refused.rejected[&field].text, text);
    }
    // A day of one's own may be open again; that of the round comes with the round.
    let emptied = after([(prepared(), "2022-7-1"), (prepared(), " ")]);
    assert_eq!(emptied.assessment.prepared.on, None);
    let refused = after([(reference(), "22-6-30")]);
    let state = State { record: Some(refused.into()), ..State::new(Language::Zh) };
    let round = update(state, Action::head(HeadAction::ChoseRound(2022))).record.unwrap();
    assert!(round.rejected.is_empty());
}

#[test]
fn the_day_of_a_lift_is_read_as_any_other() {
    let record = opened().record.unwrap();
    let framework = &current().framework;
    let lifts = lifts(framework, &record.scheme, &record.assessment.answers);
    let key = lifts.first().unwrap().key.clone();
    let record = after([(FieldKey::LiftBy(key.clone()), "2022/3/1")]);
    assert_eq!(record.estimates[&key].by.unwrap().to_string(), "2022-03-01");
    let record = after([(FieldKey::LiftBy(key.clone()), "22/3/1")]);
    assert!(record.rejected.contains_key(&FieldKey::LiftBy(key)));
}

#[test]
fn what_would_be_taken_is_known_before_it_is() {
    let record = opened().record.unwrap();
    for (text, taken) in [("12000", true), ("", true), ("12,", false), ("约300", false)] {
        let would = would_take(&record, &input_key(4, "permits_reported"), text);
        assert_eq!(would, taken, "{text:?}");
    }
    let above = (input_key(4, "permits_compliant"), "99999999");
    assert!(!would_take(&record, &above.0, above.1), "a part above its whole");
}

#[test]
fn a_whole_of_zero_is_rejected_where_the_scheme_takes_none() {
    // 2 under `equal-2021`: there is always a unit that reports.
    for zero in ["0", "０", "0家"] {
        let record = after([(input_key(2, "units_due"), zero)]);
        let rejected = &record.rejected[&input_key(2, "units_due")];
        assert_eq!((rejected.text.as_str(), &rejected.problem), (zero, &EntryProblem::ZeroWhole));
        assert_eq!(value(&record, 2, "units_due").as_deref(), Some("40"), "what stood there");
    }
    // A part may be zero, and so may a whole of which there may be nothing.
    let record = after([
        (input_key(2, "units_connected"), "0"),
        (input_key(16, "arrears_owed"), "0"),
        (input_key(9, "reports_handed_in"), "0"),
        (input_key(9, "reports_due"), "0"),
    ]);
    assert!(record.rejected.is_empty());
}

#[test]
fn a_zero_is_explained_where_the_scheme_asks_for_it_and_nowhere_else() {
    let explain = |number: u8, name: &str, reason: &str| {
        let no = IndicatorNo::new(number).unwrap();
        let input = InputId::new(name).unwrap();
        Action::answer(no, AnswerAction::Said(input, reason.to_owned()))
    };
    let reason = |record: &Record, number: u8, name: &str| {
        let answer = record.assessment.answers.get(&IndicatorNo::new(number).unwrap());
        let inputs = answer.and_then(Answer::inputs).unwrap();
        inputs.words(&InputId::new(name).unwrap()).map(str::to_owned)
    };
    let record = all([explain(4, "penalties_reported", "没有处罚权\n附文件")].into_iter());
    assert_eq!(reason(&record, 4, "penalties_reported").as_deref(), Some("没有处罚权\n附文件"));
    let record = all([explain(4, "penalties_reported", "  ")].into_iter());
    assert_eq!(reason(&record, 4, "penalties_reported"), None, "taken back");
    for (number, name) in [(2, "units_due"), (9, "reports_due"), (4, "penalties_compliant")] {
        let record = all([explain(number, name, "没有")].into_iter());
        assert_eq!(reason(&record, number, name), None, "{name}");
    }
    // It stays aside while another state is chosen, and while the figure is another.
    let four = IndicatorNo::new(4).unwrap();
    let choose = |choice| Action::answer(four, AnswerAction::ChoseState(choice));
    let there_and_back = [choose(StateChoice::Unknown), choose(StateChoice::Answered)];
    let record = all(there_and_back.into_iter());
    assert!(reason(&record, 4, "penalties_reported").is_some());
    let record = after([(input_key(4, "penalties_reported"), "7")]);
    assert!(reason(&record, 4, "penalties_reported").is_some());
}
