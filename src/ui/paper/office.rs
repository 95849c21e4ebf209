//! Exports for other programs: Word, Excel, CSV. The office module is loaded when the
//! first Word or Excel file is asked for, and not before.
//!
//! Must not know: how a file is written.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::documents::kind::Kind;
use crate::platform::file;
use crate::platform::office::{self, Asked, Job, Said, Trouble};
use crate::platform::schedule::later;
use crate::report::Report;
use crate::ui::fields::copy_text::CopyText;
use crate::ui::fields::press::once;
use crate::ui::fields::working::working;
use crate::ui::frame::embedding::use_embedding;
use crate::ui::frame::own_window::OwnWindow;
use crate::ui::frame::trouble::{AtStake, trouble};
use crate::ui::view::store::View;
use crate::wire;
use crate::wire::csv::{self, tables};
use crate::wire::file_name::named_file;

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const CSV: &str = "text/csv";

/// A file that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    Word(Kind),
    Excel,
    CsvIndicators,
    CsvItems,
}

/// What became of it.
#[derive(Clone, PartialEq)]
enum State {
    Working(String, u8),
    Done(Done),
    NotTaken(Option<Rc<str>>),
    Cancelled,
    Failed(Trouble),
}

/// A file that was handed to the browser.
#[derive(Clone, PartialEq)]
struct Done {
    name: String,
    bytes: usize,
    /// What stands in it, where that is text.
    text: Option<Rc<str>>,
}

/// The properties of [`OfficeExports`].
#[derive(Clone, PartialEq, Properties)]
pub struct OfficeExportsProps {
    /// What the page sees.
    pub view: View,
}

/// A button for each file, the progress of the one at work, and what became of it.
#[component]
pub fn OfficeExports(props: &OfficeExportsProps) -> Html {
    let view = &props.view;
    let t = view.t();
    let framed = use_embedding().framed;
    let state = use_state(|| None::<State>);
    // Ended with the page that asked for it.
    let job = use_mut_ref(|| None::<Job>);
    let button = |id: &str, label: String, wanted: Wanted| {
        let (report, language) = (view.report.clone(), view.language.tag());
        let (state, job) = (state.clone(), job.clone());
        // Not `disabled`: a button that loses the focus leaves the keyboard nowhere.
        let busy = matches!(&*state, Some(State::Working(..)));
        let off = busy.then_some("true");
        let onclick = once(move || {
            if let Some(report) = report.as_ref().filter(|_| !busy) {
                begin(report, wanted, language, &state, &job);
            }
        });
        html! { <li><button class="cx-button" id={id.to_owned()} type="button" aria-disabled={off} {onclick}>{ label }</button></li> }
    };
    let on_cancel = {
        let (state, job) = (state.clone(), job.clone());
        Callback::from(move |_: MouseEvent| {
            job.borrow_mut().take();
            state.set(Some(State::Cancelled));
        })
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-office-title">
            <h2 class="cx-heading" id="cx-office-title">{ t.office.title }</h2>
            <p class="cx-hint">{ t.office.hint }</p>
            <ul class="cx-exports">
                for kind in Kind::ALL {
                    { button(&format!("cx-word-{}", kind.name().word), (t.office.word)(kind.name().title(view.language)), Wanted::Word(kind)) }
                }
                { button("cx-excel", t.office.excel.to_owned(), Wanted::Excel) }
                { button("cx-csv-indicators", t.office.csv_indicators.to_owned(), Wanted::CsvIndicators) }
                { button("cx-csv-items", t.office.csv_items.to_owned(), Wanted::CsvItems) }
            </ul>
            <div role="status" id="cx-office-status">
                if let Some(state) = &*state {
                    { told(view, state, on_cancel, framed) }
                }
            </div>
        </section>
    }
}

/// The way round a download that did not come: a text to copy, or another window.
fn missed(view: &View, text: Option<&Rc<str>>) -> Html {
    let t = view.t();
    match text {
        Some(text) => {
            let text = AttrValue::from(text.clone());
            html! { <CopyText view={view.clone()} id="cx-csv-text" label={t.embed.csv_text} {text} /> }
        }
        None => html! {
            <>
                <p class="cx-hint">{ t.embed.office_elsewhere }</p>
                <OwnWindow view={view.clone()} />
            </>
        },
    }
}

fn told(view: &View, state: &State, on_cancel: Callback<MouseEvent>, framed: bool) -> Html {
    let t = view.t();
    match state {
        State::Working(name, percent) => {
            let (text, done) = ((t.office.working)(name), usize::from(*percent));
            working("cx-office", &text, (done, 100), Some((t.office.cancel, on_cancel)))
        }
        State::Done(Done { name, bytes, text }) => html! {
            <>
                <p class="cx-done" id="cx-office-done">{ (t.report.exported)(name, *bytes) }</p>
                // A frame may drop a download without a word.
                if framed {
                    <details class="cx-details" id="cx-office-missed">
                        <summary>{ if text.is_some() { t.embed.no_download } else { t.embed.no_office_download } }</summary>
                        { missed(view, text.as_ref()) }
                    </details>
                }
            </>
        },
        State::NotTaken(text) => html! {
            <>
                <p class="cx-problem">{ t.office.not_taken }</p>
                { missed(view, text.as_ref()) }
            </>
        },
        State::Cancelled => html! { <p>{ t.office.cancelled }</p> },
        State::Failed(why) => html! {
            <>
                { trouble(view, t.trouble.not_made, why, AtStake::Draft) }
                // A sandboxed frame may not start a worker either.
                if framed {
                    { missed(view, None) }
                }
            </>
        },
    }
}

/// Makes a file, here or in the office module, and hands it over.
fn begin(
    report: &Report,
    wanted: Wanted,
    language: &'static str,
    state: &UseStateHandle<Option<State>>,
    job: &Rc<RefCell<Option<Job>>>,
) {
    let framework = &report.edition().framework;
    let (task, more, media_type, name) = match wanted {
        Wanted::Word(kind) => {
            let name = kind.name();
            ("docx", name.word, DOCX, named_file(report, name.file, "docx"))
        }
        Wanted::Excel => ("xlsx", "", XLSX, named_file(report, Kind::Form.name().file, "xlsx")),
        Wanted::CsvIndicators => {
            let table = tables::indicators(report, framework);
            return state.set(Some(table_file(&table, named_file(report, "指标", "csv"))));
        }
        Wanted::CsvItems => {
            let table = tables::items(report, framework);
            return state.set(Some(table_file(&table, named_file(report, "评分项", "csv"))));
        }
    };
    state.set(Some(State::Working(name.clone(), 0)));
    let asked =
        Asked { task, bytes: wire::export(report).into_bytes(), more: more.to_owned(), language };
    let then = {
        let (state, job) = (state.clone(), job.clone());
        move |said: Said| {
            let next = match said {
                Said::Progress(percent) => State::Working(name.clone(), percent),
                Said::File(bytes) => handed_over(name.clone(), media_type, &bytes, None),
                Said::Refused(why) => State::Failed(Trouble::Other(why)),
                Said::Failed(why) => State::Failed(why),
            };
            if !matches!(next, State::Working(..)) {
                // Later: the listener that is running now belongs to the job.
                let job = job.clone();
                later(move || drop(job.borrow_mut().take()));
            }
            state.set(Some(next));
        }
    };
    match office::start(&asked, then) {
        Ok(started) => drop(job.borrow_mut().replace(started)),
        Err(why) => state.set(Some(State::Failed(why))),
    }
}

fn table_file(table: &[Vec<csv::Field>], name: String) -> State {
    match csv::write(table) {
        Some(text) => {
            let text = Rc::<str>::from(text);
            handed_over(name, CSV, text.as_bytes(), Some(text.clone()))
        }
        None => State::Failed(Trouble::Other("CSV".to_owned())),
    }
}

/// The bytes were read back and compared by whoever made them; `text` is what they say,
/// where they are text.
fn handed_over(name: String, media_type: &str, bytes: &[u8], text: Option<Rc<str>>) -> State {
    if file::save_bytes(&name, media_type, bytes) {
        State::Done(Done { name, bytes: bytes.len(), text })
    } else {
        State::NotTaken(text)
    }
}
