//! The register as its page keeps it, and what the parts of the page see.
//!
//! Must not know: how it is kept.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::province::{ProvinceAction, ProvinceState};
use crate::register::Register;
use crate::text::province::ProvinceTexts;
use crate::ui::view::kept::{Kept, Store};
use crate::ui::view::store::View;

/// The register, and who is told what happened.
pub type ProvinceStore = Store<ProvinceState>;

impl Kept for ProvinceState {
    type Action = ProvinceAction;

    fn begin() -> Option<Self> {
        Self::new()
    }

    fn after(self, action: ProvinceAction) -> Self {
        self.update(action)
    }

    fn is_unsaved(&self) -> bool {
        self.n_unsaved > 0
    }
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
