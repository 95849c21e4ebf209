//! A workshop as a file (培训包), and a workshop that goes on from one: the window's store holds
//! the same text, so that a reload loses nothing.
//!
//! Must not know: where the file comes from or goes.

use std::rc::Rc;

use crate::app::draft;
use crate::app::state::Record;
use crate::app::workshop::guess::Guess;
use crate::app::workshop::invent::{is_invented, scenario};
use crate::app::workshop::scenario::{BuiltIn, NO_SLOT, Scenario, Source};
use crate::app::workshop::slide::Slide;
use crate::app::workshop::update::MOST_OWN;
use crate::app::workshop::{Session, Workshop};
use crate::domain::assessment::Purpose;
use crate::wire::draft_v1::Draft;
use crate::wire::problem::Problem;
use crate::wire::workshop_v1::{self, PackedCounty, PackedGuess};

/// The trainer's own county, in a file.
const OWN: &str = "own";
/// With which the name of an exercise begins, in a file.
const EXERCISE: &str = "exercise-";

/// Everything that was changed, brought along or guessed.
#[must_use]
pub fn write(workshop: &Workshop) -> String {
    let mut counties = Vec::new();
    for (position, session) in workshop.sessions.values().enumerate() {
        let of = session.built_in().map_or(OWN, BuiltIn::name);
        if of == OWN || session.is_changed() || !session.guesses.is_empty() {
            counties.push(packed(of.to_owned(), session, &workshop.slides_of(position)));
        }
    }
    for (at, session) in workshop.exercises.iter().enumerate() {
        if session.is_changed() {
            counties.push(packed(format!("{EXERCISE}{}", at + 1), session, &[]));
        }
    }
    workshop_v1::export(&counties)
}

fn packed(of: String, session: &Session, slides: &[Slide]) -> PackedCounty {
    let whole = |record: &Record| draft::write(record, String::new());
    let guesses = session.guesses.iter().map(|(slide, guess)| PackedGuess {
        slide: slides.iter().position(|it| it == slide).map_or(0, |at| at + 1),
        called: guess.called.clone(),
        hands: guess.hands.to_vec(),
    });
    PackedCounty {
        began: (of == OWN).then(|| whole(&session.began)),
        now: whole(&session.record),
        guesses: guesses.collect(),
        of,
    }
}

/// The workshop of a file: the product's counties as the file has them, the others as they
/// ship, and the trainer's own. Whatever is not of nobody is made so.
///
/// # Errors
/// Every problem of the file.
pub fn read(file: &[u8]) -> Result<Workshop, Vec<Problem>> {
    let mut workshop = Workshop::new();
    for PackedCounty { of, began, now, guesses } in workshop_v1::open(file)? {
        if let Some(no) = of.strip_prefix(EXERCISE) {
            let at = no.parse().ok().and_then(|no: usize| no.checked_sub(1));
            if let Some(session) = at.and_then(|at| workshop.exercises.get_mut(at)) {
                put(session, now);
            }
            continue;
        }
        let which = BuiltIn::ALL.into_iter().find(|it| it.name() == of);
        let id = match (which, began) {
            (Some(which), _) => workshop.id_of(which),
            (None, Some(began)) if workshop.n_own() < MOST_OWN => Some(own(&mut workshop, began)),
            (None, _) => None,
        };
        let Some(id) = id else { continue };
        let position = workshop.sessions.iter().position(|(other, _)| other == id);
        let slides = workshop.slides_of(position.unwrap_or_default());
        if let Some(session) = workshop.sessions.get_mut(id) {
            put(session, now);
            let guess = |packed: PackedGuess| {
                let slide = slides.get(packed.slide.checked_sub(1)?)?;
                let mut hands = [0; 5];
                hands.iter_mut().zip(packed.hands).for_each(|(to, from)| *to = from);
                Some((*slide, Guess { called: packed.called, hands }))
            };
            session.guesses = guesses.into_iter().filter_map(guess).collect();
        }
    }
    Ok(workshop)
}

/// Puts the answers of a draft into a county: nothing else of it can have been changed.
fn put(session: &mut Session, now: Draft) {
    let answers = draft::read(now, NO_SLOT);
    if *answers.scheme != *session.began.scheme {
        return;
    }
    let mut record = (*session.began).clone();
    record.assessment.answers = answers.assessment.answers;
    record.assessment.facts = answers.assessment.facts;
    (record.aside, record.rejected) = (answers.aside, answers.rejected);
    if record != *session.began {
        session.record = Rc::new(record);
    }
}

fn own(workshop: &mut Workshop, began: Draft) -> crate::domain::entries::EntryId {
    let (assessment, scheme) = (began.assessment, Rc::unwrap_or_clone(began.scheme));
    let made = if assessment.purpose == Purpose::Demo && is_invented(&assessment) {
        Scenario { source: Source::Own, assessment, scheme }
    } else {
        scenario(assessment, scheme, workshop)
    };
    workshop.sessions.push(Session::new(made))
}
