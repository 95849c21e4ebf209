//! All indicators by dimension, with their state and what they give now.
//!
//! Must not know: single inputs.

use yew::prelude::*;

use crate::app::progress;
use crate::app::route::Route;
use crate::app::state::Record;
use crate::domain::decimal::Score;
use crate::domain::framework::{Category, Dimension, Framework, Indicator, MissingIndicator};
use crate::report::Report;
use crate::ui::county::steps::state_key;
use crate::ui::fields::said::figure;
use crate::ui::start::no_record::NoRecord;
use crate::ui::view::store::View;

/// The properties of [`IndicatorsPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct IndicatorsPageProps {
    /// What the page sees.
    pub view: View,
}

/// The overview.
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
            <p class="cx-lead">{ t.indicators.lead }</p>
            for dimension in &framework.dimensions {
                <section class="cx-section" aria-labelledby={format!("cx-dimension-{}", dimension.no)}>
                    { dimension_head(view, report, dimension) }
                    <div class="cx-scroll" tabindex="0" role="group" aria-label={dimension.title.in_language(view.language).to_owned()}>
                    <table class="cx-table cx-table--indicators">
                        <thead>
                            <tr>
                                <th scope="col">{ t.county.indicator }</th>
                                <th scope="col">{ t.county.state }</th>
                                <th scope="col" class="cx-table__figure">{ t.indicators.score_now }</th>
                            </tr>
                        </thead>
                        <tbody>
                            for category in &dimension.categories {
                                { category_rows(view, record, report, framework, category) }
                            }
                        </tbody>
                    </table>
                    </div>
                </section>
            }
            <p class="cx-next"><a class="cx-button cx-button--primary" href={Route::Result.to_string()}>{ t.steps.to_result }</a></p>
        </>
    }
}

fn dimension_head(view: &View, report: &Report, dimension: &Dimension) -> Html {
    let t = view.t();
    let share = progress::of_dimension(report, dimension);
    let score = report.sheet.dimensions.iter().find(|score| score.no == dimension.no);
    let value = match score {
        Some(score) if score.bonus => figure(view, Some(report.sheet.bonus)),
        Some(score) => figure(view, score.score),
        None => figure::<Score>(view, None),
    };
    html! {
        <div class="cx-dimension">
            <h2 class="cx-heading" id={format!("cx-dimension-{}", dimension.no)}>
                { (t.county.numbered)(&dimension.no, dimension.title.in_language(view.language)) }
            </h2>
            <p class="cx-dimension__share">{ (t.indicators.answered_of)(share.n_done, share.n_all) }</p>
            <p class="cx-dimension__score cx-figure">{ value }</p>
        </div>
    }
}

fn category_rows(
    view: &View,
    record: &Record,
    report: &Report,
    framework: &Framework,
    category: &Category,
) -> Html {
    html! {
        <>
            <tr class="cx-table__group">
                <th scope="rowgroup" colspan="3">{ (view.t().county.category)(&category.no, category.title.in_language(view.language)) }</th>
            </tr>
            for indicator in &category.indicators {
                for missing in framework.missing.iter().filter(|missing| missing.before == indicator.no) {
                    { missing_row(view, report, missing) }
                }
                { row(view, record, report, indicator) }
            }
        </>
    }
}

fn row(view: &View, record: &Record, report: &Report, indicator: &Indicator) -> Html {
    let t = view.t();
    let no = indicator.no;
    let score = report.sheet.indicator(no);
    let state = progress::of_indicator(record, report, no);
    html! {
        <tr key={no.get()}>
            <th scope="row" class="cx-table__name">
                <a href={Route::Indicator(no).to_string()}>{ format!("{no}. {}", indicator.title.in_language(view.language)) }</a>
            </th>
            <td>
                <span class="cx-state" data-state={state_key(state)}>
                    { score.map_or("", |score| (t.county.indicator_state)(score.state)) }
                </span>
            </td>
            <td class="cx-table__figure">{ figure(view, score.and_then(|score| score.score)) }</td>
        </tr>
    }
}

/// The number that the source skips stands in its place, unscored.
fn missing_row(view: &View, report: &Report, missing: &MissingIndicator) -> Html {
    let t = view.t();
    let score = report.sheet.indicator(missing.no);
    html! {
        <tr class="cx-table__missing" key={missing.no.get()}>
            <th scope="row" class="cx-table__name">
                <a href={Route::Indicator(missing.no).to_string()}>{ format!("{}. {}", missing.no, t.county.missing_title) }</a>
            </th>
            <td>{ score.map_or("", |score| (t.county.indicator_state)(score.state)) }</td>
            <td class="cx-table__figure">{ figure(view, score.and_then(|score| score.score)) }</td>
        </tr>
    }
}
