//! Whom the office chooses, with its reasons, and who was passed over, in one table; and what
//! must be said of the choice.
//!
//! Must not know: how the order arose.

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::screening::ScreeningBasis;
use crate::screening::completeness::Point;
use crate::screening::selection::Warning;
use crate::screening::submission::CountyKey;
use crate::terms::brief;
use crate::terms::zh::screening::{not_recommendable, warning};

/// With more rows they stand closer, so that the picture is on the same page.
const MOST_WITH_ROOM: usize = 6;

/// The recommendation.
#[must_use]
pub fn chosen(basis: &ScreeningBasis<'_>) -> Vec<Block> {
    let (selection, review) = (&basis.screening.selection, &basis.screened.review);
    let recommended: Vec<_> =
        review.recommended.iter().filter_map(|at| selection.chosen.get(*at)).collect();
    let mut blocks = vec![Block::paragraph(&opinion(basis, recommended.len()))];
    let mut rows: Vec<_> = (1..)
        .zip(&recommended)
        .map(|(number, choice)| {
            row(basis, format!("{}{number}", basis.chosen()), &choice.county, Some(&choice.reason))
        })
        .collect();
    rows.extend(others(basis));
    if rows.len() > MOST_WITH_ROOM {
        rows.iter_mut().for_each(|row| row.role = Role::Close);
    }
    if !rows.is_empty() {
        blocks.push(Block::Table(Table {
            caption: format!("{}意见和理由", basis.verb()),
            columns: vec![
                Column::words("意见", 170),
                Column::words("县（市、区）", 260),
                Column::words("理由", 570),
            ],
            rows,
        }));
    }
    let refused = review.refused.iter().filter_map(|(position, reason)| {
        let choice = selection.chosen.get(*position)?;
        Some(format!("拟列入的{}：{}。", choice.name, not_recommendable(basis.level(), *reason)))
    });
    let excess = selection.excess.trim();
    let warnings = review.warnings.iter().map(|of| {
        let said = warning(basis.level(), of, &|key| basis.name(key));
        let answered = matches!(of, Warning::AboveNotice { .. }) && !excess.is_empty();
        if answered { format!("{said}理由：{excess}") } else { said }
    });
    let told: Vec<_> = refused.chain(warnings).collect();
    if !told.is_empty() {
        blocks.push(Block::List(told));
    }
    blocks
}

/// The opinion in one sentence.
fn opinion(basis: &ScreeningBasis<'_>, n: usize) -> String {
    let (nobody, verb) = (basis.screening.selection.nobody.trim(), basis.verb());
    let (quota, selection) =
        (usize::from(basis.screened.ranking.quota), &basis.screening.selection);
    if n == 0 {
        let why = if nobody.is_empty() {
            String::new()
        } else {
            format!("本次不{verb}。理由：{nobody}")
        };
        return if basis.is_final() { why } else { format!("尚未研究。{why}") };
    }
    let review = &basis.screened.review;
    let names = review.recommended.iter().filter_map(|at| selection.chosen.get(*at));
    let names: Vec<_> = names.map(|choice| basis.name(&choice.county)).collect();
    let within = if n > quota { "超过名额" } else { "未超过名额" };
    if basis.is_final() {
        format!(
            "经资格核验、得分比较和集体研究，拟{verb}{}{n}个县（市、区），{within}{quota}个。",
            names.join("、")
        )
    } else {
        format!("尚未研究。初步意见为{verb}{}。", names.join("、"))
    }
}

/// Who stands before or beside those who are chosen, or might, and why the choice is not
/// theirs.
fn others(basis: &ScreeningBasis<'_>) -> Vec<Row> {
    let completeness = &basis.screened.completeness;
    let passed = format!("名次在前未{}", basis.verb());
    let told = [(Point::PassedOver, passed), (Point::Pending, "未等待".to_owned())];
    let rows = told.into_iter().flat_map(|(point, what)| {
        let about = completeness.point(point).map(|it| it.about.as_slice()).unwrap_or_default();
        about.iter().map(move |key| (key, what.clone()))
    });
    rows.map(|(key, what)| {
        let reason = basis.screening.selection.reason_against(key);
        row(basis, what, key, reason)
    })
    .collect()
}

fn row(basis: &ScreeningBasis<'_>, what: String, key: &CountyKey, reason: Option<&str>) -> Row {
    let drawn = basis.screened.picture.row(key);
    let place =
        drawn.and_then(|row| row.ranked.and(row.places)).map(|it| format!("第{}名，", it.low));
    let total = drawn.and_then(|row| row.total);
    let stands =
        total.map(|total| format!("{}{}分", place.unwrap_or_default(), brief(Some(total))));
    let reason = reason.filter(|it| !it.trim().is_empty()).unwrap_or("尚未填写");
    let reason: Vec<_> = reason.lines().map(str::to_owned).collect();
    let named: Vec<_> = std::iter::once(basis.name(key)).chain(stands).collect();
    Row { role: Role::Entry, cells: vec![Cell::from(what), Cell::from(named), Cell::from(reason)] }
}
