//! The store of the workshop: a reducer of its own beside that of the county's record, so
//! that leaving the page loses nothing and touches nothing. The window keeps what it holds, and
//! the address says where it is, so that a reload loses nothing either.
//!
//! Must not know: slides.

use std::cell::OnceCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::state::Record;
use crate::app::workshop::action::WorkshopAction;
use crate::app::workshop::place::Place;
use crate::app::workshop::update::update;
use crate::app::workshop::{Session, Workshop, package};
use crate::platform::{host, show, storage};
use crate::report::Report;
use crate::ui::view::store::View;

/// Under which the window keeps what was changed.
const CHANGES: &str = "workshop";
/// Under which the window keeps that the show goes on.
const SHOW: &str = "workshop.show";

/// The state behind the reducer, made only once somebody goes there: reading the scenarios
/// would delay the first page of everybody else.
#[derive(Default)]
pub struct WorkshopStore {
    workshop: OnceCell<Rc<Workshop>>,
}

impl WorkshopStore {
    fn workshop(&self) -> &Rc<Workshop> {
        self.workshop.get_or_init(|| Rc::new(kept()))
    }
}

/// The workshop as this window left it.
fn kept() -> Workshop {
    let kept = storage::get_here(CHANGES).and_then(|text| package::read(text.as_bytes()).ok());
    let mut workshop = kept.unwrap_or_default();
    workshop.presenting = storage::get_here(SHOW).is_some();
    match Place::parse(&host::hash()) {
        Some(place) => update(workshop, WorkshopAction::CameTo(place)),
        None => workshop,
    }
}

impl PartialEq for WorkshopStore {
    fn eq(&self, other: &Self) -> bool {
        self.workshop == other.workshop
    }
}

/// What the store is told.
pub enum Told {
    /// Something happened.
    Happened(WorkshopAction),
    /// A file holds another workshop.
    Opened(Box<Workshop>),
}

impl Reducible for WorkshopStore {
    type Action = Told;

    fn reduce(self: Rc<Self>, told: Told) -> Rc<Self> {
        let before = self.workshop();
        let after = match told {
            Told::Happened(action) => update(before.as_ref().clone(), action),
            Told::Opened(workshop) => *workshop,
        };
        if after == **before {
            self
        } else {
            Rc::new(Self { workshop: OnceCell::from(Rc::new(after)) })
        }
    }
}

/// What the slides see of the workshop.
#[derive(Clone)]
pub struct WorkshopView {
    /// The state.
    pub workshop: Rc<Workshop>,
    /// The scenario before the room, as fields and derivations see a record: what is said
    /// to it changes the scenario and nothing else. None if there is no scenario.
    pub view: Option<View>,
    /// Tells the store what happened.
    pub dispatch: Callback<WorkshopAction>,
    /// Puts the workshop of a file in the place of this one.
    pub open: Callback<Workshop>,
}

impl PartialEq for WorkshopView {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.workshop, &other.workshop) && self.view == other.view
    }
}

/// The workshop in the language and look of the page.
#[hook]
pub fn use_workshop(store: &UseReducerHandle<WorkshopStore>, page: &View) -> WorkshopView {
    let told = use_memo((), |()| {
        let dispatcher = store.dispatcher();
        Callback::from(move |told| dispatcher.dispatch(told))
    });
    let dispatch = use_memo((), |()| (*told).reform(Told::Happened));
    let open = use_memo((), |()| (*told).reform(|it: Workshop| Told::Opened(Box::new(it))));
    let (workshop, dispatch) = (store.workshop().clone(), (*dispatch).clone());
    let record = workshop.session().map(|session| Rc::clone(&session.record));
    let report =
        use_memo(record.clone(), |record| record.as_deref().map(|record| Rc::new(report(record))));
    let view = record.map(|record| View {
        language: page.language,
        display: page.display,
        record: Some(record),
        report: report.as_ref().clone(),
        dispatch: {
            let dispatch = dispatch.clone();
            Callback::from(move |action| {
                WorkshopAction::of(action).into_iter().for_each(|action| dispatch.emit(action));
            })
        },
    });
    WorkshopView { workshop, view, dispatch, open: (*open).clone() }
}

/// Keeps in the window what a reload would lose, and in the address where the workshop is.
#[hook]
pub fn use_keeping(workshop: &WorkshopView) {
    let state = &workshop.workshop;
    use_effect_with((state.sessions.clone(), state.exercises.clone()), {
        let state = Rc::clone(state);
        move |_| {
            if state.is_changed() {
                storage::set_here(CHANGES, &package::write(&state));
            } else {
                storage::remove_here(CHANGES);
            }
        }
    });
    use_effect_with(state.presenting, |presenting| {
        if *presenting {
            storage::set_here(SHOW, "1");
        } else {
            storage::remove_here(SHOW);
        }
        host::set_root("data-cx-show", presenting.then_some(""));
        || host::set_root("data-cx-show", None)
    });
    use_effect_with(state.place(), |place| show::write_address(&place.to_string()));
    use_effect_with((), {
        let dispatch = workshop.dispatch.clone();
        move |()| {
            let listener = host::on_hash_change(move |hash| {
                let place = Place::parse(&hash).map(WorkshopAction::CameTo);
                place.into_iter().for_each(|action| dispatch.emit(action));
            });
            move || drop(listener)
        }
    });
}

/// What follows from a record.
#[must_use]
pub fn report(record: &Record) -> Report {
    let (scheme, assessment) = (record.scheme.clone(), record.assessment.clone());
    Report::new(scheme, assessment)
}

/// What followed from a scenario before anything was changed in it.
#[must_use]
pub fn report_at_first(session: &Session) -> Report {
    report(&session.began)
}
