//! Whom the office chooses, with its reasons, and what must be said of the choice.
//!
//! Must not know: how the order arose.

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::screening::ScreeningBasis;
use crate::screening::completeness::Point;
use crate::screening::selection::{Nominee, Warning};
use crate::terms::NOTHING;
use crate::terms::zh::screening::{not_recommendable, warning};

/// The recommendation.
#[must_use]
pub fn chosen(basis: &ScreeningBasis<'_>) -> Vec<Block> {
    let (chosen, review) = (&basis.screening.selection.chosen, &basis.screened.review);
    let recommended: Vec<_> =
        review.recommended.iter().filter_map(|position| chosen.get(*position)).collect();
    let mut blocks = Vec::new();
    if !basis.is_final() {
        blocks.push(Block::paragraph("尚未研究。"));
    }
    let nobody = basis.screening.selection.nobody.trim();
    if recommended.is_empty() {
        if !nobody.is_empty() {
            blocks.push(Block::paragraph(&format!("本次不推荐。理由：{nobody}")));
        }
    } else {
        let rows = (1..).zip(recommended).map(|(number, choice)| row(number, choice, basis));
        blocks.push(Block::Table(Table {
            caption: if basis.is_final() { "推荐名单" } else { "拟推荐名单" }.to_owned(),
            columns: vec![
                Column::marks("序号", 100),
                Column::words("申报主体", 250),
                Column::marks("名次", 120),
                Column::words("推荐理由", 530),
            ],
            rows: rows.collect(),
        }));
    }
    blocks.extend(others(basis));
    let refused = review.refused.iter().filter_map(|(position, reason)| {
        let choice = chosen.get(*position)?;
        Some(format!("拟列入的{}：{}。", choice.name, not_recommendable(*reason)))
    });
    let excess = basis.screening.selection.excess.trim();
    let warnings = review.warnings.iter().map(|of| {
        let said = warning(of, &|key| basis.name(key));
        let answered = matches!(of, Warning::AboveNotice { .. }) && !excess.is_empty();
        if answered { format!("{said}理由：{excess}") } else { said }
    });
    let told: Vec<_> = refused.chain(warnings).collect();
    if !told.is_empty() {
        blocks.push(Block::paragraph("需要说明的事项："));
        blocks.push(Block::List(told));
    }
    blocks
}

/// Who stands before or beside those who are chosen, or might, and why the choice is not
/// theirs.
fn others(basis: &ScreeningBasis<'_>) -> Option<Block> {
    let completeness = &basis.screened.completeness;
    let told = [(Point::PassedOver, "未推荐"), (Point::Pending, "未等待")];
    let rows = told.into_iter().flat_map(|(point, what)| {
        let about = completeness.point(point).map(|it| it.about.as_slice()).unwrap_or_default();
        about.iter().map(move |key| (key, what))
    });
    let rows: Vec<_> = rows
        .map(|(key, what)| {
            let reason = basis.screening.selection.reason_against(key);
            let reason = reason.map(|it| it.lines().map(str::to_owned).collect::<Vec<_>>());
            let cells = vec![
                Cell::from(basis.name(key)),
                Cell::from(what.to_owned()),
                Cell::from(reason.unwrap_or_else(|| vec!["尚未填写".to_owned()])),
            ];
            Row { role: Role::Entry, cells }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: "未推荐和未等待的理由".to_owned(),
            columns: vec![
                Column::words("申报主体", 250),
                Column::words("情形", 150),
                Column::words("理由", 600),
            ],
            rows,
        })
    })
}

fn row(number: usize, choice: &Nominee, basis: &ScreeningBasis<'_>) -> Row {
    let mut ranked = basis.ranked().iter();
    let placed = ranked.find(|placed| placed.county.key == choice.county);
    let place = placed.map_or_else(|| NOTHING.to_owned(), |placed| placed.place.to_string());
    let reason: Vec<_> = choice.reason.lines().map(str::to_owned).collect();
    Row {
        role: Role::Entry,
        cells: vec![
            Cell::from(number.to_string()),
            Cell::from(basis.name(&choice.county)),
            Cell::from(place),
            Cell::from(reason),
        ],
    }
}
