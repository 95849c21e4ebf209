//! The pages on which a county works, and what stands around them.
//!
//! Must not know: how its code came here (`ui::front`).

use yew::prelude::*;

use crate::app::route::Route;
use crate::ui::about::About;
use crate::ui::applicant::ApplicantPage;
use crate::ui::around::Around;
use crate::ui::eligibility::EligibilityPage;
use crate::ui::error_summary::{corrections, hold_next, summary};
use crate::ui::indicator::IndicatorPage;
use crate::ui::indicators::IndicatorsPage;
use crate::ui::result::ResultPage;
use crate::ui::score_panel::ScorePanel;
use crate::ui::start::StartPage;
use crate::ui::steps::Steps;
use crate::ui::store::View;

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
    let around = (view.opened().is_some() && route.is_of_record()).then(|| Around {
        steps: html! { <Steps view={view.clone()} {route} /> },
        summary: summary(view, route, &found),
        hold_next: hold_next(&found),
        panel: html! { <ScorePanel view={view.clone()} /> },
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
        Route::About => html! { <About {view} /> },
        Route::Start => html! { <StartPage {view} /> },
        // Parts of their own.
        Route::Improve
        | Route::Plan
        | Route::Check
        | Route::Report
        | Route::Form
        | Route::Scheme
        | Route::Screening
        | Route::Workshop => Html::default(),
    }
}
