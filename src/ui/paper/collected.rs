//! Returned sheets of departments: read, set beside what the record holds, and taken once the
//! user has said what is to happen where both differ.
//!
//! Must not know: workbooks, and what makes two figures differ.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::{Action, RecordAction};
use crate::app::collect::{Held, Merge, NotTaken, merge};
use crate::app::state::Record;
use crate::domain::answer::Input;
use crate::platform::office::{self, Job, OfficeFailure, Reply, Request};
use crate::platform::schedule::drop_later;
use crate::terms::definition::asked_as;
use crate::terms::grouped;
use crate::ui::fields::field::Radios;
use crate::ui::fields::file_input::{FileInput, NotRead, PickedFile};
use crate::ui::fields::options::Options;
use crate::ui::fields::press::once;
use crate::ui::fields::working::working;
use crate::ui::frame::trouble::{AtStake, trouble};
use crate::ui::view::store::View;
use crate::wire;
use crate::wire::collection::{Collected, CollectedFigure};
use crate::wire::office_task::OfficeTask;
use crate::wire::receive::file_kind::FileKind;

/// The most lines of what is not taken that are shown.
const MOST_LISTED: usize = 20;

/// What became of a file.
#[derive(Clone, PartialEq)]
enum Import {
    /// None was given.
    Nothing,
    /// The browser could not read it.
    Unread(NotRead),
    /// So many hundredths are read.
    Reading(u8),
    /// It is no workbook of such sheets: a line each.
    Refused(Rc<str>),
    /// The office module did not do its work.
    Failed(OfficeFailure),
    /// It was read, and holds cells that cannot be read.
    Read(Rc<Merge>, Rc<[String]>),
    /// So much was taken.
    Taken(usize),
}

/// The properties of [`ImportSheets`].
#[derive(Clone, PartialEq, Properties)]
pub struct ImportSheetsProps {
    /// What the page sees.
    pub view: View,
}

/// The control that takes a returned workbook, and what came of it.
#[component]
pub fn ImportSheets(props: &ImportSheetsProps) -> Html {
    let view = &props.view;
    let t = view.t().before();
    let import = use_state(|| Import::Nothing);
    let job = use_mut_ref(|| None::<Job>);
    let Some(record) = view.record.clone() else {
        return html! { <p class="cx-hint cx-screen">{ t.import_needs_record }</p> };
    };
    let on_read = {
        let (import, job, language) = (import.setter(), job.clone(), view.language);
        let record = record.clone();
        Callback::from(move |read: Result<PickedFile, NotRead>| {
            let bytes = match read {
                Ok(PickedFile { bytes, .. }) => bytes,
                Err(why) => return import.set(Import::Unread(why)),
            };
            let asked = Request {
                task: OfficeTask::ReadCollection(language).write(),
                bytes,
                scheme: wire::export_scheme(&record.scheme),
            };
            import.set(Import::Reading(0));
            let then = {
                let (import, record, job) = (import.clone(), record.clone(), job.clone());
                move |said: Reply| {
                    if !matches!(said, Reply::Progress(_)) {
                        // The listener that is running now belongs to the job.
                        drop_later(job.borrow_mut().take());
                    }
                    import.set(became(&record, said));
                }
            };
            match office::start(&asked, then) {
                Ok(started) => drop_later(job.borrow_mut().replace(started)),
                Err(why) => import.set(Import::Failed(why)),
            }
        })
    };
    let hint = html! { t.import_hint };
    html! {
        <section class="cx-section cx-screen" aria-label={t.import}>
            <FileInput id="cx-returned" label={t.import} {hint} accept=".xlsx" most={FileKind::Workbook.most_bytes() as u64} {on_read} />
            <div id="cx-returned-status" role="status">{ told(view, &import) }</div>
        </section>
    }
}

fn became(record: &Record, said: Reply) -> Import {
    match said {
        Reply::Progress(percent) => Import::Reading(percent),
        Reply::Refused(why) => Import::Refused(why.into()),
        Reply::Failed(why) => Import::Failed(why),
        Reply::File(bytes) => match Collected::read(&bytes) {
            Some(collected) => {
                Import::Read(Rc::new(merge(record, &collected)), collected.refused.into())
            }
            None => Import::Failed(OfficeFailure::Other(String::new())),
        },
    }
}

fn told(view: &View, import: &UseStateHandle<Import>) -> Html {
    let t = view.t();
    match &**import {
        Import::Nothing => Html::default(),
        Import::Unread(why) => why.told(view),
        Import::Reading(percent) => {
            working("cx-returned", t.before().reading, (usize::from(*percent), 100), None)
        }
        Import::Refused(why) => list("cx-problem", why.lines().map(str::to_owned)),
        Import::Failed(why) => trouble(view, t.trouble.not_read, why, AtStake::Draft),
        Import::Read(merged, refused) => {
            let import = import.setter();
            let on_taken = Callback::from(move |n| import.set(Import::Taken(n)));
            html! { <Found view={view.clone()} merged={merged.clone()} refused={refused.clone()} {on_taken} /> }
        }
        Import::Taken(n) => {
            html! { <p class="cx-done" id="cx-collected">{ (t.before().applied)(*n) }</p> }
        }
    }
}

fn list(class: &'static str, lines: impl Iterator<Item = String>) -> Html {
    html! {
        <ul class={classes!("cx-list", class)}>
            for line in lines {
                <li>{ line }</li>
            }
        </ul>
    }
}

/// The properties of [`Found`].
#[derive(Clone, PartialEq, Properties)]
pub struct FoundProps {
    /// What the page sees; with a record.
    pub view: View,
    /// What was read, beside what the record holds.
    pub merged: Rc<Merge>,
    /// The cells that cannot be read, a line each.
    pub refused: Rc<[String]>,
    /// So many figures were taken.
    pub on_taken: Callback<usize>,
}

/// What was read, with a choice for whatever differs.
#[component]
pub fn Found(props: &FoundProps) -> Html {
    let FoundProps { view, merged, refused, on_taken } = props;
    let chosen = use_state(|| vec![false; merged.differing.len()]);
    let t = view.t().before();
    let Some(record) = &view.record else {
        return Html::default();
    };
    let question = |at: usize, figure: &CollectedFigure, held: Held| {
        let keep = match held {
            Held::Fact(held) => (t.keep)(&in_words(view, record, figure, held)),
            Held::Whole(held) => {
                (t.keep_whole)(&in_words(view, record, figure, Input::Quantity(held)))
            }
            Held::NotApplicable => t.keep_not_applicable.to_owned(),
        };
        let take = (t.take)(&in_words(view, record, figure, figure.value), &figure.cell);
        let on_choose = {
            let chosen = chosen.clone();
            Callback::from(move |taken: bool| {
                let mut all = (*chosen).clone();
                all.iter_mut().skip(at).take(1).for_each(|of| *of = taken);
                chosen.set(all);
            })
        };
        let is_taken = chosen.get(at).copied().unwrap_or_default();
        let options = Options::of([(false, keep), (true, take)], &is_taken, on_choose);
        html! { <Radios key={at} name={format!("cx-differs-{at}")} legend={html! { asked(view, record, figure) }} {options} stacked=true /> }
    };
    let n_taken = merged.new.len() + chosen.iter().filter(|taken| **taken).count();
    let on_apply = {
        let (view, merged) = (view.clone(), merged.clone());
        let (chosen, on_taken) = (chosen.clone(), on_taken.clone());
        once(move || {
            let replaced = merged.differing.iter().zip(&*chosen).filter(|(_, taken)| **taken);
            let replaced = replaced.map(|((figure, _), _)| figure);
            let figures: Vec<_> = merged.new.iter().chain(replaced).cloned().collect();
            on_taken.emit(figures.len());
            view.dispatch.emit(Action::Record(RecordAction::Collected(figures)));
        })
    };
    let take_all = {
        let chosen = chosen.clone();
        Callback::from(move |_: MouseEvent| chosen.set(vec![true; chosen.len()]))
    };
    let not_taken: Vec<String> = refused
        .iter()
        .cloned()
        .chain(merged.not_taken.iter().map(|of| why(view, record, of)))
        .collect();
    let counts = [merged.new.len(), merged.n_same, merged.differing.len(), not_taken.len()];
    html! {
        <>
            <p id="cx-found">{ (t.found)(counts) }</p>
            if !not_taken.is_empty() {
                <div class="cx-problem">
                    <p>{ t.not_taken }</p>
                    { list("cx-not-taken", not_taken.iter().take(MOST_LISTED).cloned()) }
                    if let Some(more) = not_taken.len().checked_sub(MOST_LISTED).filter(|more| *more > 0) {
                        <p>{ (view.t().refused.more_problems)(more) }</p>
                    }
                </div>
            }
            if !merged.differing.is_empty() {
                <h3 class="cx-heading">{ t.differing }</h3>
                for (at, (figure, held)) in merged.differing.iter().enumerate() {
                    { question(at, figure, *held) }
                }
                if merged.differing.len() > 1 {
                    <p><button class="cx-button cx-button--quiet" id="cx-take-all" type="button" onclick={take_all}>{ t.take_all }</button></p>
                }
            }
            if n_taken > 0 {
                <p><button class="cx-button cx-button--primary" id="cx-collect" type="button" onclick={on_apply}>{ (t.apply)(n_taken) }</button></p>
            }
        </>
    }
}

/// What a figure is of: `3. 应转换的存量主体代码（市场监管局）`.
fn asked(view: &View, record: &Record, figure: &CollectedFigure) -> String {
    let judged = record.scheme.indicators.get(&figure.no);
    let title = judged.map(|judged| asked_as(judged, &figure.id, view.language));
    let title = format!("{}. {}", figure.no, title.unwrap_or_default());
    let department = figure.part_of.as_ref().and_then(|of| record.scheme.department(of));
    department.map_or(title.clone(), |of| {
        (view.t().fields.labelled)(&title, of.name.in_language(view.language))
    })
}

/// An answer in words, with its unit.
fn in_words(view: &View, record: &Record, figure: &CollectedFigure, value: Input) -> String {
    let t = view.t();
    let judged = record.scheme.indicators.get(&figure.no);
    let unit = judged.and_then(|judged| judged.inputs.get(&figure.id));
    let unit = unit.map(|input| (t.fields.unit)(&input.unit)).unwrap_or_default();
    match value {
        Input::Flag(true) => t.fields.yes.to_owned(),
        Input::Flag(false) => t.fields.no.to_owned(),
        Input::Level(level) => (t.before().level)(level.into()),
        Input::Quantity(quantity) => (t.before().amount)(&grouped(quantity), &unit),
    }
}

/// Why something is not taken, with its sheet and cell.
fn why(view: &View, record: &Record, of: &NotTaken) -> String {
    let t = view.t();
    let cell = |figure: &CollectedFigure, why: &str| {
        (t.before().cell)(&figure.cell, &asked(view, record, figure), why)
    };
    match of {
        NotTaken::OtherYear(sheet, year) => (t.before().other_year)(sheet, *year),
        NotTaken::OtherApplicant(sheet, applicant) => {
            (t.before().other_applicant)(sheet, applicant)
        }
        NotTaken::NotAsked(figure) => cell(figure, t.before().not_asked),
        NotTaken::Unfit(figure, problem) => cell(figure, &(t.errors.entry_problem)(problem, None)),
    }
}
