//! 信用承诺书 in the wording of annex 2, on a page of its own.
//!
//! Must not know: scores and verdicts. The letter says nothing but what annex 2 says; what
//! supports it stands in `before_signing`.

use crate::documents::block::{Block, Signature};
use crate::documents::words::{BLANK_DATE, date_or, signer};
use crate::documents::{PLAIN, Paper, watermark};
use crate::report::Report;

/// The letter of the report's county. It bears the day on which the assessment was prepared,
/// or blanks.
#[must_use]
pub fn commitment_letter(report: &Report) -> Paper {
    let assessment = &report.assessment;
    let (applicant, letter) = (&assessment.applicant, &report.edition().letter);
    Paper {
        title: format!("{}{}", applicant.name, letter.title.zh),
        watermark: watermark(assessment.purpose),
        footer: PLAIN,
        blocks: vec![
            Block::Title(vec![letter.title.zh.clone()]),
            Block::paragraph(&letter.text(applicant.kind)),
            Block::Signature(Signature {
                signer: signer(applicant),
                seal: None,
                date: date_or(assessment.prepared.on, BLANK_DATE),
            }),
        ],
    }
}
