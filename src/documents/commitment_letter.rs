//! 信用承诺书 in the wording of annex 2, after a page on what of it is not supported.
//!
//! Must not know: scores. The letter itself says nothing but what annex 2 says.

use crate::documents::block::{Block, Cell, Column, Role, Row, Signature, Table};
use crate::documents::words::report::report_words;
use crate::documents::words::{BLANK_DATE, date_or, signer};
use crate::documents::{Footer, Paper, watermark};
use crate::domain::language::Language;
use crate::eligibility::{Check, Outcome};
use crate::report::Report;
use crate::terms::zh::outcome;

/// The letter of the report's county; `code` is the short code of the report's digest.
/// It bears the day on which the assessment was prepared, or blanks.
#[must_use]
pub fn commitment_letter(report: &Report, code: &str) -> Paper {
    let assessment = &report.assessment;
    let (applicant, letter) = (&assessment.applicant, &report.edition().letter);
    let mut blocks = unsupported(&report.eligibility.checks);
    blocks.push(Block::Title(vec![letter.title.zh.clone()]));
    blocks.push(Block::paragraph(&letter.text(applicant.kind)));
    blocks.push(Block::Signature(Signature {
        signer: signer(applicant),
        seal: None,
        date: date_or(assessment.prepared.on, BLANK_DATE),
    }));
    Paper {
        title: format!("{}{}", applicant.name, letter.title.zh),
        watermark: watermark(assessment.purpose),
        footer: Footer::coded(code),
        blocks,
    }
}

/// A page before the letter, if the assessment leaves any of its statements unsupported.
fn unsupported(checks: &[Check]) -> Vec<Block> {
    let rows: Vec<_> = checks.iter().filter_map(row).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    vec![
        Block::Title(vec!["签署前核对单".to_owned()]),
        Block::paragraph(
            "下列承诺事项，自评所填情况不能支持。核实以前不宜签署；承诺不实的，将被取消创建资格。",
        ),
        Block::Table(Table {
            caption: "自评不能支持的承诺事项".to_owned(),
            columns: vec![
                Column::words("承诺事项", 320),
                Column::marks("核验结果", 130),
                Column::words("情况说明", 550),
            ],
            rows,
        }),
        Block::Note("本页供签署前内部核对，不是承诺书的组成部分，不随承诺书报送。".to_owned()),
        Block::PageBreak,
    ]
}

fn row(check: &Check) -> Option<Row> {
    if check.outcome == Outcome::Clear {
        return None;
    }
    let cells = vec![
        Cell::from(check.rule.statement.clone()?),
        Cell::from(outcome(check.outcome).to_owned()),
        Cell::from(report_words(Language::Zh).checks.reasons(check)),
    ];
    Some(Row { role: Role::Entry, cells })
}
