//! The scores of a report on one page: dimensions, categories and indicators by number.
//!
//! Must not know: how a score arises; items and weights stand in the annex.

use crate::documents::block::{Block, Column, Row, Table};
use crate::documents::words::{NOT_A_DECISION, scheme};
use crate::domain::framework::{Dimension, Framework};
use crate::eligibility::Verdict;
use crate::report::Report;
use crate::scoring::indicator::IndicatorState;
use crate::terms::{NOTHING, brief};

/// The table, and what it rests on.
pub fn summary(report: &Report) -> Vec<Block> {
    let framework = &report.edition().framework;
    let mut lines: Vec<Line> = Vec::new();
    for dimension in framework.dimensions.iter().filter(|of| !of.bonus) {
        lines.extend(of_dimension(report, dimension));
    }
    let sheet = &report.sheet;
    // Where an event excludes, no score makes up for it.
    let barred = report.eligibility.verdict == Verdict::Barred;
    let unless_barred = |score: String| if barred { NOTHING.to_owned() } else { score };
    lines.push(("基础分".to_owned(), unless_barred(brief(sheet.base))));
    for dimension in framework.dimensions.iter().filter(|of| of.bonus) {
        lines.extend(of_dimension(report, dimension));
    }
    lines.push(("总分".to_owned(), unless_barred(brief(sheet.total))));
    let caption = format!("{}自评得分汇总表", report.assessment.applicant.name);
    let columns = ["指标", "得分", "指标", "得分"];
    let column = |title: &str| {
        if title == "得分" { Column::numbers(title, 120) } else { Column::words(title, 380) }
    };
    let columns = columns.map(column).into();
    // Side by side, so that all of it stands on a page.
    let (left, right) = lines.split_at(lines.len().div_ceil(2));
    let none = (String::new(), String::new());
    let right = right.iter().chain(std::iter::repeat(&none));
    let rows = left.iter().zip(right).map(|((one, score), (other, other_score))| {
        Row::entry([one.clone(), score.clone(), other.clone(), other_score.clone()])
    });
    let rows = rows.collect();
    let mut blocks = vec![Block::Table(Table { caption, columns, rows })];
    blocks.push(Block::Note(note(report, framework)));
    blocks
}

/// What is scored, and its score.
type Line = (String, String);

/// The line of a dimension, then those of its indicators; the number of a category stands once.
fn of_dimension(report: &Report, dimension: &Dimension) -> Vec<Line> {
    let sheet = &report.sheet;
    let score = if dimension.bonus {
        brief(Some(sheet.bonus))
    } else {
        let of = sheet.dimensions.iter().find(|score| score.no == dimension.no);
        brief(of.and_then(|score| score.score))
    };
    let mut lines = vec![(format!("{}、{}", dimension.no, dimension.title.zh), score)];
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
            let no = std::mem::take(&mut no);
            lines.push((format!("{no}{}.{}", indicator.no, indicator.title.zh), shown));
        }
    }
    lines
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
