//! The papers of a screening as DOCX: whole, and printed by LibreOffice with every county;
//! its comparison as XLSX: numbers as numbers.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use chengxin::documents::screening::ScreeningBasis;
use chengxin::documents::screening_kind::ScreeningKind;
use chengxin::domain::assessment::Assessment;
use chengxin::domain::date::Date;
use chengxin::domain::edition::check::CheckId;
use chengxin::office::docx::docx;
use chengxin::office::xlsx::comparison::comparison;
use chengxin::screening::selection::Nominee;
use chengxin::screening::settings::Area;
use chengxin::screening::submission::CountyKey;
use chengxin::screening::{Analysis, Screened, Screening};
use chengxin::wire::{export_screening, open_screening, screening_digest};

use crate::soffice::{Folder, convert, pdf_text};

#[path = "../core/screening/county.rs"]
#[expect(dead_code, reason = "the core's own tests use all of it")]
pub(crate) mod county;
#[path = "../core/screening/submissions.rs"]
pub(crate) mod submissions;

/// A screening of twelve counties, one barred, one unverified, one open.
pub(crate) fn twelve() -> (Screening, Vec<Assessment>) {
    let weights: Vec<_> = (1..=12).chain(14..=19).map(|number| (number, "1")).collect();
    let scheme = county::scheme(&weights);
    let listed = chengxin::domain::division::divisions().iter();
    let listed: Vec<_> = listed.filter(|one| one.prefecture == "洛阳市").take(12).collect();
    let assessments: Vec<_> = (0..)
        .zip(&listed)
        .map(|(at, division)| {
            let points = |(number, _): &(u8, &str)| {
                let spread = (u32::from(*number) * 37 + at * 53) % 41;
                (*number, 60 + spread - if at % 5 == 4 { 20 } else { 0 })
            };
            let points: Vec<_> = weights.iter().map(points).collect();
            let mut made = county::county(county::applicant(division), &scheme, &points);
            if at == 3 {
                made.eligibility.declare(CheckId::new("materials_truthful"), Some(false));
            }
            if at == 7 {
                made.eligibility.declare(CheckId::new("materials_truthful"), None);
            }
            if at == 9 {
                made.answers.remove(&county::no(5));
            }
            made
        })
        .collect();
    let mut screening = county::of(&scheme, &assessments);
    screening.settings.area = Area::of("洛阳市");
    screening.settings.held_by = "洛阳市发展和改革委员会".to_owned();
    screening.settings.held_on = Date::parse("2021-04-14");
    screening.analysis = Analysis { samples: 10_000, ..Analysis::default() };
    (screening, assessments)
}

#[test]
fn libreoffice_prints_the_papers_of_twelve_counties() {
    let (mut screening, assessments) = twelve();
    let screened = Screened::new(&screening);
    let first = screened.ranking.prefecture.ranked[0].county.key.clone();
    let name =
        screened.ranking.prefecture.ranked[0].county.report.assessment.applicant.name.clone();
    screening.selection.chosen =
        vec![Nominee { county: first, name: name.to_string(), reason: "得分居首".to_owned() }];
    let screened = Screened::new(&screening);
    let acceptability = screened.acceptability(screening.analysis);
    let code = screening_digest(&screening).code();
    let basis = ScreeningBasis {
        screening: &screening,
        screened: &screened,
        acceptability: Some(&acceptability),
        code: &code,
    };
    let folder = Folder::new("screening");
    let papers = ScreeningKind::ALL.map(|kind| {
        let file = docx(&kind.of(&basis), Date::parse("2021-04-14").unwrap()).unwrap();
        folder.write(&format!("{}.docx", kind.name().word), &file)
    });
    convert(&folder, "pdf", &papers);
    for kind in ScreeningKind::ALL {
        let text = pdf_text(&folder.path().join(format!("{}.pdf", kind.name().word)));
        assert!(text.contains(&code), "{kind:?} lacks its code");
        for assessment in &assessments {
            let key = CountyKey::of(&assessment.applicant);
            let ranked = screened.ranking.prefecture.ranked.iter();
            let is_ranked = ranked.map(|placed| &placed.county.key).any(|ranked| *ranked == key);
            let name = assessment.applicant.name.as_str();
            assert!(text.contains(name) || !is_ranked, "{kind:?} lacks {name}");
        }
    }
}

/// One code, one paper: what Word and Excel get from the file that was saved and opened is, byte
/// for byte, what they got before, with the trial and without it; and the two differ.
#[test]
fn a_saved_screening_gives_the_same_files_byte_for_byte() {
    let day = Date::parse("2021-04-14").unwrap();
    let files = |screening: &Screening| {
        let screened = Screened::new(screening);
        let acceptability = screened.trial(screening);
        let basis = ScreeningBasis {
            screening,
            screened: &screened,
            acceptability: acceptability.as_ref(),
            code: &screening_digest(screening).code(),
        };
        let papers = ScreeningKind::ALL.map(|kind| docx(&kind.of(&basis), day).unwrap());
        (papers, comparison(&basis, day).unwrap())
    };
    let of = |tried| {
        let screening = Screening { tried, ..twelve().0 };
        let opened = open_screening(export_screening(&screening).as_bytes()).unwrap();
        let (papers, book) = files(&screening);
        let (papers_again, book_again) = files(&opened);
        for ((kind, before), after) in ScreeningKind::ALL.iter().zip(&papers).zip(&papers_again) {
            assert!(before == after, "{kind:?}, tried: {tried}");
        }
        assert!(book == book_again, "the workbook, tried: {tried}");
        (papers, book)
    };
    let ((tried, tried_book), (untried, untried_book)) = (of(true), of(false));
    for (one, other) in tried.iter().zip(&untried) {
        assert_ne!(one, other, "another code");
    }
    assert_ne!(tried_book, untried_book);
}

/// The sheet of every county of `tests/submissions.json`, and of its honest neighbour. Each page
/// names the county in its title only, so that a page without one goes on with the sheet before.
#[test]
fn no_verification_sheet_has_more_than_two_pages() {
    let folder = Folder::new("verification");
    let day = Date::parse("2021-04-14").unwrap();
    let rows = submissions::rows();
    let papers = rows.iter().enumerate().map(|(at, row)| {
        let screening = submissions::screened(row);
        let screened = Screened::new(&screening);
        let basis = ScreeningBasis {
            screening: &screening,
            screened: &screened,
            acceptability: None,
            code: "AAAA-BBBB-CCCC-DDDD",
        };
        let file = docx(&ScreeningKind::Verification.of(&basis), day).unwrap();
        folder.write(&format!("{at}.docx"), &file)
    });
    convert(&folder, "pdf", &papers.collect::<Vec<_>>());
    for (at, row) in rows.iter().enumerate() {
        let text = pdf_text(&folder.path().join(format!("{at}.pdf")));
        let pages: Vec<_> = text.split('\u{c}').filter(|page| !page.trim().is_empty()).collect();
        let begins = |page: &&str| page.contains("只核实所填数据");
        let mut longest = 0;
        let mut length = 0;
        for page in &pages {
            length = if begins(page) { 1 } else { length + 1 };
            longest = longest.max(length);
        }
        assert!(longest <= 2, "{}: {longest} pages", row["try"]);
    }
}

#[test]
fn the_comparison_comes_back_from_a_workbook_with_numbers_as_numbers() {
    let (mut screening, assessments) = twelve();
    // A text that a spreadsheet would calculate, if it were not kept as a text.
    screening.submissions[0].name = "=1+1.json".to_owned();
    let screened = Screened::new(&screening);
    let acceptability = screened.acceptability(screening.analysis);
    let code = screening_digest(&screening).code();
    let book = |acceptability| {
        let basis = ScreeningBasis {
            screening: &screening,
            screened: &screened,
            acceptability,
            code: &code,
        };
        comparison(&basis, Date::parse("2021-04-14").unwrap()).unwrap()
    };
    let tried = book(Some(&acceptability));
    assert_eq!(tried, book(Some(&acceptability)), "the same input, the same bytes");
    let sheets = |file: &[u8]| {
        let mut book = Xlsx::new(Cursor::new(file.to_vec())).unwrap();
        let names = book.sheet_names();
        let ranges = names.iter().map(|name| book.worksheet_range(name).unwrap());
        let ranges: Vec<_> = ranges.collect();
        (names, ranges)
    };
    let (names, ranges) = sheets(&tried);
    let scores = ["各项得分（最低）", "各项得分（最高）"];
    let [standing, files, trial] = ["比较表", "文件清单", "换权重后的名次"];
    assert_eq!(names, [standing, scores[0], scores[1], files, trial]);
    let untried = sheets(&book(None)).0;
    assert_eq!(untried, [standing, scores[0], scores[1], files], "no trial, no sheet of it");
    assert!(ranges[..3].iter().all(|sheet| sheet.height() == assessments.len() + 1));
    assert_eq!(ranges[0].get((1, 1)), Some(&Data::Float(1.0)), "the first place is a number");
    assert_eq!(ranges[3].get((1, 1)), Some(&Data::String("=1+1.json".to_owned())));
    // What stands in one table of 14 + 2 × indicators + 5 columns is divided, and nothing lost:
    // place and name stand on each sheet.
    let n = screening.settings.scheme.indicators.len();
    assert_eq!(ranges[0].width(), 19);
    assert!(ranges[1..3].iter().all(|sheet| sheet.width() == n + 2));
}
