//! The papers as DOCX: whole, equal bytes for equal papers, and printed by LibreOffice.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use chengxin::documents::before_signing::before_signing;
use chengxin::documents::block::Block;
use chengxin::documents::briefing::briefing;
use chengxin::documents::commitment_letter::commitment_letter;
use chengxin::documents::request::request;
use chengxin::documents::self_assessment::self_assessment;
use chengxin::documents::words::signer;
use chengxin::documents::{Paper, form};
use chengxin::domain::assessment::Purpose;
use chengxin::domain::date::Date;
use chengxin::office::docx::{docx, read_back};
use chengxin::office::package::part_text;
use chengxin::office::xlsx::xlsx;
use chengxin::report::Report;
use chengxin::wire;

use crate::sample;
use crate::soffice::{Folder, convert, pdf_text};

fn day() -> Date {
    Date::parse("2021-04-10").unwrap()
}

fn papers(report: &Report) -> Vec<(&'static str, Paper)> {
    let code = wire::digest(report).code();
    vec![
        ("report", self_assessment(report, &code)),
        ("letter", commitment_letter(report)),
        ("signing", before_signing(report)),
        ("form", form::filled(report, &code)),
        ("blank", form::blank(&report.scheme)),
    ]
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    for (name, paper) in papers(&sample::golden()) {
        assert_eq!(docx(&paper, day()).unwrap(), docx(&paper, day()).unwrap(), "{name}");
    }
}

#[test]
fn heads_are_repeated_and_every_run_names_its_fonts() {
    for (name, paper) in papers(&sample::golden()) {
        let file = docx(&paper, day()).unwrap();
        let mut archive = zip::ZipArchive::new(Cursor::new(&file)).unwrap();
        let mut xml = String::new();
        archive.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
        let n_tables = paper.blocks.iter().filter(|block| matches!(block, Block::Table(_)));
        assert_eq!(xml.matches("<w:tblHeader />").count(), n_tables.count(), "{name}");
        assert_eq!(
            xml.matches("<w:r><w:rPr>").count(),
            xml.matches("<w:r>").count() + xml.matches("<w:r ").count(),
            "{name}"
        );
        assert_eq!(xml.matches("w:firstLine=").count(), xml.matches("w:firstLineChars=").count());
        let names: Vec<String> = archive.file_names().map(|n| n.unwrap().into_owned()).collect();
        assert!(!names.iter().any(|name| name.contains("theme")), "{names:?}");
    }
}

/// Held against a second reader, which knows the characters of XML as well as its tags.
#[test]
fn every_part_of_every_file_is_xml_whatever_stands_in_a_text() {
    let name = "县&<b>\"'>]]>&amp;&#xFFFE;_xFFFE__x000D_\u{FFFD}\u{1FFFE}😀瀍";
    let report = sample::named(name);
    let mut files = vec![("workbook", xlsx(&report).unwrap())];
    for (name, paper) in papers(&report) {
        files.push((name, docx(&paper, day()).unwrap()));
    }
    for (file, bytes) in files {
        let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
        for index in 0..archive.len() {
            let mut part = archive.by_index(index).unwrap();
            let at = format!("{} of {file}", part.name().unwrap());
            let mut xml = String::new();
            part.read_to_string(&mut xml).unwrap();
            roxmltree::Document::parse(&xml).unwrap_or_else(|problem| panic!("{at}: {problem}"));
        }
    }
}

/// A signature on a page without text could be put under anything; and a mark stands over the
/// pages on the left as over those on the right.
#[test]
fn the_last_words_stay_with_the_signature_and_the_mark_is_on_every_page() {
    let mut report = sample::golden();
    report.assessment.purpose = Purpose::Demo;
    let file = docx(&commitment_letter(&report), day()).unwrap();
    let xml = part_text(&file, "word/document.xml").unwrap();
    let xml = roxmltree::Document::parse(&xml).unwrap();
    let named = |of: &roxmltree::Node<'_, '_>, name| of.tag_name().name() == name;
    let paragraphs = xml.descendants().filter(|it| named(it, "p"));
    let text = |of: &roxmltree::Node<'_, '_>| {
        of.descendants().filter(|it| it.is_text()).filter_map(|it| it.text()).collect::<String>()
    };
    let said: Vec<_> = paragraphs.filter(|it| !text(it).trim().is_empty()).collect();
    let signer = signer(&report.assessment.applicant);
    let signed = said.iter().rposition(|it| text(it) == signer).unwrap();
    assert!(said[signed - 1].descendants().any(|it| named(&it, "keepNext")));
    let headers = xml.descendants().filter(|it| named(it, "headerReference"));
    assert_eq!(headers.count(), 2);
}

/// A sheet that is one table may just fill its page: the paragraph that the format wants behind
/// it takes a point, and less than the margins of any cell.
#[test]
fn what_stands_behind_the_last_table_begins_no_page() {
    let file = docx(&briefing(&sample::golden()), day()).unwrap();
    let xml = part_text(&file, "word/document.xml").unwrap();
    let (_, behind) = xml.rsplit_once("</w:tbl>").unwrap();
    assert!(behind.contains(r#"w:line="20" w:lineRule="exact""#), "{behind}");
    let before = behind.split("w:spacing").nth(1).unwrap().split("/>").next().unwrap();
    assert!(!before.contains("w:before=\"1") && !before.contains("w:after=\"1"), "{before}");
}

/// The letter of application of a county with checks to be verified needs a second page: what is
/// enclosed, who signs, and whom to call stay together, under the last of the text.
#[test]
fn the_end_of_the_letter_of_application_stays_together() {
    let mut cases = sample::cases().into_iter();
    let (_, report) = cases.find(|(name, _)| name == "worked-half-filled").unwrap();
    let file = docx(&request(&report), day()).unwrap();
    let xml = part_text(&file, "word/document.xml").unwrap();
    let xml = roxmltree::Document::parse(&xml).unwrap();
    let named = |of: &roxmltree::Node<'_, '_>, name| of.tag_name().name() == name;
    let said = |of: &roxmltree::Node<'_, '_>| {
        of.descendants().filter(|it| it.is_text()).filter_map(|it| it.text()).collect::<String>()
    };
    let kept = |of: roxmltree::Node<'_, '_>| of.descendants().any(|it| named(&it, "keepNext"));
    let paragraphs: Vec<_> = xml.descendants().filter(|it| named(it, "p")).collect();
    let end = paragraphs.iter().position(|it| said(it).starts_with("妥否")).unwrap();
    let calls = paragraphs.iter().position(|it| said(it).starts_with("（联系人")).unwrap();
    // The last of the text, what is enclosed, who signs, and the day.
    assert_eq!(calls - end, 4);
    assert!(paragraphs[end..calls].iter().all(|it| kept(*it)));
}

/// 成文日期右空四字, and the name has its middle over that of the day: in twips, of which a
/// character of 三号 has 320.
#[test]
fn the_name_stands_over_the_middle_of_the_day() {
    let mut report = sample::golden();
    for (day, halves_of_day) in [("2021-04-10", 13), ("2021-12-20", 14)] {
        report.assessment.prepared.on = Date::parse(day);
        let file = docx(&commitment_letter(&report), self::day()).unwrap();
        let xml = part_text(&file, "word/document.xml").unwrap();
        let rights: Vec<i32> = xml
            .split("w:right=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next()?.parse().ok())
            .filter(|right| (1_000..2_000).contains(right))
            .collect();
        // 兰考县人民政府: seven characters.
        let middle = 4 * 320 + halves_of_day * 160 / 2;
        assert_eq!(rights[..2], [middle - 7 * 320 / 2, 4 * 320], "{day}: {rights:?}");
    }
}

#[test]
fn a_paper_that_would_not_open_is_no_file() {
    for character in ['\u{FFFE}', '\u{FFFF}', '\u{B}'] {
        let mut paper = commitment_letter(&sample::golden());
        paper.blocks.push(Block::paragraph(&format!("双公示信{character}息")));
        assert!(docx(&paper, day()).is_err(), "{character:?}");
    }
}

#[test]
fn libreoffice_prints_every_number_and_both_rare_names() {
    let folder = Folder::new("docx");
    let mut files = Vec::new();
    let mut expected = Vec::new();
    for county in ["瀍河回族区", "浉河区"] {
        for (name, paper) in papers(&sample::named(county)) {
            let name = format!("{county}-{name}");
            files.push(folder.write(&format!("{name}.docx"), &docx(&paper, day()).unwrap()));
            expected.push((name, county, read_back::expected(&paper)));
        }
    }
    convert(&folder, "pdf", &files);
    for (name, county, said) in expected {
        let text = pdf_text(&folder.path().join(format!("{name}.pdf")));
        let numbers = |text: &str| -> BTreeSet<String> {
            let number = |c: char| !(c.is_ascii_digit() || c == '.');
            let found = text.split(number).map(|number| number.trim_matches('.').to_owned());
            found.filter(|number| !number.is_empty()).collect()
        };
        let printed = numbers(&text);
        // A hash is wider than its column and broken anywhere.
        let said: Vec<_> = said.into_iter().filter(|line| !line.contains("SHA-256")).collect();
        let missing: Vec<_> = numbers(&said.join("\n"))
            .into_iter()
            .filter(|number| !printed.contains(number))
            .collect();
        assert!(missing.is_empty(), "{name} lacks {missing:?}");
        if !name.ends_with("blank") {
            assert!(text.contains(county), "{name} lacks its county");
        }
    }
}
