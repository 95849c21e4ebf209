//! The slide as the room sees it, with the ribbon of a demonstration, and below it the one bar of
//! the trainer, which says what the next key does and hides while nobody moves the pointer.
//!
//! Must not know: what stands on a slide.

use yew::prelude::*;

use crate::app::workshop::action::WorkshopAction;
use crate::app::workshop::slide::{Part, Slide, Turn};
use crate::app::workshop::{Editing, Shown, Workshop};
use crate::platform::{clock, host, schedule, show};
use crate::scoring::trace::Subject;
use crate::ui::derivation::step::{StepView, subject_title};
use crate::ui::view::store::View;
use crate::ui::workshop::editor::{answers, editor};
use crate::ui::workshop::slide::{revealed, slide};
use crate::ui::workshop::store::WorkshopView;

/// After how many milliseconds without the pointer the bar hides.
const HIDES_AFTER: u32 = 4_000;

/// The properties of [`Stage`].
#[derive(Clone, PartialEq, Properties)]
pub struct StageProps {
    /// The workshop.
    pub workshop: WorkshopView,
}

/// The slide and its bar.
#[component]
pub fn Stage(props: &StageProps) -> Html {
    let workshop = &props.workshop;
    let state = &workshop.workshop;
    let stirred = use_state(|| 0_u32);
    let hides = use_state_eq(|| false);
    use_effect_with((*stirred, state.presenting), {
        let hides = hides.clone();
        move |_| {
            hides.set(false);
            let wait = schedule::Timer::new(HIDES_AFTER, move || hides.set(true));
            move || drop(wait)
        }
    });
    let on_stir = {
        let hides = hides.clone();
        // Every move would draw the slide anew.
        Callback::from(move |_: PointerEvent| {
            if *hides {
                stirred.set(stirred.wrapping_add(1));
            }
        })
    };
    let Some(view) = workshop.view.clone() else {
        return Html::default();
    };
    let t = view.t().workshop();
    let hidden = state.presenting && *hides && workshop.unread.is_none();
    html! {
        <div class="cx-stage" id="cx-stage" data-show={state.presenting.then_some("")} data-still={hidden.then_some("")} onpointermove={on_stir}>
            if state.editing.is_none() && state.shown != Shown::Derivation {
                <p class="cx-stage__ribbon">{ view.front().frame.watermark }</p>
            }
            <p class="cx-hidden" id="cx-revealed" role="status">{ revealed(workshop, &view) }</p>
            <section class="cx-slide" aria-labelledby="cx-title" aria-roledescription={t.slide} data-shown={shown_key(state.shown)} aria-hidden={state.editing.map(|_| "true")}>
                if state.editing.is_none() {
                    { slide(workshop, &view) }
                }
            </section>
            { editor(workshop, &view) }
            { derivation(workshop, &view) }
            { bar(workshop, &view) }
            if state.black {
                <div class="cx-stage__black" id="cx-black" onclick={workshop.dispatch.reform(|_: MouseEvent| WorkshopAction::Blacked)}>
                    <span class="cx-hidden" role="status">{ t.is_black }</span>
                </div>
            }
        </div>
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

/// Says that what the window kept could not be read, until somebody has seen it.
pub fn unread(workshop: &WorkshopView, view: &View) -> Html {
    let t = view.t().workshop();
    match &workshop.unread {
        None => Html::default(),
        Some(noted) => html! {
            <p class="cx-notice" id="cx-unread" role="status">
                { t.unread }{ " " }
                <button class="cx-button cx-button--quiet" type="button" onclick={noted.reform(|_: MouseEvent| ())}>{ t.noted }</button>
            </p>
        },
    }
}

/// What the next key does.
pub fn next(state: &Workshop, view: &View) -> &'static str {
    let t = view.t().workshop();
    let framework = &state.edition().framework;
    if state.shown == Shown::Hidden && state.slide.has_answer(framework) {
        return t.next_reveal;
    }
    match state.slide {
        Slide::Exercise(_, Part::Question) => return t.next_discussion,
        Slide::Exercise(_, Part::Discussion) => return t.next_answer,
        Slide::Exercise(_, Part::Answer)
        | Slide::Road
        | Slide::Opening
        | Slide::Eligibility
        | Slide::Indicator(_)
        | Slide::Result
        | Slide::Comparison
        | Slide::Way(_) => {}
    }
    let county = state.position();
    let is_last = state.slides_of(county).last() == Some(&state.slide);
    match (is_last, county + 1 < state.sessions.len()) {
        (false, _) => t.next_slide,
        (true, true) => t.next_county,
        (true, false) => t.next_nothing,
    }
}

/// The bar: where one is, what the next key does, and what has no key.
fn bar(workshop: &WorkshopView, view: &View) -> Html {
    let (t, state) = (view.t().workshop(), &workshop.workshop);
    let says =
        |action: WorkshopAction| workshop.dispatch.reform(move |_: MouseEvent| action.clone());
    let button = |id: &'static str, text: &'static str, action: WorkshopAction| {
        html! { <button class="cx-stage__button" {id} type="button" onclick={says(action)}>{ text }</button> }
    };
    let slides = state.slides_of(state.position());
    let at = slides.iter().position(|slide| *slide == state.slide).unwrap_or_default();
    let can_change = view.record.as_deref().is_some_and(|it| !answers(it, state.slide).is_empty());
    let has_answer = state.slide.has_answer(&state.edition().framework);
    let is_number = subject(state.slide).is_some();
    let name = state.session().map(|it| it.record.assessment.applicant.name.to_string());
    let present = {
        let (dispatch, presenting) = (workshop.dispatch.clone(), state.presenting);
        Callback::from(move |_: MouseEvent| {
            show::fill(!presenting);
            dispatch.emit(WorkshopAction::Presented(!presenting));
        })
    };
    html! {
        <div class="cx-stage__bar" role="group" aria-label={t.controls}>
            <span class="cx-stage__where">
                <span lang="zh-CN">{ name }</span>{ " " }
                <span id="cx-position">{ (t.position)(at + 1, slides.len()) }</span>
            </span>
            if state.presenting {
                { unread(workshop, view) }
            }
            <span class="cx-stage__marks" aria-hidden="true">
                for (position, _) in slides.iter().enumerate() {
                    <i key={position} data-at={if position == at { "here" } else if position < at { "past" } else { "to-come" }} />
                }
            </span>
            <span class="cx-stage__buttons">
                { button("cx-back", t.back, WorkshopAction::Stepped(Turn::Back)) }
                <button class="cx-stage__button cx-stage__button--next" id="cx-on" type="button" onclick={says(WorkshopAction::Stepped(Turn::On))}>{ next(state, view) }</button>
                if can_change {
                    { button("cx-change", t.change_answer, WorkshopAction::Opened(Editing::Answer(0))) }
                }
                if has_answer && is_number {
                    { button("cx-guesses", t.guess, WorkshopAction::Opened(Editing::Guess)) }
                }
                if state.shown != Shown::Hidden && is_number {
                    { button("cx-derive", t.derivation, WorkshopAction::AskedDerivation) }
                }
                <Timer view={view.clone()} />
                if state.presenting {
                    { button("cx-blacken", t.black, WorkshopAction::Blacked) }
                }
                <button class="cx-stage__button" id="cx-present" type="button" onclick={present}>{ if state.presenting { t.end_show } else { t.present } }</button>
            </span>
        </div>
    }
}

/// The number of a slide; none where there is none to derive.
const fn subject(slide: Slide) -> Option<Subject> {
    match slide {
        Slide::Indicator(no) => Some(Subject::Indicator(no)),
        Slide::Result => Some(Subject::Total),
        Slide::Road
        | Slide::Opening
        | Slide::Eligibility
        | Slide::Comparison
        | Slide::Way(_)
        | Slide::Exercise(..) => None,
    }
}

/// The derivation of the slide's number, once it was asked for, over the slide.
fn derivation(workshop: &WorkshopView, view: &View) -> Html {
    let state = &workshop.workshop;
    let subject = subject(state.slide).filter(|_| state.shown == Shown::Derivation);
    let Some(subject) = subject else {
        return Html::default();
    };
    html! { <Derived view={view.clone()} {subject} dispatch={workshop.dispatch.clone()} /> }
}

#[derive(Clone, PartialEq, Properties)]
struct DerivedProps {
    view: View,
    subject: Subject,
    dispatch: Callback<WorkshopAction>,
}

/// The derivation, to which the focus jumps when it appears.
#[component]
fn Derived(props: &DerivedProps) -> Html {
    let DerivedProps { view, subject, dispatch } = props;
    use_effect_with((), |()| {
        host::focus("cx-derived-title");
        || host::focus_in_place("cx-title")
    });
    let Some(report) = view.report.as_deref() else {
        return Html::default();
    };
    let t = view.t();
    let title = subject_title(view, report, subject);
    html! {
        <section class="cx-editor" aria-labelledby="cx-derived-title">
            <div class="cx-editor__head">
                <h2 class="cx-editor__title" id="cx-derived-title" tabindex="-1">{ (t.fields.labelled)(t.workshop().derivation, &title) }</h2>
                <button class="cx-button cx-button--primary" type="button" onclick={dispatch.reform(|_: MouseEvent| WorkshopAction::WentBack)}>{ t.workshop().done }</button>
            </div>
            <StepView view={view.clone()} subject={subject.clone()} id="cx-derived" />
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct TimerProps {
    view: View,
}

/// How often the time is looked at, in milliseconds.
const TICK: u32 = 500;

/// The minutes that can be given.
const MINUTES: [u64; 3] = [3, 5, 10];

/// A timer that makes no sound: large in the corner of the slide while it runs.
#[component]
fn Timer(props: &TimerProps) -> Html {
    let t = props.view.t().workshop();
    let open = use_state_eq(|| false);
    let ends = use_state_eq(|| None::<u64>);
    let now = use_state_eq(clock::stamp);
    use_effect_with((*ends, *now), {
        let now = now.clone();
        move |(ends, _)| {
            let tick = move || now.set(clock::stamp());
            let wait = ends.map(|_| schedule::Timer::new(TICK, tick));
            move || drop(wait)
        }
    });
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let give = |minutes: Option<u64>| {
        let (open, ends, now) = (open.clone(), ends.clone(), now.clone());
        Callback::from(move |_: MouseEvent| {
            now.set(clock::stamp());
            ends.set(minutes.map(|minutes| clock::stamp() + minutes * 60_000));
            open.set(false);
        })
    };
    let left = ends.map(|ends| ends.saturating_sub(*now).div_ceil(1000));
    html! {
        <>
            <button class="cx-stage__button" id="cx-timer" type="button" aria-expanded={open.to_string()} onclick={toggle}>{ t.timer }</button>
            if *open {
                for minutes in MINUTES {
                    <button class="cx-stage__button" id={format!("cx-timer-{minutes}")} type="button" onclick={give(Some(minutes))}>{ (t.minutes)(minutes) }</button>
                }
                <button class="cx-stage__button" type="button" onclick={give(None)}>{ t.timer_stop }</button>
            }
            if let Some(left) = left {
                <span class="cx-stage__time" id="cx-time" data-over={(left == 0).then_some("")}>
                    { if left == 0 { t.time_is_up.to_owned() } else { format!("{}:{:02}", left / 60, left % 60) } }
                </span>
            }
        </>
    }
}
