//! The way of an application: route, deadline, and the documents.
//!
//! Must not know: the deadline itself; it comes with the report.

use yew::prelude::*;

use crate::app::action::{Action, HeadAction};
use crate::app::state::{FieldKey, RecordDay};
use crate::domain::id::DocumentId;
use crate::eligibility::procedure::Procedure;
use crate::ui::fields::day_field::DayField;
use crate::ui::fields::field::Select;
use crate::ui::view::store::View;

/// The properties of [`ProcedureForm`].
#[derive(Clone, PartialEq, Properties)]
pub struct ProcedureFormProps {
    /// What the page sees.
    pub view: View,
}

/// What is handed in and when, and what follows for route and deadline.
#[component]
pub fn ProcedureForm(props: &ProcedureFormProps) -> Html {
    const READY: [Option<bool>; 3] = [None, Some(true), Some(false)];
    let view = &props.view;
    let t = view.t();
    let Some((record, report)) = view.opened() else {
        return Html::default();
    };
    let application = &record.assessment.application;
    let choose = |document: &DocumentId| {
        let document = document.clone();
        view.dispatch.reform(move |index: usize| {
            let ready = READY.get(index).copied().flatten();
            Action::head(HeadAction::StatedDocument(document.clone(), ready))
        })
    };
    let options = [t.fields.not_stated, t.ready, t.not_ready].map(AttrValue::Static).to_vec();
    html! {
        <section class="cx-section" aria-labelledby="cx-procedure">
            <h2 class="cx-heading" id="cx-procedure">{ t.procedure }</h2>
            <ul class="cx-list">
                for step in &report.procedure {
                    if !matches!(step, Procedure::Document(..)) {
                        <li>{ (t.procedure_step)(step, report.edition()) }</li>
                    }
                }
            </ul>
            <div class="cx-grid">
                for (at, document) in view.edition().documents.iter().enumerate() {
                    <Select
                        key={document.id.as_str()}
                        id={format!("cx-document-{at}")}
                        label={document.title.in_language(view.language)}
                        options={options.clone()}
                        chosen={READY.iter().position(|ready| *ready == application.has(&document.id)).unwrap_or_default()}
                        on_choose={choose(&document.id)}
                    />
                }
                <DayField view={view.clone()} id="cx-submitted-on" field={FieldKey::Day(RecordDay::SubmittedOn)} label={t.submitted_on} value={application.submitted_on} />
            </div>
        </section>
    }
}
