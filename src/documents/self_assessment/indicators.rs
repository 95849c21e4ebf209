//! Totals, dimensions, and every indicator with its items and the facts behind them.
//!
//! Must not know: how a score arises, and eligibility.

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::inputs::facts;
use crate::documents::words::score::{grades, item, item_state, state};
use crate::documents::words::{NOTHING, interval, interval_or_nothing, scheme};
use crate::domain::framework::{Dimension, Framework, MissingIndicator};
use crate::domain::id::IndicatorNo;
use crate::report::Report;
use crate::scoring::indicator::{IndicatorScore, IndicatorState};
use crate::scoring::item::ItemScore;

/// Base, bonus, total, grade, and the dimensions.
#[must_use]
pub fn totals(report: &Report, framework: &Framework) -> Vec<Block> {
    let sheet = &report.sheet;
    let pairs = [
        ("基础分", format!("{}（满分100分）", interval_or_nothing(sheet.base))),
        ("附加分", format!("{}（上限{}分）", interval(sheet.bonus), report.scheme.bonus_cap)),
        ("总分", interval_or_nothing(sheet.total)),
        ("等次", grades(&report.scheme, sheet)),
    ];
    let row = |dimension: &Dimension| {
        let score = sheet.dimensions.iter().find(|score| score.no == dimension.no);
        let score = if dimension.bonus {
            format!("计入附加分：{}", interval(sheet.bonus))
        } else {
            interval_or_nothing(score.and_then(|score| score.score))
        };
        Row::entry([dimension.no.clone(), dimension.title.zh.clone(), score])
    };
    let dimensions = Table {
        caption: "一级指标得分（满分100分）".to_owned(),
        columns: vec![
            Column::marks("序号", 100),
            Column::words("一级指标", 500),
            Column::numbers("得分", 400),
        ],
        rows: framework.dimensions.iter().map(row).collect(),
    };
    vec![
        Block::KeyValues(pairs.map(|(key, value)| (key.to_owned(), value)).into()),
        Block::Note(format!("评分方案：{}。{}", scheme(&report.scheme), report.scheme.basis)),
        Block::Table(dimensions),
    ]
}

/// A table for each dimension. A number that the source skips stands before the dimension
/// of its successor: the one known gap lies between two dimensions, and the source does
/// not say to which it belongs.
#[must_use]
pub fn details(report: &Report, framework: &Framework) -> Vec<Block> {
    let mut blocks = Vec::new();
    for dimension in &framework.dimensions {
        let gaps = framework.missing.iter().filter(|missing| dimension.contains(missing.before));
        blocks.extend(gaps.map(|missing| gap(report, missing)));
        let rows = dimension.categories.iter().flat_map(|category| {
            let title = format!("{}{}", category.no, category.title.zh);
            let rows = category
                .indicators
                .iter()
                .map(move |indicator| rows(report, &title, indicator.no, &indicator.title.zh));
            rows.flatten()
        });
        let caption = format!("{}、{}", dimension.no, dimension.title.zh);
        blocks.push(Block::Table(table(caption, rows.collect())));
    }
    blocks
}

/// A number that the source skips: a note, or a table where the scheme scores it.
fn gap(report: &Report, missing: &MissingIndicator) -> Block {
    let own = report.scheme.indicators.get(&missing.no).and_then(|own| own.title.as_ref());
    match own {
        Some(title) => {
            let caption = format!("第{}项（{}，本项为评分方案自定）", missing.no, missing.note.zh);
            Block::Table(table(caption, rows(report, NOTHING, missing.no, &title.zh)))
        }
        None => Block::Note(format!(
            "第{}项：{}，不计分，其余各项保留原编号。",
            missing.no, missing.note.zh,
        )),
    }
}

fn table(caption: String, rows: Vec<Row>) -> Table {
    let columns = vec![
        Column::words("二级指标", 150),
        Column::marks("序号", 70),
        Column::words("三级指标、评分项和所填情况", 350),
        Column::marks("状态", 130),
        Column::numbers("权重、分值", 140),
        Column::numbers("得分", 160),
    ];
    Table { caption, columns, rows }
}

/// The row of an indicator and those of its items.
fn rows(report: &Report, category: &str, no: IndicatorNo, title: &str) -> Vec<Row> {
    let Some(score) = report.sheet.indicator(no) else {
        return Vec::new();
    };
    let cells = [
        category.to_owned(),
        no.to_string(),
        title.to_owned(),
        state(score.state).to_owned(),
        weight(score),
        interval_or_nothing(score.score),
    ];
    let head = Row::new(if score.items.is_empty() { Role::Entry } else { Role::Whole }, cells);
    let items = score.items.iter().map(|of| item_row(report, category, score, of));
    std::iter::once(head).chain(items).collect()
}

/// The weight in the base; in the bonus it has no meaning.
fn weight(score: &IndicatorScore) -> String {
    match score.weight {
        Some(weight) if !score.bonus && score.state != IndicatorState::MissingInSource => {
            weight.to_string()
        }
        Some(_) | None => NOTHING.to_owned(),
    }
}

/// Category and number stand in every row: nothing is merged, and a page break loses nothing.
fn item_row(report: &Report, category: &str, indicator: &IndicatorScore, score: &ItemScore) -> Row {
    let no = indicator.no;
    let mut lines = vec![item(&report.scheme, no, &score.id)];
    let judged = report.scheme.indicators.get(&no);
    let inputs = report.assessment.answers.get(&no).and_then(|answer| answer.inputs());
    if let (Some(judged), Some(inputs)) = (judged, inputs) {
        let of_that_item = judged.items.iter().filter(|item| *item.id() == score.id);
        lines.extend(of_that_item.flat_map(|item| facts(judged, item, inputs)));
    }
    let cells = vec![
        Cell::from(category.to_owned()),
        Cell::from(no.to_string()),
        Cell::from(lines),
        Cell::from(item_state(score).to_owned()),
        Cell::from(format!("（{}）", score.points)),
        Cell::from(interval_or_nothing(score.got)),
    ];
    Row { role: Role::Part, cells }
}
