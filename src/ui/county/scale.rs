//! What stands beside the figures of an item: the steps or the proportion of its points.
//!
//! Must not know: how points are computed.

use yew::prelude::*;

use crate::app::state::Record;
use crate::domain::answer::{Answer, Inputs};
use crate::domain::id::IndicatorNo;
use crate::domain::scheme::{Item, SchemeIndicator};
use crate::scoring::item::ItemScore;
use crate::scoring::scale::{self, Scale};
use crate::terms::short;
use crate::ui::view::store::View;

/// What the item gives for what is reached, and the step that is; before its figures are there,
/// how much it gives at most.
pub fn scale(
    view: &View,
    record: &Record,
    judged: &SchemeIndicator,
    no: IndicatorNo,
    item: &Item,
    score: &ItemScore,
) -> Html {
    let t = view.t();
    let nothing = Inputs::new();
    let inputs = record.assessment.answers.get(&no).and_then(Answer::inputs).unwrap_or(&nothing);
    let Some(scale) = scale::scale(judged, item, inputs) else { return Html::default() };
    if score.open {
        let n_figures = item.rule().inputs().count();
        let is_listed = item.rule().inputs().any(|(id, _)| judged.counted_from(id).is_some());
        let n_figures = (!is_listed).then_some(n_figures);
        return html! { <p class="cx-item__scale">{ (t.indicator.fill_first)(n_figures, &short(score.points)) }</p> };
    }
    if score.dropped() {
        return Html::default();
    }
    match scale {
        Scale::Steps(steps) => html! {
            <ul class="cx-item__scale">
                for step in steps {
                    <li class="cx-item__step" aria-current={step.reached.then_some("true")}>
                        <span>{ (t.indicator.takes)(step.takes) }</span>
                        <span>{ (t.indicator.step_points)(&short(step.points), step.reached) }</span>
                    </li>
                }
            </ul>
        },
        Scale::Proportion { from, full } => html! {
            <p class="cx-item__scale">{ (t.indicator.in_proportion)(from, full, &short(score.points)) }</p>
        },
        Scale::Less(each) => html! {
            <p class="cx-item__scale">{ (t.indicator.less)(&short(each)) }</p>
        },
        Scale::More(each) => html! {
            <p class="cx-item__scale">{ (t.indicator.more)(&short(each), &short(score.points)) }</p>
        },
    }
}
