//! What is said of a file that could not be made or read, since the office module did not do
//! its work, and the way on.
//!
//! Must not know: which file.

use yew::prelude::*;

use crate::platform::office::OfficeFailure;
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
pub fn trouble(view: &View, what: &str, trouble: &OfficeFailure, at_stake: AtStake) -> Html {
    let t = &view.t().trouble;
    html! {
        <>
            <p class="cx-problem">{ what.to_owned() }{ sentence(t, trouble, at_stake) }</p>
            if let OfficeFailure::Other(why) = trouble && !why.is_empty() {
                <p class="cx-hint">{ (t.details)(why) }</p>
            }
            if *trouble == OfficeFailure::Gone {
                <Reload view={view.clone()} />
            }
        </>
    }
}

/// All of it as one text.
#[must_use]
pub fn as_text(t: &TroubleTexts, what: &str, trouble: &OfficeFailure, at_stake: AtStake) -> String {
    let details = match trouble {
        OfficeFailure::Other(why) if !why.is_empty() => (t.details)(why),
        OfficeFailure::Other(_) | OfficeFailure::NoWorkers | OfficeFailure::Gone => String::new(),
    };
    [what, sentence(t, trouble, at_stake), &details].concat()
}

/// What to do.
const fn sentence(t: &TroubleTexts, trouble: &OfficeFailure, at_stake: AtStake) -> &'static str {
    match (trouble, at_stake) {
        (OfficeFailure::NoWorkers, _) => t.no_workers,
        (OfficeFailure::Gone, AtStake::Draft) => t.gone,
        (OfficeFailure::Gone, AtStake::Screening) => t.gone_unsaved,
        (OfficeFailure::Other(_), _) => t.other,
    }
}
