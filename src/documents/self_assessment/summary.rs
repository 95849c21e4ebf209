//! The scores of a report on one page: dimensions, categories and indicators by number.
//!
//! Must not know: how a score arises; items and weights stand in the annex.

use crate::documents::block::{Block, Column, Role, Row, Table};
use crate::documents::words::{NOT_A_DECISION, scheme};
use crate::domain::framework::{Dimension, Framework};
use crate::eligibility::Verdict;
use crate::report::Report;
use crate::scoring::indicator::IndicatorState;
use crate::terms::{NOTHING, brief};

/// The table, and what it rests on.
pub fn summary(report: &Report) -> Vec<Block> {
    let framework = &report.edition().framework;
    let mut rows: Vec<Row> = Vec::new();
    for dimension in framework.dimensions.iter().filter(|of| !of.bonus) {
        rows.extend(of_dimension(report, dimension));
    }
    let sheet = &report.sheet;
    // Where an event excludes, no score makes up for it.
    let barred = report.eligibility.verdict == Verdict::Barred;
    let unless_barred = |score: String| if barred { NOTHING.to_owned() } else { score };
    rows.push(total("基础分", unless_barred(brief(sheet.base))));
    for dimension in framework.dimensions.iter().filter(|of| of.bonus) {
        rows.extend(of_dimension(report, dimension));
    }
    rows.push(total("总分", unless_barred(brief(sheet.total))));
    let caption = format!("{}自评得分汇总表", report.assessment.applicant.name);
    let columns = vec![
        Column::marks("一级", 90),
        Column::marks("二级", 110),
        Column::words("指标", 640),
        Column::numbers("得分", 160),
    ];
    let mut blocks = vec![Block::Table(Table { caption, columns, rows })];
    blocks.push(Block::Note(note(report, framework)));
    blocks
}

/// The row of a dimension, then those of its indicators; a category stands once.
fn of_dimension(report: &Report, dimension: &Dimension) -> Vec<Row> {
    let sheet = &report.sheet;
    let score = if dimension.bonus {
        brief(Some(sheet.bonus))
    } else {
        let of = sheet.dimensions.iter().find(|score| score.no == dimension.no);
        brief(of.and_then(|score| score.score))
    };
    let title = dimension.title.zh.clone();
    let mut rows = vec![Row::new(Role::Whole, [dimension.no.clone(), String::new(), title, score])];
    for category in &dimension.categories {
        let mut no = category.no.clone();
        for indicator in &category.indicators {
            let score = sheet.indicator(indicator.no);
            let shown = score.map_or_else(String::new, |score| match score.state {
                IndicatorState::NotApplicable => "不适用".to_owned(),
                IndicatorState::MissingInSource => NOTHING.to_owned(),
                IndicatorState::Unanswered
                | IndicatorState::Unknown
                | IndicatorState::Partial
                | IndicatorState::Answered => brief(score.score),
            });
            let title = format!("{}.{}", indicator.no, indicator.title.zh);
            let cells = [String::new(), std::mem::take(&mut no), title, shown];
            rows.push(Row::new(Role::Part, cells));
        }
    }
    rows
}

fn total(name: &str, score: String) -> Row {
    Row::entry([String::new(), String::new(), name.to_owned(), score])
}

fn note(report: &Report, framework: &Framework) -> String {
    let missing: String = framework
        .missing
        .iter()
        .filter(|missing| !report.scheme.indicators.contains_key(&missing.no))
        .map(|missing| format!("第{}项{}。", missing.no, missing.note.zh))
        .collect();
    let sheet = &report.sheet;
    format!(
        "注：{}。各项满分100分，附加分上限{}分。{missing}计分的{}项中已填{}项。各栏四舍五入，合计按精确值计算。{NOT_A_DECISION}。",
        scheme(&report.scheme),
        report.scheme.bonus_cap,
        sheet.n_applicable,
        sheet.n_answered,
    )
}
