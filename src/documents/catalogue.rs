//! 佐证材料目录: every document once, by its number; its cover, and a sheet before the documents
//! of each number.
//!
//! Must not know: scores, and the files of the documents.

use std::collections::BTreeSet;

use crate::documents::block::{Align, Block, Cell, Column, Role, Row, Table};
use crate::documents::inputs::{ZH_FACTS, in_short};
use crate::documents::words::{BLANK_LINE, date_or, text_or};
use crate::documents::{Footer, PLAIN, Paper, Set, narrative, watermark};
use crate::domain::answer::Answer;
use crate::domain::evidence::{Code, Evidence, Kind, Shows, Under, in_order};
use crate::domain::framework::Place;
use crate::domain::gather::Gather as _;
use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::report::Report;
use crate::terms::NOTHING;
use crate::terms::evidence::{kind, numbers, original};

/// The catalogue as a paper of its own.
#[must_use]
pub fn catalogue(report: &Report) -> Paper {
    let assessment = &report.assessment;
    let title = narrative::title_of(report, "佐证材料目录");
    let name = title.concat();
    let mut blocks = vec![Block::Title(title), Block::Subtitle(period(report))];
    blocks.extend(table(report));
    Paper { title: name, watermark: watermark(assessment.purpose), footer: PLAIN, blocks }
}

/// The round, and the year of the figures.
fn period(report: &Report) -> String {
    let (round, year) = (report.assessment.round, report.assessment.data_year());
    format!("（{round}年批次　数据时段{year}年1月1日至12月31日）")
}

/// The table with what it comes to; a sentence where there is no document.
#[must_use]
pub fn table(report: &Report) -> Vec<Block> {
    let mut blocks = listed_in_table(report, &titled(report));
    blocks.extend(withdrawn(&report.assessment.withdrawn));
    blocks
}

/// Which numbers nobody should look for.
fn withdrawn(codes: &BTreeSet<Code>) -> Option<Block> {
    let codes: Vec<_> = codes.iter().map(Code::to_string).collect();
    let said = format!("已撤回、不再使用的编号：{}。", codes.join("、"));
    (!codes.is_empty()).then_some(Block::Note(said))
}

/// The same of the documents of an indicator.
#[must_use]
pub fn table_of(report: &Report, no: IndicatorNo) -> Vec<Block> {
    let documents = titled(report).into_iter().filter(|it| it.is_for(Shows::Indicator(no)));
    listed_in_table(report, &documents.collect::<Vec<_>>())
}

fn listed_in_table(report: &Report, documents: &[&Evidence]) -> Vec<Block> {
    if documents.is_empty() {
        return vec![Block::paragraph("没有登记佐证材料。")];
    }
    let column =
        |title: &str, per_mille, align| Column { title: title.to_owned(), per_mille, align };
    let columns = vec![
        column("编号", 90, Align::Center),
        column("题名、文号", 260, Align::Start),
        column("类别", 80, Align::Center),
        column("出具单位、日期", 190, Align::Start),
        column("页数", 55, Align::End),
        column("份数", 55, Align::End),
        column("原件或复印件", 75, Align::Center),
        column("对应指标", 80, Align::Center),
        column("存放处", 115, Align::Start),
    ];
    let rows = documents.iter().map(|document| row(report, document)).collect();
    let caption = "佐证材料".to_owned();
    vec![Block::Table(Table { caption, columns, rows }), Block::Note(sum(documents))]
}

/// The documents with a title, by their numbers.
fn titled(report: &Report) -> Vec<&Evidence> {
    let documents = in_order(&report.assessment.evidence).into_iter();
    documents.map(|(_, document)| document).filter(|it| it.is_titled()).collect()
}

fn row(report: &Report, document: &Evidence) -> Row {
    let number =
        |number: Option<u16>| Cell::from(number.map_or_else(String::new, |n| n.to_string()));
    let lines = |lines: [&str; 2]| {
        let said = lines.into_iter().filter(|line| !line.is_empty()).map(str::to_owned);
        Cell::from(said.collect::<Vec<_>>())
    };
    let code = document.code.map_or_else(|| NOTHING.to_owned(), |code| code.to_string());
    let cells = vec![
        Cell::from(code),
        lines([&document.title, &document.number]),
        Cell::from(document.kind.map_or_else(String::new, |it| kind(it, Language::Zh).to_owned())),
        lines([&document.issuer, &date_or(document.date, "")]),
        number(document.pages),
        number(document.copies),
        Cell::from(document.original.map_or_else(String::new, in_what)),
        Cell::from(numbers(document, report.edition())),
        Cell::from(document.kept_at.clone()),
    ];
    Row { role: Role::Entry, cells }
}

/// Whether the original is handed in, or a copy.
fn in_what(is_original: bool) -> String {
    original(is_original, Language::Zh).to_owned()
}

/// How many documents and pages there are, by kinds.
fn sum(documents: &[&Evidence]) -> String {
    let pages: u32 = documents.iter().filter_map(|it| it.pages).map(u32::from).sum();
    let without = documents.iter().filter(|it| it.pages.is_none()).count();
    let kinds = Kind::ALL.into_iter().filter_map(|of| {
        let n = documents.iter().filter(|it| it.kind == Some(of)).count();
        (n > 0).then(|| format!("{}{n}份", kind(of, Language::Zh)))
    });
    let mut kinds: Vec<_> = kinds.collect();
    let unsorted = documents.iter().filter(|it| it.kind.is_none()).count();
    if unsorted > 0 {
        kinds.push(format!("未分类{unsorted}份"));
    }
    let counted = match without {
        0 => format!("、{pages}页"),
        n if n == documents.len() => String::new(),
        n => format!("、{pages}页（{n}份没有填写页数）"),
    };
    format!("共{}份{counted}；其中{}。", documents.len(), kinds.join("，"))
}

/// The cover, the back, and a sheet before the documents of each number.
#[must_use]
pub fn dividers(report: &Report) -> Paper {
    let assessment = &report.assessment;
    let name = format!("{}佐证材料封面和分隔页", assessment.applicant.name);
    let by = text_or(&assessment.prepared.by, BLANK_LINE);
    let mut blocks = vec![
        Block::Title(narrative::title_of(report, "佐证材料")),
        Block::Subtitle(period(report)),
        Block::KeyValues(vec![
            ("编制单位".to_owned(), by),
            ("编制日期".to_owned(), date_or(assessment.prepared.on, "")),
            ("卷　　次".to_owned(), "共　　卷　第　　卷".to_owned()),
            (
                "脊背条".to_owned(),
                format!(
                    "{}　佐证材料　{}年批次　第　　卷",
                    assessment.applicant.name, assessment.round
                ),
            ),
        ]),
    ];
    let documents = titled(report);
    let shown = documents.iter().flat_map(|document| document.shows.iter().copied()).into_set();
    for what in shown {
        blocks.push(Block::PageBreak);
        blocks.extend(divider(report, &documents, what));
    }
    // No page of it is part of a text.
    let footer = Footer { set: Set::ByPage, ..PLAIN };
    Paper { title: name, watermark: watermark(assessment.purpose), footer, blocks }
}

/// The sheet before the documents of a number.
fn divider(report: &Report, documents: &[&Evidence], what: Shows) -> Vec<Block> {
    let edition = report.edition();
    let (title, mut pairs) = match what {
        Shows::Check(id) => {
            let check = edition.check(id);
            let under = Under::new(what, edition).map(|it| it.to_string()).unwrap_or_default();
            let title = check.map_or("", |check| check.title.zh.as_str());
            (format!("{under}　{title}"), Vec::new())
        }
        Shows::Indicator(no) => match edition.framework.place(no) {
            Some(Place::Printed(dimension, category, indicator)) => {
                let pairs = vec![
                    ("一级指标".to_owned(), dimension.title.zh.clone()),
                    ("二级指标".to_owned(), category.title.zh.clone()),
                ];
                (format!("第{no}项　{}", indicator.title.zh), pairs)
            }
            Some(Place::Missing(_)) | None => (format!("第{no}项"), Vec::new()),
        },
    };
    if let Shows::Indicator(no) = what {
        let facts = facts_of(report, no);
        if !facts.is_empty() {
            pairs.push(("本项所填".to_owned(), facts));
        }
    }
    let under = Under::new(what, edition);
    let (own, elsewhere): (Vec<&&Evidence>, Vec<&&Evidence>) = documents
        .iter()
        .filter(|document| document.is_for(what))
        .partition(|document| document.code.map(|code| code.under) == under);
    let own: Vec<_> = own.into_iter().map(|document| listed(document)).collect();
    let elsewhere = elsewhere.into_iter().filter_map(|it| it.code).map(|it| it.to_string());
    let elsewhere: Vec<_> = elsewhere.collect();
    if !elsewhere.is_empty() {
        pairs.push(("另见".to_owned(), elsewhere.join("、")));
    }
    let mut blocks = vec![Block::Title(vec![title])];
    if !pairs.is_empty() {
        blocks.push(Block::KeyValues(pairs));
    }
    if !own.is_empty() {
        blocks.push(Block::section("材料"));
        blocks.push(Block::List(own));
    }
    blocks
}

/// What is stated for an indicator, in short.
fn facts_of(report: &Report, no: IndicatorNo) -> String {
    let inputs = report.assessment.answers.get(&no).and_then(Answer::inputs);
    let Some((judged, inputs)) = report.scheme.indicators.get(&no).zip(inputs) else {
        return String::new();
    };
    let items = judged.items.iter();
    let said = items.flat_map(|item| in_short(&ZH_FACTS, judged, item, inputs));
    said.collect::<Vec<_>>().join("；")
}

/// A document of a sheet.
fn listed(document: &Evidence) -> String {
    let code = document.code.map(|code| code.to_string()).unwrap_or_default();
    let pages = document.pages.map(|pages| format!("（{pages}页）")).unwrap_or_default();
    format!("{code}　{}{pages}", document.title)
}
