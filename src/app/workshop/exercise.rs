//! The exercises: about which county, what is given, and what is changed in the answer.
//!
//! Must not know: their words (`text`), and what any change comes to.

use crate::app::workshop::scenario::BuiltIn;

/// An exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exercise {
    /// Its number, the first being 1.
    pub no: u8,
    /// The county that it is about.
    pub county: BuiltIn,
    /// What is given.
    pub about: About,
}

/// What an exercise gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// What the county states for these indicators.
    Indicators(&'static [u8]),
    /// What the county states for the six checks.
    Eligibility,
    /// What two counties that are nearly tied state for an item.
    Pair,
}

impl Exercise {
    /// Every exercise, in the order of the day.
    pub const ALL: &'static [Self] = &[
        Self { no: 1, county: BuiltIn::Middle, about: About::Indicators(&[7]) },
        Self { no: 2, county: BuiltIn::Middle, about: About::Indicators(&[1]) },
        Self { no: 3, county: BuiltIn::Middle, about: About::Indicators(&[4]) },
        Self { no: 4, county: BuiltIn::Starting, about: About::Indicators(&[8]) },
        Self { no: 5, county: BuiltIn::Starting, about: About::Indicators(&[12]) },
        Self { no: 6, county: BuiltIn::Barred, about: About::Eligibility },
        Self { no: 7, county: BuiltIn::Direct, about: About::Indicators(&[20, 21]) },
        Self { no: 8, county: BuiltIn::TiedRight, about: About::Pair },
    ];

    /// The exercise with a number.
    #[must_use]
    pub fn numbered(no: u8) -> Option<Self> {
        Self::ALL.iter().find(|exercise| exercise.no == no).copied()
    }
}
