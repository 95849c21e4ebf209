//! The trainer's page: one slide of an invented county before the room, and what moves it.
//!
//! Must not know: the county's own record. Of the page's view it takes the language alone.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::route::Route;
use crate::app::workshop::action::WorkshopAction;
use crate::app::workshop::key::{self, Focus, Mode};
use crate::app::workshop::sheet::Sheet;
use crate::platform::host::{self, Focused};
use crate::platform::show::{self, add_rules};
use crate::ui::frame::landing::use_landing;
use crate::ui::view::store::View;
use crate::ui::workshop::desk::Desk;
use crate::ui::workshop::presenter::Presenter;
use crate::ui::workshop::sheets::Sheets;
use crate::ui::workshop::stage::{Stage, unread};
use crate::ui::workshop::store::{WorkshopStore, WorkshopView, use_keeping, use_workshop};

pub mod checks;
pub mod comparison;
pub mod desk;
pub mod editor;
pub mod exercise;
pub mod facts;
pub mod files;
pub mod frame;
pub mod moved;
pub mod notes;
pub mod presenter;
pub mod recognisable;
pub mod revealed;
pub mod scenarios;
pub mod sheets;
pub mod slide;
pub mod stage;
pub mod store;
pub mod way;

/// The properties of [`WorkshopPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct WorkshopPageProps {
    /// What the page sees; only its language matters here.
    pub view: View,
    /// The store of the workshop.
    pub store: UseReducerHandle<WorkshopStore>,
}

/// Adds how slides look: only for a room and the manual, so that a county does not wait for it.
pub fn add_look() {
    add_rules("slides", include_str!("../../styles/later/slides.css"));
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
    use_memo((), |()| add_look());
    let workshop = use_workshop(&props.store, &props.view);
    use_keeping(&workshop);
    let on_key = use_keys(&workshop);
    let state = &workshop.workshop;
    let t = props.view.t();
    let sheet = use_state_eq(Sheet::default);
    let on_sheet = Callback::from({
        let sheet = sheet.clone();
        move |to: Sheet| sheet.set(to)
    });
    let begin = workshop.dispatch.reform(|_: MouseEvent| {
        show::fill(true);
        WorkshopAction::Presented(true)
    });
    use_landing(&(state.at, state.slide, state.editing.is_some()));
    html! {
        <>
            <div class="cx-workshop cx-screen">
                if !state.presenting {
                    { workshop.view.as_ref().map(|view| unread(&workshop, view)) }
                    <p class="cx-stage__go"><button class="cx-button cx-button--primary" id="cx-show" type="button" onclick={begin}>{ t.workshop().present_with_key }</button></p>
                }
                <Presenter workshop={workshop.clone()} {on_key} />
                <Stage workshop={workshop.clone()} />
                if !state.presenting {
                    <Desk workshop={workshop.clone()} sheet={*sheet} {on_sheet} />
                }
            </div>
            <Sheets {workshop} sheet={*sheet} />
        </>
    }
}

/// The keys of keyboard and remote, while the page is shown; and the question before it is left
/// with changes, unless a key asks for a reload, which loses nothing.
#[hook]
fn use_keys(workshop: &WorkshopView) -> Callback<String, bool> {
    let state = &workshop.workshop;
    let mode = use_mut_ref(Mode::default);
    *mode.borrow_mut() = Mode { presenting: state.presenting, editing: state.editing.is_some() };
    let reloads = use_memo((), |()| Rc::new(Cell::new(false)));
    // The same key means the same in the presenter's window, where no control has the focus.
    let means = use_memo((), {
        let dispatch = workshop.dispatch.clone();
        move |()| {
            Callback::from(move |(key, focus): (String, Focus)| {
                let mode = *mode.borrow();
                let Some(action) = key::meaning(&key, focus, mode) else { return false };
                // What is being written is taken before the field goes.
                if mode.editing {
                    host::leave_field();
                } else if action == WorkshopAction::Presented(true)
                    || mode.presenting && action != WorkshopAction::WentBack
                {
                    // A reload gave the screen back.
                    show::fill(true);
                }
                dispatch.emit(action);
                true
            })
        }
    });
    use_effect_with((), {
        let (dispatch, reloads) = (workshop.dispatch.clone(), Rc::clone(&reloads));
        let means = (*means).clone();
        move |()| {
            let filled = show::on_filled({
                let dispatch = dispatch.clone();
                move |filled| {
                    if !filled {
                        dispatch.emit(WorkshopAction::Presented(false));
                    }
                }
            });
            let listener = host::on_key(move |key, focused| {
                reloads.set(key == "F5");
                let focus = match focused {
                    Focused::Page => Focus::Slide,
                    Focused::Control => Focus::Control,
                };
                means.emit((key.to_owned(), focus))
            });
            move || drop((listener, filled))
        }
    });
    use_effect_with(state.is_changed(), move |changed| {
        let asks = move || !reloads.get();
        let listener = changed.then(|| host::on_leave(asks)).flatten();
        move || drop(listener)
    });
    use_effect_with(state.presenting, |presenting| {
        if !presenting {
            show::fill(false);
        }
    });
    let means = (*means).clone();
    Callback::from(move |key: String| means.emit((key, Focus::Slide)))
}
