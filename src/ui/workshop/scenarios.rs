//! The scenarios by their titles, to choose from.
//!
//! Must not know: what is shown of one.

use crate::app::workshop::action::WorkshopAction;
use crate::app::workshop::scenario::{Scenario, Source};
use crate::domain::entries::EntryId;
use crate::text::Texts;
use crate::ui::fields::options::Options;
use crate::ui::workshop::store::WorkshopView;

/// What a scenario is called.
#[must_use]
pub fn scenario_title(t: &Texts, scenario: &Scenario) -> String {
    let title = match scenario.source {
        Source::BuiltIn(which) => (t.workshop().scenario_title)(which),
        Source::Own => t.workshop().own_title,
    };
    format!("{} · {title}", scenario.assessment.applicant.name)
}

/// All scenarios, in order; the store is told of a choice by that action.
#[must_use]
pub fn scenario_options(
    t: &Texts,
    workshop: &WorkshopView,
    chosen: EntryId,
    action: fn(EntryId) -> WorkshopAction,
) -> Options {
    let sessions = workshop.workshop.sessions.iter();
    let titled = sessions.map(|(id, session)| (id, scenario_title(t, &session.scenario)));
    Options::of(titled, &chosen, workshop.dispatch.reform(action))
}
