//! The file of the register: opened and saved in turns, read back before it is handed over; and
//! its table.
//!
//! Must not know: the format.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::province::ProvinceAction;
use crate::platform::schedule::{Next, Work, drop_later};
use crate::ui::fields::file_input::{FileInput, NotRead, PickedFile};
use crate::ui::fields::press::once;
use crate::ui::fields::refused::refused;
use crate::ui::fields::working::working;
use crate::ui::frame::export::{CSV, Export, Exporter, use_exporter};
use crate::ui::frame::trouble::AtStake;
use crate::ui::province::store::ProvinceView;
use crate::wire::csv;
use crate::wire::file_name::register_file;
use crate::wire::json::MAX_SCREENING_BYTES;
use crate::wire::problem::Problem;
use crate::wire::register_v1::opening::{Opened, Opening};
use crate::wire::{export_register, register_digest};

/// After so many events the progress is told.
const TOLD_EVERY: usize = 64;

/// What became of the file.
#[derive(Clone, PartialEq)]
enum Outcome {
    Opening(usize, usize),
    Opened(String, usize),
    NotRead(NotRead),
    Refused(String, Vec<Problem>),
}

/// The properties of [`RegisterFile`].
#[derive(Clone, PartialEq, Properties)]
pub struct RegisterFileProps {
    /// What the page shows.
    pub page: ProvinceView,
}

/// The section.
#[component]
pub fn RegisterFile(props: &RegisterFileProps) -> Html {
    let page = &props.page;
    let p = page.p();
    let outcome = use_state(|| None::<Outcome>);
    let work = use_mut_ref(|| None::<Work>);
    let exporter = use_exporter();
    let busy = exporter.is_busy();
    let on_read = {
        let (outcome, work, dispatch) = (outcome.clone(), work.clone(), page.dispatch.clone());
        Callback::from(move |read: Result<PickedFile, NotRead>| match read {
            Ok(given) => {
                let started = open(given, &outcome, &work, dispatch.clone());
                drop_later(work.borrow_mut().replace(started));
            }
            Err(why) => outcome.set(Some(Outcome::NotRead(why))),
        })
    };
    let on_cancel = {
        let (outcome, work) = (outcome.clone(), work.clone());
        Callback::from(move |_: MouseEvent| {
            drop_later(work.borrow_mut().take());
            outcome.set(None);
        })
    };
    let on_save = {
        let (page, exporter) = (page.clone(), exporter.clone());
        once(move || {
            if !exporter.is_busy() {
                let name = register_file(&register_digest(page.register()).code(), "", "json");
                let work = save(&page, name.clone(), &exporter);
                exporter.works(name, work);
            }
        })
    };
    let on_table = {
        let (page, exporter) = (page.clone(), exporter.clone());
        once(move || exporter.tell(table(&page)))
    };
    let told = outcome.as_ref().map(|outcome| told(page, outcome, on_cancel));
    html! {
        <section class="cx-section" aria-labelledby="cx-register-file">
            <h2 class="cx-heading" id="cx-register-file">{ p.file }</h2>
            <div class="cx-field">
                <FileInput id="cx-open-register" label={p.open} most={MAX_SCREENING_BYTES as u64} {on_read} />
                <div role="status" id="cx-open-register-status">{ told }</div>
            </div>
            <p>
                <button class="cx-button cx-button--primary" id="cx-save-register" type="button" aria-disabled={busy.then_some("true")} onclick={on_save}>{ p.save }</button>
                { " " }<button class="cx-button" id="cx-csv-register" type="button" onclick={on_table}>{ p.table }</button>
                { " " }<span class="cx-hint" id="cx-unsaved">{ (p.unsaved)(page.state.n_unsaved) }</span>
            </p>
            <div role="status" id="cx-save-register-status">
                { exporter.told(&page.view, ["cx-save-register", "cx-register-saved"], AtStake::Screening) }
            </div>
        </section>
    }
}

/// Opens a register event by event, and only then takes it for the one before.
fn open(
    PickedFile { name, bytes }: PickedFile,
    outcome: &UseStateHandle<Option<Outcome>>,
    work: &Rc<RefCell<Option<Work>>>,
    dispatch: Callback<ProvinceAction>,
) -> Work {
    let (outcome, work) = (outcome.clone(), work.clone());
    outcome.set(Some(Outcome::Opening(0, 0)));
    let mut opening = Opening::new(bytes);
    let mut end = None;
    let started = Work::new(move || {
        // What comes of it is drawn in a turn of its own.
        if let Some((action, came)) = end.take() {
            if let Some(action) = action {
                dispatch.emit(action);
            }
            outcome.set(Some(came));
            drop_later(work.borrow_mut().take());
            return Next::Rest;
        }
        match opening.step() {
            Opened::Working { done, all } => {
                if done % TOLD_EVERY == 0 {
                    outcome.set(Some(Outcome::Opening(done, all)));
                }
                Next::Step
            }
            Opened::Done(register) => {
                let came = Outcome::Opened(name.clone(), register.events.len());
                end = Some((Some(ProvinceAction::Opened(register)), came));
                Next::Turn
            }
            Opened::Refused(problems) => {
                end = Some((None, Outcome::Refused(name.clone(), problems)));
                Next::Turn
            }
        }
    });
    started.waker().wake();
    started
}

fn told(page: &ProvinceView, outcome: &Outcome, on_cancel: Callback<MouseEvent>) -> Html {
    let p = page.p();
    match outcome {
        Outcome::Opening(done, all) => {
            let text = (p.reading)(*done, *all);
            working("cx-open-register", &text, (*done, *all), Some((p.cancel, on_cancel)))
        }
        Outcome::Opened(name, n) => {
            html! { <p class="cx-done" id="cx-register-opened">{ (p.opened)(name, *n) }</p> }
        }
        Outcome::NotRead(why) => why.told(&page.view),
        Outcome::Refused(name, problems) => refused(&page.view, name, problems, None),
    }
}

/// Writes the register, reads its own bytes back event by event and compares, and only then
/// hands it over.
fn save(page: &ProvinceView, name: String, exporter: &Exporter) -> Work {
    let text = export_register(page.register());
    let (exporter, dispatch) = (exporter.clone(), page.dispatch.clone());
    let n_changes = page.state.n_unsaved;
    let mut opening = Opening::new(text.clone().into_bytes());
    let started = Work::new(move || {
        let read_back = match opening.step() {
            Opened::Working { done, all } => {
                if done % TOLD_EVERY == 0 {
                    let percent = (100 * done).checked_div(all).unwrap_or_default();
                    let percent = u8::try_from(percent).unwrap_or_default();
                    exporter.tell(Export::Working(name.clone(), percent));
                }
                return Next::Step;
            }
            Opened::Done(register) => Some(export_register(&register)),
            Opened::Refused(_) => None,
        };
        let next = if read_back.as_ref() == Some(&text) {
            Export::handed_over(name.clone(), "application/json", text.as_bytes(), None)
        } else {
            Export::NotWhole
        };
        if matches!(next, Export::Done(_)) {
            dispatch.emit(ProvinceAction::Saved(n_changes));
        }
        exporter.tell(next);
        Next::Rest
    });
    started.waker().wake();
    started
}

fn table(page: &ProvinceView) -> Export {
    let rows = csv::register::register(page.register(), &page.state.history);
    let code = register_digest(page.register()).code();
    csv::write(&rows).map_or_else(Export::no_table, |text| {
        Export::handed_over(register_file(&code, "状态表", "csv"), CSV, text.as_bytes(), None)
    })
}
