//! 示范创建县名单: who is a candidate of the round.
//!
//! Must not know: scores and places. A candidate is no model county.

use crate::documents::Paper;
use crate::documents::block::{Block, Indent};
use crate::documents::register::{RegisterBasis, by_prefecture};
use crate::register::settings::Route;
use crate::register::state::Application;

/// The paper.
#[must_use]
pub fn candidates(basis: &RegisterBasis<'_>) -> Paper {
    let round = basis.round;
    let title = format!("{round}年批次河南省社会信用体系建设示范创建县（市、区）名单");
    let admitted = |it: &&Application| it.review.as_ref().is_some_and(|it| it.refused.is_none());
    let all: Vec<_> = basis.applications().into_iter().filter(admitted).collect();
    let direct = all.iter().filter(|it| it.route == Route::Direct).count();
    let mut blocks = vec![
        Block::Title(vec![
            format!("{round}年批次河南省社会信用体系建设"),
            "示范创建县（市、区）名单".to_owned(),
        ]),
        Block::Subtitle(format!("（按{}，经初审合格）", basis.edition().quota_clause.zh)),
    ];
    let lines = by_prefecture(&all).into_iter();
    blocks.extend(lines.map(|line| Block::Paragraph(Indent::TwoCharacters, line)));
    blocks.push(Block::paragraph(&format!(
        "共{}个，其中省辖市推荐{}个，直接申报{direct}个。",
        all.len(),
        all.len() - direct
    )));
    blocks.push(Block::Note(
        "示范创建县（市、区）不是示范县（市、区），本名单不是认定结果。".to_owned(),
    ));
    blocks.push(basis.signature());
    basis.issued(title, blocks)
}
