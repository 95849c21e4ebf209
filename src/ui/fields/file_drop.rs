//! Where a file is given: a control to choose one, and a place to drop it. It is there from
//! the first moment, before what reads files has come.
//!
//! Must not know: what becomes of a file.

use yew::prelude::*;

use crate::platform::file::{Chosen, chosen, taken};
use crate::text::front::FrontTexts;

/// The id of the control.
pub const FILE_CONTROL: &str = "cx-file";

/// The control and the place; `status` is what stands below.
pub fn file_drop(t: &FrontTexts, on_files: &Callback<Vec<Chosen>>, status: Html) -> Html {
    let onchange = on_files.reform(|event: Event| taken(&event));
    let ondrop = on_files.reform(|event: DragEvent| {
        event.prevent_default();
        let files = event.data_transfer().and_then(|transfer| transfer.files());
        files.map(|files| chosen(&files)).unwrap_or_default()
    });
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    html! {
        <div class="cx-drop" {ondrop} {ondragover}>
            <label class="cx-field__label" for={FILE_CONTROL}>{ t.start.open_choose }</label>
            <input id={FILE_CONTROL} class="cx-file" type="file" accept=".json,application/json,.xlsx" {onchange} />
            <p class="cx-hint">{ t.start.open_drop }</p>
            <div role="status" id="cx-open-status">{ status }</div>
        </div>
    }
}
