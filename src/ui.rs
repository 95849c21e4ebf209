//! The page: components, and the only place where the domain meets the browser.
//!
//! Must not know: rules and formats. Components show a report and send actions; every
//! number they show was computed elsewhere.

use yew::prelude::*;

use crate::app::route::Route;
use crate::domain::language::Language;
use crate::platform::host;
use crate::ui::beside::{Beside, Texts};
use crate::ui::drafts::use_drafts;
use crate::ui::embedding::{Embedding, use_asked, use_page_around};
use crate::ui::landing::use_landing;
use crate::ui::parts::use_parts;
use crate::ui::shell::Shell;
use crate::ui::store::{View, use_store};
use crate::ui::whole_text::NearLimit;

pub mod about;
pub mod applicant;
pub mod around;
pub mod bars;
pub mod beside;
pub mod check_answers;
pub mod check_rule;
pub mod confirm;
pub mod copy_text;
pub mod county;
pub mod dated_list;
pub mod day_field;
pub mod derivation;
pub mod display;
pub mod draft_row;
pub mod drafts;
pub mod eligibility;
pub mod embedding;
pub mod entry_list;
pub mod error_summary;
pub mod events;
pub mod evidence;
pub mod field;
pub mod file_drop;
pub mod form;
pub mod front;
pub mod goal;
pub mod host_export;
pub mod improve;
pub mod indicator;
pub mod indicators;
pub mod input_words;
pub mod item;
pub mod landing;
pub mod lifts;
pub mod look;
pub mod measure;
pub mod no_record;
pub mod office;
pub mod open_file;
pub mod open_items;
pub mod open_workbook;
pub mod own_window;
pub mod paper;
pub mod papers;
pub mod parts;
pub mod plan;
pub mod press;
pub mod procedure;
pub mod refused;
pub mod reload;
pub mod removal;
pub mod report;
pub mod result;
pub mod said;
pub mod scheme;
pub mod scheme_file;
pub mod score_panel;
pub mod screening;
pub mod scripts;
pub mod self_test;
pub mod session;
pub mod shell;
pub mod start;
pub mod steps;
pub mod store;
pub mod stored;
pub mod timeline;
pub mod trouble;
pub mod what_if;
pub mod which_draft;
pub mod whole_text;
pub mod working;
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
    let view = use_store(asked.0.language, || session::opened_with(meant));
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
                    { page }
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
    let prefix = if has_errors { t.access.error_prefix } else { "" };
    let title = format!("{prefix}{} – {}", (t.page_title)(route), t.product);
    use_effect_with((title, view.language), |(title, language)| {
        host::set_document(title, language.tag());
    });
}
