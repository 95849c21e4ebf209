//! 比较表: every county with a score on every indicator, on one sheet in whole points.
//!
//! Must not know: how scores arise. The workbook has them before the rounding.

use std::collections::BTreeMap;

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::screening::ScreeningBasis;
use crate::documents::words::{NOT_A_DECISION, scheme};
use crate::documents::{Footer, Paper};
use crate::domain::decimal::Score;
use crate::domain::language::Language;
use crate::screening::overview::{Overview, whole, whole_total};
use crate::terms::score::short_indicator;
use crate::terms::zh::picture::all_the_same;
use crate::terms::{NOTHING, brief};

/// The table of a screening.
#[must_use]
pub fn comparison(basis: &ScreeningBasis<'_>) -> Paper {
    let settings = &basis.screening.settings;
    let [reference, _] = basis.reference();
    let mut blocks = vec![
        Block::Title(vec![format!(
            "{}社会信用体系建设示范县（市、区）创建自评比较表",
            basis.region()
        )]),
        Block::Subtitle(NOT_A_DECISION.to_owned()),
        Block::Note(format!(
            "评分方案：{}。{}：{}。",
            scheme(&settings.scheme),
            reference.0,
            reference.1
        )),
    ];
    let overview = basis.overview();
    if overview.rows.is_empty() {
        blocks.push(Block::paragraph("没有可以比较的县（市、区）。"));
    } else {
        blocks.push(Block::Table(table(basis, &overview)));
        let scheme = &settings.scheme;
        // Those with the same points in one sentence, so that the sheet stays one.
        let mut same = BTreeMap::<i128, Vec<String>>::new();
        for column in &overview.columns {
            let name = short_indicator(scheme, column.no, Language::Zh);
            if let Some(points) = column.same {
                same.entry(whole(points)).or_default().push(name);
            }
        }
        let same = same.into_iter();
        let same =
            same.map(|(points, of)| all_the_same(&of.join("、"), overview.n_complete, points));
        blocks.extend(same.map(Block::Note));
        blocks.push(Block::Note(
            "各项得分和总分四舍五入取整，各项满分100；“—”为不适用，区间为未填完。附加分为加分值。四舍五入前的得分见比较表（Excel）和筛查文件。"
                .to_owned(),
        ));
    }
    Paper {
        title: format!("{}示范县创建自评比较表", basis.region()),
        watermark: basis.watermark(),
        footer: Footer::coded(basis.code),
        blocks,
    }
}

/// Every county on every indicator, in whole points, with the median above.
fn table(basis: &ScreeningBasis<'_>, overview: &Overview) -> Table {
    let scheme = &basis.screening.settings.scheme;
    let share = 700_usize.checked_div(overview.columns.len() + 1).unwrap_or_default();
    let share = u16::try_from(share).unwrap_or_default();
    let n = u16::try_from(overview.columns.len() + 1).unwrap_or(1);
    let mut columns = vec![
        Column::marks("名次", 60),
        Column::words("县（市、区）", 940 - 80 - share * n),
        Column::marks("总分", 80),
    ];
    let short = |no| short_indicator(scheme, no, Language::Zh).replace(' ', "");
    columns.extend(overview.columns.iter().map(|it| Column::marks(&short(it.no), share)));
    columns.push(Column::marks("附加分", share));
    let points = |score: Option<Score>| score.map_or_else(String::new, |it| whole(it).to_string());
    let total = overview.total.map(|it| whole_total(it).to_string()).unwrap_or_default();
    let middle = overview.columns.iter().map(|column| points(column.median));
    let head = [String::new(), "中位数".to_owned(), total].into_iter().chain(middle);
    let head = close(head.chain([String::new()]));
    let rows = overview.rows.iter().map(|row| {
        let drawn = basis.screened.picture.row(&row.key);
        let place = drawn.and_then(|it| it.ranked.and(it.places)).map(|it| it.low.to_string());
        let fixed = [
            place.unwrap_or_else(|| NOTHING.to_owned()),
            row.name.clone(),
            brief(row.total.map(|total| total.map(whole_total))),
        ];
        let scores = row.scores.iter().map(|score| brief(score.map(|score| score.map(whole))));
        close(fixed.into_iter().chain(scores).chain([brief(Some(row.bonus))]))
    });
    Table {
        caption: "各县各项得分一览".to_owned(),
        columns,
        rows: std::iter::once(head).chain(rows).collect(),
    }
}

fn close(cells: impl Iterator<Item = String>) -> Row {
    // What is empty here is not left to be written by hand.
    let cells = cells.map(|text| Cell::from(vec![text]));
    Row { role: Role::Close, cells: cells.collect() }
}
