//! The workshop: invented counties that a trainer steps through before a room, changes,
//! and puts back.
//!
//! Must not know: the county's own record. It has a state and an update of its own, and
//! nothing in them can reach the record or its draft.

use std::rc::Rc;

use crate::app::state::Record;
use crate::app::workshop::exercise::Exercise;
use crate::app::workshop::guess::Guess;
use crate::app::workshop::invent::{Disguise, disguised};
use crate::app::workshop::place::Place;
use crate::app::workshop::scenario::{BuiltIn, Scenario, Source, built_in};
use crate::app::workshop::slide::{Slide, slides};
use crate::domain::edition::Edition;
use crate::domain::entries::{Entries, EntryId};
use crate::domain::scheme::Scheme;
use crate::wire::edition_v1;

pub mod action;
pub mod exercise;
pub mod guess;
pub mod invent;
pub mod key;
pub mod package;
pub mod place;
pub mod scenario;
pub mod sheet;
pub mod slide;
pub mod update;
pub mod way;

/// The most steps that can be taken back.
pub const MOST_STEPS_BACK: usize = 100;

/// How much of the score the room sees.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shown {
    /// Nothing: the room guesses first.
    #[default]
    Hidden,
    /// The score, and what has moved.
    Score,
    /// How the score of the slide came about, too.
    Derivation,
}

/// What is being edited over the slide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Editing {
    /// One answer of the county: an item of the slide's indicators, by its position.
    Answer(usize),
    /// What the room guesses.
    Guess,
}

/// One scenario as it is being worked on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The scenario.
    pub scenario: Rc<Scenario>,
    /// The record with which it began.
    pub began: Rc<Record>,
    /// The record as it stands now: always of purpose demo.
    pub record: Rc<Record>,
    /// How it stood before each change, the latest last.
    pub past: Vec<Rc<Record>>,
    /// What the room guessed, slide by slide.
    pub guesses: Vec<(Slide, Guess)>,
}

impl Session {
    /// A scenario at its beginning.
    #[must_use]
    pub fn new(scenario: impl Into<Rc<Scenario>>) -> Self {
        let scenario = scenario.into();
        let began = Rc::new(scenario.record());
        let record = Rc::clone(&began);
        Self { scenario, record, began, past: Vec::new(), guesses: Vec::new() }
    }

    /// Whether anything differs from the scenario.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.record != self.began
    }

    /// The county, if it ships with the product.
    #[must_use]
    pub fn built_in(&self) -> Option<BuiltIn> {
        match self.scenario.source {
            Source::BuiltIn(which) => Some(which),
            Source::Own => None,
        }
    }

    /// The same under a disguise, from its beginning to its last change.
    #[must_use]
    pub fn disguised(&self, disguise: Disguise) -> Option<Self> {
        let record = |record: &Rc<Record>| {
            let assessment = disguised(&record.assessment, disguise)?;
            Some(Rc::new(Record { assessment, ..(**record).clone() }))
        };
        let assessment = disguised(&self.scenario.assessment, disguise)?;
        Some(Self {
            scenario: Rc::new(Scenario { assessment, ..(*self.scenario).clone() }),
            began: record(&self.began)?,
            record: record(&self.record)?,
            past: self.past.iter().map(record).collect::<Option<_>>()?,
            guesses: self.guesses.clone(),
        })
    }

    /// What the room guessed at a slide.
    #[must_use]
    pub fn guess(&self, slide: Slide) -> Option<&Guess> {
        self.guesses.iter().find(|(of, _)| *of == slide).map(|(_, guess)| guess)
    }
}

/// Everything the workshop holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workshop {
    /// The scenarios: those that ship with the product, then those of the trainer.
    pub sessions: Entries<Session>,
    /// The county of each exercise, in the state of the question: what is changed in it is
    /// changed nowhere else.
    pub exercises: Vec<Session>,
    /// The one before the room.
    pub at: EntryId,
    /// The one that it is compared with.
    pub against: EntryId,
    /// The slide before the room.
    pub slide: Slide,
    /// How much of the score the room sees.
    pub shown: Shown,
    /// Whether the slides fill the window.
    pub presenting: bool,
    /// Whether the screen is black.
    pub black: bool,
    /// What is being edited.
    pub editing: Option<Editing>,
}

impl Workshop {
    /// The workshop before anything has happened in it.
    #[must_use]
    pub fn new() -> Self {
        let sessions: Entries<Session> = built_in().iter().cloned().map(Session::new).collect();
        let county = |exercise: &Exercise| {
            let mut all = sessions.values();
            all.find(|session| session.built_in() == Some(exercise.county)).cloned()
        };
        let exercises = Exercise::ALL.iter().filter_map(county).collect();
        let id = |position| sessions.id_at(position).unwrap_or_default();
        let (at, against) = (id(0), id(1));
        Self {
            sessions,
            exercises,
            at,
            against,
            slide: Slide::Road,
            shown: Shown::Hidden,
            presenting: false,
            black: false,
            editing: None,
        }
    }

    /// The scenario before the room; on a slide of an exercise, that of the exercise.
    #[must_use]
    pub fn session(&self) -> Option<&Session> {
        match self.slide.exercise() {
            Some(no) => self.exercises.get(usize::from(no).checked_sub(1)?),
            None => self.sessions.get(self.at),
        }
    }

    /// The scenario that it is compared with.
    #[must_use]
    pub fn other(&self) -> Option<&Session> {
        self.sessions.get(self.against)
    }

    /// The id of a county that ships with the product.
    #[must_use]
    pub fn id_of(&self, which: BuiltIn) -> Option<EntryId> {
        self.sessions.iter().find(|(_, it)| it.built_in() == Some(which)).map(|(id, _)| id)
    }

    /// The position of the county before the room, the first being 0.
    #[must_use]
    pub fn position(&self) -> usize {
        self.sessions.iter().position(|(id, _)| id == self.at).unwrap_or_default()
    }

    /// The slides about the county at a position, the road of the day before the first.
    #[must_use]
    pub fn slides_of(&self, position: usize) -> Vec<Slide> {
        let session = self.sessions.values().nth(position);
        let edition = session.map_or_else(edition_v1::current, |it| it.record.scheme.edition);
        let road = (position == 0).then_some(Slide::Road);
        let which = session.and_then(Session::built_in);
        road.into_iter().chain(slides(&edition.framework, which)).collect()
    }

    /// Where the workshop is.
    #[must_use]
    pub fn place(&self) -> Place {
        let number = |position: usize| u16::try_from(position + 1).unwrap_or(u16::MAX);
        let county = self.position();
        let slide = self.slides_of(county).iter().position(|slide| *slide == self.slide);
        Place {
            county: number(county),
            slide: number(slide.unwrap_or_default()),
            shown: self.shown,
        }
    }

    /// Whether anything was changed that closing the page would lose.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        let mut all = self.sessions.values().chain(&self.exercises);
        self.n_own() > 0 || all.any(|it| it.is_changed() || !it.guesses.is_empty())
    }

    /// How many scenarios are the trainer's own.
    #[must_use]
    pub fn n_own(&self) -> usize {
        self.sessions.values().filter(|session| session.built_in().is_none()).count()
    }

    /// The edition of the scenario before the room.
    #[must_use]
    pub fn edition(&self) -> &'static Edition {
        self.scheme().map_or_else(edition_v1::current, |scheme| scheme.edition)
    }

    /// The scheme of the scenario before the room.
    #[must_use]
    pub fn scheme(&self) -> Option<&Scheme> {
        self.session().map(|session| &*session.record.scheme)
    }
}

impl Default for Workshop {
    fn default() -> Self {
        Self::new()
    }
}
