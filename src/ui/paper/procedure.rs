//! The way of an application: route, deadline, and the documents.
//!
//! Must not know: the deadline itself; it comes with the report.

use yew::prelude::*;

use crate::app::action::{Action, HeadAction};
use crate::app::state::{FieldKey, RecordDay};
use crate::domain::application::{Application, Enclosure};
use crate::domain::id::DocumentId;
use crate::eligibility::procedure::Procedure;
use crate::platform::field;
use crate::ui::fields::day_field::DayField;
use crate::ui::fields::field::Select;
use crate::ui::fields::options::Options;
use crate::ui::view::store::View;
use crate::wire::word::Word as _;

/// The properties of [`ProcedureForm`].
#[derive(Clone, PartialEq, Properties)]
pub struct ProcedureFormProps {
    /// What the page sees.
    pub view: View,
}

/// What is handed in and when, and what follows for route and deadline.
#[component]
pub fn ProcedureForm(props: &ProcedureFormProps) -> Html {
    let view = &props.view;
    let t = view.t();
    let Some((record, report)) = view.opened() else {
        return Html::default();
    };
    let application = &record.assessment.application;
    let options = |document: &DocumentId| {
        let ready = application.has(document);
        let document = document.clone();
        let on_choose = view
            .dispatch
            .reform(move |ready| Action::head(HeadAction::StatedDocument(document.clone(), ready)));
        let ready_or_not = [
            (None, t.fields.not_stated),
            (Some(true), t.procedure().ready),
            (Some(false), t.procedure().not_ready),
        ];
        Options::of(ready_or_not, &ready, on_choose)
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-procedure">
            <h2 class="cx-heading" id="cx-procedure">{ t.procedure().title }</h2>
            <ul class="cx-list">
                for step in &report.procedure {
                    if !matches!(step, Procedure::Document(..)) {
                        <li>{ (t.procedure().step)(step, report.edition()) }</li>
                    }
                }
            </ul>
            <div class="cx-grid">
                for (at, document) in view.edition().documents.iter().enumerate() {
                    <Select
                        key={document.id.as_str()}
                        id={format!("cx-document-{at}")}
                        label={document.title.in_language(view.language)}
                        options={options(&document.id)}
                    />
                }
                if !record.assessment.applicant.province_administered {
                    <DayField view={view.clone()} id="cx-due-on" field={FieldKey::Day(RecordDay::DueOn)} label={t.procedure().due_on} hint={html! { t.procedure().due_on_hint }} value={application.due_on} />
                }
                <DayField view={view.clone()} id="cx-submitted-on" field={FieldKey::Day(RecordDay::SubmittedOn)} label={t.procedure().submitted_on} value={application.submitted_on} />
            </div>
            <fieldset class="cx-radios" id="cx-enclosures">
                <legend class="cx-radios__legend">{ t.procedure().enclosures }</legend>
                <p class="cx-hint">{ t.procedure().enclosures_hint }</p>
                for what in Enclosure::ALL {
                    { enclosure(view, application, what) }
                }
            </fieldset>
        </section>
    }
}

/// Whether something goes with the letter.
fn enclosure(view: &View, application: &Application, what: Enclosure) -> Html {
    let checked = application.enclosures.contains(&what);
    let onchange = view.dispatch.reform(move |event: Event| {
        Action::head(HeadAction::Enclosed(what, field::is_ticked(&event)))
    });
    html! {
        <label class="cx-radios__option" key={what.word()}>
            <input id={format!("cx-enclosure-{}", what.word())} type="checkbox" {checked} {onchange} />
            <span>{ (view.t().procedure().enclosure)(what) }</span>
        </label>
    }
}
