//! The switches for large text and high contrast.
//!
//! Must not know: what they change; the style sheets do.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::display::Display;
use crate::ui::view::store::View;

/// Both switches.
pub fn switches(view: &View) -> Html {
    let t = view.front();
    let display = view.display;
    let switch = |id: &'static str, name: &'static str, on: bool, other: Display| {
        let onclick = view.dispatch.reform(move |_: MouseEvent| Action::ChoseDisplay(other));
        html! {
            <button class="cx-button cx-button--quiet" {id} type="button" aria-pressed={on.to_string()} {onclick}>{ name }</button>
        }
    };
    let Display { large_text, high_contrast } = display;
    html! {
        <span class="cx-display" role="group" aria-label={t.frame.display}>
            { switch("cx-large", t.frame.large_text, large_text, Display { large_text: !large_text, ..display }) }
            { switch("cx-contrast", t.frame.high_contrast, high_contrast, Display { high_contrast: !high_contrast, ..display }) }
        </span>
    }
}
