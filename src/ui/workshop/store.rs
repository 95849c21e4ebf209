//! The store of the workshop: a reducer of its own beside that of the county's record, so
//! that leaving the page loses nothing and touches nothing.
//!
//! Must not know: slides.

use std::cell::OnceCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::state::Record;
use crate::app::workshop::action::WorkshopAction;
use crate::app::workshop::update::update;
use crate::app::workshop::{Session, Workshop};
use crate::report::Report;
use crate::ui::view::store::View;

/// The state behind the reducer, made only once somebody goes there: reading the scenarios
/// would delay the first page of everybody else.
#[derive(Default)]
pub struct WorkshopStore {
    workshop: OnceCell<Rc<Workshop>>,
}

impl WorkshopStore {
    fn workshop(&self) -> &Rc<Workshop> {
        self.workshop.get_or_init(|| Rc::new(Workshop::new()))
    }
}

impl PartialEq for WorkshopStore {
    fn eq(&self, other: &Self) -> bool {
        self.workshop == other.workshop
    }
}

impl Reducible for WorkshopStore {
    type Action = WorkshopAction;

    fn reduce(self: Rc<Self>, action: WorkshopAction) -> Rc<Self> {
        let before = self.workshop();
        let after = update(before.as_ref().clone(), action);
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
}

impl PartialEq for WorkshopView {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.workshop, &other.workshop) && self.view == other.view
    }
}

/// The workshop in the language and look of the page.
#[hook]
pub fn use_workshop(store: &UseReducerHandle<WorkshopStore>, page: &View) -> WorkshopView {
    let dispatch = use_memo((), |()| {
        Callback::from({
            let dispatcher = store.dispatcher();
            move |action| dispatcher.dispatch(action)
        })
    });
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
    WorkshopView { workshop, view, dispatch }
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
