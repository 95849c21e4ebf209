//! The screening behind a reducer of its own.
//!
//! Must not know: the county's record: neither touches the other.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::screening::ScreeningState;
use crate::app::screening::action::ScreeningAction;
use crate::app::screening::update::update;
use crate::platform::host;

struct Store {
    state: Option<Rc<ScreeningState>>,
}

impl Reducible for Store {
    type Action = ScreeningAction;

    fn reduce(self: Rc<Self>, action: ScreeningAction) -> Rc<Self> {
        let state = self.state.as_ref().map(|state| Rc::new(update((**state).clone(), action)));
        Rc::new(Self { state })
    }
}

/// The screening, kept while the page is open, whatever route is shown.
#[derive(Clone)]
pub struct ScreeningStore {
    /// The screening; none only if no scheme ships with the product.
    pub state: Option<Rc<ScreeningState>>,
    /// Tells what happened.
    pub dispatch: Callback<ScreeningAction>,
}

impl PartialEq for ScreeningStore {
    fn eq(&self, other: &Self) -> bool {
        match (&self.state, &other.state) {
            (Some(one), Some(other)) => Rc::ptr_eq(one, other),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        }
    }
}

/// The screening of the page. What was not saved is asked about before the page is left.
#[hook]
pub fn use_screening() -> ScreeningStore {
    let store = use_reducer(|| Store { state: ScreeningState::new().map(Rc::new) });
    let dispatch = use_memo((), |()| {
        Callback::from({
            let dispatcher = store.dispatcher();
            move |action| dispatcher.dispatch(action)
        })
    });
    let unsaved = store
        .state
        .as_ref()
        .is_some_and(|state| state.n_unsaved > 0 && !state.screening.submissions.is_empty());
    use_effect_with(unsaved, move |unsaved| {
        let listener = unsaved.then(|| host::on_leave(|| true)).flatten();
        move || drop(listener)
    });
    ScreeningStore { state: store.state.clone(), dispatch: (*dispatch).clone() }
}
