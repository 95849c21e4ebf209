//! What becomes of a file, and that no file touches another.

use std::fs;

use chengxin::domain::assessment::{Assessment, Purpose};
use chengxin::domain::decimal::Weight;
use chengxin::domain::division::{Division, divisions};
use chengxin::domain::framework::Bilingual;
use chengxin::domain::id::SchemeId;
use chengxin::domain::identity::Misfit;
use chengxin::domain::scheme::Scheme;
use chengxin::report::maker::MADE_BY;
use chengxin::screening::intake::objection::{Note, Objection, OtherScheme};
use chengxin::screening::intake::{Admission, waivers};
use chengxin::screening::settings::{Area, Settings};
use chengxin::screening::submission::{
    Content, CountyFile, Difference, OtherKind, Refusal, ResultPlace, StoredDigest, TextEncoding,
};
use chengxin::screening::{MAX_FILES, Screened, Screening};
use chengxin::text::both;
use chengxin::wire::edition_v1::current;
use chengxin::wire::json::MAX_BYTES;
use chengxin::wire::receive::Receiver;
use chengxin::wire::{export_assessment, export_screening, open_screening};

use crate::screening::county::{
    applicant, county, date, file, named, receive, scheme, screening, with_zones, zone,
};

fn two() -> Scheme {
    scheme(&[(1, "1"), (2, "1")])
}

fn qixian() -> Assessment {
    county(named("杞县"), &two(), &[(1, 80), (2, 60)])
}

fn admissions(screening: &Screening) -> Vec<Admission> {
    Screened::new(screening).admissions
}

/// The office takes every file in spite of all that it may waive.
fn admit(screening: &mut Screening) {
    let settings = screening.settings.clone();
    for submission in &mut screening.submissions {
        submission.admitted = waivers(submission, &settings);
    }
}

fn objections(admission: &Admission) -> &[Objection] {
    let Admission::SetApart(objections) = admission else { panic!("{admission:?}") };
    objections
}

fn notes(admission: &Admission) -> &[Note] {
    let Admission::Taken { notes, .. } = admission else { panic!("{admission:?}") };
    notes
}

fn county_file(screening: &Screening, position: usize) -> &CountyFile {
    screening.submissions[position].county().unwrap()
}

fn one(text: String) -> Screening {
    screening(&two(), &[("a.json", text)])
}

#[test]
fn a_whole_report_is_taken_and_an_assessment_says_that_it_has_no_digest() {
    let report = one(file(&qixian(), &two()));
    assert_eq!(notes(&admissions(&report)[0]), []);
    let assessment = one(export_assessment(&qixian()));
    assert_eq!(notes(&admissions(&assessment)[0]), [Note::NoDigest]);
    // The same content, so that a paper printed from either bears the same code.
    assert_eq!(county_file(&report, 0).code, county_file(&assessment, 0).code);
}

#[test]
fn a_changed_result_is_told_and_the_recomputed_one_counts() {
    let text = file(&qixian(), &two()).replacen("\"low\":\"70.00\"", "\"low\":\"95.00\"", 1);
    let mut screening = one(text);
    let admission = &admissions(&screening)[0];
    let [Objection::ResultDiffers { places, first }, Objection::DigestDiffers { stored, content }] =
        objections(admission)
    else {
        panic!("{admission:?}")
    };
    let difference = Difference {
        place: ResultPlace::Base,
        stored: Some("95.00–70.00".to_owned()),
        recomputed: Some("70.00".to_owned()),
    };
    assert_eq!((*places, first), (1, &difference));
    assert_ne!(stored.as_ref(), Some(content));
    admit(&mut screening);
    let screened = Screened::new(&screening);
    assert_eq!(notes(&screened.admissions[0]).len(), 2);
    let total = screened.ranking.prefecture.ranked[0].county.report.sheet.total.unwrap();
    assert_eq!(total.low.to_string(), "70.00");
}

#[test]
fn a_changed_fact_breaks_the_digest() {
    let text = file(&qixian(), &two()).replacen("\"8000\"", "\"9900\"", 1);
    let admission = &admissions(&one(text))[0];
    let told = objections(admission);
    assert!(matches!(told[0], Objection::ResultDiffers { .. }), "{told:?}");
    assert!(matches!(told[1], Objection::DigestDiffers { stored: Some(_), .. }), "{told:?}");
}

#[test]
fn a_typed_code_confirms_or_objects() {
    let mut screening = one(file(&qixian(), &two()));
    let code = county_file(&screening, 0).code.clone();
    screening.submissions[0].typed_code = code.to_lowercase().replace('-', " ");
    assert_eq!(notes(&admissions(&screening)[0]), [Note::CodeConfirmed]);
    screening.submissions[0].typed_code = "0000-0000-0000-0000".to_owned();
    let differs = Objection::CodeDiffers { typed: "0000-0000-0000-0000".to_owned(), content: code };
    assert_eq!(objections(&admissions(&screening)[0]), [differs]);
}

#[test]
fn a_demo_another_kind_and_another_edition_are_refused() {
    let mut demo = qixian();
    demo.purpose = Purpose::Demo;
    let golden = include_str!("../../golden/scheme-v1.json");
    let draft = include_str!("../../golden/draft-v1.json");
    let edition = file(&qixian(), &two()).replace("\"henan-2021\"", "\"henan-2024\"");
    let newer = file(&qixian(), &two()).replace("\"version\":1}", "\"version\":2}");
    let cases = [
        (file(&demo, &two()), Refusal::Demo("杞县".to_owned())),
        (export_assessment(&demo), Refusal::Demo("杞县".to_owned())),
        (golden.to_owned(), Refusal::OtherKind(OtherKind::Scheme)),
        (draft.to_owned(), Refusal::OtherKind(OtherKind::Draft)),
        ("{\"kind\":\"chengxin-screening\"}".to_owned(), Refusal::OtherKind(OtherKind::Screening)),
        ("{\"kind\":\"chengxin-register\"}".to_owned(), Refusal::OtherKind(OtherKind::Register)),
        ("[]".to_owned(), Refusal::OtherKind(OtherKind::Unknown)),
        (edition, Refusal::OtherFramework("henan-2024".to_owned())),
        (newer, Refusal::NewerVersion(2)),
        ("x".to_owned(), Refusal::NotJson { line: 1, column: 1 }),
        (" ".repeat(MAX_BYTES + 1), Refusal::TooLarge { most: MAX_BYTES }),
    ];
    for (text, refusal) in cases {
        let told = &admissions(&one(text.clone()))[0];
        assert_eq!(*told, Admission::Refused(refusal), "{}", &text[..text.len().min(60)]);
    }
    let broken = file(&qixian(), &two()).replace("\"round\":2021", "\"round\":\"x\"");
    let received = receive("a.json", broken.as_bytes(), &two());
    let first = Bilingual {
        zh: "申报批次：应为不加引号的整数。".to_owned(),
        en: "Round: must be a whole number without quotes.".to_owned(),
    };
    let refusal = Refusal::Invalid { problems: 1, first };
    assert_eq!(received.submission.content, Content::Refused(refusal));
    assert_eq!(received.problems.len(), 1);
}

#[test]
fn another_scheme_is_set_apart_or_scored_anew_for_all() {
    let mut other = scheme(&[(1, "3"), (2, "1")]);
    let same_id = file(&county(named("杞县"), &other, &[(1, 80), (2, 60)]), &other);
    other.id = SchemeId::new("other").unwrap();
    let files = [
        ("same-id", same_id),
        ("other", file(&county(named("通许县"), &other, &[(1, 80), (2, 60)]), &other)),
        ("unknown", export_assessment(&county(named("尉氏县"), &other, &[(1, 80), (2, 60)]))),
    ];
    let mut screening = screening(&two(), &files);
    let (id, content) = (OtherScheme::Id(other.id), OtherScheme::Content(two().id));
    let expected = [content.clone(), id.clone(), id.clone()];
    for (admission, other) in admissions(&screening).iter().zip(expected.clone()) {
        assert_eq!(objections(admission), [Objection::OtherScheme(other)]);
    }
    screening.settings.rescore = true;
    for step in 0..2 {
        let screened = Screened::new(&screening);
        for (admission, other) in screened.admissions.iter().zip(expected.clone()) {
            assert!(notes(admission).contains(&Note::Rescored(other)), "{admission:?}");
        }
        // (80 + 60) / 2, not (3 × 80 + 60) / 4 = 75.
        for placed in &screened.ranking.prefecture.ranked {
            let total = placed.county.report.sheet.total.unwrap().low;
            assert_eq!((placed.place, total.to_string().as_str()), (1, "70.00"), "{step}");
        }
        (0..3).for_each(|position| screening.rescore(position));
    }
}

#[test]
fn a_weight_that_is_written_otherwise_is_no_other_scheme() {
    let mut written = two();
    for indicator in written.indicators.values_mut().filter(|one| !one.weight.is_zero()) {
        indicator.weight = Weight::parse("1.00").unwrap();
    }
    let screening = screening(&two(), &[("a", file(&qixian(), &written))]);
    assert_eq!(notes(&admissions(&screening)[0]), []);
}

#[test]
fn counties_of_other_prefectures_and_rounds_are_set_apart() {
    let mut lost = zone("临空经济区", "郑州市");
    lost.prefecture = None;
    let mut moved = named("中牟县");
    moved.prefecture = Some("开封市".to_owned());
    let mut later = qixian();
    later.round = 2022;
    let files: Vec<_> = [named("杞县"), named("新郑市"), moved, lost, zone("开封经开区", "开封市")]
        .map(|applicant| file(&county(applicant, &two(), &[]), &two()))
        .into_iter()
        .chain([file(&later, &two())])
        .map(|text| ("a.json", text))
        .collect();
    let mut screening = with_zones(screening(&two(), &files), ["开封经开区"]);
    screening.settings.area = Area::of("开封市");
    let told = admissions(&screening);
    assert_eq!(notes(&told[0]), []);
    let zhengzhou = || Objection::OtherPrefecture("郑州市".to_owned());
    assert_eq!(objections(&told[1]), [zhengzhou()]);
    // The code says 郑州市, whatever the file says.
    let [Objection::Identity(Misfit::Prefecture { stated, listed }), other] = objections(&told[2])
    else {
        panic!("{:?}", told[2])
    };
    assert_eq!((stated.as_str(), listed.prefecture.as_str()), ("开封市", "郑州市"));
    assert_eq!(*other, zhengzhou());
    assert_eq!(objections(&told[3]), [Objection::OtherZone(None)]);
    assert_eq!(notes(&told[4]), []);
    assert_eq!(objections(&told[5]), [Objection::OtherRound(2022)]);
    admit(&mut screening);
    let told = admissions(&screening);
    assert_eq!(objections(&told[1]), [zhengzhou()], "none of the office's own");
    assert_eq!(objections(&told[3]), [Objection::OtherZone(None)], "the office adds its zones");
    // Now two files of 杞县 of the same day: the office must choose.
    assert_eq!(objections(&told[0]), [Objection::Undecided { others: vec![5] }]);
}

/// What the office admits is that objection under those settings, and nothing that comes after.
#[test]
fn an_admission_ends_with_its_objection_and_with_the_settings_it_was_given_under() {
    let mut later = qixian();
    later.round = 2022;
    let mut screening = screening(&two(), &[("a.json", file(&later, &two()))]);
    admit(&mut screening);
    assert!(admissions(&screening)[0].report().is_some());
    screening.settings.round = 2023;
    let told = admissions(&screening);
    assert_eq!(objections(&told[0]), [Objection::OtherRound(2022)], "of another round now");
    screening.settings.round = 2021;
    assert!(admissions(&screening)[0].report().is_some(), "that for which it was given");
    screening.submissions[0].typed_code = "0000".to_owned();
    let told = admissions(&screening);
    assert!(told[0].report().is_none(), "another objection: {told:?}");
}

#[test]
fn of_several_files_of_a_county_the_newer_is_proposed_and_the_office_chooses() {
    let dated = |day: Option<&str>, points| {
        let mut county = county(named("杞县"), &two(), &[(1, points)]);
        county.prepared.on = day.map(date);
        ("a.json", file(&county, &two()))
    };
    let (old, new, undated) =
        (dated(Some("2021-04-01"), 50), dated(Some("2021-04-02"), 60), dated(None, 70));
    let files = [old.clone(), new.clone(), undated, new.clone()];
    let mut several = screening(&two(), &files);
    let told = admissions(&several);
    assert_eq!(objections(&told[0]), [Objection::Older { newer: 1 }]);
    assert_eq!(notes(&told[1]), [Note::NewestOf(3)]);
    assert_eq!(objections(&told[2]), [Objection::Older { newer: 1 }]);
    assert_eq!(objections(&told[3]), [Objection::Copy { of: 1 }]);
    several.submissions[0].preferred = true;
    let told = admissions(&several);
    assert_eq!(notes(&told[0]), [Note::PreferredOf(4)]);
    for other in &told[1..] {
        assert_eq!(objections(other), [Objection::NotPreferred { preferred: 0 }]);
    }
    let of_one_day = [new.clone(), dated(Some("2021-04-02"), 90), old];
    let told = admissions(&screening(&two(), &of_one_day));
    assert_eq!(objections(&told[0]), [Objection::Undecided { others: vec![1, 2] }]);
    assert_eq!(told.iter().filter(|admission| admission.report().is_some()).count(), 0);
    // A file with something against it does not compete.
    let tampered = ("t.json", new.1.replacen("\"6000\"", "\"9000\"", 1));
    let told = admissions(&screening(&two(), &[tampered, new]));
    assert!(matches!(objections(&told[0])[0], Objection::ResultDiffers { .. }));
    assert_eq!(notes(&told[1]), []);
}

/// Whatever the order: the one whose code shows that nothing was changed on its way.
#[test]
fn of_equal_files_the_one_with_a_fitting_code_is_taken() {
    let (report, assessment) = (file(&qixian(), &two()), export_assessment(&qixian()));
    for (files, taken) in [
        ([("a", assessment.clone()), ("r", report.clone())], 1),
        ([("r", report.clone()), ("a", assessment.clone())], 0),
        ([("a", assessment.clone()), ("b", assessment)], 0),
    ] {
        let told = admissions(&screening(&two(), &files));
        assert!(told[taken].report().is_some(), "{told:?}");
        assert_eq!(objections(&told[1 - taken]), [Objection::Copy { of: taken }]);
    }
}

/// The office module makes a report of a workbook, and its code is of that moment.
#[test]
fn a_workbook_says_that_it_has_no_code_and_says_it_when_it_was_saved() {
    let report = file(&qixian(), &two());
    let receiver = Receiver::new(two());
    let received = receiver.receive_workbook("杞县.xlsx", report.as_bytes(), both::problem);
    let mut one = screening(&two(), &[]);
    one.add(received.submission);
    assert_eq!(notes(&admissions(&one)[0]), [Note::NoDigest]);
    let opened = open_screening(export_screening(&one).as_bytes()).unwrap();
    assert_eq!(opened, one);
    assert_eq!(notes(&admissions(&opened)[0]), [Note::NoDigest]);
    // The paper that is printed from either bears the same code.
    let as_report = screening(&two(), &[("r", report)]);
    assert_eq!(county_file(&one, 0).code, county_file(&as_report, 0).code);
}

#[test]
fn there_is_room_for_so_many_files() {
    let mut full = screening(&two(), &[]);
    for number in 0..=MAX_FILES {
        assert_eq!(full.has_room(), number < MAX_FILES);
        full.add(receive(&number.to_string(), b"x", &two()).submission);
    }
    full.add(receive("late.json", file(&qixian(), &two()).as_bytes(), &two()).submission);
    let told = admissions(&full);
    assert_eq!(told.len(), MAX_FILES + 2);
    for admission in &told[MAX_FILES..] {
        assert_eq!(*admission, Admission::Refused(Refusal::TooManyFiles { most: MAX_FILES }));
    }
}

#[test]
fn a_hostile_batch_leaves_fifty_good_files_ranked() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/hostile");
    let mut paths: Vec<_> =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    paths.sort();
    let direct = |division: &&Division| !current().is_direct(&division.code);
    let mut good = divisions().iter().filter(direct).take(50);
    let mut mixed = Screening::begin(Settings::new(2021, two()));
    let mut taken = 0;
    while taken < 50 {
        if let Some(path) = paths.get(taken) {
            let name = path.file_name().unwrap().to_string_lossy();
            mixed.add(receive(&name, &fs::read(path).unwrap(), &two()).submission);
        }
        let county = county(applicant(good.next().unwrap()), &two(), &[(1, taken as u32)]);
        mixed.add(receive("good.json", file(&county, &two()).as_bytes(), &two()).submission);
        taken += 1;
    }
    let screened = Screened::new(&mixed);
    let ranked = &screened.ranking.prefecture.ranked;
    assert_eq!(ranked.len(), 50);
    // The county with n points on one of two indicators is ranked 50 − n.
    for (place, placed) in (1..).zip(ranked) {
        let half = (50 - place) * 50;
        assert_eq!(placed.place, place);
        assert_eq!(placed.county.report.sheet.total.unwrap().low.hundredths(), half as i128);
    }
    let refused: Vec<_> = mixed
        .submissions
        .iter()
        .zip(&screened.admissions)
        .filter(|(submission, _)| submission.name != "good.json")
        .map(|(submission, admission)| {
            let Admission::Refused(refusal) = admission else { panic!("{submission:?}") };
            (submission.name.as_str(), refusal.clone())
        })
        .collect();
    assert_eq!(refused.len(), paths.len());
    let of = |name: &str| {
        refused
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, refusal)| refusal.clone())
            .unwrap()
    };
    let not_json = |line, column| Refusal::NotJson { line, column };
    assert_eq!(of("empty.json"), Refusal::EmptyFile);
    assert_eq!(of("html.json"), not_json(1, 1));
    assert_eq!(of("utf-16-le.json"), Refusal::NotUtf8(TextEncoding::Utf16));
    assert_eq!(of("utf-16-no-mark.json"), Refusal::NotUtf8(TextEncoding::Utf16));
    assert_eq!(of("array-at-top.json"), Refusal::OtherKind(OtherKind::Unknown));
    assert_eq!(of("version-newer-and-broken.json"), Refusal::NewerVersion(2));
    assert_eq!(of("lone-surrogate.json"), Refusal::HalfCharacter { line: 1, column: 31 });
    let Refusal::Invalid { problems: 5, first } = of("duplicate-in-result.json") else {
        panic!("{:?}", of("duplicate-in-result.json"))
    };
    assert!(first.zh.starts_with("基础分："), "{}", first.zh);
}

/// A letter or figure that is another is told, wherever it stands: the file is refused, or its
/// digest does not fit. What made the report is no content.
#[test]
fn no_letter_of_a_report_is_changed_unseen_but_in_what_made_it() {
    let scheme = scheme(&[(1, "1"), (7, "2")]);
    let receiver = Receiver::new(scheme.clone());
    let good = file(&county(named("杞县"), &scheme, &[(1, 50), (7, 80)]), &scheme);
    let fits = |text: &str| {
        let received = receiver.receive("a.json", text.as_bytes(), both::problem);
        let county = received.submission.county();
        county.map(|file| file.digest == StoredDigest::Fits)
    };
    let makers = ["chengxin 9 (0123456789ab, 2021-04-15)", "chengxin \\\\ 9", "another"];
    for text in makers.map(|maker| good.replace(MADE_BY, maker)) {
        assert_eq!(fits(&text), Some(true), "{text}");
    }
    // Blanks and line breaks between the members are no content either.
    for text in [good.clone(), format!("\n{good}"), good.replacen('}', "} ", 1)] {
        assert_eq!(fits(&text), Some(true), "{text}");
    }
    let made_by = good.find(MADE_BY).unwrap();
    let of_maker = made_by..made_by + MADE_BY.len();
    let places = good.char_indices().filter(|(_, c)| c.is_ascii_alphanumeric());
    let mut n_taken = 0;
    for (at, c) in places.filter(|(at, _)| !of_maker.contains(at)).step_by(7) {
        let other = if c == '1' || c == 'e' { "2" } else { "1" };
        let text = format!("{}{other}{}", &good[..at], &good[at + 1..]);
        assert_ne!(fits(&text), Some(true), "{text}");
        n_taken += usize::from(fits(&text).is_some());
    }
    // Of the changed ones, many can be read, and say that they were changed.
    assert!(n_taken > 50, "{n_taken}");
}
