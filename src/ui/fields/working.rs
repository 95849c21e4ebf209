//! The line about work that goes on: what it is, how far it has come, and a way to end it.
//!
//! Must not know: what the work is.

use yew::prelude::*;

/// The line. `id` begins the ids of its bar and its button; `cancel` is the button's word and
/// what it does, for work that can be ended.
pub fn working(
    id: &str,
    text: &str,
    (done, all): (usize, usize),
    cancel: Option<(&'static str, Callback<MouseEvent>)>,
) -> Html {
    let bar = format!("{id}-progress");
    html! {
        <p class="cx-working">
            <label for={bar.clone()}>{ text }</label>
            <progress class="cx-progress" id={bar} max={all.max(1).to_string()} value={done.to_string()} />
            if let Some((word, onclick)) = cancel {
                <button class="cx-button" id={format!("{id}-cancel")} type="button" {onclick}>{ word }</button>
            }
        </p>
    }
}
