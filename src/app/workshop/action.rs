//! What can happen in the workshop, named as what happened.
//!
//! Must not know: what follows from it; that is `app::workshop::update`.

use crate::app::action::{Action, AnswerAction, RecordAction};
use crate::app::workshop::Editing;
use crate::app::workshop::guess::Guess;
use crate::app::workshop::invent::Disguise;
use crate::app::workshop::place::Place;
use crate::app::workshop::scenario::Scenario;
use crate::app::workshop::slide::{Slide, Turn};
use crate::domain::entries::EntryId;
use crate::domain::id::IndicatorNo;

/// Something that happened in the workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkshopAction {
    /// Another scenario was put before the room.
    ChoseScenario(EntryId),
    /// Another scenario was chosen to compare with.
    ChoseOther(EntryId),
    /// The trainer stepped on or back.
    Stepped(Turn),
    /// The trainer went to a slide of the scenario.
    WentTo(Slide),
    /// The address names a place.
    CameTo(Place),
    /// The derivation was asked for.
    AskedDerivation,
    /// The trainer closed what is open: the editor, the black screen, the derivation, the show.
    WentBack,
    /// The show was begun, or ended.
    Presented(bool),
    /// The screen was made black, or shown again.
    Blacked,
    /// An editor was opened.
    Opened(Editing),
    /// The editor was closed.
    Closed,
    /// The room guessed.
    Guessed(Guess),
    /// An answer was changed in the scenario before the room.
    Changed(IndicatorNo, AnswerAction),
    /// The last change was taken back.
    Undid,
    /// The scenario was put back as it began.
    Reset,
    /// What still tells whose the trainer's own scenario is was changed.
    Disguised(Disguise),
    /// A scenario was opened or made from a file.
    Added(Box<Scenario>),
}

impl WorkshopAction {
    /// What a room makes of what happens to a record: it changes answers, and nothing else —
    /// not who it is, facts of the checks, papers or plan.
    #[must_use]
    pub fn of(action: Action) -> Option<Self> {
        let Action::Record(RecordAction::Answer(no, action)) = action else { return None };
        Some(Self::Changed(no, action))
    }
}
