//! The papers, a row each: to be seen, printed, and exported for other programs. The office module is loaded when the
//! first Word or Excel file is asked for, and not before.
//!
//! Must not know: how a file is written.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::route::Route;
use crate::documents::kind::Kind;
use crate::documents::materials::Group;
use crate::documents::readiness::{Readiness, readiness};
use crate::platform::office::Request;
use crate::report::Report;
use crate::ui::fields::copy_text::CopyText;
use crate::ui::fields::press::once;
use crate::ui::frame::embedding::use_embedding;
use crate::ui::frame::export::{CSV, DOCX, Done, Export, Exporter, XLSX, use_exporter};
use crate::ui::frame::own_window::OwnWindow;
use crate::ui::frame::trouble::AtStake;
use crate::ui::paper::change::Earlier;
use crate::ui::view::store::View;
use crate::wire;
use crate::wire::csv::{self, tables};
use crate::wire::file_name::named_file;
use crate::wire::office_task::OfficeTask;

/// A file that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    Word(Kind),
    Change,
    Excel,
    CsvIndicators,
    CsvItems,
}

/// What can be shown for reading and printing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// One of the papers.
    One(Kind),
    /// The English copy of the report; offered where the page is English.
    Copy,
    /// Every paper, one after the other. The copy is none.
    All,
    /// What changed since an earlier file; offered once there is one.
    Change,
}

impl Shown {
    /// The word for it in the ids of controls.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::One(kind) => kind.name().word,
            Self::Copy => "copy",
            Self::All => "all",
            Self::Change => "change",
        }
    }

    /// How its pages are numbered, where that is not from 1 to the end.
    #[must_use]
    pub const fn pages(self) -> Option<&'static str> {
        match self {
            Self::All => Some("several"),
            Self::One(Kind::Inquiries | Kind::Dividers) => Some("by-page"),
            Self::One(_) | Self::Copy | Self::Change => None,
        }
    }

    /// What it is called.
    #[must_use]
    pub fn title(self, view: &View) -> &'static str {
        match self {
            Self::One(kind) => kind.name().title(view.language),
            Self::Copy => view.t().paper().copy,
            Self::All => view.t().paper().all,
            Self::Change => view.t().paper().change,
        }
    }
}

/// The properties of [`PaperRows`].
#[derive(Clone, PartialEq, Properties)]
pub struct PaperRowsProps {
    /// What the page sees.
    pub view: View,
    /// The earlier file of the county, if one is held against the record.
    pub earlier: Option<Rc<Earlier>>,
    /// What is shown now.
    pub shown: Option<Shown>,
    /// A paper is to be shown, or none.
    pub on_show: Callback<Option<Shown>>,
    /// A paper is to be printed.
    pub on_print: Callback<Shown>,
    /// The row of the data file.
    pub data: Html,
    /// What became of it.
    pub data_told: Html,
}

/// A row for each paper: how far it is, and the ways to see, print and export it; the progress
/// of the file at work, and what became of it.
#[component]
pub fn PaperRows(props: &PaperRowsProps) -> Html {
    let PaperRowsProps { view, earlier, shown, on_show, on_print, data, data_told } = props;
    let t = view.t();
    let framed = use_embedding().framed;
    let exporter = use_exporter();
    let Some(report) = view.report.as_deref() else { return Html::default() };
    let file = |id: &str, said: &'static str, label: String, wanted: Wanted| {
        let (report, exporter) = (view.report.clone(), exporter.clone());
        let earlier = earlier.clone();
        // Not `disabled`: a button that loses the focus leaves the keyboard nowhere.
        let busy = exporter.is_busy();
        let off = busy.then_some("true");
        let onclick = once(move || {
            if let Some(report) = report.as_ref().filter(|_| !busy) {
                begin(report, earlier.as_deref(), wanted, &exporter);
            }
        });
        html! { <button class="cx-button cx-button--quiet" id={id.to_owned()} type="button" aria-label={label} aria-disabled={off} {onclick}>{ said }</button> }
    };
    let word = |of: Shown, wanted: Wanted| {
        let label = (t.office().word)(of.title(view));
        file(&format!("cx-word-{}", of.word()), "Word", label, wanted)
    };
    let see = |of: Shown| {
        let (is_shown, title) = (*shown == Some(of), of.title(view));
        let on_see = on_show.reform(move |_: MouseEvent| (!is_shown).then_some(of));
        let said = if is_shown { t.paper().close } else { t.paper().preview };
        let onclick = on_print.reform(move |_: MouseEvent| of);
        html! {
            <>
                <button class="cx-button cx-button--quiet" id={format!("cx-preview-{}", of.word())} type="button" aria-label={(t.fields.labelled)(said, title)} aria-expanded={is_shown.to_string()} onclick={on_see}>{ said }</button>
                <button class="cx-button cx-button--quiet" id={format!("cx-print-{}", of.word())} type="button" aria-label={(t.fields.labelled)(t.paper().print, title)} {onclick}>{ t.paper().print }</button>
            </>
        }
    };
    let row = |state: Option<Readiness>, title: &str, ways: Html| {
        let look = state.map(|state| match state {
            Readiness::Ready | Readiness::Documents(_) => "done",
            Readiness::Barred => "problem",
            Readiness::NoDocuments => "not-started",
            Readiness::Draft
            | Readiness::OpenIndicators(_)
            | Readiness::OlderFigures(_)
            | Readiness::Gaps(_)
            | Readiness::Unverified => "started",
        });
        html! {
            <li class="cx-tasks__task">
                <span class="cx-tasks__what">{ title.to_owned() }</span>
                <span class="cx-tasks__state">
                    if let Some(state) = state {
                        <span class="cx-state" data-state={look}>{ (t.paper().readiness)(state) }</span>
                    }
                </span>
                <span class="cx-tasks__ways">{ ways }</span>
            </li>
        }
    };
    let paper = |kind: Kind| {
        let (of, state) = (Shown::One(kind), readiness(kind, report));
        let not_issued = kind == Kind::Request && state == Readiness::Barred;
        let ways = html! {
            <>
                if kind != Kind::BlankForm {
                    { see(of) }
                }
                if !not_issued {
                    { word(of, Wanted::Word(kind)) }
                }
                if kind == Kind::Catalogue {
                    <a id="cx-catalogue-link" href={Route::Evidence.to_string()} aria-label={(t.fields.labelled)(t.paper().edit, of.title(view))}>{ t.paper().edit }</a>
                }
                if kind == Kind::Form {
                    { file("cx-excel", "Excel", t.office().excel.to_owned(), Wanted::Excel) }
                }
            </>
        };
        html! {
            <>
                { row(Some(state), of.title(view), ways) }
                if kind == Kind::Report && view.t().reading_copy().is_some() {
                    { row(None, Shown::Copy.title(view), see(Shown::Copy)) }
                }
            </>
        }
    };
    let group = |group: Group| {
        let id = format!("cx-office-{group:?}").to_lowercase();
        html! {
            <>
                <h3 class="cx-subheading" id={id.clone()}>{ group.title(view.language) }</h3>
                <ul class="cx-tasks" aria-labelledby={id}>
                    { for Kind::ALL.into_iter().filter(|kind| kind.group() == group).map(paper) }
                    if group == Group::Assessment {
                        { data.clone() }
                    }
                    if group == Group::House {
                        if earlier.is_some() {
                            { row(None, Shown::Change.title(view), html! { <>{ see(Shown::Change) }{ word(Shown::Change, Wanted::Change) }</> }) }
                        }
                        { row(None, t.office().tables, html! {
                            <>
                                { file("cx-csv-indicators", t.office().indicators, t.office().csv_indicators.to_owned(), Wanted::CsvIndicators) }
                                { file("cx-csv-items", t.office().items, t.office().csv_items.to_owned(), Wanted::CsvItems) }
                            </>
                        }) }
                        { row(None, Shown::All.title(view), see(Shown::All)) }
                    }
                </ul>
                if group == Group::Assessment {
                    { data_told.clone() }
                }
            </>
        }
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-office-title">
            <h2 class="cx-heading" id="cx-office-title">{ t.office().title }</h2>
            <p class="cx-hint">{ t.office().hint }</p>
            <p class="cx-hint">{ t.paper().print_hint }</p>
            for of in Group::ALL {
                { group(of) }
            }
            <div role="status" id="cx-office-status">
                { exporter.told(view, ["cx-office", "cx-office-done"], AtStake::Draft) }
                if let Some(export) = exporter.state() {
                    { way_round(view, "cx-office-missed", export, framed) }
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

/// The way round a download that did not come, or may not have: a frame drops one without a
/// word, and may not start a worker either. `id` is that of its element.
pub fn way_round(view: &View, id: &'static str, export: &Export, framed: bool) -> Html {
    let t = view.t();
    match export {
        Export::Done(Done { text, .. }) if framed => html! {
            <details class="cx-details" {id}>
                <summary>{ if text.is_some() { t.embed.no_download } else { t.embed.no_office_download } }</summary>
                { missed(view, text.as_ref()) }
            </details>
        },
        Export::NotTaken(text) => missed(view, text.as_ref()),
        Export::Failed(_) if framed => missed(view, None),
        Export::Working(..)
        | Export::Done(_)
        | Export::NotWhole
        | Export::Cancelled
        | Export::Failed(_) => Html::default(),
    }
}

/// Makes a file, here or in the office module, and hands it over.
fn begin(report: &Report, earlier: Option<&Earlier>, wanted: Wanted, exporter: &Exporter) {
    let framework = &report.edition().framework;
    let (task, media_type, name) = match wanted {
        Wanted::Change => {
            let Some(files) = earlier.map(|earlier| earlier.beside(report)) else { return };
            let task = OfficeTask::ChangeNote.write();
            let asked = Request { task, bytes: files.write(), scheme: String::new() };
            return exporter.ask_office(&asked, files.file_name("docx"), DOCX);
        }
        Wanted::Word(kind) => {
            (OfficeTask::Paper(kind), DOCX, named_file(report, kind.name().file, "docx"))
        }
        Wanted::Excel => {
            (OfficeTask::Workbook, XLSX, named_file(report, Kind::Form.name().file, "xlsx"))
        }
        Wanted::CsvIndicators => {
            let table = tables::indicators(report, framework);
            return exporter.tell(table_file(&table, named_file(report, "指标", "csv")));
        }
        Wanted::CsvItems => {
            let table = tables::items(report, framework);
            return exporter.tell(table_file(&table, named_file(report, "评分项", "csv")));
        }
    };
    let bytes = wire::export(report).into_bytes();
    let asked = Request { task: task.write(), bytes, scheme: String::new() };
    exporter.ask_office(&asked, name, media_type);
}

fn table_file(table: &[Vec<csv::Field>], name: String) -> Export {
    csv::write(table).map_or_else(Export::no_table, |text| {
        let text = Rc::<str>::from(text);
        Export::handed_over(name, CSV, text.as_bytes(), Some(text.clone()))
    })
}
