//! The package of what a county hands in: what it holds, in which order, and who can open it.

use std::io::Cursor;

use chengxin::documents::block::Block;
use chengxin::documents::materials::contents;
use chengxin::office::archive;
use chengxin::office::docx::read_back;
use chengxin::office::materials::materials;
use chengxin::office::package::unpacked;
use chengxin::report::Report;
use chengxin::wire::bundle::Content;
use chengxin::wire::materials::MaterialsOrder;
use chengxin::wire::{digest, export};

use crate::sample;

fn order(report: Report) -> MaterialsOrder {
    MaterialsOrder { report, open: vec!["第4项待核实".to_owned()] }
}

fn case(name: &str) -> Report {
    sample::cases().into_iter().find(|(of, _)| of == name).unwrap().1
}

fn clear() -> Report {
    case("worked-complete-clear")
}

/// The second cells of the table of its contents.
fn listed(order: &MaterialsOrder) -> Vec<String> {
    let paper = contents(&order.report, &digest(&order.report).code(), &order.open);
    let rows = paper
        .blocks
        .iter()
        .find_map(|block| if let Block::Table(table) = block { Some(&table.rows) } else { None });
    rows.unwrap().iter().map(|row| row.cells[1].lines.concat()).collect()
}

fn names(files: &[(String, Vec<u8>)]) -> Vec<&str> {
    files.iter().map(|(name, _)| name.as_str()).collect()
}

#[test]
fn it_holds_the_files_of_its_contents_in_their_order() {
    let order = order(clear());
    let files = unpacked(&materials(&order).unwrap()).unwrap();
    let names = names(&files);
    assert_eq!(names[0], "00_目录.docx");
    assert_eq!(names[1..], listed(&order));
    // What the notice asks for in its order, and then what it does not.
    assert_eq!(names[1..4], ["01_申报请示.docx", "02_创建方案.docx", "03_信用承诺书.docx"]);
    let [.., book, data] = names.as_slice() else { panic!("{names:?}") };
    assert!(book.ends_with("_自评表.xlsx") && data.ends_with("_自评数据.json"), "{names:?}");
    for of_the_house in ["核对单", "空白", "计算过程"] {
        assert!(!names.iter().any(|name| name.contains(of_the_house)), "{names:?}");
    }
    let said = read_back::lines(&files[0].1).unwrap().join("\n");
    assert!(said.contains("第4项待核实"), "{said}");
    assert_eq!(files.last().unwrap().1, export(&order.report).into_bytes());
}

#[test]
fn the_same_county_gives_the_same_bytes_and_names_that_windows_reads() {
    let order = order(clear());
    let package = materials(&order).unwrap();
    assert_eq!(package, materials(&order).unwrap());
    // Bit 11 of the flags of every entry of the directory: its name is UTF-8.
    let heads: Vec<_> =
        (0..package.len()).filter(|at| package[*at..].starts_with(b"PK\x01\x02")).collect();
    assert_eq!(heads.len(), listed(&order).len() + 1);
    for at in heads {
        assert_ne!(package[at + 9] & 0x08, 0);
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(&package)).unwrap();
    for index in 0..archive.len() {
        let file = archive.by_index(index).unwrap();
        assert_eq!(file.last_modified(), Some(zip::DateTime::default()));
    }
}

#[test]
fn what_excludes_a_county_leaves_no_letter_of_application_in_it() {
    let order = order(case("worked-barred-first-day"));
    let files = unpacked(&materials(&order).unwrap()).unwrap();
    let names = names(&files);
    assert!(!names.iter().any(|name| name.contains("请示")), "{names:?}");
    assert_eq!(names[1..], listed(&order));
    assert_eq!(names[1], "01_创建方案.docx");
}

/// A prefecture may give the package to its screening as it is: form and data are in it once,
/// and its papers are no data.
#[test]
fn a_screening_takes_form_and_data_out_of_it() {
    let package = materials(&order(clear())).unwrap();
    let files = archive::open(&package, |_| panic!("a name that is not UTF-8")).unwrap();
    let data: Vec<_> = files.iter().filter(|file| file.content != Content::Unrelated).collect();
    assert_eq!(data.len(), 2, "{files:?}");
}

#[test]
fn an_order_comes_back_as_it_was_written() {
    for open in [vec![], vec!["一".to_owned(), "二；\n三".to_owned()]] {
        let order = MaterialsOrder { report: clear(), open };
        assert_eq!(MaterialsOrder::read(&order.write()).as_ref(), Some(&order));
    }
    for bytes in [&b""[..], b"PK", b"{}"] {
        assert_eq!(MaterialsOrder::read(bytes), None);
    }
}
