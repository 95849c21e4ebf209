//! The papers by name, for those who ask for one without knowing how it is built.
//!
//! Must not know: what the papers say.

use crate::documents::before_signing::before_signing;
use crate::documents::briefing::briefing;
use crate::documents::catalogue::{catalogue, dividers};
use crate::documents::commitment_letter::commitment_letter;
use crate::documents::creation_plan::creation_plan;
use crate::documents::inquiries::inquiries;
use crate::documents::materials::Group;
use crate::documents::request::{is_issued, request};
use crate::documents::self_assessment::{calculation, self_assessment};
use crate::documents::{Paper, PaperName, form};
use crate::report::Report;

/// A paper of the procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// 自评报告
    Report,
    /// 申报请示
    Request,
    /// 信用承诺书
    Letter,
    /// 签署前核对单
    BeforeSigning,
    /// 《创建方案》
    Plan,
    /// 呈批单
    Briefing,
    /// 核实函
    Inquiries,
    /// 佐证材料目录
    Catalogue,
    /// 佐证材料封面和分隔页
    Dividers,
    /// 计算过程和口径说明
    Calculation,
    /// 自评表, filled.
    Form,
    /// 自评表, blank.
    BlankForm,
}

impl Kind {
    /// Every paper.
    pub const ALL: [Self; 12] = [
        Self::Report,
        Self::Request,
        Self::Plan,
        Self::Letter,
        Self::BeforeSigning,
        Self::Briefing,
        Self::Inquiries,
        Self::Catalogue,
        Self::Dividers,
        Self::Form,
        Self::Calculation,
        Self::BlankForm,
    ];

    /// The papers of a record, in the order of the choice; the blank form has a page of its own.
    pub fn of_record() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|kind| *kind != Self::BlankForm)
    }

    /// The papers that a record has, in the same order.
    pub fn issued(report: &Report) -> impl Iterator<Item = Self> {
        Self::of_record().filter(|kind| *kind != Self::Request || is_issued(report))
    }

    /// For whom it is.
    #[must_use]
    pub const fn group(self) -> Group {
        match self {
            Self::Request | Self::Plan | Self::Letter => Group::Asked,
            Self::Report | Self::Catalogue | Self::Form => Group::Assessment,
            Self::BeforeSigning
            | Self::Briefing
            | Self::Inquiries
            | Self::Dividers
            | Self::Calculation
            | Self::BlankForm => Group::House,
        }
    }

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> PaperName {
        match self {
            Self::Report => {
                PaperName::new("report", "自评报告", ["自评报告", "Self-assessment report"])
            }
            Self::Request => {
                PaperName::new("request", "申报请示", ["申报请示", "Letter of application"])
            }
            Self::Letter => {
                PaperName::new("letter", "信用承诺书", ["信用承诺书", "Commitment letter"])
            }
            Self::BeforeSigning => {
                PaperName::new("signing", "签署前核对单", ["签署前核对单", "Check before signing"])
            }
            Self::Plan => PaperName::new("plan", "创建方案", ["《创建方案》", "Creation plan"]),
            Self::Briefing => {
                PaperName::new("briefing", "呈批单", ["呈批单", "Summary for the leader"])
            }
            Self::Inquiries => {
                PaperName::new("inquiries", "核实函", ["核实函", "Letters of verification"])
            }
            Self::Catalogue => PaperName::new(
                "catalogue",
                "佐证材料目录",
                ["佐证材料目录", "Catalogue of evidence"],
            ),
            Self::Dividers => PaperName::new(
                "dividers",
                "佐证材料封面和分隔页",
                ["佐证材料封面和分隔页", "Cover and divider sheets"],
            ),
            Self::Calculation => PaperName::new(
                "calculation",
                "计算过程和口径说明",
                ["计算过程和口径说明", "Calculation and readings"],
            ),
            Self::Form => PaperName::new("form", "自评表", ["自评表", "Paper form"]),
            Self::BlankForm => {
                PaperName::new("blank", "空白自评表", ["自评表（空白）", "Paper form (blank)"])
            }
        }
    }

    /// The paper of a report; `code` is the short code of the report's digest.
    #[must_use]
    pub fn of(self, report: &Report, code: &str) -> Paper {
        match self {
            Self::Report => self_assessment(report, code),
            Self::Request => request(report),
            Self::Letter => commitment_letter(report),
            Self::BeforeSigning => before_signing(report),
            Self::Plan => creation_plan(report),
            Self::Briefing => briefing(report),
            Self::Inquiries => inquiries(report),
            Self::Catalogue => catalogue(report),
            Self::Dividers => dividers(report),
            Self::Calculation => calculation(report, code),
            Self::Form => form::filled(report, code),
            Self::BlankForm => form::blank(&report.scheme),
        }
    }
}
