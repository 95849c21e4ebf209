//! What became of counties in earlier rounds, as the register says that the office opened beside
//! its screening: who is a candidate, who is a model county and may not be chosen again.
//!
//! Must not know: the register, and how any of it followed.

use crate::domain::date::Date;
use crate::screening::Screening;
use crate::screening::submission::CountyKey;

/// A county with what its last application came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// Which one.
    pub county: CountyKey,
    /// What it is called.
    pub name: String,
    /// The year of the round.
    pub round: u16,
    /// Where it stands.
    pub state: EarlierState,
}

/// Where a county stands after an earlier round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EarlierState {
    /// It was recommended, and is no candidate: not reviewed, not admitted, or an objection was
    /// upheld.
    Applied,
    /// It is a candidate (示范创建县), and not designated.
    Candidate,
    /// It is a model county (示范县), and is evaluated again on that day.
    Designated {
        /// So many years after its designation or the evaluation before.
        next: Date,
    },
    /// Its designation was revoked.
    Revoked,
}

impl Earlier {
    /// Whether it is a model county that is due to be evaluated by that day.
    #[must_use]
    pub fn is_due(&self, by: Date) -> bool {
        matches!(self.state, EarlierState::Designated { next } if next <= by)
    }
}

impl Screening {
    /// What became of a county in a round before that of the screening.
    #[must_use]
    pub fn earlier_of(&self, county: &CountyKey) -> Option<&Earlier> {
        let round = self.settings.round;
        self.earlier.iter().find(|it| it.county == *county && it.round < round)
    }

    /// Whether a county is a model county by then, and may not be chosen again.
    #[must_use]
    pub fn is_designated(&self, county: &CountyKey) -> bool {
        let earlier = self.earlier_of(county);
        earlier.is_some_and(|it| matches!(it.state, EarlierState::Designated { .. }))
    }
}
