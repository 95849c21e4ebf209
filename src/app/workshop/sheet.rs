//! What a trainer prints.
//!
//! Must not know: what stands on a sheet.

/// What can be printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sheet {
    /// The notes of the county before the room.
    #[default]
    Notes,
    /// The notes of all counties.
    AllNotes,
    /// To write guesses on.
    Guesses,
    /// The exercises.
    Exercises,
    /// How scores arise, on one page.
    Rules,
}

impl Sheet {
    /// Every one, those for the trainer first.
    pub const ALL: [Self; 5] =
        [Self::Notes, Self::AllNotes, Self::Guesses, Self::Exercises, Self::Rules];
}
