//! The pages of what is handed in: the plan, the check before export, the prose of the report,
//! the papers and the form.
//!
//! Must not know: how their code came here (`ui::parts`).

use yew::prelude::*;

use crate::app::route::Route;
use crate::ui::county::catalogue::CataloguePage;
use crate::ui::county::check_answers::check_answers;
use crate::ui::county::narrative::NarrativePage;
use crate::ui::county::plan::PlanPage;
use crate::ui::paper::before::BeforePage;
use crate::ui::paper::form::FormPage;
use crate::ui::paper::report::ReportPage;
use crate::ui::view::store::View;

/// The page that the address names; nothing while it names one of another part.
pub fn show(view: &View, shown: Option<Route>) -> Html {
    let view = view.clone();
    match shown {
        Some(Route::Before) => html! { <BeforePage {view} /> },
        Some(Route::Plan) => html! { <PlanPage {view} /> },
        Some(Route::Check) => check_answers(&view),
        Some(Route::Narrative) => html! { <NarrativePage {view} /> },
        Some(Route::Evidence) => html! { <CataloguePage {view} /> },
        Some(Route::Report) => html! { <ReportPage {view} /> },
        Some(Route::Form) => html! { <FormPage {view} /> },
        Some(
            Route::Start
            | Route::Applicant
            | Route::Eligibility
            | Route::Indicators
            | Route::Indicator(_)
            | Route::Result
            | Route::Improve
            | Route::Scheme
            | Route::About
            | Route::Screening
            | Route::Province
            | Route::Workshop,
        )
        | None => Html::default(),
    }
}
