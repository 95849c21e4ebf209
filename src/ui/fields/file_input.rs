//! A control that reads one file as it is chosen, up to a limit.
//!
//! Must not know: what stands in a file.

use yew::prelude::*;

use crate::platform::file::{ReadFile, taken};
use crate::ui::view::store::View;

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickedFile {
    /// The name on the user's disk.
    pub name: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// It is above the limit of so many bytes.
    TooLarge(u64),
    /// The browser could not read it.
    Unreadable,
}

impl NotRead {
    /// What is said of it.
    pub fn told(self, view: &View) -> Html {
        let t = view.t();
        match self {
            Self::TooLarge(most) => {
                html! { <p class="cx-problem">{ (t.open.too_large)(most) }</p> }
            }
            Self::Unreadable => html! { <p class="cx-problem">{ t.open.unreadable }</p> },
        }
    }
}

/// The properties of [`FileInput`].
#[derive(Clone, PartialEq, Properties)]
pub struct FileInputProps {
    /// The id of the control.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// What helps to choose.
    #[prop_or_default]
    pub hint: Html,
    /// What can be chosen, as the browser has it: data files unless others are meant.
    #[prop_or(AttrValue::Static(".json,application/json"))]
    pub accept: AttrValue,
    /// The most bytes that are read.
    pub most: u64,
    /// The file, or why it was not read.
    pub on_read: Callback<Result<PickedFile, NotRead>>,
}

/// Label, hint and control. The control is empty again at once, so that the same file can be
/// chosen again once it is mended.
#[component]
pub fn FileInput(props: &FileInputProps) -> Html {
    let FileInputProps { id, label, hint, accept, most, on_read } = props;
    let most = *most;
    let onchange = {
        let on_read = on_read.clone();
        Callback::from(move |event: Event| {
            let Some(chosen) = taken(&event).into_iter().next() else { return };
            let on_read = on_read.clone();
            chosen.read(most, move |ReadFile { name, bytes, size }| {
                let why = if size > most { NotRead::TooLarge(most) } else { NotRead::Unreadable };
                on_read.emit(bytes.map(|bytes| PickedFile { name, bytes }).ok_or(why));
            });
        })
    };
    let described = (*hint != Html::default()).then(|| format!("{id}-hint"));
    html! {
        <>
            <label class="cx-field__label" for={id}>{ label }</label>
            if let Some(id) = &described {
                <p class="cx-field__hint" id={id.clone()}>{ hint.clone() }</p>
            }
            <input {id} class="cx-file" type="file" {accept} {onchange} aria-describedby={described} />
        </>
    }
}
