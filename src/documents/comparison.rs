//! 比较表: the ranked counties side by side on every indicator.
//!
//! Must not know: how scores arise. A table for each dimension, because no sheet of paper
//! holds twenty columns that can be read.

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::screening::{ScreeningBasis, name};
use crate::documents::words::{NOT_A_DECISION, scheme};
use crate::documents::{Footer, Paper};
use crate::domain::framework::Dimension;
use crate::domain::id::IndicatorNo;
use crate::screening::ranking::Placed;
use crate::terms::{interval, interval_or_nothing};

/// The table of a screening.
#[must_use]
pub fn comparison(basis: &ScreeningBasis<'_>) -> Paper {
    let settings = &basis.screening.settings;
    let [reference, _] = basis.reference();
    let mut blocks = vec![
        Block::Title(vec![
            format!("{}社会信用体系建设", basis.region()),
            "示范县（市、区）创建自评比较表".to_owned(),
        ]),
        Block::Subtitle(NOT_A_DECISION.to_owned()),
        Block::Note(format!(
            "评分方案：{}。{}：{}。",
            scheme(&settings.scheme),
            reference.0,
            reference.1
        )),
    ];
    if basis.ranked().is_empty() {
        blocks.push(Block::paragraph("没有可以排序的申报主体。"));
    } else {
        blocks.push(Block::Table(totals(basis)));
        let dimensions = &settings.scheme.edition.framework.dimensions;
        blocks.extend(dimensions.iter().flat_map(|of| dimension(of, basis)).map(Block::Table));
    }
    Paper {
        title: format!("{}示范县创建自评比较表", basis.region()),
        watermark: basis.watermark(),
        footer: Footer::coded(basis.code),
        blocks,
    }
}

fn totals(basis: &ScreeningBasis<'_>) -> Table {
    let row = |placed: &Placed| {
        let sheet = &placed.county.report.sheet;
        Row::entry([
            placed.place.to_string(),
            name(&placed.county).to_owned(),
            interval_or_nothing(sheet.base),
            interval(sheet.bonus),
            interval_or_nothing(sheet.total),
        ])
    };
    Table {
        caption: "总分".to_owned(),
        columns: vec![
            Column::marks("名次", 100),
            Column::words("申报主体", 300),
            Column::numbers("基础分", 200),
            Column::numbers("附加分", 200),
            Column::numbers("总分", 200),
        ],
        rows: basis.ranked().iter().map(row).collect(),
    }
}

/// The most indicators of one table: more columns would break their numbers.
const MOST_COLUMNS: usize = 4;

/// The tables of a dimension, of as many columns each as can be.
fn dimension(of: &Dimension, basis: &ScreeningBasis<'_>) -> Vec<Table> {
    let indicators = of.categories.iter().flat_map(|category| &category.indicators);
    let numbers: Vec<_> = indicators.map(|indicator| indicator.no).collect();
    let tables = numbers.len().div_ceil(MOST_COLUMNS).max(1);
    let columns = numbers.len().div_ceil(tables).max(1);
    numbers.chunks(columns).map(|numbers| table(of, numbers, basis)).collect()
}

fn table(of: &Dimension, numbers: &[IndicatorNo], basis: &ScreeningBasis<'_>) -> Table {
    let n = u16::try_from(numbers.len()).unwrap_or(1);
    let share = 700_u16.checked_div(n).unwrap_or(700);
    let name_column = Column::words("申报主体", 920 - share * n);
    let mut columns = vec![Column::marks("名次", 80), name_column];
    columns.extend(numbers.iter().map(|no| Column::numbers(&format!("第{no}项"), share)));
    let row = |placed: &Placed| {
        let sheet = &placed.county.report.sheet;
        let score = |no: &IndicatorNo| {
            let score = sheet.indicator(*no).and_then(|indicator| indicator.score);
            interval_or_nothing(score)
        };
        let fixed = [placed.place.to_string(), name(&placed.county).to_owned()];
        let cells = fixed.into_iter().chain(numbers.iter().map(score)).map(Cell::from);
        Row { role: Role::Entry, cells: cells.collect() }
    };
    let unit = if of.bonus { "附加分值" } else { "满分100分" };
    Table {
        caption: format!("{}、{}（{unit}）", of.no, of.title.zh),
        columns,
        rows: basis.ranked().iter().map(row).collect(),
    }
}
