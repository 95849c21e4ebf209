//! The files of a screening: the screening itself, saved and read back; its tables; its
//! papers for Word.
//!
//! Must not know: how a file is written.

use yew::prelude::*;

use crate::app::screening::action::ScreeningAction;
use crate::documents::screening::ScreeningBasis;
use crate::documents::screening_kind::ScreeningKind;
use crate::platform::office::Request;
use crate::screening::ranked::Robustness;
use crate::screening::robustness::sampler::Acceptability;
use crate::ui::fields::press::once;
use crate::ui::frame::export::{CSV, DOCX, Export, Exporter, XLSX, use_exporter};
use crate::ui::frame::read_back::read_back;
use crate::ui::frame::trouble::AtStake;
use crate::ui::screening::page_view::{PageView, screened};
use crate::ui::screening::shared::Shared;
use crate::wire;
use crate::wire::csv;
use crate::wire::csv::screening::ScreeningTable;
use crate::wire::file_name::screening_file;
use crate::wire::office_task::OfficeTask;

/// A file that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    Screening,
    Word(ScreeningKind),
    Excel,
    Table(ScreeningTable),
}

/// The properties of [`Exports`].
#[derive(Clone, PartialEq, Properties)]
pub struct ExportsProps {
    /// What the page shows.
    pub page: PageView,
    /// Dominance and changes.
    pub robustness: Option<Shared<Robustness>>,
    /// What came of many weights.
    pub sampled: Option<Shared<Acceptability>>,
    /// Whether many weights are being tried: the file holds whether they were, so that it waits.
    pub trying: bool,
}

/// The section.
#[component]
pub fn Exports(props: &ExportsProps) -> Html {
    let page = &props.page;
    let (s, t) = (page.s(), page.view.t());
    let exporter = use_exporter();
    let busy = exporter.is_busy();
    // Not `disabled`: a button that loses the focus leaves the keyboard nowhere.
    let press = |wanted: Wanted, off: bool| {
        let (props, exporter) = (props.clone(), exporter.clone());
        once(move || {
            if !off {
                begin(&props, wanted, &exporter);
            }
        })
    };
    let button = |id: &str, label: String, wanted: Wanted| {
        // The tables and papers tell of robustness too, which comes a moment after the ranking.
        // A trial that was made before the screening was saved is made again first.
        let awaits_trial = props.trying || (page.screening().tried && props.sampled.is_none());
        let off = busy || props.robustness.is_none() || awaits_trial;
        html! { <li><button class="cx-button" id={id.to_owned()} type="button" aria-disabled={off.then_some("true")} onclick={press(wanted, off)}>{ label }</button></li> }
    };
    let save_waits = busy || props.trying;
    html! {
        <section class="cx-section" aria-labelledby="cx-save-title">
            <h2 class="cx-heading" id="cx-save-title">{ s.papers }</h2>
            <p>{ s.save_text }</p>
            <p>
                <button class="cx-button cx-button--primary" id="cx-save" type="button" aria-disabled={save_waits.then_some("true")} onclick={press(Wanted::Screening, save_waits)}>{ s.save }</button>
                { " " }<span class="cx-hint" id="cx-unsaved">{ if props.trying { s.save_waits.to_owned() } else { (s.unsaved)(page.state.n_unsaved) } }</span>
            </p>
            <ul class="cx-exports">
                for kind in ScreeningKind::ALL {
                    { button(&format!("cx-word-{}", kind.name().word), (t.office().word)(kind.name().title(page.view.language)), Wanted::Word(kind)) }
                }
                { button("cx-excel-comparison", s.excel_comparison.to_owned(), Wanted::Excel) }
                { button("cx-csv-counties", s.csv_counties.to_owned(), Wanted::Table(ScreeningTable::Counties)) }
                { button("cx-csv-roster", s.csv_roster.to_owned(), Wanted::Table(ScreeningTable::Roster)) }
                { button("cx-csv-files", s.csv_files.to_owned(), Wanted::Table(ScreeningTable::Files)) }
                { button("cx-csv-places", s.csv_places.to_owned(), Wanted::Table(ScreeningTable::Places)) }
            </ul>
            <div role="status" id="cx-save-status">
                { exporter.told(&page.view, ["cx-save", "cx-saved"], AtStake::Screening) }
            </div>
        </section>
    }
}

/// Makes a file, here or in the office module, and hands it over.
fn begin(props: &ExportsProps, wanted: Wanted, exporter: &Exporter) {
    let screening = props.page.screening();
    let code = wire::screening_digest(screening).code();
    match wanted {
        Wanted::Screening => {
            let name = screening_file(screening, &code, "", "json");
            let text = wire::export_screening(screening);
            let (dispatch, n_changes) = (props.page.dispatch.clone(), props.page.state.n_unsaved);
            let saved = move || dispatch.emit(ScreeningAction::Saved(n_changes));
            let work = read_back(text, name.clone(), exporter, wire::export_screening, saved);
            exporter.works(name, work);
        }
        Wanted::Word(kind) => {
            let asked = asked_of_office(props, OfficeTask::ScreeningPaper(kind));
            let name = screening_file(screening, &code, kind.name().file, "docx");
            exporter.ask_office(&asked, name, DOCX);
        }
        Wanted::Excel => {
            let asked = asked_of_office(props, OfficeTask::Comparison);
            let file = ScreeningKind::Comparison.name().file;
            exporter.ask_office(&asked, screening_file(screening, &code, file, "xlsx"), XLSX);
        }
        Wanted::Table(of) => exporter.tell(table(props, &code, of)),
    }
}

fn table(props: &ExportsProps, code: &str, of: ScreeningTable) -> Export {
    let what = match of {
        ScreeningTable::Counties => "县区",
        ScreeningTable::Files => "文件",
        ScreeningTable::Places => "换权重后的名次",
        ScreeningTable::Roster => "名册",
    };
    let screening = props.page.screening();
    let Some(robustness) = &props.robustness else {
        return Export::no_table();
    };
    let screened = screened(&props.page, &robustness.0);
    let acceptability = props.sampled.as_ref().map(|sampled| &*sampled.0);
    let basis = ScreeningBasis { screening, screened: &screened, acceptability, code };
    csv::write(&of.rows(&basis)).map_or_else(Export::no_table, |text| {
        let name = screening_file(screening, code, what, "csv");
        Export::handed_over(name, CSV, text.as_bytes(), None)
    })
}

/// What is asked of the office module.
fn asked_of_office(props: &ExportsProps, task: OfficeTask) -> Request {
    let bytes = wire::export_screening(props.page.screening()).into_bytes();
    Request { task: task.write(), bytes, scheme: String::new() }
}
