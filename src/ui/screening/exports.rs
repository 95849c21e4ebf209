//! The files of a screening: the screening itself, saved and read back; its tables; its
//! papers for Word.
//!
//! Must not know: how a file is written.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::screening::action::ScreeningAction;
use crate::documents::screening::Basis;
use crate::documents::screening_kind::ScreeningKind;
use crate::platform::file;
use crate::platform::office::{self, Asked, Job, Said};
use crate::platform::schedule::drop_later;
use crate::screening::robustness::sampler::Acceptability;
use crate::ui::screening::Shared;
use crate::ui::screening::papers::screened;
use crate::ui::screening::sight::{Firm, Sight};
use crate::wire;
use crate::wire::csv::{self, screening as tables};
use crate::wire::file_name::screening_file;

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// A file that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    Screening,
    Word(ScreeningKind),
    Counties,
    Files,
    Places,
}

/// What became of it.
#[derive(Clone, PartialEq)]
enum State {
    Working(String, u8),
    Done(String, usize),
    NotTaken,
    NotWhole,
    Cancelled,
    Failed(String),
}

/// The properties of [`Exports`].
#[derive(Clone, PartialEq, Properties)]
pub struct ExportsProps {
    /// What the page shows.
    pub sight: Sight,
    /// Dominance and changes.
    pub firm: Option<Shared<Firm>>,
    /// What came of many weights.
    pub sampled: Option<Shared<Acceptability>>,
}

/// The section.
#[component]
pub fn Exports(props: &ExportsProps) -> Html {
    let sight = &props.sight;
    let (s, t) = (sight.s(), sight.view.t());
    let state = use_state(|| None::<State>);
    let job = use_mut_ref(|| None::<Job>);
    let busy = matches!(&*state, Some(State::Working(..)));
    // Not `disabled`: a button that loses the focus leaves the keyboard nowhere.
    let press = |wanted: Wanted, off: bool| {
        let (props, state, job) = (props.clone(), state.clone(), job.clone());
        Callback::from(move |_: MouseEvent| {
            if !off {
                begin(&props, wanted, &state, &job);
            }
        })
    };
    let button = |id: &'static str, label: String, wanted: Wanted| {
        // The tables and papers tell of firmness too, which comes a moment after the ranking.
        let off = busy || props.firm.is_none();
        html! { <li><button class="cx-button" {id} type="button" aria-disabled={off.then_some("true")} onclick={press(wanted, off)}>{ label }</button></li> }
    };
    let on_cancel = {
        let (state, job) = (state.clone(), job.clone());
        Callback::from(move |_: MouseEvent| {
            job.borrow_mut().take();
            state.set(Some(State::Cancelled));
        })
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-save-title">
            <h2 class="cx-heading" id="cx-save-title">{ s.papers }</h2>
            <p>{ s.save_text }</p>
            <p>
                <button class="cx-button cx-button--primary" id="cx-save" type="button" aria-disabled={busy.then_some("true")} onclick={press(Wanted::Screening, busy)}>{ s.save }</button>
                { " " }<span class="cx-hint">{ (s.unsaved)(sight.desk.n_unsaved) }</span>
            </p>
            <ul class="cx-exports">
                { button("cx-word-minute", (t.office_word)(s.paper_minute), Wanted::Word(ScreeningKind::Minute)) }
                { button("cx-word-reasons", (t.office_word)(s.paper_reasons), Wanted::Word(ScreeningKind::Reasons)) }
                { button("cx-word-comparison", (t.office_word)(s.paper_comparison), Wanted::Word(ScreeningKind::Comparison)) }
                { button("cx-csv-counties", s.csv_counties.to_owned(), Wanted::Counties) }
                { button("cx-csv-files", s.csv_files.to_owned(), Wanted::Files) }
                { button("cx-csv-places", s.csv_places.to_owned(), Wanted::Places) }
            </ul>
            <div role="status" id="cx-save-status">
                if let Some(state) = &*state {
                    { told(sight, state, on_cancel) }
                }
            </div>
        </section>
    }
}

fn told(sight: &Sight, state: &State, on_cancel: Callback<MouseEvent>) -> Html {
    let (s, t) = (sight.s(), sight.view.t());
    match state {
        State::Working(name, percent) => html! {
            <p class="cx-progress">
                <label for="cx-save-progress">{ (t.office_working)(name) }</label>
                <progress id="cx-save-progress" max="100" value={percent.to_string()} />
                <button class="cx-button" type="button" onclick={on_cancel}>{ s.cancel }</button>
            </p>
        },
        State::Done(name, bytes) => {
            html! { <p class="cx-done" id="cx-saved">{ (t.exported)(name, *bytes) }</p> }
        }
        State::NotTaken => html! { <p class="cx-problem">{ t.office_not_taken }</p> },
        State::NotWhole => html! { <p class="cx-problem">{ s.save_not_whole }</p> },
        State::Cancelled => html! { <p>{ t.office_cancelled }</p> },
        State::Failed(why) => html! { <p class="cx-problem">{ (t.office_failed)(why) }</p> },
    }
}

/// Makes a file, here or in the office module, and hands it over.
fn begin(
    props: &ExportsProps,
    wanted: Wanted,
    state: &UseStateHandle<Option<State>>,
    job: &Rc<RefCell<Option<Job>>>,
) {
    let sight = &props.sight;
    let screening = sight.screening();
    let code = wire::screening_digest(screening).code();
    let next = match wanted {
        Wanted::Screening => {
            let saved = save(sight, &code);
            if matches!(saved, State::Done(..)) {
                sight.dispatch.emit(ScreeningAction::Saved);
            }
            saved
        }
        Wanted::Word(kind) => word(sight, kind, &code, state, job),
        Wanted::Counties => table(props, &code, tables::counties, "县区"),
        Wanted::Files => table(props, &code, tables::files, "文件"),
        Wanted::Places => table(props, &code, tables::places, "名次可能性"),
    };
    state.set(Some(next));
}

/// Writes the screening, reads its own bytes back and compares, and only then hands it over.
fn save(sight: &Sight, code: &str) -> State {
    let screening = sight.screening();
    let text = wire::export_screening(screening);
    let read_back = wire::open_screening(text.as_bytes()).map(|one| wire::export_screening(&one));
    if read_back.as_ref() != Ok(&text) {
        return State::NotWhole;
    }
    handed_over(screening_file(screening, code, "", "json"), "application/json", text.as_bytes())
}

fn table(
    props: &ExportsProps,
    code: &str,
    make: fn(&Basis<'_>) -> Vec<Vec<csv::Field>>,
    what: &str,
) -> State {
    let screening = props.sight.screening();
    let Some(firm) = &props.firm else {
        return State::Failed("CSV".to_owned());
    };
    let screened = screened(&props.sight, &firm.0);
    let acceptability = props.sampled.as_ref().map(|sampled| &*sampled.0);
    let basis = Basis { screening, screened: &screened, acceptability, code };
    match csv::write(&make(&basis)) {
        Some(text) => {
            let name = screening_file(screening, code, what, "csv");
            handed_over(name, "text/csv", text.as_bytes())
        }
        None => State::Failed("CSV".to_owned()),
    }
}

fn word(
    sight: &Sight,
    kind: ScreeningKind,
    code: &str,
    state: &UseStateHandle<Option<State>>,
    job: &Rc<RefCell<Option<Job>>>,
) -> State {
    let screening = sight.screening();
    let name = screening_file(screening, code, kind.title(), "docx");
    let asked = Asked {
        task: "screening-docx",
        bytes: wire::export_screening(screening).into_bytes(),
        more: kind.word().to_owned(),
        language: sight.view.language.tag(),
    };
    let then = {
        let (state, job, name) = (state.clone(), job.clone(), name.clone());
        move |said: Said| {
            let next = match said {
                Said::Progress(percent) => State::Working(name.clone(), percent),
                Said::File(bytes) => handed_over(name.clone(), DOCX, &bytes),
                Said::Refused(why) | Said::Failed(why) => State::Failed(why),
            };
            if !matches!(next, State::Working(..)) {
                drop_later(job.borrow_mut().take());
            }
            state.set(Some(next));
        }
    };
    match office::start(&asked, then) {
        Some(started) => {
            drop(job.borrow_mut().replace(started));
            State::Working(name, 0)
        }
        None => State::Failed("Worker".to_owned()),
    }
}

fn handed_over(name: String, media_type: &str, bytes: &[u8]) -> State {
    if file::save_bytes(&name, media_type, bytes) {
        State::Done(name, bytes.len())
    } else {
        State::NotTaken
    }
}
