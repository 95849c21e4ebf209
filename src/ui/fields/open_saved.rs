//! The control that opens a saved file of many others, in turns. A bad file changes nothing.
//!
//! Must not know: the format, and what becomes of what was opened.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::platform::schedule::{Next, Work};
use crate::ui::fields::file_input::{FileInput, NotRead, PickedFile};
use crate::ui::fields::refused::refused;
use crate::ui::fields::working::working;
use crate::ui::view::store::View;
use crate::wire::json::MAX_SCREENING_BYTES;
use crate::wire::opening::{InEntries, Opened, Opening};
use crate::wire::problem::Problem;

/// After so many entries the progress is told.
const TOLD_EVERY: usize = 16;

/// What became of the file.
#[derive(Clone, PartialEq)]
enum Outcome {
    /// So many of so many entries are read.
    Opening(usize, usize),
    /// The file of this name, with so many entries.
    Opened(String, usize),
    NotRead(NotRead),
    Refused(String, Vec<Problem>),
}

/// What the control says.
#[derive(Clone, Copy)]
pub struct OpenSavedTexts {
    /// What is asked.
    pub label: &'static str,
    /// So many of so many entries are read.
    pub reading: fn(usize, usize) -> String,
    /// The button that stops.
    pub cancel: &'static str,
    /// The file of this name is open, with so many entries.
    pub opened: fn(&str, usize) -> String,
}

/// The properties of [`OpenSaved`].
#[derive(Properties)]
pub struct OpenSavedProps<T: 'static> {
    /// What the page sees.
    pub view: View,
    /// The id of the control.
    pub id: &'static str,
    /// The id of the sentence that it is open.
    pub opened_id: &'static str,
    /// What is said, in the language of the page.
    pub texts: OpenSavedTexts,
    /// Takes what was opened for what was there before.
    pub on_open: Callback<Box<T>>,
}

impl<T> Clone for OpenSavedProps<T> {
    fn clone(&self) -> Self {
        let (view, on_open) = (self.view.clone(), self.on_open.clone());
        Self { view, on_open, ..*self }
    }
}

impl<T> PartialEq for OpenSavedProps<T> {
    /// The texts follow the view.
    fn eq(&self, other: &Self) -> bool {
        self.view == other.view && self.id == other.id && self.on_open == other.on_open
    }
}

/// The control.
#[component]
pub fn OpenSaved<T: InEntries + 'static>(props: &OpenSavedProps<T>) -> Html {
    let OpenSavedProps { view, id, opened_id, texts, on_open } = props;
    let outcome = use_state(|| None::<Outcome>);
    let work = use_mut_ref(|| None::<Work>);
    let on_read = {
        let (outcome, work, on_open) = (outcome.clone(), work.clone(), on_open.clone());
        Callback::from(move |read: Result<PickedFile, NotRead>| match read {
            Ok(given) => {
                let started = open(given, &outcome, &work, on_open.clone());
                work.replace(Some(started));
            }
            Err(why) => outcome.set(Some(Outcome::NotRead(why))),
        })
    };
    let on_cancel = {
        let (outcome, work) = (outcome.clone(), work.clone());
        Callback::from(move |_: MouseEvent| {
            work.take();
            outcome.set(None);
        })
    };
    let told = outcome.as_ref().map(|outcome| match outcome {
        Outcome::Opening(done, all) => {
            let text = (texts.reading)(*done, *all);
            working(id, &text, (*done, *all), Some((texts.cancel, on_cancel)))
        }
        Outcome::Opened(name, n) => {
            html! { <p class="cx-done" id={*opened_id}>{ (texts.opened)(name, *n) }</p> }
        }
        Outcome::NotRead(why) => why.told(view),
        Outcome::Refused(name, problems) => refused(view, name, problems, None),
    });
    html! {
        <div class="cx-field">
            <FileInput id={*id} label={texts.label} most={MAX_SCREENING_BYTES as u64} {on_read} />
            <div role="status" id={format!("{id}-status")}>{ told }</div>
        </div>
    }
}

/// Opens a file entry by entry, and only then hands it over.
fn open<T: InEntries + 'static>(
    PickedFile { name, bytes }: PickedFile,
    outcome: &UseStateHandle<Option<Outcome>>,
    work: &Rc<RefCell<Option<Work>>>,
    on_open: Callback<Box<T>>,
) -> Work {
    let (outcome, work) = (outcome.clone(), work.clone());
    outcome.set(Some(Outcome::Opening(0, 0)));
    let mut opening = Opening::<T>::new(bytes);
    let mut end = None;
    let started = Work::new(move || {
        // What comes of it is drawn in a turn of its own.
        if let Some((opened, came)) = end.take() {
            if let Some(opened) = opened {
                on_open.emit(opened);
            }
            outcome.set(Some(came));
            work.take();
            return Next::Rest;
        }
        match opening.step() {
            Opened::Working { done, all } => {
                if done % TOLD_EVERY == 0 {
                    outcome.set(Some(Outcome::Opening(done, all)));
                }
                Next::Step
            }
            Opened::Done(opened) => {
                let came = Outcome::Opened(name.clone(), opened.n_read());
                end = Some((Some(opened), came));
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
