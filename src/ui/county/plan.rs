//! The creation plan (《创建方案》) by the outline of annex 3: its sections, and the measures
//! of chapter 三.
//!
//! Must not know: how a measure was found, or how the plan is printed.

use yew::prelude::*;

use crate::app::action::{Action, PlanAction};
use crate::app::entry::MAX_SECTION;
use crate::app::route::Route;
use crate::app::state::{EntryField, Record};
use crate::domain::assessment::ListKey;
use crate::domain::edition::Chapter;
use crate::domain::framework::Bilingual;
use crate::domain::language::Language;
use crate::domain::plan::{CreationPlan, SectionNo};
use crate::planning::plan::{MeasureField, Omission, gaps};
use crate::platform::host;
use crate::ui::county::measure;
use crate::ui::fields::entry_list::{control, field_name};
use crate::ui::fields::field::TextArea;
use crate::ui::start::no_record::NoRecord;
use crate::ui::view::store::View;

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
        return html! { <NoRecord view={view.clone()} title={t.steps.plan} /> };
    };
    let plan = &record.assessment.plan;
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.steps.plan }</h1>
            <p class="cx-lead">{ t.plan().lead }</p>
            for chapter in &record.assessment.edition.outline {
                <section class="cx-section" aria-labelledby={format!("cx-chapter-{}", chapter.no)}>
                    <h2 class="cx-heading" id={format!("cx-chapter-{}", chapter.no)} lang="zh-CN">{ format!("{}、{}", chapter.no, chapter.title.zh) }</h2>
                    { translated(view, &chapter.title) }
                    if let Some(lead) = &chapter.lead {
                        <p class="cx-callout" lang="zh-CN">{ lead }</p>
                    }
                    { sections(view, plan, chapter) }
                    if chapter.has_measures {
                        { measures(view, record) }
                    }
                </section>
            }
            { completeness(view, plan) }
            <p class="cx-next"><a class="cx-button cx-button--primary" href={Route::Check.to_string()}>{ t.steps.to_check }</a></p>
        </>
    }
}

/// What the source's words mean, where the page is in another language.
fn translated(view: &View, text: &Bilingual) -> Html {
    html! {
        if view.language != Language::Zh {
            <p class="cx-translation">{ (view.t().county.translation)(text.in_language(view.language)) }</p>
        }
    }
}

fn section_id(section: &SectionNo) -> String {
    format!("cx-section-{}", section.as_str().replace('.', "-"))
}

fn sections(view: &View, plan: &CreationPlan, chapter: &Chapter) -> Html {
    let write = |section: &SectionNo| {
        let section = section.clone();
        view.dispatch.reform(move |text: String| {
            Action::plan(PlanAction::WroteSection(section.clone(), text))
        })
    };
    html! {
        for section in &chapter.sections {
            <TextArea
                key={section.no.as_str()}
                id={section_id(&section.no)}
                label={format!("{}{}", section.numeral, section.title.zh)}
                value={plan.sections.get(&section.no).cloned().unwrap_or_default()}
                on_enter={write(&section.no)}
                most={MAX_SECTION}
                label_lang="zh-CN"
                hint={if view.language == Language::Zh { "" } else { section.title.in_language(view.language) }}
            />
        }
    }
}

fn measures(view: &View, record: &Record) -> Html {
    let t = view.t();
    html! {
        <>
            if record.assessment.plan.measures.is_empty() {
                <p class="cx-hint">{ t.plan().no_measures }{ " " }<a href={Route::Improve.to_string()}>{ t.steps.to_improve }</a></p>
            }
            { measure::measures(view, record) }
        </>
    }
}

/// What is still missing, each a click away.
fn completeness(view: &View, plan: &CreationPlan) -> Html {
    let t = view.t();
    let gaps = gaps(view.edition(), plan);
    html! {
        <section class="cx-section" aria-labelledby="cx-plan-gaps">
            <h2 class="cx-heading" id="cx-plan-gaps">{ t.plan().gaps }</h2>
            if gaps.is_empty() {
                <p class="cx-done">{ t.plan().complete }</p>
            } else {
                <ul class="cx-list">
                    for gap in &gaps {
                        <li>{ link(field_of(gap), (t.plan().gap)(gap)) }</li>
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
fn field_of(gap: &Omission) -> String {
    match gap {
        Omission::EmptySection(_, section) => section_id(&section.no),
        Omission::NoMeasures => measure::ADD.to_owned(),
        Omission::Measure(id, _, field) => control(
            ListKey::Measures,
            *id,
            match field {
                MeasureField::Task => "task",
                MeasureField::Path => "path",
                MeasureField::Due => field_name(EntryField::Day),
                MeasureField::Owner => "owner",
            },
        ),
    }
}
