//! The way out of a frame that forbids something: the page in a window of its own.
//!
//! Must not know: what is forbidden.

use yew::prelude::*;

use crate::platform::host;
use crate::ui::view::store::View;

/// The properties of [`OwnWindow`].
#[derive(Clone, PartialEq, Properties)]
pub struct OwnWindowProps {
    /// What the page sees.
    pub view: View,
}

/// What to do, and the address: as a link, and readable, as a frame may forbid windows too.
#[component]
pub fn OwnWindow(props: &OwnWindowProps) -> Html {
    let t = props.view.t();
    let address = use_state(|| None::<String>);
    use_effect_with((), {
        let address = address.clone();
        move |()| address.set(host::own_address())
    });
    html! {
        <p class="cx-hint">
            { t.embed.own_window }
            if let Some(address) = &*address {
                { " " }<a href={address.clone()} target="_blank" rel="noopener noreferrer">{ address }</a>
            }
        </p>
    }
}
