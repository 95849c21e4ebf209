//! The files of a screening: the screening itself, saved and read back; its tables; its
//! papers for Word.
//!
//! Must not know: how a file is written.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::screening::action::ScreeningAction;
use crate::documents::screening::Basis;
use crate::documents::screening_kind::{ScreeningKind, Trial, asked};
use crate::platform::file;
use crate::platform::office::{self, Asked, Job, Said, Trouble};
use crate::platform::schedule::{Next, Work, drop_later};
use crate::screening::robustness::sampler::Acceptability;
use crate::ui::fields::press::once;
use crate::ui::fields::working::working;
use crate::ui::frame::trouble::{AtStake, trouble};
use crate::ui::screening::shared::Shared;
use crate::ui::screening::sight::{Firm, Sight, screened};
use crate::wire;
use crate::wire::csv;
use crate::wire::csv::screening::ScreeningTable;
use crate::wire::file_name::screening_file;
use crate::wire::screening_v1::opening::{Opened, Opening};

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// A file that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    Screening,
    Word(ScreeningKind),
    Excel,
    Table(ScreeningTable),
}

/// What makes it. Dropping it ends that.
enum Running {
    Here { _work: Work },
    InOffice { _job: Job },
}

/// What became of it.
#[derive(Clone, PartialEq)]
enum State {
    Working(String, u8),
    Done(String, usize),
    NotTaken,
    NotWhole,
    Cancelled,
    Failed(Trouble),
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
    let job = use_mut_ref(|| None::<Running>);
    let busy = matches!(&*state, Some(State::Working(..)));
    // Not `disabled`: a button that loses the focus leaves the keyboard nowhere.
    let press = |wanted: Wanted, off: bool| {
        let (props, state, job) = (props.clone(), state.clone(), job.clone());
        once(move || {
            if !off {
                begin(&props, wanted, &state, &job);
            }
        })
    };
    let button = |id: &str, label: String, wanted: Wanted| {
        // The tables and papers tell of robustness too, which comes a moment after the ranking.
        let off = busy || props.firm.is_none();
        html! { <li><button class="cx-button" id={id.to_owned()} type="button" aria-disabled={off.then_some("true")} onclick={press(wanted, off)}>{ label }</button></li> }
    };
    let on_cancel = {
        let (state, job) = (state.clone(), job.clone());
        Callback::from(move |_: MouseEvent| {
            drop_later(job.borrow_mut().take());
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
                for kind in ScreeningKind::ALL {
                    { button(&format!("cx-word-{}", kind.name().word), (t.office.word)(kind.name().title(sight.view.language)), Wanted::Word(kind)) }
                }
                { button("cx-excel-comparison", s.excel_comparison.to_owned(), Wanted::Excel) }
                { button("cx-csv-counties", s.csv_counties.to_owned(), Wanted::Table(ScreeningTable::Counties)) }
                { button("cx-csv-files", s.csv_files.to_owned(), Wanted::Table(ScreeningTable::Files)) }
                { button("cx-csv-places", s.csv_places.to_owned(), Wanted::Table(ScreeningTable::Places)) }
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
        State::Working(name, percent) => {
            let text = (t.office.working)(name);
            working("cx-save", &text, (usize::from(*percent), 100), Some((s.cancel, on_cancel)))
        }
        State::Done(name, bytes) => {
            html! { <p class="cx-done" id="cx-saved">{ (t.report.exported)(name, *bytes) }</p> }
        }
        State::NotTaken => html! { <p class="cx-problem">{ t.office.not_taken }</p> },
        State::NotWhole => html! { <p class="cx-problem">{ s.save_not_whole }</p> },
        State::Cancelled => html! { <p>{ t.office.cancelled }</p> },
        State::Failed(why) => trouble(&sight.view, t.trouble.not_made, why, AtStake::Screening),
    }
}

/// Makes a file, here or in the office module, and hands it over.
fn begin(
    props: &ExportsProps,
    wanted: Wanted,
    state: &UseStateHandle<Option<State>>,
    job: &Rc<RefCell<Option<Running>>>,
) {
    let sight = &props.sight;
    let screening = sight.screening();
    let code = wire::screening_digest(screening).code();
    let next = match wanted {
        Wanted::Screening => {
            let name = screening_file(screening, &code, "", "json");
            let begun = save(sight, name.clone(), state, job);
            drop_later(job.borrow_mut().replace(Running::Here { _work: begun }));
            State::Working(name, 0)
        }
        Wanted::Word(kind) => {
            let file =
                OfOffice { task: "screening-docx", word: kind.name().word, media_type: DOCX };
            let name = screening_file(screening, &code, kind.name().file, "docx");
            by_office(props, name, &file, state, job)
        }
        Wanted::Excel => {
            let file = OfOffice { task: "screening-xlsx", word: "comparison", media_type: XLSX };
            let name =
                screening_file(screening, &code, ScreeningKind::Comparison.name().file, "xlsx");
            by_office(props, name, &file, state, job)
        }
        Wanted::Table(of) => table(props, &code, of),
    };
    state.set(Some(next));
}

/// Writes the screening, reads its own bytes back file by file and compares, and only then
/// hands it over.
fn save(
    sight: &Sight,
    name: String,
    state: &UseStateHandle<Option<State>>,
    job: &Rc<RefCell<Option<Running>>>,
) -> Work {
    let text = wire::export_screening(sight.screening());
    let (state, job, dispatch) = (state.clone(), job.clone(), sight.dispatch.clone());
    let n_changes = sight.desk.n_unsaved;
    let mut opening = Opening::new(text.clone().into_bytes());
    let started = Work::new(move || {
        let read_back = match opening.step() {
            Opened::Working { done, all } => {
                if done % 16 == 0 {
                    let percent = (100 * done).checked_div(all).unwrap_or_default();
                    let percent = u8::try_from(percent).unwrap_or_default();
                    state.set(Some(State::Working(name.clone(), percent)));
                }
                return Next::Step;
            }
            Opened::Done(screening) => Some(wire::export_screening(&screening)),
            Opened::Refused(_) => None,
        };
        let next = if read_back.as_ref() == Some(&text) {
            handed_over(name.clone(), "application/json", text.as_bytes())
        } else {
            State::NotWhole
        };
        if matches!(next, State::Done(..)) {
            dispatch.emit(ScreeningAction::Saved(n_changes));
        }
        state.set(Some(next));
        drop_later(job.borrow_mut().take());
        Next::Rest
    });
    started.waker().wake();
    started
}

fn table(props: &ExportsProps, code: &str, of: ScreeningTable) -> State {
    let what = match of {
        ScreeningTable::Counties => "县区",
        ScreeningTable::Files => "文件",
        ScreeningTable::Places => "换权重后的名次",
    };
    let screening = props.sight.screening();
    let Some(firm) = &props.firm else {
        return State::Failed(Trouble::Other("CSV".to_owned()));
    };
    let screened = screened(&props.sight, &firm.0);
    let acceptability = props.sampled.as_ref().map(|sampled| &*sampled.0);
    let basis = Basis { screening, screened: &screened, acceptability, code };
    match csv::write(&of.rows(&basis)) {
        Some(text) => {
            let name = screening_file(screening, code, what, "csv");
            handed_over(name, "text/csv", text.as_bytes())
        }
        None => State::Failed(Trouble::Other("CSV".to_owned())),
    }
}

/// What is asked of the office module.
struct OfOffice {
    task: &'static str,
    word: &'static str,
    media_type: &'static str,
}

fn by_office(
    props: &ExportsProps,
    name: String,
    file: &OfOffice,
    state: &UseStateHandle<Option<State>>,
    job: &Rc<RefCell<Option<Running>>>,
) -> State {
    let sight = &props.sight;
    // Only what the page shows goes on paper: a trial that nobody made is not made here.
    let trial = if props.sampled.is_some() { Trial::Made } else { Trial::NotMade };
    let media_type = file.media_type;
    let wanted = Asked {
        task: file.task,
        bytes: wire::export_screening(sight.screening()).into_bytes(),
        more: asked(file.word, trial),
        language: sight.view.language.tag(),
    };
    let then = {
        let (state, job, name) = (state.clone(), job.clone(), name.clone());
        move |said: Said| {
            let next = match said {
                Said::Progress(percent) => State::Working(name.clone(), percent),
                Said::File(bytes) => handed_over(name.clone(), media_type, &bytes),
                Said::Refused(why) => State::Failed(Trouble::Other(why)),
                Said::Failed(why) => State::Failed(why),
            };
            if !matches!(next, State::Working(..)) {
                drop_later(job.borrow_mut().take());
            }
            state.set(Some(next));
        }
    };
    match office::start(&wanted, then) {
        Ok(started) => {
            drop(job.borrow_mut().replace(Running::InOffice { _job: started }));
            State::Working(name, 0)
        }
        Err(why) => State::Failed(why),
    }
}

fn handed_over(name: String, media_type: &str, bytes: &[u8]) -> State {
    if file::save_bytes(&name, media_type, bytes) {
        State::Done(name, bytes.len())
    } else {
        State::NotTaken
    }
}
