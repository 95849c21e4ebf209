//! Opening a filled Excel form: the office module reads it, the page checks what it gives
//! as it checks any file.
//!
//! Must not know: workbooks. A file that looks like one is not looked into here.

use yew::prelude::*;

use crate::platform::office::{self, Job, OfficeFailure, Reply, Request};
use crate::ui::view::store::View;
use crate::wire;
use crate::wire::office_task::OfficeTask;
use crate::wire::receive::file_kind::FileKind;

/// The most bytes of a workbook that are read; the module has its own limits inside.
pub const MOST_BYTES: u64 = FileKind::Workbook.most_bytes() as u64;

/// The most lines of a refusal that are shown.
const MOST_LISTED: usize = 20;

/// Starts to read a workbook; its scheme may be a shipped one or the one in use.
///
/// # Errors
///
/// The browser starts no worker here.
pub fn read(
    view: &View,
    bytes: Vec<u8>,
    then: impl Fn(Reply) + Clone + 'static,
) -> Result<Job, OfficeFailure> {
    let scheme = view.record.as_ref().map(|record| wire::export_scheme(&record.scheme));
    let task = OfficeTask::ReadForm(view.language).write();
    let asked = Request { task, bytes, scheme: scheme.unwrap_or_default() };
    office::start(&asked, then)
}

/// Why a workbook was not opened: a line for the file, or one for each cell.
pub fn refused(view: &View, name: &str, why: &str) -> Html {
    let t = view.t();
    let n_lines = why.lines().count();
    html! {
        <div class="cx-problem">
            <p>{ (t.refused.workbook)(name) }</p>
            <ul class="cx-list">
                for line in why.lines().take(MOST_LISTED) {
                    <li>{ line }</li>
                }
            </ul>
            if let Some(more) = n_lines.checked_sub(MOST_LISTED).filter(|more| *more > 0) {
                <p>{ (t.refused.more_problems)(more) }</p>
            }
        </div>
    }
}
