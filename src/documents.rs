//! The papers of the procedure as neutral blocks: one content, which the page prints and
//! a DOCX writer writes. They are Chinese, because those who receive them are; of the report
//! there is an English copy for reading.
//!
//! Must not know: HTML, DOCX, fonts, page sizes, and how a number arises. Every number on
//! a paper is the report's own, in its own written form. No paper carries a red head, a
//! document number or a seal: it would imitate an issued document.

use crate::documents::block::Block;
use crate::domain::assessment::Purpose;
use crate::domain::language::Language;

pub mod before_signing;
pub mod block;
pub mod briefing;
pub mod catalogue;
pub mod change_note;
pub mod commitment_letter;
pub mod comparison;
pub mod creation_plan;
pub mod extract;
pub mod form;
pub mod handover;
pub mod inputs;
pub mod inquiries;
pub mod kind;
pub mod materials;
pub mod narrative;
pub mod readiness;
pub mod reasons_sheet;
pub mod register;
pub mod register_kind;
pub mod request;
pub mod screening;
pub mod screening_kind;
pub mod selection_minutes;
pub mod self_assessment;
pub mod verification;
pub mod words;

/// A paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// What it is called, in one line: the name of its file and of its print job.
    pub title: String,
    /// A word laid over every page; only demo papers have one.
    pub watermark: Option<&'static str>,
    /// What stands at the foot of every page.
    pub footer: Footer,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// What a paper is called where one is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaperName {
    /// The word for it between page and office module, and in the ids of controls.
    pub word: &'static str,
    /// In the name of its file.
    pub file: &'static str,
    zh: &'static str,
    en: &'static str,
}

impl PaperName {
    const fn new(word: &'static str, file: &'static str, [zh, en]: [&'static str; 2]) -> Self {
        Self { word, file, zh, en }
    }

    /// On the page.
    #[must_use]
    pub const fn title(self, language: Language) -> &'static str {
        match language {
            Language::Zh => self.zh,
            Language::En => self.en,
        }
    }
}

/// A table of more columns than these wants a sheet that lies across.
pub const MOST_UPRIGHT: usize = 12;

impl Paper {
    /// Whether its sheets lie across, because of the columns of a table.
    #[must_use]
    pub fn is_wide(&self) -> bool {
        let wide =
            |block: &Block| matches!(block, Block::Table(of) if of.columns.len() > MOST_UPRIGHT);
        self.blocks.iter().any(wide)
    }
}

/// The foot of every page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Footer {
    /// The short code of the report that the paper was made from; a blank form has none.
    pub code: Option<String>,
    /// What the code proves and what not, or what the paper is.
    pub note: &'static str,
    /// How its pages are set.
    pub set: Set,
}

/// How the pages of a paper are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set {
    /// 22 lines on a page.
    Usual,
    /// A line or two more, as the standard allows where the signature would stand alone.
    Closer,
    /// Smaller, so that a record fits on its two pages.
    Small,
    /// Each page is a letter by itself: it has no number, and shares its page with the slip
    /// for the answer.
    ByPage,
    /// Each page is a sheet by itself, smaller still, so that what is said of one stands on it.
    Sheet,
}

impl Set {
    /// Whether each page is by itself, and has no number.
    #[must_use]
    pub const fn is_by_page(self) -> bool {
        matches!(self, Self::ByPage | Self::Sheet)
    }
}

/// The foot of a paper that is signed and sealed, or stays in the house: the page number alone.
pub const PLAIN: Footer = Footer { code: None, note: "", set: Set::Usual };

impl Footer {
    /// The foot of a paper made from a report.
    #[must_use]
    pub fn coded(code: &str) -> Self {
        Self { code: Some(code.to_owned()), note: CODED, ..PLAIN }
    }

    /// The foot of a blank form.
    #[must_use]
    pub const fn blank() -> Self {
        Self { note: "空白表格", ..PLAIN }
    }
}

/// What the code of a report proves and what not.
pub const CODED: &str = "文件校验码（用于核对纸质件与电子件是否一致）";

/// The word over the pages of a demo paper.
pub const DEMO: &str = "演示";

/// The word over the pages of a paper of that purpose.
#[must_use]
pub const fn watermark(purpose: Purpose) -> Option<&'static str> {
    match purpose {
        Purpose::Real => None,
        Purpose::Demo => Some(DEMO),
    }
}
