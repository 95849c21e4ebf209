//! The page: components, and the only place where the domain meets the browser.
//!
//! Must not know: rules and formats. Components show a report and send actions; every
//! number they show was computed elsewhere.

use yew::prelude::*;

use crate::app::route::Route;
use crate::domain::language::Language;
use crate::platform::host;
use crate::ui::fields::whole_text::NearLimit;
use crate::ui::frame::beside::{Beside, Texts};
use crate::ui::frame::drafts::use_drafts;
use crate::ui::frame::embedding::{Embedding, use_asked, use_page_around};
use crate::ui::frame::landing::use_landing;
use crate::ui::frame::shell::Shell;
use crate::ui::frame::{scripts, session};
use crate::ui::parts::use_parts;
use crate::ui::view::store::{View, use_store};

pub mod about;
pub mod county;
pub mod derivation;
pub mod fields;
pub mod frame;
pub mod front;
pub mod manual;
pub mod paper;
pub mod papers;
pub mod parts;
pub mod province;
pub mod scheme;
pub mod screening;
pub mod start;
pub mod view;
pub mod workshop;

/// The whole page, and what it offers to scripts.
pub fn show() -> Html {
    scripts::offer();
    html! { <App /> }
}

/// The whole page.
#[component]
pub fn App() -> Html {
    let asked = use_asked();
    let meant = asked.0.county;
    let view = use_store(|| session::opened_with(meant));
    let route = asked.0.parts.shown(use_route());
    let draft_notice = use_drafts(&view);
    session::use_session(view.record.as_ref().map(|record| record.slot), meant);
    let embedding = use_page_around(&view, &asked);
    let parted = use_parts(&view, route);

    let county::CountyPage { page, around, has_errors } = county::show(&view, route);
    use_title(&view, route, has_errors);
    let texts = Texts(view.front());
    html! {
        <ContextProvider<Embedding> context={embedding}>
            <ContextProvider<Language> context={view.language}>
                <Shell view={view.clone()} {route} {draft_notice} {around}>
                    <Beside key={route.to_string()} {texts} />
                    if route.is_of_record() {
                        <NearLimit {view} />
                    }
                    // An element of its own, always there: beside components that show nothing,
                    // yew looks for the place of a new page where there is none any more.
                    <div class="cx-page">{ page }</div>
                    { parted }
                </Shell>
            </ContextProvider<Language>>
        </ContextProvider<Embedding>>
    }
}

/// The page that the address names. Going to another one begins at its top.
#[hook]
pub fn use_route() -> Route {
    let route = use_state(|| Route::parse(&host::hash()));
    use_effect_with((), {
        let route = route.clone();
        move |()| {
            let listener = host::on_hash_change(move |hash| route.set(Route::parse(&hash)));
            move || drop(listener)
        }
    });
    use_landing(&*route);
    *route
}

#[hook]
fn use_title(view: &View, route: Route, has_errors: bool) {
    let t = view.t();
    let prefix = if has_errors { t.errors.prefix } else { "" };
    let title = format!("{prefix}{} – {}", (t.steps.page_title)(route), t.frame.product);
    use_effect_with((title, view.language), |(title, language)| {
        host::set_document(title, language.tag());
    });
}
