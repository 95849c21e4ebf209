//! The pages of what is handed in: the plan, the check before export, the prose of the report,
//! the papers and the form; and what the county's other pages print.
//!
//! Must not know: how their code came here (`ui::parts`).

use std::rc::Rc;

use yew::prelude::*;

use crate::app::route::Route;
use crate::documents::extract::Extract;
use crate::documents::kind::Kind;
use crate::ui::county::catalogue::CataloguePage;
use crate::ui::county::check_answers::check_answers;
use crate::ui::county::narrative::NarrativePage;
use crate::ui::county::plan::PlanPage;
use crate::ui::paper::before::BeforePage;
use crate::ui::paper::change::Earlier;
use crate::ui::paper::form::FormPage;
use crate::ui::paper::printed::{extracted, instead, paper, printing};
use crate::ui::paper::report::ReportPage;
use crate::ui::view::store::View;

/// The page that the address names, or what it prints where another part shows it.
pub fn show(view: &View, shown: Option<Route>) -> Html {
    html! { <Shown view={view.clone()} {shown} /> }
}

/// The properties of [`Shown`].
#[derive(Clone, PartialEq, Properties)]
struct ShownProps {
    view: View,
    shown: Option<Route>,
}

/// The page, and the last report of the county, which stays while others are looked at.
#[component]
fn Shown(props: &ShownProps) -> Html {
    let ShownProps { view, shown } = props.clone();
    let earlier = use_state(|| None::<Rc<Earlier>>);
    match shown {
        Some(Route::Before) => html! { <BeforePage {view} /> },
        Some(Route::Plan) => printing(paper(&view, Kind::Plan), html! { <PlanPage {view} /> }),
        Some(Route::Check) => printing(paper(&view, Kind::Form), check_answers(&view)),
        Some(Route::Narrative) => {
            printing(extracted(&view, Extract::Narrative), html! { <NarrativePage {view} /> })
        }
        Some(Route::Evidence) => {
            printing(paper(&view, Kind::Catalogue), html! { <CataloguePage {view} /> })
        }
        Some(Route::Report) => {
            let on_earlier = {
                let earlier = earlier.setter();
                Callback::from(move |read| earlier.set(Some(read)))
            };
            html! { <ReportPage {view} earlier={(*earlier).clone()} {on_earlier} /> }
        }
        Some(Route::Form) => html! { <FormPage {view} /> },
        Some(Route::Applicant) => instead(&view, Extract::Applicant),
        Some(Route::Eligibility) => instead(&view, Extract::Eligibility),
        Some(Route::Indicators) => instead(&view, Extract::Indicators),
        Some(Route::Indicator(no)) => instead(&view, Extract::Indicator(no)),
        Some(Route::Result) => instead(&view, Extract::Result),
        Some(Route::Improve) => instead(&view, Extract::Gains),
        Some(
            Route::Start
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
