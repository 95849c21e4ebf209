//! The workshop: what each step of a trainer leads to, that a scenario stays a demo of
//! nobody, and that the solutions of docs/en/workshop.md are right.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::facts::{ENERGY, FRAUD, SAFETY, SAVING, TRUTHFUL, list};
use chengxin::app::action::{
    Action, AnswerAction, EntryAction, FactsAction, HeadAction, PlanAction, RecordAction,
    StateChoice,
};
use chengxin::app::lists::change::{EntryChange, EntryText};
use chengxin::app::state::{FieldKey, Record, RecordDay, State};
use chengxin::app::update::update as update_record;
use chengxin::app::workshop::action::WorkshopAction;
use chengxin::app::workshop::exercise::Exercise;
use chengxin::app::workshop::guess::Guess;
use chengxin::app::workshop::invent::{Disguise, NAMES, REASON, free_days, is_invented, scenario};
use chengxin::app::workshop::scenario::{BuiltIn, Source, built_in};
use chengxin::app::workshop::slide::{Part, Slide, Turn, slides};
use chengxin::app::workshop::update::{MOST_OWN, update};
use chengxin::app::workshop::way::{N_EVENTS, way};
use chengxin::app::workshop::{Editing, MOST_STEPS_BACK, Session, Shown, Workshop, package};
use chengxin::domain::answer::{Answer, AnswerState, Input};
use chengxin::domain::applicant::{Applicant, ApplicantName};
use chengxin::domain::aside::ListChoice;
use chengxin::domain::assessment::{Assessment, ListKey, Prepared, Purpose};
use chengxin::domain::date::Date;
use chengxin::domain::division::divisions;
use chengxin::domain::entries::EntryId;
use chengxin::domain::event::Event;
use chengxin::domain::evidence::{Evidence, NotedFile, Sha256Hex};
use chengxin::domain::facts::{EnergyGrade, YearGrade};
use chengxin::domain::id::{IndicatorNo, InputId};
use chengxin::domain::language::Language;
use chengxin::domain::narrative::Passage;
use chengxin::domain::plan::{Measure, SectionNo};
use chengxin::domain::scheme::Scheme;
use chengxin::register::state::Stage;
use chengxin::report::Report;
use chengxin::report::digest::Digest;
use chengxin::text::texts;
use chengxin::wire::edition_v1::current;
use chengxin::wire::{self, Opened};

mod solutions;

fn no(number: u8) -> IndicatorNo {
    IndicatorNo::new(number).unwrap()
}

fn id(name: &str) -> InputId {
    InputId::new(name).unwrap()
}

/// The id of the scenario at a position; one that none has beyond the last.
pub(crate) fn scenario_at(position: usize) -> EntryId {
    let sessions = Workshop::new().sessions;
    sessions.id_at(position).unwrap_or_else(|| sessions.next_id())
}

fn after(actions: impl IntoIterator<Item = WorkshopAction>) -> Workshop {
    actions.into_iter().fold(Workshop::new(), update)
}

fn changed(action: Action) -> WorkshopAction {
    WorkshopAction::of(action).unwrap()
}

fn typed(number: u8, name: &str, text: &str) -> WorkshopAction {
    changed(Action::typed(FieldKey::Input(no(number), id(name)), None, text.to_owned()))
}

fn report(record: &Record) -> Report {
    let (scheme, assessment) = (record.scheme.clone(), record.assessment.clone());
    Report::new(scheme, assessment)
}

fn total(workshop: &Workshop) -> (String, String) {
    let total = report(&workshop.session().unwrap().record).sheet.total.unwrap();
    (total.low.to_string(), total.high.to_string())
}

/// The assessment and the scheme of a case of tests/cases.
fn case(name: &str) -> (Assessment, Scheme) {
    let path = format!("{}/tests/cases/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let case: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let opened = wire::open(case["assessment"].to_string().as_bytes(), None).unwrap();
    let Opened::Assessment(report) = opened else { panic!("a case holds an assessment") };
    (report.assessment, std::rc::Rc::unwrap_or_clone(report.scheme))
}

#[test]
fn every_scenario_is_a_demo_file_without_findings_about_its_name() {
    assert_eq!(built_in().len(), BuiltIn::ALL.len());
    for (which, scenario) in BuiltIn::ALL.into_iter().zip(built_in()) {
        assert_eq!(scenario.source, Source::BuiltIn(which));
        assert_eq!(scenario.assessment.purpose, Purpose::Demo, "{which:?}");
        assert_eq!(wire::problems(&scenario.assessment, &scenario.scheme), Vec::new());
        assert!(is_invented(&scenario.assessment), "{which:?}");
        let direct = scenario.assessment.applicant.province_administered;
        assert_eq!(direct, which == BuiltIn::Direct, "{which:?}");
    }
}

/// Not a character of the names stands in any name of the list, so neither does any
/// combination of them, whole or in part.
#[test]
fn no_invented_name_is_near_a_real_one() {
    let real: BTreeSet<char> =
        divisions().iter().flat_map(|it| it.name.chars().chain(it.prefecture.chars())).collect();
    let built_in = built_in().iter().map(|it| it.assessment.applicant.name.to_string());
    let names: Vec<String> = built_in.chain(NAMES.map(str::to_owned)).collect();
    for name in &names {
        let stem = name.strip_suffix('县').unwrap();
        assert_eq!(stem.chars().count(), 2, "{name}");
        assert!(!divisions().iter().any(|it| it.name.contains(stem)), "{name}");
        for character in stem.chars() {
            assert!(!real.contains(&character), "{character} of {name} stands in a real name");
        }
    }
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "a name twice");
}

#[test]
fn the_slides_of_a_county_go_through_every_number_and_its_exercises() {
    // Opening, eligibility, 21 numbers with the skipped 13, result, comparison.
    let about_nothing_else = slides(&current().framework, None);
    assert_eq!(about_nothing_else.len(), 25);
    let workshop = Workshop::new();
    let n_slides = (0..BuiltIn::ALL.len()).map(|position| workshop.slides_of(position).len());
    // The road before the first; three slides for each exercise: 1, 2 and 3 are about the
    // county in the middle, 4 and 5 about the one that begins, 6, 7 and 8 about one each. The last has nine more on its way to designation and back.
    let expected = [1 + 25 + 9, 25 + 6, 25 + 3, 25 + 3, 25, 25 + 3 + 9];
    assert_eq!(n_slides.collect::<Vec<_>>(), expected);
}

/// What the register of the province would make of the events: each has its effect.
#[test]
fn the_way_of_a_county_goes_from_recommendation_to_revocation() {
    for language in Language::ALL {
        let way = way(&texts(language).workshop().way_words);
        let stages: Vec<_> = way.iter().map(|it| it.stage).collect();
        let expected = [
            Stage::Applied,
            Stage::Candidate,
            Stage::Evaluated,
            Stage::Listed,
            Stage::Listed,
            Stage::Listed,
            Stage::Designated,
            Stage::Designated,
            Stage::Revoked,
        ];
        assert_eq!(stages, expected);
        assert_eq!(way.len(), usize::from(N_EVENTS));
        // In the order of the notice, with the days in theirs.
        assert!(way.is_sorted_by_key(|it| it.event.on) && way.is_sorted_by_key(|it| it.step));
    }
}

/// Page Down alone goes through everything, a reveal being a step, and Page Up back the same way.
#[test]
fn a_remote_goes_through_all_counties_and_exercises_and_back() {
    let on = || WorkshopAction::Stepped(Turn::On);
    let mut workshop = Workshop::new();
    let mut seen = vec![(workshop.place(), workshop.slide)];
    loop {
        let next = update(workshop.clone(), on());
        if next == workshop {
            break;
        }
        workshop = next;
        seen.push((workshop.place(), workshop.slide));
    }
    // 184 slides; 20 numbers that score, the checks, the result and the comparison of each of
    // six counties have something to reveal.
    assert_eq!(seen.len(), 184 + 6 * 23);
    let n_exercises = seen.iter().filter(|(_, slide)| slide.exercise().is_some()).count();
    assert_eq!(n_exercises, 8 * 3);
    assert_eq!(workshop.position(), BuiltIn::ALL.len() - 1);
    // Nothing but the place has moved.
    let first = update(Workshop::new(), WorkshopAction::CameTo(workshop.place()));
    assert_eq!(first, workshop);
    for (place, _) in seen.iter().rev().skip(1) {
        workshop = update(workshop, WorkshopAction::Stepped(Turn::Back));
        assert_eq!(workshop.place(), *place);
        // An address leads to the same place.
        assert_eq!(update(Workshop::new(), WorkshopAction::CameTo(*place)).place(), *place);
    }
    assert_eq!(update(workshop.clone(), WorkshopAction::Stepped(Turn::Back)), workshop);
    assert_eq!(workshop, Workshop::new());
}

#[test]
fn the_score_is_hidden_until_it_is_asked_for() {
    use WorkshopAction::{AskedDerivation, ChoseScenario, Stepped, WentBack, WentTo};
    let seven = WentTo(Slide::Indicator(no(7)));
    let on = Stepped(Turn::On);
    for (actions, shown, slide) in [
        (vec![], Shown::Hidden, Slide::Road),
        (vec![on.clone()], Shown::Hidden, Slide::Opening),
        (vec![seven.clone(), on.clone()], Shown::Score, Slide::Indicator(no(7))),
        (vec![seven.clone(), on.clone(), on.clone()], Shown::Hidden, Slide::Indicator(no(8))),
        (vec![seven.clone(), AskedDerivation], Shown::Derivation, Slide::Indicator(no(7))),
        (vec![seven.clone(), AskedDerivation, WentBack], Shown::Score, Slide::Indicator(no(7))),
        // Esc ends the show and leaves the slide as it is.
        (
            vec![seven.clone(), on.clone(), WentBack, WentBack],
            Shown::Score,
            Slide::Indicator(no(7)),
        ),
        (vec![seven.clone(), Stepped(Turn::Back)], Shown::Score, Slide::Indicator(no(6))),
        // 13 has nothing to reveal.
        (
            vec![WentTo(Slide::Indicator(no(13))), AskedDerivation],
            Shown::Hidden,
            Slide::Indicator(no(13)),
        ),
        (
            vec![WentTo(Slide::Indicator(no(13))), on.clone()],
            Shown::Hidden,
            Slide::Indicator(no(14)),
        ),
        (
            vec![seven.clone(), on.clone(), ChoseScenario(scenario_at(2))],
            Shown::Hidden,
            Slide::Indicator(no(7)),
        ),
        (
            vec![seven, on.clone(), ChoseScenario(scenario_at(99))],
            Shown::Score,
            Slide::Indicator(no(7)),
        ),
    ] {
        let workshop = after(actions.clone());
        assert_eq!((workshop.shown, workshop.slide), (shown, slide), "{actions:?}");
    }
}

#[test]
fn an_editor_and_a_black_screen_are_closed_before_anything_goes_on() {
    use WorkshopAction::{Blacked, Opened, Presented, Stepped, WentBack, WentTo};
    let seven = WentTo(Slide::Indicator(no(7)));
    let editor = Opened(Editing::Answer(0));
    let (on, show) = (Stepped(Turn::On), Presented(true));
    for (actions, editing, black, presenting, shown) in [
        (vec![seven.clone(), show.clone(), editor.clone()], true, false, true, Shown::Hidden),
        (
            vec![seven.clone(), show.clone(), editor.clone(), WentBack],
            false,
            false,
            true,
            Shown::Hidden,
        ),
        (vec![seven.clone(), show.clone(), editor, on.clone()], false, false, true, Shown::Score),
        (vec![seven.clone(), show.clone(), Blacked], false, true, true, Shown::Hidden),
        (vec![seven.clone(), show.clone(), Blacked, on], false, false, true, Shown::Hidden),
        (vec![seven.clone(), show.clone(), Blacked, WentBack], false, false, true, Shown::Hidden),
        (vec![seven, show, WentBack], false, false, false, Shown::Hidden),
    ] {
        let it = after(actions.clone());
        let stands = (it.editing.is_some(), it.black, it.presenting, it.shown);
        assert_eq!(stands, (editing, black, presenting, shown), "{actions:?}");
    }
}

#[test]
fn a_county_is_compared_with_its_pair_and_never_with_itself() {
    let middle = Workshop::new().id_of(BuiltIn::Middle).unwrap();
    for which in BuiltIn::ALL {
        let id = Workshop::new().id_of(which).unwrap();
        let it = after([WorkshopAction::ChoseScenario(id)]);
        assert_eq!(it.other().unwrap().built_in(), Some(which.pair()), "{which:?}");
        assert_ne!(it.against, it.at);
        let chosen = update(it.clone(), WorkshopAction::ChoseOther(id));
        assert_eq!(chosen.against, it.against, "{which:?} with itself");
        if which != BuiltIn::Middle {
            assert_eq!(update(it, WorkshopAction::ChoseOther(middle)).against, middle);
        }
    }
}

#[test]
fn what_is_changed_in_an_exercise_is_changed_nowhere_else() {
    let question = WorkshopAction::WentTo(Slide::Exercise(3, Part::Question));
    let workshop = after([question, typed(4, "penalties_compliant", "293")]);
    assert_eq!(total(&workshop).0, "68.06");
    let workshop = update(workshop, WorkshopAction::WentTo(Slide::Indicator(no(4))));
    assert_eq!(total(&workshop).0, "69.44");
    assert!(workshop.is_changed());
}

/// The file of a workshop holds every change and guess, and the window's store the same.
#[test]
fn a_saved_workshop_comes_back_whole() {
    assert_eq!(package::read(package::write(&Workshop::new()).as_bytes()), Ok(Workshop::new()));
    let guess = Guess { called: "40 62 85".to_owned(), hands: [0, 1, 2, 0, 0] };
    let (real, scheme) = telling();
    let own = scenario(real, scheme, &Workshop::new());
    let changed = after([
        WorkshopAction::WentTo(Slide::Indicator(no(7))),
        WorkshopAction::Guessed(guess),
        typed(4, "penalties_compliant", "293"),
        // What is not taken stands in its field.
        typed(5, "permits_due", "很多"),
        WorkshopAction::WentTo(Slide::Exercise(3, Part::Question)),
        typed(4, "penalties_compliant", "300"),
        WorkshopAction::Added(Box::new(own)),
        typed(15, "scenes_in_operation", "2"),
    ]);
    let text = package::write(&changed);
    assert!(!text.contains("兰考"));
    let read = package::read(text.as_bytes()).unwrap();
    assert_eq!(package::write(&read), text);
    let stands = |it: &Workshop| {
        let all = it.sessions.values().chain(&it.exercises);
        all.map(|it| (it.record.clone(), it.guesses.clone())).collect::<Vec<_>>()
    };
    assert_eq!(stands(&read), stands(&changed));
    for broken in ["", "{}", "[]", "{\"kind\":\"chengxin-workshop\",\"version\":1}"] {
        assert!(package::read(broken.as_bytes()).is_err(), "{broken}");
    }
    // What would have no place in the workshop is told, never left out.
    for (from, to) in [
        ("\"of\":\"exercise-3\"", "\"of\":\"exercise-9\""),
        ("\"of\":\"own\"", "\"of\":\"nobody\""),
        ("\"slide\":\"", "\"slide\":\"9"),
    ] {
        assert!(text.contains(from), "{from}");
        let problems = package::read(text.replace(from, to).as_bytes()).unwrap_err();
        assert_eq!(problems.len(), 1, "{to}");
    }
    let foreign = text.replace("\"purpose\":\"demo\"", "\"purpose\":\"real\"");
    for session in package::read(foreign.as_bytes()).unwrap().sessions.values() {
        assert_eq!(session.record.assessment.purpose, Purpose::Demo);
    }
}

/// The arithmetic on the slides is that of the guide, which another test holds against the
/// scoring.
#[test]
fn the_answers_on_the_slides_are_those_of_the_guide() {
    for language in Language::ALL {
        let t = texts(language).exercise();
        for (at, table) in solutions::tables("county").iter().enumerate() {
            let exercise = Exercise::ALL[at];
            let words = (t.words)(exercise.no);
            let lines = words.answer.iter().map(|(what, how)| format!("{what} {how}"));
            let said: Vec<String> =
                lines.chain([words.answered.to_owned(), words.question.to_owned()]).collect();
            let said = said.join(" ").replace(['−', '+'], "");
            // A dimension is one more mean, which one exercise shows.
            for row in table[1..].iter().filter(|row| !row[3].starts_with("dimension")) {
                for cell in &row[4..6] {
                    for number in cell.split(['–', ' ']).filter(|it| solutions::is_number(it)) {
                        let number = solutions::two_places(number);
                        assert!(said.contains(&number), "{number} of {row:?} not in {said}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_change_is_taken_back_step_by_step_and_a_reset_too() {
    // 一个中游县, worked out in docs/en/workshop.md: 67.44 + 2.00.
    let mut workshop = Workshop::new();
    assert_eq!(total(&workshop).0, "69.44");
    workshop = update(workshop, typed(4, "penalties_compliant", "300"));
    // Indicator 4 from 75 to 100: (1214 + 25)/18 = 68.8333.
    assert_eq!(total(&workshop).0, "70.83");
    workshop = update(workshop, typed(4, "penalties_compliant", "293"));
    // From 75 to 50: (1214 − 25)/18 = 66.0555…
    assert_eq!(total(&workshop).0, "68.06");
    // Typing the same again, or a text that is not taken, is no step of its own.
    let same = update(workshop.clone(), typed(4, "penalties_compliant", "293"));
    assert_eq!(same, workshop);
    workshop = update(workshop, WorkshopAction::Reset);
    assert_eq!(total(&workshop).0, "69.44");
    assert!(!workshop.session().unwrap().is_changed());
    for total_before in ["68.06", "70.83", "69.44"] {
        workshop = update(workshop, WorkshopAction::Undid);
        assert_eq!(total(&workshop).0, total_before);
    }
    let at_first = workshop.clone();
    assert_eq!(update(workshop, WorkshopAction::Undid), at_first);
    assert_eq!(update(at_first.clone(), WorkshopAction::Reset), at_first);
}

#[test]
fn each_scenario_keeps_its_own_changes() {
    let choose = |at| WorkshopAction::ChoseScenario(scenario_at(at));
    let workshop = after([choose(1), typed(15, "scenes_in_operation", "5"), choose(4), choose(1)]);
    assert!(workshop.session().unwrap().is_changed());
    assert!(!workshop.sessions.values().nth(4).unwrap().is_changed());
    assert!(!workshop.sessions.values().next().unwrap().is_changed());
}

#[test]
fn the_way_back_has_an_end() {
    let steps = (0..=MOST_STEPS_BACK + 5).map(|n| typed(15, "scenes_in_operation", &n.to_string()));
    let workshop = after(steps);
    assert_eq!(workshop.session().unwrap().past.len(), MOST_STEPS_BACK);
}

fn titled() -> EntryChange {
    EntryChange::Text(EntryText::Title, "文件".into())
}

#[test]
fn a_room_changes_answers_and_nothing_else() {
    let before = Workshop::new();
    let (real, scheme) = case("worked-complete-clear");
    let record = Record::new(Assessment { purpose: Purpose::Real, ..real.clone() }, scheme, 7);
    for action in [
        Action::SwitchedLanguage(Language::En),
        Action::OpenedRecord(Rc::new(record)),
        Action::ClosedRecord,
        Action::MovedToSlot(9),
        Action::Exported(Digest::of(b"")),
        Action::head(HeadAction::NamedApplicant(real.applicant.clone())),
        Action::head(HeadAction::ChoseRound(2022)),
        Action::typed(FieldKey::Day(RecordDay::Reference), None, "2022-12-31".into()),
        Action::head(HeadAction::NamedPreparer("办公室".into())),
        Action::head(HeadAction::StatedDocument(current().documents[0].id.clone(), Some(true))),
        Action::plan(PlanAction::WroteSection(SectionNo::new("2.2").unwrap(), "目标".into())),
        Action::plan(PlanAction::TookMeasures(vec![Measure::default()])),
        Action::facts(
            ENERGY,
            FactsAction::Graded(YearGrade { year: 2020, target: SAVING, grade: EnergyGrade::Met }),
        ),
        Action::facts(TRUTHFUL, FactsAction::Declared(Some(true))),
        Action::facts(FRAUD, FactsAction::ChoseListing(ListChoice::None)),
        Action::entry(ListKey::Evidence, EntryAction::Changed(EntryId::default(), titled())),
        Action::entry(ListKey::Measures, EntryAction::Removed(EntryId::default())),
        Action::entry(ListKey::Measures, EntryAction::Restored),
        Action::ForgotRemoved(ListKey::Measures),
        Action::Record(RecordAction::Noted(no(1), "备注".into())),
    ] {
        assert_eq!(WorkshopAction::of(action.clone()), None, "{action:?}");
    }
    let ticked = Action::answer(no(1), AnswerAction::Ticked(id("enquiry_desk"), Some(true)));
    let after = update(before.clone(), changed(ticked));
    let session = after.session().unwrap();
    assert_eq!(session.record.assessment.purpose, Purpose::Demo);
    assert_eq!(session.record.slot, before.session().unwrap().record.slot);
    assert_ne!(after, before);
}

/// On the county's own pages a demo file can be opened, seen and changed, and stays a demo.
#[test]
fn no_action_makes_a_real_record_of_a_demo() {
    let (demo, scheme) = case("worked-complete-clear");
    assert_eq!(demo.purpose, Purpose::Demo);
    let record = Record::new(demo.clone(), scheme, 1);
    let open = Action::OpenedRecord(Rc::new(record));
    let actions = [
        Action::SwitchedLanguage(Language::En),
        Action::MovedToSlot(9),
        Action::Exported(Digest::of(b"")),
        Action::head(HeadAction::NamedApplicant(Applicant {
            name: ApplicantName::new("杞县").unwrap(),
            ..demo.applicant.clone()
        })),
        Action::head(HeadAction::ChoseRound(2022)),
        Action::typed(FieldKey::Day(RecordDay::Reference), None, "2022-12-31".into()),
        Action::head(HeadAction::NamedPreparer("办公室".into())),
        Action::head(HeadAction::StatedDocument(current().documents[0].id.clone(), Some(true))),
        Action::plan(PlanAction::WroteSection(SectionNo::new("2.2").unwrap(), "目标".into())),
        Action::plan(PlanAction::TookMeasures(vec![Measure::default()])),
        Action::facts(
            ENERGY,
            FactsAction::Graded(YearGrade { year: 2020, target: SAVING, grade: EnergyGrade::Met }),
        ),
        Action::facts(TRUTHFUL, FactsAction::Declared(Some(true))),
        Action::facts(FRAUD, FactsAction::ChoseListing(ListChoice::None)),
        Action::entry(ListKey::Evidence, EntryAction::Changed(EntryId::default(), titled())),
        Action::entry(ListKey::Measures, EntryAction::Removed(EntryId::default())),
        Action::entry(ListKey::Measures, EntryAction::Restored),
        Action::ForgotRemoved(ListKey::Measures),
        Action::typed(FieldKey::Input(no(15), id("scenes_in_operation")), None, "5".into()),
        Action::answer(no(1), AnswerAction::Ticked(id("website"), None)),
        Action::answer(no(11), AnswerAction::ChoseLevel(id("degree"), Some(0))),
        Action::answer(no(5), AnswerAction::ChoseState(StateChoice::Unknown)),
        Action::answer(no(12), AnswerAction::GaveReason("理由".into())),
        Action::Record(RecordAction::Noted(no(1), "备注".into())),
    ];
    let mut state = update_record(State::new(Language::Zh), open);
    for action in actions {
        state = update_record(state, action.clone());
        let record = state.record.as_ref().unwrap();
        assert_eq!(record.assessment.purpose, Purpose::Demo, "{action:?}");
        let text = wire::export(&report(record));
        assert!(text.contains(r#""purpose":"demo""#), "{action:?}");
    }
}

/// A real file with a name wherever a name can stand.
fn telling() -> (Assessment, Scheme) {
    let (mut it, scheme) = case("worked-complete-clear");
    it.purpose = Purpose::Real;
    it.applicant.name = ApplicantName::new("兰考县").unwrap();
    it.prepared =
        Prepared { by: "兰考县发展和改革委员会".into(), on: Date::parse("2021-04-10") };
    let told = "兰考县的文字";
    for answer in it.answers.values_mut() {
        answer.note = told.into();
    }
    let sha256 = Sha256Hex::new(&"0".repeat(64)).unwrap();
    it.evidence = [Evidence {
        title: told.into(),
        number: told.into(),
        issuer: told.into(),
        kept_at: told.into(),
        file: Some(NotedFile { name: told.into(), size: 1, sha256 }),
        ..Evidence::default()
    }]
    .into();
    it.answers.insert(no(12), Answer::new(AnswerState::NotApplicable(told.into())));
    it.answers.insert(no(9), Answer::new(AnswerState::Unknown));
    let day = Date::parse("2019-05-01").unwrap();
    let noted = Event { note: told.into(), ..Event::on(day) };
    list(&mut it.eligibility, SAFETY, [noted.clone()]);
    list(&mut it.eligibility, FRAUD, [noted]);
    it.plan.sections.insert(SectionNo::new("2.2").unwrap(), told.into());
    let owner = told.into();
    it.plan.measures = [Measure { task: told.into(), owner, ..Measure::default() }].into();
    let passage = Passage { text: told.into(), ..Passage::default() };
    it.narrative.insert(SectionNo::new("1").unwrap(), passage);
    (it, scheme)
}

#[test]
fn of_any_file_only_facts_remain() {
    let (real, scheme) = telling();
    let before = wire::export_assessment(&real);
    assert!(before.contains("兰考") && before.contains("410225") && before.contains("开封"));
    let made = scenario(real.clone(), scheme.clone(), &Workshop::new());
    let text = wire::export_assessment(&made.assessment);
    for name in ["兰考", "410225", "开封", "的文字", "发展和改革", "2021-04-10", "2021-04-12"]
    {
        assert!(!text.contains(name), "{name} is still told");
    }
    assert_eq!(made.assessment.applicant.name.as_str(), NAMES[0]);
    assert_eq!(made.assessment.purpose, Purpose::Demo);
    assert_eq!(wire::problems(&made.assessment, &made.scheme), Vec::new());
    let reason = AnswerState::NotApplicable(REASON.to_owned());
    assert_eq!(made.assessment.answers[&no(12)].state, reason);
    // Every fact that a number or a verdict rests on is there.
    let mut facts = real;
    facts.eligibility.all_events_mut().for_each(|event| event.note.clear());
    let one = Report::new(scheme.clone(), facts);
    let other = Report::new(scheme, made.assessment);
    assert_eq!(one.sheet, other.sheet);
    assert_eq!(one.eligibility, other.eligibility);
}

/// 1 May 2019 and 30 days are 31 May; a day of another year would make other years count.
#[test]
fn all_days_of_an_own_scenario_are_moved_alike_and_nothing_is_scored_anew() {
    let (mut real, scheme) = telling();
    real.reference_date = Date::parse("2021-11-01").unwrap();
    real.applicant.province_administered = true;
    let made = scenario(real, scheme, &Workshop::new());
    let mut workshop = update(Workshop::new(), WorkshopAction::Added(Box::new(made)));
    workshop = update(workshop, typed(15, "scenes_in_operation", "1"));
    let before = workshop.session().unwrap().clone();
    assert_eq!(free_days(&before.scenario.assessment), -304..=60);
    for refused in [-305, 61] {
        let none = Disguise { days: refused, direct: true };
        assert_eq!(update(workshop.clone(), WorkshopAction::Disguised(none)), workshop);
    }
    let disguise = Disguise { days: 30, direct: false };
    let after = update(workshop, WorkshopAction::Disguised(disguise));
    let session = after.session().unwrap();
    for record in [&session.began, &session.record] {
        let text = wire::export_assessment(&record.assessment);
        assert!(text.contains("2019-05-31") && !text.contains("2019-05-01"), "{text}");
        assert_eq!(record.assessment.reference_date, Date::parse("2021-12-01").unwrap());
        assert!(!record.assessment.applicant.province_administered);
    }
    let (one, other) = (report(&before.record), report(&session.record));
    assert_eq!((&one.sheet, one.eligibility.verdict), (&other.sheet, other.eligibility.verdict));
    assert!(session.is_changed() && session.began.assessment == session.scenario.assessment);
    // What ships is nobody's, and stays as it is.
    let shipped = Workshop::new();
    assert_eq!(update(shipped.clone(), WorkshopAction::Disguised(disguise)), shipped);
}

#[test]
fn a_shared_scenario_comes_back_whole_and_a_real_name_never() {
    let (real, scheme) = telling();
    let workshop = Workshop::new();
    let made = scenario(real.clone(), scheme.clone(), &workshop);
    let mut with_note = made.assessment.clone();
    with_note.answers.get_mut(&no(1)).unwrap().note = "先问大家".into();
    let again = scenario(with_note.clone(), scheme.clone(), &workshop);
    assert_eq!(again.assessment, with_note);
    // A demo under a real name, code or prefecture is made anew like any other.
    let named = |name: &str| ApplicantName::new(name).unwrap();
    for change in [
        (|it: &mut Assessment, name: ApplicantName| it.applicant.name = name) as fn(&mut _, _),
        |it, _| it.applicant.name = ApplicantName::new("兰考").unwrap(),
        |it, _| it.applicant.name = ApplicantName::new("开封某县").unwrap(),
        |it, _| it.purpose = Purpose::Real,
        |it, _| it.applicant.prefecture = Some("开封市".into()),
    ] {
        let mut file = made.assessment.clone();
        change(&mut file, named("兰考县（演示）"));
        assert!(!is_invented(&file));
        let again = scenario(file, scheme.clone(), &workshop).assessment;
        assert!(is_invented(&again));
    }
}

#[test]
fn own_scenarios_have_names_of_their_own_and_the_oldest_makes_room() {
    let (real, scheme) = telling();
    let mut workshop = Workshop::new();
    for n in 0..MOST_OWN + 2 {
        let made = scenario(real.clone(), scheme.clone(), &workshop);
        workshop = update(workshop, WorkshopAction::Added(Box::new(made)));
        assert_eq!(Some(workshop.at), workshop.sessions.id_at(workshop.sessions.len() - 1));
        assert_eq!(workshop.slide, Slide::Opening);
        assert_eq!(workshop.n_own(), (n + 1).min(MOST_OWN));
    }
    assert_eq!(workshop.sessions.len(), BuiltIn::ALL.len() + MOST_OWN);
    let name = |session: &Session| session.scenario.assessment.applicant.name.to_string();
    let names: BTreeSet<_> = workshop.sessions.values().map(name).collect();
    assert_eq!(names.len(), workshop.sessions.len());
    let own = |at: usize| name(workshop.sessions.values().nth(BuiltIn::ALL.len() + at).unwrap());
    // The first two made room, and their names were free again for the last two.
    assert_eq!(own(0), NAMES[2]);
}

#[test]
fn every_number_has_a_note_in_both_languages() {
    for language in Language::ALL {
        let t = texts(language).workshop();
        for place in current().framework.places() {
            assert!(!(t.indicator_note)(place.no()).is_empty(), "{}", place.no());
        }
        let (zh, en) = (&texts(Language::Zh).workshop(), &texts(Language::En).workshop());
        assert_eq!((zh.keys.len(), zh.agenda_steps.len()), (en.keys.len(), en.agenda_steps.len()));
    }
}

#[test]
fn a_level_and_a_state_are_changed_by_the_rules_of_the_page() {
    let workshop = after([
        WorkshopAction::ChoseScenario(scenario_at(1)),
        changed(Action::answer(no(11), AnswerAction::ChoseLevel(id("degree"), Some(4)))),
        changed(Action::answer(no(5), AnswerAction::ChoseState(StateChoice::Unknown))),
    ]);
    let answers = &workshop.session().unwrap().record.assessment.answers;
    let degree = answers[&no(11)].inputs().unwrap()[&id("degree")];
    assert_eq!(degree, Some(Input::Level(4)));
    assert_eq!(answers[&no(5)].state, AnswerState::Unknown);
}
