//! What a reader should know beside the numbers: findings, procedure, assumptions.
//!
//! Must not know: the numbers.

use crate::documents::block::{Block, Column, Row, Table};
use crate::documents::words::report::ReportWords;
use crate::documents::words::report::copy::CopyWords;
use crate::eligibility::procedure::Procedure;
use crate::report::Report;
use crate::report::findings::Finding;

/// Every finding, in the order of the report; missing evidence in one line at the end.
#[must_use]
pub fn findings(report: &Report, words: &CopyWords) -> Block {
    if report.findings.is_empty() {
        return Block::paragraph(words.nothing_listed);
    }
    let (mut entries, mut bare) = (Vec::new(), Vec::new());
    for of in &report.findings {
        if let Finding::NoEvidence(no) = of {
            bare.push(no.to_string());
        } else {
            entries.push((words.finding)(of, &report.scheme));
        }
    }
    // One line: a county may have listed none at all.
    if !bare.is_empty() {
        entries.push((words.no_evidence)(&bare));
    }
    Block::List(entries)
}

/// Route, deadline and the documents.
#[must_use]
pub fn procedure(report: &Report, words: &CopyWords) -> Table {
    let submitted = report.assessment.application.submitted_on;
    let row = |step: &Procedure| match step {
        Procedure::Route(way) => {
            Row::entry([words.route.to_owned(), (words.route_of)(*way, report.edition())])
        }
        Procedure::Deadline(of) => {
            Row::entry([words.handing_in.to_owned(), (words.handed_in)(*of, submitted)])
        }
        Procedure::Document(of, is_ready) => {
            Row::entry([of.title.en.clone(), (words.ready)(*is_ready).to_owned()])
        }
    };
    let [what, state] = words.procedure_heads;
    Table {
        caption: words.procedure.to_owned(),
        columns: vec![Column::words(what, 250), Column::words(state, 750)],
        rows: report.procedure.iter().map(row).collect(),
    }
}

/// How the notice is read, and how scores are made.
#[must_use]
pub fn assumptions(report: &Report, words: &ReportWords) -> Vec<Block> {
    let readings = report.edition().interpretations.iter();
    let readings = readings.map(|reading| reading.in_language(words.language).to_owned());
    let words = &words.basis;
    vec![
        Block::section(words.how_checked),
        Block::List(readings.collect()),
        Block::section(words.how_scored),
        Block::List(words.scoring.map(str::to_owned).into()),
    ]
}
