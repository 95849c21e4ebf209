//! The package that the prefecture hands to the province (推荐材料包).
//!
//! Must not know: which files it holds, or how it is written.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::handing_in::points;
use crate::app::state::Record;
use crate::domain::language::Language;
use crate::platform::office::Request;
use crate::register::event::Entry;
use crate::register::handed_up::handed_up;
use crate::report::Report;
use crate::screening::submission::CountyFile;
use crate::text::texts;
use crate::ui::fields::press::once;
use crate::ui::frame::export::{ZIP, use_exporter};
use crate::ui::frame::trouble::AtStake;
use crate::ui::screening::page_view::PageView;
use crate::wire;
use crate::wire::file_name::handover_file;
use crate::wire::handover::HandoverOrder;
use crate::wire::materials::MaterialsOrder;
use crate::wire::office_task::OfficeTask;

/// The properties of [`Handover`].
#[derive(Clone, PartialEq, Properties)]
pub struct HandoverProps {
    /// What the page shows.
    pub page: PageView,
    /// Whether the screening is made whole before: a trial of it is made again.
    pub waits: bool,
}

/// The section.
#[component]
pub fn Handover(props: &HandoverProps) -> Html {
    let HandoverProps { page, waits } = props;
    let s = page.s();
    let exporter = use_exporter();
    let n = page.review.recommended.len();
    let is_of_prefecture = page.screening().settings.area.prefecture().is_some();
    // Not `disabled`: a button that loses the focus leaves the keyboard nowhere.
    let off = *waits || exporter.is_busy() || n == 0 || !is_of_prefecture;
    let onclick = {
        let (page, exporter) = (page.clone(), exporter.clone());
        once(move || {
            if let Some((asked, name)) = (!off).then(|| ask(&page)).flatten() {
                exporter.ask_office(&asked, name, ZIP);
            }
        })
    };
    let hint = if is_of_prefecture { (s.handover_hint)(n) } else { s.handover_nowhere.to_owned() };
    html! {
        <section class="cx-section" aria-labelledby="cx-handover-title">
            <h3 class="cx-subheading" id="cx-handover-title">{ s.handover_title }</h3>
            <p>{ s.handover_lead }</p>
            <p class="cx-hint" id="cx-handover-hint">{ hint }</p>
            <p><button class="cx-button" id="cx-handover" type="button" aria-disabled={off.then_some("true")} {onclick}>{ s.handover }</button></p>
            <div role="status" id="cx-handover-status">
                { exporter.told(&page.view, ["cx-handover-bar", "cx-handover-done"], AtStake::Screening) }
            </div>
        </section>
    }
}

/// What is asked of the office module, and the name of the file.
fn ask(page: &PageView) -> Option<(Request, String)> {
    let screening = page.screening();
    let code = wire::screening_digest(screening).code();
    // The day does not matter here: only the files of those who are recommended do.
    let handed = handed_up(screening, &code, screening.settings.reference_date)?;
    let files = handed.events.iter().filter_map(|event| match &event.entry {
        Entry::Step(step) => Some((step.name.clone(), step.kind.file()?)),
        Entry::Voided { .. } => None,
    });
    let county = |(name, file): (String, &Rc<CountyFile>)| {
        let report = Report::clone(&file.report);
        let record = Record::new(report.assessment.clone(), report.scheme.clone(), 0);
        let points = points(&record, &report);
        // The contents are a paper, and papers are Chinese.
        let open = points.iter().map(texts(Language::Zh).handing_in().point).collect();
        (name, MaterialsOrder { report, open })
    };
    let order =
        HandoverOrder { screening: screening.clone(), counties: files.map(county).collect() };
    let task = OfficeTask::Handover.write();
    let request = Request { task, bytes: order.write(), scheme: String::new() };
    Some((request, handover_file(screening, &code)))
}
