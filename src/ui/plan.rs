//! The creation plan (《创建方案》) by the outline of annex 3: its sections, and the measures
//! of chapter 三.
//!
//! Must not know: how a measure was found, or how the plan is printed.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::entry::{MAX_SECTION, clean_section};
use crate::app::route::Route;
use crate::domain::plan::{CreationPlan, Measure, SectionNo};
use crate::planning::plan::{CHAPTERS, Chapter, Gap, MeasureField, gaps};
use crate::platform::host;
use crate::ui::field::TextArea;
use crate::ui::measure::{MeasureForm, measure_id};
use crate::ui::no_record::NoRecord;
use crate::ui::store::View;

/// The most measures that a file takes.
const MOST: usize = 200;

/// The properties of [`PlanPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct PlanPageProps {
    /// What the page sees.
    pub view: View,
}

/// The page of the plan.
#[component]
pub fn PlanPage(props: &PlanPageProps) -> Html {
    let view = &props.view;
    let t = view.t();
    let Some((record, _)) = view.opened() else {
        return html! { <NoRecord view={view.clone()} title={t.step_plan} /> };
    };
    let plan = &record.assessment.plan;
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.step_plan }</h1>
            <p class="cx-lead">{ t.plan_lead }</p>
            for chapter in CHAPTERS {
                <section class="cx-section" aria-labelledby={format!("cx-chapter-{}", chapter.no)}>
                    <h2 class="cx-heading" id={format!("cx-chapter-{}", chapter.no)} lang="zh-CN">{ format!("{}、{}", chapter.no, chapter.title) }</h2>
                    { translated(view, (t.access.plan_chapter)(chapter.no)) }
                    if let Some(lead) = chapter.lead {
                        <p class="cx-callout" lang="zh-CN">{ lead }</p>
                    }
                    { sections(view, plan, chapter) }
                    if chapter.has_measures {
                        { measures(view, plan) }
                    }
                </section>
            }
            { completeness(view, plan) }
            <p class="cx-next"><a class="cx-button cx-button--primary" href={Route::Check.to_string()}>{ t.access.to_check }</a></p>
        </>
    }
}

/// What the source's words mean, where the page is in another language.
fn translated(view: &View, text: &'static str) -> Html {
    if text.is_empty() {
        return Html::default();
    }
    html! { <p class="cx-translation">{ (view.t().translation)(text) }</p> }
}

fn section_id(section: SectionNo) -> String {
    format!("cx-section-{}", section.as_str().replace('.', "-"))
}

fn sections(view: &View, plan: &CreationPlan, chapter: &Chapter) -> Html {
    let write = |section: SectionNo| {
        let plan = plan.clone();
        view.dispatch.reform(move |text: String| {
            let mut plan = plan.clone();
            let text = clean_section(&text);
            if text.trim().is_empty() {
                plan.sections.remove(&section);
            } else {
                plan.sections.insert(section, text);
            }
            Action::StatedPlan(plan)
        })
    };
    html! {
        for section in chapter.sections {
            <TextArea
                key={section.no.as_str()}
                id={section_id(section.no)}
                label={format!("{}{}", section.numeral, section.title)}
                value={plan.sections.get(&section.no).cloned().unwrap_or_default()}
                on_enter={write(section.no)}
                most={MAX_SECTION}
                label_lang="zh-CN"
                hint={(view.t().access.plan_section)(section.no)}
            />
        }
    }
}

fn measures(view: &View, plan: &CreationPlan) -> Html {
    let t = view.t();
    let change = |index: usize| {
        let plan = plan.clone();
        view.dispatch.reform(move |measure: Option<Measure>| {
            let mut plan = plan.clone();
            match measure {
                Some(measure) => {
                    if let Some(slot) = plan.measures.get_mut(index) {
                        *slot = measure;
                    }
                }
                None if index < plan.measures.len() => {
                    plan.measures.remove(index);
                }
                None => {}
            }
            Action::StatedPlan(plan)
        })
    };
    let add = {
        let plan = plan.clone();
        view.dispatch.reform(move |_: MouseEvent| {
            let mut plan = plan.clone();
            plan.measures.push(Measure::default());
            Action::StatedPlan(plan)
        })
    };
    html! {
        <>
            if plan.measures.is_empty() {
                <p class="cx-hint">{ t.no_measures }{ " " }<a href={Route::Improve.to_string()}>{ t.to_improve }</a></p>
            }
            <ol class="cx-entries">
                for (index, measure) in plan.measures.iter().enumerate() {
                    <MeasureForm key={index} view={view.clone()} {index} measure={measure.clone()} on_change={change(index)} />
                }
            </ol>
            if plan.measures.len() < MOST {
                <p><button class="cx-button" id="cx-measure-add" type="button" onclick={add}>{ t.measure_add }</button></p>
            }
        </>
    }
}

/// What is still missing, each a click away.
fn completeness(view: &View, plan: &CreationPlan) -> Html {
    let t = view.t();
    let gaps = gaps(plan);
    html! {
        <section class="cx-section" aria-labelledby="cx-plan-gaps">
            <h2 class="cx-heading" id="cx-plan-gaps">{ t.plan_gaps }</h2>
            if gaps.is_empty() {
                <p class="cx-done">{ t.plan_complete }</p>
            } else {
                <ul class="cx-list">
                    for gap in &gaps {
                        <li>{ link(field_of(gap), (t.plan_gap)(gap)) }</li>
                    }
                </ul>
            }
        </section>
    }
}

/// Words that lead to a field of this page.
fn link(field: String, words: String) -> Html {
    let onclick = Callback::from(move |event: MouseEvent| {
        // The address is the route: a link within the page moves the focus only.
        event.prevent_default();
        host::focus(&field);
    });
    html! { <a href={Route::Plan.to_string()} {onclick}>{ words }</a> }
}

/// The id of what fills a gap.
fn field_of(gap: &Gap) -> String {
    match gap {
        Gap::EmptySection(_, section) => section_id(section.no),
        Gap::NoMeasures => "cx-measure-add".to_owned(),
        Gap::Measure(index, field) => measure_id(
            *index,
            match field {
                MeasureField::Task => "task",
                MeasureField::Path => "path",
                MeasureField::Due => "due",
                MeasureField::Owner => "owner",
            },
        ),
    }
}
