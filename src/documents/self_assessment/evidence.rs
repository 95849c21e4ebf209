//! Evidence, remarks and reasons, by indicator.
//!
//! Must not know: scores.

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::words::score::indicator;
use crate::documents::words::{NOTHING, date_or, text_or};
use crate::domain::answer::{AnswerState, Evidence};
use crate::domain::framework::Framework;
use crate::report::Report;

/// The list of evidence and the list of remarks; each says so when it is empty.
#[must_use]
pub fn evidence(report: &Report, framework: &Framework) -> Vec<Block> {
    let answers = &report.assessment.answers;
    let name = |no| indicator(framework, &report.scheme, no);
    let documents: Vec<_> = answers
        .iter()
        .flat_map(|(no, answer)| answer.evidence.iter().map(|shown| evidence_row(name(*no), shown)))
        .collect();
    let mut remarks = Vec::new();
    for (no, answer) in answers {
        if let AnswerState::NotApplicable(reason) = &answer.state {
            remarks.push(Row::entry([name(*no), "不适用理由".to_owned(), reason.clone()]));
        }
        if !answer.note.is_empty() {
            remarks.push(Row::entry([name(*no), "说明".to_owned(), answer.note.clone()]));
        }
    }
    vec![
        Block::section("（一）佐证材料"),
        table_or_none("佐证材料清单", &EVIDENCE, documents),
        Block::section("（二）说明和理由"),
        table_or_none("说明和理由", &REMARKS, remarks),
    ]
}

const EVIDENCE: [Column; 5] = [
    Column::words("指标", 220),
    Column::words("材料名称", 270),
    Column::words("文号", 170),
    Column::words("出具单位", 150),
    Column::words("日期", 190),
];

const REMARKS: [Column; 3] =
    [Column::words("指标", 300), Column::words("类别", 150), Column::words("内容", 550)];

fn table_or_none(caption: &str, columns: &[Column], rows: Vec<Row>) -> Block {
    if rows.is_empty() {
        return Block::paragraph("无。");
    }
    Block::Table(Table { caption: caption.to_owned(), columns: columns.to_vec(), rows })
}

/// A document with the hash of its file, where it was given.
fn evidence_row(indicator: String, shown: &Evidence) -> Row {
    let hash = shown.sha256.as_ref().map(|hash| format!("SHA-256：{}", hash.as_str()));
    let title: Vec<_> = [Some(shown.title.clone()), hash].into_iter().flatten().collect();
    let cells = vec![
        Cell::from(indicator),
        Cell::from(title),
        Cell::from(text_or(&shown.number, NOTHING)),
        Cell::from(text_or(&shown.issuer, NOTHING)),
        Cell::from(date_or(shown.date, NOTHING)),
    ];
    Row { role: Role::Entry, cells }
}
