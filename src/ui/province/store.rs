//! The register behind a reducer of its own, and what the parts of its page see.
//!
//! Must not know: the county's record and the screening: none touches the others.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::province::{ProvinceAction, ProvinceState};
use crate::platform::host;
use crate::register::Register;
use crate::text::province::ProvinceTexts;
use crate::ui::view::store::View;

struct Store {
    state: Option<Rc<ProvinceState>>,
}

impl Reducible for Store {
    type Action = ProvinceAction;

    fn reduce(self: Rc<Self>, action: ProvinceAction) -> Rc<Self> {
        let state = self.state.as_ref().map(|state| Rc::new((**state).clone().update(action)));
        Rc::new(Self { state })
    }
}

/// The register, kept while the page is open, whatever route is shown.
#[derive(Clone)]
pub struct ProvinceStore {
    /// The register; none only if no scheme ships with the product.
    pub state: Option<Rc<ProvinceState>>,
    /// Tells what happened.
    pub dispatch: Callback<ProvinceAction>,
}

impl PartialEq for ProvinceStore {
    fn eq(&self, other: &Self) -> bool {
        match (&self.state, &other.state) {
            (Some(one), Some(other)) => Rc::ptr_eq(one, other),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        }
    }
}

/// The register of the page. What was not saved is asked about before the page is left.
#[hook]
pub fn use_province() -> ProvinceStore {
    let store = use_reducer(|| Store { state: ProvinceState::new().map(Rc::new) });
    let dispatch = use_memo((), |()| {
        Callback::from({
            let dispatcher = store.dispatcher();
            move |action| dispatcher.dispatch(action)
        })
    });
    let unsaved = store.state.as_ref().is_some_and(|state| state.n_unsaved > 0);
    use_effect_with(unsaved, move |unsaved| {
        let listener = unsaved.then(|| host::on_leave(|| true)).flatten();
        move || drop(listener)
    });
    ProvinceStore { state: store.state.clone(), dispatch: (*dispatch).clone() }
}

/// What the parts of the page see.
#[derive(Clone)]
pub struct ProvinceView {
    /// What every page sees.
    pub view: View,
    /// The register, and what follows from it.
    pub state: Rc<ProvinceState>,
    /// The round that is shown.
    pub round: u16,
    /// Tells what happened.
    pub dispatch: Callback<ProvinceAction>,
}

impl PartialEq for ProvinceView {
    fn eq(&self, other: &Self) -> bool {
        self.view == other.view
            && self.round == other.round
            && Rc::ptr_eq(&self.state, &other.state)
    }
}

impl ProvinceView {
    /// The messages of the page.
    #[must_use]
    pub fn p(&self) -> &'static ProvinceTexts {
        self.view.t().province()
    }

    /// What the office holds.
    #[must_use]
    pub fn register(&self) -> &Register {
        &self.state.register
    }
}
