//! The order: ranked counties with their ties, open ones as intervals, province-administered
//! ones apart.
//!
//! Must not know: how values arise and are compared.

use crate::documents::block::{Block, Column, Row, Table};
use crate::documents::screening::{ScreeningBasis, name};
use crate::screening::ranking::{Open, Placed, Table as Ranked};
use crate::terms::zh::tie::tie;
use crate::terms::{NOTHING, interval, interval_or_nothing};

/// All of the order.
#[must_use]
pub fn order(basis: &ScreeningBasis<'_>) -> Vec<Block> {
    let ranking = &basis.screened.ranking;
    let mut blocks = vec![Block::section("（一）参加推荐的申报主体")];
    blocks.extend(table("排序", &ranking.prefecture, basis));
    let row = |row| basis.row_name(row).to_owned();
    let said = ranking.ties.iter().flat_map(|of| tie(of, &row));
    blocks.extend(said.map(|said| Block::paragraph(&said)));
    blocks.push(Block::section("（二）省直管县（市）"));
    if ranking.province.is_empty() {
        blocks.push(Block::paragraph("无。"));
    } else {
        blocks.push(Block::paragraph("直接向省申报，不占省辖市推荐名额，单独列出。"));
        blocks.extend(table("省直管县（市）排序", &ranking.province, basis));
    }
    blocks
}

fn table(caption: &str, of: &Ranked, basis: &ScreeningBasis<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    if of.ranked.is_empty() {
        blocks.push(Block::paragraph("没有可以排序的申报主体。"));
    } else {
        blocks.push(Block::Table(Table {
            caption: caption.to_owned(),
            columns: vec![
                Column::marks("名次", 110),
                Column::words("申报主体", 290),
                Column::numbers("基础分", 150),
                Column::numbers("附加分", 150),
                Column::numbers("总分", 150),
                Column::marks("推荐", 150),
            ],
            rows: of.ranked.iter().map(|placed| row(placed, basis)).collect(),
        }));
    }
    if !of.open.is_empty() {
        blocks.push(Block::Table(Table {
            caption: format!("{caption}（尚未填报完毕，以区间表示）"),
            columns: vec![
                Column::marks("可能名次", 150),
                Column::words("申报主体", 290),
                Column::numbers("总分", 260),
                Column::marks("已填报", 150),
                Column::marks("推荐", 150),
            ],
            rows: of.open.iter().map(|open| open_row(open, basis)).collect(),
        }));
    }
    blocks
}

fn recommended(placed: &crate::screening::ranking::County, basis: &ScreeningBasis<'_>) -> String {
    match (basis.is_recommended(&placed.key), basis.is_final()) {
        (false, _) => NOTHING.to_owned(),
        (true, false) => "拟推荐".to_owned(),
        (true, true) => "推荐".to_owned(),
    }
}

fn row(placed: &Placed, basis: &ScreeningBasis<'_>) -> Row {
    let sheet = &placed.county.report.sheet;
    let tied = if placed.tied { "（并列）" } else { "" };
    Row::entry([
        format!("{}{tied}", placed.place),
        name(&placed.county).to_owned(),
        interval_or_nothing(sheet.base),
        interval(sheet.bonus),
        interval_or_nothing(sheet.total),
        recommended(&placed.county, basis),
    ])
}

fn open_row(open: &Open, basis: &ScreeningBasis<'_>) -> Row {
    let sheet = &open.county.report.sheet;
    let places = open.places.map_or_else(
        || NOTHING.to_owned(),
        |(best, worst)| if best == worst { best.to_string() } else { format!("{best}–{worst}") },
    );
    Row::entry([
        places,
        name(&open.county).to_owned(),
        interval_or_nothing(sheet.total),
        format!("{}/{}项", sheet.n_answered, sheet.n_applicable),
        recommended(&open.county, basis),
    ])
}
