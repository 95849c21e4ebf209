//! The trainer's desk below the slide: the counties, the slides, the files and the keys. It is
//! not there during the show.
//!
//! Must not know: what stands on a slide.

use yew::prelude::*;

use crate::app::workshop::action::WorkshopAction;
use crate::app::workshop::sheet::Sheet;
use crate::app::workshop::slide::{Part, Slide};
use crate::domain::entries::EntryId;
use crate::platform::show;
use crate::scoring::trace::Subject;
use crate::ui::derivation::step::subject_title;
use crate::ui::view::store::View;
use crate::ui::workshop::files::Files;
use crate::ui::workshop::recognisable::Recognisable;
use crate::ui::workshop::scenarios::scenario_title;
use crate::ui::workshop::store::WorkshopView;
use crate::ui::workshop::way;

/// The properties of [`Desk`].
#[derive(Clone, PartialEq, Properties)]
pub struct DeskProps {
    /// The workshop.
    pub workshop: WorkshopView,
    /// What is printed.
    pub sheet: Sheet,
    /// Another is to be printed.
    pub on_sheet: Callback<Sheet>,
}

/// The desk.
#[component]
pub fn Desk(props: &DeskProps) -> Html {
    let workshop = &props.workshop;
    let state = &workshop.workshop;
    let Some(view) = workshop.view.clone() else {
        return Html::default();
    };
    let t = view.t();
    let counties = |of: EntryId, id: &'static str, action: fn(EntryId) -> WorkshopAction| {
        html! {
            for (position, (at, session)) in state.sessions.iter().enumerate() {
                <button
                    class="cx-button cx-desk__choice"
                    key={position}
                    type="button"
                    id={format!("{id}-{position}")}
                    aria-pressed={(at == of).to_string()}
                    onclick={workshop.dispatch.reform(move |_: MouseEvent| action(at))}
                >{ scenario_title(t, &session.scenario) }</button>
            }
        }
    };
    html! {
        <>
            if !show::can_fill() {
                <p class="cx-hint" id="cx-no-full-screen">{ t.workshop().no_full_screen }</p>
            }
            <section class="cx-section" aria-labelledby="cx-counties">
                <h2 class="cx-heading" id="cx-counties">{ t.workshop().scenario }</h2>
                <div class="cx-desk__choices">{ counties(state.at, "cx-scenario", WorkshopAction::ChoseScenario) }</div>
            </section>
            if state.slide == Slide::Comparison {
                <section class="cx-section" aria-labelledby="cx-others">
                    <h2 class="cx-heading" id="cx-others">{ t.workshop().other }</h2>
                    <div class="cx-desk__choices">{ counties(state.against, "cx-other", WorkshopAction::ChoseOther) }</div>
                </section>
            }
            <details class="cx-details" id="cx-slides">
                <summary>{ t.workshop().all_slides }</summary>
                <ol class="cx-desk__slides">
                    for (position, slide) in state.slides_of(state.position()).into_iter().enumerate() {
                        <li key={position}>
                            <button
                                class="cx-button cx-button--quiet"
                                type="button"
                                id={format!("cx-slide-{}", position + 1)}
                                onclick={workshop.dispatch.reform(move |_: MouseEvent| WorkshopAction::WentTo(slide))}
                            >{ slide_title(&view, slide) }</button>
                        </li>
                    }
                </ol>
            </details>
            <Files workshop={workshop.clone()} sheet={props.sheet} on_sheet={props.on_sheet.clone()} />
            <Recognisable key={format!("{:?}", state.at)} workshop={workshop.clone()} />
            <details class="cx-details">
                <summary>{ t.workshop().keys_title }</summary>
                <dl class="cx-workshop__keys">
                    for (keys, what) in t.workshop().keys {
                        <div><dt>{ *keys }</dt><dd>{ *what }</dd></div>
                    }
                </dl>
            </details>
        </>
    }
}

/// What a slide is called.
#[must_use]
pub fn slide_title(view: &View, slide: Slide) -> String {
    let t = view.t();
    match slide {
        Slide::Road => t.workshop().road.to_owned(),
        Slide::Opening => t.workshop().opening.to_owned(),
        Slide::Eligibility => t.steps.eligibility.to_owned(),
        Slide::Indicator(no) => view.report.as_deref().map_or_else(String::new, |report| {
            subject_title(view, report, &Subject::Indicator(no))
        }),
        Slide::Result => t.steps.result.to_owned(),
        Slide::Comparison => t.workshop().comparison.to_owned(),
        Slide::Way(no) => way::title(view, no),
        Slide::Exercise(no, part) => {
            let words = (t.exercise().words)(no);
            let title = if part == Part::Answer { words.answered } else { words.title };
            (t.fields.labelled)(&(t.exercise().named)(no, part), title)
        }
    }
}
