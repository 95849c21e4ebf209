//! 签署前核对单: what the assessment says to each statement of the commitment letter. A paper of
//! its own, for the house: the letter says nothing but what annex 2 says.
//!
//! Must not know: scores.

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::words::check::period_in_words;
use crate::documents::words::report::report_words;
use crate::documents::{PLAIN, Paper, watermark};
use crate::domain::language::Language;
use crate::eligibility::{Check, Outcome};
use crate::report::Report;
use crate::terms::zh::outcome;

/// So many facts are told of a statement; the report tells all.
const MOST_TOLD: usize = 4;

/// The sheet of the report's county.
#[must_use]
pub fn before_signing(report: &Report) -> Paper {
    let assessment = &report.assessment;
    let name = assessment.applicant.name.as_str();
    let letter = &report.edition().letter.title.zh;
    let checks = || report.eligibility.checks.iter().filter_map(stated);
    let open = checks().filter(|(check, _)| check.outcome != Outcome::Clear).count();
    let pairs = [
        ("申报主体", name.to_owned()),
        ("核验期间", period_in_words(&report.eligibility.checks)),
        ("填报单位", assessment.prepared.by.clone()),
    ];
    let by_hand = ["核对人", "核对日期"];
    let blocks = vec![
        Block::Title(vec![format!("{letter}签署前核对单")]),
        Block::KeyValues(pairs.map(|(key, value)| (key.to_owned(), value)).into()),
        Block::Table(Table {
            caption: "承诺事项核对情况".to_owned(),
            columns: vec![
                Column::words("承诺事项", 320),
                Column::marks("核验结果", 130),
                Column::words("所填情况", 550),
            ],
            rows: checks().map(row).collect(),
        }),
        Block::paragraph(&conclusion(open)),
        Block::KeyValues(by_hand.map(|key| (key.to_owned(), String::new())).into()),
        Block::Note(format!("供签署前内部核对，不是{letter}的组成部分，不随{letter}报送。")),
    ];
    Paper {
        title: format!("{name}{letter}签署前核对单"),
        watermark: watermark(assessment.purpose),
        footer: PLAIN,
        blocks,
    }
}

/// A check with what the letter says of it; most of the notice's checks it does not mention.
fn stated(check: &Check) -> Option<(&Check, &str)> {
    Some((check, check.rule.statement.as_deref()?))
}

fn conclusion(n_open: usize) -> String {
    if n_open == 0 {
        return "以上承诺事项，所填情况均能支持。".to_owned();
    }
    format!(
        "以上承诺事项中有{n_open}项，所填情况不能支持，核实以前不宜签署。承诺不实的，将被取消创建资格。"
    )
}

fn row((check, statement): (&Check, &str)) -> Row {
    let mut told = report_words(Language::Zh).checks.reasons(check);
    let n_more = told.len().saturating_sub(MOST_TOLD);
    if n_more > 0 {
        told.truncate(MOST_TOLD);
        told.push(format!("另有{n_more}条，见自评报告附件1。"));
    }
    let cells = vec![
        Cell::from(statement.to_owned()),
        Cell::from(outcome(check.outcome).to_owned()),
        Cell::from(told),
    ];
    Row { role: Role::Entry, cells }
}
