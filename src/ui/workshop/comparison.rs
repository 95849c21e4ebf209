//! Two scenarios side by side: the one before the room as it stands, and another.
//!
//! Must not know: how a difference is computed; `planning::movement` gives it.

use yew::prelude::*;

use crate::app::workshop::Shown;
use crate::app::workshop::action::WorkshopAction;
use crate::planning::movement::{Movement, movement};
use crate::report::Report;
use crate::scoring::trace::Subject;
use crate::ui::derivation::step::subject_title;
use crate::ui::fields::field::Select;
use crate::ui::view::store::View;
use crate::ui::workshop::moved::{Order, exact, head, score_row, totals};
use crate::ui::workshop::scenarios::scenario_options;
use crate::ui::workshop::store::{WorkshopView, report};

/// The properties of [`Comparison`].
#[derive(Clone, PartialEq, Properties)]
pub struct ComparisonProps {
    /// The workshop.
    pub workshop: WorkshopView,
    /// The scenario before the room.
    pub view: View,
}

/// The slide.
#[component]
pub fn Comparison(props: &ComparisonProps) -> Html {
    let ComparisonProps { workshop, view } = props;
    let t = view.t();
    let state = &workshop.workshop;
    let (Some(one), Some(other)) = (view.report.as_deref(), state.other()) else {
        return Html::default();
    };
    let other = report(&other.record);
    let options = scenario_options(t, workshop, state.against, WorkshopAction::ChoseOther);
    let comparable = one.scheme == other.scheme;
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.workshop().comparison }</h1>
            <Select id="cx-other" label={t.workshop().other} {options} />
            if !comparable {
                <p class="cx-callout">{ t.workshop().other_scheme }</p>
            } else if state.shown == Shown::Hidden {
                <p class="cx-slide__guess">{ t.workshop().guess }</p>
            } else {
                { side_by_side(view, one, &other) }
            }
        </>
    }
}

fn side_by_side(view: &View, one: &Report, other: &Report) -> Html {
    let t = view.t();
    let moved = movement(&other.sheet, &one.sheet);
    let names = [one, other].map(|it| AttrValue::from(it.assessment.applicant.name.to_string()));
    let [name, other_name] = names.clone();
    html! {
        <>
            { who_is_ahead(view, &moved, &names) }
            <div class="cx-scroll" tabindex="0" role="group" aria-labelledby="cx-title">
                <table class="cx-table cx-table--moved">
                    { head([t.workshop().number.into(), name, other_name, t.workshop().difference.into()]) }
                    <tbody>
                        { totals(view, &moved, Order::AfterFirst) }
                        for (no, of) in &moved.dimensions {
                            { score_row(view, &subject_title(view, one, &Subject::Dimension(no.clone())), &format!("cx-moved-{no}"), of, Order::AfterFirst) }
                        }
                        for (no, of) in moved.indicators.iter().filter(|(_, of)| of.has_moved()) {
                            { score_row(view, &subject_title(view, one, &Subject::Indicator(*no)), &format!("cx-moved-{no}"), of, Order::AfterFirst) }
                        }
                    </tbody>
                </table>
            </div>
            { exact(view, t.workshop().exact_difference, &moved) }
            <dl class="cx-facts">
                for (name, report) in names.iter().zip([one, other]) {
                    <div><dt>{ name }</dt><dd>{ (t.eligibility.verdict)(report.eligibility.verdict) }</dd></div>
                }
            </dl>
            { deciding(view, one, &moved, &names) }
        </>
    }
}

/// Said only where both ends agree; an interval that reaches beyond the other says nothing.
fn who_is_ahead(view: &View, moved: &Movement, names: &[AttrValue; 2]) -> Html {
    let t = view.t();
    let Some(by) = moved.exact else {
        return Html::default();
    };
    let [one, other] = names;
    let said = match (by.low.numerator.signum(), by.high.numerator.signum()) {
        (0, 0) => t.workshop().tie.to_owned(),
        (1, 1) => (t.workshop().ahead)(one),
        (-1, -1) => (t.workshop().ahead)(other),
        _ => return Html::default(),
    };
    html! { <p class="cx-slide__lead" id="cx-ahead">{ said }</p> }
}

fn deciding(view: &View, one: &Report, moved: &Movement, names: &[AttrValue; 2]) -> Html {
    let t = view.t();
    let [name, other] = names;
    html! {
        <section class="cx-section" aria-labelledby="cx-deciding">
            <h2 class="cx-heading" id="cx-deciding">{ t.workshop().deciding }</h2>
            if moved.items.is_empty() {
                <p>{ t.workshop().deciding_none }</p>
            } else {
                <div class="cx-scroll" tabindex="0" role="group" aria-labelledby="cx-deciding">
                    <table class="cx-table cx-table--moved">
                        { head([t.lifts().item.into(), name.clone(), other.clone(), t.workshop().difference.into()]) }
                        <tbody>
                            for (no, item, of) in &moved.items {
                                { score_row(view, &format!("{no}. {}", subject_title(view, one, &Subject::Item(*no, item.clone()))), &format!("cx-item-{no}-{item}"), of, Order::AfterFirst) }
                            }
                        </tbody>
                    </table>
                </div>
            }
        </section>
    }
}
