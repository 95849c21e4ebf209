//! The prose of the self-assessment report: each passage as it is drafted or was written.
//!
//! Must not know: how a draft is made, or how the report is printed.

use yew::prelude::*;

use crate::app::action::{Action, PassageAction, RecordAction};
use crate::app::entry::MAX_SECTION;
use crate::app::route::Route;
use crate::app::state::Record;
use crate::documents::narrative::{Place, WORK, places};
use crate::domain::decimal::Quantity;
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::narrative::Passage;
use crate::report::Report;
use crate::terms::{grouped, input_title, input_unit};
use crate::ui::fields::field::TextArea;
use crate::ui::start::no_record::NoRecord;
use crate::ui::view::store::View;

/// The properties of [`NarrativePage`].
#[derive(Clone, PartialEq, Properties)]
pub struct NarrativePageProps {
    /// What the page sees.
    pub view: View,
}

/// The page.
#[component]
pub fn NarrativePage(props: &NarrativePageProps) -> Html {
    let view = &props.view;
    let t = view.t().narrative();
    let Some((record, report)) = view.opened() else {
        return html! { <NoRecord view={view.clone()} title={t.title} /> };
    };
    let places = places(report);
    let first_section = places.iter().position(Place::is_section);
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.title }</h1>
            <p class="cx-lead">{ t.lead }</p>
            for (at, place) in places.iter().enumerate() {
                if Some(at) == first_section {
                    <h2 class="cx-heading" lang="zh-CN">{ WORK }</h2>
                }
                { passage(view, record, report, place) }
            }
            <p class="cx-next"><a class="cx-button cx-button--primary" href={Route::Report.to_string()}>{ t.to_print }</a></p>
        </>
    }
}

fn passage(view: &View, record: &Record, report: &Report, place: &Place) -> Html {
    let t = view.t().narrative();
    let id = format!("cx-passage-{}", place.no.as_str().replace('.', "-"));
    let send = |action: PassageAction| {
        let no = place.no.clone();
        let action = Action::Record(RecordAction::Passage(no, action));
        view.dispatch.reform(move |_: MouseEvent| action.clone())
    };
    let on_enter = {
        let (no, draft) = (place.no.clone(), place.draft.clone());
        let figures = place.written.as_ref().map_or(&place.draft.figures, |of| &of.figures).clone();
        view.dispatch.reform(move |text: String| {
            // What is the draft again follows the figures again.
            let is_draft = text.trim() == draft.text;
            let text = if is_draft { String::new() } else { text };
            let passage = Passage { text, figures: figures.clone() };
            Action::Record(RecordAction::Passage(no.clone(), PassageAction::Wrote(passage)))
        })
    };
    let older = place.written.as_ref().map(|written| older(view, report, place, written));
    let hint = html! { <>{ if place.written.is_some() { t.written } else { t.drafted } }</> };
    let aside = record.aside.narrative.contains_key(&place.no);
    html! {
        <section class="cx-section" key={place.no.as_str().to_owned()}>
            <TextArea id={id.clone()} label={place.heading.clone()} label_lang="zh-CN" value={place.text().to_owned()}
                {on_enter} most={MAX_SECTION} {hint} rows={rows(place.text())} />
            { older }
            <p>
                if place.written.is_some() {
                    <button class="cx-button" id={format!("{id}-again")} type="button" onclick={send(PassageAction::TookDraft)}>{ t.draft_again }</button>
                } else if aside {
                    <button class="cx-button" id={format!("{id}-back")} type="button" onclick={send(PassageAction::TookBack)}>{ t.take_back }</button>
                }
            </p>
        </section>
    }
}

/// Enough lines to read the passage without moving it: some forty characters a line.
fn rows(text: &str) -> u32 {
    let lines = text.lines().map(|line| line.chars().count() / 40 + 1).sum::<usize>();
    u32::try_from(lines.clamp(3, 16)).unwrap_or(3)
}

/// The figures that have changed since the passage was written.
fn older(view: &View, report: &Report, place: &Place, written: &Passage) -> Html {
    let t = view.t().narrative();
    let line = |(no, id, before, now): (IndicatorNo, &InputId, Quantity, Option<Quantity>)| {
        let judged = report.scheme.indicators.get(&no);
        let unit = input_unit(judged, id);
        let said = |figure| format!("{}{unit}", grouped(figure));
        let now = now.map_or_else(|| t.gone.to_owned(), said);
        (t.older)(input_title(judged, id, view.language), &said(before), &now)
    };
    let lines: Vec<_> = place.older(report).map(line).collect();
    if lines.is_empty() {
        return Html::default();
    }
    let passage = Passage { figures: place.draft.figures.clone(), ..written.clone() };
    let no = place.no.clone();
    let onclick = view.dispatch.reform(move |_: MouseEvent| {
        let action = PassageAction::Wrote(passage.clone());
        Action::Record(RecordAction::Passage(no.clone(), action))
    });
    html! {
        <div class="cx-callout cx-callout--check">
            <ul class="cx-list">
                for line in lines {
                    <li>{ line }</li>
                }
            </ul>
            <button class="cx-button" type="button" {onclick}>{ t.updated }</button>
        </div>
    }
}
