//! Removing an entry of a list, and what stands in its place until something else is
//! changed: what was removed, and the button that brings it back.
//!
//! Must not know: what an entry is.

use yew::prelude::*;

use crate::domain::entries::EntryId;
use crate::platform::host;
use crate::platform::press::hold_rest_of_double_click;
use crate::ui::fields::press::once;
use crate::ui::view::store::View;

/// What a click and a key mean. The second click of a double click, and a key that is held
/// down, mean nothing: they would hit what has come to stand there meanwhile.
fn pressed(then: Callback<()>) -> (Callback<MouseEvent>, Callback<KeyboardEvent>) {
    let key = Callback::from(|event: KeyboardEvent| {
        if event.repeat() {
            event.prevent_default();
        }
    });
    (once(move || then.emit(())), key)
}

/// The properties of [`Remove`].
#[derive(Clone, PartialEq, Properties)]
pub struct RemoveProps {
    /// What the button says.
    pub text: &'static str,
    /// What it says to those who only hear it: with the name of the entry.
    pub label: String,
    /// The entry is to be removed.
    pub on_remove: Callback<()>,
}

/// The button that removes an entry.
#[component]
pub fn Remove(props: &RemoveProps) -> Html {
    let RemoveProps { text, label, on_remove } = props.clone();
    let (onclick, onkeydown) = pressed(on_remove);
    html! { <button class="cx-button cx-button--quiet" type="button" aria-label={label} {onclick} {onkeydown}>{ text }</button> }
}

/// The properties of [`Removed`].
#[derive(Clone, PartialEq, Properties)]
pub struct RemovedProps {
    /// What the page sees.
    pub view: View,
    /// The list, from which the id of the button is made.
    pub list: AttrValue,
    /// What was removed, as the page called it.
    pub name: String,
    /// The entry is to be brought back.
    pub on_restore: Callback<()>,
}

/// What stands in the place of an entry that was removed. The focus is on its button.
#[component]
pub fn Removed(props: &RemovedProps) -> Html {
    let RemovedProps { view, list, name, on_restore } = props.clone();
    let l = &view.t().lists;
    let id = format!("cx-undo-{list}");
    let said = format!("{id}-said");
    use_effect_with((), {
        let id = id.clone();
        move |()| {
            host::focus(&id);
            let listeners = hold_rest_of_double_click();
            move || drop(listeners)
        }
    });
    let (onclick, onkeydown) = pressed(on_restore);
    html! {
        <div class="cx-removed">
            <span class="cx-removed__said" id={said.clone()}>{ (l.removed)(&name) }</span>
            { " " }
            <button class="cx-button" type="button" {id} {onclick} {onkeydown} aria-describedby={said}>{ l.restore }</button>
        </div>
    }
}

/// Moves the focus to the element of that id once the page shows what was just done.
#[hook]
pub fn use_focus_after() -> Callback<String> {
    let wanted = use_mut_ref(|| None::<String>);
    use_effect({
        let wanted = wanted.clone();
        move || {
            if let Some(id) = wanted.take() {
                host::focus(&id);
            }
        }
    });
    Callback::from(move |id| *wanted.borrow_mut() = Some(id))
}

/// What a list shows, in order: its entries, and the place of the one that was removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// The entry of that id, at that position.
    Entry(EntryId, usize),
    /// The place of the one that was removed.
    Removed,
}

/// The lines of a list.
#[must_use]
pub fn lines(entries: impl Iterator<Item = EntryId>, removed_at: Option<usize>) -> Vec<Line> {
    let mut lines: Vec<Line> = entries.zip(0..).map(|(id, at)| Line::Entry(id, at)).collect();
    if let Some(at) = removed_at {
        lines.insert(at.min(lines.len()), Line::Removed);
    }
    lines
}
