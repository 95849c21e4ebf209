//! What is said of a file that could not be made or read, since the office module did not do
//! its work, and the way on.
//!
//! Must not know: which file.

use yew::prelude::*;

use crate::platform::office::Trouble;
use crate::text::trouble::TroubleTexts;
use crate::ui::frame::reload::Reload;
use crate::ui::view::store::View;

/// What reloading the page would mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtStake {
    /// The draft, which is kept.
    Draft,
    /// A screening, which has to be saved as a file.
    Screening,
}

/// The message; `what` says what did not happen.
pub fn trouble(view: &View, what: &str, trouble: &Trouble, at_stake: AtStake) -> Html {
    let t = &view.t().trouble;
    html! {
        <>
            <p class="cx-problem">{ what.to_owned() }{ sentence(t, trouble, at_stake) }</p>
            if let Trouble::Other(why) = trouble && !why.is_empty() {
                <p class="cx-hint">{ (t.details)(why) }</p>
            }
            if *trouble == Trouble::Gone {
                <Reload view={view.clone()} />
            }
        </>
    }
}

/// All of it as one text.
#[must_use]
pub fn as_text(t: &TroubleTexts, what: &str, trouble: &Trouble, at_stake: AtStake) -> String {
    let details = match trouble {
        Trouble::Other(why) if !why.is_empty() => (t.details)(why),
        Trouble::Other(_) | Trouble::NoWorkers | Trouble::Gone => String::new(),
    };
    [what, sentence(t, trouble, at_stake), &details].concat()
}

/// What to do.
const fn sentence(t: &TroubleTexts, trouble: &Trouble, at_stake: AtStake) -> &'static str {
    match (trouble, at_stake) {
        (Trouble::NoWorkers, _) => t.no_workers,
        (Trouble::Gone, AtStake::Draft) => t.gone,
        (Trouble::Gone, AtStake::Screening) => t.gone_unsaved,
        (Trouble::Other(_), _) => t.other,
    }
}
