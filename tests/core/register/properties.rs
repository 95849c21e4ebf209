//! What holds of every list of events, in whatever order they were entered.

use chengxin::domain::applicant::DivisionCode;
use chengxin::domain::date::Date;
use chengxin::domain::division::divisions;
use chengxin::register::Register;
use chengxin::register::event::{Entry, Event, EventNo, Outcome, Step, StepKind};
use chengxin::register::history::History;
use chengxin::register::settings::Settings;
use chengxin::register::warning::{Warning, warnings};
use chengxin::screening::submission::{Content, CountyKey};
use chengxin::wire::edition_v1::current;
use chengxin::wire::{export_register, open_register};
use proptest::prelude::*;
use std::rc::Rc;

use crate::properties::config;
use crate::screening::county::{county, date, file, named, receive, scheme};

/// Twelve counties that apply directly or by their prefecture.
fn counties() -> Vec<(DivisionCode, String, bool)> {
    let listed = divisions().iter().filter(|it| !it.code.as_str().starts_with("4190"));
    let of = |it: &chengxin::domain::division::Division| {
        (it.code.clone(), it.prefecture.clone(), current().is_direct(&it.code))
    };
    listed.step_by(13).take(12).map(of).collect()
}

/// The way of a county in a round, a day each.
fn way(at: usize) -> Vec<Event> {
    let (code, by, direct) = counties().swap_remove(at);
    let test = scheme(&[(1, "1")]);
    let name = divisions().iter().find(|it| it.code == code).unwrap().name.clone();
    let mut assessment = county(named(&name), &test, &[(1, 50)]);
    assessment.reference_date = date("2021-04-01");
    let received = receive("a.json", file(&assessment, &test).as_bytes(), &test).submission;
    let Content::County(carried) = received.content else { panic!("{received:?}") };
    let carried = Some(Rc::clone(&carried));
    let applied = if direct {
        StepKind::Direct { file: carried }
    } else {
        let (screening, excess) = (String::new(), String::new());
        StepKind::Recommended { by, screening, excess, file: carried }
    };
    let kinds = [
        ("2021-04-01", applied),
        ("2021-05-01", StepKind::Admitted { documents: [].into() }),
        ("2021-11-01", StepKind::Evaluated { file: None }),
        ("2021-12-01", StepKind::Listed { from: date("2021-12-01"), to: date("2021-12-02") }),
        (
            "2021-12-02",
            StepKind::Objection {
                text: "示例".into(),
                outcome: if at.is_multiple_of(3) { Outcome::Open } else { Outcome::Dismissed },
                finding: String::new(),
            },
        ),
        ("2021-12-03", StepKind::Designated),
    ];
    let event = |(on, kind): (&str, StepKind)| {
        let county = CountyKey::Code(code.clone());
        let step = Step { county, name: name.clone(), round: 2021, kind };
        Event { on: date(on), document: String::new(), entry: Entry::Step(step) }
    };
    kinds.map(event).into()
}

/// Every event of all counties in some order, some of them twice, some declared void.
fn events() -> impl Strategy<Value = Vec<Event>> {
    let all: Vec<Event> = (0..12).flat_map(way).collect();
    let n = all.len();
    let in_order = Just((0..n).collect::<Vec<_>>());
    let mixed = prop_oneof![
        in_order.clone(),
        in_order.prop_shuffle(),
        prop::collection::vec(0..n, 0..2 * n),
    ];
    let voids = prop::collection::vec((any::<prop::sample::Index>(), 1..100u16), 0..6);
    (mixed, voids).prop_map(move |(order, voids)| {
        let mut events: Vec<Event> = order.into_iter().map(|at| all[at].clone()).collect();
        for (place, event) in voids {
            let entry = Entry::Voided { event: EventNo(event), reason: "示例".into() };
            let (on, document) = (date("2022-01-01"), String::new());
            let at = place.index(events.len() + 1);
            events.insert(at, Event { on, document, entry });
        }
        events
    })
}

/// Where a kind of event of a county stands that is not void, at each of its places.
fn places(register: &Register, county: &CountyKey, is: fn(&StepKind) -> bool) -> Vec<usize> {
    let events = &register.events;
    let void = |at: usize| {
        let no = EventNo::at(at);
        let mut later = events.iter().skip(at + 1);
        later.any(|it| matches!(it.entry, Entry::Voided { event, .. } if event == no))
    };
    let fits = |it: &Event| it.step().is_some_and(|it| it.county == *county && is(&it.kind));
    let all = events.iter().enumerate().filter(|(at, it)| fits(it) && !void(*at));
    all.map(|(at, _)| at).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..config() })]

    #[test]
    fn nobody_is_designated_who_did_not_go_the_whole_way(events in events()) {
        let settings = Settings::new(scheme(&[(1, "1")]));
        let register = Register { settings, events };
        let history = History::new(&register);
        let mut designated = 0;
        for of in history.applications.iter().filter(|it| it.designation.is_some()) {
            designated += 1;
            let kinds: [fn(&StepKind) -> bool; 5] = [
                |it| matches!(it, StepKind::Recommended { .. } | StepKind::Direct { .. }),
                |it| matches!(it, StepKind::Admitted { .. }),
                |it| matches!(it, StepKind::Evaluated { .. }),
                |it| matches!(it, StepKind::Listed { .. }),
                |it| matches!(it, StepKind::Designated),
            ];
            // There is a way through: each at some place behind the one before.
            let mut behind = 0;
            for is in kinds {
                let places = places(&register, &of.county, is);
                let next = places.into_iter().find(|at| *at >= behind);
                prop_assert!(next.is_some(), "{}", of.name);
                behind = next.unwrap() + 1;
            }
            prop_assert_eq!(of.objections(Outcome::Open) + of.objections(Outcome::Upheld), 0);
        }
        let told = warnings(&register, &history).iter().any(|it| {
            matches!(it, Warning::Designations { n, designated: true, .. } if *n == designated)
        });
        prop_assert_eq!(told, designated > 10);
        // Whatever the order, a county is a model county once at most.
        let mut keys: Vec<_> = history.applications.iter().map(|it| &it.county).collect();
        keys.dedup();
        prop_assert!(keys.len() <= 12);
        let text = export_register(&register);
        prop_assert_eq!(export_register(&open_register(text.as_bytes()).unwrap()), text);
    }
}

#[test]
fn more_than_the_notice_designates_are_told() {
    // Objections that stay open hold four of the twelve up; without them all are designated.
    for (objections, expected) in [(true, 8), (false, 12)] {
        let mut events: Vec<Event> = (0..12).flat_map(way).collect();
        events.retain(|event| {
            objections || !matches!(event.step().unwrap().kind, StepKind::Objection { .. })
        });
        let register = Register { settings: Settings::new(scheme(&[(1, "1")])), events };
        let history = History::new(&register);
        let designated = history.applications.iter().filter(|it| it.designation.is_some());
        assert_eq!(designated.count(), expected);
        let told = warnings(&register, &history);
        let above = Warning::Designations { round: 2021, n: 12, quota: 10, designated: true };
        assert_eq!(told.contains(&above), expected > 10, "{told:?}");
        // Two years on all of them are due, and none a day before.
        let due = |day: &str| history.due(Date::parse(day).unwrap(), current()).len();
        assert_eq!((due("2023-12-02"), due("2023-12-03")), (0, expected));
    }
}
