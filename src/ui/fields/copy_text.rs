//! The way round a download: the text itself, to be copied.
//!
//! Must not know: what the text is.

use yew::prelude::*;

use crate::platform::clipboard;
use crate::ui::view::store::View;

/// The properties of [`CopyText`].
#[derive(Clone, PartialEq, Properties)]
pub struct CopyTextProps {
    /// What the page sees.
    pub view: View,
    /// The id of the field.
    pub id: &'static str,
    /// What the text is.
    pub label: &'static str,
    /// The text.
    pub text: AttrValue,
}

/// A field with the text, and a button that copies it or says how.
#[component]
pub fn CopyText(props: &CopyTextProps) -> Html {
    let CopyTextProps { view, id, label, text } = props;
    let t = view.t();
    let copied = use_state(|| None::<bool>);
    let onclick = {
        let (copied, id) = (copied.clone(), *id);
        Callback::from(move |_: MouseEvent| copied.set(Some(clipboard::copy(id))))
    };
    html! {
        <div class="cx-copy">
            <label class="cx-field__label" for={*id}>{ *label }</label>
            <textarea id={*id} class="cx-input cx-input--lines" readonly=true rows="6" value={text} />
            <p>
                <button class="cx-button" id={format!("{id}-copy")} type="button" {onclick}>{ t.embed.copy }</button>
                { " " }
                <span role="status">
                    if *copied == Some(true) {
                        { t.embed.copied }
                    } else if *copied == Some(false) {
                        { t.embed.copy_by_hand }
                    }
                </span>
            </p>
        </div>
    }
}
