//! Opening a saved screening, in turns. A bad file changes nothing.
//!
//! Must not know: the format.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::screening::action::ScreeningAction;
use crate::platform::schedule::{Next, Work, drop_later};
use crate::ui::fields::file_input::{FileInput, NotRead, PickedFile};
use crate::ui::fields::refused::refused;
use crate::ui::fields::working::working;
use crate::ui::screening::page_view::PageView;
use crate::wire::json::MAX_SCREENING_BYTES;
use crate::wire::problem::Problem;
use crate::wire::screening_v1::opening::{Opened, Opening};

/// After so many files the progress is told.
const TOLD_EVERY: usize = 16;

/// What became of the file.
#[derive(Clone, PartialEq)]
enum Outcome {
    /// So many of so many files within are read.
    Opening(usize, usize),
    Opened(String),
    NotRead(NotRead),
    Refused(String, Vec<Problem>),
}

/// The properties of [`OpenSaved`].
#[derive(Clone, PartialEq, Properties)]
pub struct OpenSavedProps {
    /// What the page shows.
    pub page: PageView,
}

/// The file control.
#[component]
pub fn OpenSaved(props: &OpenSavedProps) -> Html {
    let page = &props.page;
    let s = page.s();
    let outcome = use_state(|| None::<Outcome>);
    let work = use_mut_ref(|| None::<Work>);
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
    html! {
        <div class="cx-field">
            <FileInput id="cx-open-saved" label={s.open_saved} most={MAX_SCREENING_BYTES as u64} {on_read} />
            <div role="status" id="cx-open-saved-status">
                if let Some(outcome) = &*outcome {
                    { told(page, outcome, on_cancel) }
                }
            </div>
        </div>
    }
}

/// Opens a screening file by file, and only then takes it for the one before.
fn open(
    PickedFile { name, bytes }: PickedFile,
    outcome: &UseStateHandle<Option<Outcome>>,
    work: &Rc<RefCell<Option<Work>>>,
    dispatch: Callback<ScreeningAction>,
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
            Opened::Done(screening) => {
                let action = ScreeningAction::Opened(screening);
                end = Some((Some(action), Outcome::Opened(name.clone())));
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

fn told(page: &PageView, outcome: &Outcome, on_cancel: Callback<MouseEvent>) -> Html {
    let s = page.s();
    match outcome {
        Outcome::Opening(done, all) => {
            let text = (s.reading)(*done, *all);
            working("cx-open-saved", &text, (*done, *all), Some((s.cancel, on_cancel)))
        }
        Outcome::Opened(name) => {
            html! { <p class="cx-done" id="cx-saved-opened">{ (s.opened)(name) }</p> }
        }
        Outcome::NotRead(why) => why.told(&page.view),
        Outcome::Refused(name, problems) => refused(&page.view, name, problems, None),
    }
}
