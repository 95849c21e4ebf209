//! What follows from an action in the workshop: the next state, always a result.
//!
//! Must not know: the county's own record, drafts, or how a slide is shown.

use std::rc::Rc;

use crate::app::action::AnswerAction;
use crate::app::state::Record;
use crate::app::update::answer;
use crate::app::workshop::action::WorkshopAction;
use crate::app::workshop::scenario::BuiltIn;
use crate::app::workshop::slide::{Slide, Turn};
use crate::app::workshop::{MOST_STEPS_BACK, Session, Shown, Workshop};
use crate::domain::entries::EntryId;
use crate::domain::id::IndicatorNo;

/// The most scenarios that a trainer can have open, so that a long day does not fill the
/// memory. The oldest of his own makes room.
pub const MOST_OWN: usize = 20;

/// The state after an action.
#[must_use]
pub fn update(mut workshop: Workshop, action: WorkshopAction) -> Workshop {
    match action {
        WorkshopAction::ChoseScenario(at) => {
            if workshop.sessions.get(at).is_some() && at != workshop.at {
                let about_this =
                    matches!(workshop.slide, Slide::Road | Slide::Exercise(..) | Slide::Way(_));
                let slide = if about_this { Slide::Opening } else { workshop.slide };
                come_to(&mut workshop, at, slide, Shown::Hidden);
            }
        }
        WorkshopAction::ChoseOther(at) => {
            if workshop.sessions.get(at).is_some() && at != workshop.at {
                workshop.against = at;
            }
        }
        WorkshopAction::Stepped(turn) => {
            workshop.editing = None;
            if std::mem::take(&mut workshop.black) {
                // What is behind a black screen is seen before it goes on.
                return workshop;
            }
            step(&mut workshop, turn);
        }
        WorkshopAction::WentTo(slide) => {
            let (at, shown) = (workshop.at, workshop.shown);
            let shown = if slide == workshop.slide { shown } else { Shown::Hidden };
            come_to(&mut workshop, at, slide, shown);
        }
        WorkshopAction::CameTo(place) => {
            let county = usize::from(place.county.saturating_sub(1));
            let slides = workshop.slides_of(county);
            let slide = slides.get(usize::from(place.slide.saturating_sub(1))).copied();
            if let (Some(at), Some(slide)) = (workshop.sessions.id_at(county), slide) {
                come_to(&mut workshop, at, slide, place.shown);
            }
        }
        WorkshopAction::AskedDerivation => {
            if workshop.slide.has_answer(&workshop.edition().framework) {
                workshop.shown = Shown::Derivation;
            }
        }
        WorkshopAction::WentBack => {
            if workshop.editing.take().is_some() || std::mem::take(&mut workshop.black) {
                return workshop;
            }
            if workshop.shown == Shown::Derivation {
                workshop.shown = Shown::Score;
            } else {
                workshop.presenting = false;
            }
        }
        WorkshopAction::Presented(presenting) => {
            workshop.presenting = presenting;
            workshop.black = false;
        }
        WorkshopAction::Blacked => workshop.black = !workshop.black,
        WorkshopAction::Opened(editing) => workshop.editing = Some(editing),
        WorkshopAction::Closed => workshop.editing = None,
        WorkshopAction::Guessed(guess) => {
            let slide = workshop.slide;
            if let Some(session) = current(&mut workshop) {
                session.guesses.retain(|(of, _)| *of != slide);
                if !guess.is_empty() {
                    session.guesses.push((slide, guess));
                }
            }
        }
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
        WorkshopAction::Disguised(disguise) => {
            let own = workshop.sessions.get_mut(workshop.at);
            if let Some(session) = own.filter(|session| session.built_in().is_none())
                && let Some(after) = session.disguised(disguise)
            {
                *session = after;
            }
        }
        WorkshopAction::Added(scenario) => {
            let oldest_own = workshop.sessions.len() - workshop.n_own();
            if workshop.n_own() >= MOST_OWN
                && let Some(oldest) = workshop.sessions.id_at(oldest_own)
            {
                workshop.sessions.remove(oldest);
            }
            let at = workshop.sessions.push(Session::new(scenario));
            come_to(&mut workshop, at, Slide::Opening, Shown::Hidden);
        }
    }
    workshop
}

/// One step of a remote: what is hidden is revealed before it goes on, and the way back goes
/// through the same steps.
fn step(workshop: &mut Workshop, turn: Turn) {
    let framework = &workshop.edition().framework;
    let county = workshop.position();
    let slides = workshop.slides_of(county);
    let at = slides.iter().position(|slide| *slide == workshop.slide).unwrap_or_default();
    let last = workshop.sessions.len().saturating_sub(1);
    let (county, slide, shown) = match turn {
        Turn::On if workshop.shown == Shown::Hidden && workshop.slide.has_answer(framework) => {
            workshop.shown = Shown::Score;
            return;
        }
        Turn::Back if workshop.shown != Shown::Hidden => {
            workshop.shown = Shown::Hidden;
            return;
        }
        Turn::On if at + 1 < slides.len() => (county, at + 1, Shown::Hidden),
        Turn::On if county < last => (county + 1, 0, Shown::Hidden),
        Turn::Back if at > 0 => (county, at - 1, Shown::Score),
        Turn::Back if county > 0 => {
            let before = workshop.slides_of(county - 1).len();
            (county - 1, before.saturating_sub(1), Shown::Score)
        }
        Turn::On | Turn::Back => return,
        Turn::First => (county, 0, Shown::Hidden),
        Turn::Last => (county, slides.len().saturating_sub(1), Shown::Hidden),
    };
    let slide = workshop.slides_of(county).get(slide).copied();
    if let (Some(at), Some(slide)) = (workshop.sessions.id_at(county), slide) {
        come_to(workshop, at, slide, shown);
    }
}

/// Puts a slide of a county before the room. Another county is compared with its own pair.
fn come_to(workshop: &mut Workshop, at: EntryId, slide: Slide, shown: Shown) {
    workshop.editing = None;
    workshop.black = false;
    if at != workshop.at || workshop.against == at || workshop.other().is_none() {
        workshop.at = at;
        let pair = workshop.sessions.get(at).and_then(Session::built_in).map(BuiltIn::pair);
        workshop.against = pair
            .and_then(|pair| workshop.id_of(pair))
            .or_else(|| workshop.sessions.id_at(0))
            .unwrap_or_default();
    }
    workshop.slide = slide;
    let has_answer = slide.has_answer(&workshop.edition().framework);
    workshop.shown = if has_answer { shown } else { Shown::Hidden };
}

fn current(workshop: &mut Workshop) -> Option<&mut Session> {
    match workshop.slide.exercise() {
        Some(no) => workshop.exercises.get_mut(usize::from(no).checked_sub(1)?),
        None => workshop.sessions.get_mut(workshop.at),
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
