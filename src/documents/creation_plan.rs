//! 《创建方案》 by the outline of annex 3, from the plan of the assessment: what the annex says to
//! the writer stands on the page where it is written, not here.
//!
//! Must not know: scores and gains. A plan says what will be done, by whom and by when.

use crate::documents::block::{Block, Cell, Column, Indent, Role, Row, Signature, Table};
use crate::documents::narrative::situation::model;
use crate::documents::words::{BLANK_DATE, BLANK_LINE, date_or, due, numeral, signer};
use crate::documents::{PLAIN, Paper, watermark};
use crate::domain::edition::Chapter;
use crate::domain::plan::{CreationPlan, Measure};
use crate::report::Report;

/// The annex: who does what by when.
const ANNEX: &str = "创建任务分工表";

/// The plan of the report's county.
#[must_use]
pub fn creation_plan(report: &Report) -> Paper {
    let assessment = &report.assessment;
    let (applicant, plan) = (&assessment.applicant, &assessment.plan);
    let mut blocks = vec![Block::Title(vec![
        format!("{}创建河南省社会信用体系建设", applicant.name),
        format!("{}创建方案", model(applicant.kind)),
    ])];
    for chapter in &report.edition().outline {
        blocks.extend(written(chapter, plan));
    }
    let parts = division(plan);
    if !parts.is_empty() {
        blocks.push(Block::enclosed(ANNEX));
    }
    blocks.push(Block::Signature(Signature {
        signer: signer(applicant),
        seal: None,
        date: date_or(assessment.prepared.on, BLANK_DATE),
    }));
    if !parts.is_empty() {
        blocks.push(Block::PageBreak);
        blocks.push(Block::Paragraph(Indent::Flush, "附件".to_owned()));
        blocks.push(Block::Title(vec![ANNEX.to_owned()]));
        blocks.push(Block::Table(table(parts)));
    }
    Paper {
        title: format!("{}创建方案", applicant.name),
        watermark: watermark(assessment.purpose),
        footer: PLAIN,
        blocks,
    }
}

fn written(chapter: &Chapter, plan: &CreationPlan) -> Vec<Block> {
    let mut blocks = vec![Block::chapter(&format!("{}、{}", chapter.no, chapter.title.zh))];
    for section in &chapter.sections {
        let text = plan.sections.get(&section.no);
        // The lead of chapter 三 has no heading in the annex, and may be left out.
        if section.numeral.is_empty() {
            blocks.extend(text.into_iter().flat_map(|text| paragraphs(text)));
            continue;
        }
        blocks.push(Block::section(&format!("{}{}", section.numeral, section.title.zh)));
        let text = text.map_or("", |text| text.trim());
        blocks.extend(paragraphs(if text.is_empty() { BLANK_LINE } else { text }));
    }
    if chapter.has_measures {
        let measures = plan.measures.values().zip(1..);
        let said = measures.map(|(measure, at)| Block::paragraph(&sentences(measure, at)));
        blocks.extend(said);
        if plan.measures.is_empty() {
            blocks.push(Block::paragraph(BLANK_LINE));
        }
    }
    blocks
}

fn paragraphs(text: &str) -> impl Iterator<Item = Block> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| Block::Paragraph(Indent::TwoCharacters, line.to_owned()))
}

/// A task with its path, its deadline and who is responsible, as far as they are stated.
fn sentences(measure: &Measure, at: usize) -> String {
    let deadline = measure.due.map(|day| format!("{}完成", due(day)));
    let owner = one_line(&measure.owner);
    let owner = (!owner.is_empty()).then(|| format!("责任单位：{owner}"));
    let when_and_who: Vec<_> = deadline.into_iter().chain(owner).collect();
    let parts = [one_line(&measure.task), one_line(&measure.path), when_and_who.join("，")];
    let said = parts.iter().filter(|part| !part.is_empty()).map(|part| format!("{part}。"));
    format!("（{}）{}", numeral(at), said.collect::<String>())
}

/// Without its line breaks and its last stop, which the sentence brings.
fn one_line(text: &str) -> String {
    const STOPS: [char; 4] = ['。', '；', '，', '、'];
    let lines = text.lines().map(|line| line.trim().trim_end_matches(STOPS));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("；")
}

/// What each unit does, with the number of the task in the plan, in the order in which units are
/// named; last what no unit does yet.
fn division(plan: &CreationPlan) -> Vec<(String, Vec<(usize, &Measure)>)> {
    let mut parts: Vec<(String, Vec<(usize, &Measure)>)> = Vec::new();
    let mut nobody: Vec<(usize, &Measure)> = Vec::new();
    for (measure, at) in plan.measures.values().zip(1..) {
        let owner = one_line(&measure.owner);
        let units = owner.split(['、', '，', '；', ',', ';']).map(str::trim);
        let units: Vec<_> = units.filter(|unit| !unit.is_empty()).collect();
        if units.is_empty() {
            nobody.push((at, measure));
        }
        for unit in units {
            match parts.iter_mut().find(|(other, _)| other == unit) {
                Some((_, tasks)) => tasks.push((at, measure)),
                None => parts.push((unit.to_owned(), vec![(at, measure)])),
            }
        }
    }
    if !nobody.is_empty() {
        parts.push((String::new(), nobody));
    }
    parts
}

fn table(parts: Vec<(String, Vec<(usize, &Measure)>)>) -> Table {
    let row = |unit: &str, (at, measure): (usize, &Measure)| Row {
        role: Role::Entry,
        cells: vec![
            Cell::from(unit.to_owned()),
            Cell::from(format!("（{}）", numeral(at))),
            Cell::from(one_line(&measure.task)),
            Cell::from(measure.due.map(due).unwrap_or_default()),
        ],
    };
    let rows = |(unit, tasks): (String, Vec<(usize, _)>)| {
        tasks.into_iter().map(move |task| row(&unit, task)).collect::<Vec<_>>()
    };
    Table {
        caption: "按责任单位分列，序号为方案中的任务序号".to_owned(),
        columns: vec![
            Column::words("责任单位", 280),
            Column::marks("序号", 120),
            Column::words("创建任务", 370),
            Column::marks("完成时限", 230),
        ],
        rows: parts.into_iter().flat_map(rows).collect(),
    }
}
