//! A scheme is its content: one that borrows the id or the title of a shipped scheme is told
//! as what it is, by the page, on every paper, in a result and in a screening.

use chengxin::documents::kind::Kind;
use chengxin::documents::screening::ScreeningBasis;
use chengxin::documents::screening_kind::ScreeningKind;
use chengxin::domain::language::Language;
use chengxin::domain::scheme::Scheme;
use chengxin::domain::scheme::origin::Origin;
use chengxin::report::Report;
use chengxin::report::findings::Finding;
use chengxin::screening::intake::Admission;
use chengxin::screening::intake::objection::{Objection, OtherScheme};
use chengxin::screening::settings::Settings;
use chengxin::screening::{Screened, Screening};
use chengxin::terms::scheme::{label, name, titled};
use chengxin::wire::receive::Receiver;
use chengxin::wire::report_v1::read::{DigestCheck, StoredReport};
use chengxin::wire::{
    Opened, evaluate, export, export_scheme, open, open_scheme, scheme_v1, screening_digest,
};
use serde_json::{Value, json};

use chengxin::text::both;

const EQUAL: &str = include_str!("../../src/domain/scheme/equal-2021.json");
const CASE: &str = include_str!("../cases/worked-complete-clear.json");
const TITLE: &str = "等权示例方案";

/// The shipped scheme of equal weights with something changed.
fn changed(change: impl FnOnce(&mut Value)) -> Scheme {
    let mut scheme: Value = serde_json::from_str(EQUAL).unwrap();
    change(&mut scheme);
    open_scheme(scheme.to_string().as_bytes()).unwrap()
}

/// Two indicators weigh a thousand times as much as the others; all words are the shipped ones.
fn heavier() -> Scheme {
    changed(|scheme| {
        for no in ["3", "12"] {
            scheme["indicators"][no]["weight"] = json!("1000");
        }
    })
}

/// The report of a whole county of a real file, whose result and digest are in order.
fn report_under(scheme: &Scheme) -> String {
    let case: Value = serde_json::from_str(CASE).unwrap();
    let mut assessment = case["assessment"].clone();
    assessment["purpose"] = json!("real");
    assessment["scheme"] = json!(scheme.id.as_str());
    evaluate(assessment.to_string().as_bytes(), Some(scheme)).unwrap()
}

fn opened(text: &str) -> StoredReport {
    match open(text.as_bytes(), None) {
        Ok(Opened::Report(stored)) => *stored,
        other => panic!("{other:?}"),
    }
}

/// What all papers of a report say.
fn papers(report: &Report) -> String {
    Kind::ALL.map(|kind| format!("{:?}", kind.of(report, "K7QF-2MXA-9P4T-C3WE"))).concat()
}

fn in_result(report: &str) -> Value {
    let report: Value = serde_json::from_str(report).unwrap();
    report["result"]["scheme_origin"].clone()
}

/// Nothing carries the shipped name but the sentences that say that it is borrowed.
fn borrowed_name_is_told(said: &str) {
    assert!(said.contains("与“等权示例方案”同名的外来方案"), "{said}");
    let rest = said.replace("与“等权示例方案”同名的外来方案", "");
    let rest = rest.replace("与内置的“等权示例方案”同名但内容不同", "");
    assert!(!rest.contains(TITLE), "{rest}");
    assert!(!rest.contains("Equal-weight example (an example"), "{rest}");
}

#[test]
fn the_shipped_ones_are_known_and_every_change_of_their_content_is_told() {
    for shipped in scheme_v1::shipped() {
        let again = open_scheme(export_scheme(shipped).as_bytes()).unwrap();
        assert_eq!(again.origin, Origin::Shipped);
        assert_eq!(&again, shipped);
    }
    let title = scheme_v1::shipped()[0].title.clone();
    let namesake = Origin::Namesake(title);
    type Change = fn(&mut Value);
    let changes: [(&str, Change); 9] = [
        ("a weight", |it| it["indicators"]["1"]["weight"] = json!("2")),
        ("the official flag", |it| it["official"] = json!(true)),
        ("the title alone", |it| it["title"]["zh"] = json!("河南省评分标准")),
        ("a basis", |it| it["indicators"]["1"]["items"][0]["basis"] = json!("")),
        ("the id alone", |it| it["id"] = json!("elsewhere")),
        ("the case of the id", |it| it["id"] = json!("EQUAL-2021")),
        ("blanks in the title", |it| {
            it["id"] = json!("elsewhere");
            it["title"] = json!({ "zh": " 等权　示例方案。", "en": "x" });
        }),
        ("the English title as the Chinese one", |it| {
            it["id"] = json!("elsewhere");
            it["title"] = json!({ "zh": "Equal-Weight Example", "en": "x" });
        }),
        ("the cap", |it| it["bonus_cap"] = json!("10.5")),
    ];
    for (what, change) in changes {
        assert_eq!(changed(change).origin, namesake, "{what}");
    }
}

/// Result and digest fit, so nothing else would tell it.
#[test]
fn other_weights_under_a_shipped_name_are_told_everywhere() {
    let scheme = heavier();
    let text = report_under(&scheme);
    let stored = opened(&text);
    assert_eq!((stored.differences.as_slice(), &stored.digest), (&[][..], &DigestCheck::Fits));
    let shipped = scheme_v1::shipped()[0].title.clone();
    assert_eq!(stored.report.findings.first(), Some(&Finding::Namesake(shipped)));
    borrowed_name_is_told(&papers(&stored.report));
    assert!(papers(&stored.report).contains("方案文件自述："));
    assert_eq!(in_result(&text), "namesake");
    for language in [Language::Zh, Language::En] {
        let said = titled(&scheme, language);
        assert!(said.contains("来源未经核实") || said.contains("not verified"), "{said}");
    }
    // An honest one is called by its name.
    let honest = report_under(&scheme_v1::shipped()[0]);
    assert_eq!(in_result(&honest), "shipped");
    let report = opened(&honest).report;
    assert!(!report.findings.iter().any(|finding| matches!(finding, Finding::Namesake(_))));
    assert!(papers(&report).contains("等权示例方案（示例方案，非官方评分标准）"));
}

#[test]
fn a_screening_tells_it_of_a_file_and_of_its_own_scheme() {
    let (scheme, shipped) = (heavier(), &scheme_v1::shipped()[0]);
    let screened = |chosen: &Scheme, file: &Scheme| {
        let mut screening = Screening::begin(Settings::new(2021, chosen.clone()));
        let receiver = Receiver::new(chosen.clone());
        let received = receiver.receive("a.json", report_under(file).as_bytes(), both::problem);
        screening.add(received.submission);
        screening
    };
    let screening = screened(shipped, &scheme);
    let expected = Objection::OtherScheme(OtherScheme::Namesake(shipped.title.clone()));
    let Admission::SetApart(objections) = &Screened::new(&screening).admissions[0] else {
        panic!("taken")
    };
    assert_eq!(objections, &[expected]);

    let screening = screened(&scheme, &scheme);
    let screened = Screened::new(&screening);
    assert!(matches!(screened.admissions[0], Admission::Taken { .. }));
    let code = screening_digest(&screening).code();
    let basis = ScreeningBasis {
        screening: &screening,
        screened: &screened,
        acceptability: None,
        code: &code,
    };
    borrowed_name_is_told(
        &ScreeningKind::ALL.map(|kind| format!("{:?}", kind.of(&basis))).concat(),
    );
}

#[test]
fn a_foreign_scheme_is_called_by_its_title_and_labelled_as_foreign() {
    let official = "河南省发展和改革委员会官方评分标准";
    let claims = |is_official: bool| {
        changed(|scheme| {
            scheme["id"] = json!("henan-official");
            scheme["title"] = json!({ "zh": official, "en": "Official standard" });
            scheme["official"] = json!(is_official);
        })
    };
    let (zh, en) = (Language::Zh, Language::En);
    let scheme = claims(false);
    assert_eq!(scheme.origin, Origin::Foreign);
    assert_eq!(
        (name(&scheme, zh), label(&scheme, zh)),
        (official.to_owned(), "外来方案，来源未经核实")
    );
    assert_eq!(label(&scheme, en), "from a file; its source is not verified");
    let scheme = claims(true);
    assert_eq!(label(&scheme, zh), "外来方案，自称官方评分标准，来源未经核实");
    let text = report_under(&scheme);
    assert_eq!(in_result(&text), "foreign");
    let labelled = format!("{official}（外来方案，自称官方评分标准，来源未经核实）");
    let said = papers(&opened(&text).report);
    assert!(said.contains(&labelled));
    assert!(!said.replace(&labelled, "").contains(official), "{said}");
    // The title alone, with the shipped id: none of its names counts.
    let scheme = changed(|scheme| scheme["title"]["zh"] = json!(official));
    let said = papers(&opened(&report_under(&scheme)).report);
    borrowed_name_is_told(&said);
    assert!(!said.contains(official), "{said}");
}

#[test]
fn a_scheme_of_the_page_is_told_by_its_content() {
    let fields = chengxin::app::own_scheme::OwnScheme {
        title: "某市方案".to_owned(),
        author: "某市信用办".to_owned(),
        basis: "会议研究确定".to_owned(),
        bonus_cap: "5".to_owned(),
        weights: std::collections::BTreeMap::new(),
    };
    let date = chengxin::domain::date::Date::parse("2021-04-01").unwrap();
    let own = fields.make(&scheme_v1::shipped()[0], date).unwrap();
    assert_eq!(titled(&own, Language::Zh), "某市方案（自拟方案，非官方评分标准）");
    assert_eq!(in_result(&report_under(&own)), "own");
    // Its file, changed by hand.
    let mut file: Value = serde_json::from_str(&export_scheme(&own)).unwrap();
    file["bonus_cap"] = json!("6");
    let other = open_scheme(file.to_string().as_bytes()).unwrap();
    assert_eq!(other.origin, Origin::Foreign);
    let report = opened(&report_under(&other)).report;
    assert_eq!(in_result(&export(&report)), "foreign");
}
