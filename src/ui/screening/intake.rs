//! The way in: many files or a folder, chosen or dropped, with a bar and a way to stop.
//!
//! Must not know: how files are read.

use yew::prelude::*;

use crate::app::screening::action::ScreeningAction;
use crate::platform::file::dropped::dropped;
use crate::platform::file::{self, Chosen};
use crate::screening::intake::Admission;
use crate::screening::{MAX_FILES, Screening};
use crate::ui::fields::open_saved::{OpenSaved, OpenSavedTexts};
use crate::ui::fields::working::working;
use crate::ui::screening::page_view::PageView;

/// What is going on, or has just ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtWork {
    /// So many of so many files are read.
    Reading(usize, usize),
    /// So many of so many files are computed again.
    Recomputing(usize, usize),
    /// So many were read.
    Done(usize),
    /// Ended by the user after so many files.
    Cancelled(usize),
}

/// The properties of [`Intake`].
#[derive(Clone, PartialEq, Properties)]
pub struct IntakeProps {
    /// What the page shows.
    pub page: PageView,
    /// What is going on.
    pub at_work: Option<AtWork>,
    /// Files were chosen.
    pub on_files: Callback<Vec<Chosen>>,
    /// The user wants it to end.
    pub on_cancel: Callback<()>,
}

/// The file controls, and what is going on.
#[component]
pub fn Intake(props: &IntakeProps) -> Html {
    let IntakeProps { page, at_work, on_files, on_cancel } = props;
    let s = page.s();
    let on_open = page.dispatch.reform(ScreeningAction::Opened);
    let texts = OpenSavedTexts {
        label: s.open_saved,
        reading: s.reading,
        cancel: s.cancel,
        opened: s.opened,
    };
    let folders = use_memo((), |()| file::takes_folders());
    let busy = matches!(at_work, Some(AtWork::Reading(..) | AtWork::Recomputing(..)));
    let give = {
        let on_files = on_files.clone();
        Callback::from(move |files: Vec<Chosen>| {
            if !busy && !files.is_empty() {
                on_files.emit(files);
            }
        })
    };
    // Not `disabled`: a control that loses the focus when it ends its use leaves the keyboard
    // nowhere. Files that are dropped or chosen all the same are left alone until then.
    let off = busy.then_some("true");
    let onclick = Callback::from(move |event: MouseEvent| {
        if busy {
            event.prevent_default();
        }
    });
    let onchange = give.reform(|event: Event| file::taken(&event));
    let ondrop = Callback::from(move |event: DragEvent| {
        event.prevent_default();
        if let Some(transfer) = event.data_transfer() {
            let give = give.clone();
            dropped(&transfer, move |files| give.emit(files));
        }
    });
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    html! {
        <section class="cx-section" aria-labelledby="cx-intake">
            <h2 class="cx-heading" id="cx-intake" tabindex="-1">{ s.intake }</h2>
            if page.screening().submissions.is_empty() {
                <p>{ (s.intake_text)(MAX_FILES) }</p>
            }
            <div class="cx-drop" {ondrop} {ondragover}>
                <div class="cx-grid">
                    <div class="cx-field">
                        <label class="cx-field__label" for="cx-files">{ s.choose_files }</label>
                        <input id="cx-files" class="cx-file" type="file" multiple=true aria-disabled={off} accept=".json,application/json,.xlsx,.zip" onclick={onclick.clone()} onchange={onchange.clone()} />
                    </div>
                    if *folders {
                        <div class="cx-field">
                            <label class="cx-field__label" for="cx-folder">{ s.choose_folder }</label>
                            <input id="cx-folder" class="cx-file" type="file" webkitdirectory=true multiple=true aria-disabled={off} {onclick} {onchange} />
                        </div>
                    }
                    <OpenSaved<Screening> view={page.view.clone()} id="cx-open-saved" opened_id="cx-saved-opened" {texts} {on_open} />
                </div>
                if page.screening().submissions.is_empty() {
                    <p class="cx-hint">{ s.drop_files }</p>
                }
                <div id="cx-intake-status" role="status">
                    { told(page, *at_work, on_cancel) }
                </div>
                if !busy {
                    { skipped(page) }
                }
            </div>
        </section>
    }
}

/// What was given beside the files and holds no data, with the names on demand.
fn skipped(page: &PageView) -> Html {
    let names = &page.screening().skipped;
    if names.is_empty() {
        return Html::default();
    }
    html! {
        <details class="cx-details" id="cx-skipped">
            <summary>{ (page.s().skipped)(names.len()) }</summary>
            <ul class="cx-list">
                for name in names {
                    <li>{ name }</li>
                }
            </ul>
        </details>
    }
}

fn told(page: &PageView, at_work: Option<AtWork>, on_cancel: &Callback<()>) -> Html {
    let s = page.s();
    let bar = |text: String, done: usize, all: usize| {
        let onclick = on_cancel.reform(|_: MouseEvent| ());
        working("cx-intake", &text, (done, all), Some((s.cancel, onclick)))
    };
    match at_work {
        Some(AtWork::Reading(done, all)) => bar((s.reading)(done, all), done, all),
        Some(AtWork::Recomputing(done, all)) => bar((s.recomputing)(done, all), done, all),
        Some(AtWork::Cancelled(n)) => html! { <p>{ (s.cancelled)(n) }</p> },
        Some(AtWork::Done(_)) | None => {
            let n_all = page.ranked.admissions.len();
            if n_all == 0 {
                return Html::default();
            }
            let of = |wanted: fn(&Admission) -> bool| {
                page.ranked.admissions.iter().filter(|admission| wanted(admission)).count()
            };
            let taken = of(|admission| matches!(admission, Admission::Taken { .. }));
            let apart = of(|admission| matches!(admission, Admission::SetApart(_)));
            html! { <p id="cx-intake-sum"><strong>{ (s.intake_sum)(n_all, taken, apart, n_all - taken - apart) }</strong></p> }
        }
    }
}
