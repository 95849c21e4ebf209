//! A line of arithmetic in words and signs.
//!
//! Must not know: where it stands, and how it was computed.

use yew::prelude::*;

use crate::scoring::trace::line::{Ends, Line};
use crate::terms::calculation;
use crate::ui::view::store::View;

/// The lines of a step: once where both ends are the same, else those of either end.
pub fn ends(view: &View, ends: &Ends) -> Html {
    let t = view.t().derivation();
    match ends {
        Ends::Settled(of) if of.is_empty() => Html::default(),
        Ends::Settled(of) => lines(view, of),
        Ends::Open { low, high } => html! {
            <>
                <p class="cx-derivation__end">{ t.low }</p>
                { lines(view, low) }
                <p class="cx-derivation__end">{ t.high }</p>
                { lines(view, high) }
            </>
        },
    }
}

fn lines(view: &View, lines: &[Line]) -> Html {
    html! {
        <ul class="cx-derivation__lines">
            for of in lines {
                <li>{ line(view, of) }</li>
            }
        </ul>
    }
}

/// A line with what it is and how it was rounded.
fn line(view: &View, line: &Line) -> Html {
    let t = view.t().derivation();
    match line {
        Line::Computed { purpose, held, rounding, .. } => {
            let rounding = rounding.filter(|rounding| !rounding.is_exact());
            let held = held.map(|(bound, limit)| (t.held)(bound, &calculation(limit)));
            html! {
                <>
                    <span class="cx-derivation__purpose">{ (t.purpose)(*purpose) }</span>
                    { " " }
                    <span class="cx-derivation__sum">{ calculation(line) }</span>
                    if let Some(held) = held {
                        { " " }<span class="cx-muted">{ held }</span>
                    }
                    if let Some(rounding) = rounding {
                        <span class="cx-muted">{ (t.rounded)(rounding.places()) }</span>
                    }
                </>
            }
        }
        Line::Compared { met, .. } => html! {
            <>
                <span class="cx-derivation__sum">{ calculation(line) }</span>
                { " " }<span class="cx-muted">{ if *met { t.met } else { t.not_met } }</span>
            </>
        },
    }
}
