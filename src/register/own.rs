//! The register of a prefecture: the same file with the counties of one prefecture, and what its
//! screening is told of earlier rounds.
//!
//! Must not know: how a screening is held.

use crate::register::Register;
use crate::register::event::{Entry, Event, EventNo, Step, StepKind};
use crate::register::history::History;
use crate::register::state::{Application, Stage};
use crate::screening::earlier::{Earlier, EarlierState};

/// The events of the counties of a prefecture, and those that declare one of them void, each under
/// its new number. Settings stay as they are.
#[must_use]
pub fn of_prefecture(register: &Register, history: &History, prefecture: &str) -> Register {
    let is_own = |step: &Step| {
        let mut own = history.of_county(&step.county);
        own.any(|application| application.prefecture == prefecture)
    };
    let mut kept: Vec<EventNo> = Vec::new();
    let mut events: Vec<Event> = Vec::new();
    for (at, event) in register.events.iter().enumerate() {
        let now = |no: EventNo| kept.iter().position(|old| *old == no).map(EventNo::at);
        let mut event = event.clone();
        let is_kept = match &mut event.entry {
            Entry::Voided { event, .. } => now(*event).map(|no| *event = no).is_some(),
            Entry::Step(step) if !is_own(step) => false,
            Entry::Step(step) => {
                if let StepKind::Settled { objection, .. } = &mut step.kind {
                    now(*objection).map(|no| *objection = no).is_some()
                } else {
                    true
                }
            }
        };
        if is_kept {
            kept.push(EventNo::at(at));
            events.push(event);
        }
    }
    Register { settings: register.settings.clone(), events }
}

/// What became of each county, by its last application.
#[must_use]
pub fn earlier(register: &Register, history: &History) -> Vec<Earlier> {
    let edition = register.settings.edition();
    let is_last = |of: &&Application| {
        let mut all = history.of_county(&of.county);
        all.all(|other| other.applied.event <= of.applied.event)
    };
    let last = history.applications.iter().filter(is_last);
    let of = |of: &Application| {
        let state = match of.stage() {
            Stage::Applied | Stage::NotAdmitted | Stage::Rejected => EarlierState::Applied,
            Stage::Candidate | Stage::Evaluated | Stage::Listed => EarlierState::Candidate,
            Stage::Designated => EarlierState::Designated { next: of.next_evaluation(edition)? },
            Stage::Revoked => EarlierState::Revoked,
        };
        let (county, name) = (of.county.clone(), of.name.clone());
        Some(Earlier { county, name, round: of.round, state })
    };
    last.filter_map(of).collect()
}
