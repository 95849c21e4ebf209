//! The six exclusion checks and the procedure, as tables: for every threshold the value
//! just below, at and above it; for every check clear, triggered and unverified.
//! The numbers are those of scoring.md, and of the laws it names.

use chengxin::domain::applicant::{Applicant, ApplicantKind, ApplicantName, DivisionCode};
use chengxin::domain::application::Application;
use chengxin::domain::assessment::Assessment;
use chengxin::domain::date::Date;
use chengxin::domain::decimal::Quantity;
use chengxin::domain::edition::check::{CheckId, FigureId, MarkId};
use chengxin::domain::event::Event;
use chengxin::domain::facts::{EligibilityFacts, EnergyGrade, EventLevel, Reported};
use chengxin::domain::id::SchemeId;
use chengxin::eligibility::checks::graded_years;
use chengxin::eligibility::procedure::{
    ApplicationRoute, Deadline, Due, Procedure, Whose, procedure,
};
use chengxin::eligibility::window::Window;
use chengxin::eligibility::{
    Check, Criterion, Ground, OpenFact, Outcome, Remark, Verdict, determine,
};
use chengxin::wire::edition_v1::current;

use crate::facts::{
    CHECKS, CROSS, DEATHS, DEFAULTER, ENERGY, ENVIRONMENT, EVACUATED, FRAUD, INJURED, LOSS,
    REDUCTION, SAFETY, SAVING, TRUTHFUL, WATER, both_graded, figure_of, graded, list, mark_of,
    marked, target_of,
};

use EventLevel::{Extraordinary, Larger, Major, Ordinary};
use Outcome::{Clear, Triggered, Unverified};

fn date(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("{text} is no date"))
}

/// A figure; `""` is one that is not known.
fn figure(text: &str) -> Option<Quantity> {
    (!text.is_empty()).then(|| Quantity::parse(text).unwrap_or_else(|_| panic!("{text}")))
}

/// A county of which every check is clear, by that reference date.
fn clear_county(reference: &str) -> Assessment {
    let applicant = Applicant {
        name: ApplicantName::new("兰考县").unwrap(),
        code: DivisionCode::new("410225"),
        prefecture: Some("开封市".into()),
        kind: ApplicantKind::County,
        province_administered: true,
    };
    let scheme = SchemeId::new("equal-2021").unwrap();
    let reference = date(reference);
    let mut county = Assessment::begin(applicant, 2021, reference, current(), scheme);
    let facts = &mut county.eligibility;
    for id in [SAFETY, ENVIRONMENT, FRAUD, DEFAULTER] {
        *facts.events_mut(id) = Reported::None;
    }
    graded_years(reference, 3).for_each(|year| both_graded(facts, year, EnergyGrade::Met));
    facts.declare(TRUTHFUL, Some(true));
    county
}

const REFERENCE: &str = "2021-12-31";

/// One check of a county that is clear but for `change`.
fn check(id: CheckId, reference: &str, change: impl FnOnce(&mut EligibilityFacts)) -> Check {
    let mut county = clear_county(reference);
    change(&mut county.eligibility);
    determine(&county).checks.into_iter().find(|check| check.rule.id == id).unwrap()
}

fn safety(reference: &str, accidents: Vec<Event>) -> Check {
    check(SAFETY, reference, |facts| {
        *facts.events_mut(SAFETY) = Reported::Listed(accidents.into_iter().collect());
    })
}

fn environment(reference: &str, incidents: Vec<Event>) -> Check {
    check(ENVIRONMENT, reference, |facts| {
        *facts.events_mut(ENVIRONMENT) = Reported::Listed(incidents.into_iter().collect());
    })
}

fn accident([deaths, injured, loss]: [&str; 3]) -> Event {
    let mut event = Event::on(date("2020-06-15"));
    for (of, text) in [(DEATHS, deaths), (INJURED, injured), (LOSS, loss)] {
        event.set_figure(of, figure(text));
    }
    event
}

/// An incident without effect on water and other provinces.
fn incident([deaths, injured, evacuated, loss]: [&str; 4]) -> Event {
    let mut event = accident([deaths, injured, loss]);
    event.set_figure(EVACUATED, figure(evacuated));
    marked(marked(event, WATER, "none"), CROSS, "false")
}

/// The figures among the grounds: which one, the threshold it reached, the level it gives.
fn figures(check: &Check) -> Vec<(FigureId, u64, EventLevel)> {
    let figure = |ground: &Ground| {
        let Criterion::Figure { figure, threshold, .. } = ground.criterion else { return None };
        Some((figure.id, threshold, ground.level?))
    };
    check.grounds.iter().filter_map(figure).collect()
}

type Grounds = &'static [(FigureId, u64, EventLevel)];

#[test]
fn the_figures_of_an_accident_have_the_thresholds_of_order_493() {
    let cases: [([&str; 3], Grounds); 21] = [
        (["0", "0", "0"], &[]),
        (["9", "0", "0"], &[]),
        (["10", "0", "0"], &[(DEATHS, 10, Major)]),
        (["11", "0", "0"], &[(DEATHS, 10, Major)]),
        (["29", "0", "0"], &[(DEATHS, 10, Major)]),
        (["30", "0", "0"], &[(DEATHS, 30, Extraordinary)]),
        (["31", "0", "0"], &[(DEATHS, 30, Extraordinary)]),
        (["0", "49", "0"], &[]),
        (["0", "50", "0"], &[(INJURED, 50, Major)]),
        (["0", "51", "0"], &[(INJURED, 50, Major)]),
        (["0", "99", "0"], &[(INJURED, 50, Major)]),
        (["0", "100", "0"], &[(INJURED, 100, Extraordinary)]),
        (["0", "101", "0"], &[(INJURED, 100, Extraordinary)]),
        (["0", "0", "49999999.99"], &[]),
        (["0", "0", "50000000"], &[(LOSS, 50_000_000, Major)]),
        (["0", "0", "50000000.01"], &[(LOSS, 50_000_000, Major)]),
        (["0", "0", "99999999.99"], &[(LOSS, 50_000_000, Major)]),
        (["0", "0", "100000000"], &[(LOSS, 100_000_000, Extraordinary)]),
        (["0", "0", "100000000.01"], &[(LOSS, 100_000_000, Extraordinary)]),
        // Just below on all three is still below: the criteria do not add up.
        (["9", "49", "49999999.99"], &[]),
        (
            ["10", "100", "50000000"],
            &[(DEATHS, 10, Major), (INJURED, 100, Extraordinary), (LOSS, 50_000_000, Major)],
        ),
    ];
    for (given, grounds) in cases {
        let check = safety(REFERENCE, vec![accident(given)]);
        assert_eq!(figures(&check), grounds, "{given:?}");
        let outcome = if grounds.is_empty() { Clear } else { Triggered };
        assert_eq!(check.outcome, outcome, "{given:?}");
        assert_eq!(check.remarks, [], "{given:?}");
        for ground in &check.grounds {
            assert_eq!(ground.date, Some(date("2020-06-15")), "{given:?}");
        }
    }
}

#[test]
fn the_figures_of_an_incident_have_the_thresholds_of_the_plan_of_2014() {
    let cases: [([&str; 4], Grounds); 27] = [
        (["0", "0", "0", "0"], &[]),
        (["9", "0", "0", "0"], &[]),
        (["10", "0", "0", "0"], &[(DEATHS, 10, Major)]),
        (["11", "0", "0", "0"], &[(DEATHS, 10, Major)]),
        (["29", "0", "0", "0"], &[(DEATHS, 10, Major)]),
        (["30", "0", "0", "0"], &[(DEATHS, 30, Extraordinary)]),
        (["31", "0", "0", "0"], &[(DEATHS, 30, Extraordinary)]),
        (["0", "49", "0", "0"], &[]),
        (["0", "50", "0", "0"], &[(INJURED, 50, Major)]),
        (["0", "51", "0", "0"], &[(INJURED, 50, Major)]),
        (["0", "99", "0", "0"], &[(INJURED, 50, Major)]),
        (["0", "100", "0", "0"], &[(INJURED, 100, Extraordinary)]),
        (["0", "101", "0", "0"], &[(INJURED, 100, Extraordinary)]),
        (["0", "0", "9999", "0"], &[]),
        (["0", "0", "10000", "0"], &[(EVACUATED, 10_000, Major)]),
        (["0", "0", "10001", "0"], &[(EVACUATED, 10_000, Major)]),
        (["0", "0", "49999", "0"], &[(EVACUATED, 10_000, Major)]),
        (["0", "0", "50000", "0"], &[(EVACUATED, 50_000, Extraordinary)]),
        (["0", "0", "50001", "0"], &[(EVACUATED, 50_000, Extraordinary)]),
        (["0", "0", "0", "19999999.99"], &[]),
        (["0", "0", "0", "20000000"], &[(LOSS, 20_000_000, Major)]),
        (["0", "0", "0", "20000000.01"], &[(LOSS, 20_000_000, Major)]),
        // 50 million is a threshold of accidents only; here it stays major.
        (["0", "0", "0", "50000000"], &[(LOSS, 20_000_000, Major)]),
        (["0", "0", "0", "99999999.99"], &[(LOSS, 20_000_000, Major)]),
        (["0", "0", "0", "100000000"], &[(LOSS, 100_000_000, Extraordinary)]),
        (["0", "0", "0", "100000000.01"], &[(LOSS, 100_000_000, Extraordinary)]),
        (["9", "49", "9999", "19999999.99"], &[]),
    ];
    for (given, grounds) in cases {
        let check = environment(REFERENCE, vec![incident(given)]);
        assert_eq!(figures(&check), grounds, "{given:?}");
        let outcome = if grounds.is_empty() { Clear } else { Triggered };
        assert_eq!(check.outcome, outcome, "{given:?}");
    }
}

#[test]
fn a_cut_water_supply_counts_from_the_county_city_up() {
    for (cut, level) in [
        ("none", None),
        ("township", None),
        ("county", Some(Major)),
        ("prefecture", Some(Extraordinary)),
    ] {
        let given = marked(incident(["0", "0", "0", "0"]), WATER, cut);
        let check = environment(REFERENCE, vec![given]);
        let grounds: Vec<_> = check.grounds.iter().map(|g| (mark(g.criterion), g.level)).collect();
        let expected: Vec<_> = level.map(|level| ((WATER, cut), Some(level))).into_iter().collect();
        assert_eq!(grounds, expected, "{cut}");
        assert_eq!(check.outcome, if level.is_some() { Triggered } else { Clear }, "{cut}");
    }
}

/// The mark of a criterion with its value.
fn mark(criterion: Criterion) -> (MarkId, &'static str) {
    let Criterion::Mark { mark, value } = criterion else { panic!("{criterion:?}") };
    (mark.id, value.id.as_str())
}

#[test]
fn an_effect_on_another_province_is_major() {
    let given = marked(incident(["0", "0", "0", "0"]), CROSS, "true");
    let check = environment(REFERENCE, vec![given]);
    assert_eq!(check.outcome, Triggered);
    assert_eq!(mark(check.grounds[0].criterion), (CROSS, "true"));
    assert_eq!(check.grounds[0].level, Some(Major));
}

#[test]
fn the_official_level_overrides_the_figures_both_ways() {
    // (official, deaths, outcome, does a remark say that they disagree, level by figures)
    let cases = [
        (Ordinary, "0", Clear, false, None),
        (Larger, "9", Clear, false, None),
        (Larger, "10", Clear, true, Some(Major)),
        (Ordinary, "30", Clear, true, Some(Extraordinary)),
        (Major, "9", Triggered, true, None),
        (Major, "10", Triggered, false, Some(Major)),
        (Major, "30", Triggered, true, Some(Extraordinary)),
        (Extraordinary, "0", Triggered, true, None),
        (Extraordinary, "29", Triggered, true, Some(Major)),
        (Extraordinary, "30", Triggered, false, Some(Extraordinary)),
        // Nothing open is needed any more, and what is open does not disagree.
        (Ordinary, "", Clear, false, None),
        (Major, "", Triggered, false, None),
    ];
    for (official, deaths, outcome, disagrees, by_figures) in cases {
        let day = date("2020-06-15");
        let remark = Remark::LevelDisagrees { date: day, official, by_figures };
        let remarks: Vec<_> = disagrees.then_some(remark).into_iter().collect();
        let official_level = Some(official);
        let checks = [
            safety(REFERENCE, vec![Event { official_level, ..accident([deaths, "0", "0"]) }]),
            environment(
                REFERENCE,
                vec![Event { official_level, ..incident([deaths, "0", "0", "0"]) }],
            ),
        ];
        for check in checks {
            let name = format!("{official:?}, {deaths:?} deaths, {:?}", check.rule.id);
            assert_eq!(check.outcome, outcome, "{name}");
            assert_eq!(check.remarks, remarks, "{name}");
            assert_eq!(check.open, [], "{name}");
            let ground = Ground {
                date: Some(day),
                criterion: Criterion::OfficialLevel(official),
                level: Some(official),
            };
            let grounds: Vec<_> = (outcome == Triggered).then_some(ground).into_iter().collect();
            assert_eq!(check.grounds, grounds, "{name}");
        }
    }
}

#[test]
fn an_open_figure_disagrees_with_no_official_level_that_it_may_still_reach() {
    // 10 deaths are major; whether the loss makes it extraordinary is not known yet.
    let official_level = Some(Extraordinary);
    let check = safety(REFERENCE, vec![Event { official_level, ..accident(["10", "0", ""]) }]);
    assert_eq!((check.outcome, check.remarks), (Triggered, vec![]));
    // What is above the official level already disagrees whatever is open.
    let official_level = Some(Larger);
    let check = safety(REFERENCE, vec![Event { official_level, ..accident(["10", "0", ""]) }]);
    assert_eq!((check.outcome, check.remarks.len()), (Clear, 1));
}

#[test]
fn an_unknown_figure_leaves_the_check_unverified_unless_another_triggers() {
    let day = date("2020-06-15");
    let cases = [
        (["", "0", "0"], Unverified, vec![OpenFact::Figure(day, figure_of(SAFETY, DEATHS))]),
        (["0", "", "0"], Unverified, vec![OpenFact::Figure(day, figure_of(SAFETY, INJURED))]),
        (["9", "49", ""], Unverified, vec![OpenFact::Figure(day, figure_of(SAFETY, LOSS))]),
        (["10", "", ""], Triggered, vec![]),
        (["", "50", ""], Triggered, vec![]),
        (["", "", "50000000"], Triggered, vec![]),
    ];
    for (given, outcome, open) in cases {
        let check = safety(REFERENCE, vec![accident(given)]);
        assert_eq!((check.outcome, check.open), (outcome, open), "{given:?}");
    }

    let cases = [
        (["", "0", "0", "0"], Unverified),
        (["0", "", "0", "0"], Unverified),
        (["0", "0", "", "0"], Unverified),
        (["0", "0", "0", ""], Unverified),
        (["", "", "10000", ""], Triggered),
        (["", "", "", "20000000"], Triggered),
    ];
    for (given, outcome) in cases {
        assert_eq!(environment(REFERENCE, vec![incident(given)]).outcome, outcome, "{given:?}");
    }
    let calm = || incident(["0", "0", "0", "0"]);
    let water = marked(calm(), WATER, "");
    let check = environment(REFERENCE, vec![water]);
    assert_eq!(
        (check.outcome, check.open),
        (Unverified, vec![OpenFact::Mark(day, mark_of(ENVIRONMENT, WATER))])
    );
    let province = marked(calm(), CROSS, "");
    let check = environment(REFERENCE, vec![province]);
    assert_eq!(
        (check.outcome, check.open),
        (Unverified, vec![OpenFact::Mark(day, mark_of(ENVIRONMENT, CROSS))])
    );
    let water = marked(Event::on(day), WATER, "county");
    assert_eq!(environment(REFERENCE, vec![water]).outcome, Triggered, "all else unknown");
}

#[test]
fn every_event_of_a_list_is_looked_at() {
    let open = accident(["", "0", "0"]);
    let major = accident(["10", "0", "0"]);
    let small = accident(["1", "0", "0"]);
    let cases = [
        (vec![small.clone(), open.clone()], Unverified),
        (vec![open.clone(), small.clone()], Unverified),
        (vec![open, major.clone(), small.clone()], Triggered),
        (vec![small.clone(), small], Clear),
    ];
    for (accidents, outcome) in cases {
        assert_eq!(safety(REFERENCE, accidents.clone()).outcome, outcome, "{accidents:?}");
    }
    let check = safety(REFERENCE, vec![major.clone(), major]);
    assert_eq!(check.grounds.len(), 2, "both grounds are kept");
}

/// (reference, first day, [(day, is it inside, what is remarked)])
type WindowCase = (&'static str, &'static str, Vec<(&'static str, bool, Option<Remark>)>);

fn windows() -> [WindowCase; 3] {
    let before = |day, days| (day, false, Some(Remark::BeforeWindow(date(day), days)));
    let after = |day| (day, false, Some(Remark::AfterReference(date(day))));
    let inside = |day| (day, true, None);
    [
        (
            "2021-12-31",
            "2018-12-31",
            vec![
                // From 2018-12-01 to 2018-12-31 there are 30 days.
                before("2018-12-01", 30),
                before("2018-12-30", 1),
                inside("2018-12-31"),
                inside("2019-01-01"),
                inside("2021-12-30"),
                inside("2021-12-31"),
                after("2022-01-01"),
            ],
        ),
        (
            // No 29 February in 2021: the window begins on the 28th.
            "2024-02-29",
            "2021-02-28",
            vec![
                before("2021-02-27", 1),
                inside("2021-02-28"),
                inside("2021-03-01"),
                inside("2024-02-28"),
                inside("2024-02-29"),
                after("2024-03-01"),
            ],
        ),
        (
            // The other way round the leap day is a day before the window.
            "2023-02-28",
            "2020-02-28",
            vec![
                before("2020-02-27", 1),
                inside("2020-02-28"),
                inside("2020-02-29"),
                inside("2023-02-28"),
                after("2023-03-01"),
            ],
        ),
    ]
}

#[test]
fn both_ends_of_the_window_count() {
    for (reference, from, days) in windows() {
        for (day, inside, remark) in days {
            let day = date(day);
            let window = Some(Window { from: date(from), to: date(reference) });
            let remarks: Vec<_> = remark.into_iter().collect();
            let outcome = if inside { Triggered } else { Clear };
            let fraud = check(FRAUD, reference, |facts| list(facts, FRAUD, [Event::on(day)]));
            let checks = [
                safety(reference, vec![Event { date: Some(day), ..accident(["10", "0", "0"]) }]),
                environment(
                    reference,
                    vec![Event { date: Some(day), ..incident(["10", "0", "0", "0"]) }],
                ),
                fraud,
            ];
            for check in checks {
                let name = format!("{day} by {reference}, {:?}", check.rule.id);
                assert_eq!(check.outcome, outcome, "{name}");
                assert_eq!(check.window, window, "{name}");
                assert_eq!(check.remarks, remarks, "{name}");
                assert_eq!(check.grounds.len(), usize::from(inside), "{name}");
            }
        }
    }
}

#[test]
fn unknown_figures_outside_the_window_open_nothing() {
    for day in ["2018-12-30", "2022-01-01"] {
        assert_eq!(safety(REFERENCE, vec![Event::on(date(day))]).outcome, Clear, "{day}");
        let incident = Event::on(date(day));
        assert_eq!(environment(REFERENCE, vec![incident]).outcome, Clear, "{day}");
    }
}

/// The grades of both targets, in the order of saving and reduction.
type Grades = (u16, [EnergyGrade; 2]);

fn energy(reference: &str, years: &[Grades]) -> Check {
    check(ENERGY, reference, |facts| {
        // Nothing is graded but what is given.
        *facts = EligibilityFacts::default();
        for &(year, [saving, reduction]) in years {
            graded(facts, year, SAVING, saving);
            graded(facts, year, REDUCTION, reduction);
        }
    })
}

#[test]
fn what_is_put_on_record_is_judged_as_what_is_listed() {
    let larger = Event { official_level: Some(Larger), ..accident(["", "", ""]) };
    let cases = [
        (accident(["3", "5", "12800000"]), Clear),
        (larger, Clear),
        (accident(["10", "0", "0"]), Triggered),
        (accident(["3", "", "0"]), Unverified),
        (Event::default(), Unverified),
    ];
    for (event, outcome) in cases {
        let check = check(SAFETY, REFERENCE, |facts| {
            *facts.events_mut(SAFETY) = Reported::OnRecord([event.clone()].into());
        });
        assert_eq!((check.outcome, &*check.events), (outcome, &[event.clone()][..]));
        assert_eq!(safety(REFERENCE, vec![event]), check);
    }
}

/// What two grades of a year come to where the other years are met.
const PAIRS: [([EnergyGrade; 2], Outcome); 19] = {
    use EnergyGrade::{BasicallyMet, Exceeded, Met, NotMet, NotPublished, Unknown};
    [
        ([Met, Met], Clear),
        ([Exceeded, Met], Clear),
        ([Met, Exceeded], Clear),
        ([BasicallyMet, Met], Clear),
        ([Met, BasicallyMet], Clear),
        ([BasicallyMet, BasicallyMet], Clear),
        // Either of the two excludes.
        ([NotMet, Met], Triggered),
        ([Met, NotMet], Triggered),
        ([NotMet, NotMet], Triggered),
        // Not met outweighs what is open.
        ([NotMet, Unknown], Triggered),
        ([Unknown, NotMet], Triggered),
        // One that is missing is not met in silence.
        ([Unknown, Met], Unverified),
        ([Met, Unknown], Unverified),
        ([Unknown, Unknown], Unverified),
        ([Unknown, BasicallyMet], Unverified),
        ([Exceeded, Unknown], Unverified),
        // What is not published is to be verified.
        ([NotPublished, Met], Unverified),
        ([NotPublished, NotPublished], Unverified),
        ([NotMet, NotPublished], Triggered),
    ]
};

#[test]
fn both_targets_of_each_of_the_three_years_must_be_graded() {
    const MET: [EnergyGrade; 2] = [EnergyGrade::Met; 2];
    for year in [2018, 2019, 2020] {
        for (grades, outcome) in PAIRS {
            let others = [2018, 2019, 2020].into_iter().filter(|other| *other != year);
            let mut years: Vec<_> = others.map(|other| (other, MET)).collect();
            years.push((year, grades));
            assert_eq!(energy(REFERENCE, &years).outcome, outcome, "{years:?}");
        }
        let others = [2018, 2019, 2020].into_iter().filter(|other| *other != year);
        let others: Vec<_> = others.map(|other| (other, MET)).collect();
        assert_eq!(energy(REFERENCE, &others).outcome, Unverified, "without {year}");
    }
    assert_eq!(energy(REFERENCE, &[]).outcome, Unverified);
}

#[test]
fn the_reference_year_counts_where_it_is_graded_and_no_year_beside_does() {
    use EnergyGrade::{Met, NotMet, Unknown};
    let three = [2018, 2019, 2020].map(|year| (year, [Met, Met]));
    let cases = [
        ((2021, [NotMet, Met]), Triggered),
        ((2021, [Unknown, NotMet]), Triggered),
        ((2021, [Met, Met]), Clear),
        ((2021, [Met, Unknown]), Clear),
        ((2021, [Unknown, Unknown]), Clear),
        ((2017, [NotMet, NotMet]), Clear),
        ((2022, [NotMet, NotMet]), Clear),
    ];
    for (more, outcome) in cases {
        let years: Vec<_> = three.into_iter().chain([more]).collect();
        assert_eq!(energy(REFERENCE, &years).outcome, outcome, "{more:?}");
    }
    // The reference year does not stand in for one of the three.
    let years = [2018, 2019, 2021].map(|year| (year, [Met, Met]));
    assert_eq!(energy(REFERENCE, &years).outcome, Unverified);
}

#[test]
fn an_energy_check_names_the_years_and_the_targets() {
    use EnergyGrade::{BasicallyMet, Met, NotMet, NotPublished, Unknown};
    let [saving, reduction] = [SAVING, REDUCTION].map(target_of);
    let check = energy(
        REFERENCE,
        &[
            (2017, [NotMet, NotMet]),
            (2018, [Met, BasicallyMet]),
            (2019, [Unknown, Met]),
            (2020, [NotPublished, Unknown]),
            (2021, [NotMet, Met]),
            (2022, [Met, Met]),
        ],
    );
    let grade = Criterion::Grade { year: 2021, target: saving, grade: NotMet };
    assert_eq!(check.grounds, [Ground { date: None, criterion: grade, level: None }]);
    assert_eq!(
        check.open,
        [
            OpenFact::Grade(2019, saving, Unknown),
            OpenFact::Grade(2020, saving, NotPublished),
            OpenFact::Grade(2020, reduction, Unknown)
        ]
    );
    assert_eq!(
        check.remarks,
        [
            Remark::YearOutside(2017),
            Remark::BasicallyMet(2018, reduction),
            Remark::YearOutside(2022)
        ]
    );
    assert_eq!(
        check.window,
        Some(Window { from: date("2018-01-01"), to: date("2021-12-31") }),
        "whole years, because targets are yearly"
    );
}

#[test]
fn the_energy_years_follow_the_reference_year_whatever_its_day() {
    for reference in ["2021-01-01", "2021-04-15", "2021-12-31"] {
        assert_eq!(graded_years(date(reference), 3), 2018..2021, "{reference}");
    }
}

fn defaulter(spans: &[(&str, &str)]) -> Check {
    check(DEFAULTER, REFERENCE, |facts| {
        let span = |&(from, to): &(&str, &str)| {
            let to = (!to.is_empty()).then(|| date(to));
            Event::listing(Some(date(from)), to).unwrap()
        };
        *facts.events_mut(DEFAULTER) = Reported::Listed(spans.iter().map(span).collect());
    })
}

#[test]
fn a_listing_that_touches_the_window_triggers() {
    let before = |day, days| Some(Remark::BeforeWindow(date(day), days));
    let after = |day| Some(Remark::AfterReference(date(day)));
    let cases = [
        // (from, to; "" goes on), inside, remark on its last day before or first day after
        (("2018-01-01", "2018-12-30"), false, before("2018-12-30", 1)),
        (("2018-01-01", "2018-09-30"), false, before("2018-09-30", 92)),
        (("2018-01-01", "2018-12-31"), true, None),
        (("2018-12-30", "2018-12-30"), false, before("2018-12-30", 1)),
        (("2018-12-31", "2018-12-31"), true, None),
        (("2019-05-01", "2019-06-01"), true, None),
        (("2010-01-01", "2030-01-01"), true, None),
        (("2021-12-31", "2021-12-31"), true, None),
        (("2021-12-31", "2022-05-01"), true, None),
        (("2022-01-01", "2022-05-01"), false, after("2022-01-01")),
        (("2010-01-01", ""), true, None),
        (("2018-12-31", ""), true, None),
        (("2021-12-31", ""), true, None),
        (("2022-01-01", ""), false, after("2022-01-01")),
    ];
    for (span, inside, remark) in cases {
        let check = defaulter(&[span]);
        assert_eq!(check.outcome, if inside { Triggered } else { Clear }, "{span:?}");
        assert_eq!(check.remarks, remark.into_iter().collect::<Vec<_>>(), "{span:?}");
        let to = (!span.1.is_empty()).then(|| date(span.1));
        let ground =
            Ground { date: Some(date(span.0)), criterion: Criterion::Listing { to }, level: None };
        let grounds: Vec<_> = inside.then_some(ground).into_iter().collect();
        assert_eq!(check.grounds, grounds, "{span:?}");
    }
    let both = defaulter(&[("2018-01-01", "2018-02-01"), ("2020-01-01", "")]);
    assert_eq!((both.outcome, both.grounds.len(), both.remarks.len()), (Triggered, 1, 1));
}

#[test]
fn only_a_declared_truth_is_clear() {
    for (declared, outcome) in [(Some(true), Clear), (Some(false), Triggered), (None, Unverified)] {
        let check = check(TRUTHFUL, REFERENCE, |facts| facts.declare(TRUTHFUL, declared));
        assert_eq!(check.outcome, outcome, "{declared:?}");
        assert_eq!(check.window, None, "no days are looked at");
    }
}

/// An entry without a day may or may not lie in the window: whatever else it says, the check
/// is open, and the other entries are still looked at.
#[test]
fn an_entry_without_its_day_is_open_unless_another_one_triggers() {
    let day = date("2020-06-15");
    let (small, great) = (accident(["0", "0", "0"]), accident(["10", "0", "0"]));
    let undated = |it: &Event| Event { date: None, ..it.clone() };
    let official = Some(EventLevel::Major);
    let cases = [
        (vec![undated(&small)], Unverified, vec![0]),
        (vec![undated(&great)], Unverified, vec![0]),
        (vec![Event { official_level: official, ..Event::default() }], Unverified, vec![0]),
        (vec![small.clone(), undated(&small)], Unverified, vec![1]),
        (vec![undated(&small), great.clone(), undated(&small)], Triggered, vec![0, 2]),
        (vec![small], Clear, vec![]),
    ];
    for (accidents, outcome, open) in cases {
        let name = format!("{accidents:?}");
        let check = safety(REFERENCE, accidents);
        assert_eq!(check.outcome, outcome, "{name}");
        assert_eq!(check.open, open.into_iter().map(OpenFact::Day).collect::<Vec<_>>(), "{name}");
    }
    let undated = Event { date: None, ..incident(["0", "0", "0", "0"]) };
    assert_eq!(environment(REFERENCE, vec![undated]).open, [OpenFact::Day(0)]);
    let fraud = check(FRAUD, REFERENCE, |facts| list(facts, FRAUD, [Event::default()]));
    assert_eq!((fraud.outcome, fraud.open), (Unverified, vec![OpenFact::Day(0)]));
    // Only the day of removal is known: when the listing began is not.
    let listed = check(DEFAULTER, REFERENCE, |facts| {
        list(facts, DEFAULTER, [Event::listing(None, Some(day)).unwrap()]);
    });
    assert_eq!((listed.outcome, listed.open), (Unverified, vec![OpenFact::Day(0)]));
}

/// What can be done to a county so that a check comes out as wanted.
fn make(facts: &mut EligibilityFacts, id: CheckId, outcome: Outcome) {
    let reported = |event| match outcome {
        Clear => Reported::None,
        Triggered => Reported::Listed([event].into()),
        Unverified => Reported::Unknown,
    };
    let day = date("2020-06-15");
    match id {
        SAFETY => *facts.events_mut(id) = reported(accident(["10", "0", "0"])),
        ENVIRONMENT => *facts.events_mut(id) = reported(incident(["10", "0", "0", "0"])),
        ENERGY => {
            let grade = match outcome {
                Clear => EnergyGrade::Met,
                Triggered => EnergyGrade::NotMet,
                Unverified => EnergyGrade::Unknown,
            };
            graded(facts, 2019, REDUCTION, grade);
        }
        TRUTHFUL => facts.declare(
            id,
            match outcome {
                Clear => Some(true),
                Triggered => Some(false),
                Unverified => None,
            },
        ),
        _ => *facts.events_mut(id) = reported(Event::on(day)),
    }
}

#[test]
fn one_triggered_check_bars_and_one_open_check_is_no_pass() {
    let outcomes = [Clear, Triggered, Unverified];
    // All 729 combinations of six checks with three outcomes.
    for combination in 0..3_usize.pow(6) {
        let mut county = clear_county(REFERENCE);
        let mut expected = Vec::new();
        for (position, id) in CHECKS.into_iter().enumerate() {
            let outcome = outcomes[combination / 3_usize.pow(position as u32) % 3];
            make(&mut county.eligibility, id, outcome);
            expected.push((id, outcome));
        }
        let eligibility = determine(&county);
        let verdict = if expected.iter().any(|(_, outcome)| *outcome == Triggered) {
            Verdict::Barred
        } else if expected.iter().any(|(_, outcome)| *outcome == Unverified) {
            Verdict::Unverified
        } else {
            Verdict::Clear
        };
        let got: Vec<_> = eligibility.checks.iter().map(|c| (c.rule.id, c.outcome)).collect();
        assert_eq!(got, expected, "no check is moved by another");
        assert_eq!(eligibility.verdict, verdict, "{expected:?}");
        for check in &eligibility.checks {
            assert_eq!(!check.grounds.is_empty(), check.outcome == Triggered, "{check:?}");
        }
    }
}

#[test]
fn a_county_that_has_stated_nothing_is_unverified_throughout() {
    let mut county = clear_county(REFERENCE);
    county.eligibility = EligibilityFacts::default();
    let eligibility = determine(&county);
    assert_eq!(eligibility.verdict, Verdict::Unverified);
    for check in eligibility.checks {
        assert_eq!(check.outcome, Unverified, "{:?}", check.rule.id);
        assert!(!check.open.is_empty(), "{:?} says what is not known", check.rule.id);
    }
}

#[test]
fn every_check_names_the_clauses_of_the_notice() {
    let (notice, annex) = ("notice-4", "annex-2");
    let clauses: [&[&str]; 6] =
        [&[notice, annex], &[notice, annex], &[notice], &[notice], &[annex], &[annex]];
    let checks = &current().checks;
    assert!(checks.iter().map(|check| check.id).eq(CHECKS));
    for (check, clauses) in checks.iter().zip(clauses) {
        let named: Vec<_> = check.clauses.iter().map(|clause| clause.id.as_str()).collect();
        assert_eq!(named, clauses, "{}", check.id);
    }
}

#[test]
fn a_province_administered_county_applies_directly() {
    for (province_administered, route) in
        [(true, ApplicationRoute::Direct), (false, ApplicationRoute::ByPrefecture)]
    {
        let mut county = clear_county(REFERENCE);
        county.applicant.province_administered = province_administered;
        assert_eq!(procedure(&county)[0], Procedure::Route(route));
    }
}

#[test]
fn the_deadline_day_counts_and_later_rounds_have_none() {
    let last = Due { day: date("2021-04-15"), whose: Whose::County };
    let cases = [
        (2021, "", Deadline::Open(last)),
        (2021, "2021-04-14", Deadline::InTime(last)),
        (2021, "2021-04-15", Deadline::InTime(last)),
        (2021, "2021-04-16", Deadline::Late(last)),
        (2020, "2021-04-16", Deadline::UnknownToSource),
        (2022, "", Deadline::UnknownToSource),
        (2022, "2022-04-15", Deadline::UnknownToSource),
        (2023, "2023-04-16", Deadline::UnknownToSource),
    ];
    for (round, submitted, expected) in cases {
        let mut county = clear_county(REFERENCE);
        county.round = round;
        county.application.submitted_on = (!submitted.is_empty()).then(|| date(submitted));
        assert_eq!(procedure(&county)[1], Procedure::Deadline(expected), "{round}, {submitted:?}");
    }
    let years = current().rounds.iter().map(|round| round.year);
    assert!(years.eq([2021, 2022, 2023]), "分3批 (section 三)");
}

/// The notice's day is the prefecture's towards the province; what the prefecture sets its
/// counties goes before it, and nobody sets a day to those that apply directly but the notice.
#[test]
fn the_day_of_the_prefecture_is_that_of_its_counties() {
    let due = |day: &str, whose| Due { day: date(day), whose };
    let cases = [
        (false, "", "2021-04-12", Deadline::InTime(due("2021-04-15", Whose::Prefecture))),
        (
            false,
            "2021-04-10",
            "2021-04-10",
            Deadline::InTime(due("2021-04-10", Whose::SetByPrefecture)),
        ),
        (
            false,
            "2021-04-10",
            "2021-04-11",
            Deadline::Late(due("2021-04-10", Whose::SetByPrefecture)),
        ),
        (false, "2021-04-10", "", Deadline::Open(due("2021-04-10", Whose::SetByPrefecture))),
        (true, "2021-04-10", "2021-04-11", Deadline::InTime(due("2021-04-15", Whose::County))),
    ];
    for (direct, set, submitted, expected) in cases {
        let mut county = clear_county(REFERENCE);
        county.applicant.province_administered = direct;
        county.application.due_on = Date::parse(set);
        county.application.submitted_on = Date::parse(submitted);
        assert_eq!(procedure(&county)[1], Procedure::Deadline(expected), "{set} {submitted}");
    }
}

#[test]
fn every_document_is_told_as_it_is_stated() {
    for state in [None, Some(false), Some(true)] {
        for document in &current().documents {
            let mut county = clear_county(REFERENCE);
            county.application = Application::default();
            county.application.set(document.id.clone(), state);
            let told: Vec<_> = procedure(&county).split_off(2);
            let expected = current().documents.iter().map(|other| {
                Procedure::Document(other, if other == document { state } else { None })
            });
            assert!(told.into_iter().eq(expected), "{document:?} {state:?}");
        }
    }
}

#[test]
fn neither_the_score_nor_the_papers_move_the_verdict() {
    let county = clear_county(REFERENCE);
    let mut other = county.clone();
    other.answers.clear();
    other.application.submitted_on = Some(date("2021-04-16"));
    other.applicant.province_administered = false;
    assert_eq!(determine(&county), determine(&other));
}
