//! The steps of a self-assessment with their state, on the left.
//!
//! Must not know: what stands on the pages.

use yew::prelude::*;

use crate::app::progress::{self, Export, Progress};
use crate::app::route::Route;
use crate::ui::view::store::View;

/// The properties of [`Steps`].
#[derive(Clone, PartialEq, Properties)]
pub struct StepsProps {
    /// What the page sees.
    pub view: View,
    /// The page that is shown.
    pub route: Route,
}

/// A step as it stands in the list.
struct Step {
    to: Route,
    current: bool,
    name: &'static str,
    /// Its state, and the word for it.
    state: Option<(Progress, &'static str)>,
}

/// The list of steps. Where the window is narrow it is folded into one line that says which
/// step this is, so that the page itself is seen.
#[component]
pub fn Steps(props: &StepsProps) -> Html {
    let StepsProps { view, route } = props;
    let t = view.t();
    let unfolded = use_state(|| false);
    // Another page begins folded again.
    use_effect_with(*route, {
        let unfolded = unfolded.clone();
        move |_| unfolded.set(false)
    });
    let Some((record, report)) = view.opened() else {
        return Html::default();
    };
    let framework = &report.edition().framework;
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
    let step = |to: Route, name: &'static str, state: Option<(Progress, &'static str)>| {
        let current = *route == to || (to == Route::Indicators && on_indicators);
        Step { to, current, name, state }
    };
    let in_words = |state: Progress| Some((state, (t.steps.progress)(state)));
    let steps = [
        step(Route::Applicant, t.steps.applicant, in_words(progress::of_applicant(record))),
        step(Route::Eligibility, t.steps.eligibility, in_words(eligibility)),
        step(Route::Indicators, t.steps.indicators, in_words(indicators)),
        step(Route::Result, t.steps.result, in_words(result)),
        step(Route::Improve, t.steps.improve, None),
        step(Route::Plan, t.steps.plan, in_words(plan)),
        step(Route::Check, t.steps.check, None),
        step(Route::Report, t.steps.report, Some((exported, (t.session.export_step)(export)))),
    ];
    let at = steps.iter().position(|step| step.current);
    let before = Step {
        to: Route::Before,
        current: *route == Route::Before,
        name: t.steps.before,
        state: None,
    };
    let here = at.and_then(|at| Some((t.steps.step_of)(at + 1, steps.len(), steps.get(at)?.name)));
    let here = here.or_else(|| before.current.then(|| before.name.to_owned()));
    let onclick = {
        let unfolded = unfolded.clone();
        Callback::from(move |_: MouseEvent| unfolded.set(!*unfolded))
    };
    html! {
        <nav class="cx-steps cx-screen" aria-label={t.steps.title} data-folded={(!*unfolded).then_some("")}>
            if let Some(here) = here {
                <button class="cx-steps__fold" id="cx-steps-fold" type="button" aria-expanded={if *unfolded { "true" } else { "false" }} aria-controls="cx-steps-list" {onclick}>
                    { here }
                </button>
            }
            <p class="cx-steps__before">{ anchor(&before) }</p>
            <ol class="cx-steps__list" id="cx-steps-list">
                { for steps.iter().map(link) }
            </ol>
            <p class="cx-steps__caption" id="cx-progress-caption">{ t.steps.by_dimension }</p>
            <ul class="cx-steps__dimensions" aria-labelledby="cx-progress-caption">
                for dimension in &framework.dimensions {
                    { dimension_progress(view, progress::of_dimension(report, dimension), dimension.title.in_language(view.language), &dimension.no) }
                }
            </ul>
        </nav>
    }
}

fn link(step: &Step) -> Html {
    html! {
        <li class="cx-steps__step">{ anchor(step) }</li>
    }
}

fn anchor(step: &Step) -> Html {
    html! {
        <a class="cx-steps__link" href={step.to.to_string()} aria-current={step.current.then_some("step")}>
            <span class="cx-steps__name">{ step.name }</span>
            if let Some((state, words)) = step.state {
                <span class="cx-state" data-state={state_key(state)}>{ words }</span>
            }
        </a>
    }
}

fn dimension_progress(view: &View, share: progress::Tally, title: &str, no: &str) -> Html {
    let progress::Tally { n_done, n_all } = share;
    html! {
        <li class="cx-steps__dimension">
            <span class="cx-steps__title">{ (view.t().county.numbered)(no, title) }</span>
            <span class="cx-figure" aria-hidden="true">{ format!("{n_done}/{n_all}") }</span>
            <progress class="cx-progress" max={n_all.max(1).to_string()} value={n_done.to_string()} aria-label={title.to_owned()} aria-valuetext={(view.t().fields.done_of)(n_done, n_all)} />
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
