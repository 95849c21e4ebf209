//! The page: components, and the only place where the domain meets the browser.
//!
//! Must not know: rules and formats. Components show a report and send actions; every
//! number they show was computed elsewhere.

use yew::prelude::*;

use crate::app::route::Route;
use crate::platform::host;
use crate::ui::about::About;
use crate::ui::applicant::ApplicantPage;
use crate::ui::check_answers::check_answers;
use crate::ui::drafts::use_drafts;
use crate::ui::eligibility::EligibilityPage;
use crate::ui::embedding::{Embedding, use_asked, use_page_around};
use crate::ui::error_summary::corrections;
use crate::ui::form::FormPage;
use crate::ui::improve::ImprovePage;
use crate::ui::indicator::IndicatorPage;
use crate::ui::indicators::IndicatorsPage;
use crate::ui::plan::PlanPage;
use crate::ui::report::ReportPage;
use crate::ui::result::ResultPage;
use crate::ui::scheme::SchemePage;
use crate::ui::screening::ScreeningPage;
use crate::ui::screening::sight::{Office, use_office};
use crate::ui::shell::Shell;
use crate::ui::start::StartPage;
use crate::ui::store::{View, use_store};
use crate::ui::workshop::WorkshopPage;
use crate::ui::workshop::store::WorkshopStore;

pub mod about;
pub mod applicant;
pub mod bars;
pub mod check_answers;
pub mod check_rule;
pub mod copy_text;
pub mod dated_list;
pub mod derivation;
pub mod display;
pub mod drafts;
pub mod eligibility;
pub mod embedding;
pub mod error_summary;
pub mod events;
pub mod evidence;
pub mod field;
pub mod form;
pub mod goal;
pub mod host_export;
pub mod improve;
pub mod indicator;
pub mod indicators;
pub mod input_words;
pub mod item;
pub mod lifts;
pub mod measure;
pub mod office;
pub mod open_file;
pub mod open_items;
pub mod open_workbook;
pub mod own_window;
pub mod paper;
pub mod plan;
pub mod procedure;
pub mod report;
pub mod result;
pub mod scheme;
pub mod score_panel;
pub mod screening;
pub mod self_test;
pub mod shell;
pub mod start;
pub mod steps;
pub mod store;
pub mod timeline;
pub mod what_if;
pub mod workshop;

/// The whole page.
#[component]
pub fn App() -> Html {
    let asked = use_asked();
    let view = use_store(asked.0.language);
    let workshop = use_reducer(WorkshopStore::default);
    let route = use_route();
    let draft_notice = use_drafts(&view);
    let embedding = use_page_around(&view, &asked);
    use_title(&view, route);

    let office = use_office();
    let page = page(view.clone(), workshop, office, route);
    html! {
        <ContextProvider<Embedding> context={embedding}>
            <Shell {view} {route} {draft_notice}>{ page }</Shell>
        </ContextProvider<Embedding>>
    }
}

fn page(
    view: View,
    workshop: UseReducerHandle<WorkshopStore>,
    office: Office,
    route: Route,
) -> Html {
    match route {
        Route::Start => html! { <StartPage {view} /> },
        Route::Applicant => html! { <ApplicantPage {view} /> },
        Route::Eligibility => html! { <EligibilityPage {view} /> },
        Route::Indicators => html! { <IndicatorsPage {view} /> },
        Route::Indicator(no) => html! { <IndicatorPage key={no.get()} {view} {no} /> },
        Route::Result => html! { <ResultPage {view} /> },
        Route::Improve => html! { <ImprovePage {view} /> },
        Route::Plan => html! { <PlanPage {view} /> },
        Route::Check => check_answers(&view),
        Route::Report => html! { <ReportPage {view} /> },
        Route::Screening => html! { <ScreeningPage {view} {office} /> },
        Route::Form => html! { <FormPage {view} /> },
        Route::Workshop => html! { <WorkshopPage {view} store={workshop} /> },
        Route::Scheme => html! { <SchemePage {view} /> },
        Route::About => html! { <About {view} /> },
    }
}

/// The page that the address names. Going to another one begins at its top.
#[hook]
fn use_route() -> Route {
    let route = use_state(|| Route::parse(&host::hash()));
    use_effect_with((), {
        let route = route.clone();
        move |()| {
            let listener = host::on_hash_change(move |hash| route.set(Route::parse(&hash)));
            move || drop(listener)
        }
    });
    let first = use_mut_ref(|| true);
    use_effect_with(*route, move |_| {
        if !std::mem::take(&mut *first.borrow_mut()) {
            host::to_top("cx-title");
        }
    });
    *route
}

#[hook]
fn use_title(view: &View, route: Route) {
    let t = view.t();
    let prefix = if corrections(view, route).is_empty() { "" } else { t.access.error_prefix };
    let title = format!("{prefix}{} – {}", (t.page_title)(route), t.product);
    use_effect_with((title, view.language), |(title, language)| {
        host::set_document(title, language.tag());
    });
}
