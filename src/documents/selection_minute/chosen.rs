//! Whom the office chooses, with its reasons, and what must be said of the choice.
//!
//! Must not know: how the order arose.

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::screening::Basis;
use crate::screening::selection::Choice;
use crate::terms::NOTHING;
use crate::terms::zh::screening::{not_recommendable, warning};

/// The recommendation.
#[must_use]
pub fn chosen(basis: &Basis<'_>) -> Vec<Block> {
    let (chosen, review) = (&basis.screening.selection.chosen, &basis.screened.review);
    let recommended: Vec<_> =
        review.recommended.iter().filter_map(|position| chosen.get(*position)).collect();
    let mut blocks = Vec::new();
    if recommended.is_empty() {
        blocks.push(Block::paragraph("本次未推荐。"));
    } else {
        let rows = (1..).zip(recommended).map(|(number, choice)| row(number, choice, basis));
        blocks.push(Block::Table(Table {
            caption: "推荐名单".to_owned(),
            columns: vec![
                Column::marks("序号", 100),
                Column::words("申报主体", 250),
                Column::marks("名次", 120),
                Column::words("推荐理由", 530),
            ],
            rows: rows.collect(),
        }));
    }
    let refused = review.refused.iter().filter_map(|(position, reason)| {
        let choice = chosen.get(*position)?;
        Some(format!("拟列入的{}：{}。", choice.name, not_recommendable(*reason)))
    });
    let warnings = review.warnings.iter().map(|of| warning(of, &|key| basis.name(key)));
    let told: Vec<_> = refused.chain(warnings).collect();
    if !told.is_empty() {
        blocks.push(Block::paragraph("需要说明的事项："));
        blocks.push(Block::List(told));
    }
    blocks
}

fn row(number: usize, choice: &Choice, basis: &Basis<'_>) -> Row {
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
