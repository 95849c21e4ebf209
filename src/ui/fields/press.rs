//! A press that makes something once.
//!
//! Must not know: what is made.

use yew::prelude::*;

/// Calls back for a press, but not for the second click of a double click: who is used to
/// double clicks wants one file, not two.
pub fn once(then: impl Fn() + 'static) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        // Keys and assistive technology press without a click, and count as none.
        if event.detail() <= 1 {
            then();
        }
    })
}
