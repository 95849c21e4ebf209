//! The pages of what is handed in: the plan, the check before export, the prose of the report,
//! the papers and the form.
//!
//! Must not know: how their code came here (`ui::parts`).

use std::rc::Rc;

use yew::prelude::*;

use crate::app::route::Route;
use crate::documents::kind::Kind;
use crate::ui::county::catalogue::CataloguePage;
use crate::ui::county::check_answers::check_answers;
use crate::ui::county::narrative::NarrativePage;
use crate::ui::county::plan::PlanPage;
use crate::ui::paper::PaperView;
use crate::ui::paper::before::BeforePage;
use crate::ui::paper::form::FormPage;
use crate::ui::paper::report::ReportPage;
use crate::ui::view::store::View;
use crate::wire;

/// A page that prints as a paper: from the keyboard it gives something that can be passed round.
fn printing(view: &View, kind: Kind, page: Html) -> Html {
    let Some(report) = view.report.as_deref() else { return page };
    let document = Rc::new(kind.of(report, &wire::digest(report).code()));
    html! {
        <>
            <div class="cx-screen">{ page }</div>
            <div class="cx-unseen"><PaperView {document} /></div>
        </>
    }
}

/// The page that the address names; nothing while it names one of another part.
pub fn show(view: &View, shown: Option<Route>) -> Html {
    let view = view.clone();
    match shown {
        Some(Route::Before) => html! { <BeforePage {view} /> },
        Some(Route::Plan) => printing(&view.clone(), Kind::Plan, html! { <PlanPage {view} /> }),
        Some(Route::Check) => printing(&view, Kind::Form, check_answers(&view)),
        Some(Route::Narrative) => html! { <NarrativePage {view} /> },
        Some(Route::Evidence) => {
            printing(&view.clone(), Kind::Catalogue, html! { <CataloguePage {view} /> })
        }
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
            | Route::Manual
            | Route::Screening
            | Route::Province
            | Route::Workshop,
        )
        | None => Html::default(),
    }
}
