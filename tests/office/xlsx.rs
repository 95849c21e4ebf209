//! The 自评表 as a workbook: it comes back whole, filled cells come back changed, and
//! another program's calculation gives our numbers.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::Path;

use calamine::{Data, Reader, Xlsx};

use chengxin::documents::narrative::places;
use chengxin::domain::assessment::Purpose;
use chengxin::domain::date::Date;
use chengxin::domain::decimal::Quantity;
use chengxin::domain::evidence::{Code, Evidence, Kind, Shows};
use chengxin::domain::id::{IndicatorNo, InputId};
use chengxin::domain::narrative::Passage;
use chengxin::domain::plan::SectionNo;
use chengxin::office::form;
use chengxin::office::form::value::{Value, stated};
use chengxin::office::workbook;
use chengxin::office::workbook::problem::{CellProblemKind, WorkbookProblem};
use chengxin::office::xlsx::xlsx;
use chengxin::report::Report;

use crate::edit::{typed, typed_on};
use crate::sample;
use crate::soffice::{Folder, convert};

#[test]
fn fifty_random_workbooks_come_back_as_they_were() {
    for (at, report) in sample::random(50, false).into_iter().enumerate() {
        let file = xlsx(&report).unwrap_or_else(|problem| panic!("{at}: {problem:?}"));
        let read = workbook::open(&file, Some(&report.scheme)).unwrap();
        assert_eq!(read, report.assessment, "{at}");
        assert_eq!(xlsx(&report).unwrap(), file, "{at}: other bytes");
    }
}

#[test]
fn the_golden_assessment_comes_back_with_all_that_is_not_on_the_form() {
    let report = sample::golden();
    let file = xlsx(&report).unwrap();
    assert_eq!(workbook::open(&file, Some(&report.scheme)).unwrap(), report.assessment);
}

#[test]
fn a_form_offers_only_the_states_that_the_scheme_takes() {
    let report = sample::golden();
    let rows = form::rows(&report.scheme, None);
    let states = rows.iter().filter(|row| row.field == form::Field::State);
    let offered: Vec<_> = states
        .filter(|row| row.choices.iter().any(|choice| choice == "不适用"))
        .map(|row| row.no.get())
        .collect();
    assert_eq!(offered, [12], "every county has what the others ask for");
}

/// Both sheets that a reader sees say it, on the screen and over every printed page; opened
/// again, the file is still a demo.
#[test]
fn the_sheets_of_a_demo_say_so_and_those_of_a_real_one_do_not() {
    let mut report = sample::golden();
    for (purpose, n_sheets) in [(Purpose::Real, 0), (Purpose::Demo, 2)] {
        report.assessment.purpose = purpose;
        let file = xlsx(&report).unwrap();
        let read = workbook::open(&file, Some(&report.scheme)).unwrap();
        assert_eq!(read.purpose, purpose);
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(file.clone())).unwrap();
        let says = |name: &str, book: &mut Xlsx<_>| {
            let range = book.worksheet_range(name).unwrap();
            let first = range.get_value((0, 0)).expect("a title");
            first.to_string().contains("演示，不得用于申报")
        };
        let said = ["自评表", "得分"].iter().filter(|name| says(name, &mut book)).count();
        assert_eq!(said, n_sheets);
        let mut package = zip::ZipArchive::new(Cursor::new(file)).unwrap();
        let mut headed = 0;
        for at in 1..=2 {
            let mut sheet = String::new();
            let mut part = package.by_name(&format!("xl/worksheets/sheet{at}.xml")).unwrap();
            part.read_to_string(&mut sheet).unwrap();
            headed += usize::from(sheet.contains("演示数据，不得用于申报"));
        }
        assert_eq!(headed, n_sheets);
    }
}

/// The sheet 得分 of a workbook, by row and column.
fn scores(path: &Path) -> BTreeMap<(u32, u32), Data> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(std::fs::read(path).unwrap())).unwrap();
    let range = book.worksheet_range("得分").unwrap();
    let (row, column) = range.start().unwrap();
    let cells = range.used_cells();
    cells.map(|(r, c, v)| ((r as u32 + row, c as u32 + column), v.clone())).collect()
}

/// What stands in columns E and F, top to bottom, as far as it is a result.
fn expected(report: &Report) -> Vec<(String, String, String)> {
    let sheet = &report.sheet;
    let dash = || ("—".to_owned(), "—".to_owned());
    let pair = |name: String, ends: Option<(String, String)>| {
        let (low, high) = ends.unwrap_or_else(dash);
        (name, low, high)
    };
    let title = |id: Option<&_>| {
        let grade = report.scheme.grades.iter().find(|grade| Some(&grade.id) == id);
        grade.map_or("—".to_owned(), |grade| grade.title.zh.clone())
    };
    let mut all = vec![
        pair("base".into(), sheet.base.map(|b| (b.low.to_string(), b.high.to_string()))),
        pair("bonus".into(), Some((sheet.bonus.low.to_string(), sheet.bonus.high.to_string()))),
        pair("total".into(), sheet.total.map(|b| (b.low.to_string(), b.high.to_string()))),
        ("grade".into(), title(sheet.grades.first()), title(sheet.grades.last())),
    ];
    for dimension in &sheet.dimensions {
        let ends = if dimension.bonus {
            Some((sheet.bonus.low.to_string(), sheet.bonus.high.to_string()))
        } else {
            dimension.score.map(|s| (s.low.to_string(), s.high.to_string()))
        };
        all.push(pair(format!("dimension {}", dimension.no), ends));
    }
    for of in &sheet.indicators {
        let ends = of.score.map(|s| (s.low.to_string(), s.high.to_string()));
        all.push(pair(format!("indicator {}", of.no), ends));
        for item in &of.items {
            let ends = item.got.map(|s| (s.low.to_string(), s.high.to_string()));
            all.push(pair(format!("item {} of {}", item.id, of.no), ends));
        }
    }
    all
}

/// Every number equal to the last digit; a difference for each that is not.
fn differences(report: &Report, scores: &BTreeMap<(u32, u32), Data>) -> Vec<String> {
    let is_head =
        |row: u32| scores.get(&(row, 4)).is_some_and(|cell| *cell == Data::String("最低".into()));
    let rows: Vec<u32> = scores.keys().map(|(row, _)| *row).filter(|row| *row > 2).collect();
    let mut rows: Vec<u32> = rows.into_iter().filter(|row| !is_head(*row)).collect();
    rows.dedup();
    rows.retain(|row| scores.contains_key(&(*row, 4)));
    let expected = expected(report);
    assert_eq!(rows.len(), expected.len(), "rows of the sheet");
    let mut differences = Vec::new();
    for (row, (name, low, high)) in rows.into_iter().zip(expected) {
        for (column, ours) in [(4, low), (5, high)] {
            let same = match scores.get(&(row, column)) {
                Some(Data::Float(number)) => ours.parse() == Ok(*number),
                Some(Data::Int(number)) => ours.parse() == Ok(*number),
                Some(Data::String(text)) => *text == ours,
                _ => false,
            };
            if !same {
                let got = scores.get(&(row, column));
                differences.push(format!("{name}, row {}: {got:?}, ours {ours}", row + 1));
            }
        }
    }
    differences
}

/// What a county would type into an empty form to state all this.
fn by_hand(report: &Report) -> Vec<u8> {
    let mut assessment = report.assessment.clone();
    assessment.answers.clear();
    assessment.facts.clear();
    let empty = Report::new(report.scheme.clone(), assessment);
    let rows = form::rows(&report.scheme, None);
    let cell =
        |row: &form::FormRow| (row.address(), stated(row, report.assessment.answers.get(&row.no)));
    typed(&xlsx(&empty).unwrap(), &rows.iter().map(cell).collect::<Vec<_>>())
}

#[test]
fn filling_an_empty_form_cell_by_cell_gives_the_assessment_and_its_score() {
    let reports = sample::random(12, true);
    let (made, saved) = (Folder::new("typed"), Folder::new("typed-saved"));
    let mut files = Vec::new();
    for (at, report) in reports.iter().enumerate() {
        let file = by_hand(report);
        let read = workbook::open(&file, Some(&report.scheme)).unwrap();
        // A figure that is not known is an empty cell, like one that was never looked at.
        let again = Report::new(report.scheme.clone(), read);
        assert_eq!(again.sheet, report.sheet, "{at}");
        files.push(made.write(&format!("{at}.xlsx"), &file));
    }
    convert(&saved, "xlsx", &files);
    for (at, report) in reports.iter().enumerate() {
        // The numbers in the file are those of the empty form: LibreOffice has calculated.
        let scores = scores(&saved.path().join(format!("{at}.xlsx")));
        assert_eq!(differences(report, &scores), Vec::<String>::new(), "{at}");
    }
}

#[test]
fn libreoffice_calculates_our_numbers_and_keeps_the_form() {
    let mut reports = Vec::new();
    reports.extend(sample::random(50, true).into_iter().map(|r| ("shipped", r)));
    reports.extend(sample::random(25, false).into_iter().map(|r| ("random", r)));
    let cases = sample::cases();
    reports.extend(cases.iter().map(|(name, report)| (name.as_str(), report.clone())));
    reports.push(("golden", sample::golden()));
    let (made, saved) = (Folder::new("xlsx"), Folder::new("xlsx-saved"));
    let files: Vec<_> = reports
        .iter()
        .enumerate()
        .map(|(at, (name, report))| {
            let file = xlsx(report).unwrap_or_else(|problem| panic!("{name}: {problem:?}"));
            made.write(&format!("{at}.xlsx"), &file)
        })
        .collect();
    convert(&saved, "xlsx", &files);
    let mut wrong = Vec::new();
    for (at, (name, report)) in reports.iter().enumerate() {
        let path = saved.path().join(format!("{at}.xlsx"));
        for difference in differences(report, &scores(&path)) {
            wrong.push(format!("{at} {name}: {difference}"));
        }
        match workbook::open(&std::fs::read(&path).unwrap(), Some(&report.scheme)) {
            Ok(read) if read == report.assessment => {}
            Ok(_) => wrong.push(format!("{at} {name}: saved elsewhere, another assessment")),
            Err(problem) => wrong.push(format!("{at} {name}: {problem:?}")),
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), reports.len(), wrong.join("\n"));
}

/// The sheet is read, not filled in: documents and prose come back with the record, and a figure
/// that was changed in its cell makes that of the prose the older one.
#[test]
fn the_catalogue_and_what_was_written_come_back_and_a_changed_cell_makes_figures_older() {
    let mut cases = sample::cases().into_iter();
    let (_, mut report) = cases.find(|(name, _)| name == "worked-complete-clear").unwrap();
    let no = IndicatorNo::new(2).unwrap();
    let key = (no, InputId::new("units_connected").unwrap());
    let place = SectionNo::new("2.1").unwrap();
    let figures = [(key, Quantity::parse("38").unwrap())].into();
    let text = "全县45家信源单位接入38家。\n专人负责。".to_owned();
    report.assessment.narrative.insert(place.clone(), Passage { text, figures });
    report.assessment.evidence = [Evidence {
        code: Code::parse("2-01"),
        title: "公共信用信息目录".to_owned(),
        pages: Some(14),
        shows: [Shows::Indicator(no)].into(),
        ..Evidence::default()
    }]
    .into();
    let file = xlsx(&report).unwrap();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(file.clone())).unwrap();
    let sheet = book.worksheet_range("佐证材料").unwrap();
    let row: Vec<_> = sheet.rows().nth(3).unwrap().iter().map(ToString::to_string).collect();
    let key = "document/0";
    assert_eq!(row, ["2-01", "公共信用信息目录", "", "", "", "", "14", "", "", "2", "", key]);
    let changed = [(sample::address("2/inputs/units_connected"), Value::Number(40.0))];
    let again = workbook::report(&typed(&file, &changed), None).unwrap();
    assert_eq!(again.assessment.narrative, report.assessment.narrative);
    assert_eq!(again.assessment.evidence, report.assessment.evidence);
    let older = |report: &Report| {
        let places = places(report);
        places.iter().find(|of| of.no == place).unwrap().is_older(report)
    };
    assert!(!older(&report) && older(&again));
}

/// A workbook with two documents in its catalogue, and cells of that sheet typed over.
fn catalogue(cells: &[(&str, Value)]) -> Result<Vec<Evidence>, WorkbookProblem> {
    let mut report = sample::golden();
    let [two, four] = [2, 4].map(|no| Shows::Indicator(IndicatorNo::new(no).unwrap()));
    let document = |code, title: &str, shows| Evidence {
        code: Code::parse(code),
        title: title.to_owned(),
        shows: [shows].into(),
        original: Some(true),
        ..Evidence::default()
    };
    // The catalogue is in the order of its numbers, the record in that of the work.
    report.assessment.evidence =
        [document("4-01", "月度通报", four), document("2-01", "目录", two)].into();
    let cells: Vec<_> = cells.iter().map(|(at, value)| ((*at).to_owned(), value.clone())).collect();
    let file = typed_on(&xlsx(&report).unwrap(), 3, &cells);
    let read = workbook::open(&file, Some(&report.scheme))?;
    Ok(read.evidence.values().cloned().collect())
}

#[test]
fn the_catalogue_is_filled_in_on_its_sheet() {
    let text = |text: &str| Value::Text(text.to_owned());
    let read = catalogue(&[
        ("B4", text("公共信用信息目录")),
        ("C4", text("统计表格")),
        ("F4", text("2021/1/15")),
        ("G4", Value::Number(14.0)),
        ("I4", text("复印件")),
        ("J4", text("2，3、核1")),
        ("B6", text("情况说明")),
        ("J6", text("4")),
    ])
    .unwrap();
    let codes: Vec<_> = read.iter().map(|it| it.code.unwrap().to_string()).collect();
    assert_eq!(codes, ["4-01", "2-01", "4-02"]);
    let [bulletin, list, added] = &read[..] else { panic!("{read:?}") };
    assert_eq!((bulletin.title.as_str(), bulletin.original), ("月度通报", Some(true)));
    assert_eq!((list.title.as_str(), list.kind), ("公共信用信息目录", Some(Kind::Statistics)));
    assert_eq!((list.date, list.pages), (Date::parse("2021-01-15"), Some(14)));
    assert_eq!((list.original, list.shows.len()), (Some(false), 3));
    assert_eq!((added.title.as_str(), added.shows.len()), ("情况说明", 1));
}

#[test]
fn what_the_catalogue_cannot_take_is_told_by_its_cell_and_no_document_is_dropped() {
    let text = |text: &str| Value::Text(text.to_owned());
    let told = |cells: &[(&str, Value)]| match catalogue(cells) {
        Err(WorkbookProblem::Cells(cells)) => {
            cells.into_iter().map(|cell| (cell.address, cell.kind)).collect::<Vec<_>>()
        }
        other => panic!("{other:?}"),
    };
    let at = |cell: &str| format!("佐证材料!{cell}");
    assert_eq!(
        told(&[
            ("A4", text("2-07")),
            ("F4", text("四月")),
            ("G4", Value::Number(1.5)),
            ("J5", text("4、99")),
            ("A6", text("4-09")),
        ]),
        [
            (at("A4"), CellProblemKind::NumberIsGiven),
            (at("F4"), CellProblemKind::NotADay),
            (at("G4"), CellProblemKind::NotACount(9_999)),
            (at("J5"), CellProblemKind::NotOfTheNotice("99".to_owned())),
            (at("A6"), CellProblemKind::NumberIsGiven),
        ]
    );
    // The row is cleared, or gone with its key.
    let gone = [("佐证材料".to_owned(), CellProblemKind::DocumentGone)];
    assert_eq!(told(&["B4", "I4", "J4"].map(|cell| (cell, Value::Blank))), gone);
    let row = ["A4", "B4", "I4", "J4", "L4"].map(|cell| (cell, Value::Blank));
    assert_eq!(told(&row), gone);
    assert_eq!(told(&[("L5", text("document/1"))])[0].1, CellProblemKind::DoubleRow);
}
