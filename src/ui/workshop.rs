//! The trainer's page: one slide of an invented county before the room, and what moves it.
//!
//! Must not know: the county's own record. Of the page's view it takes the language alone.

use yew::prelude::*;

use crate::app::route::Route;
use crate::app::workshop::Shown;
use crate::app::workshop::action::WorkshopAction;
use crate::app::workshop::key::{self, Focus, Meaning};
use crate::app::workshop::slide::{Slide, Turn, slides};
use crate::platform::host::{self, Focused};
use crate::scoring::trace::Subject;
use crate::text::Texts;
use crate::ui::fields::field::Select;
use crate::ui::frame::landing::use_landing;
use crate::ui::frame::shell::Watermark;
use crate::ui::view::store::View;
use crate::ui::workshop::files::Files;
use crate::ui::workshop::notes::Notes;
use crate::ui::workshop::scenarios::scenario_options;
use crate::ui::workshop::store::{WorkshopStore, WorkshopView, use_workshop};

pub mod checks;
pub mod comparison;
pub mod files;
pub mod moved;
pub mod notes;
pub mod scenarios;
pub mod slide;
pub mod store;

/// The properties of [`WorkshopPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct WorkshopPageProps {
    /// What the page sees; only its language matters here.
    pub view: View,
    /// The store of the workshop.
    pub store: UseReducerHandle<WorkshopStore>,
}

/// The page of the workshop, or only what it holds while another page is shown.
pub fn show(view: &View, shown: Option<Route>) -> Html {
    html! { <Kept view={view.clone()} shown={shown.is_some()} /> }
}

/// The properties of [`Kept`].
#[derive(Clone, PartialEq, Properties)]
struct KeptProps {
    view: View,
    shown: bool,
}

/// The store, which outlives its page.
#[component]
fn Kept(props: &KeptProps) -> Html {
    let KeptProps { view, shown } = props.clone();
    let store = use_reducer(WorkshopStore::default);
    if shown {
        html! { <WorkshopPage {view} {store} /> }
    } else {
        Html::default()
    }
}

/// The workshop.
#[component]
pub fn WorkshopPage(props: &WorkshopPageProps) -> Html {
    let workshop = use_workshop(&props.store, &props.view);
    use_keys(&workshop);
    // Another scenario is not a new slide: whoever goes through the list by arrow keys
    // stays in it.
    use_landing(&workshop.workshop.slide);
    let Some(view) = workshop.view.clone() else {
        return Html::default();
    };
    let t = view.t();
    html! {
        <>
            <div class="cx-workshop cx-screen">
                <Watermark view={view.clone()} />
                <div class="cx-workshop__head">
                    { scenario_choice(&workshop, &view) }
                    <p class="cx-tag cx-workshop__mark">{ t.workshop().invented }</p>
                </div>
                { controls(&workshop, t) }
                <p class="cx-hidden" id="cx-revealed" role="status">{ slide::revealed(&workshop, &view) }</p>
                <section class="cx-slide" aria-labelledby="cx-title" aria-roledescription={t.workshop().slide} data-shown={shown_key(workshop.workshop.shown)}>
                    { slide::slide(&workshop, &view) }
                </section>
                <Files workshop={workshop.clone()} />
                <details class="cx-details">
                    <summary>{ t.workshop().keys_title }</summary>
                    <dl class="cx-workshop__keys">
                        for (keys, what) in t.workshop().keys {
                            <div><dt>{ *keys }</dt><dd>{ *what }</dd></div>
                        }
                    </dl>
                </details>
            </div>
            <Notes {workshop} />
        </>
    }
}

/// How much is shown, as tests and style sheets name it.
const fn shown_key(shown: Shown) -> &'static str {
    match shown {
        Shown::Hidden => "hidden",
        Shown::Score => "score",
        Shown::Derivation => "derivation",
    }
}

/// The keys of keyboard and remote, while the page is shown.
#[hook]
fn use_keys(workshop: &WorkshopView) {
    let dispatch = workshop.dispatch.clone();
    use_effect_with((), move |()| {
        let listener = host::on_key(move |key, focused| {
            let focus = match focused {
                Focused::Page => Focus::Slide,
                Focused::Control => Focus::Control,
                Focused::Field => Focus::Field,
            };
            match key::meaning(key, focus) {
                None => return false,
                Some(Meaning::LeavesField) => host::focus("cx-title"),
                Some(Meaning::Happens(action)) => dispatch.emit(action),
            }
            true
        });
        move || drop(listener)
    });
}

fn scenario_choice(workshop: &WorkshopView, view: &View) -> Html {
    let t = view.t();
    let at = workshop.workshop.at;
    let options = scenario_options(t, workshop, at, WorkshopAction::ChoseScenario);
    html! {
        <Select id="cx-scenario" label={t.workshop().scenario} {options} />
    }
}

/// The buttons: everything that a key does, and what has no key.
fn controls(workshop: &WorkshopView, t: &'static Texts) -> Html {
    let state = &workshop.workshop;
    let says =
        |action: WorkshopAction| workshop.dispatch.reform(move |_: MouseEvent| action.clone());
    let button = |id: &'static str, text: &'static str, action: WorkshopAction, off: bool| {
        // Not `disabled`: a button that loses the focus when it ends its use leaves the
        // keyboard nowhere.
        let off = off.then_some("true");
        html! { <button class="cx-button" {id} type="button" aria-disabled={off} onclick={says(action)}>{ text }</button> }
    };
    let framework = &state.edition().framework;
    let (at, n) = (state.slide.position(framework), slides(framework).len());
    let scored = subject(state.slide).is_some() || state.slide != Slide::Opening;
    let reveal = if state.shown == Shown::Hidden { t.workshop().reveal } else { t.workshop().hide };
    let (changed, past) = state
        .session()
        .map_or((false, false), |session| (session.is_changed(), !session.past.is_empty()));
    html! {
        <div class="cx-workshop__controls" role="group" aria-label={t.workshop().controls}>
            { button("cx-back", t.workshop().back, WorkshopAction::Stepped(Turn::Back), at == 0) }
            <span class="cx-workshop__position cx-figure" id="cx-position">{ (t.workshop().position)(at + 1, n) }</span>
            { button("cx-on", t.workshop().on, WorkshopAction::Stepped(Turn::On), at + 1 == n) }
            if scored {
                <button
                    class="cx-button cx-button--primary"
                    id="cx-reveal"
                    type="button"
                    onclick={says(WorkshopAction::TurnedScore)}
                >{ reveal }</button>
            }
            if subject(state.slide).is_some() {
                { button("cx-derive", t.workshop().derive, WorkshopAction::AskedDerivation, state.shown == Shown::Derivation) }
            }
            { button("cx-undo", t.workshop().undo, WorkshopAction::Undid, !past) }
            { button("cx-reset", t.workshop().reset, WorkshopAction::Reset, !changed) }
        </div>
    }
}

/// The number of a slide; none where there is none to derive.
#[must_use]
pub const fn subject(slide: Slide) -> Option<Subject> {
    match slide {
        Slide::Indicator(no) => Some(Subject::Indicator(no)),
        Slide::Result => Some(Subject::Total),
        Slide::Opening | Slide::Eligibility | Slide::Comparison => None,
    }
}
