//! The evaluation of a round: one list of all candidates, whichever way they applied.

use chengxin::register::event::StepKind;
use chengxin::register::handed_up::handed_up;
use chengxin::register::history::History;
use chengxin::register::pool::pool;
use chengxin::screening::Screened;
use chengxin::screening::selection::{Nominee, NotRecommendable};
use chengxin::screening::settings::Area;
use chengxin::screening::submission::CountyKey;
use chengxin::wire::edition_v1::current;
use serde_json::{Value, json};

use crate::register::cases::{opened, register_file};
use crate::screening::county::{county, date, named, of, scheme};

fn event(on: &str, kind: &str, county: &str, round: u16) -> Value {
    json!({ "on": on, "kind": kind, "county": county, "round": round })
}

#[test]
fn all_candidates_stand_in_one_list_and_model_counties_in_none() {
    let mut events = Vec::new();
    for (name, by) in [("卧龙区", Some("南阳市")), ("邓州市", None)] {
        let mut applied = event("2021-04-12", "direct", name, 2021);
        applied["file"] = json!("clear");
        if let Some(by) = by {
            (applied["kind"], applied["by"]) = (json!("recommended"), json!(by));
        }
        events.push(applied);
        events.push(event("2021-05-01", "admitted", name, 2021));
        let mut evaluated = event("2021-11-01", "evaluated", name, 2021);
        evaluated["file"] = Value::Null;
        events.push(evaluated);
    }
    let mut listed = event("2021-12-01", "listed", "邓州市", 2021);
    (listed["from"], listed["to"]) = (json!("2021-12-01"), json!("2021-12-07"));
    events.push(listed);
    events.push(event("2021-12-08", "designated", "邓州市", 2021));
    // It was designated in 2021: the round of 2022 has no application of it.
    let mut again = event("2022-04-12", "direct", "邓州市", 2022);
    again["file"] = Value::Null;
    events.push(again);
    let register = opened(&register_file(&Value::Null, &events));
    let history = History::new(&register);
    let screening = pool(&register, &history, 2021);
    assert_eq!(screening.settings.reference_date, date("2021-11-01"));
    let screened = Screened::new(&screening);
    let ranked = &screened.ranking.prefecture.ranked;
    // Both have the same figures, so that they share the first place.
    let places: Vec<_> = ranked.iter().map(|it| (it.county.name.as_str(), it.place)).collect();
    assert_eq!(places, [("卧龙区", 1), ("邓州市", 1)]);
    assert_eq!(screened.ranking.quota, current().designations);
    assert!(screened.ranking.province.is_empty());
    assert!(pool(&register, &history, 2022).submissions.is_empty());
}

#[test]
fn a_screening_hands_up_whom_it_chose_and_may_recommend() {
    let test = scheme(&[(1, "1")]);
    let names = ["卧龙区", "新野县", "邓州市"];
    let files = names.map(|name| county(named(name), &test, &[(1, 50)]));
    let mut screening = of(&test, &files);
    let on = date("2021-04-15");
    assert_eq!(handed_up(&screening, "CODE", on), None);
    screening.settings.area = Area::of("南阳市");
    screening.settings.reference_date = date("2021-12-31");
    screening.selection.chosen = names
        .map(|name| Nominee {
            county: CountyKey::Code(named(name).code.unwrap()),
            name: name.to_owned(),
            reason: String::new(),
        })
        .into();
    screening.selection.excess = "示例理由".to_owned();
    let handed = handed_up(&screening, "CODE", on).unwrap();
    assert_eq!(handed.refused, [("邓州市".to_owned(), NotRecommendable::ProvinceAdministered)]);
    let told: Vec<_> = handed.events.iter().map(|it| it.step().unwrap()).collect();
    assert_eq!(told.len(), 2);
    for (step, name) in told.into_iter().zip(names) {
        assert_eq!((step.name.as_str(), step.round), (name, 2021));
        let StepKind::Recommended { by, screening, excess, file } = &step.kind else {
            panic!("{step:?}")
        };
        assert_eq!((by.as_str(), screening.as_str()), ("南阳市", "CODE"));
        assert_eq!(excess, "示例理由");
        let file = file.as_ref().unwrap();
        assert_eq!(file.report.assessment.applicant.name.as_str(), name);
    }
}
