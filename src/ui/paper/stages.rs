//! How far the county has come on the way of the notice, what comes next and by when, and what
//! designation brings.
//!
//! Must not know: how any of it follows from the days that are stated.

use yew::prelude::*;

use crate::app::state::{FieldKey, RecordDay};
use crate::domain::language::Language;
use crate::eligibility::stages::{Stage, disorder, next, reached};
use crate::ui::fields::day_field::DayField;
use crate::ui::view::store::View;

/// The section.
pub fn stages(view: &View) -> Html {
    let t = view.t().procedure();
    let Some((record, report)) = view.opened() else { return Html::default() };
    let (assessment, edition) = (&record.assessment, report.edition());
    let application = &assessment.application;
    let at = reached(application);
    let line = |stage: Stage| {
        let (state, said) = match stage.cmp(&at) {
            std::cmp::Ordering::Less => ("done", t.passed),
            std::cmp::Ordering::Equal => ("started", t.at_present),
            std::cmp::Ordering::Greater => ("not-started", t.ahead),
        };
        let current = (stage == at).then_some("step");
        html! {
            <li class="cx-tasks__task" aria-current={current}>
                <span class="cx-state" data-state={state}>{ said }</span>
                <span class="cx-tasks__what">
                    <strong>{ (t.stage)(stage, edition) }</strong>
                    if let Some(day) = stage.day(application) {
                        { " " }{ (t.stage_day)(stage, day) }
                    }
                    <br /><span class="cx-muted">{ (t.stage_meaning)(stage, edition) }</span>
                </span>
            </li>
        }
    };
    let day = |id: &'static str, day: RecordDay, label: &'static str, value| {
        html! { <DayField view={view.clone()} {id} field={FieldKey::Day(day)} {label} {value} /> }
    };
    let zh = Language::Zh.tag();
    html! {
        <section class="cx-section" aria-labelledby="cx-stages">
            <h2 class="cx-heading" id="cx-stages">{ t.stages }</h2>
            <p id="cx-next"><strong>{ (t.next)(next(assessment), assessment) }</strong></p>
            <ol class="cx-tasks" id="cx-stages-list">
                for stage in Stage::ALL {
                    { line(stage) }
                }
            </ol>
            if at < Stage::Designation {
                <p class="cx-hint">{ t.not_designated }</p>
            }
            if let Some((one, other)) = disorder(application) {
                <p class="cx-problem" id="cx-stages-disorder" role="status">{ (t.disorder)(one, other, edition) }</p>
            }
            <details class="cx-details" id="cx-stage-days">
                <summary>{ t.days }</summary>
                <p class="cx-hint">{ t.days_hint }</p>
                <div class="cx-grid">
                    { day("cx-admitted-on", RecordDay::AdmittedOn, t.admitted_on, application.admitted_on) }
                    { day("cx-listed-until", RecordDay::ListedUntil, t.listed_until, application.listed_until) }
                    { day("cx-designated-on", RecordDay::DesignatedOn, t.designated_on, application.designated_on) }
                    { day("cx-evaluated-on", RecordDay::EvaluatedOn, t.evaluated_on, application.evaluated_on) }
                </div>
            </details>
            <details class="cx-details" id="cx-incentives">
                <summary>{ (t.incentives)(edition) }</summary>
                <ul class="cx-list">
                    for incentive in &edition.designation.incentives {
                        <li>
                            { incentive.in_language(view.language) }
                            if view.language != Language::Zh {
                                <br /><span class="cx-muted" lang={zh}>{ &incentive.zh }</span>
                            }
                        </li>
                    }
                </ul>
            </details>
        </section>
    }
}
