//! The papers by name, for those who ask for one without knowing how it is built.
//!
//! Must not know: what the papers say.

use crate::documents::commitment_letter::commitment_letter;
use crate::documents::creation_plan::creation_plan;
use crate::documents::self_assessment::self_assessment;
use crate::documents::{Document, form};
use crate::report::Report;

/// A paper of the procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// 自评报告
    Report,
    /// 信用承诺书
    Letter,
    /// 《创建方案》
    Plan,
    /// 自评表, filled.
    Form,
    /// 自评表, blank.
    BlankForm,
}

impl Kind {
    /// Every paper.
    pub const ALL: [Self; 5] =
        [Self::Report, Self::Letter, Self::Plan, Self::Form, Self::BlankForm];

    /// The word for it between page and office module.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Letter => "letter",
            Self::Plan => "plan",
            Self::Form => "form",
            Self::BlankForm => "blank-form",
        }
    }

    /// What the paper is called in the name of its file.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Report => "自评报告",
            Self::Letter => "信用承诺书",
            Self::Plan => "创建方案",
            Self::Form => "自评表",
            Self::BlankForm => "空白自评表",
        }
    }

    /// The paper of a report; `code` is the short code of the report's digest.
    #[must_use]
    pub fn of(self, report: &Report, code: &str) -> Document {
        match self {
            Self::Report => self_assessment(report, code),
            Self::Letter => commitment_letter(report, code),
            Self::Plan => creation_plan(report, code),
            Self::Form => form::filled(report, code),
            Self::BlankForm => form::blank(&report.scheme),
        }
    }
}
