//! The order: ranked counties with their ties, open ones as intervals, province-administered
//! ones apart.
//!
//! Must not know: how values arise and are compared.

use crate::documents::block::{Block, Column, Row, Table};
use crate::documents::screening::{ScreeningBasis, name};
use crate::documents::selection_minutes::picture::prefecture;
use crate::screening::ranking::{Open, Placed, Table as Ranked};
use crate::screening::settings::Level;
use crate::terms::zh::screening::{TAKING_PART, above_quota};
use crate::terms::zh::tie::tie;
use crate::terms::{NOTHING, interval, interval_or_nothing};

/// All of the order.
#[must_use]
pub fn order(basis: &ScreeningBasis<'_>) -> Vec<Block> {
    let ranking = &basis.screened.ranking;
    let taking_part = match basis.level() {
        Level::Prefecture => "（一）参加推荐的申报主体",
        Level::Province => "（一）参加综合评价的申报主体",
    };
    let mut blocks = vec![Block::section(taking_part)];
    blocks.extend(table("排序", &ranking.prefecture, basis));
    let row = |row| basis.row_name(row).to_owned();
    let said = ranking.ties.iter().flat_map(|of| tie(of, &row));
    blocks.extend(said.map(|said| Block::paragraph(&said)));
    if basis.level() == Level::Province {
        blocks.push(Block::section("（二）各省辖市参加和拟认定情况"));
        blocks.extend(by_prefecture(basis));
        return blocks;
    }
    blocks.push(Block::section("（二）省直管县（市）"));
    if ranking.province.is_empty() {
        blocks.push(Block::paragraph("无。"));
    } else {
        blocks.push(Block::paragraph("直接向省申报，不占省辖市推荐名额，单独列出。"));
        blocks.extend(table("省直管县（市）排序", &ranking.province, basis));
    }
    blocks
}

/// How many of each prefecture take part and are chosen, and of which there are more than the
/// notice lets a prefecture recommend.
fn by_prefecture(basis: &ScreeningBasis<'_>) -> Vec<Block> {
    let counts = basis.screened.picture.taking_part(&|key| basis.is_recommended(key));
    let rows = counts.iter().map(|of| {
        Row::entry([
            prefecture(of.prefecture.as_deref()),
            of.recommended.to_string(),
            of.direct.to_string(),
            of.ranked.to_string(),
            of.chosen.to_string(),
        ])
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return vec![Block::paragraph("无。")];
    }
    let mut blocks = vec![Block::Table(Table {
        caption: TAKING_PART.to_owned(),
        columns: vec![
            Column::words("省辖市", 280),
            Column::numbers("由省辖市推荐", 180),
            Column::numbers("直接申报", 180),
            Column::numbers("参加排序", 180),
            Column::numbers("拟认定", 180),
        ],
        rows,
    })];
    let edition = basis.screening.settings.edition();
    blocks.extend(above_quota(&counts, edition).map(Block::Note));
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
                Column::marks(basis.verb(), 150),
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
                Column::marks(basis.verb(), 150),
            ],
            rows: of.open.iter().map(|open| open_row(open, basis)).collect(),
        }));
    }
    blocks
}

fn recommended(placed: &crate::screening::ranking::County, basis: &ScreeningBasis<'_>) -> String {
    if basis.is_recommended(&placed.key) { basis.chosen() } else { NOTHING }.to_owned()
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
