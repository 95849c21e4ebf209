//! The report: the exports, and every paper as it will print.
//!
//! Must not know: what a paper says, or how a file is written.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::Record;
use crate::documents::kind::Kind;
use crate::platform::{file, host};
use crate::report::Report;
use crate::ui::field::Select;
use crate::ui::office::OfficeExports;
use crate::ui::paper::Paper;
use crate::ui::procedure::ProcedureForm;
use crate::ui::shell::NoRecord;
use crate::ui::store::View;
use crate::wire;
use crate::wire::file_name::file_name;

/// The properties of [`ReportPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct ReportPageProps {
    /// What the page sees.
    pub view: View,
}

/// What became of an export.
#[derive(Clone, PartialEq)]
enum Exported {
    /// Written, read back, and handed to the browser.
    Whole { name: String, bytes: usize },
    /// Written, but the browser took no download.
    NotTaken { text: Rc<str> },
    /// What was read back was not what was written.
    NotWhole,
}

/// The papers of a record, in the order of the choice. The blank form has a page of its own.
const PAPERS: [Kind; 4] = [Kind::Report, Kind::Letter, Kind::Plan, Kind::Form];

/// The page of papers and files.
#[component]
pub fn ReportPage(props: &ReportPageProps) -> Html {
    let view = &props.view;
    let t = view.t();
    let exported = use_state(|| None::<Exported>);
    let print_refused = use_state(|| false);
    let chosen = use_state(|| 0_usize);
    let Some((record, report)) = view.opened() else {
        return html! { <NoRecord view={view.clone()} title={t.step_report} /> };
    };
    let code = wire::digest(report).code();
    // The last choice is all of them, one after the other.
    let shown =
        PAPERS.iter().enumerate().filter(|(at, _)| *chosen == PAPERS.len() || at == &*chosen);
    let shown: Vec<_> = shown.map(|(_, kind)| Rc::new(kind.of(report, &code))).collect();
    let options = [t.paper_report, t.paper_letter, t.paper_plan, t.paper_form, t.paper_all]
        .map(AttrValue::Static)
        .to_vec();
    let on_choose = {
        let chosen = chosen.clone();
        Callback::from(move |index: usize| chosen.set(index))
    };
    let on_export = {
        let (exported, dispatch) = (exported.clone(), view.dispatch.clone());
        let report = view.report.clone();
        Callback::from(move |_: MouseEvent| {
            let Some(report) = &report else { return };
            let outcome = export(report);
            if matches!(outcome, Exported::Whole { .. }) {
                dispatch.emit(Action::Exported);
            }
            exported.set(Some(outcome));
        })
    };
    let on_print = {
        let print_refused = print_refused.clone();
        Callback::from(move |_: MouseEvent| print_refused.set(!host::print()))
    };
    html! {
        <>
            <div class="cx-screen">
                <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.step_report }</h1>
                <p class="cx-lead">{ t.report_lead }</p>
                { unfinished(view, record) }
                <section class="cx-section" aria-labelledby="cx-export-title">
                    <h2 class="cx-heading" id="cx-export-title">{ t.export_title }</h2>
                    <p>
                        <button class="cx-button cx-button--primary" id="cx-export" type="button" onclick={on_export}>{ t.export_json }</button>
                    </p>
                    <div role="status" id="cx-export-status">
                        if let Some(exported) = &*exported {
                            { told(view, exported) }
                        } else {
                            <p class="cx-hint">{ (t.unexported)(record.n_unexported) }</p>
                        }
                    </div>
                    <p>{ t.code }{ " " }<strong class="cx-figure" id="cx-code">{ code }</strong>{ " " }<span class="cx-muted">{ t.code_meaning }</span></p>
                </section>
                <OfficeExports view={view.clone()} />
                <ProcedureForm view={view.clone()} />
                <section class="cx-section" aria-labelledby="cx-print-title">
                    <h2 class="cx-heading" id="cx-print-title">{ t.print_title }</h2>
                    <Select id="cx-papers" label={t.papers} {options} chosen={*chosen} {on_choose} />
                    <p><button class="cx-button cx-button--primary" id="cx-print" type="button" onclick={on_print}>{ t.print }</button></p>
                    <p class="cx-hint">{ t.print_hint }</p>
                    <div role="status">
                        if *print_refused {
                            <p class="cx-problem">{ t.print_refused }</p>
                        }
                    </div>
                </section>
            </div>
            for document in shown {
                <Paper {document} />
            }
        </>
    }
}

/// What keeps the export from being all that was typed.
fn unfinished(view: &View, record: &Record) -> Html {
    let n_rejected = record.rejected.len() + record.awaiting_reason.len();
    if n_rejected == 0 {
        return Html::default();
    }
    html! { <p class="cx-problem" role="alert">{ (view.t().rejected_left)(n_rejected) }</p> }
}

/// Writes the report, reads its own bytes back and compares, and only then hands it over.
fn export(report: &Report) -> Exported {
    let text = wire::export(report);
    let read_back = wire::evaluate(text.as_bytes(), None);
    if read_back.as_ref() != Ok(&text) {
        return Exported::NotWhole;
    }
    let name = file_name(report, "json");
    if file::save(&name, "application/json", &text) {
        Exported::Whole { name, bytes: text.len() }
    } else {
        Exported::NotTaken { text: text.into() }
    }
}

fn told(view: &View, exported: &Exported) -> Html {
    let t = view.t();
    match exported {
        Exported::Whole { name, bytes } => {
            html! { <p class="cx-done" id="cx-exported">{ (t.exported)(name, *bytes) }</p> }
        }
        Exported::NotWhole => html! { <p class="cx-problem">{ t.export_not_whole }</p> },
        Exported::NotTaken { text } => html! {
            <>
                <p class="cx-problem">{ t.export_failed }</p>
                <label class="cx-field__label" for="cx-export-text">{ t.export_text }</label>
                <textarea id="cx-export-text" class="cx-input cx-input--lines" readonly=true rows="6" value={text.to_string()} />
            </>
        },
    }
}
