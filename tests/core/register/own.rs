//! The register of one prefecture, and what its next screening is told: who is a candidate, who is
//! a model county and may not be chosen again. Facts are invented; the days are counted by hand.

use chengxin::domain::date::Date;
use chengxin::register::Register;
use chengxin::register::history::History;
use chengxin::register::own::{earlier, of_prefecture};
use chengxin::screening::Screened;
use chengxin::screening::earlier::EarlierState;
use chengxin::screening::roster::Standing;
use chengxin::screening::selection::{Nominee, NotRecommendable};
use chengxin::screening::submission::CountyKey;
use chengxin::wire::{export_register, export_screening, open_register, open_screening};
use serde_json::{Value, json};

use crate::register::cases::{opened, register_file};
use crate::screening::county::{county, file, named, scheme, screening};

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// 杞县 and 通许县 of 开封市, and 封丘县 of 新乡市, in 2021; 杞县 and 封丘县 are designated.
fn events() -> Vec<Value> {
    let step = |kind: &str, county: &str, on: &str| json!({ "kind": kind, "county": county, "on": on, "round": 2021 });
    let with = |mut event: Value, name: &str, value: Value| {
        event[name] = value;
        event
    };
    let mut events = Vec::new();
    for (county, by) in [("封丘县", "新乡市"), ("杞县", "开封市"), ("通许县", "开封市")]
    {
        let event = with(step("recommended", county, "2021-04-10"), "by", json!(by));
        events.push(with(event, "file", json!("clear")));
        events.push(step("admitted", county, "2021-05-06"));
    }
    for county in ["封丘县", "杞县"] {
        events.push(with(step("evaluated", county, "2021-11-20"), "file", Value::Null));
        let listed = with(step("listed", county, "2021-12-01"), "from", json!("2021-12-01"));
        events.push(with(listed, "to", json!("2021-12-07")));
    }
    // An objection to each; that of the other prefecture comes first.
    for county in ["封丘县", "杞县"] {
        let event = with(step("objection", county, "2021-12-03"), "text", json!("示例"));
        events.push(with(event, "outcome", json!("open")));
    }
    for (county, objection) in [("封丘县", 11), ("杞县", 12)] {
        let event = with(step("settled", county, "2021-12-10"), "objection", json!(objection));
        events.push(with(event, "upheld", json!(false)));
    }
    for county in ["封丘县", "杞县"] {
        events.push(step("designated", county, "2021-12-20"));
    }
    // The first event of 通许县 was entered by mistake and is entered again.
    events.push(json!({ "kind": "voided", "on": "2021-12-21", "event": 6, "reason": "示例" }));
    events.push(step("admitted", "通许县", "2021-12-22"));
    events
}

fn register() -> Register {
    opened(&register_file(&json!({}), &events()))
}

#[test]
fn the_register_of_a_prefecture_says_of_its_counties_what_the_whole_says() {
    let whole = register();
    let history = History::new(&whole);
    assert_eq!(history.without_effect, []);
    let own = of_prefecture(&whole, &history, "开封市");
    // Two recommendations and reviews, evaluation, publicity, objection and its end, designation,
    // and the correction with what was entered again.
    assert_eq!(own.events.len(), 11);
    let of_own = History::new(&own);
    assert_eq!(of_own.without_effect, []);
    assert_eq!(of_own.voided.len(), 1);
    let stages = |history: &History| {
        let own = history.applications.iter().filter(|it| it.prefecture == "开封市");
        own.map(|it| (it.name.clone(), it.stage(), it.objections.len())).collect::<Vec<_>>()
    };
    assert_eq!(stages(&of_own), stages(&history));
    assert_eq!(of_own.applications.len(), 2);
    let text = export_register(&own);
    assert_eq!(export_register(&open_register(text.as_bytes()).unwrap()), text);
    assert!(of_prefecture(&whole, &history, "郑州市").events.is_empty());
}

#[test]
fn the_next_screening_knows_who_is_a_model_county_and_does_not_choose_it_again() {
    let whole = register();
    let told = earlier(&whole, &History::new(&whole));
    let of = |name: &str| told.iter().find(|it| it.name == name).unwrap().state;
    assert_eq!(of("杞县"), EarlierState::Designated { next: date("2023-12-20") });
    assert_eq!(of("通许县"), EarlierState::Candidate);

    let scheme = scheme(&[(1, "1"), (2, "2")]);
    let counties = ["杞县", "通许县", "尉氏县"];
    let points = [90, 80, 70];
    let files = counties.iter().zip(points).map(|(name, points)| {
        let county = county(named(name), &scheme, &[(1, points), (2, points)]);
        ("a.json", file(&county, &scheme))
    });
    let mut held = screening(&scheme, &files.collect::<Vec<_>>());
    held.settings.area = chengxin::screening::settings::Area::of("开封市");
    held.earlier = told;
    let key = |name: &str| CountyKey::of(&named(name));
    held.selection.chosen = ["杞县", "通许县"]
        .map(|name| Nominee { county: key(name), name: name.to_owned(), reason: String::new() })
        .into();
    // In the round of the designation itself it stands as everyone does.
    let places = |held: &chengxin::screening::Screening| {
        let ranked = Screened::new(held).ranking.prefecture.ranked;
        ranked.iter().map(|it| (it.county.name.clone(), it.place)).collect::<Vec<_>>()
    };
    let placed = |of: &[(&str, usize)]| {
        of.iter().map(|(name, place)| ((*name).to_owned(), *place)).collect::<Vec<_>>()
    };
    held.settings.round = 2021;
    assert_eq!(places(&held)[0].0, "杞县");
    // A year later it takes no part, and the quota is cut without it.
    held.settings.round = 2022;
    for submission in &mut held.submissions {
        submission.admitted =
            vec![chengxin::screening::intake::waiver::Waiver::Round { screened: 2022 }];
    }
    held.settings.reference_date = date("2021-12-31");
    assert_eq!(places(&held), placed(&[("通许县", 1), ("尉氏县", 2)]));
    let screened = Screened::new(&held);
    assert_eq!(screened.review.refused, [(0, NotRecommendable::Designated)]);
    assert_eq!(screened.review.recommended, [1]);
    let entry = screened.roster.entry(&key("杞县")).unwrap();
    assert_eq!(entry.standing, Standing::Designated);
    // It comes back from its file.
    let text = export_screening(&held);
    let again = open_screening(text.as_bytes()).unwrap();
    assert_eq!(again.earlier, held.earlier);
    assert_eq!(export_screening(&again), text);
}
