//! The package of what a county hands in, and how much is still open before it is.
//!
//! Must not know: which files it holds, or how it is written.

use yew::prelude::*;

use crate::app::handing_in::points;
use crate::domain::language::Language;
use crate::platform::office::Request;
use crate::text::texts;
use crate::ui::fields::press::once;
use crate::ui::frame::embedding::use_embedding;
use crate::ui::frame::export::{ZIP, use_exporter};
use crate::ui::frame::trouble::AtStake;
use crate::ui::paper::office::way_round;
use crate::ui::view::store::View;
use crate::wire::file_name::materials_file;
use crate::wire::materials::MaterialsOrder;
use crate::wire::office_task::OfficeTask;

/// The properties of [`MaterialsExport`].
#[derive(Clone, PartialEq, Properties)]
pub struct MaterialsExportProps {
    /// What the page sees.
    pub view: View,
}

/// The section.
#[component]
pub fn MaterialsExport(props: &MaterialsExportProps) -> Html {
    let view = &props.view;
    let t = view.t().materials();
    let framed = use_embedding().framed;
    let exporter = use_exporter();
    let Some((record, report)) = view.opened() else { return Html::default() };
    let points = points(record, report);
    // Not `disabled`: a button that loses the focus leaves the keyboard nowhere.
    let busy = exporter.is_busy();
    let off = busy.then_some("true");
    let (name, n_open) = (materials_file(report), points.len());
    let onclick = {
        let (exporter, name, report) = (exporter.clone(), name.clone(), view.report.clone());
        once(move || {
            let Some(report) = report.as_ref().filter(|_| !busy) else { return };
            // The contents are a paper, and papers are Chinese.
            let open = points.iter().map(texts(Language::Zh).handing_in().point).collect();
            let bytes = MaterialsOrder { report: (**report).clone(), open }.write();
            let task = OfficeTask::Materials.write();
            let asked = Request { task, bytes, scheme: String::new() };
            exporter.ask_office(&asked, name.clone(), ZIP);
        })
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-materials-title">
            <h2 class="cx-heading" id="cx-materials-title">{ t.title }</h2>
            <p>{ (t.lead)(&name) }</p>
            <p class="cx-hint" id="cx-materials-open">{ (t.open)(n_open) }</p>
            <p>
                <button class="cx-button cx-button--primary" id="cx-materials" type="button" aria-disabled={off} {onclick}>{ t.make }</button>
            </p>
            <div role="status" id="cx-materials-status">
                { exporter.told(view, ["cx-materials", "cx-materials-done"], AtStake::Draft) }
                if let Some(export) = exporter.state() {
                    { way_round(view, "cx-materials-missed", export, framed) }
                }
            </div>
        </section>
    }
}
