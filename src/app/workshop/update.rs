//! What follows from an action in the workshop: the next state, always a result.
//!
//! Must not know: the county's own record, drafts, or how a slide is shown.

use std::rc::Rc;

use crate::app::action::AnswerAction;
use crate::app::state::Record;
use crate::app::update::answer;
use crate::app::workshop::action::WorkshopAction;
use crate::app::workshop::slide::{Slide, Turn};
use crate::app::workshop::{MOST_STEPS_BACK, Session, Shown, Workshop};
use crate::domain::id::IndicatorNo;

/// The most scenarios that a trainer can have open, so that a long day does not fill the
/// memory. The oldest of his own makes room.
pub const MOST_OWN: usize = 20;

/// The state after an action.
#[must_use]
pub fn update(mut workshop: Workshop, action: WorkshopAction) -> Workshop {
    let framework = &workshop.edition().framework;
    match action {
        WorkshopAction::ChoseScenario(at) => {
            if workshop.sessions.get(at).is_some() && at != workshop.at {
                workshop.at = at;
                workshop.shown = Shown::Hidden;
            }
        }
        WorkshopAction::ChoseOther(at) => {
            if workshop.sessions.get(at).is_some() {
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
                let first = workshop.slide.step(framework, Turn::First);
                show(&mut workshop, first);
            }
        },
        WorkshopAction::Changed(no, action) => change(&mut workshop, no, action),
        WorkshopAction::Undid => {
            if let Some(session) = current(&mut workshop)
                && let Some(before) = session.past.pop()
            {
                session.record = before;
            }
        }
        WorkshopAction::Reset => {
            if let Some(session) = current(&mut workshop) {
                let began = Rc::clone(&session.began);
                replace(session, began);
            }
        }
        WorkshopAction::Added(scenario) => {
            let oldest_own = workshop.sessions.len() - workshop.n_own();
            if workshop.n_own() >= MOST_OWN
                && let Some(oldest) = workshop.sessions.id_at(oldest_own)
            {
                workshop.sessions.remove(oldest);
                if workshop.against == oldest {
                    workshop.against = workshop.sessions.id_at(0).unwrap_or_default();
                }
            }
            workshop.at = workshop.sessions.push(Session::new(scenario));
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

/// Changes an answer of the scenario by the rules of the county's own page.
fn change(workshop: &mut Workshop, no: IndicatorNo, action: AnswerAction) {
    if let Some(session) = current(workshop) {
        let mut record = Rc::clone(&session.record);
        answer::change(Rc::make_mut(&mut record), no, action);
        replace(session, record);
    }
}

/// Puts another record in place, and what stood there on the way back.
fn replace(session: &mut Session, record: Rc<Record>) {
    if record == session.record {
        return;
    }
    if session.past.len() >= MOST_STEPS_BACK {
        session.past.remove(0);
    }
    session.past.push(std::mem::replace(&mut session.record, record));
}
