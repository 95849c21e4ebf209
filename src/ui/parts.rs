//! The pages whose code comes when they are opened: improvement, papers, schemes, screening,
//! the province's register, workshop, and the page about the product, which tries all of it.
//!
//! Whatever a function marked with `wasm_split` reaches, and nothing else does, is put into
//! a file of its own by the build. Such a function only gives another function, which from
//! then on is called like any other.
//!
//! Must not know: where the files lie (`boot.js`), and what the pages show.

use std::rc::Rc;

use wasm_split_helpers::wasm_split;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::route::Route;
use crate::platform::{host, schedule};
use crate::text::front::FrontTexts;
use crate::ui::county::improve;
use crate::ui::frame::reload::Reload;
use crate::ui::view::missing::{Missing, part_missing};
use crate::ui::view::store::View;
use crate::ui::{about, manual, papers, province, scheme, screening, workshop};

/// What comes later as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What would raise the score.
    Improve,
    /// What goes out on paper: what is gathered before filling in, the plan, the check before export, the papers and the blank form.
    Papers,
    /// The scoring schemes.
    Scheme,
    /// The prefecture's screening.
    Screening,
    /// The province's register.
    Province,
    /// The trainer's workshop.
    Workshop,
    /// The page about the product, with its self-test.
    About,
    /// The manual.
    Manual,
}

impl Part {
    /// What a county will open next, in the order of its work: it comes ahead of need.
    const AHEAD: [Self; 2] = [Self::Papers, Self::Improve];

    /// What a page is part of; none for those on which a county fills in and sees its result.
    #[must_use]
    pub const fn of(route: Route) -> Option<Self> {
        match route {
            Route::Improve => Some(Self::Improve),
            Route::Before
            | Route::Plan
            | Route::Check
            | Route::Narrative
            | Route::Evidence
            | Route::Report
            | Route::Form => Some(Self::Papers),
            Route::Scheme => Some(Self::Scheme),
            Route::Screening => Some(Self::Screening),
            Route::Province => Some(Self::Province),
            Route::Workshop => Some(Self::Workshop),
            Route::About => Some(Self::About),
            Route::Manual => Some(Self::Manual),
            Route::Start
            | Route::Applicant
            | Route::Eligibility
            | Route::Indicators
            | Route::Indicator(_)
            | Route::Result => None,
        }
    }

    /// Whether a page of the part that is needed is its own; or one that the papers print.
    fn has_to_do_with(self, needed: Option<Self>) -> bool {
        let is_printed = matches!(needed, None | Some(Self::Improve));
        needed == Some(self) || (self == Self::Papers && is_printed)
    }

    /// Fetches what shows it.
    async fn load(self) -> Result<Show, Missing> {
        match self {
            Self::Improve => load_improve().await,
            Self::Papers => load_papers().await,
            Self::Scheme => load_scheme().await,
            Self::Screening => load_screening().await,
            Self::Province => load_province().await,
            Self::Workshop => load_workshop().await,
            Self::About => load_about().await,
            Self::Manual => load_manual().await,
        }
    }

    /// Tells it from the others.
    const fn name(self) -> &'static str {
        match self {
            Self::Improve => "improve",
            Self::Papers => "papers",
            Self::Scheme => "scheme",
            Self::Screening => "screening",
            Self::Province => "province",
            Self::Workshop => "workshop",
            Self::About => "about",
            Self::Manual => "manual",
        }
    }
}

/// Shows the page of a part, or only keeps what it holds while the route is that of another.
type Show = fn(&View, Option<Route>) -> Html;

#[wasm_split(improve, fallible)]
fn load_improve() -> Result<Show, Missing> {
    Ok(improve::show)
}

#[wasm_split(papers, fallible)]
fn load_papers() -> Result<Show, Missing> {
    Ok(papers::show)
}

#[wasm_split(scheme, fallible)]
fn load_scheme() -> Result<Show, Missing> {
    Ok(scheme::show)
}

#[wasm_split(screening, fallible)]
fn load_screening() -> Result<Show, Missing> {
    Ok(screening::show)
}

#[wasm_split(province, fallible)]
fn load_province() -> Result<Show, Missing> {
    Ok(province::show)
}

#[wasm_split(workshop, fallible)]
fn load_workshop() -> Result<Show, Missing> {
    Ok(workshop::show)
}

#[wasm_split(about, fallible)]
fn load_about() -> Result<Show, Missing> {
    Ok(about::show)
}

#[wasm_split(manual, fallible)]
fn load_manual() -> Result<Show, Missing> {
    Ok(manual::show)
}

/// What has come, in the order of coming, and what was asked for last and has not.
#[derive(Clone, Default)]
struct ArrivedParts {
    shows: Vec<(Part, Show)>,
    failed: Option<(Part, Missing)>,
}

impl ArrivedParts {
    fn has(&self, part: Part) -> bool {
        self.shows.iter().any(|(of, _)| *of == part)
    }

    /// Why a part that was asked for did not come.
    fn failed(&self, part: Part) -> Option<Missing> {
        self.failed.filter(|(of, _)| *of == part).map(|(_, missing)| missing)
    }
}

/// What became of a part that was asked for.
type Arrival = (Part, Result<Show, Missing>);

impl Reducible for ArrivedParts {
    type Action = Arrival;

    fn reduce(self: Rc<Self>, (part, came): Arrival) -> Rc<Self> {
        let mut after = (*self).clone();
        match came {
            Ok(show) if !self.has(part) => after.shows.push((part, show)),
            Ok(_) => {}
            Err(missing) => after.failed = Some((part, missing)),
        }
        after.into()
    }
}

/// Fetches what a county opens next while a record is worked on and the page is idle, so that
/// nobody waits for it, and so that the work goes on where the network ends. What does not
/// come is asked for again when it is opened.
#[hook]
fn use_ahead(is_working: bool, came: UseReducerDispatcher<ArrivedParts>) {
    use_effect_with(is_working, move |is_working| {
        if *is_working {
            schedule::when_idle(move || {
                spawn_local(async move {
                    for part in Part::AHEAD {
                        if let Ok(show) = part.load().await {
                            came.dispatch((part, Ok(show)));
                        }
                    }
                    schedule::mark("chengxin-ahead");
                });
            });
        }
    });
}

/// The page of the part that the route is on, and what the other parts hold.
#[hook]
pub fn use_parts(view: &View, route: Route) -> Html {
    let came = use_reducer(ArrivedParts::default);
    let needed = Part::of(route);
    let missing = needed.filter(|part| !came.has(*part));
    use_ahead(view.record.is_some(), came.dispatcher());
    let focused = use_mut_ref(|| None::<String>);
    let ask = {
        let (dispatch, focused) = (came.dispatcher(), focused.clone());
        move |part: Part| {
            let (dispatch, focused) = (dispatch.clone(), focused.clone());
            spawn_local(async move {
                let came = part.load().await;
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
        let reload = html! { <Reload view={view.clone()} /> };
        waiting(
            view.front(),
            came.failed(part)
                .map(|missing| (missing, way_on(view.front(), missing, again, reload))),
        )
    });
    html! {
        <>
            { waits }
            for (part, show) in &came.shows {
                // An element that stays, so that each finds its place, whatever it shows by itself.
                <div key={part.name()}>{ show(view, Some(route).filter(|_| part.has_to_do_with(needed))) }</div>
            }
        </>
    }
}

/// What stands in the place of a page that has not come; once it has failed, why and the way
/// on.
pub fn waiting(t: &FrontTexts, failed: Option<(Missing, Html)>) -> Html {
    let (title, way_on) = failed.map_or((t.parts.comes, Html::default()), |(missing, way_on)| {
        (part_missing(t, missing), way_on)
    });
    html! {
        <div id="cx-waiting">
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ title }</h1>
            { way_on }
        </div>
    }
}

/// The way on without a part: to ask for it once more, or `reload` where that is of no use.
pub fn way_on(t: &FrontTexts, missing: Missing, again: Callback<MouseEvent>, reload: Html) -> Html {
    match missing {
        Missing::Gone => html! {
            <>
                <p>{ t.parts.gone_text }</p>
                { reload }
            </>
        },
        Missing::NotLoaded => html! {
            <>
                <p>{ t.parts.missing_text }</p>
                <p><button class="cx-button cx-button--primary" id="cx-again" type="button" onclick={again}>{ t.parts.again }</button></p>
            </>
        },
    }
}
