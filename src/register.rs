//! The province's register (名册): what happens to a county from recommendation to designation,
//! evaluation and revocation, as a list of events to which more are only ever added.
//!
//! Must not know: how files are opened or saved, users' wording, any browser.
//!
//! Nothing that follows is stored: [`History`](crate::register::history::History) computes
//! every state from the events. A wrong event is declared void by another one, and both stay.
//! What the notice leaves open (how long publicity lasts, whether a county may apply a second
//! time, how Jiyuan applies) is a setting, and nothing is assumed where it is not set.

use crate::register::event::Event;
use crate::register::settings::Settings;

pub mod event;
pub mod handed_up;
pub mod history;
pub mod own;
pub mod pool;
pub mod refusal;
pub mod settings;
pub mod state;
pub mod warning;

/// The most events of one register. Henan has 157 counties; each makes about seven in each of
/// three rounds.
pub const MAX_EVENTS: usize = 10_000;

/// What the office holds. Nothing in it is computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Register {
    /// For whom it is kept, and what the notice leaves open.
    pub settings: Settings,
    /// What happened, in the order in which it was entered. Events are only ever added.
    pub events: Vec<Event>,
}

impl Register {
    /// A register without any event yet.
    #[must_use]
    pub const fn begin(settings: Settings) -> Self {
        Self { settings, events: Vec::new() }
    }
}
