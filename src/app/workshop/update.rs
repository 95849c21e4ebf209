//! What follows from an action in the workshop: the next state, always a result.
//!
//! Must not know: the county's own record, drafts, or how a slide is shown.

use crate::app::action::Action;
use crate::app::state::{FieldKey, Record, State};
use crate::app::update::update as update_record;
use crate::app::workshop::action::WorkshopAction;
use crate::app::workshop::slide::{Slide, Step};
use crate::app::workshop::{MOST_STEPS_BACK, Session, Shown, Workshop};
use crate::domain::language::Language;

/// The most scenarios that a trainer can have open, so that a long day does not fill the
/// memory. The oldest of his own makes room.
pub const MOST_OWN: usize = 20;

/// The state after an action.
#[must_use]
pub fn update(mut workshop: Workshop, action: WorkshopAction) -> Workshop {
    let framework = &workshop.edition().framework;
    match action {
        WorkshopAction::ChoseScenario(at) => {
            if at < workshop.sessions.len() && at != workshop.at {
                workshop.at = at;
                workshop.shown = Shown::Hidden;
            }
        }
        WorkshopAction::ChoseOther(at) => {
            if at < workshop.sessions.len() {
                workshop.against = at;
            }
        }
        WorkshopAction::Stepped(step) => {
            let slide = workshop.slide.step(framework, step);
            show(&mut workshop, slide);
        }
        WorkshopAction::WentTo(slide) => show(&mut workshop, slide),
        WorkshopAction::TurnedScore => {
            workshop.shown = match workshop.shown {
                Shown::Hidden => Shown::Score,
                Shown::Score | Shown::Derivation => Shown::Hidden,
            };
        }
        WorkshopAction::AskedDerivation => workshop.shown = Shown::Derivation,
        WorkshopAction::WentBack => match workshop.shown {
            Shown::Derivation => workshop.shown = Shown::Score,
            Shown::Score => workshop.shown = Shown::Hidden,
            Shown::Hidden => {
                let first = workshop.slide.step(framework, Step::First);
                show(&mut workshop, first);
            }
        },
        WorkshopAction::Changed(action) => change(&mut workshop, *action),
        WorkshopAction::Undid => {
            if let Some(session) = current(&mut workshop)
                && let Some(before) = session.past.pop()
            {
                session.record = before;
            }
        }
        WorkshopAction::Reset => {
            if let Some(session) = current(&mut workshop) {
                let began = session.scenario.record();
                replace(session, began);
            }
        }
        WorkshopAction::Added(scenario) => {
            let oldest_own = workshop.sessions.len() - workshop.n_own();
            if workshop.n_own() >= MOST_OWN && oldest_own < workshop.sessions.len() {
                workshop.sessions.remove(oldest_own);
                workshop.against = 0;
            }
            workshop.sessions.push(Session::new(*scenario));
            workshop.at = workshop.sessions.len() - 1;
            show(&mut workshop, Slide::Opening);
        }
    }
    workshop
}

fn current(workshop: &mut Workshop) -> Option<&mut Session> {
    workshop.sessions.get_mut(workshop.at)
}

/// Another slide begins without its score, so that the room guesses first.
fn show(workshop: &mut Workshop, slide: Slide) {
    if slide != workshop.slide {
        workshop.slide = slide;
        workshop.shown = Shown::Hidden;
    }
}

/// Changes the answers of the scenario by the rules of the county's own page. What a room
/// does not change — who it is, facts of the checks, papers, plan — is not taken.
fn change(workshop: &mut Workshop, action: Action) {
    let answers = match &action {
        Action::Entered(FieldKey::Input(..), _)
        | Action::Pasted(FieldKey::Input(..), ..)
        | Action::Ticked(..)
        | Action::ChoseLevel(..)
        | Action::ChoseState(..)
        | Action::GaveReason(..) => true,
        Action::Entered(..)
        | Action::Pasted(..)
        | Action::SwitchedLanguage(_)
        | Action::ChoseDisplay(_)
        | Action::OpenedRecord(_)
        | Action::ClosedRecord
        | Action::MovedToSlot(_)
        | Action::Exported(_)
        | Action::NamedApplicant(_)
        | Action::ChoseScheme(_)
        | Action::ChoseRound(_)
        | Action::StatedPreparation(_)
        | Action::StatedApplication(_)
        | Action::WroteSection(..)
        | Action::TookMeasures(_)
        | Action::Graded(..)
        | Action::Declared(..)
        | Action::ChoseListing(..)
        | Action::ChangedEntry(..)
        | Action::RemovedEntry(..)
        | Action::RestoredEntry(_)
        | Action::ForgotRemoved(_)
        | Action::Noted(..) => false,
    };
    if !answers {
        return;
    }
    if let Some(session) = current(workshop) {
        let state = State { record: Some(session.record.clone()), ..State::new(Language::Zh) };
        if let Some(mut after) = update_record(state, action).record {
            // Nothing of a scenario is kept, so there is no page to go on from.
            after.changed_on = session.record.changed_on;
            replace(session, after);
        }
    }
}

/// Puts another record in place, and what stood there on the way back.
fn replace(session: &mut Session, record: Record) {
    if record == session.record {
        return;
    }
    if session.past.len() >= MOST_STEPS_BACK {
        session.past.remove(0);
    }
    session.past.push(std::mem::replace(&mut session.record, record));
}
