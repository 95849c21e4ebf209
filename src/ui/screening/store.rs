//! The screening as its page keeps it.
//!
//! Must not know: how it is kept.

use crate::app::screening::ScreeningState;
use crate::app::screening::action::ScreeningAction;
use crate::app::screening::update::update;
use crate::ui::view::kept::{Kept, Store};

/// The screening, and who is told what happened.
pub type ScreeningStore = Store<ScreeningState>;

impl Kept for ScreeningState {
    type Action = ScreeningAction;

    fn begin() -> Option<Self> {
        Self::new()
    }

    fn after(self, action: ScreeningAction) -> Self {
        update(self, action)
    }

    fn is_unsaved(&self) -> bool {
        self.n_unsaved > 0 && !self.screening.submissions.is_empty()
    }
}
