//! Exports for other programs: Word, Excel, CSV. The office module is loaded when the
//! first Word or Excel file is asked for, and not before.
//!
//! Must not know: how a file is written.

use std::rc::Rc;

use yew::prelude::*;

use crate::documents::kind::Kind;
use crate::documents::materials::Group;
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

/// The properties of [`OfficeExports`].
#[derive(Clone, PartialEq, Properties)]
pub struct OfficeExportsProps {
    /// What the page sees.
    pub view: View,
    /// The earlier file of the county, if one is held against the record.
    pub earlier: Option<Rc<Earlier>>,
}

/// A button for each file, the progress of the one at work, and what became of it.
#[component]
pub fn OfficeExports(props: &OfficeExportsProps) -> Html {
    let OfficeExportsProps { view, earlier } = props;
    let t = view.t();
    let framed = use_embedding().framed;
    let exporter = use_exporter();
    let button = |id: &str, label: String, wanted: Wanted| {
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
        html! { <li><button class="cx-button" id={id.to_owned()} type="button" aria-disabled={off} {onclick}>{ label }</button></li> }
    };
    let is_issued = |kind: &Kind| {
        let report = view.report.as_ref();
        report.is_none_or(|report| {
            Kind::issued(report).chain([Kind::BlankForm]).any(|it| it == *kind)
        })
    };
    let word = |id: &str, title: &str, wanted: Wanted| {
        button(&format!("cx-word-{id}"), (t.office().word)(title), wanted)
    };
    let group = |group: Group| {
        let kinds = Kind::ALL.into_iter().filter(|kind| kind.group() == group).filter(is_issued);
        let id = format!("cx-office-{group:?}").to_lowercase();
        html! {
            <>
                <h3 class="cx-subheading" id={id.clone()}>{ group.title(view.language) }</h3>
                <ul class="cx-exports" aria-labelledby={id}>
                    for kind in kinds {
                        { word(kind.name().word, kind.name().title(view.language), Wanted::Word(kind)) }
                    }
                    if group == Group::Assessment {
                        { button("cx-excel", t.office().excel.to_owned(), Wanted::Excel) }
                    }
                    if group == Group::House {
                        if earlier.is_some() {
                            { word("change", t.paper().change, Wanted::Change) }
                        }
                        { button("cx-csv-indicators", t.office().csv_indicators.to_owned(), Wanted::CsvIndicators) }
                        { button("cx-csv-items", t.office().csv_items.to_owned(), Wanted::CsvItems) }
                    }
                </ul>
            </>
        }
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-office-title">
            <h2 class="cx-heading" id="cx-office-title">{ t.office().title }</h2>
            <p class="cx-hint">{ t.office().hint }</p>
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
