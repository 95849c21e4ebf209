//! The workshop: invented counties that a trainer steps through before a room, changes,
//! and puts back.
//!
//! Must not know: the county's own record. It has a state and an update of its own, and
//! nothing in them can reach the record or its draft.

use std::rc::Rc;

use crate::app::state::Record;
use crate::app::workshop::scenario::{Scenario, Source, built_in};
use crate::app::workshop::slide::Slide;
use crate::domain::edition::Edition;
use crate::domain::entries::{Entries, EntryId};
use crate::domain::scheme::Scheme;
use crate::wire::edition_v1;

pub mod action;
pub mod invent;
pub mod key;
pub mod scenario;
pub mod slide;
pub mod update;

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
}

impl Session {
    /// A scenario at its beginning.
    #[must_use]
    pub fn new(scenario: impl Into<Rc<Scenario>>) -> Self {
        let scenario = scenario.into();
        let began = Rc::new(scenario.record());
        Self { scenario, record: Rc::clone(&began), began, past: Vec::new() }
    }

    /// Whether anything differs from the scenario.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.record != self.began
    }
}

/// Everything the workshop holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workshop {
    /// The scenarios: those that ship with the product, then those of the trainer.
    pub sessions: Entries<Session>,
    /// The one before the room.
    pub at: EntryId,
    /// The one that it is compared with.
    pub against: EntryId,
    /// The slide before the room.
    pub slide: Slide,
    /// How much of the score the room sees.
    pub shown: Shown,
}

impl Workshop {
    /// The workshop before anything has happened in it.
    #[must_use]
    pub fn new() -> Self {
        let sessions: Entries<Session> = built_in().iter().cloned().map(Session::new).collect();
        let id = |position| sessions.id_at(position).unwrap_or_default();
        let (at, against) = (id(0), id(1));
        Self { sessions, at, against, slide: Slide::Opening, shown: Shown::Hidden }
    }

    /// The scenario before the room.
    #[must_use]
    pub fn session(&self) -> Option<&Session> {
        self.sessions.get(self.at)
    }

    /// The scenario that it is compared with.
    #[must_use]
    pub fn other(&self) -> Option<&Session> {
        self.sessions.get(self.against)
    }

    /// How many scenarios are the trainer's own.
    #[must_use]
    pub fn n_own(&self) -> usize {
        let own = |session: &&Session| session.scenario.source == Source::Own;
        self.sessions.values().filter(own).count()
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
