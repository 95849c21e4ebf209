//! 取消认定通报稿: a draft for each county of the round that was revoked. Only facts that were
//! entered stand in it.
//!
//! Must not know: what becomes of incentives. The notice does not say.

use crate::documents::block::Block;
use crate::documents::register::{RegisterBasis, day_or_blank};
use crate::documents::words::BLANK_NAME;
use crate::documents::{PLAIN, Paper};
use crate::domain::division::prefecture_title;
use crate::register::event::{Ground, Revocation};
use crate::register::state::Application;
use crate::terms::zh::register::OPEN;

/// The drafts.
#[must_use]
pub fn revocation(basis: &RegisterBasis<'_>) -> Paper {
    let title = format!("{}年批次取消认定通报（稿）", basis.round);
    let mut blocks = Vec::new();
    for of in basis.applications() {
        let Some((_, revocation)) = &of.revocation else { continue };
        if !blocks.is_empty() {
            blocks.push(Block::PageBreak);
        }
        blocks.extend(draft(basis, of, revocation));
    }
    if blocks.is_empty() {
        blocks = vec![
            Block::Title(vec![title.clone()]),
            Block::paragraph("本批次没有取消认定的县（市、区）。"),
        ];
    }
    // The facts are the office's own words; until it issues them, this is a draft.
    Paper { title, watermark: Some("草稿"), footer: PLAIN, blocks }
}

fn draft(basis: &RegisterBasis<'_>, of: &Application, revocation: &Revocation) -> Vec<Block> {
    let edition = basis.edition();
    let name = &of.name;
    let designated = of.designation.as_ref();
    let document = designated.map(|it| it.document.trim()).filter(|it| !it.is_empty());
    let clause = &edition.designation.after_clause.zh;
    let because = match revocation.ground {
        Ground::Standard => "经评估，不符合示范标准",
        Ground::Exclusion => "发生上述情形",
        Ground::Untrue => "信用承诺书所承诺事项与核实情况不符",
    };
    let remark = match revocation.ground {
        Ground::Standard => "“示范标准”以省里公布的标准为准，《通知》没有公布分数线。".to_owned(),
        Ground::Exclusion => {
            format!("{clause}所列情形对已认定的县（市、区）能否据此取消，{OPEN}，落笔前由省定。")
        }
        Ground::Untrue => format!(
            "《{}》原文只及创建资格，对已认定的是否直接适用，{OPEN}，落笔前由省定。",
            edition.letter.title.zh
        ),
    };
    let facts = revocation.facts.lines().filter(|line| !line.trim().is_empty());
    let mut blocks = vec![
        Block::Title(vec![
            format!("关于取消{name}河南省社会信用体系建设"),
            "示范县（市、区）认定资格的通报（稿）".to_owned(),
        ]),
        Block::Paragraph(
            crate::documents::block::Indent::Flush,
            format!("{}发展改革委、{name}人民政府：", prefecture_title(&of.prefecture)),
        ),
        Block::paragraph(&format!(
            "{name}于{}被认定为河南省社会信用体系建设示范县（市、区）（{}）。",
            day_or_blank(designated.map(|it| it.on)),
            document.unwrap_or(BLANK_NAME)
        )),
        Block::paragraph(&format!(
            "依据《{}》（{}），按照评估（核实）情况：",
            edition.notice.title, edition.framework.document
        )),
    ];
    blocks.extend(facts.map(Block::paragraph));
    blocks.push(Block::paragraph(&format!(
        "{because}，依据{clause}，取消其河南省社会信用体系建设示范县（市、区）认定资格，现予通报。"
    )));
    blocks.push(basis.signature());
    blocks.push(Block::Note(format!("通报稿，供核改：只写核实了的事实和文号。{remark}")));
    blocks
}
