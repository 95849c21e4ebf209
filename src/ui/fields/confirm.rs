//! A button for what cannot be undone, which asks once more.
//!
//! Must not know: what it does. Whoever does it also says where the focus goes then, as the
//! button mostly goes with what was there.

use yew::prelude::*;

use crate::platform::host;

/// The properties of [`Confirm`].
#[derive(Clone, PartialEq, Properties)]
pub struct ConfirmProps {
    /// The id of the button.
    pub id: AttrValue,
    /// What the button does.
    pub ask: AttrValue,
    /// The button that does it.
    pub sure: &'static str,
    /// The button that does not.
    pub keep: &'static str,
    /// The user is sure.
    pub on_confirm: Callback<()>,
}

/// The button. It asks in the page, because a frame may suppress the browser's own dialogs;
/// the focus goes along, to what changes nothing.
#[component]
pub fn Confirm(props: &ConfirmProps) -> Html {
    let ConfirmProps { id, ask, sure, keep, on_confirm } = props;
    let asking = use_state(|| false);
    let focused = use_mut_ref(|| None::<AttrValue>);
    use_effect_with(*asking, {
        let focused = focused.clone();
        move |_| focused.take().iter().for_each(|id| host::focus(id))
    });
    let keep_id = AttrValue::from(format!("{id}-keep"));
    let turn = |asks: bool, to: &AttrValue| {
        let (asking, focused, to) = (asking.clone(), focused.clone(), to.clone());
        Callback::from(move |_: MouseEvent| {
            *focused.borrow_mut() = Some(to.clone());
            asking.set(asks);
        })
    };
    let confirm = {
        let (asking, on_confirm) = (asking.clone(), on_confirm.clone());
        Callback::from(move |_: MouseEvent| {
            asking.set(false);
            on_confirm.emit(());
        })
    };
    if *asking {
        html! {
            <span class="cx-confirm" role="group" aria-label={ask}>
                <button class="cx-button cx-button--danger" type="button" onclick={confirm}>{ *sure }</button>
                <button class="cx-button" id={&keep_id} type="button" onclick={turn(false, id)}>{ *keep }</button>
            </span>
        }
    } else {
        html! { <button class="cx-button" {id} type="button" onclick={turn(true, &keep_id)}>{ ask }</button> }
    }
}
