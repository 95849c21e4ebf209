//! A what-if beside the record: a copy is changed, the difference shown, and single changes
//! taken over into the plan. The record itself never hears of it.
//!
//! Must not know: how scores arise. The copy is a record of its own behind a view of its
//! own, so that the fields of an indicator serve it unchanged.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::{Action, PlanAction};
use crate::app::state::{Record, State};
use crate::app::update::update;
use crate::domain::decimal::Total;
use crate::domain::id::IndicatorNo;
use crate::planning::what_if::{Comparison, Difference, compare};
use crate::report::Report;
use crate::scoring::trace::Subject;
use crate::terms::zh::measure::measure_of_change;
use crate::ui::county::item::{ItemInputs, items};
use crate::ui::derivation::step::subject_title;
use crate::ui::fields::field::Select;
use crate::ui::fields::options::Options;
use crate::ui::fields::said::{figure, signed};
use crate::ui::view::store::View;

/// The properties of [`WhatIf`].
#[derive(Clone, PartialEq, Properties)]
pub struct WhatIfProps {
    /// What the page sees.
    pub view: View,
}

/// The copy.
struct Copy {
    state: State,
}

impl Reducible for Copy {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Self { state: update(self.state.clone(), action) })
    }
}

/// The what-if.
#[component]
pub fn WhatIf(props: &WhatIfProps) -> Html {
    let view = &props.view;
    let t = view.t();
    let record = view.record.clone();
    let copy = use_reducer(|| Copy {
        state: State {
            record: record.as_deref().map(copied).map(Rc::new),
            ..State::new(view.language)
        },
    });
    let chosen = use_state(|| None::<IndicatorNo>);
    let Some((record, report)) = view.opened() else {
        return Html::default();
    };
    let Some(changed) = copy.state.record.clone() else {
        return Html::default();
    };
    let framework = &report.edition().framework;
    let changed_report = Report::new(changed.scheme.clone(), changed.assessment.clone());
    let shadow = View {
        report: Some(Rc::new(changed_report)),
        record: Some(Rc::clone(&changed)),
        dispatch: Callback::from({
            let dispatcher = copy.dispatcher();
            move |action| dispatcher.dispatch(action)
        }),
        ..view.clone()
    };
    let scored = || report.scheme.indicators.keys().copied();
    let no = chosen.filter(|no| scored().any(|it| it == *no)).or_else(|| scored().next());
    let on_choose = {
        let chosen = chosen.clone();
        Callback::from(move |no| chosen.set(no))
    };
    let titled = |no| (Some(no), subject_title(view, report, &Subject::Indicator(no)));
    let options = Options::of(scored().map(titled), &no, on_choose);
    let reset = {
        let (dispatcher, record) = (copy.dispatcher(), Rc::new(copied(record)));
        Callback::from(move |_: MouseEvent| {
            dispatcher.dispatch(Action::OpenedRecord(Rc::clone(&record)));
        })
    };
    let items = no.map(|no| items(record, no)).unwrap_or_default();
    let comparison =
        compare(framework, &report.scheme, &report.assessment.answers, &changed.assessment.answers);
    html! {
        <section class="cx-section" aria-labelledby="cx-what-if">
            <h2 class="cx-heading" id="cx-what-if">{ t.what_if().title }</h2>
            <p class="cx-hint">{ t.what_if().hint }</p>
            <Select id="cx-what-if-indicator" label={t.county.indicator} {options} />
            if let Some(no) = no {
                <div class="cx-what-if" key={no.get()}>
                    for item in items {
                        <ItemInputs view={shadow.clone()} {no} {item} />
                    }
                </div>
            }
            <div role="status" id="cx-what-if-result">
                { differences(view, report, &changed, &comparison) }
            </div>
            <p><button class="cx-button" id="cx-what-if-reset" type="button" onclick={reset}>{ t.what_if().reset }</button></p>
        </section>
    }
}

/// The record as the copy begins: without texts that were refused there.
fn copied(record: &Record) -> Record {
    Record::new(record.assessment.clone(), record.scheme.clone(), record.slot)
}

fn differences(view: &View, report: &Report, changed: &Record, comparison: &Comparison) -> Html {
    let t = view.t();
    if comparison.indicators.is_empty() {
        return html! { <p class="cx-hint">{ t.what_if().nothing }</p> };
    }
    let measure = |no| {
        let both = [&report.assessment, &changed.assessment];
        measure_of_change(&report.edition().framework, &report.scheme, both, no)
    };
    let take = |difference: &Difference| {
        let measure = measure(difference.no);
        view.dispatch.reform(move |_: MouseEvent| {
            Action::plan(PlanAction::TookMeasures(vec![measure.clone()]))
        })
    };
    let known = |no| report.assessment.plan.has(&measure(no));
    html! {
        <>
        if let Some((low, high)) = comparison.moved() {
            <p>{ t.score.total }{ "：" }{ (t.what_if().moved)(&signed(low, Total::ZERO), &signed(high, Total::ZERO)) }</p>
        }
        <div class="cx-scroll" tabindex="0" role="group" aria-labelledby="cx-what-if">
            <table class="cx-table cx-table--scores">
                <thead>
                    <tr>
                        <th scope="col">{ t.county.indicator }</th>
                        <th scope="col" class="cx-table__figure">{ t.what_if().before }</th>
                        <th scope="col" class="cx-table__figure">{ t.what_if().after }</th>
                        <th scope="col">{ t.steps.plan }</th>
                    </tr>
                </thead>
                <tbody>
                    for difference in &comparison.indicators {
                        <tr key={difference.no.get()}>
                            <th scope="row">{ report.sheet.indicator(difference.no).map(|score| subject_title(view, report, &Subject::Indicator(score.no))).unwrap_or_default() }</th>
                            <td class="cx-table__figure">{ figure(view, difference.before) }</td>
                            <td class="cx-table__figure">{ figure(view, difference.after) }</td>
                            <td>
                                if known(difference.no) {
                                    { t.improve().taken_over }
                                } else {
                                    <button class="cx-button cx-button--quiet" type="button" onclick={take(difference)}>{ t.improve().take_over }</button>
                                }
                            </td>
                        </tr>
                    }
                    <tr class="cx-table__group">
                        <th scope="row">{ t.score.total }</th>
                        <td class="cx-table__figure">{ figure(view, comparison.before) }</td>
                        <td class="cx-table__figure" id="cx-what-if-total">{ figure(view, comparison.after) }</td>
                        <td />
                    </tr>
                </tbody>
            </table>
        </div>
        </>
    }
}
