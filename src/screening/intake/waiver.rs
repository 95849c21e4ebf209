//! What the office takes a file in spite of: one objection, under the settings under which it
//! spoke against the file. With either of them the admission ends.
//!
//! Must not know: which objections there are at present.

use crate::screening::intake::objection::Objection;
use crate::screening::settings::Settings;

/// An objection that the office waives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Waiver {
    /// The file is of another round than that of the screening.
    Round {
        /// The round of the screening.
        screened: u16,
    },
    /// The stored result is not what comes out.
    Result,
    /// The stored digest is not that of the content.
    Digest,
    /// The code from the paper is not that of the file.
    Code {
        /// What was typed.
        typed: String,
    },
}

impl Waiver {
    /// What waives an objection under these settings. None where another setting or choice is
    /// the way, or where the county is none of the office's own.
    #[must_use]
    pub fn of(objection: &Objection, settings: &Settings) -> Option<Self> {
        match objection {
            Objection::OtherRound(_) => Some(Self::Round { screened: settings.round }),
            Objection::ResultDiffers { .. } => Some(Self::Result),
            Objection::DigestDiffers { .. } => Some(Self::Digest),
            Objection::CodeDiffers { typed, .. } => Some(Self::Code { typed: typed.clone() }),
            Objection::OtherScheme(_)
            | Objection::Identity(_)
            | Objection::NotUsed
            | Objection::OtherPrefecture(_)
            | Objection::OtherZone(_)
            | Objection::NotPreferred { .. }
            | Objection::Older { .. }
            | Objection::Copy { .. }
            | Objection::Undecided { .. } => None,
        }
    }
}
