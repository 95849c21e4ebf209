//! Of how many pages a paper is in Word, as LibreOffice prints it; that nobody signs on a page
//! without what is signed.

use chengxin::documents::Paper;
use chengxin::documents::block::Block;
use chengxin::documents::register::RegisterBasis;
use chengxin::documents::register_kind::RegisterKind;
use chengxin::documents::screening::ScreeningBasis;
use chengxin::documents::screening_kind::ScreeningKind;
use chengxin::domain::assessment::Assessment;
use chengxin::domain::division::{Division, divisions};
use chengxin::office::docx::docx;
use chengxin::register::history::History;
use chengxin::report::Report;
use chengxin::screening::selection::Nominee;
use chengxin::screening::settings::{Area, Settings};
use chengxin::screening::submission::CountyKey;
use chengxin::screening::{Analysis, Screened, Screening};
use chengxin::text::both;
use chengxin::wire::receive::Receiver;
use chengxin::wire::scheme_v1::shipped;
use chengxin::wire::{Opened, export, open, open_register, screening_digest};
use serde_json::{Value, json};

use crate::screening::county::{applicant, date};
use crate::screening::submissions::base;
use crate::soffice::{Folder, convert, pdf_text};

/// The report of a county; the `at`-th is not the best.
fn handed_in(at: usize, division: &Division) -> String {
    let mut file = base();
    let answers = file["answers"].as_object_mut().unwrap();
    for (no, answer) in answers.iter_mut() {
        for (id, value) in answer["inputs"].as_object_mut().into_iter().flatten() {
            let number = value.as_str().and_then(|it| it.parse::<usize>().ok());
            let is_part = ["compliant", "in_time", "passed", "pledged", "trained"];
            if let Some(number) = number.filter(|_| is_part.iter().any(|part| id.contains(part))) {
                let no: usize = no.parse().unwrap();
                *value =
                    json!((number - number * ((at * 7 + no * 5 + at / 31) % 31) / 100).to_string());
            }
        }
    }
    if at == 3 {
        file["eligibility"]["materials_truthful"] = json!(false);
    }
    if at == 7 {
        file["eligibility"]["materials_truthful"] = Value::Null;
    }
    if at == 9 {
        file["answers"].as_object_mut().unwrap().remove("5");
    }
    let Ok(Opened::Assessment(report)) = open(file.to_string().as_bytes(), None) else {
        panic!("{} does not open", division.name)
    };
    let applicant = applicant(division);
    export(&Report::new(shipped()[0].clone(), Assessment { applicant, ..report.assessment }))
}

/// A screening of so many counties, two of them chosen, weights tried.
fn screening(area: Area, listed: &[&Division]) -> Screening {
    let scheme = shipped()[0].clone();
    let mut settings = Settings::new(2021, scheme.clone());
    settings.area = area;
    settings.held_by = "南阳市发展和改革委员会".to_owned();
    settings.held_on = Some(date("2021-04-14"));
    settings.reference_date = date("2021-04-14");
    let mut screening = Screening::begin(settings);
    let receiver = Receiver::new(scheme);
    for (at, division) in listed.iter().enumerate() {
        let (name, text) = (format!("{at}.json"), handed_in(at, division));
        screening.add(receiver.receive(&name, text.as_bytes(), both::problem).submission);
    }
    screening.analysis = Analysis { samples: 1_000, ..Analysis::default() };
    let screened = Screened::new(&screening);
    let reason = "制度健全，数据归集和“双公示”质量居全市前列，信用监管和信用惠民便企应用成效明显。";
    let chosen = screened.ranking.prefecture.ranked.iter().take(2).map(|placed| Nominee {
        county: CountyKey::of(&placed.county.report.assessment.applicant),
        name: placed.county.report.assessment.applicant.name.to_string(),
        reason: reason.to_owned(),
    });
    screening.selection.chosen = chosen.collect();
    screening
}

fn of_prefecture(name: &str, n: usize) -> Vec<&'static Division> {
    let all = divisions().iter().filter(|one| one.prefecture == name);
    all.take(n).collect()
}

/// The pages that LibreOffice makes of papers.
fn pages(name: &str, papers: &[Paper]) -> Vec<Vec<String>> {
    let folder = Folder::new(name);
    let files = papers.iter().enumerate().map(|(at, paper)| {
        folder.write(&format!("{at}.docx"), &docx(paper, date("2021-04-14")).unwrap())
    });
    convert(&folder, "pdf", &files.collect::<Vec<_>>());
    let read = |at| pdf_text(&folder.path().join(format!("{at}.pdf")));
    let cut = |text: String| -> Vec<String> {
        let all = text.split('\u{c}').filter(|page| !page.trim().is_empty());
        all.map(|page| page.split_whitespace().collect()).collect()
    };
    (0..papers.len()).map(read).map(cut).collect()
}

/// The papers of a screening, in the order of their kinds.
fn papers(screening: &Screening) -> [Paper; 4] {
    let screened = Screened::new(screening);
    let acceptability = screened.acceptability(screening.analysis);
    let code = screening_digest(screening).code();
    let basis = ScreeningBasis {
        screening,
        screened: &screened,
        acceptability: Some(&acceptability),
        code: &code,
    };
    ScreeningKind::ALL.map(|kind| kind.of(&basis))
}

#[test]
fn minutes_have_two_pages_before_their_annexes_a_county_one_and_all_of_them_one() {
    let (prefecture, all) =
        (of_prefecture("南阳市", 13), divisions().iter().take(60).collect::<Vec<_>>());
    let [minutes, reasons, comparison, _] = papers(&screening(Area::of("南阳市"), &prefecture));
    let [of_province, ..] = papers(&screening(Area::Province, &all));
    let titles = reasons.blocks.iter().filter(|of| matches!(of, Block::Title(_)));
    let n_sheets = titles.count();
    let read = pages("pages", &[minutes, reasons, comparison, of_province]);
    let before_annexes =
        |at: usize| read[at].iter().position(|page| page.contains("附一收到的文件")).unwrap();
    let counted = [before_annexes(0), read[1].len(), read[2].len(), before_annexes(3)];
    assert_eq!(counted, [2, n_sheets, 1, 2]);
}

/// A register of so many counties that were reviewed and evaluated.
fn register(n: usize) -> String {
    let mut events = Vec::new();
    let prefectures = ["南阳市", "洛阳市", "周口市", "新乡市", "信阳市"];
    let listed = (0..n).map(|at| of_prefecture(prefectures[at / 2], 2)[at % 2]);
    let listed: Vec<_> = listed.collect();
    let mut add = |kind: &str, on: &str, division: &Division, more: Value| {
        let mut event = json!({
            "no": events.len() + 1, "on": on, "document": "", "kind": kind, "round": 2021,
            "code": division.code.to_string(), "name": division.name,
        });
        let members = event.as_object_mut().unwrap();
        members.extend(more.as_object().unwrap().clone());
        events.push(event);
    };
    for (at, division) in listed.iter().enumerate() {
        let file: Value = serde_json::from_str(&handed_in(at + 20, division)).unwrap();
        let of = json!({ "by": division.prefecture, "screening": "", "excess": "", "file": file });
        add("recommended", "2021-04-15", division, of);
        add("admitted", "2021-05-06", division, json!({ "documents": { "formal_letter": true } }));
        add("evaluated", "2021-11-20", division, json!({ "file": null }));
    }
    let contact = json!({ "phone": "", "email": "", "address": "" });
    let settings = json!({
        "held_by": "河南省发展和改革委员会", "publicity_days": null, "second_application": null,
        "unlisted_route": null, "contact": contact,
    });
    let scheme: Value =
        serde_json::from_str(&chengxin::wire::export_scheme(&shipped()[0])).unwrap();
    json!({
        "kind": "chengxin-register", "version": 1, "settings": settings, "scheme": scheme,
        "events": events,
    })
    .to_string()
}

#[test]
fn who_signs_below_a_table_of_the_province_signs_beside_its_last_rows() {
    let kinds = [RegisterKind::Review, RegisterKind::Evaluation];
    let made = (1..=10).flat_map(|n| {
        let register = open_register(register(n).as_bytes()).unwrap();
        let history = History::new(&register);
        let basis =
            RegisterBasis { register: &register, history: &history, round: 2021, code: "A" };
        kinds.map(|kind| (kind, n, kind.of(&basis)))
    });
    let made: Vec<_> = made.collect();
    let papers: Vec<_> = made.iter().map(|(.., paper)| paper.clone()).collect();
    for ((kind, n, _), pages) in made.iter().zip(pages("signed", &papers)) {
        // What only a row says, and who signs.
        let is_review = *kind == RegisterKind::Review;
        let (row, signer) = if is_review { ("齐全", "初审人") } else { ("☐", "主持人") };
        let page = pages.iter().find(|page| page.contains(signer)).unwrap();
        assert!(page.contains(row), "{kind:?}, {n} counties: {page}");
    }
}
