//! Evidence, remarks and reasons, by indicator.
//!
//! Must not know: scores.

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::words::report::ReportWords;
use crate::documents::words::text_or;
use crate::domain::answer::{AnswerState, Evidence};
use crate::report::Report;
use crate::terms::NOTHING;

/// The list of evidence and the list of remarks; each says so when it is empty.
#[must_use]
pub fn evidence(report: &Report, words: &ReportWords) -> Vec<Block> {
    let answers = &report.assessment.answers;
    let of = &words.evidence;
    let name = |no| (words.indicator)(&report.edition().framework, &report.scheme, no);
    let documents: Vec<_> = answers
        .iter()
        .flat_map(|(no, answer)| {
            answer.evidence.values().map(|shown| evidence_row(words, name(*no), shown))
        })
        .collect();
    let mut remarks = Vec::new();
    for (no, answer) in answers {
        if let AnswerState::NotApplicable(reason) = &answer.state {
            let kind = of.not_applicable.to_owned();
            remarks.push(Row::entry([name(*no), kind, reason.clone()]));
        }
        if !answer.note.is_empty() {
            remarks.push(Row::entry([name(*no), of.note.to_owned(), answer.note.clone()]));
        }
    }
    let [indicator, title, number, issuer, date] = of.document_heads;
    let document_columns = vec![
        Column::words(indicator, 220),
        Column::words(title, 270),
        Column::words(number, 170),
        Column::words(issuer, 150),
        Column::words(date, 190),
    ];
    let [indicator, kind, content] = of.remark_heads;
    let remark_columns =
        vec![Column::words(indicator, 300), Column::words(kind, 150), Column::words(content, 550)];
    vec![
        Block::section(of.documents),
        table_or_none(words, of.documents_caption, document_columns, documents),
        Block::section(of.remarks),
        table_or_none(words, of.remarks_caption, remark_columns, remarks),
    ]
}

fn table_or_none(
    words: &ReportWords,
    caption: &str,
    columns: Vec<Column>,
    rows: Vec<Row>,
) -> Block {
    if rows.is_empty() {
        return Block::paragraph(words.nothing_listed);
    }
    Block::Table(Table { caption: caption.to_owned(), columns, rows })
}

/// A document with the hash of its file, where it was given.
fn evidence_row(words: &ReportWords, indicator: String, shown: &Evidence) -> Row {
    let hash = shown.sha256.as_ref().map(|hash| (words.evidence.hash)(hash.as_str()));
    let title: Vec<_> =
        [Some(text_or(&shown.title, NOTHING)), hash].into_iter().flatten().collect();
    let cells = vec![
        Cell::from(indicator),
        Cell::from(title),
        Cell::from(text_or(&shown.number, NOTHING)),
        Cell::from(text_or(&shown.issuer, NOTHING)),
        Cell::from(shown.date.map_or_else(|| NOTHING.to_owned(), words.date)),
    ];
    Row { role: Role::Entry, cells }
}
