//! Texts that a program could take for something else, in every place where a file has a
//! text of its own: they stay texts, and nothing about the files but their texts changes.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use roxmltree::Document as Xml;
use serde_json::Value;
use zip::ZipArchive;

use chengxin::documents::kind::Kind;
use chengxin::office::docx::docx;
use chengxin::office::workbook;
use chengxin::office::xlsx::xlsx;
use chengxin::report::Report;
use chengxin::wire::{Opened, digest, open};

/// What each could be taken for, and the text.
const HOSTILE: [(&str, &str); 22] = [
    ("XML", "<b attr=\"x\">&amp;]]></b><!-- '"),
    ("an entity", "&lt;&#x41;&nbsp;&unknown;"),
    ("a formula", "=1+1"),
    ("a formula by its sign", "+1+1"),
    ("another", "-1+1"),
    ("a function of old", "@SUM(A1:A9)"),
    ("an array formula", "{=SUM(A1:A9)}"),
    ("DDE", "=cmd|'/c calc'!A0"),
    ("a function that links", "=HYPERLINK(\"https://example.org/\",\"兰考\")"),
    ("a picture from elsewhere", "=IMAGE(\"https://example.org/x.png\")"),
    ("an escape of Excel", "_x000D__x0041_"),
    ("the escape of its escape", "_x005F_x0041_"),
    ("escapes of Excel that overlap", "_x0041_x005F_"),
    ("an address", "https://example.org/?a=1&b=2#c"),
    ("an address of mail", "mailto:a@example.org"),
    ("a place in the file", "internal:评分!A1"),
    ("a place outside", "external:c:\\x.xlsx"),
    ("digits", "00123456789012345678"),
    ("a number", "1e5"),
    ("tabs", "甲\t乙\t\t丙"),
    ("characters of two units", "𠮷😀\u{1FFFE}\u{10FFFD}"),
    ("a field code", "{ INCLUDETEXT \"c:\\\\x\" } { PAGE } \\* MERGEFORMAT"),
];

/// The members that are texts of one's own, but for the sections of the plan.
const TEXTS: [&str; 13] = [
    "author", "basis", "by", "en", "issuer", "name", "note", "number", "owner", "path", "reason",
    "task", "zh",
];

/// Those that may have several lines, and with them tabs.
const LINES: [&str; 4] = ["basis", "note", "path", "task"];

/// The golden report with that text in every place for one; and how many places there are.
fn with(text: &str) -> (Report, usize) {
    let mut file: Value =
        serde_json::from_slice(include_bytes!("../golden/report-v1.json")).unwrap();
    let mut places = 0;
    for part in ["assessment", "scheme"] {
        put(&mut file[part], text, &mut places);
    }
    let Ok(Opened::Report(stored)) = open(file.to_string().as_bytes(), None) else {
        panic!("{text:?}: {:?}", open(file.to_string().as_bytes(), None).err())
    };
    (stored.report, places)
}

fn put(node: &mut Value, text: &str, places: &mut usize) {
    let flat = text.replace('\t', " ");
    match node {
        Value::Object(members) => {
            // What is said of an item in few words names its figures.
            for (name, value) in members.iter_mut().filter(|(name, _)| name.as_str() != "fact") {
                let is_text = TEXTS.contains(&name.as_str()) || matches!(&**name, "title" | "unit");
                match value {
                    // A unit of money says what its figures may be.
                    Value::String(old) if name == "unit" && old.ends_with('元') => {}
                    Value::String(old) if is_text => {
                        let lines = LINES.contains(&name.as_str());
                        *old = if lines { text.to_owned() } else { flat.clone() };
                        *places += 1;
                    }
                    Value::Object(sections) if name == "sections" => {
                        for section in sections.values_mut() {
                            *section = text.into();
                            *places += 1;
                        }
                    }
                    // Levels are told apart by their titles.
                    Value::Array(levels) if name == "levels" => {
                        for (at, level) in levels.iter_mut().enumerate() {
                            level["title"]["zh"] = format!("{flat}{at}").into();
                            *places += 1;
                        }
                    }
                    Value::Object(_) | Value::Array(_) => put(value, text, places),
                    Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
                }
            }
        }
        Value::Array(entries) => entries.iter_mut().for_each(|entry| put(entry, text, places)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// What a program does more with a package than to show its texts.
#[derive(Debug, Default, PartialEq, Eq)]
struct Doings {
    /// Formulas and fields, with what stands in them.
    computed: Vec<String>,
    /// Where parts lead.
    targets: Vec<String>,
    /// The kinds of elements; breaks and tabs are texts.
    elements: BTreeSet<String>,
}

fn doings(of: &str, package: &[u8]) -> Doings {
    let mut doings = Doings::default();
    let mut archive = ZipArchive::new(Cursor::new(package)).unwrap();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut xml = String::new();
        part.read_to_string(&mut xml).unwrap();
        let xml = Xml::parse(&xml).unwrap_or_else(|problem| panic!("{of}, {name}: {problem}"));
        for element in xml.descendants().filter(roxmltree::Node::is_element) {
            let kind = element.tag_name().name();
            if !matches!(kind, "br" | "tab") {
                doings.elements.insert(format!("{name} {kind}"));
            }
            let text = || element.text().unwrap_or_default();
            match kind {
                "f" | "formula" | "formula1" | "formula2" | "definedName" | "instrText" => {
                    doings.computed.push(format!("{name} {}", text()));
                }
                "Relationship" => {
                    let of = |name| element.attribute(name).unwrap_or_default();
                    doings.targets.push(format!("{name} {} {}", of("Target"), of("TargetMode")));
                }
                _ => {}
            }
        }
    }
    doings
}

/// The workbook, which is opened again, and every paper of a report.
fn files(of: &str, report: &Report) -> Vec<(String, Doings)> {
    let book = xlsx(report).unwrap_or_else(|problem| panic!("{of}: {problem:?}"));
    let read = workbook::open(&book, Some(&report.scheme));
    assert_eq!(read.as_ref(), Ok(&report.assessment), "{of}");
    let code = digest(report).code();
    let papers = Kind::ALL.map(|kind| {
        let file = docx(&kind.of(report, &code), report.assessment.reference_date)
            .unwrap_or_else(|problem| panic!("{of}, {kind:?}: {problem:?}"));
        (format!("{kind:?}"), doings(of, &file))
    });
    [("workbook".to_owned(), doings(of, &book))].into_iter().chain(papers).collect()
}

#[test]
fn a_text_is_a_text_in_every_place_of_every_file() {
    let (harmless, places) = with("示例");
    assert!(places > 50, "{places} places");
    let expected = files("示例", &harmless);
    let formulas = &expected[0].1.computed;
    assert!(formulas.len() > 50, "the score is computed by formulas");
    for (_, file) in &expected {
        assert!(!file.targets.is_empty() && file.targets.iter().all(|it| it.ends_with(' ')));
        let links = |it: &String| it.ends_with(" hyperlink") || it.ends_with(" fldSimple");
        assert!(!file.elements.iter().any(links));
    }
    for (of, text) in HOSTILE {
        let (report, _) = with(text);
        assert_eq!(report.assessment.applicant.name.as_str(), text.replace('\t', " "), "{of}");
        for (got, expected) in files(of, &report).iter().zip(&expected) {
            assert_eq!(got, expected, "{of}");
        }
    }
}
