//! What would raise the score: the cheapest path to a goal, the gain of every single lift,
//! and a what-if beside the record, never in it.
//!
//! Must not know: how a path is found or a gain computed.

use yew::prelude::*;

use crate::app::route::Route;
use crate::eligibility::Verdict;
use crate::ui::county::goal::GoalForm;
use crate::ui::county::lifts::LiftTable;
use crate::ui::county::what_if::WhatIf;
use crate::ui::start::no_record::NoRecord;
use crate::ui::view::store::View;
use crate::wire::word::Word as _;

/// The page, or nothing while another one is shown.
pub fn show(view: &View, shown: Option<Route>) -> Html {
    html! {
        if shown.is_some() {
            <div class="cx-page"><ImprovePage view={view.clone()} /></div>
        }
    }
}

/// The properties of [`ImprovePage`].
#[derive(Clone, PartialEq, Properties)]
pub struct ImprovePageProps {
    /// What the page sees.
    pub view: View,
}

/// The page of improvement.
#[component]
pub fn ImprovePage(props: &ImprovePageProps) -> Html {
    let view = &props.view;
    let t = view.t();
    let Some((_, report)) = view.opened() else {
        return html! { <NoRecord view={view.clone()} title={t.steps.improve} /> };
    };
    let verdict = report.eligibility.verdict;
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.steps.improve }</h1>
            if verdict == Verdict::Barred {
                <p class="cx-verdict" data-verdict={verdict.word()} role="alert">
                    <strong>{ t.improve().no_score_helps }</strong>{ " " }
                    <a href={Route::Eligibility.to_string()}>{ t.result.see_checks }</a>
                </p>
            }
            <p class="cx-lead">{ t.improve().lead }</p>
            <GoalForm view={view.clone()} />
            <LiftTable view={view.clone()} />
            <WhatIf view={view.clone()} />
            <p class="cx-next"><a class="cx-button cx-button--primary" href={Route::Plan.to_string()}>{ t.steps.to_plan }</a></p>
        </>
    }
}
