//! Every possible lift: what it gains, what it takes, and by when it can be done.
//!
//! Must not know: how a gain is computed.

use yew::prelude::*;

use crate::app::action::{Action, LiftAction, RecordAction};
use crate::app::state::{FieldKey, Record};
use crate::domain::answer::Inputs;
use crate::domain::id::{IndicatorNo, ItemId};
use crate::domain::language::Language;
use crate::domain::scheme::measure::EffortSize;
use crate::domain::scheme::{Item, SchemeIndicator};
use crate::planning::lift::{Lift, LiftStep, Target, lifts};
use crate::planning::marginal::{Gain, Marginal, marginals};
use crate::report::Report;
use crate::scoring::trace::Subject;
use crate::terms::zh::measure::{facts_in_words, lift_in_words};
use crate::ui::derivation::input_words::{input_title, input_value};
use crate::ui::derivation::step::subject_title;
use crate::ui::fields::day_field::DayField;
use crate::ui::fields::field::Select;
use crate::ui::fields::options::Options;
use crate::ui::view::store::View;

/// The properties of [`LiftTable`].
#[derive(Clone, PartialEq, Properties)]
pub struct LiftTableProps {
    /// What the page sees.
    pub view: View,
}

/// What each item gains, and what each lift takes.
#[component]
pub fn LiftTable(props: &LiftTableProps) -> Html {
    let view = &props.view;
    let t = view.t();
    let Some((record, report)) = view.opened() else {
        return Html::default();
    };
    let framework = &report.edition().framework;
    let answers = &report.assessment.answers;
    let lifts = lifts(framework, &report.scheme, answers);
    html! {
        <section class="cx-section" aria-labelledby="cx-lifts">
            <h2 class="cx-heading" id="cx-lifts">{ t.lifts().title }</h2>
            if lifts.is_empty() {
                <p>{ t.lifts().none }</p>
            } else {
                <details class="cx-details">
                    <summary>{ t.lifts().gains_title }</summary>
                    <p class="cx-hint">{ t.lifts().gains_hint }</p>
                    { gains(view, report, &marginals(framework, &report.scheme, answers)) }
                </details>
                <details class="cx-details">
                    <summary>{ (t.lifts().count)(lifts.len()) }</summary>
                    <p class="cx-hint">{ t.lifts().hint }</p>
                    <ul class="cx-entries">
                        for (index, lift) in lifts.iter().enumerate() {
                            { row(view, record, report, index, lift) }
                        }
                    </ul>
                </details>
            }
        </section>
    }
}

/// Every item with its gain at the next step and at full points.
fn gains(view: &View, report: &Report, marginals: &[Marginal]) -> Html {
    let t = view.t();
    let shown =
        |gain: Option<Gain>| gain.map_or("—".to_owned(), |gain| format!("+{}", gain.shown));
    html! {
        <div class="cx-scroll" tabindex="0" role="group" aria-label={t.lifts().gains_title}>
            <table class="cx-table">
                <thead>
                    <tr>
                        <th scope="col">{ t.lifts().item }</th>
                        <th scope="col" class="cx-table__figure">{ t.lifts().step_next }</th>
                        <th scope="col" class="cx-table__figure">{ t.lifts().step_full }</th>
                    </tr>
                </thead>
                <tbody>
                    for marginal in marginals {
                        <tr key={format!("{}-{}", marginal.indicator, marginal.item)}>
                            <th scope="row">{ item_words(view, report, marginal.indicator, &marginal.item) }</th>
                            <td class="cx-table__figure">{ shown(marginal.next) }</td>
                            <td class="cx-table__figure">{ shown(marginal.full) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

fn row(view: &View, record: &Record, report: &Report, index: usize, lift: &Lift) -> Html {
    let t = view.t();
    let key = &lift.key;
    let estimate = record.estimate(key);
    let by = FieldKey::LiftBy(key.clone());
    let on_choose = {
        let key = key.clone();
        view.dispatch.reform(move |size| {
            Action::Record(RecordAction::Lift(key.clone(), LiftAction::ChoseEffort(size)))
        })
    };
    let sizes = EffortSize::ALL.map(|size| (size, (t.improve().size)(size)));
    let options = Options::of(sizes, &estimate.effort.size(), on_choose);
    html! {
        <li class="cx-entry">
            <p>{ lift_words(view, report, lift) }<span class="cx-muted">{ still_changes(view, report, lift) }</span></p>
            <div class="cx-grid">
                <Select id={format!("cx-lift-{index}-effort")} label={t.improve().effort_example} {options} />
                <DayField view={view.clone()} id={format!("cx-lift-{index}-by")} field={by} label={t.lifts().by} value={estimate.by} />
            </div>
        </li>
    }
}

/// Whether the figures of a lift can still be changed.
#[must_use]
pub fn still_changes(view: &View, report: &Report, lift: &Lift) -> String {
    let judged = report.scheme.indicators.get(&lift.key.indicator);
    let past = judged.is_some_and(|judged| lift.is_of_the_past(judged));
    (view.t().lifts().still_changes)(!past, report.assessment.data_year().saturating_add(1))
}

/// An item in words: the indicator and the item.
fn item_words(view: &View, report: &Report, no: IndicatorNo, id: &ItemId) -> String {
    let judged = report.scheme.indicators.get(&no);
    let item = judged.and_then(|judged| judged.items.iter().find(|item| item.id() == id));
    let name = item.map_or(id.as_str(), |item| item.title().in_language(view.language));
    (view.t().county.numbered)(&no.to_string(), name)
}

/// A lift in words: the indicator, the item, and where it leads.
#[must_use]
pub fn lift_words(view: &View, report: &Report, lift: &Lift) -> String {
    let t = view.t();
    let key = &lift.key;
    let judged = report.scheme.indicators.get(&key.indicator);
    let item = judged.and_then(|judged| judged.items.iter().find(|item| *item.id() == key.item));
    let (Some(judged), Some(item)) = (judged, item) else {
        return key.item.to_string();
    };
    let score = report.sheet.indicator(key.indicator);
    let indicator = score
        .map(|score| subject_title(view, report, &Subject::Indicator(score.no)))
        .unwrap_or_default();
    let data_year = report.assessment.data_year();
    // In Chinese as a plan says it.
    let measure = (view.language == Language::Zh)
        .then(|| lift_in_words(judged, item, lift, data_year))
        .flatten();
    match (measure, &lift.key.step) {
        (Some(measure), LiftStep::Option(_)) => (t.fields.labelled)(&indicator, &measure),
        (Some(measure), step) => (t.lifts().name)(&indicator, &measure, how_far(view, step)),
        (None, _) => (t.lifts().name)(
            &indicator,
            item.title().in_language(view.language),
            &step_words(view, judged, item, lift),
        ),
    }
}

fn step_words(view: &View, judged: &SchemeIndicator, item: &Item, lift: &Lift) -> String {
    let t = view.t();
    match &lift.key.step {
        LiftStep::Option(id) => {
            let choice = item.rule().options().iter().find(|choice| choice.id == *id);
            let title =
                choice.map_or(id.as_str(), |choice| choice.title.in_language(view.language));
            title.to_owned()
        }
        step @ (LiftStep::Next | LiftStep::Full) => {
            let how_far = how_far(view, step);
            match &lift.target {
                Target::Facts(facts) => {
                    (t.lifts().step_to)(how_far, &facts_words(view, judged, item, facts))
                }
                Target::AllPoints => how_far.to_owned(),
            }
        }
    }
}

fn how_far(view: &View, step: &LiftStep) -> &'static str {
    let t = view.t();
    if *step == LiftStep::Full { t.lifts().step_full } else { t.lifts().step_next }
}

/// Facts to be reached. In Chinese they are worded as a measure of the plan would be.
fn facts_words(view: &View, judged: &SchemeIndicator, item: &Item, facts: &Inputs) -> String {
    if view.language == Language::Zh {
        return facts_in_words(judged, facts);
    }
    let words = facts.iter().map(|(id, input)| {
        let value = input_value(view, judged, item.rule(), id, *input);
        format!("{}: {value}", input_title(view, judged, item, id))
    });
    words.collect::<Vec<_>>().join(view.t().fields.separator)
}
