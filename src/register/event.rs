//! Something that happened, with its day and the document that records it.
//!
//! Must not know: what follows from it, and whether it could have happened.

use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use crate::domain::date::Date;
use crate::domain::id::DocumentId;
use crate::screening::submission::{CountyFile, CountyKey};

/// The number of an event: its place in the register, from 1. It never changes, because no
/// event is ever taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EventNo(pub u16);

impl EventNo {
    /// The number of the event at a position.
    #[must_use]
    pub fn at(position: usize) -> Self {
        Self(u16::try_from(position + 1).unwrap_or(u16::MAX))
    }
}

impl fmt::Display for EventNo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The day on which it happened.
    pub on: Date,
    /// The document that records it, with its number; empty if none is stated.
    pub document: String,
    /// What it is.
    pub entry: Entry,
}

/// What an event is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Something that happened to a county.
    Step(Step),
    /// An earlier event was wrong and has no effect.
    Voided {
        /// Which one.
        event: EventNo,
        /// Why.
        reason: String,
    },
}

/// Something that happened to a county in a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which county.
    pub county: CountyKey,
    /// What it is called.
    pub name: String,
    /// The year of the round.
    pub round: u16,
    /// What happened.
    pub kind: StepKind,
}

/// The file of a county that an event rests on.
pub type EmbeddedFile = Option<Rc<CountyFile>>;

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// Its prefecture recommended it.
    Recommended {
        /// Which prefecture.
        by: String,
        /// The code of its saved screening; empty if it is not known.
        screening: String,
        /// Why more are recommended than the notice allows in principle; empty if it is not
        /// said.
        excess: String,
        /// What the county handed in.
        file: EmbeddedFile,
    },
    /// It applied to the province directly.
    Direct {
        /// What it handed in.
        file: EmbeddedFile,
    },
    /// The preliminary review found it fit: it is a candidate (示范创建县).
    Admitted {
        /// Which documents were there; what is not named was not looked at.
        documents: BTreeMap<DocumentId, bool>,
    },
    /// The preliminary review did not.
    NotAdmitted {
        /// As for the others.
        documents: BTreeMap<DocumentId, bool>,
        /// Why.
        reason: String,
    },
    /// It was evaluated.
    Evaluated {
        /// The file that was evaluated; none for the one that it applied with.
        file: EmbeddedFile,
    },
    /// It was listed for publicity (公示).
    Listed {
        /// The first day.
        from: Date,
        /// The last day.
        to: Date,
    },
    /// Somebody objected.
    Objection {
        /// To what.
        text: String,
        /// What came of it.
        outcome: Outcome,
        /// How that was found; empty while it is open.
        finding: String,
    },
    /// An objection that was open was decided.
    Settled {
        /// Which one.
        objection: EventNo,
        /// Whether it is upheld.
        upheld: bool,
        /// How that was found.
        finding: String,
    },
    /// It was designated a model county (示范县).
    Designated,
    /// A model county was evaluated again.
    Reevaluated {
        /// The file that was looked at; none if none was handed in.
        file: EmbeddedFile,
        /// What came of it; none if it is kept.
        revoked: Option<Revocation>,
    },
    /// Its designation was revoked outside an evaluation.
    Revoked(Revocation),
}

/// What came of an objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing yet.
    Open,
    /// It is upheld: the county is not designated.
    Upheld,
    /// It is not.
    Dismissed,
}

/// Why a designation is revoked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revocation {
    /// On which ground.
    pub ground: Ground,
    /// The facts, with days and document numbers.
    pub facts: String,
}

/// The grounds for which a designation is revoked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// It no longer meets the standard (notice, section 四).
    Standard,
    /// Something of the excluding kind happened within three years.
    Exclusion,
    /// The commitment letter was found untrue (annex 2).
    Untrue,
}

impl Ground {
    /// Every one, in the order of the notice.
    pub const ALL: [Self; 3] = [Self::Standard, Self::Exclusion, Self::Untrue];
}

impl StepKind {
    /// The file that it carries.
    #[must_use]
    pub const fn file(&self) -> Option<&Rc<CountyFile>> {
        match self {
            Self::Recommended { file, .. }
            | Self::Direct { file }
            | Self::Evaluated { file }
            | Self::Reevaluated { file, .. } => file.as_ref(),
            Self::Admitted { .. }
            | Self::NotAdmitted { .. }
            | Self::Listed { .. }
            | Self::Objection { .. }
            | Self::Settled { .. }
            | Self::Designated
            | Self::Revoked(_) => None,
        }
    }
}

impl Event {
    /// What happened to a county; none if it only declares another void.
    #[must_use]
    pub const fn step(&self) -> Option<&Step> {
        match &self.entry {
            Entry::Step(step) => Some(step),
            Entry::Voided { .. } => None,
        }
    }
}
