//! The screening and the workshop, whose code comes when they are opened.
//!
//! Whatever a function marked with `wasm_split` reaches, and nothing else does, is put into
//! a file of its own by the build. Such a function only gives another function, which from
//! then on is called like any other.
//!
//! Must not know: where the files lie (`boot.js`), and what the pages show.

use std::rc::Rc;

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::route::Route;
use crate::platform::host;
use crate::text::front::FrontTexts;
use crate::ui::screening;
use crate::ui::store::View;
use crate::ui::workshop;

/// A part did not come.
#[derive(Clone, Copy, Debug)]
pub struct Missing;

impl From<SplitLoaderError> for Missing {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// What comes later as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The prefecture's screening.
    Screening,
    /// The trainer's workshop.
    Workshop,
}

impl Part {
    /// What a page is part of; none for those of a county.
    #[must_use]
    pub const fn of(route: Route) -> Option<Self> {
        match route {
            Route::Screening => Some(Self::Screening),
            Route::Workshop => Some(Self::Workshop),
            Route::Start
            | Route::Applicant
            | Route::Eligibility
            | Route::Indicators
            | Route::Indicator(_)
            | Route::Result
            | Route::Improve
            | Route::Plan
            | Route::Check
            | Route::Report
            | Route::Form
            | Route::Scheme
            | Route::About => None,
        }
    }
}

/// Shows the page of a part, or only keeps what it holds.
type Show = fn(&View, bool) -> Html;

#[wasm_split(screening, fallible)]
fn load_screening() -> Result<Show, Missing> {
    Ok(screening::show)
}

#[wasm_split(workshop, fallible)]
fn load_workshop() -> Result<Show, Missing> {
    Ok(workshop::show)
}

/// What has come, and whether what was asked for last has not.
#[derive(Clone, Copy, Default)]
struct Came {
    screening: Option<Show>,
    workshop: Option<Show>,
    has_failed: bool,
}

/// What became of a part that was asked for.
type Arrival = (Part, Result<Show, Missing>);

impl Reducible for Came {
    type Action = Arrival;

    fn reduce(self: Rc<Self>, (part, came): Arrival) -> Rc<Self> {
        let mut after = Self { has_failed: came.is_err(), ..*self };
        if let Ok(show) = came {
            match part {
                Part::Screening => after.screening = Some(show),
                Part::Workshop => after.workshop = Some(show),
            }
        }
        after.into()
    }
}

/// The page of the part that the route is on, and what the other part holds.
#[hook]
pub fn use_parts(view: &View, route: Route) -> Html {
    let came = use_reducer(Came::default);
    let needed = Part::of(route);
    let shows = [(Part::Screening, came.screening), (Part::Workshop, came.workshop)];
    let has = |part: Part| shows.iter().any(|(of, show)| *of == part && show.is_some());
    let missing = needed.filter(|part| !has(*part));
    let focused = use_mut_ref(|| None::<String>);
    let ask = {
        let (dispatch, focused) = (came.dispatcher(), focused.clone());
        move |part: Part| {
            let (dispatch, focused) = (dispatch.clone(), focused.clone());
            spawn_local(async move {
                let came = match part {
                    Part::Screening => load_screening().await,
                    Part::Workshop => load_workshop().await,
                };
                focused.replace(host::focused_id());
                dispatch.dispatch((part, came));
            });
        }
    };
    use_effect_with(missing, {
        let (ask, focused) = (ask.clone(), focused.clone());
        move |missing| {
            missing.iter().for_each(|part| ask(*part));
            // What had the focus has been put in the place of the other.
            focused.take().iter().for_each(|id| host::focus(id));
        }
    });
    let waits = missing.map(|part| {
        let again = Callback::from(move |_: MouseEvent| ask(part));
        waiting(view.front(), came.has_failed.then_some(again))
    });
    let shown =
        shows.into_iter().filter_map(|(part, show)| Some(show?(view, needed == Some(part))));
    html! {
        <>
            { waits }
            { for shown }
        </>
    }
}

/// What stands in the place of a page that has not come; `again` asks for it once more.
pub fn waiting(t: &FrontTexts, again: Option<Callback<MouseEvent>>) -> Html {
    let title = if again.is_some() { t.part_missing } else { t.part_comes };
    html! {
        <div id="cx-waiting">
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ title }</h1>
            { again.map(|onclick| ask_again(t, onclick)) }
        </div>
    }
}

/// Asks once more for what has not come.
pub fn ask_again(t: &FrontTexts, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <p><button class="cx-button cx-button--primary" id="cx-again" type="button" {onclick}>{ t.part_again }</button></p>
    }
}
