//! 《创建方案》 by the outline of annex 3, from the plan of the assessment.
//!
//! Must not know: scores and gains. A plan says what will be done, by whom and by when.

use crate::documents::block::{Align, Block, Cell, Column, Indent, Role, Row, Signature, Table};
use crate::documents::words::{BLANK_DATE, date_or, signer};
use crate::documents::{PLAIN, Paper, watermark};
use crate::domain::edition::Chapter;
use crate::domain::plan::{CreationPlan, Measure};
use crate::report::Report;
use crate::terms::zh::date;

/// What stands where the plan says nothing yet, so that an empty section is not overlooked.
const NOT_WRITTEN: &str = "（待补充）";

/// The plan of the report's county.
#[must_use]
pub fn creation_plan(report: &Report) -> Paper {
    let assessment = &report.assessment;
    let name = assessment.applicant.name.as_str();
    let mut blocks = vec![Block::Title(vec![
        format!("{name}社会信用体系建设"),
        "示范县（市、区）创建方案".to_owned(),
    ])];
    for chapter in &report.edition().outline {
        blocks.extend(written(chapter, &assessment.plan));
    }
    blocks.push(Block::Signature(Signature {
        signer: signer(&assessment.applicant),
        seal: None,
        date: date_or(assessment.prepared.on, BLANK_DATE),
    }));
    Paper {
        title: format!("{name}创建方案"),
        watermark: watermark(assessment.purpose),
        footer: PLAIN,
        blocks,
    }
}

fn written(chapter: &Chapter, plan: &CreationPlan) -> Vec<Block> {
    let mut blocks = vec![Block::chapter(&format!("{}、{}", chapter.no, chapter.title.zh))];
    blocks.extend(chapter.lead.iter().map(|lead| Block::Note(format!("提纲要求：{lead}"))));
    for section in &chapter.sections {
        let text = plan.sections.get(&section.no);
        // The lead of chapter 三 has no heading in the annex, and may be left out.
        if section.numeral.is_empty() {
            blocks.extend(text.into_iter().flat_map(|text| paragraphs(text)));
            continue;
        }
        blocks.push(Block::section(&format!("{}{}", section.numeral, section.title.zh)));
        blocks.extend(paragraphs(text.map_or(NOT_WRITTEN, String::as_str)));
    }
    if chapter.has_measures {
        blocks.push(measures(plan));
    }
    blocks
}

fn paragraphs(text: &str) -> impl Iterator<Item = Block> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| Block::Paragraph(Indent::TwoCharacters, line.to_owned()))
}

/// The tasks with path, milestone, office and effort; each names its indicator's number.
fn measures(plan: &CreationPlan) -> Block {
    if plan.measures.is_empty() {
        return Block::paragraph(NOT_WRITTEN);
    }
    let column =
        |title: &str, per_mille, align| Column { title: title.to_owned(), per_mille, align };
    Block::Table(Table {
        caption: "创建任务及工作计划".to_owned(),
        columns: vec![
            column("序号", 60, Align::Center),
            column("对应指标", 90, Align::Center),
            column("创建任务", 270, Align::Start),
            column("实施路径", 240, Align::Start),
            column("完成节点", 130, Align::Center),
            column("责任单位", 130, Align::Start),
            column("人月", 80, Align::End),
        ],
        rows: plan.measures.values().zip(1..).map(|(measure, at)| row(measure, at)).collect(),
    })
}

fn row(measure: &Measure, at: usize) -> Row {
    let cell = |text: &str| Cell { lines: text.lines().map(str::to_owned).collect() };
    let or_blank = |text: Option<String>| cell(&text.unwrap_or_default());
    Row {
        role: Role::Entry,
        cells: vec![
            cell(&at.to_string()),
            or_blank(measure.indicator.map(|no| format!("第{no}项"))),
            cell(&measure.task),
            cell(&measure.path),
            or_blank(measure.due.map(date)),
            cell(&measure.owner),
            or_blank(measure.effort.map(|effort| effort.to_string())),
        ],
    }
}
