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
    workshop: OnceCell<(Rc<Workshop>, bool)>,
}

impl WorkshopStore {
    /// The workshop, and whether what this window kept of it could not be read.
    fn held(&self) -> &(Rc<Workshop>, bool) {
        self.workshop.get_or_init(|| {
            let (workshop, unread) = kept();
            (Rc::new(workshop), unread)
        })
    }
}

/// The workshop as this window left it, and whether that could not be read.
fn kept() -> (Workshop, bool) {
    let kept = storage::get_here(CHANGES).map(|text| package::read(text.as_bytes()));
    let unread = matches!(kept, Some(Err(_)));
    let mut workshop = kept.and_then(Result::ok).unwrap_or_default();
    workshop.presenting = storage::get_here(SHOW).is_some();
    let workshop = match Place::parse(&host::hash()) {
        Some(place) => update(workshop, WorkshopAction::CameTo(place)),
        None => workshop,
    };
    (workshop, unread)
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
    /// The trainer knows that something could not be read.
    Noted,
}

impl Reducible for WorkshopStore {
    type Action = Told;

    fn reduce(self: Rc<Self>, told: Told) -> Rc<Self> {
        let (before, unread) = self.held();
        let (after, still_unread) = match told {
            Told::Happened(action) => (update(before.as_ref().clone(), action), *unread),
            Told::Opened(workshop) => (*workshop, false),
            Told::Noted => (before.as_ref().clone(), false),
        };
        if after == **before && still_unread == *unread {
            self
        } else {
            Rc::new(Self { workshop: OnceCell::from((Rc::new(after), still_unread)) })
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
    /// Where what this window kept could not be read, and nobody has said that it is known: says
    /// so.
    pub unread: Option<Callback<()>>,
}

impl PartialEq for WorkshopView {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.workshop, &other.workshop)
            && self.view == other.view
            && self.unread.is_some() == other.unread.is_some()
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
    let ((workshop, unread), dispatch) = (store.held().clone(), (*dispatch).clone());
    let unread = unread.then(|| (*told).reform(|()| Told::Noted));
    let record = workshop.session().map(|session| Rc::clone(&session.record));
    let report =
        use_memo(record.clone(), |record| record.as_deref().map(|record| Rc::new(report(record))));
    let view = record.map(|record| View {
        record: Some(record),
        report: report.as_ref().clone(),
        dispatch: {
            let dispatch = dispatch.clone();
            Callback::from(move |action| {
                WorkshopAction::of(action).into_iter().for_each(|action| dispatch.emit(action));
            })
        },
        ..page.clone()
    });
    WorkshopView { workshop, view, dispatch, open: (*open).clone(), unread }
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
    // A link to a slide is followed also where the store has been on another one.
    use_effect_with((), {
        let dispatch = workshop.dispatch.clone();
        move |()| {
            let place = Place::parse(&host::hash()).map(WorkshopAction::CameTo);
            place.into_iter().for_each(|action| dispatch.emit(action));
        }
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
