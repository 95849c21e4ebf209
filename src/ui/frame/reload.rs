//! The page loaded anew, after the site was updated: with the draft kept before.
//!
//! Must not know: what is missing.

use yew::prelude::*;

use crate::platform::host;
use crate::platform::keep::{self, How};
use crate::text::front::FrontTexts;
use crate::text::session::SessionNotice;
use crate::ui::frame::drafts;
use crate::ui::view::store::View;

/// The properties of [`Reload`].
#[derive(Clone, PartialEq, Properties)]
pub struct ReloadProps {
    /// What the page sees.
    pub view: View,
}

/// The button. A draft that cannot be kept is said first: whoever presses again goes on.
#[component]
pub fn Reload(props: &ReloadProps) -> Html {
    let view = &props.view;
    let t = view.front();
    let warned = use_state(|| false);
    let onclick = {
        let (record, warned) = (view.record.clone(), warned.clone());
        Callback::from(move |_: MouseEvent| {
            let how = record.as_ref().map_or(How::Committed, |record| drafts::how(record));
            if keep::is_lasting(how) || *warned {
                host::reload();
            } else {
                warned.set(true);
            }
        })
    };
    html! {
        <>
            if *warned {
                <p class="cx-problem" role="alert">{ (view.t().session.said)(&SessionNotice::NotKept) }</p>
            }
            { button(t, onclick) }
        </>
    }
}

/// The button where there is nothing to be kept.
pub fn reload_now(t: &FrontTexts) -> Html {
    button(t, Callback::from(|_: MouseEvent| host::reload()))
}

fn button(t: &FrontTexts, onclick: Callback<MouseEvent>) -> Html {
    html! { <p><button class="cx-button cx-button--primary" id="cx-reload" type="button" {onclick}>{ t.frame.reload }</button></p> }
}
