//! What follows from each action: nothing typed is lost, nothing refused counts.

use std::rc::Rc;

use chengxin::app::action::{
    Action, AnswerAction, FactsAction, HeadAction, RecordAction, StateChoice,
};
use chengxin::app::draft;
use chengxin::app::entry::EntryProblem;

use chengxin::app::progress::{self, Export};
use chengxin::app::route::Route;
use chengxin::app::state::{EntryField, FieldKey, Record, RecordDay, State};
use chengxin::app::update::update;
use chengxin::domain::answer::{Answer, AnswerState, Input};
use chengxin::domain::applicant::{Applicant, ApplicantKind, ApplicantName};
use chengxin::domain::assessment::{Assessment, ListKey};
use chengxin::domain::date::Date;
use chengxin::domain::entries::EntryId;
use chengxin::domain::id::{IndicatorNo, InputId};
use chengxin::domain::language::Language;
use chengxin::report::Report;
use chengxin::wire;
use chengxin::wire::edition_v1::current;
use chengxin::wire::scheme_v1;

pub(crate) fn begun() -> State {
    let applicant = Applicant {
        name: ApplicantName::new("郑州高新技术产业开发区").unwrap(),
        code: None,
        prefecture: None,
        kind: ApplicantKind::DevelopmentZone,
        province_administered: false,
    };
    let scheme = scheme_v1::shipped()[0].clone();
    let edition = current();
    let reference = Date::last_of_year(2021).unwrap();
    let assessment = Assessment::begin(applicant, 2021, reference, edition, scheme.id.clone());
    let record = Rc::new(Record::new(assessment, scheme, 1));
    update(State::new(Language::Zh), Action::OpenedRecord(record))
}

pub(crate) fn after(actions: impl IntoIterator<Item = Action>) -> Record {
    Rc::unwrap_or_clone(actions.into_iter().fold(begun(), update).record.unwrap())
}

pub(crate) fn no(number: u8) -> IndicatorNo {
    IndicatorNo::new(number).unwrap()
}

fn id(name: &str) -> InputId {
    InputId::new(name).unwrap()
}

fn typed(number: u8, name: &str, text: &str) -> Action {
    Action::typed(FieldKey::Input(no(number), id(name)), None, text.to_owned())
}

fn dated(day: RecordDay, text: &str) -> Action {
    Action::typed(FieldKey::Day(day), None, text.to_owned())
}

fn input(record: &Record, number: u8, name: &str) -> Option<String> {
    let inputs = record.assessment.answers.get(&no(number)).and_then(Answer::inputs)?;
    match (*inputs.get(&id(name))?)? {
        Input::Quantity(quantity) => Some(quantity.to_string()),
        Input::Flag(flag) => Some(flag.to_string()),
        Input::Level(level) => Some(level.to_string()),
    }
}

/// What follows from a record.
pub(crate) fn report(record: &Record) -> Report {
    Report::new(record.scheme.clone(), record.assessment.clone())
}

/// Whatever was done, the record can be exported and read back.
pub(crate) fn exports(record: &Record) {
    let problems = wire::problems(&record.assessment, &record.scheme);
    assert_eq!(problems, Vec::new());
}

#[test]
fn a_refused_text_leaves_what_was_there_and_stands_beside_it() {
    let record = after([
        typed(4, "permits_reported", "1200"),
        typed(4, "permits_compliant", "1188"),
        typed(4, "permits_compliant", "1,2oo"),
    ]);
    assert_eq!(input(&record, 4, "permits_compliant").as_deref(), Some("1188"));
    let field = FieldKey::Input(no(4), id("permits_compliant"));
    assert_eq!(record.rejected[&field].text, "1,2oo");
    exports(&record);
}

#[test]
fn a_part_waits_for_a_whole_that_fits_it() {
    let rejected =
        after([typed(4, "permits_reported", "1200"), typed(4, "permits_compliant", "1300")]);
    let field = FieldKey::Input(no(4), id("permits_compliant"));
    let problem = &rejected.rejected[&field].problem;
    assert!(matches!(problem, EntryProblem::PartAboveWhole { .. }), "{problem:?}");
    assert_eq!(input(&rejected, 4, "permits_compliant"), None);

    let mended = after([
        typed(4, "permits_reported", "1200"),
        typed(4, "permits_compliant", "1300"),
        typed(4, "permits_reported", "1300"),
    ]);
    assert!(mended.rejected.is_empty());
    assert_eq!(input(&mended, 4, "permits_compliant").as_deref(), Some("1300"));
    exports(&mended);
}

#[test]
fn an_emptied_field_is_open_again() {
    let record = after([typed(4, "permits_reported", "1200"), typed(4, "permits_reported", "")]);
    let inputs = record.assessment.answers[&no(4)].inputs().unwrap();
    assert_eq!(inputs[&id("permits_reported")], None);
    exports(&record);
}

#[test]
fn not_applicable_waits_for_its_reason_and_turning_back_loses_nothing() {
    let filled = [
        typed(12, "measures_due", "10"),
        Action::Record(RecordAction::Noted(no(12), "备注".to_owned())),
        Action::answer(no(12), AnswerAction::ChoseState(StateChoice::NotApplicable)),
    ];
    let waiting = after(filled.clone());
    assert_eq!(waiting.choice(no(12)), StateChoice::NotApplicable);
    assert!(!waiting.assessment.answers.contains_key(&no(12)), "without a reason it is unanswered");
    exports(&waiting);

    let reason =
        || Action::answer(no(12), AnswerAction::GaveReason("本年度没有失信主体".to_owned()));
    let reasoned = after(filled.clone().into_iter().chain([reason()]));
    let answer = &reasoned.assessment.answers[&no(12)];
    assert_eq!(answer.state, AnswerState::NotApplicable("本年度没有失信主体".to_owned()));
    assert_eq!(answer.note, "备注");
    exports(&reasoned);

    let emptied = after(
        filled
            .clone()
            .into_iter()
            .chain([reason(), Action::answer(no(12), AnswerAction::GaveReason("  ".to_owned()))]),
    );
    assert!(emptied.aside.awaiting_reason.contains(&no(12)));

    let back = filled
        .into_iter()
        .chain([reason(), Action::answer(no(12), AnswerAction::ChoseState(StateChoice::Answered))]);
    let back = after(back);
    assert_eq!(input(&back, 12, "measures_due").as_deref(), Some("10"));
    assert_eq!(back.assessment.answers[&no(12)].note, "备注");
}

#[test]
fn what_the_scheme_does_not_take_cannot_be_chosen() {
    let filled = || typed(4, "permits_reported", "1200");
    let reason = || Action::answer(no(4), AnswerAction::GaveReason("没有行政许可".to_owned()));
    let record = after([
        filled(),
        Action::answer(no(4), AnswerAction::ChoseState(StateChoice::NotApplicable)),
        reason(),
    ]);
    assert_eq!(record.choice(no(4)), StateChoice::Answered);
    assert_eq!(input(&record, 4, "permits_reported").as_deref(), Some("1200"));

    // What a file states all the same is shown as it is, and can be left.
    let stated = AnswerState::NotApplicable("没有行政许可".to_owned());
    let mut state = begun();
    let record = state.record.as_mut().map(Rc::make_mut).unwrap();
    record.assessment.answers.insert(no(4), Answer::new(stated));
    assert_eq!(record.choice(no(4)), StateChoice::NotApplicable);
    let left = update(state, Action::answer(no(4), AnswerAction::ChoseState(StateChoice::Unknown)))
        .record
        .unwrap();
    assert_eq!(left.choice(no(4)), StateChoice::Unknown);
    assert!(!left.may_choose(no(4), StateChoice::NotApplicable), "and not come back to");
}

#[test]
fn a_record_is_filled_once_anything_is_entered() {
    assert!(!after([]).is_filled());
    assert!(
        !after([Action::head(HeadAction::ChoseRound(2022))]).is_filled(),
        "whose it is, and of which round"
    );
    let entered = [
        typed(4, "permits_reported", "1200"),
        typed(4, "permits_reported", "约300"),
        Action::Record(RecordAction::Noted(no(2), "备注".to_owned())),
        Action::answer(no(12), AnswerAction::ChoseState(StateChoice::NotApplicable)),
        Action::head(HeadAction::NamedPreparer("县发展改革委".to_owned())),
    ];
    for action in entered {
        assert!(after([action.clone()]).is_filled(), "{action:?}");
    }
}

#[test]
fn a_fact_makes_an_indicator_answered() {
    let record = after([
        Action::answer(no(1), AnswerAction::ChoseState(StateChoice::Unknown)),
        Action::answer(no(1), AnswerAction::Ticked(id("website"), Some(true))),
        Action::answer(no(11), AnswerAction::ChoseLevel(id("degree"), Some(2))),
    ]);
    assert_eq!(record.choice(no(1)), StateChoice::Answered);
    assert_eq!(input(&record, 1, "website").as_deref(), Some("true"));
    assert_eq!(input(&record, 11, "degree").as_deref(), Some("2"));
    exports(&record);
}

#[test]
fn unanswered_is_the_absence_of_an_answer() {
    let record = after([
        typed(15, "scenes_in_operation", "3"),
        Action::answer(no(15), AnswerAction::ChoseState(StateChoice::Unanswered)),
    ]);
    assert!(record.assessment.answers.is_empty());
    assert_eq!(record.aside.parked[&no(15)].inputs.len(), 1);
}

#[test]
fn a_round_brings_its_reference_date() {
    let record = after([Action::head(HeadAction::ChoseRound(2022))]);
    assert_eq!(record.assessment.reference_date.to_string(), "2022-12-31");
    // The day of filling in, within the year of the round.
    let filled_in = |day| dated(RecordDay::PreparedOn, day);
    for (day, expected) in [("2022-04-10", "2022-04-10"), ("2021-12-01", "2022-01-01")] {
        let record = after([filled_in(day), Action::head(HeadAction::ChoseRound(2022))]);
        assert_eq!(record.assessment.reference_date.to_string(), expected, "{day}");
    }
    let chosen = dated(RecordDay::Reference, "2022年6月30日");
    let record = after([Action::head(HeadAction::ChoseRound(2022)), chosen]);
    assert_eq!(record.assessment.reference_date.to_string(), "2022-06-30");
}

#[test]
fn the_reference_date_of_a_round_comes_back_with_it() {
    let there =
        [dated(RecordDay::Reference, "2021-06-30"), Action::head(HeadAction::ChoseRound(2022))];
    assert_eq!(after(there.clone()).assessment.reference_date.to_string(), "2022-12-31");
    let back = after(there.into_iter().chain([Action::head(HeadAction::ChoseRound(2021))]));
    assert_eq!(back.assessment.reference_date.to_string(), "2021-06-30");
}

#[test]
fn the_reason_why_something_does_not_apply_comes_back_with_that_choice() {
    let reason = "本年度没有失信主体".to_owned();
    let chose = |choice| Action::answer(no(12), AnswerAction::ChoseState(choice));
    let turned = [
        chose(StateChoice::NotApplicable),
        Action::answer(no(12), AnswerAction::GaveReason(reason.clone())),
        chose(StateChoice::Unknown),
    ];
    let there = after(turned.clone());
    assert_eq!(there.assessment.answers[&no(12)].state, AnswerState::Unknown);
    let back = after(turned.clone().into_iter().chain([chose(StateChoice::NotApplicable)]));
    assert_eq!(back.assessment.answers[&no(12)].state, AnswerState::NotApplicable(reason));
    // A reason that was emptied is gone.
    let emptied = [
        chose(StateChoice::NotApplicable),
        Action::answer(no(12), AnswerAction::GaveReason(" ".to_owned())),
    ];
    let emptied = turned.into_iter().chain(emptied);
    let emptied =
        after(emptied.chain([chose(StateChoice::Unknown), chose(StateChoice::NotApplicable)]));
    assert!(emptied.aside.awaiting_reason.contains(&no(12)));
}

#[test]
fn a_remark_written_before_the_reason_leaves_the_choice_as_it_is() {
    let noted = [
        Action::answer(no(12), AnswerAction::ChoseState(StateChoice::NotApplicable)),
        Action::Record(RecordAction::Noted(no(12), "待领导确认".to_owned())),
    ];
    let record = after(noted.clone());
    assert_eq!(record.choice(no(12)), StateChoice::NotApplicable);
    assert_eq!(record.note(no(12)), "待领导确认");
    let reason = Action::answer(no(12), AnswerAction::GaveReason("本年度没有失信主体".to_owned()));
    let record = after(noted.into_iter().chain([reason]));
    assert_eq!(record.assessment.answers[&no(12)].note, "待领导确认");
}

#[test]
fn typed_texts_lose_control_characters_and_what_is_too_long() {
    let long = format!("一\u{202E}二\u{0007}\n{}", "三".repeat(3_000));
    let record = after([Action::Record(RecordAction::Noted(no(2), long))]);
    let note = &record.assessment.answers[&no(2)].note;
    assert!(note.starts_with("一二\n三"));
    assert_eq!(note.chars().count(), 2_000);
    exports(&record);
}

#[test]
fn only_an_export_of_this_content_counts() {
    let stated = typed(15, "scenes_in_operation", "3");
    let exported = |record: &Record| Action::Exported(wire::digest(&report(record)));
    let export = |record: &Record| progress::of_export(record, &report(record));
    let never = after([stated.clone()]);
    assert_eq!(export(&never), Export::Never, "a record that is open was not exported by that");
    let current = after([stated.clone(), exported(&never)]);
    assert_eq!(export(&current), Export::Current);
    // The same from a draft, in another window or after a reload.
    let text = wire::export_draft(&draft::write(&current, "2021-04-10 08:30".to_owned()));
    let Ok(wire::Opened::Draft(kept)) = wire::open(text.as_bytes(), None) else { panic!() };
    assert_eq!(export(&draft::read(*kept, 1)), Export::Current);
    let other = [stated.clone(), exported(&never), typed(15, "scenes_in_operation", "4")];
    assert_eq!(export(&after(other.clone())), Export::Earlier);
    // Back to what was exported, nothing is left to export.
    assert_eq!(export(&after(other.into_iter().chain([stated]))), Export::Current);
}

#[test]
fn a_record_knows_on_which_page_it_was_changed_last() {
    let due = FieldKey::Entry(ListKey::Measures, EntryId::default(), EntryField::Day);
    let pages = [
        (Action::head(HeadAction::ChoseRound(2022)), Route::Applicant),
        (
            Action::facts(crate::facts::TRUTHFUL, FactsAction::Declared(Some(true))),
            Route::Eligibility,
        ),
        (typed(15, "scenes_in_operation", "3"), Route::Indicator(no(15))),
        (Action::Record(RecordAction::Noted(no(4), String::new())), Route::Indicator(no(4))),
        (Action::typed(due, None, "2021-09-30".to_owned()), Route::Plan),
    ];
    assert_eq!(after([]).changed_on, None);
    for (action, page) in pages {
        let record = after([action, Action::MovedToSlot(2)]);
        assert_eq!(record.changed_on, Some(page));
    }
}

#[test]
fn nothing_happens_without_a_record() {
    let empty = State::new(Language::En);
    let state = update(empty.clone(), Action::head(HeadAction::ChoseRound(2022)));
    assert_eq!(state, empty);
}
