//! The steps of a self-assessment with their state, on the left.
//!
//! Must not know: what stands on the pages.

use yew::prelude::*;

use crate::app::progress::{self, Export, Progress};
use crate::app::route::Route;
use crate::domain::framework::Framework;
use crate::ui::store::View;

/// The properties of [`Steps`].
#[derive(Clone, PartialEq, Properties)]
pub struct StepsProps {
    /// What the page sees.
    pub view: View,
    /// The page that is shown.
    pub route: Route,
}

/// The list of steps.
#[component]
pub fn Steps(props: &StepsProps) -> Html {
    let StepsProps { view, route } = props;
    let t = view.t();
    let Some((record, report)) = view.opened() else {
        return Html::default();
    };
    let framework = Framework::henan_2021();
    let indicators = progress::of_indicators(record, report, framework);
    let eligibility = progress::of_eligibility(record, report);
    let on_indicators = matches!(route, Route::Indicators | Route::Indicator(_));
    let result = if report.sheet.complete() { Progress::Done } else { Progress::Started };
    let export = progress::of_export(record, report);
    let exported = match export {
        Export::Never => Progress::NotStarted,
        Export::Earlier => Progress::Started,
        Export::Current => Progress::Done,
    };
    let plan = progress::of_plan(record);
    let step = |to: Route, current: bool, name: &str, state: Option<(Progress, &str)>| {
        html! {
            <li class="cx-steps__step">
                <a class="cx-steps__link" href={to.to_string()} aria-current={current.then_some("step")}>
                    <span class="cx-steps__name">{ name }</span>
                    if let Some((state, words)) = state {
                        <span class="cx-state" data-state={state_key(state)}>{ words }</span>
                    }
                </a>
            </li>
        }
    };
    let in_words = |state: Progress| Some((state, (t.progress)(state)));
    html! {
        <nav class="cx-steps cx-screen" aria-label={t.steps}>
            <ol class="cx-steps__list">
                { step(Route::Applicant, *route == Route::Applicant, t.step_applicant, in_words(progress::of_applicant(record))) }
                { step(Route::Eligibility, *route == Route::Eligibility, t.step_eligibility, in_words(eligibility)) }
                { step(Route::Indicators, on_indicators, t.step_indicators, in_words(indicators)) }
                { step(Route::Result, *route == Route::Result, t.step_result, in_words(result)) }
                { step(Route::Improve, *route == Route::Improve, t.step_improve, None) }
                { step(Route::Plan, *route == Route::Plan, t.step_plan, in_words(plan)) }
                { step(Route::Check, *route == Route::Check, t.access.step_check, None) }
                { step(Route::Report, *route == Route::Report, t.step_report, Some((exported, (t.session.export_step)(export)))) }
            </ol>
            <p class="cx-steps__caption" id="cx-progress-caption">{ t.progress_by_dimension }</p>
            <ul class="cx-steps__dimensions" aria-labelledby="cx-progress-caption">
                for dimension in &framework.dimensions {
                    { dimension_progress(view, progress::of_dimension(report, dimension), dimension.title.in_language(view.language), &dimension.no) }
                }
            </ul>
        </nav>
    }
}

fn dimension_progress(view: &View, share: progress::Share, title: &str, no: &str) -> Html {
    let progress::Share { n_done, n_all } = share;
    html! {
        <li class="cx-steps__dimension">
            <span class="cx-steps__title">{ (view.t().numbered)(no, title) }</span>
            <span class="cx-figure">{ format!("{n_done}/{n_all}") }</span>
            <progress class="cx-progress" max={n_all.max(1).to_string()} value={n_done.to_string()} aria-label={title.to_owned()} />
        </li>
    }
}

/// The state as style sheets and tests name it.
#[must_use]
pub const fn state_key(state: Progress) -> &'static str {
    match state {
        Progress::NotStarted => "not-started",
        Progress::Started => "started",
        Progress::Done => "done",
        Progress::Problem => "problem",
    }
}
