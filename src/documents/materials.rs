//! What a county hands in together (申报材料): which files in which order, and the sheet that
//! lists them.
//!
//! Must not know: how a file is written, and what leads to a point that is still open.

use crate::documents::block::{Block, Column, Row, Table};
use crate::documents::kind::Kind;
use crate::documents::request;
use crate::documents::{Footer, Paper, watermark};
use crate::domain::language::Language;
use crate::report::Report;
use crate::terms::zh::date;

/// For whom a paper is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// For whoever is applied to: the notice asks for it.
    Asked,
    /// For whoever assesses; the notice does not ask for it.
    Assessment,
    /// For the county itself.
    House,
}

/// A file that is handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Material {
    /// A paper for Word.
    Paper(Kind),
    /// The form as a workbook.
    Workbook,
    /// The report as data.
    Data,
}

impl Group {
    /// Every group, in the order in which papers are handed in.
    pub const ALL: [Self; 3] = [Self::Asked, Self::Assessment, Self::House];

    /// What it is called.
    #[must_use]
    pub const fn title(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Asked, Language::Zh) => "《通知》要求报送",
            (Self::Asked, Language::En) => "Asked for by the Notice",
            (Self::Assessment, Language::Zh) => "供评估（《通知》没有要求）",
            (Self::Assessment, Language::En) => {
                "For the assessment (the Notice does not ask for it)"
            }
            (Self::House, Language::Zh) => "内部使用（不报送）",
            (Self::House, Language::En) => "For internal use (not handed in)",
        }
    }
}

impl Material {
    /// What the county of a report hands in, in its order.
    #[must_use]
    pub fn of(report: &Report) -> Vec<Self> {
        let of_group = |group| Kind::issued(report).filter(move |kind| kind.group() == group);
        let papers = of_group(Group::Asked).chain(of_group(Group::Assessment));
        papers.map(Self::Paper).chain([Self::Workbook, Self::Data]).collect()
    }

    /// The name of its file, which is the `n`th from 1.
    #[must_use]
    pub fn file_name(self, n: usize) -> String {
        let (what, extension) = match self {
            Self::Paper(kind) => (kind.name().file, "docx"),
            Self::Workbook => (Kind::Form.name().file, "xlsx"),
            Self::Data => ("自评数据", "json"),
        };
        format!("{n:02}_{what}.{extension}")
    }

    const fn group(self) -> Group {
        match self {
            Self::Paper(kind) => kind.group(),
            Self::Workbook | Self::Data => Group::Assessment,
        }
    }

    fn what(self, report: &Report) -> String {
        match self {
            Self::Paper(Kind::Request) if !request::lacking(report).is_empty() => {
                "申报请示（草稿）".to_owned()
            }
            Self::Paper(kind) => kind.name().title(Language::Zh).to_owned(),
            Self::Workbook => "自评表（Excel，由公式计分）".to_owned(),
            Self::Data => "自评的全部数据，可导入本工具重新计算、核对".to_owned(),
        }
    }
}

/// What a sheet begins with that lists files: whose they are, and the table. What is said of
/// each comes after its number and its name.
#[must_use]
pub fn listing<const N: usize, const M: usize>(
    title: &str,
    pairs: [(&str, String); N],
    said: [Column; M],
    rows: Vec<Row>,
) -> Vec<Block> {
    let named = [Column::marks("序号", 90), Column::words("文件名", 330)];
    vec![
        Block::Title(vec![title.to_owned()]),
        Block::KeyValues(pairs.map(|(key, value)| (key.to_owned(), value)).into()),
        Block::Table(Table {
            caption: "文件".to_owned(),
            columns: named.into_iter().chain(said).collect(),
            rows,
        }),
    ]
}

/// The name of the file that holds [`contents`]: the first in every order of names.
pub const CONTENTS: &str = "00_目录.docx";

/// The sheet that lists what the county of a report hands in. `code` is the short code of the
/// report's digest, and `open` what was still open, a point each.
#[must_use]
pub fn contents(report: &Report, code: &str, open: &[String]) -> Paper {
    let assessment = &report.assessment;
    let prepared = &assessment.prepared;
    let title = format!("{}申报材料目录", assessment.applicant.name);
    let pairs = [
        ("填报单位", prepared.by.clone()),
        ("填报日期", prepared.on.map(date).unwrap_or_default()),
    ];
    let row = |(n, material): (usize, Material)| {
        let is_asked = if material.group() == Group::Asked { "是" } else { "否" };
        let (file, what) = (material.file_name(n), material.what(report));
        Row::entry([n.to_string(), file, what, is_asked.to_owned()])
    };
    let asked = [Column::words("内容", 400), Column::marks("《通知》是否要求", 180)];
    let rows = (1..).zip(Material::of(report)).map(row).collect();
    let mut blocks = listing(&title, pairs, asked, rows);
    if !open.is_empty() {
        let row = |(n, said): (usize, &String)| Row::entry([n.to_string(), said.clone()]);
        blocks.push(Block::Table(Table {
            caption: format!("打包时报送前检查还没有处理的{}处", open.len()),
            columns: vec![Column::marks("序号", 90), Column::words("事项", 910)],
            rows: (1..).zip(open).map(row).collect(),
        }));
    }
    Paper { title, watermark: watermark(assessment.purpose), footer: Footer::coded(code), blocks }
}
