//! A county is who the lists say, not who its file says: name, code, kind and route.

use chengxin::domain::applicant::{Applicant, ApplicantKind, ApplicantName, DivisionCode};
use chengxin::domain::identity::candidates;
use chengxin::domain::scheme::Scheme;
use chengxin::screening::intake::objection::{Note, Objection};
use chengxin::screening::intake::{Admission, waivers};
use chengxin::screening::submission::{CountyKey, Identity};
use chengxin::screening::{Screened, Screening};
use chengxin::wire::csv::screening::ScreeningTable;
use chengxin::wire::{export_screening, open_screening, screening_table};

use crate::screening::county::{county, named, of, scheme, with_zones, zone};
use crate::screening::papers::{papers, text};

fn two() -> Scheme {
    scheme(&[(1, "1"), (2, "1")])
}

fn code(text: &str) -> DivisionCode {
    DivisionCode::new(text).unwrap()
}

fn called(name: &str, as_in: &str) -> Applicant {
    Applicant { name: ApplicantName::new(name).unwrap(), ..named(as_in) }
}

/// A file of an applicant beside the genuine one of 西峡县.
fn beside(applicant: Applicant) -> Screening {
    let mut genuine = county(named("西峡县"), &two(), &[(1, 50), (2, 50)]);
    genuine.prepared.by = "genuine".to_owned();
    of(&two(), &[genuine, county(applicant, &two(), &[(1, 90), (2, 90)])])
}

fn said(screening: &Screening) -> String {
    let saved = export_screening(screening);
    screening_table(saved.as_bytes(), ScreeningTable::Files).unwrap()
}

/// Each stands apart, with the sentence that the office reads and the counties that it may be.
#[test]
fn who_is_not_who_the_lists_say_stands_apart_and_the_genuine_one_stays() {
    let direct = |name: &str, direct| Applicant { province_administered: direct, ..named(name) };
    let coded = |name: &str, of: &str| Applicant { code: Some(code(of)), ..named(name) };
    let zone_of =
        |name: &str, of: Option<&str>| Applicant { code: of.map(code), ..zone(name, "南阳市") };
    let cases: [(Applicant, &str, &[&str]); 14] = [
        (
            coded("宛城区", "411303"),
            "所填名称为“宛城区”，代码411303在名单中是卧龙区。",
            &["卧龙区", "宛城区"],
        ),
        (coded("西峡县", "419999"), "行政区划代码419999不在县级行政区划名单中。", &["西峡县"]),
        (called("不存在县", "桐柏县"), "所填名称为“不存在县”，代码411330", &["桐柏县"]),
        (called("桐柏縣", "桐柏县"), "所填名称为“桐柏縣”（繁体字或者异体字）", &["桐柏县"]),
        (called("封邱县", "封丘县"), "所填名称为“封邱县”（繁体字或者异体字）", &["封丘县"]),
        (called("桐 柏　县", "桐柏县"), "所填名称为“桐 柏　县”（含空格）", &["桐柏县"]),
        (called("开封县", "祥符区"), "所填名称为“开封县”（原名）", &["祥符区"]),
        (
            Applicant { kind: ApplicantKind::District, ..named("桐柏县") },
            "所填类别为市辖区，名单中桐柏县是县。",
            &["桐柏县"],
        ),
        (
            direct("邓州市", false),
            "所填申报渠道为由省辖市推荐，省直管县（市）名单中有邓州市。",
            &["邓州市"],
        ),
        (
            direct("唐河县", true),
            "所填申报渠道为直接申报，省直管县（市）名单中没有唐河县。",
            &["唐河县"],
        ),
        (
            zone_of("新野县", None),
            "填报为开发区，名称或者代码却是新野县（411329）的。",
            &["新野县"],
        ),
        (zone_of("新野", None), "填报为开发区，名称或者代码却是新野县（411329）的。", &["新野县"]),
        (
            zone_of("新 野縣", None),
            "填报为开发区，名称或者代码却是新野县（411329）的。",
            &["新野县"],
        ),
        (
            zone_of("新野产业集聚区", Some("411325")),
            "填报为开发区，名称或者代码却是内乡县（411325）的。",
            &["内乡县"],
        ),
    ];
    for (applicant, sentence, may_be) in cases {
        let names: Vec<_> = candidates(&applicant).iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, may_be, "{applicant:?}");
        let screening = beside(applicant);
        let screened = Screened::new(&screening);
        let Admission::SetApart(objections) = &screened.admissions[1] else {
            panic!("{:?}", screened.admissions[1])
        };
        assert!(objections.iter().all(|it| matches!(it, Objection::Identity(_))), "{objections:?}");
        assert!(said(&screening).contains(sentence), "{sentence}\n{}", said(&screening));
        let ranked = &screened.ranking.prefecture.ranked;
        assert_eq!(ranked.len(), 1, "{sentence}");
        assert_eq!(ranked[0].county.submission, 0, "{sentence}");
        // No other decision of the office lets it in.
        let mut admitted = screening.clone();
        admitted.submissions[1].admitted = waivers(&admitted.submissions[1], &admitted.settings);
        admitted.submissions[1].preferred = true;
        assert!(Screened::new(&admitted).admissions[1].report().is_none(), "{sentence}");
    }
}

/// What fits the lists stands, and a zone of a name of its own does.
#[test]
fn who_fits_the_lists_is_taken() {
    let zones = ["新野县产业集聚区", "南阳高新区"].map(|name| zone(name, "南阳市"));
    for applicant in zones.into_iter().chain(["兰考县", "济源市", "卧龙区"].map(named)) {
        let names = ["新野县产业集聚区", "南阳高新区"];
        let screened = Screened::new(&with_zones(beside(applicant.clone()), names));
        assert!(screened.admissions[1].report().is_some(), "{applicant:?}");
    }
}

/// The office says which county it is; its name and route are then those of the list, and the
/// decision is told on every paper and saved.
#[test]
fn the_office_says_which_county_it_is() {
    let mut screening = beside(called("桐柏縣", "桐柏县"));
    screening.submissions[1].identity = Identity::County { code: code("411330"), direct: false };
    let screened = Screened::new(&screening);
    let Admission::Taken { notes, .. } = &screened.admissions[1] else { panic!() };
    assert!(matches!(notes.as_slice(), [Note::Identified { .. }]), "{notes:?}");
    let county = screened.ranking.county(&CountyKey::Code(code("411330"))).unwrap();
    assert_eq!((county.name.as_str(), county.direct), ("桐柏县", false));
    let told = "所填名称为“桐柏縣”（繁体字或者异体字），代码411330在名单中是桐柏县。经本单位确认为桐柏县（由省辖市推荐）。";
    let [minute, sheets, ..] = papers(&screening).map(|paper| text(&paper));
    assert!(minute.contains(told), "{minute}");
    assert!(sheets.contains(told) && sheets.contains("桐柏县筛查情况说明"), "{sheets}");
    assert!(minute.contains("\n1|桐柏县|"), "{minute}");
    let saved = export_screening(&screening);
    assert_eq!(open_screening(saved.as_bytes()), Ok(screening));
    let unknown =
        saved.replacen("\"code\":\"411330\",\"direct\"", "\"code\":\"419999\",\"direct\"", 1);
    let problems = open_screening(unknown.as_bytes()).unwrap_err();
    assert_eq!(
        problems[0].to_string(),
        "$.files[1].identity.code: in \"桐柏縣\": the list of divisions has no such code"
    );
}

/// A file that the office holds for another county's competes with the file of that one.
#[test]
fn a_file_of_a_county_that_has_one_is_a_second_one() {
    let mut screening = beside(called("西峽縣", "西峡县"));
    screening.submissions[1].identity = Identity::County { code: code("411323"), direct: false };
    let admissions = Screened::new(&screening).admissions;
    let expected = [
        vec![Objection::Undecided { others: vec![1] }],
        vec![Objection::Undecided { others: vec![0] }],
    ];
    for (admission, expected) in admissions.iter().zip(expected) {
        assert_eq!(*admission, Admission::SetApart(expected));
    }
}

/// The list decides who applies directly, and the office where a county objects.
#[test]
fn the_route_is_that_of_the_list_unless_the_office_says_otherwise() {
    let stated = Applicant { province_administered: false, ..named("邓州市") };
    for direct in [true, false] {
        let mut screening = beside(stated.clone());
        screening.submissions[1].identity = Identity::County { code: code("411381"), direct };
        let ranking = Screened::new(&screening).ranking;
        let n = (ranking.prefecture.ranked.len(), ranking.province.ranked.len());
        assert_eq!(n, if direct { (1, 1) } else { (2, 0) });
    }
}

#[test]
fn what_the_office_does_not_use_says_so() {
    let mut screening = beside(called("桐柏縣", "桐柏县"));
    screening.submissions[1].identity = Identity::NotUsed;
    let admission = Screened::new(&screening).admissions.remove(1);
    assert_eq!(admission, Admission::SetApart(vec![Objection::NotUsed]));
    assert!(said(&screening).contains("本单位未采用。"));
    assert_eq!(open_screening(export_screening(&screening).as_bytes()), Ok(screening));
}
