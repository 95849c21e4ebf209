//! The strongest and the weakest indicators, side by side.
//!
//! Must not know: how they are chosen.

use yew::prelude::*;

use crate::app::route::Route;
use crate::report::Report;
use crate::scoring::standing::{Standing, Standings};
use crate::scoring::trace::Subject;
use crate::terms::short;
use crate::ui::derivation::step::subject_title;
use crate::ui::view::store::View;

/// Both ends; nothing before two indicators are settled.
pub fn standings(view: &View, report: &Report) -> Html {
    let t = view.t();
    let Standings { strongest, weakest } = report.standings();
    html! {
        <div class="cx-standings">
            { card(view, report, "cx-strongest", (t.result.strongest)(strongest.len()), &strongest) }
            { card(view, report, "cx-weakest", (t.result.weakest)(weakest.len()), &weakest) }
        </div>
    }
}

fn card(view: &View, report: &Report, id: &'static str, title: String, of: &[Standing]) -> Html {
    if of.is_empty() {
        return Html::default();
    }
    html! {
        <section class="cx-standings__card" aria-labelledby={id}>
            <h2 class="cx-heading" {id}>{ title }</h2>
            <ol class="cx-standings__list">
                for standing in of {
                    { entry(view, report, standing) }
                }
            </ol>
        </section>
    }
}

fn entry(view: &View, report: &Report, standing: &Standing) -> Html {
    let t = view.t();
    let title = subject_title(view, report, &Subject::Indicator(standing.no));
    let judged = report.scheme.indicators.get(&standing.no);
    let item = judged.zip(standing.weakest_item.as_ref()).and_then(|(judged, id)| {
        judged.items.iter().find(|item| item.id() == id).filter(|_| judged.items.len() > 1)
    });
    html! {
        <li>
            <a href={Route::Indicator(standing.no).to_string()}>{ title }</a>
            <span class="cx-figure">{ (t.result.points)(&short(standing.score)) }</span>
            if standing.missing.hundredths() > 0 {
                <span class="cx-muted">
                    { item.map(|item| (t.result.weakest_item)(item.title().in_language(view.language))).unwrap_or_default() }
                </span>
                <span class="cx-muted">{ (t.result.could_add)(&short(standing.missing)) }</span>
            }
        </li>
    }
}
