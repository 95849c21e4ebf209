//! The province's register as the page holds it: the register, what follows from it, and how
//! much of it is not saved.
//!
//! Must not know: the record of a county or a screening that may be open beside it.

use std::rc::Rc;

use crate::domain::applicant::{ApplicantName, DivisionCode};
use crate::domain::date::Date;
use crate::domain::division::{Division, divisions};
use crate::register::event::Event;
use crate::register::history::History;
use crate::register::settings::Settings;
use crate::register::{MAX_EVENTS, Register};
use crate::screening::submission::CountyKey;
use crate::wire::scheme_v1;

pub mod entering;

/// The register on the page. Cheap to copy.
#[derive(Clone, Debug)]
pub struct ProvinceState {
    /// What the office holds.
    pub register: Rc<Register>,
    /// What follows from it.
    pub history: Rc<History>,
    /// How many changes were made since it was saved.
    pub n_unsaved: usize,
    /// Grows with every change.
    pub revision: u64,
}

/// What can happen to it.
#[derive(Clone, Debug)]
pub enum ProvinceAction {
    /// A saved register was opened.
    Opened(Box<Register>),
    /// Events were added, in that order.
    Added(Vec<Event>),
    /// Something of the settings was chosen.
    Chose(Settings),
    /// It was saved, with so many changes.
    Saved(usize),
}

impl ProvinceState {
    /// A register without events under the default scheme; none only if no scheme ships with
    /// the product.
    #[must_use]
    pub fn new() -> Option<Self> {
        let scheme = scheme_v1::shipped().first()?.clone();
        Some(Self::holding(Register::begin(Settings::new(scheme))))
    }

    /// A register as it was saved.
    #[must_use]
    pub fn holding(register: Register) -> Self {
        let history = Rc::new(History::new(&register));
        Self { register: Rc::new(register), history, n_unsaved: 0, revision: 0 }
    }

    /// What becomes of it.
    #[must_use]
    pub fn update(mut self, action: ProvinceAction) -> Self {
        match action {
            ProvinceAction::Opened(register) => {
                let revision = self.revision + 1;
                return Self { revision, ..Self::holding(*register) };
            }
            ProvinceAction::Saved(n) => {
                self.n_unsaved = self.n_unsaved.saturating_sub(n);
                return self;
            }
            ProvinceAction::Added(events) => {
                let register = Rc::make_mut(&mut self.register);
                let room = MAX_EVENTS.saturating_sub(register.events.len());
                register.events.extend(events.into_iter().take(room));
            }
            ProvinceAction::Chose(settings) => Rc::make_mut(&mut self.register).settings = settings,
        }
        self.history = Rc::new(History::new(&self.register));
        self.n_unsaved += 1;
        self.revision += 1;
        self
    }
}

/// The counties of a prefecture, in the order of their codes.
pub fn counties_of(prefecture: &str) -> impl Iterator<Item = &'static Division> {
    divisions().iter().filter(move |division| division.prefecture == prefecture)
}

/// Every prefecture once, in the order of the list.
#[must_use]
pub fn prefectures() -> Vec<&'static str> {
    let mut names: Vec<&str> = Vec::new();
    for division in divisions() {
        if !names.contains(&division.prefecture.as_str()) {
            names.push(&division.prefecture);
        }
    }
    names
}

/// A county of the list, or a zone by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picked {
    /// One of the list.
    Listed(DivisionCode),
    /// A development zone.
    Zone(String),
}

impl Picked {
    /// Its key and what it is called; none while a zone has no name.
    #[must_use]
    pub fn county(&self) -> Option<(CountyKey, String)> {
        match self {
            Self::Listed(code) => {
                let listed = divisions().iter().find(|division| division.code == *code)?;
                Some((CountyKey::Code(code.clone()), listed.name.clone()))
            }
            Self::Zone(name) => {
                let name = ApplicantName::new(name)?;
                Some((CountyKey::Name(name.clone()), name.to_string()))
            }
        }
    }
}

/// The day in a text of the clock.
#[must_use]
pub fn day(text: &str) -> Option<Date> {
    Date::parse(text.get(..10)?)
}
