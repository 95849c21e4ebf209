//! What is handed in, and when: the five documents of the notice, section 五.
//!
//! Must not know: the deadline and the route. Those are rules of `eligibility`.

use crate::domain::date::Date;

/// A document that the notice asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Document {
    /// 正式文件
    FormalLetter,
    /// 《创建方案》
    CreationPlan,
    /// 信用承诺书
    CommitmentLetter,
    /// 纸质版
    PaperCopy,
    /// 电子版
    ElectronicCopy,
}

impl Document {
    /// Every document, in the order of the files.
    pub const ALL: [Self; 5] = [
        Self::FormalLetter,
        Self::CreationPlan,
        Self::CommitmentLetter,
        Self::PaperCopy,
        Self::ElectronicCopy,
    ];
}

/// The state of the papers. The default knows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Application {
    /// 正式文件 is ready.
    pub formal_letter: Option<bool>,
    /// 《创建方案》 is ready.
    pub creation_plan: Option<bool>,
    /// 信用承诺书 is ready.
    pub commitment_letter: Option<bool>,
    /// The paper copy is ready.
    pub paper_copy: Option<bool>,
    /// The electronic copy is ready.
    pub electronic_copy: Option<bool>,
    /// The day of handing in; none until then.
    pub submitted_on: Option<Date>,
}

impl Application {
    /// Whether a document is ready; `None` if not known.
    #[must_use]
    pub const fn has(&self, document: Document) -> Option<bool> {
        match document {
            Document::FormalLetter => self.formal_letter,
            Document::CreationPlan => self.creation_plan,
            Document::CommitmentLetter => self.commitment_letter,
            Document::PaperCopy => self.paper_copy,
            Document::ElectronicCopy => self.electronic_copy,
        }
    }

    /// States whether a document is ready.
    pub const fn set(&mut self, document: Document, ready: Option<bool>) {
        match document {
            Document::FormalLetter => self.formal_letter = ready,
            Document::CreationPlan => self.creation_plan = ready,
            Document::CommitmentLetter => self.commitment_letter = ready,
            Document::PaperCopy => self.paper_copy = ready,
            Document::ElectronicCopy => self.electronic_copy = ready,
        }
    }
}
