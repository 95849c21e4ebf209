//! The text of a report, written, read back and compared before it is handed over; and what
//! is said of what comes near the limit of a file, or is above it.
//!
//! Must not know: to whom it is handed over.

use yew::prelude::*;

use crate::app::extent::Extent;
use crate::report::Report;
use crate::ui::view::store::View;
use crate::wire;
use crate::wire::json::MAX_BYTES;

/// Why a report was not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotWritten {
    /// It is larger than a file may be.
    TooLarge(Extent),
    /// What was read back differs.
    NotWhole,
}

impl NotWritten {
    /// What is said of it.
    pub fn told(&self, view: &View) -> Html {
        let t = view.t();
        match self {
            Self::TooLarge(extent) => {
                html! { <p class="cx-problem">{ (t.session.too_large)(extent) }</p> }
            }
            Self::NotWhole => html! { <p class="cx-problem">{ t.report().export_not_whole }</p> },
        }
    }
}

/// Writes the report, reads its own bytes back and compares.
///
/// # Errors
/// They differ, or no file may be as large.
pub fn whole_text(report: &Report) -> Result<String, NotWritten> {
    let text = wire::export(report);
    if text.len() > MAX_BYTES {
        return Err(NotWritten::TooLarge(Extent::new(report)));
    }
    if wire::evaluate(text.as_bytes(), None).as_ref() == Ok(&text) {
        Ok(text)
    } else {
        Err(NotWritten::NotWhole)
    }
}

/// The properties of [`NearLimit`].
#[derive(Clone, PartialEq, Properties)]
pub struct NearLimitProps {
    /// What the page sees.
    pub view: View,
}

/// That the record comes near what a file may hold, or is above it, and what to shorten.
#[component]
pub fn NearLimit(props: &NearLimitProps) -> Html {
    let NearLimitProps { view } = props;
    let extent = use_memo(view.report.clone(), |report| {
        report.as_ref().and_then(|report| Extent::near_limit(report))
    });
    let t = view.t();
    html! {
        if let Some(extent) = &*extent {
            <p class="cx-callout" id="cx-near-limit">{ (t.session.near_limit)(extent) }</p>
        }
    }
}
