//! What goes between the page and the office module for the sheets on which departments hand
//! in their figures (分部门采集表): what they are made for, and what a returned workbook holds.
//! Both are of one build, so that this is no format of ours.
//!
//! Must not know: workbooks, and what becomes of a figure.

use crate::domain::answer::Input;
use crate::domain::assessment::Purpose;
use crate::domain::decimal::Quantity;
use crate::domain::id::{DepartmentId, IndicatorNo, InputId};
use crate::wire::canonical::canonical;
use crate::wire::json;
use crate::wire::node::Node;
use crate::wire::word::Word;

/// What the sheets are made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CollectionOrder {
    /// The applicant; empty while none is chosen.
    pub applicant: String,
    /// The year of the figures.
    pub year: u16,
    /// Real, or a training example.
    pub purpose: Purpose,
}

/// What a returned workbook holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Collected {
    /// Its sheets, in their order.
    pub sheets: Vec<CollectedSheet>,
    /// The cells that cannot be read, a line each.
    pub refused: Vec<String>,
}

/// A sheet of a department.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CollectedSheet {
    /// Its name.
    pub name: String,
    /// The applicant that it was made for; empty where none was chosen.
    pub applicant: String,
    /// The year of its figures.
    pub year: u16,
    /// What was filled in.
    pub figures: Vec<CollectedFigure>,
}

/// What a department filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CollectedFigure {
    /// The indicator.
    pub no: IndicatorNo,
    /// Its input.
    pub id: InputId,
    /// Whose part it is, where it is one.
    pub part_of: Option<DepartmentId>,
    /// What was filled in.
    pub value: Input,
    /// The remark beside it; empty if there is none.
    pub note: String,
    /// The sheet and the cell, as `市场监管局!C12`.
    pub cell: String,
}

impl CollectionOrder {
    /// The order as bytes.
    #[must_use]
    pub fn write(&self) -> String {
        canonical(&Node::object(
            [
                ("applicant", Node::string(&self.applicant)),
                ("year", Node::Whole(self.year.into())),
                ("purpose", Node::word(self.purpose.word())),
            ],
            [],
        ))
    }

    /// What [`CollectionOrder::write`] wrote.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let node = json::parse(bytes).ok()?;
        Some(Self {
            applicant: node.get("applicant").text_or_empty(),
            year: node.get("year").whole()?,
            purpose: Purpose::from_word(node.get("purpose").text()?)?,
        })
    }
}

impl Collected {
    /// What was collected as bytes.
    #[must_use]
    pub fn write(&self) -> String {
        let figure = |figure: &CollectedFigure| {
            let value = match figure.value {
                Input::Flag(flag) => Node::Flag(flag),
                Input::Quantity(quantity) => Node::string(quantity),
                Input::Level(level) => Node::Whole(level.into()),
            };
            Node::object(
                [
                    ("no", Node::Whole(figure.no.get().into())),
                    ("id", Node::string(&figure.id)),
                    ("value", value),
                    ("note", Node::string(&figure.note)),
                    ("cell", Node::string(&figure.cell)),
                ],
                [("part_of", Node::string_or_null(figure.part_of.as_ref()))],
            )
        };
        let sheet = |sheet: &CollectedSheet| {
            Node::object(
                [
                    ("name", Node::string(&sheet.name)),
                    ("applicant", Node::string(&sheet.applicant)),
                    ("year", Node::Whole(sheet.year.into())),
                    ("figures", Node::list(sheet.figures.iter().map(figure))),
                ],
                [],
            )
        };
        let sheets = ("sheets", Node::list(self.sheets.iter().map(sheet)));
        let refused = ("refused", Node::list(self.refused.iter().map(Node::string)));
        canonical(&Node::object([sheets, refused], []))
    }

    /// What [`Collected::write`] wrote.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let figure = |node: &Node| {
            let stated = node.get("value");
            let figure = || Some(Input::Quantity(Quantity::parse(stated.text()?).ok()?));
            let value = stated.flag().map(Input::Flag).or_else(figure);
            let value = value.or_else(|| stated.whole().map(Input::Level))?;
            Some(CollectedFigure {
                no: IndicatorNo::new(node.get("no").whole()?)?,
                id: InputId::new(node.get("id").text()?)?,
                part_of: node.get("part_of").text().and_then(DepartmentId::new),
                value,
                note: node.get("note").text_or_empty(),
                cell: node.get("cell").text_or_empty(),
            })
        };
        let sheet = |node: &Node| {
            let figures = node.get("figures").entries().iter().map(figure);
            Some(CollectedSheet {
                name: node.get("name").text_or_empty(),
                applicant: node.get("applicant").text_or_empty(),
                year: node.get("year").whole()?,
                figures: figures.collect::<Option<_>>()?,
            })
        };
        let node = json::parse(bytes).ok()?;
        Some(Self {
            sheets: node.get("sheets").entries().iter().map(sheet).collect::<Option<_>>()?,
            refused: node.get("refused").entries().iter().map(Node::text_or_empty).collect(),
        })
    }
}
