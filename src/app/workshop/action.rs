//! What can happen in the workshop, named as what happened.
//!
//! Must not know: what follows from it; that is `app::workshop::update`.

use crate::app::action::Action;
use crate::app::workshop::scenario::Scenario;
use crate::app::workshop::slide::{Slide, Step};

/// Something that happened in the workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkshopAction {
    /// Another scenario was put before the room.
    ChoseScenario(usize),
    /// Another scenario was chosen to compare with.
    ChoseOther(usize),
    /// The trainer stepped on or back.
    Stepped(Step),
    /// The trainer went to a slide.
    WentTo(Slide),
    /// The score was revealed, or hidden again.
    TurnedScore,
    /// The derivation was asked for.
    AskedDerivation,
    /// The trainer took back what is shown: the derivation, then the score, then the slide.
    WentBack,
    /// Something was changed in the scenario before the room.
    Changed(Box<Action>),
    /// The last change was taken back.
    Undid,
    /// The scenario was put back as it began.
    Reset,
    /// A scenario was opened or made from a file.
    Added(Box<Scenario>),
}
