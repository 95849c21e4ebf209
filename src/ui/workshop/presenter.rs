//! The presenter's window: what to say at the slide before the room, the answer, and what comes
//! next. The keys of a remote mean the same in it.
//!
//! Must not know: how a second window is opened, or how a score arises.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::workshop::Workshop;
use crate::app::workshop::action::WorkshopAction;
use crate::app::workshop::slide::{Slide, Turn};
use crate::app::workshop::update::update;
use crate::documents::block::Block;
use crate::platform::second::SecondWindow;
use crate::ui::paper::block;
use crate::ui::view::store::View;
use crate::ui::workshop::desk::slide_title;
use crate::ui::workshop::notes::said_at;
use crate::ui::workshop::stage::next;
use crate::ui::workshop::store::WorkshopView;

/// How the window looks.
const RULES: &str = include_str!("../../../styles/later/presenter.css");

/// The properties of [`Presenter`].
#[derive(Clone, PartialEq, Properties)]
pub struct PresenterProps {
    /// The workshop.
    pub workshop: WorkshopView,
    /// A key was pressed in the window; whether it means something.
    pub on_key: Callback<String, bool>,
}

/// The button that opens the window, what is said where none opens, and the window.
#[component]
pub fn Presenter(props: &PresenterProps) -> Html {
    let PresenterProps { workshop, on_key } = props;
    let window = use_state(|| None::<Rc<SecondWindow>>);
    let refused = use_state_eq(|| false);
    let Some(view) = workshop.view.clone() else {
        return Html::default();
    };
    let t = view.t().workshop();
    let open = {
        let (window, refused, on_key) = (window.clone(), refused.clone(), on_key.clone());
        let heads = [t.presenter, view.language.tag(), RULES];
        Callback::from(move |_: MouseEvent| {
            let (on_key, closed) = (on_key.clone(), window.setter());
            let opened = SecondWindow::open(
                heads,
                move |key| on_key.emit(key.to_owned()),
                move || closed.set(None),
            );
            refused.set(opened.is_none());
            window.set(opened.map(Rc::new));
        })
    };
    let close = {
        let window = window.clone();
        Callback::from(move |_: MouseEvent| window.set(None))
    };
    html! {
        <>
            if !workshop.workshop.presenting {
                <p>
                    if window.is_some() {
                        <button class="cx-button" id="cx-presenter-close" type="button" onclick={close}>{ t.presenter_close }</button>
                    } else {
                        <button class="cx-button" id="cx-presenter" type="button" onclick={open}>{ t.presenter_open }</button>
                    }
                    { " " }
                    <span class="cx-hint">{ t.presenter_hint }</span>
                </p>
                <div role="status">
                    if *refused {
                        <p class="cx-problem" id="cx-presenter-refused">{ t.presenter_refused }</p>
                    }
                </div>
            }
            if let Some(window) = &*window {
                { create_portal(content(&workshop.workshop, &view), window.body()) }
            }
        </>
    }
}

/// What stands in the window.
fn content(workshop: &Workshop, view: &View) -> Html {
    let t = view.t().workshop();
    let slides = workshop.slides_of(workshop.position());
    let at = slides.iter().position(|slide| *slide == workshop.slide).unwrap_or_default();
    let name = workshop.session().map(|it| it.record.assessment.applicant.name.to_string());
    let said: Vec<Block> = said_at(view, workshop);
    html! {
        <main>
            <p>{ name }{ " · " }{ (t.position)(at + 1, slides.len()) }</p>
            <h1>{ slide_title(view, workshop.slide) }</h1>
            for of in &said {
                { block(view.language, of) }
            }
            <footer>
                <p>{ next(workshop, view) }</p>
                if let Some(title) = coming(workshop, view) {
                    <h2>{ title }</h2>
                }
            </footer>
        </main>
    }
}

/// The title of the slide after this one; none after the last.
fn coming(workshop: &Workshop, view: &View) -> Option<String> {
    let step = |workshop| update(workshop, WorkshopAction::Stepped(Turn::On));
    let here = Workshop { black: false, ..workshop.clone() };
    let mut after = step(here);
    if after.slide == workshop.slide && after.at == workshop.at {
        after = step(after);
    }
    if after.slide == workshop.slide && after.at == workshop.at {
        return None;
    }
    // The name of a county says more than that it is introduced.
    if after.slide == Slide::Opening {
        return after.session().map(|it| it.record.assessment.applicant.name.to_string());
    }
    Some(slide_title(view, after.slide))
}
