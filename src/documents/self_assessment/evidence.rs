//! Evidence, remarks and reasons, by indicator.
//!
//! Must not know: scores.

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::words::report::ReportWords;
use crate::documents::words::report::copy::CopyWords;
use crate::documents::words::text_or;
use crate::domain::answer::AnswerState;
use crate::domain::edition::Edition;
use crate::domain::evidence::{Evidence, in_order};
use crate::domain::language::Language;
use crate::report::Report;
use crate::terms::{NOTHING, evidence as terms};

/// The list of evidence and the list of remarks; each says so when it is empty.
#[must_use]
pub fn evidence(report: &Report, words: &ReportWords, own: &CopyWords) -> Vec<Block> {
    let documents = in_order(&report.assessment.evidence).into_iter();
    let documents: Vec<_> =
        documents.map(|(_, document)| evidence_row(report.edition(), own, document)).collect();
    let [indicator, title, number, issuer, date] = own.document_heads;
    let columns = vec![
        Column::words(indicator, 220),
        Column::words(title, 270),
        Column::words(number, 170),
        Column::words(issuer, 150),
        Column::words(date, 190),
    ];
    let caption = own.documents_caption;
    let none = || Block::paragraph(own.nothing_listed);
    let mut blocks = vec![
        Block::section(own.documents),
        if documents.is_empty() { none() } else { table(caption, columns, documents) },
        Block::section(words.evidence.remarks),
    ];
    blocks.push(remarks_table(report, words).unwrap_or_else(none));
    blocks
}

/// Remarks and reasons under their heading; nothing where there are none.
#[must_use]
pub fn remarks(report: &Report, words: &ReportWords) -> Vec<Block> {
    let table = remarks_table(report, words);
    let heading = table.is_some().then(|| Block::section(words.evidence.remarks));
    heading.into_iter().chain(table).collect()
}

fn remarks_table(report: &Report, words: &ReportWords) -> Option<Block> {
    let of = &words.evidence;
    let name = |no| (words.indicator)(&report.edition().framework, &report.scheme, no);
    let mut remarks = Vec::new();
    for (no, answer) in &report.assessment.answers {
        if let AnswerState::NotApplicable(reason) = &answer.state {
            let kind = of.not_applicable.to_owned();
            remarks.push(Row::entry([name(*no), kind, reason.clone()]));
        }
        if !answer.note.is_empty() {
            remarks.push(Row::entry([name(*no), of.note.to_owned(), answer.note.clone()]));
        }
    }
    let [indicator, kind, content] = of.remark_heads;
    let columns =
        vec![Column::words(indicator, 300), Column::words(kind, 150), Column::words(content, 550)];
    (!remarks.is_empty()).then(|| table(of.remarks_caption, columns, remarks))
}

fn table(caption: &str, columns: Vec<Column>, rows: Vec<Row>) -> Block {
    Block::Table(Table { caption: caption.to_owned(), columns, rows })
}

/// A document with what it shows and the hash of its file, where it was given.
fn evidence_row(edition: &Edition, words: &CopyWords, shown: &Evidence) -> Row {
    let hash = shown.file.as_ref().map(|file| (words.hash)(file.sha256.as_str()));
    let title: Vec<_> =
        [Some(text_or(&shown.title, NOTHING)), hash].into_iter().flatten().collect();
    let code = shown.code.map_or_else(|| NOTHING.to_owned(), |code| code.to_string());
    let for_what = shown.shows.iter().map(|what| terms::shown(*what, edition, Language::En));
    let for_what = for_what.collect::<Vec<_>>().join("; ");
    let cells = vec![
        Cell::from(vec![code, for_what]),
        Cell::from(title),
        Cell::from(text_or(&shown.number, NOTHING)),
        Cell::from(text_or(&shown.issuer, NOTHING)),
        Cell::from(shown.date.map_or_else(|| NOTHING.to_owned(), words.date)),
    ];
    Row { role: Role::Entry, cells }
}
