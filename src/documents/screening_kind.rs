//! The papers of a screening by name, for those who ask for one without knowing how it is
//! built.
//!
//! Must not know: what the papers say.

use crate::documents::comparison::comparison;
use crate::documents::reasons_sheet::reasons_sheets;
use crate::documents::screening::ScreeningBasis;
use crate::documents::selection_minutes::selection_minutes;
use crate::documents::verification::verification_sheets;
use crate::documents::{Paper, PaperName};

/// A paper of a screening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScreeningKind {
    /// 筛查纪要
    Minutes,
    /// 筛查情况说明, of all counties.
    Reasons,
    /// 比较表
    Comparison,
    /// 核验单, of all counties.
    Verification,
}

impl ScreeningKind {
    /// Every paper.
    pub const ALL: [Self; 4] = [Self::Minutes, Self::Reasons, Self::Comparison, Self::Verification];

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> PaperName {
        match self {
            Self::Minutes => {
                let title = ["筛查纪要", "Minutes of the screening"];
                PaperName::new("minute", "筛查纪要", title)
            }
            Self::Reasons => {
                let zh = "筛查情况说明（全部申报主体）";
                PaperName::new("reasons", "筛查情况说明", [zh, "Reasons sheets of all counties"])
            }
            Self::Comparison => {
                PaperName::new("comparison", "比较表", ["比较表", "Comparison table"])
            }
            Self::Verification => {
                let title = ["核验单（全部申报主体）", "Verification sheets of all counties"];
                PaperName::new("verification", "核验单", title)
            }
        }
    }

    /// The paper of a screening.
    #[must_use]
    pub fn of(self, basis: &ScreeningBasis<'_>) -> Paper {
        match self {
            Self::Minutes => selection_minutes(basis),
            Self::Reasons => reasons_sheets(basis),
            Self::Comparison => comparison(basis),
            Self::Verification => verification_sheets(basis),
        }
    }
}
