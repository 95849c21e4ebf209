//! What a reader should know beside the numbers: findings, procedure, assumptions.
//!
//! Must not know: the numbers.

use crate::documents::block::{Block, Column, Row, Table};
use crate::documents::words::assumption::{SCORING, assumption};
use crate::documents::words::finding::finding;
use crate::documents::words::{date, deadline, document, ready, route};
use crate::eligibility::Assumption;
use crate::eligibility::procedure::Procedure;
use crate::report::Report;
use crate::report::findings::Finding;

/// Every finding, in the order of the report; missing evidence in one line at the end.
#[must_use]
pub fn findings(report: &Report) -> Block {
    if report.findings.is_empty() {
        return Block::paragraph("无。");
    }
    let (mut entries, mut bare) = (Vec::new(), Vec::new());
    for of in &report.findings {
        if let Finding::NoEvidence(no) = of {
            bare.push(no.to_string());
        } else {
            entries.push(finding(&report.scheme, of));
        }
    }
    // One line: a county may have listed none at all.
    if !bare.is_empty() {
        entries.push(format!("第{}项未列佐证材料。", bare.join("、")));
    }
    Block::List(entries)
}

/// Route, deadline and the five documents.
#[must_use]
pub fn procedure(report: &Report) -> Table {
    let submitted = report.assessment.application.submitted_on;
    let row = |step: &Procedure| match step {
        Procedure::Route(way) => Row::entry(["申报渠道".to_owned(), route(*way).to_owned()]),
        Procedure::Deadline(of) => {
            let handed_in = submitted.map(|day| format!("，{}报送", date(day)));
            let in_time = format!("{}{}", deadline(*of), handed_in.unwrap_or_default());
            Row::entry(["报送时间".to_owned(), in_time])
        }
        Procedure::Document(of, is_ready) => {
            Row::entry([document(*of).to_owned(), ready(*is_ready).to_owned()])
        }
    };
    Table {
        caption: "申报程序和材料".to_owned(),
        columns: vec![Column::words("事项", 250), Column::words("情况", 750)],
        rows: report.procedure.iter().map(row).collect(),
    }
}

/// How the notice is read, and how scores are made.
#[must_use]
pub fn assumptions() -> Vec<Block> {
    vec![
        Block::section("（一）资格核验口径"),
        Block::List(Assumption::ALL.map(|of| assumption(of).to_owned()).into()),
        Block::section("（二）评分口径"),
        Block::List(SCORING.map(str::to_owned).into()),
    ]
}
