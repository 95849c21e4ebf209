//! What is handed in, and when: the documents of the notice, section 五.
//!
//! Must not know: the deadline and the route. Those are rules of `eligibility`.

use std::collections::BTreeMap;

use crate::domain::date::Date;
use crate::domain::id::DocumentId;

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
}
