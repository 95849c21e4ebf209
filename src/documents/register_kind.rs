//! The papers of a register by name, for those who ask for one without knowing how it is
//! built.
//!
//! Must not know: what the papers say.

use crate::documents::register::RegisterBasis;
use crate::documents::register::candidates::candidates;
use crate::documents::register::designated::designated;
use crate::documents::register::evaluation::evaluation;
use crate::documents::register::publicity::publicity;
use crate::documents::register::reevaluation::reevaluation;
use crate::documents::register::review::review;
use crate::documents::register::revocation::revocation;
use crate::documents::{Paper, PaperName};

/// A paper of a register, about one round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegisterKind {
    /// 初审意见表
    Review,
    /// 示范创建县名单
    Candidates,
    /// 综合评价记录
    Evaluation,
    /// 公示稿
    Publicity,
    /// 认定名单
    Designated,
    /// 评估意见表, of all model counties.
    Reevaluation,
    /// 取消认定通报稿, of all that were revoked.
    Revocation,
}

impl RegisterKind {
    /// Every paper, in the order of the procedure.
    pub const ALL: [Self; 7] = [
        Self::Review,
        Self::Candidates,
        Self::Evaluation,
        Self::Publicity,
        Self::Designated,
        Self::Reevaluation,
        Self::Revocation,
    ];

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> PaperName {
        let (word, zh, en) = match self {
            Self::Review => ("review", "初审意见表", "Opinions of the preliminary review"),
            Self::Candidates => ("candidates", "示范创建县名单", "List of candidates"),
            Self::Evaluation => ("evaluation", "综合评价记录", "Record of the evaluation"),
            Self::Publicity => ("publicity", "公示稿", "Draft for publicity"),
            Self::Designated => ("designated", "认定名单", "List of model counties"),
            Self::Reevaluation => {
                ("reevaluation", "评估意见表", "Opinions of the evaluation every two years")
            }
            Self::Revocation => ("revocation", "取消认定通报稿", "Draft notice of revocation"),
        };
        PaperName::new(word, zh, [zh, en])
    }

    /// The paper of a register.
    #[must_use]
    pub fn of(self, basis: &RegisterBasis<'_>) -> Paper {
        match self {
            Self::Review => review(basis),
            Self::Candidates => candidates(basis),
            Self::Evaluation => evaluation(basis),
            Self::Publicity => publicity(basis),
            Self::Designated => designated(basis),
            Self::Reevaluation => reevaluation(basis),
            Self::Revocation => revocation(basis),
        }
    }
}
