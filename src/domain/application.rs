//! What is handed in, and when: the documents of the notice, section 五.
//!
//! Must not know: the deadline and the route. Those are rules of `eligibility`.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::date::Date;
use crate::domain::id::DocumentId;

/// What may go with the letter of application although the notice does not ask for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Enclosure {
    /// 自评报告
    Report,
    /// 佐证材料目录
    Catalogue,
    /// 电子数据文件
    Data,
}

impl Enclosure {
    /// Every one, in the order of the letter's list.
    pub const ALL: [Self; 3] = [Self::Report, Self::Catalogue, Self::Data];
}

/// The state of the papers. The default knows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Application {
    /// Whether a document is ready; an absent one is not known.
    pub documents: BTreeMap<DocumentId, bool>,
    /// The day by which the prefecture wants the papers of its counties; none where it is not
    /// known.
    pub due_on: Option<Date>,
    /// The day of handing in; none until then.
    pub submitted_on: Option<Date>,
    /// The day on which it became a candidate (示范创建县); none while it is none.
    pub admitted_on: Option<Date>,
    /// The last day of publicity (公示); none before it is listed.
    pub listed_until: Option<Date>,
    /// The day of its designation as a model county (示范县); none while it is none.
    pub designated_on: Option<Date>,
    /// The day of the last evaluation that kept the designation; none before the first.
    pub evaluated_on: Option<Date>,
    /// What goes with the letter beside that which the notice asks for.
    pub enclosures: BTreeSet<Enclosure>,
}

impl Application {
    /// Whether a document is ready; `None` if not known.
    #[must_use]
    pub fn has(&self, document: &DocumentId) -> Option<bool> {
        self.documents.get(document).copied()
    }

    /// States whether a document is ready.
    pub fn set(&mut self, document: DocumentId, ready: Option<bool>) {
        match ready {
            Some(ready) => self.documents.insert(document, ready),
            None => self.documents.remove(&document),
        };
    }

    /// Puts something on the letter's list, or takes it off.
    pub fn enclose(&mut self, what: Enclosure, goes: bool) {
        if goes {
            self.enclosures.insert(what);
        } else {
            self.enclosures.remove(&what);
        }
    }
}
