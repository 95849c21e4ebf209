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
use crate::wire::path::Path;
use crate::wire::problem::{Problem, ProblemKind};
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
/// Every problem of the file: what would have no place in the workshop is one.
pub fn read(file: &[u8]) -> Result<Workshop, Vec<Problem>> {
    let mut workshop = Workshop::new();
    for (at, county) in workshop_v1::open(file)?.into_iter().enumerate() {
        let path = Path::root().member("counties").entry(at);
        take(&mut workshop, county).map_err(|(member, kind)| vec![kind.at(path.member(member))])?;
    }
    Ok(workshop)
}

/// Takes a county of a file, or tells what of it has no place here.
fn take(workshop: &mut Workshop, county: PackedCounty) -> Result<(), (&'static str, ProblemKind)> {
    let PackedCounty { of, began, now, guesses } = county;
    if let Some(no) = of.strip_prefix(EXERCISE) {
        let at = no.parse().ok().and_then(|no: usize| no.checked_sub(1));
        let session = at.and_then(|at| workshop.exercises.get_mut(at));
        return put(session.ok_or_else(nobody)?, now);
    }
    let which = BuiltIn::ALL.into_iter().find(|it| it.name() == of);
    let id = match (which, began) {
        (Some(which), _) => workshop.id_of(which).ok_or_else(nobody)?,
        (None, Some(_)) if workshop.n_own() >= MOST_OWN => {
            return Err(("of", ProblemKind::TooManyEntries { most: MOST_OWN }));
        }
        (None, Some(began)) if of == OWN => own(workshop, began),
        (None, _) => return Err(nobody()),
    };
    let position = workshop.sessions.iter().position(|(other, _)| other == id);
    let slides = workshop.slides_of(position.unwrap_or_default());
    let session = workshop.sessions.get_mut(id).ok_or_else(nobody)?;
    put(session, now)?;
    let guess = |packed: PackedGuess| {
        let slide = packed.slide.checked_sub(1).and_then(|at| slides.get(at));
        let most = i64::try_from(slides.len()).unwrap_or(i64::MAX);
        let slide = slide.ok_or(("guesses", ProblemKind::OutOfRange { least: 1, most }))?;
        let mut hands = [0; 5];
        hands.iter_mut().zip(packed.hands).for_each(|(to, from)| *to = from);
        Ok((*slide, Guess { called: packed.called, hands }))
    };
    session.guesses = guesses.into_iter().map(guess).collect::<Result<_, _>>()?;
    Ok(())
}

/// A county that is none of the product's, of an exercise or the trainer's own.
fn nobody() -> (&'static str, ProblemKind) {
    let known = BuiltIn::ALL.into_iter().map(BuiltIn::name);
    ("of", ProblemKind::NotAChoice(known.chain([OWN]).collect()))
}

/// Puts the answers of a draft into a county: nothing else of it can have been changed.
fn put(session: &mut Session, now: Draft) -> Result<(), (&'static str, ProblemKind)> {
    let answers = draft::read(now, NO_SLOT);
    if *answers.scheme != *session.began.scheme {
        return Err(("now", ProblemKind::UnknownScheme));
    }
    let mut record = (*session.began).clone();
    record.assessment.answers = answers.assessment.answers;
    record.assessment.facts = answers.assessment.facts;
    (record.aside, record.rejected) = (answers.aside, answers.rejected);
    if record != *session.began {
        session.record = Rc::new(record);
    }
    Ok(())
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
