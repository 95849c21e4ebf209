//! The store: the state behind a reducer, and what components see of it.
//!
//! Must not know: single pages.

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::action::Action;
use crate::app::display::Display;
use crate::app::state::{Record, State};
use crate::app::update::update;
use crate::domain::edition::Edition;
use crate::domain::language::Language;
use crate::report::Report;
use crate::text::front::{FrontTexts, front};
use crate::text::{Texts, texts};
use crate::ui::view::language::{first_language, load_language};
use crate::ui::view::look::{Look, use_look};
use crate::ui::view::missing::Missing;
use crate::wire::edition_v1;

struct Store {
    state: State,
}

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let state = update(self.state.clone(), action);
        if state == self.state { self } else { Rc::new(Self { state }) }
    }
}

/// What a page sees: the record, what follows from it, and how to say what happened.
#[derive(Clone)]
pub struct View {
    /// The language of the interface.
    pub language: Language,
    /// How the page is shown.
    pub display: Display,
    /// Why the language that was chosen did not come.
    pub missing: Option<Missing>,
    /// The record, if one is open.
    pub record: Option<Rc<Record>>,
    /// What follows from the record.
    pub report: Option<Rc<Report>>,
    /// Tells the store what happened.
    pub dispatch: Callback<Action>,
}

impl PartialEq for View {
    fn eq(&self, other: &Self) -> bool {
        // The report too: a screening shows those of counties whose records are not open.
        self.language == other.language
            && self.display == other.display
            && self.missing == other.missing
            && same(&self.record, &other.record)
            && same(&self.report, &other.report)
    }
}

/// Whether both are the same one, or neither is there.
fn same<T>(one: &Option<Rc<T>>, other: &Option<Rc<T>>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => Rc::ptr_eq(one, other),
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    }
}

impl View {
    /// The messages in the language of the interface.
    #[must_use]
    pub fn t(&self) -> &'static Texts {
        texts(self.language)
    }

    /// Those messages that are there from the first moment. What is loaded first must ask for
    /// no others, or they would all come with it.
    #[must_use]
    pub fn front(&self) -> &'static FrontTexts {
        front(self.language)
    }

    /// The edition of the notice: that of the record, or that under which one would begin.
    #[must_use]
    pub fn edition(&self) -> &'static Edition {
        self.record.as_ref().map_or_else(edition_v1::current, |record| record.assessment.edition)
    }

    /// The record together with what follows from it.
    #[must_use]
    pub fn opened(&self) -> Option<(&Record, &Report)> {
        Some((self.record.as_deref()?, self.report.as_deref()?))
    }
}

/// The store of the page, which begins in its first language, and with the record that it goes
/// on with.
#[hook]
pub fn use_store(record: impl FnOnce() -> Option<Record>) -> View {
    let store = use_reducer(|| {
        let display = Look::remembered().display;
        let record = record().map(Rc::new);
        Store { state: State { display, record, ..State::new(first_language()) } }
    });
    let look = Look { language: store.state.language, display: store.state.display };
    use_look(look);
    let Look { language, display } = look;
    let record = store.state.record.clone();
    let report = use_memo(record.clone(), |record| {
        record.as_deref().map(|record| {
            let (scheme, assessment) = (record.scheme.clone(), record.assessment.clone());
            Rc::new(Report::new(scheme, assessment))
        })
    });
    let report = report.as_ref().clone();
    let missing = use_state(|| None::<Missing>);
    let dispatch = use_memo((), |()| {
        Callback::from({
            let (dispatcher, missing) = (store.dispatcher(), missing.clone());
            move |action| {
                let (dispatcher, missing) = (dispatcher.clone(), missing.clone());
                let Action::SwitchedLanguage(language) = action else {
                    return dispatcher.dispatch(action);
                };
                spawn_local(async move {
                    let came = load_language(language).await;
                    missing.set(came.err());
                    if came.is_ok() {
                        dispatcher.dispatch(action);
                    }
                });
            }
        })
    });
    let missing = *missing;
    View { language, display, missing, record, report, dispatch: (*dispatch).clone() }
}
