//! 公示稿: who is to be designated, for objections. Names, prefectures and the round; no scores,
//! no places, no reasons.
//!
//! Must not know: how long publicity lasts. The notice does not say.

use crate::documents::Paper;
use crate::documents::block::{Block, Column, Row, Table};
use crate::documents::register::{RegisterBasis, day_or_blank, prefecture};
use crate::documents::words::{BLANK_NAME, text_or};
use crate::register::state::{Application, Stage};
use crate::terms::zh::quoted;
use crate::terms::zh::register::OPEN;

/// The paper.
#[must_use]
pub fn publicity(basis: &RegisterBasis<'_>) -> Paper {
    let (round, edition) = (basis.round, basis.edition());
    let title = format!("关于{round}年批次河南省社会信用体系建设示范县（市、区）拟认定名单的公示");
    let up = |it: &&Application| it.listing.is_some() && it.stage() != Stage::Rejected;
    let all: Vec<_> = basis.applications().into_iter().filter(up).collect();
    let from = all.iter().filter_map(|it| it.listing.as_ref()).map(|it| it.from).min();
    let to = all.iter().filter_map(|it| it.listing.as_ref()).map(|it| it.to).max();
    let contact = &basis.register.settings.contact;
    let or_blank = |text: &str| text_or(text.trim(), BLANK_NAME);
    let rows = (1..).zip(&all).map(|(number, of)| {
        let number: usize = number;
        Row::entry([number.to_string(), prefecture(of), of.name.clone(), format!("{round}年批次")])
    });
    let blocks = vec![
        Block::Title(vec![
            format!("关于{round}年批次河南省社会信用体系建设"),
            "示范县（市、区）拟认定名单的公示".to_owned(),
        ]),
        Block::paragraph(&format!(
            "按照《{}》（{}），经综合评价，现将拟认定的河南省社会信用体系建设示范县（市、区）予以公示。",
            edition.notice.title, edition.framework.document
        )),
        Block::paragraph(&format!("公示时间：{}至{}。", day_or_blank(from), day_or_blank(to))),
        Block::paragraph(
            "对公示对象有异议的，请在公示期内以书面形式反映，写明事实，注明单位或者姓名、联系方式。",
        ),
        Block::paragraph(&format!("联系电话：{}", or_blank(&contact.phone))),
        Block::paragraph(&format!("电子邮箱：{}", or_blank(&contact.email))),
        Block::paragraph(&format!("联系地址：{}", or_blank(&contact.address))),
        Block::enclosed("拟认定名单"),
        basis.signature(),
        Block::PageBreak,
        Block::paragraph("附件"),
        Block::Table(Table {
            caption: "拟认定名单".to_owned(),
            columns: vec![
                Column::marks("序号", 120),
                Column::words("省辖市", 300),
                Column::words("县（市、区）", 360),
                Column::marks("批次", 220),
            ],
            rows: rows.collect(),
        }),
        Block::Note(format!(
            "公示稿，供发文前核改。公示期长短和异议受理方式{OPEN}，公示时间、联系方式以所填为准；{}一句为默认文字，可以删改。",
            quoted("以书面形式反映")
        )),
    ];
    basis.issued(title, blocks)
}
