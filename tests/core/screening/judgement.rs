//! The office judges, not the file: no date that a county chooses takes it past a check.

use proptest::prelude::*;

use chengxin::domain::applicant::{ApplicantKind, ApplicantName, DivisionCode};
use chengxin::domain::assessment::Assessment;
use chengxin::domain::date::Date;
use chengxin::domain::decimal::Quantity;
use chengxin::domain::event::Event;
use chengxin::domain::scheme::Scheme;
use chengxin::eligibility::Verdict;
use chengxin::screening::intake::objection::Note;
use chengxin::screening::intake::{Admission, waivers};
use chengxin::screening::judgement::Judgement;
use chengxin::screening::selection::{NotRecommendable, not_recommendable};
use chengxin::screening::settings::Area;
use chengxin::screening::submission::CountyKey;
use chengxin::screening::{Screened, Screening};
use chengxin::wire::csv::screening::ScreeningTable;
use chengxin::wire::{export_screening, open_screening, screening_table};

use crate::facts::{CROSS, ENVIRONMENT, EVACUATED, WATER, list, marked};
use crate::properties::config;
use crate::screening::county::{county, date, named, of, scheme};
use crate::screening::papers::{papers, text};

fn two() -> Scheme {
    scheme(&[(1, "1"), (2, "1")])
}

/// An incident with 12,600 evacuated: major from 10,000 on.
fn evacuated(mut county: Assessment, day: &str) -> Assessment {
    let mut event = Event::on(date(day));
    event.set_figure(EVACUATED, Some(Quantity::parse("12600").unwrap()));
    let event = marked(marked(event, WATER, "none"), CROSS, "false");
    list(&mut county.eligibility, ENVIRONMENT, [event]);
    county
}

/// A county with the most points of all, its own reference date and its day of filling in.
fn dated(own: &str, filled_in: Option<&str>) -> Assessment {
    let mut county = county(named("杞县"), &two(), &[(1, 100), (2, 100)]);
    county.reference_date = date(own);
    county.prepared.on = filled_in.map(date);
    county
}

fn verdict(screening: &Screening) -> Verdict {
    let ranking = Screened::new(screening).ranking;
    let counties: Vec<_> = ranking.counties().collect();
    counties[0].judgement.verdict()
}

/// The incident of 18 June 2019 lies within three years before 31 December 2021 and one day
/// outside those before 19 June 2022. The county chose the latter; it stays barred.
#[test]
fn a_barred_county_stays_barred_whatever_reference_date_it_states() {
    for own in ["2021-12-31", "2022-06-19", "2022-12-31", "2020-01-01"] {
        let barred = evacuated(dated(own, Some("2021-04-01")), "2019-06-18");
        let screening = of(&two(), &[barred]);
        let ranking = Screened::new(&screening).ranking;
        let key = CountyKey::of(&named("杞县"));
        let expected = Some(NotRecommendable::Barred);
        assert_eq!(not_recommendable(&key, &ranking), expected, "{own}");
        assert!(ranking.prefecture.ranked.is_empty(), "{own}");
    }
}

/// Three years up to 14 April 2021 begin on 14 April 2018; those up to 31 December 2021 on 31
/// December 2018. What lies between the two beginnings the county did not speak of.
#[test]
fn days_that_a_county_did_not_speak_of_clear_nothing() {
    type Days<'a> = &'a [(&'a str, &'a str)];
    let cases: [(&str, Option<&str>, &str, Days<'_>); 10] = [
        ("2021-12-31", Some("2021-04-01"), "2021-12-31", &[]),
        ("2021-12-31", Some("2021-04-01"), "2021-04-14", &[("2018-04-14", "2018-12-30")]),
        // Spoken of up to the day of filling in: nobody can state what comes after it.
        ("2021-04-01", Some("2021-04-01"), "2021-04-14", &[]),
        ("2021-03-01", Some("2021-04-01"), "2021-04-14", &[("2021-03-02", "2021-04-01")]),
        ("2021-04-01", Some("2021-05-09"), "2021-04-14", &[("2021-04-02", "2021-04-14")]),
        // Without a day of filling in, or with one of another year, up to the office's date.
        ("2021-04-01", None, "2021-04-14", &[("2021-04-02", "2021-04-14")]),
        ("2020-06-01", Some("2020-06-01"), "2021-04-14", &[("2020-06-02", "2021-04-14")]),
        ("2021-04-15", None, "2021-04-14", &[("2018-04-14", "2018-04-14")]),
        ("2022-12-31", None, "2020-01-01", &[("2017-01-01", "2019-12-30")]),
        ("2022-12-31", None, "2021-12-31", &[("2018-12-31", "2019-12-30")]),
    ];
    for (own, filled_in, judged, expected) in cases {
        let judgement = Judgement::new(&dated(own, filled_in), date(judged));
        let days = judgement.uncovered.iter().map(|days| (days.from, days.to));
        let expected: Vec<(Date, Date)> =
            expected.iter().map(|(from, to)| (date(from), date(to))).collect();
        assert_eq!(days.collect::<Vec<_>>(), expected, "{own} {filled_in:?} {judged}");
        let clear = expected.is_empty();
        let graded = judged == "2020-01-01";
        let verdict = if clear && !graded { Verdict::Clear } else { Verdict::Unverified };
        assert_eq!(judgement.verdict(), verdict, "{own} {filled_in:?} {judged}");
    }
}

/// Figures of another year than the round's usual one do not compare: nobody may overlook it.
#[test]
fn figures_of_another_year_are_told_and_those_of_the_usual_one_are_not() {
    let notes = |year| {
        let mut county = dated("2021-12-31", Some("2021-12-31"));
        county.chosen_data_year = year;
        let mut screening = of(&two(), &[county]);
        screening.settings.reference_date = date("2021-12-31");
        match &Screened::new(&screening).admissions[0] {
            Admission::Taken { notes, .. } => notes.clone(),
            other @ (Admission::SetApart(_) | Admission::Refused(_)) => panic!("{other:?}"),
        }
    };
    assert_eq!(notes(None), []);
    assert_eq!(notes(Some(2020)), []);
    for own in [2019, 2021] {
        assert_eq!(notes(Some(own)), [Note::OtherDataYear { own, usual: 2020 }]);
    }
}

/// Under a date of 2022 the grades of 2019 to 2021 must be known; those of 2021 are not.
#[test]
fn a_year_that_the_office_looks_at_and_nobody_stated_is_open() {
    let mut screening = of(&two(), &[dated("2021-12-31", Some("2021-12-31"))]);
    assert_eq!(verdict(&screening), Verdict::Clear);
    screening.settings.reference_date = date("2022-01-01");
    assert_eq!(verdict(&screening), Verdict::Unverified);
}

#[test]
fn both_dates_stand_in_the_line_in_the_minutes_and_in_the_sheet() {
    let mut screening = of(&two(), &[dated("2021-12-31", Some("2021-04-01"))]);
    screening.settings.area = Area::Prefecture(Some("开封市".to_owned()));
    screening.settings.held_on = Some(date("2021-04-14"));
    screening.settings.reference_date = date("2021-04-14");
    let notes = match &Screened::new(&screening).admissions[0] {
        Admission::Taken { notes, .. } => notes.clone(),
        other @ (Admission::SetApart(_) | Admission::Refused(_)) => panic!("{other:?}"),
    };
    let (own, judged) = (date("2021-12-31"), date("2021-04-14"));
    assert_eq!(notes, [Note::OwnReferenceDate { own, judged }]);
    let said = "所填基准日为2021年12月31日，已按本次基准日2021年4月14日重新核验。";
    let open = "核验期间中的2018年4月14日至2018年12月30日，所填自评没有涉及，有无相关情形待核实。";
    let [minutes, sheets, comparison, ..] = papers(&screening).map(|paper| text(&paper));
    for expected in [said, open, "基准日：2021年4月14日", "2018年4月14日至2021年4月14日"]
    {
        assert!(minutes.contains(expected), "{expected}\n{minutes}");
        assert!(sheets.contains(expected), "{expected}\n{sheets}");
    }
    assert!(comparison.contains("基准日：2021年4月14日。"), "{comparison}");
    let files = screening_table(export_screening(&screening).as_bytes(), ScreeningTable::Files);
    assert!(files.unwrap().contains(said));
    let counties =
        screening_table(export_screening(&screening).as_bytes(), ScreeningTable::Counties);
    assert!(counties.unwrap().contains("省辖市推荐,,,,杞县,410221,待核实,否,"));
}

#[test]
fn a_reference_date_far_from_the_round_is_no_date_of_a_file() {
    let screening = of(&two(), &[dated("2021-12-31", None)]);
    let text = export_screening(&screening);
    let changed = |from: &str, to: &str| {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text);
        let problems = open_screening(changed.as_bytes()).unwrap_err();
        problems.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let said = "more than a year outside the year of the round, 2021";
    assert_eq!(
        changed(
            "\"reference_date\":\"2021-12-31\",\"rescore\"",
            "\"reference_date\":\"2023-01-01\",\"rescore\""
        ),
        [format!("$.settings.reference_date: {said}")]
    );
    let own = changed(
        "\"reference_date\":\"2021-12-31\",\"round\":2021,\"scheme\"",
        "\"reference_date\":\"2019-12-31\",\"round\":2021,\"scheme\"",
    );
    assert_eq!(own, [format!("$.files[0].file.assessment.reference_date: in \"杞县\": {said}")]);
}

/// A statement of a county beside the excluding event itself.
#[derive(Clone, Debug)]
enum Move {
    Reference(u16, u8, u8),
    FilledIn(Option<(u16, u8, u8)>),
    Round(u16),
    Name(&'static str),
    Code(&'static str),
    Kind(ApplicantKind),
    Route(bool),
    Prefecture(&'static str),
}

fn moves() -> impl Strategy<Value = Move> {
    let day = || (2020..=2022_u16, 1..=12_u8, 1..=28_u8);
    let name = prop_oneof![Just("杞縣"), Just("尉氏县"), Just("杞 县"), Just("无名县")];
    let code = prop_oneof![Just("410223"), Just("419999"), Just("410222")];
    prop_oneof![
        day().prop_map(|(year, month, day)| Move::Reference(year, month, day)),
        proptest::option::of(day()).prop_map(Move::FilledIn),
        (2020..=2022_u16).prop_map(Move::Round),
        name.prop_map(Move::Name),
        code.prop_map(Move::Code),
        prop_oneof![Just(ApplicantKind::District), Just(ApplicantKind::DevelopmentZone)]
            .prop_map(Move::Kind),
        any::<bool>().prop_map(Move::Route),
        prop_oneof![Just("开封市"), Just("郑州市")].prop_map(Move::Prefecture),
    ]
}

fn moved(mut county: Assessment, to: &Move) -> Assessment {
    let day = |(year, month, day)| Date::new(year, month, day);
    match to.clone() {
        Move::Reference(year, month, of) => {
            county.reference_date = Date::new(year, month, of).unwrap();
        }
        Move::FilledIn(on) => county.prepared.on = on.and_then(day),
        Move::Round(round) => county.round = round,
        Move::Name(name) => county.applicant.name = ApplicantName::new(name).unwrap(),
        Move::Code(code) => county.applicant.code = DivisionCode::new(code),
        Move::Kind(kind) => county.applicant.kind = kind,
        Move::Route(direct) => county.applicant.province_administered = direct,
        Move::Prefecture(name) => county.applicant.prefecture = Some(name.to_owned()),
    }
    county
}

proptest! {
    #![proptest_config(config())]

    /// One statement is moved that does not concern the excluding event; the office admits
    /// whatever it may. Nobody of the screening can be recommended by that file.
    #[test]
    fn no_single_statement_takes_a_barred_county_past_the_gate(to in moves(), event in 0..1_095_u32) {
        let first = date("2018-12-31");
        let day = (0..event).fold(first, |day, _| day.next().unwrap());
        let barred = evacuated(dated("2021-12-31", Some("2021-04-01")), &day.to_string());
        let mut screening = of(&two(), &[moved(barred, &to)]);
        screening.settings.area = Area::of("开封市");
        let settings = screening.settings.clone();
        screening.submissions[0].admitted = waivers(&screening.submissions[0], &settings);
        let ranking = Screened::new(&screening).ranking;
        for county in ranking.prefecture.counties() {
            let why = not_recommendable(&county.key, &ranking);
            prop_assert_eq!(why, Some(NotRecommendable::Barred), "{:?}", to);
        }
        prop_assert!(ranking.prefecture.ranked.is_empty() && ranking.prefecture.open.is_empty());
    }
}

/// Two of three files were filled in for another round: the page says so, and what to do.
#[test]
fn most_files_of_another_round_are_told_of() {
    let one = scheme(&[(1, "1")]);
    let of_round = |name: &str, round: u16| {
        let mut assessment = county(named(name), &one, &[(1, 80)]);
        assessment.round = round;
        assessment
    };
    let files = [of_round("杞县", 2022), of_round("通许县", 2022), of_round("尉氏县", 2021)];
    assert_eq!(of(&one, &files).other_round(), Some((2, 2022)));
    assert_eq!(of(&one, &files[1..]).other_round(), None, "one of two is not most of them");
    assert_eq!(of(&one, &files[2..]).other_round(), None);
    assert_eq!(of(&one, &[]).other_round(), None);
}
