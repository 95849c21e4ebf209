//! Where a file is given: a control to choose one, and a place to drop it. It is there from
//! the first moment, before what reads files has come.
//!
//! Must not know: what becomes of a file.

use web_sys::{DragEvent, HtmlInputElement};
use yew::prelude::*;

use crate::platform::file::{Chosen, chosen};
use crate::text::front::FrontTexts;

/// The id of the control.
pub const FILE_CONTROL: &str = "cx-file";

/// The control and the place; `status` is what stands below.
pub fn file_drop(t: &FrontTexts, on_files: &Callback<Vec<Chosen>>, status: Html) -> Html {
    let given = on_files.reform(|files: Option<web_sys::FileList>| {
        files.map(|files| chosen(&files)).unwrap_or_default()
    });
    let onchange = given.reform(|event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        // Emptied afterwards, so that the same file can be chosen again once it is mended.
        let files = input.files();
        gloo::timers::callback::Timeout::new(0, move || input.set_value("")).forget();
        files
    });
    let ondrop = given.reform(|event: DragEvent| {
        event.prevent_default();
        event.data_transfer().and_then(|transfer| transfer.files())
    });
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    html! {
        <div class="cx-drop" {ondrop} {ondragover}>
            <label class="cx-field__label" for={FILE_CONTROL}>{ t.open_choose }</label>
            <input id={FILE_CONTROL} class="cx-file" type="file" accept=".json,application/json,.xlsx" {onchange} />
            <p class="cx-hint">{ t.open_drop }</p>
            <div role="status" id="cx-open-status">{ status }</div>
        </div>
    }
}
