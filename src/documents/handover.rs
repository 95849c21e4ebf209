//! The sheet that lists what a prefecture hands to the province (推荐材料包): the saved screening,
//! its minutes, and the papers of each county that it recommends.
//!
//! Must not know: how a file is written. The prefecture's own formal letter (以正式文件) is not
//! among the files, and the sheet says so.

use crate::documents::block::{Block, Column, Row};
use crate::documents::materials::{Material, listing};
use crate::documents::screening::ScreeningBasis;
use crate::documents::{Footer, Paper};
use crate::report::Report;
use crate::terms::zh::date;
use crate::terms::zh::screening::not_recommendable;

/// The file that holds [`contents`]: the first in every order of names.
pub const CONTENTS: &str = "00_目录.docx";

/// The file of the saved screening.
pub const SCREENING: &str = "01_筛查数据.json";

/// The file of its minutes.
pub const MINUTES: &str = "02_筛查纪要.docx";

/// A county whose papers are in the package.
#[derive(Clone, Copy, Debug)]
pub struct HandedOver<'a> {
    /// What it is called.
    pub name: &'a str,
    /// The folder of its papers.
    pub folder: &'a str,
    /// What it handed in.
    pub report: &'a Report,
    /// The code of that.
    pub code: &'a str,
}

/// The sheet.
#[must_use]
pub fn contents(basis: &ScreeningBasis<'_>, counties: &[HandedOver<'_>]) -> Paper {
    let settings = &basis.screening.settings;
    let title = format!("{}推荐材料包目录", basis.region());
    let names: Vec<_> = counties.iter().map(|it| it.name).collect();
    let pairs = [
        ("批次", format!("{}年", settings.round)),
        ("筛查单位", basis.held_by()),
        ("筛查日期", settings.held_on.map(date).unwrap_or_default()),
        ("推荐", format!("{}个：{}", names.len(), names.join("、"))),
    ];
    let row = |file: String, what: String| [file, what];
    let fixed = [
        row(
            SCREENING.to_owned(),
            format!("保存的筛查，校验码{}；在本工具的“省级名册”中导入", basis.code),
        ),
        row(MINUTES.to_owned(), "筛查纪要".to_owned()),
    ];
    let of_county = |county: &HandedOver<'_>| {
        let HandedOver { name, folder, report, code } = county;
        let n_files = Material::of(report).len() + 1;
        let what = format!("{name}申报材料，{n_files}个文件，目录在其中；自评数据校验码{code}");
        row(format!("{folder}/"), what)
    };
    let rows = fixed.into_iter().chain(counties.iter().map(of_county));
    let rows = (1..).zip(rows).map(|(n, [file, what])| Row::entry([n.to_string(), file, what]));
    let mut blocks = listing(&title, pairs, [Column::words("内容", 580)], rows.collect());
    blocks.push(Block::Note(
        "省辖市的正式文件不在其中，由推荐单位另行印发；《创建方案》和信用承诺书在各县（市、区）的申报材料中。"
            .to_owned(),
    ));
    blocks.extend(basis.draft());
    let refused = basis.screened.review.refused.iter().filter_map(|(at, why)| {
        let chosen = basis.screening.selection.chosen.get(*at)?;
        Some(format!("{}（{}）", chosen.name, not_recommendable(basis.level(), *why)))
    });
    let refused: Vec<_> = refused.collect();
    if !refused.is_empty() {
        blocks.push(Block::Note(format!("已选定而没有装入的：{}。", refused.join("、"))));
    }
    Paper { title, watermark: basis.watermark(), footer: Footer::coded(basis.code), blocks }
}
