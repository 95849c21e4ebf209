//! What a page works on behind a reducer of its own, kept while the page is open, whatever
//! route is shown.
//!
//! Must not know: the county's record, and what any of it is: none touches the others.

use std::rc::Rc;

use yew::prelude::*;

use crate::platform::host;

/// What a page works on.
pub trait Kept: Clone + 'static {
    /// What can happen to it.
    type Action: 'static;

    /// As it begins; none only if no scheme ships with the product.
    fn begin() -> Option<Self>;

    /// After something happened to it.
    #[must_use]
    fn after(self, action: Self::Action) -> Self;

    /// Whether it holds what would be lost with the page.
    fn is_unsaved(&self) -> bool;
}

struct Held<T>(Option<Rc<T>>);

impl<T: Kept> Reducible for Held<T> {
    type Action = T::Action;

    fn reduce(self: Rc<Self>, action: T::Action) -> Rc<Self> {
        Rc::new(Self(self.0.as_ref().map(|state| Rc::new((**state).clone().after(action)))))
    }
}

/// It, and who is told what happened.
pub struct Store<T: Kept> {
    /// As it is now.
    pub state: Option<Rc<T>>,
    /// Tells what happened.
    pub dispatch: Callback<T::Action>,
}

impl<T: Kept> Clone for Store<T> {
    fn clone(&self) -> Self {
        Self { state: self.state.clone(), dispatch: self.dispatch.clone() }
    }
}

impl<T: Kept> PartialEq for Store<T> {
    fn eq(&self, other: &Self) -> bool {
        match (&self.state, &other.state) {
            (Some(one), Some(other)) => Rc::ptr_eq(one, other),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        }
    }
}

/// That of the page. What was not saved is asked about before the page is left.
#[hook]
pub fn use_kept<T: Kept>() -> Store<T> {
    let store = use_reducer(|| Held(T::begin().map(Rc::new)));
    let dispatch = use_memo((), |()| {
        Callback::from({
            let dispatcher = store.dispatcher();
            move |action| dispatcher.dispatch(action)
        })
    });
    let unsaved = store.0.as_ref().is_some_and(|state| state.is_unsaved());
    use_effect_with(unsaved, move |unsaved| {
        let listener = unsaved.then(|| host::on_leave(|| true)).flatten();
        move || drop(listener)
    });
    Store { state: store.0.clone(), dispatch: (*dispatch).clone() }
}
