//! What an input counts (口径), over which time (时段), and who has it (来源): the scheme's own
//! words, as its points are. The notice defines no figure.
//!
//! Must not know: points, and what a county has stated.

use crate::domain::id::DepartmentId;
use crate::domain::language::Language;

/// What makes two counties enter the same figure for an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// What counts, in one sentence.
    pub counts: Wording,
    /// What does not, what is often taken for it, and what that rests on (详细口径).
    pub details: Option<Wording>,
    /// Over which time it is counted.
    pub measured: Timing,
    /// The document or system where it is found.
    pub source: Wording,
    /// The departments that have it; several have a part each, of which it is the sum.
    pub departments: Vec<DepartmentId>,
}

/// The time over which an input is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// What happened during the data period (数据时段).
    During,
    /// What was there at its end.
    AtEnd,
    /// What happened in the three years before the day of filling in.
    Years,
}

/// A text that may lack English; Chinese then stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Chinese.
    pub zh: String,
    /// English, if there is one.
    pub en: Option<String>,
}

impl Wording {
    /// The text for readers of one language, with the language that it is in.
    #[must_use]
    pub fn for_readers(&self, language: Language) -> (&str, Language) {
        match (language, &self.en) {
            (Language::En, Some(en)) => (en, Language::En),
            (Language::En, None) | (Language::Zh, _) => (&self.zh, Language::Zh),
        }
    }
}
