//! The pages on which a county works, and what stands around them.
//!
//! Must not know: how its code came here (`ui::front`).

use yew::prelude::*;

use crate::app::route::Route;
use crate::ui::county::applicant::ApplicantPage;
use crate::ui::county::eligibility::EligibilityPage;
use crate::ui::county::error_summary::{corrections, hold_next, summary};
use crate::ui::county::indicator::IndicatorPage;
use crate::ui::county::indicators::IndicatorsPage;
use crate::ui::county::result::ResultPage;
use crate::ui::county::score_panel::ScorePanel;
use crate::ui::county::steps::Steps;
use crate::ui::frame::around::Around;
use crate::ui::start::StartPage;
use crate::ui::view::store::View;

pub mod applicant;
pub mod bars;
pub mod catalogue;
pub mod check_answers;
pub mod check_rule;
pub mod choices;
pub mod counted_list;
pub mod dated_list;
pub mod defined;
pub mod eligibility;
pub mod error_summary;
pub mod events;
pub mod evidence;
pub mod goal;
pub mod improve;
pub mod indicator;
pub mod indicators;
pub mod item;
pub mod lifts;
pub mod measure;
pub mod narrative;
pub mod open_items;
pub mod plan;
pub mod result;
pub mod scale;
pub mod score_panel;
pub mod second_look;
pub mod standing;
pub mod steps;
pub mod sum;
pub mod what_if;

/// A page of the county and what belongs to it; empty where another page is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct CountyPage {
    /// The page.
    pub page: Html,
    /// What stands around it while a record is worked on.
    pub around: Option<Around>,
    /// Whether something that was typed needs correcting.
    pub has_errors: bool,
}

/// The page that the address names.
pub fn show(view: &View, route: Route) -> CountyPage {
    let found = corrections(view, route);
    let has_errors = !found.is_empty();
    let is_around = route.is_of_record() || route == Route::Before;
    let around = (view.opened().is_some() && is_around).then(|| Around {
        steps: html! { <Steps view={view.clone()} {route} /> },
        summary: summary(view, route, &found),
        hold_next: hold_next(&found),
        // The result says the same at length; before anything is filled in there is none.
        panel: if matches!(route, Route::Result | Route::Before) {
            Html::default()
        } else {
            html! { <ScorePanel view={view.clone()} /> }
        },
    });
    CountyPage { page: page(view.clone(), route), around, has_errors }
}

fn page(view: View, route: Route) -> Html {
    match route {
        Route::Applicant => html! { <ApplicantPage {view} /> },
        Route::Eligibility => html! { <EligibilityPage {view} /> },
        Route::Indicators => html! { <IndicatorsPage {view} /> },
        Route::Indicator(no) => html! { <IndicatorPage key={no.get()} {view} {no} /> },
        Route::Result => html! { <ResultPage {view} /> },
        Route::Start => html! { <StartPage {view} /> },
        // Parts of their own.
        Route::Improve
        | Route::Before
        | Route::Plan
        | Route::Check
        | Route::Narrative
        | Route::Evidence
        | Route::Report
        | Route::Form
        | Route::Scheme
        | Route::Screening
        | Route::Province
        | Route::Workshop
        | Route::About
        | Route::Manual => Html::default(),
    }
}
