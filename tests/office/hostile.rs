//! Files that are no filled form of ours: each is refused for its own reason. What they
//! take of time and memory in the page is measured by `tests/browser/workbook.test.mjs`.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use chengxin::domain::scheme::Scheme;
use chengxin::domain::scheme::rule::InputKind;
use chengxin::office::form::value::Value;
use chengxin::office::form::{self, Field};
use chengxin::office::workbook::guard::{MOST_BYTES, MOST_UNPACKED};
use chengxin::office::workbook::open;
use chengxin::office::workbook::problem::{CellProblemKind, WorkbookProblem};
use chengxin::office::xlsx::xlsx;
use chengxin::report::Report;
use chengxin::wire;
use chengxin::wire::problem::ProblemKind;

use crate::edit::{repacked, rewritten, typed};
use crate::sample::blank;

fn zeros(n_parts: usize, megabytes: usize) -> Vec<u8> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("xl/workbook.xml", options).unwrap();
    let megabyte = vec![0; 1024 * 1024];
    for part in 0..n_parts {
        writer.start_file(format!("xl/worksheets/sheet{part}.xml"), options).unwrap();
        for _ in 0..megabytes {
            writer.write_all(&megabyte).unwrap();
        }
    }
    writer.finish().unwrap().into_inner()
}

/// The same file, with every declared size made small.
fn lying(mut file: Vec<u8>, megabytes: u32) -> Vec<u8> {
    let (said, lie) = ((megabytes * 1024 * 1024).to_le_bytes(), 1000_u32.to_le_bytes());
    for at in 0..file.len() - 4 {
        if file[at..at + 4] == said {
            file[at..at + 4].copy_from_slice(&lie);
        }
    }
    file
}

#[test]
fn each_hostile_file_is_refused_for_its_own_reason() {
    let report = blank();
    let good = xlsx(&report).unwrap();
    let other = {
        let scheme = Scheme { id: "elsewhere".parse_id(), ..(*report.scheme).clone() };
        let mut assessment = report.assessment.clone();
        assessment.scheme = scheme.id.clone();
        xlsx(&Report::new(scheme, assessment)).unwrap()
    };
    let changed = {
        let mut scheme = (*report.scheme).clone();
        scheme.author.push('!');
        xlsx(&Report::new(scheme, report.assessment.clone())).unwrap()
    };
    let macros = {
        let mut file = repacked(&good, |_, bytes| Some(bytes));
        let mut archive = ZipWriter::new_append(Cursor::new(&mut file)).unwrap();
        archive.start_file("xl/vbaProject.bin", SimpleFileOptions::default()).unwrap();
        archive.finish().unwrap();
        file
    };
    let of_macros = rewritten(&good, "[Content_Types].xml", |xml| {
        let (sheet, macros) = (
            "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
            "vnd.ms-excel.sheet.macroEnabled.main",
        );
        assert!(xml.contains(sheet));
        xml.replace(sheet, macros)
    });
    let without = |lost: &'static str| repacked(&good, |name, b| (name != lost).then_some(b));
    let sparse = repacked(&good, |name, bytes| {
        if name != "xl/worksheets/sheet1.xml" {
            return Some(bytes);
        }
        let far = r#"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>"#;
        Some(String::from_utf8(bytes).unwrap().replace("</sheetData>", far).into_bytes())
    });
    // Its reader takes memory for all texts that are declared.
    let texts = |n: u32| {
        rewritten(&good, "xl/sharedStrings.xml", |xml| {
            let (before, after) = xml.split_once("uniqueCount=\"").unwrap();
            let (_, after) = after.split_once('"').unwrap();
            format!("{before}uniqueCount=\"{n}\"{after}")
        })
    };
    // Its reader multiplies places as they stand.
    let sheet = "xl/worksheets/sheet1.xml";
    let beyond =
        rewritten(&good, sheet, |xml| xml.replacen("<c r=\"A1\"", "<c r=\"AAAAAAAA1\"", 1));
    let backwards = rewritten(&good, sheet, |xml| {
        let (before, after) = xml.split_once("<dimension ref=\"").unwrap();
        let (_, after) = after.split_once('"').unwrap();
        format!("{before}<dimension ref=\"B2:A1\"{after}")
    });
    let bomb = zeros(20, 100);
    assert!(bomb.len() < MOST_BYTES + 100_000, "{}", bomb.len());
    let json = wire::export(&report).into_bytes();
    let refused: Vec<(&str, Vec<u8>, WorkbookProblem)> = vec![
        ("empty", Vec::new(), WorkbookProblem::Empty),
        ("ten megabytes", vec![0; 10 << 20], WorkbookProblem::TooLarge { most: MOST_BYTES }),
        ("bomb", zeros(15, 100), WorkbookProblem::Bomb { most: MOST_UNPACKED }),
        ("lying bomb", lying(zeros(1, 1500), 1500), WorkbookProblem::Damaged),
        ("renamed JSON", json, WorkbookProblem::Text),
        (
            "old format",
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec(),
            WorkbookProblem::OldOrEncrypted,
        ),
        ("image", b"\x89PNG\r\n\x1a\n\0\0".to_vec(), WorkbookProblem::NotAWorkbook),
        ("a zip of others", without("xl/workbook.xml"), WorkbookProblem::NotAWorkbook),
        ("without a sheet", without("xl/worksheets/sheet1.xml"), WorkbookProblem::Damaged),
        ("a lie about its texts", texts(u32::MAX), WorkbookProblem::Damaged),
        ("a smaller one", texts(200_000_000), WorkbookProblem::Damaged),
        ("a cell beyond counting", beyond, WorkbookProblem::Damaged),
        ("a size from back to front", backwards, WorkbookProblem::Damaged),
        ("macros", macros, WorkbookProblem::Macros),
        ("macros by its type", of_macros, WorkbookProblem::Macros),
        ("many parts", zeros(500, 0), WorkbookProblem::Bomb { most: MOST_UNPACKED }),
        ("other scheme", other, WorkbookProblem::OtherScheme("elsewhere".into())),
        ("changed scheme", changed, WorkbookProblem::ChangedScheme("equal-2021".into())),
    ];
    for (name, file, expected) in refused {
        assert_eq!(open(&file, None), Err(expected), "{name}");
    }
    for end in [4, 100, good.len() / 2, good.len() - 30] {
        let got = open(&good[..end], None);
        assert_eq!(got, Err(WorkbookProblem::Damaged), "cut at {end}");
    }
    assert_eq!(open(&sparse, None), Ok(report.assessment.clone()), "one cell far away");
    assert_eq!(open(&good, None), Ok(report.assessment));
}

#[test]
fn every_cut_and_flipped_byte_is_told_or_harmless() {
    let report = blank();
    let good = xlsx(&report).unwrap();
    for at in (0..good.len()).step_by(good.len() / 300) {
        let mut broken = good.clone();
        broken[at] ^= 0x55;
        // Whatever it is: no panic, and never another assessment than was written.
        if let Ok(read) = open(&broken, None) {
            assert_eq!(read, report.assessment, "byte {at}");
        }
        assert!(open(&good[..at], None).is_err(), "cut at {at}");
    }
}

#[test]
fn what_cannot_be_read_is_told_cell_by_cell() {
    let report = blank();
    let rows = form::rows(&report.scheme, None);
    let row = |key: &str| rows.iter().find(|row| row.key() == key).unwrap();
    let of_kind = |wanted: fn(&InputKind) -> bool| {
        rows.iter().find(|row| matches!(&row.field, Field::Input(_, kind) if wanted(kind))).unwrap()
    };
    let flag = of_kind(|kind| *kind == InputKind::Flag);
    let level = of_kind(|kind| matches!(kind, InputKind::Level { .. }));
    let (reported, compliant) =
        (row("4/inputs/permits_reported"), row("4/inputs/permits_compliant"));
    let text = |text: &str| Value::Text(text.to_owned());
    let cells = vec![
        (flag.address(), text("也许")),
        (level.address(), text("九")),
        (reported.address(), text("1200")),
        (compliant.address(), Value::Number(-3.0)),
        (row("4/inputs/penalties_reported").address(), Value::Number(1.5)),
        (row("7/state").address(), text("做了")),
        (row("8/reason").address(), text("没有")),
        (row("9/state").address(), text("待核实")),
        (row("9/inputs/reports_due").address(), Value::Number(3.0)),
    ];
    let got = open(&typed(&xlsx(&report).unwrap(), &cells), None);
    let Err(WorkbookProblem::Cells(problems)) = got else { panic!("{got:?}") };
    let mut told: Vec<_> = problems.iter().map(|problem| problem.address.clone()).collect();
    let mut expected: Vec<_> = cells
        .iter()
        .filter(|(address, _)| *address != row("9/state").address())
        .map(|(address, _)| format!("自评表!{address}"))
        .collect();
    told.sort();
    expected.sort();
    assert_eq!(told, expected, "{problems:#?}");
    // Parts and wholes are held against each other only once every cell can be read.
    let cells = [
        (reported.address(), Value::Number(10.0)),
        (compliant.address(), Value::Number(11.0)),
        (row("8/state").address(), text("不适用")),
    ];
    let got = open(&typed(&xlsx(&report).unwrap(), &cells), None);
    let Err(WorkbookProblem::Cells(problems)) = got else { panic!("{got:?}") };
    let kind = |address: String| {
        let address = format!("自评表!{address}");
        problems.iter().find(|p| p.address == address).map(|problem| &problem.kind)
    };
    let Some(CellProblemKind::PartAboveWhole { part, whole, of }) = kind(compliant.address())
    else {
        panic!("{problems:?}")
    };
    assert_eq!(
        (part.to_string(), whole.as_str(), of.to_string()),
        ("11".to_owned(), reported.asked.as_str(), "10".to_owned())
    );
    assert_eq!(
        kind(row("8/reason").address()),
        Some(&CellProblemKind::Fact(ProblemKind::Empty)),
        "{problems:?}"
    );
}

/// The reader of sheets overlooks much that is no XML, and reads on to a cell that it cannot
/// count; or it has read the cell before it comes to what it refuses.
#[test]
fn a_cell_outside_of_every_sheet_is_found_behind_and_before_what_is_no_xml() {
    const SHEET: &str = "xl/worksheets/sheet1.xml";
    let far = "<row r=\"1\"><c r=\"AAAAAAAAAA1\"><v>1</v></c></row>";
    let twice = "<row r=\"1\"><c r=\"A1\" r=\"AAAAAAAAAA1\"><v>1</v></c></row>";
    let good = xlsx(&blank()).unwrap();
    let sheet = |before: &str, cell: &str, after: &[u8]| {
        repacked(&good, |name, bytes| {
            let known = String::from_utf8(bytes.clone()).ok().filter(|_| name == SHEET);
            let Some(xml) = known else { return Some(bytes) };
            let (head, rows) = xml.split_once("<sheetData>").unwrap();
            let head = head.replacen("<sheetViews>", before, 1);
            let xml = format!("{head}<sheetData>{cell}{rows}");
            Some([xml.as_bytes(), after].concat())
        })
    };
    let same = "<sheetViews>";
    // Not every sheet is called one: no name is looked at.
    let renamed = {
        let relations = "xl/_rels/workbook.xml.rels";
        let mut file = rewritten(&sheet(same, far, b""), relations, |xml| {
            xml.replace("worksheets/sheet1.xml", "worksheets/sheet1.bin")
        });
        for at in 0..file.len() - SHEET.len() {
            if file[at..].starts_with(SHEET.as_bytes()) {
                file[at + SHEET.len() - 3..at + SHEET.len()].copy_from_slice(b"bin");
            }
        }
        file
    };
    for file in [
        renamed,
        sheet("<sheetviews>", far, b""),
        sheet(same, far, b"\xFF"),
        sheet(same, far, b"</none>"),
        sheet(same, twice, b""),
    ] {
        assert_eq!(open(&file, None), Err(WorkbookProblem::Damaged));
    }
}

trait ParseId {
    fn parse_id(&self) -> chengxin::domain::id::SchemeId;
}

impl ParseId for str {
    fn parse_id(&self) -> chengxin::domain::id::SchemeId {
        chengxin::domain::id::SchemeId::new(self).unwrap()
    }
}
