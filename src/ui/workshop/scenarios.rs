//! The scenarios by their titles, to choose from.
//!
//! Must not know: what is shown of one.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::workshop::Workshop;
use crate::app::workshop::action::WorkshopAction;
use crate::app::workshop::scenario::{Scenario, Source};
use crate::domain::entries::EntryId;
use crate::text::Texts;
use crate::ui::workshop::store::WorkshopView;

/// What a scenario is called.
#[must_use]
pub fn scenario_title(t: &Texts, scenario: &Scenario) -> String {
    let title = match scenario.source {
        Source::BuiltIn(which) => (t.workshop.scenario_title)(which),
        Source::Own => t.workshop.own_title,
    };
    format!("{} · {title}", scenario.assessment.applicant.name)
}

/// The titles of all scenarios, in order.
#[must_use]
pub fn scenario_titles(t: &Texts, workshop: &Workshop) -> Vec<AttrValue> {
    let sessions = workshop.sessions.values();
    sessions.map(|session| scenario_title(t, &session.scenario).into()).collect()
}

/// Tells the store which scenario of those titles was chosen.
#[must_use]
pub fn chose(workshop: &WorkshopView, action: fn(EntryId) -> WorkshopAction) -> Callback<usize> {
    let (state, dispatch) = (Rc::clone(&workshop.workshop), workshop.dispatch.clone());
    Callback::from(move |at| {
        state.sessions.id_at(at).into_iter().for_each(|id| dispatch.emit(action(id)));
    })
}
