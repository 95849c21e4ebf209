//! The sheets on which departments hand in their figures: what they ask, and what comes back of
//! all of them or of one alone.

use chengxin::domain::answer::Input;
use chengxin::domain::assessment::Purpose;
use chengxin::domain::decimal::Quantity;
use chengxin::domain::language::Language;
use chengxin::domain::scheme::Scheme;
use chengxin::office::collection::{HEAD_ROW, Mark, sheets};
use chengxin::office::form::value::Value;
use chengxin::office::workbook;
use chengxin::office::workbook::collection::read;
use chengxin::office::workbook::problem::WorkbookProblem;
use chengxin::office::xlsx::collection::collection;
use chengxin::office::xlsx::xlsx;
use chengxin::text::texts;
use chengxin::wire::collection::{Collected, CollectionOrder};
use chengxin::wire::scheme_v1::shipped;

use crate::edit::{part, rewritten, typed_on};
use crate::sample::{blank, random};
use crate::soffice::{Folder, convert, pdf_text};

fn order() -> CollectionOrder {
    CollectionOrder { applicant: "封丘县".to_owned(), year: 2020, purpose: Purpose::Real }
}

fn scheme() -> &'static Scheme {
    &shipped()[0]
}

/// The number of a department's sheet, from 1, and the cell in which it answers to an input.
fn place(department: &str, key: &str) -> (usize, String) {
    let sheets = sheets(scheme(), None);
    let is_its = |id: &str| id == department;
    let at = sheets.iter().position(|of| of.department.is_some_and(|of| is_its(of.id.as_str())));
    let at = at.expect(department);
    let row = sheets[at].rows.iter().position(|row| row.form.key() == key).expect(key);
    (at + 1, format!("C{}", HEAD_ROW as usize + 2 + row))
}

fn filled(cells: &[(&str, &str, Value)]) -> Vec<u8> {
    let mut file = collection(scheme(), &order()).unwrap();
    for (department, key, value) in cells {
        let (sheet, cell) = place(department, key);
        file = typed_on(&file, sheet, &[(cell, value.clone())]);
    }
    file
}

fn collected(file: &[u8]) -> Collected {
    let found = read(file, None).unwrap();
    found.collected(Language::Zh, texts(Language::Zh).refused.problem_at)
}

fn count(figure: &str) -> Input {
    Input::Quantity(Quantity::parse(figure).unwrap())
}

#[test]
fn what_departments_fill_in_comes_back_with_its_cell() {
    let file = filled(&[
        ("market", "3/inputs/codes_in_stock", Value::Number(12_000.0)),
        ("civil_affairs", "3/inputs/codes_in_stock", Value::Number(0.0)),
        ("market", "7/inputs/entities_total", Value::Number(58_642.0)),
        ("treasury", "18/inputs/own_budget", Value::Text("是".to_owned())),
        ("credit", "11/inputs/degree", Value::Number(2.0)),
        ("industry", "16/inputs/arrears_owed", Value::Number(1_280.25)),
        // Not clear yet says nothing.
        ("appraisal", "18/inputs/yearly_appraisal", Value::Text("待核实".to_owned())),
    ]);
    let collected = collected(&file);
    assert_eq!(collected.refused, Vec::<String>::new());
    let figures: Vec<_> = collected.sheets.iter().flat_map(|sheet| &sheet.figures).collect();
    let said: Vec<_> = figures
        .iter()
        .map(|of| {
            let part_of = of.part_of.as_ref().map(|id| id.as_str()).unwrap_or_default();
            (of.no.get(), of.id.as_str(), part_of, of.value)
        })
        .collect();
    assert_eq!(
        said,
        [
            (3, "codes_in_stock", "market", count("12000")),
            (7, "entities_total", "", count("58642")),
            (3, "codes_in_stock", "civil_affairs", count("0")),
            (16, "arrears_owed", "", count("1280.25")),
            (18, "own_budget", "", Input::Flag(true)),
            // The office that gathers them all comes last.
            (11, "degree", "", Input::Level(2)),
        ]
    );
    let market = collected.sheets.iter().find(|sheet| sheet.name == "市场监管局").unwrap();
    assert_eq!((market.applicant.as_str(), market.year), ("封丘县", 2020));
    let (_, cell) = place("market", "3/inputs/codes_in_stock");
    assert_eq!(market.figures[0].cell, format!("市场监管局!{cell}"));
    // As it goes to the page.
    assert_eq!(Collected::read(collected.write().as_bytes()), Some(collected));
}

#[test]
fn a_cell_that_cannot_be_read_is_told_by_sheet_and_cell_and_the_others_are_taken() {
    let file = filled(&[
        ("market", "7/inputs/entities_total", Value::Text("约6万".to_owned())),
        ("market", "14/inputs/enterprises_total", Value::Number(9_000.0)),
        ("treasury", "18/inputs/own_budget", Value::Text("有".to_owned())),
        ("publicity", "19/inputs/activities_held", Value::Number(2.5)),
    ]);
    let collected = collected(&file);
    let at = |department, key| place(department, key).1;
    assert_eq!(
        collected.refused,
        [
            format!(
                "市场监管局!{} 市场主体总量：\
                 这里应为数字，现为文本格式（公式不会计入），请改为数字或清空",
                at("market", "7/inputs/entities_total")
            ),
            format!(
                "财政局!{} 信用工作经费列入预算：请从下列内容中选择：是；否；待核实",
                at("treasury", "18/inputs/own_budget")
            ),
            format!(
                "宣传部!{} 已开展的宣传教育活动：应为整数。",
                at("publicity", "19/inputs/activities_held")
            ),
        ]
    );
    let figures: Vec<_> = collected.sheets.iter().flat_map(|sheet| &sheet.figures).collect();
    assert_eq!(figures.len(), 1);
    assert_eq!(figures[0].value, count("9000"));
}

/// The workbook of which all sheets but one of that name were deleted.
fn alone(file: &[u8], name: &str) -> Vec<u8> {
    rewritten(file, "xl/workbook.xml", |xml| {
        let mut kept = String::new();
        for piece in xml.split_inclusive("/>") {
            if !piece.contains("<sheet ") || piece.contains(&format!("name=\"{name}\"")) {
                kept.push_str(piece);
            } else if let Some(at) = piece.find("<sheet ") {
                kept.push_str(&piece[..at]);
            }
        }
        kept
    })
}

#[test]
fn one_department_may_send_its_sheet_alone_under_any_name() {
    let file = filled(&[("market", "3/inputs/codes_total", Value::Number(60_000.0))]);
    let file = alone(&file, "市场监管局");
    let file = rewritten(&file, "xl/workbook.xml", |xml| xml.replace("市场监管局", "Sheet1"));
    let collected = collected(&file);
    assert_eq!(collected.sheets.len(), 1);
    assert_eq!(collected.sheets[0].name, "Sheet1");
    assert_eq!(collected.sheets[0].figures[0].value, count("60000"));
    assert!(collected.sheets[0].figures[0].cell.starts_with("Sheet1!C"));
}

#[test]
fn a_column_put_in_moves_nothing_away_from_its_title() {
    let (sheet, cell) = place("treasury", "18/inputs/own_budget");
    let file = filled(&[("treasury", "18/inputs/own_budget", Value::Text("否".to_owned()))]);
    // A column is put in before the first one.
    let moved = rewritten(&file, &format!("xl/worksheets/sheet{sheet}.xml"), |xml| {
        crate::edit::moved(xml, |column| char::from_u32(u32::from(column) + 1))
    });
    let figures = collected(&moved).sheets.remove(sheet - 1).figures;
    assert_eq!(figures[0].value, Input::Flag(false));
    assert_eq!(figures[0].cell, format!("财政局!D{}", &cell[1..]));
    let without = rewritten(&file, &format!("xl/worksheets/sheet{sheet}.xml"), |xml| {
        crate::edit::moved(xml, |column| (column != 'C').then_some(column))
    });
    let gone = WorkbookProblem::ColumnGone { sheet: "财政局".to_owned(), title: "填写" };
    assert_eq!(read(&without, None).unwrap_err(), gone);
}

#[test]
fn what_is_no_sheet_of_this_scheme_is_refused_with_its_reason() {
    let sheets = collection(scheme(), &order()).unwrap();
    let form = xlsx(&blank()).unwrap();
    assert_eq!(read(&form, None).unwrap_err(), WorkbookProblem::IsForm);
    assert_eq!(workbook::open(&sheets, None).unwrap_err(), WorkbookProblem::IsCollection);
    // A scheme of another content under the same id.
    let mut other = scheme().clone();
    other.departments[0].days += 1;
    let changed = collection(&other, &order());
    let changed = read(&changed.unwrap(), None).unwrap_err();
    assert_eq!(changed, WorkbookProblem::ChangedScheme("equal-2021".to_owned()));
    let mark = Mark::of(scheme(), &order());
    assert_eq!(Mark::parse(&mark.write()), Some(mark.clone()));
    let unnamed = Mark { applicant: String::new(), ..mark };
    assert_eq!(Mark::parse(unnamed.write().trim()), Some(unnamed));
}

#[test]
fn every_scheme_has_its_sheets() {
    let schemes = random(20, false).into_iter().map(|report| (*report.scheme).clone());
    for scheme in schemes.chain(shipped().iter().cloned()) {
        let file = collection(&scheme, &order()).unwrap();
        assert_eq!(file, collection(&scheme, &order()).unwrap());
    }
}

#[test]
fn the_sheets_print_on_a4_with_places_to_sign() {
    let folder = Folder::new("collection");
    let file = folder.write("采集表.xlsx", &collection(scheme(), &order()).unwrap());
    assert!(
        part(&std::fs::read(&file).unwrap(), "xl/worksheets/sheet1.xml")
            .contains("paperSize=\"9\"")
    );
    convert(&folder, "pdf", &[file]);
    let text = pdf_text(&folder.path().join("采集表.pdf"));
    for wanted in
        ["封丘县社会信用体系建设示范创建数据采集表", "填报部门：市场监管局", "部门负责人（签字）："]
    {
        assert!(text.contains(wanted), "{wanted}");
    }
}
