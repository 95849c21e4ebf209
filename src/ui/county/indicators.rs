//! The indicators as a list of tasks: how far each is filled in, and what is to be done next.
//!
//! Must not know: single inputs.

use yew::prelude::*;

use crate::app::progress;
use crate::app::route::Route;
use crate::app::state::Record;
use crate::domain::decimal::{Interval, Score};
use crate::domain::framework::{Dimension, Framework, Indicator};
use crate::report::Report;
use crate::scoring::indicator::{IndicatorScore, IndicatorState};
use crate::ui::county::steps::state_key;
use crate::ui::fields::said::{done_of, figure};
use crate::ui::start::no_record::NoRecord;
use crate::ui::view::store::View;

/// The properties of [`IndicatorsPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct IndicatorsPageProps {
    /// What the page sees.
    pub view: View,
}

/// The page.
#[component]
pub fn IndicatorsPage(props: &IndicatorsPageProps) -> Html {
    let view = &props.view;
    let t = view.t();
    let Some((record, report)) = view.opened() else {
        return html! { <NoRecord view={view.clone()} title={t.steps.indicators} /> };
    };
    let framework = &report.edition().framework;
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.steps.indicators }</h1>
            { head(view, record, report) }
            for dimension in &framework.dimensions {
                <section class="cx-section" aria-labelledby={format!("cx-dimension-{}", dimension.no)}>
                    { dimension_head(view, report, dimension) }
                    <ul class="cx-tasks">
                        for category in &dimension.categories {
                            for indicator in &category.indicators {
                                { missing(view, framework, indicator) }
                                { task(view, record, report, indicator) }
                            }
                        }
                    </ul>
                </section>
            }
        </>
    }
}

/// How many are done, of which year the figures are, and the way on.
fn head(view: &View, record: &Record, report: &Report) -> Html {
    let t = view.t();
    let counts = progress::counts(report);
    let is_begun = report.sheet.indicators.iter().any(|score| {
        !matches!(score.state, IndicatorState::Unanswered | IndicatorState::MissingInSource)
    });
    html! {
        <>
            <p class="cx-lead">{ (t.indicators.counts)(&counts) }</p>
            <p class="cx-hint">
                { (t.indicators.data_year)(record.assessment.data_year()) }
                { " " }<a href={Route::Applicant.to_string()}>{ t.indicators.change }</a>
            </p>
            <p class="cx-next">
                if let Some(open) = progress::next_open(report, None) {
                    <a class="cx-button cx-button--primary" id="cx-next" href={Route::Indicator(open).to_string()}>
                        { if is_begun { (t.indicator.next_open)(open) } else { (t.indicators.begin)(open) } }
                    </a>
                } else {
                    <a class="cx-button cx-button--primary" id="cx-next" href={Route::Result.to_string()}>{ t.steps.to_result }</a>
                }
            </p>
        </>
    }
}

fn dimension_head(view: &View, report: &Report, dimension: &Dimension) -> Html {
    let t = view.t();
    let share = progress::of_dimension(report, dimension);
    html! {
        <div class="cx-dimension">
            <h2 class="cx-heading" id={format!("cx-dimension-{}", dimension.no)}>
                { (t.county.numbered)(&dimension.no, dimension.title.in_language(view.language)) }
            </h2>
            <p class="cx-dimension__share">{ done_of(view, (share.n_done, share.n_all)) }</p>
        </div>
    }
}

/// An indicator: its state, and its score once something is filled in.
fn task(view: &View, record: &Record, report: &Report, indicator: &Indicator) -> Html {
    let t = view.t();
    let no = indicator.no;
    let score = report.sheet.indicator(no);
    let state = progress::of_indicator(record, report, no);
    html! {
        <li key={no.get()} class="cx-tasks__task">
            <a href={Route::Indicator(no).to_string()}>{ format!("{no}. {}", indicator.title.in_language(view.language)) }</a>
            <span class="cx-tasks__score cx-figure">{ score.and_then(earned).map(|got| figure(view, Some(got))) }</span>
            <span class="cx-state" data-state={state_key(state)}>
                { score.map_or("", |score| (t.county.indicator_state)(score.state)) }
            </span>
        </li>
    }
}

/// What an indicator gives, once something of it is known.
fn earned(score: &IndicatorScore) -> Option<Interval<Score>> {
    let is_known = matches!(score.state, IndicatorState::Answered | IndicatorState::Partial);
    score.score.filter(|_| is_known)
}

/// That the source skips a number stands in its place; it is no stop on the way.
fn missing(view: &View, framework: &Framework, indicator: &Indicator) -> Html {
    let missing = framework.missing.iter().filter(|missing| missing.before == indicator.no);
    html! {
        for missing in missing {
            <li key={missing.no.get()} class="cx-tasks__missing">
                <a href={Route::Indicator(missing.no).to_string()}>{ format!("{}. {}", missing.no, view.t().county.missing_title) }</a>
            </li>
        }
    }
}
