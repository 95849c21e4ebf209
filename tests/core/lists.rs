//! The lists of a record: what is chosen is what is recorded, nothing entered goes by a
//! choice, and what belongs to an entry stays with it.

use std::rc::Rc;

use chengxin::app::action::{
    Action, AnswerAction, EntryAction, FactsAction, HeadAction, PlanAction, StateChoice,
};
use chengxin::app::draft;
use chengxin::app::lists::MAX_ENTRIES;
use chengxin::app::lists::change::{EntryChange, EntryText};
use chengxin::app::state::{EntryField, FieldKey, Record, RecordDay, State};
use chengxin::app::update::update;
use chengxin::domain::answer::{Input, Inputs};
use chengxin::domain::aside::ListChoice;
use chengxin::domain::assessment::ListKey;
use chengxin::domain::decimal::Quantity;
use chengxin::domain::edition::check::MarkValueId;
use chengxin::domain::entries::EntryId;
use chengxin::domain::evidence::Shows;
use chengxin::domain::facts::{EventLevel, Reported};
use chengxin::domain::id::InputId;
use chengxin::domain::language::Language;
use chengxin::domain::plan::Measure;
use chengxin::eligibility::{OpenFact, Outcome, determine};

use chengxin::wire;
use chengxin::wire::scheme_v1::shipped;

use crate::facts::{
    ACCIDENTS, CROSS, DEATHS, DEFAULTER, ENVIRONMENT, EVACUATED, FINDINGS, INCIDENTS, INJURED,
    SAFETY, SPANS,
};
use crate::update::{after, exports, no};

fn go_on(record: Record, actions: impl IntoIterator<Item = Action>) -> Record {
    let state = State { record: Some(record.into()), ..State::new(Language::Zh) };
    Rc::unwrap_or_clone(actions.into_iter().fold(state, update).record.unwrap())
}

/// The lists of dated facts.
const LISTS: [ListKey; 4] = [ACCIDENTS, INCIDENTS, FINDINGS, SPANS];

/// Every list of a record.
const ALL: [fn() -> ListKey; 6] =
    [|| ACCIDENTS, || INCIDENTS, || FINDINGS, || SPANS, || ListKey::Measures, || ListKey::Evidence];

/// A text that every list has: the remark, else the task or the title.
fn text(list: ListKey, text: &str) -> EntryChange {
    let of = match list {
        ListKey::Measures => EntryText::Task,
        ListKey::Evidence => EntryText::Title,
        ListKey::Facts(_) => EntryText::Note,
    };
    EntryChange::Text(of, text.to_owned())
}

fn typed(list: ListKey, id: EntryId, of: EntryField, text: &str) -> Action {
    Action::typed(FieldKey::Entry(list, id, of), None, text.to_owned())
}

/// Another choice for a list of facts; those that are no matter of choice stay as they are.
fn chose(list: ListKey, choice: ListChoice) -> Action {
    match list {
        ListKey::Facts(check) => Action::facts(check, FactsAction::ChoseListing(choice)),
        ListKey::Measures | ListKey::Evidence => Action::ForgotRemoved(list),
    }
}

fn ids(record: &Record, list: ListKey) -> Vec<EntryId> {
    match list {
        ListKey::Facts(check) => record.events(check).iter().map(|(id, _)| id).collect(),
        ListKey::Measures => record.assessment.plan.measures.iter().map(|(id, _)| id).collect(),
        ListKey::Evidence => record.assessment.evidence.iter().map(|(id, _)| id).collect(),
    }
}

/// A record with so many entries in a list, each of another day.
fn listing(list: ListKey, n: usize) -> Record {
    let mut record = after([chose(list, ListChoice::Listed)]);
    for at in 0..n {
        let next = chengxin::app::lists::list(&record, list).next();
        let day = format!("2020-06-{:02}", at + 1);
        record = go_on(record, [typed(list, next, EntryField::Day, &day)]);
    }
    assert_eq!(ids(&record, list).len(), n);
    exports(&record);
    record
}

fn stated(record: &Record, list: ListKey) -> &'static str {
    let ListKey::Facts(check) = list else { return "listed" };
    match record.assessment.eligibility.events(check) {
        Reported::None => "none",
        Reported::OnRecord(_) => "on record",
        Reported::Listed(_) => "listed",
        Reported::Unknown => "unknown",
    }
}

#[test]
fn there_were_some_without_an_entry_is_to_be_verified_whatever_was_chosen_before() {
    let checks = [0, 1, 3, 4];
    for (list, check) in LISTS.into_iter().zip(checks) {
        for before in [ListChoice::None, ListChoice::Unknown] {
            let record = after([chose(list, before), chose(list, ListChoice::Listed)]);
            assert_eq!(record.list_choice(list), ListChoice::Listed, "{list:?} after {before:?}");
            assert_eq!(stated(&record, list), "unknown", "{list:?} after {before:?}");
            let check = &determine(&record.assessment).checks[check];
            assert_eq!(
                (check.outcome, &*check.open),
                (Outcome::Unverified, &[OpenFact::NotStated][..])
            );
            exports(&record);
        }
    }
}

#[test]
fn another_choice_keeps_the_entries_aside_and_they_do_not_count() {
    for list in LISTS {
        for (choice, word) in [(ListChoice::None, "none"), (ListChoice::Unknown, "unknown")] {
            let before = listing(list, 2);
            let away = go_on(before.clone(), [chose(list, choice)]);
            assert_eq!(stated(&away, list), word, "{list:?}");
            assert_eq!(ids(&away, list), ids(&before, list), "{list:?}");
            exports(&away);
            let back = go_on(away, [chose(list, ListChoice::Listed)]);
            assert_eq!(back.assessment, before.assessment, "{list:?}");
        }
    }
}

#[test]
fn lesser_events_are_put_on_record_where_there_was_none_that_is_asked_for() {
    let put = |list| match list {
        ListKey::Facts(check) => Action::facts(check, FactsAction::PutOnRecord),
        ListKey::Measures | ListKey::Evidence => unreachable!(),
    };
    for list in [ACCIDENTS, INCIDENTS] {
        let record = after([chose(list, ListChoice::None), put(list)]);
        assert_eq!(stated(&record, list), "none", "{list:?}: a form in which nobody wrote");
        let id = chengxin::app::lists::list(&record, list).next();
        let day = typed(list, id, EntryField::Day, "2020-06-18");
        let level = EntryAction::Changed(id, EntryChange::Level(Some(EventLevel::Larger)));
        let record = go_on(record, [day, Action::entry(list, level)]);
        assert_eq!(
            (stated(&record, list), record.list_choice(list)),
            ("on record", ListChoice::None)
        );
        exports(&record);
        let file = wire::export_assessment(&record.assessment);
        let opened = wire::open(file.as_bytes(), Some(&record.scheme));
        let Ok(wire::Opened::Assessment(report)) = opened else { panic!("{file}") };
        assert_eq!(report.assessment.eligibility, record.assessment.eligibility, "{list:?}");
    }
    // Findings and listings have no lesser ones, and what is not known none on record.
    for list in [FINDINGS, SPANS] {
        let record = after([chose(list, ListChoice::None), put(list)]);
        assert!(!record.has_room(list), "{list:?}");
    }
    assert!(!after([put(ACCIDENTS)]).has_room(ACCIDENTS));
}

#[test]
fn what_was_refused_stays_with_its_entry_when_another_is_removed() {
    // What is typed and refused, of the first and of the second entry of each list.
    let figure = |figure| EntryField::Figure(figure);
    type Typed = (EntryField, &'static str);
    let cases: [(ListKey, Typed, Typed); 4] = [
        (ACCIDENTS, (figure(DEATHS), "三人"), (figure(INJURED), "12.5")),
        (INCIDENTS, (figure(DEATHS), "三人"), (figure(INJURED), "12.5")),
        (ListKey::Measures, (EntryField::Day, "两个月"), (EntryField::Day, "三个月")),
        (SPANS, (EntryField::Until, "2019-01-01"), (EntryField::Until, "2019-01-02")),
    ];
    for (list, first, second) in cases {
        let record = listing(list, 2);
        let [a, b] = *ids(&record, list) else { unreachable!() };
        let record =
            go_on(record, [typed(list, a, first.0, first.1), typed(list, b, second.0, second.1)]);
        let refused = |record: &Record, id, of| {
            let rejected = record.rejected.get(&FieldKey::Entry(list, id, of));
            rejected.map(|rejected| rejected.text.clone())
        };
        assert_eq!(refused(&record, a, first.0).as_deref(), Some(first.1), "{list:?}");
        let removed = go_on(record.clone(), [Action::entry(list, EntryAction::Removed(a))]);
        assert_eq!(removed.rejected.len(), 1, "{list:?}");
        assert_eq!(refused(&removed, b, second.0).as_deref(), Some(second.1), "{list:?}");
        // And with its own entry it comes back.
        let back = go_on(removed, [Action::entry(list, EntryAction::Restored)]);
        assert_eq!(back.rejected, record.rejected, "{list:?}");
        assert_eq!(back.assessment, record.assessment, "{list:?}");
    }
}

#[test]
fn a_second_click_removes_nothing_further_and_the_first_can_be_undone() {
    for list in ALL.map(|list| list()) {
        let before = listing(list, 4);
        let [a, b, c, d] = *ids(&before, list) else { unreachable!() };
        let twice = go_on(
            before.clone(),
            [
                Action::entry(list, EntryAction::Removed(b)),
                Action::entry(list, EntryAction::Removed(b)),
            ],
        );
        assert_eq!(ids(&twice, list), [a, c, d], "{list:?}");
        let back = go_on(twice.clone(), [Action::entry(list, EntryAction::Restored)]);
        assert_eq!(ids(&back, list), [a, b, c, d], "{list:?}");
        assert_eq!(back.assessment, before.assessment, "{list:?}");
        // With another change of the list, or when its page is left, it is gone for good.
        for other in [typed(list, a, EntryField::Day, "2020-07-01"), Action::ForgotRemoved(list)] {
            let late = go_on(twice.clone(), [other, Action::entry(list, EntryAction::Restored)]);
            assert_eq!(ids(&late, list), [a, c, d], "{list:?}");
        }
        // A text that was still being typed in it comes too late, and changes nothing.
        let late = go_on(twice.clone(), [typed(list, b, EntryField::Day, "2020-07-01")]);
        assert_eq!(late.assessment, twice.assessment, "{list:?}");
        assert_eq!(late.removed, twice.removed, "{list:?}");
        exports(&twice);
    }
}

#[test]
fn without_its_last_entry_a_list_of_facts_is_to_be_verified_and_the_undo_states_it_again() {
    for list in LISTS {
        let before = listing(list, 1);
        let id = ids(&before, list)[0];
        let none = go_on(before.clone(), [Action::entry(list, EntryAction::Removed(id))]);
        assert_eq!((stated(&none, list), none.list_choice(list)), ("unknown", ListChoice::Listed));
        let back = go_on(none, [Action::entry(list, EntryAction::Restored)]);
        assert_eq!(back.assessment, before.assessment);
    }
}

#[test]
fn an_entry_begins_with_its_first_character_and_a_blank_form_is_none() {
    for list in ALL.map(|list| list()) {
        let chosen = || after([chose(list, ListChoice::Listed)]);
        let first = chengxin::app::lists::list(&chosen(), list).next();
        for nothing in [
            typed(list, first, EntryField::Day, ""),
            typed(list, first, EntryField::Day, " "),
            Action::entry(list, EntryAction::Changed(first, text(list, " "))),
            Action::entry(list, EntryAction::Changed(first, EntryChange::Level(None))),
        ] {
            let record = go_on(chosen(), [nothing.clone()]);
            assert_eq!(ids(&record, list), [], "{list:?}: {nothing:?}");
        }
        for something in [
            typed(list, first, EntryField::Day, "2020-06-01"),
            typed(list, first, EntryField::Day, "六月"),
            Action::entry(list, EntryAction::Changed(first, text(list, "一"))),
        ] {
            let record = go_on(chosen(), [something.clone()]);
            assert_eq!(ids(&record, list), [first], "{list:?}: {something:?}");
            exports(&record);
            // The next form is another entry.
            let next = chengxin::app::lists::list(&record, list).next();
            assert_ne!(next, first);
            let two = go_on(record, [typed(list, next, EntryField::Day, "2020-06-02")]);
            assert_eq!(ids(&two, list), [first, next]);
        }
    }
}

#[test]
fn every_field_of_an_entry_can_be_changed() {
    let record = listing(INCIDENTS, 1);
    let id = ids(&record, INCIDENTS)[0];
    let change = |change| Action::entry(INCIDENTS, EntryAction::Changed(id, change));
    let figure = |of, text| typed(INCIDENTS, id, EntryField::Figure(of), text);
    let record = go_on(
        record,
        [
            typed(INCIDENTS, id, EntryField::Day, "2019-05-01"),
            change(EntryChange::Level(Some(EventLevel::Larger))),
            change(EntryChange::Mark(CROSS, Some(MarkValueId::new("false")))),
            change(EntryChange::Text(EntryText::Note, "备注".to_owned())),
            figure(EVACUATED, "12000"),
            figure(EVACUATED, "12000.5"),
        ],
    );
    let incident = record.events(ENVIRONMENT).get(id).unwrap();
    assert_eq!(incident.date.map(|day| day.to_string()).as_deref(), Some("2019-05-01"));
    assert_eq!(
        (incident.official_level, incident.marks.get(&CROSS)),
        (Some(EventLevel::Larger), Some(&MarkValueId::new("false")))
    );
    assert_eq!(incident.note, "备注");
    assert_eq!(
        incident.figures.get(&EVACUATED).map(|figure| figure.to_string()).as_deref(),
        Some("12000")
    );
    let field = FieldKey::Entry(INCIDENTS, id, EntryField::Figure(EVACUATED));
    assert_eq!(record.rejected[&field].text, "12000.5");
    exports(&record);
}

#[test]
fn the_days_of_a_listing_stay_in_order_and_wait_for_each_other() {
    let record = listing(SPANS, 1);
    let id = ids(&record, SPANS)[0];
    let of = |of, text: &str| typed(SPANS, id, of, text);
    let days = |record: &Record| {
        let span = record.events(DEFAULTER).get(id).unwrap();
        [span.date, span.until].map(|day| day.map(|day| day.to_string()).unwrap_or_default())
    };
    let record = go_on(record, [of(EntryField::Until, "2020-05-31")]);
    assert_eq!(days(&record), ["2020-06-01", ""], "before its first day");
    let record = go_on(record, [of(EntryField::Day, "2020-05-01")]);
    assert_eq!(days(&record), ["2020-05-01", "2020-05-31"], "now it fits");
    assert!(record.rejected.is_empty());
}

/// Says whether a document is for something.
fn shows(id: EntryId, what: Shows, is_for: bool) -> Action {
    Action::entry(ListKey::Evidence, EntryAction::Changed(id, EntryChange::Shows(what, is_for)))
}

#[test]
fn a_document_is_there_once_for_all_that_it_shows_and_keeps_its_number() {
    let (four, two) = (Shows::Indicator(no(4)), Shows::Indicator(no(2)));
    let next = |record: &Record| record.assessment.evidence.next_id();
    let added = |record: Record, title: &str, what: Shows| {
        let id = next(&record);
        let text = EntryAction::Changed(id, text(ListKey::Evidence, title));
        (id, go_on(record, [Action::entry(ListKey::Evidence, text), shows(id, what, true)]))
    };
    let codes = |record: &Record| -> Vec<String> {
        let all = record.assessment.evidence.values();
        all.map(|it| it.code.map(|code| code.to_string()).unwrap_or_default()).collect()
    };
    // What nobody wrote into is no document, whatever it would be for.
    let blank = after([]);
    let shown = go_on(blank.clone(), [shows(next(&blank), four, true)]);
    assert_eq!(shown.assessment.evidence, blank.assessment.evidence);
    let (first, record) = added(blank, "通报", four);
    let (second, record) = added(record, "台账", four);
    let (third, record) = added(record, "复函", Shows::Check(SAFETY));
    assert_eq!(codes(&record), ["4-01", "4-02", "核1-01"]);
    // For another indicator too, it stays the document that it is.
    let record = go_on(record, [shows(first, two, true), shows(first, four, false)]);
    assert_eq!(codes(&record), ["4-01", "4-02", "核1-01"]);
    assert!(record.assessment.is_shown(no(2)) && record.assessment.is_shown(no(4)));
    exports(&record);
    // Its place stays empty, the next one goes on.
    let removed = |id| Action::entry(ListKey::Evidence, EntryAction::Removed(id));
    let record = go_on(record, [removed(first), removed(third)]);
    let (last, record) = added(record, "统计表", four);
    assert_eq!(codes(&record), ["4-02", "4-03"]);
    // Nor is the last number of all given again: it may stand on paper.
    let before = record.clone();
    let record = go_on(record, [removed(last)]);
    let back = go_on(record.clone(), [Action::entry(ListKey::Evidence, EntryAction::Restored)]);
    assert_eq!(back.assessment, before.assessment);
    let withdrawn = record.assessment.withdrawn.iter().map(ToString::to_string);
    assert_eq!(withdrawn.collect::<Vec<_>>(), ["核1-01", "4-01", "4-03"]);
    let (_, record) = added(record, "年报", four);
    let (reply, record) = added(record, "复函", Shows::Check(SAFETY));
    assert_eq!(codes(&record), ["4-02", "4-04", "核1-02"]);
    // What has no title is in no catalogue.
    let untitled = EntryAction::Changed(reply, text(ListKey::Evidence, ""));
    let untitled = Action::entry(ListKey::Evidence, untitled);
    let record = go_on(record, [untitled, removed(reply)]);
    let (_, record) = added(record, "复函", Shows::Check(SAFETY));
    assert_eq!(codes(&record), ["4-02", "4-04", "核1-02"]);
    assert!(!record.assessment.is_shown(no(2)));
    let file = wire::export_assessment(&record.assessment);
    let opened = wire::open(file.as_bytes(), Some(&record.scheme));
    let Ok(wire::Opened::Assessment(report)) = opened else { panic!("{file}") };
    assert_eq!(report.assessment.evidence, record.assessment.evidence);
    assert_eq!(report.assessment.withdrawn, record.assessment.withdrawn);
    assert_eq!(record.assessment.evidence.get(second).unwrap().title, "台账");
}

#[test]
fn pages_and_copies_are_whole_numbers_from_1() {
    let record = listing(ListKey::Evidence, 1);
    let id = ids(&record, ListKey::Evidence)[0];
    let of = |field, text| typed(ListKey::Evidence, id, field, text);
    // Two cells at once are both.
    let record = go_on(record, [of(EntryField::Pages, "12\t2")]);
    let document = record.assessment.evidence.get(id).unwrap();
    assert_eq!((document.pages, document.copies), (Some(12), Some(2)));
    for wrong in ["0", "1.5", "10000", "几页"] {
        let record = go_on(record.clone(), [of(EntryField::Pages, wrong)]);
        let field = FieldKey::Entry(ListKey::Evidence, id, EntryField::Pages);
        assert_eq!(record.rejected[&field].text, wrong);
        assert_eq!(record.assessment.evidence.get(id).unwrap().pages, Some(12), "{wrong}");
        exports(&record);
    }
    let record = go_on(record, [of(EntryField::Pages, "3页"), of(EntryField::Copies, "")]);
    let document = record.assessment.evidence.get(id).unwrap();
    assert_eq!((document.pages, document.copies), (Some(3), None));
}

#[test]
fn a_list_takes_no_more_than_its_file() {
    let list = ListKey::Evidence;
    let mut record = after([]);
    for _ in 0..=MAX_ENTRIES {
        let next = chengxin::app::lists::list(&record, list).next();
        record =
            go_on(record, [Action::entry(list, EntryAction::Changed(next, text(list, "文件")))]);
    }
    assert_eq!(ids(&record, list).len(), MAX_ENTRIES);
    exports(&record);
}

/// A measure that brings the reported permits of indicator 4 to 1200.
fn raised() -> Measure {
    let figure = Input::Quantity(Quantity::parse("1200").unwrap());
    let target = Inputs::from([(InputId::new("permits_reported").unwrap(), Some(figure))]);
    Measure { indicator: Some(no(4)), task: "任务".to_owned(), target, ..Measure::default() }
}

#[test]
fn the_target_of_a_measure_waits_while_it_serves_another_indicator_or_scheme() {
    let before = after([Action::plan(PlanAction::TookMeasures(vec![raised()]))]);
    let list = ListKey::Measures;
    let id = ids(&before, list)[0];
    let serves = |no| Action::entry(list, EntryAction::Changed(id, EntryChange::Indicator(no)));
    let [own, other] = [0, 2].map(|at| Box::new(shipped()[at].clone()));
    for (away, back) in [
        (serves(Some(no(5))), serves(Some(no(4)))),
        (serves(None), serves(Some(no(4)))),
        (Action::head(HeadAction::ChoseScheme(other)), Action::head(HeadAction::ChoseScheme(own))),
    ] {
        let there = go_on(before.clone(), [away.clone()]);
        assert!(there.assessment.plan.measures.get(id).unwrap().target.is_empty(), "{away:?}");
        exports(&there);
        let again = go_on(there, [back]);
        assert_eq!(again.assessment, before.assessment, "{away:?}");
    }
}

#[test]
fn a_draft_brings_back_whatever_a_record_holds() {
    let (accidents, evidence) = (ACCIDENTS, ListKey::Evidence);
    let mut record = listing(accidents, 3);
    let [first, second, _] = *ids(&record, accidents) else { unreachable!() };
    let deaths = EntryField::Figure(DEATHS);
    let reason = Action::answer(no(12), AnswerAction::GaveReason("没有此类事项".to_owned()));
    record = go_on(
        record,
        [
            // An entry is gone, so that ids are not positions any more.
            Action::entry(accidents, EntryAction::Removed(first)),
            typed(accidents, second, deaths, "三人"),
            chose(accidents, ListChoice::None),
            chose(SPANS, ListChoice::Listed),
            Action::plan(PlanAction::TookMeasures(vec![raised()])),
            Action::answer(no(12), AnswerAction::ChoseState(StateChoice::NotApplicable)),
            reason,
            Action::answer(no(12), AnswerAction::ChoseState(StateChoice::Unknown)),
            Action::entry(
                evidence,
                EntryAction::Changed(EntryId::default(), text(evidence, "通知")),
            ),
            typed(evidence, EntryId::default(), EntryField::Day, "去年"),
            Action::answer(no(15), AnswerAction::ChoseState(StateChoice::Unanswered)),
            Action::typed(FieldKey::Day(RecordDay::PreparedOn), None, "今天".to_owned()),
            Action::head(HeadAction::ChoseRound(2022)),
        ],
    );
    let measure = ids(&record, ListKey::Measures)[0];
    let serves = EntryChange::Indicator(Some(no(5)));
    record =
        go_on(record, [Action::entry(ListKey::Measures, EntryAction::Changed(measure, serves))]);
    let written = draft::write(&record, String::new());
    let file = wire::export_draft(&written);
    let Ok(wire::Opened::Draft(read)) = wire::open(file.as_bytes(), None) else { panic!() };
    let back = draft::read(*read, record.slot);
    assert_eq!(back.assessment, record.assessment);
    assert_eq!(
        (back.aside.kept(SAFETY).entries.len(), back.aside.kept(DEFAULTER).opened),
        (2, true)
    );
    let problems = |record: &Record| {
        record.rejected.values().map(|it| (it.text.clone(), it.problem.clone())).collect::<Vec<_>>()
    };
    assert_eq!(problems(&back), problems(&record));
    assert_eq!(problems(&back).len(), 3);
    assert_eq!(wire::export_draft(&draft::write(&back, String::new())), file);
    // What was refused stands at the entry that it was typed for.
    let [second, _] = *ids(&back, accidents) else { unreachable!() };
    assert!(back.rejected.contains_key(&FieldKey::Entry(accidents, second, deaths)));
}
