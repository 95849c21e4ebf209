//! One scoring item: its inputs, and what it gives now.
//!
//! Must not know: weights, and how points are computed.

use yew::prelude::*;

use crate::app::action::{Action, AnswerAction};
use crate::app::asked::shown;
use crate::app::enter::would_take;
use crate::app::state::{FieldKey, Record};
use crate::domain::answer::{Answer, Input};
use crate::domain::decimal::Quantity;
use crate::domain::id::{DepartmentId, IndicatorNo, InputId, ItemId};
use crate::domain::percent::Percent;
use crate::domain::scheme::rule::Questions;
use crate::domain::scheme::{Item, SchemeIndicator, WhenZero};
use crate::scoring::item::ItemScore;
use crate::scoring::trace::Subject;
use crate::terms::{brief, short};
use crate::ui::county::choices::{level, ticks};
use crate::ui::county::counted_list::counted_list;
use crate::ui::county::defined::{defined, details, option_details};
use crate::ui::county::scale::scale;
use crate::ui::county::sum::sum;
use crate::ui::derivation::Derivation;
use crate::ui::fields::field::{FigureInput, TextArea};
use crate::ui::fields::said::{Number, said};
use crate::ui::view::store::View;

/// The properties of [`FigureField`].
#[derive(Clone, PartialEq, Properties)]
pub struct FigureFieldProps {
    /// What the page sees.
    pub view: View,
    /// The id of the control.
    pub id: AttrValue,
    /// The field in the state.
    pub field: FieldKey,
    /// What is asked.
    pub label: AttrValue,
    /// The unit behind it.
    pub unit: AttrValue,
    /// The figure that was taken last.
    pub value: Option<Quantity>,
    /// What helps to fill it in.
    #[prop_or_default]
    pub hint: Html,
    /// The item in which it stands.
    #[prop_or_default]
    pub item: Option<ItemId>,
}

/// A figure: shows what was typed, and beside a text that was not taken why.
#[component]
pub fn FigureField(props: &FigureFieldProps) -> Html {
    let FigureFieldProps { view, id, field, label, unit, value, hint, item } = props;
    let record = view.record.as_deref();
    let rejected = record.and_then(|record| record.rejected.get(field));
    let kept = record.zip(*value).map(|(record, value)| shown(record, field, value));
    let taken = || kept.clone().unwrap_or_default();
    let text = rejected.map_or_else(taken, |rejected| rejected.text.clone());
    let problem = rejected.map(|rejected| {
        AttrValue::from((view.t().errors.entry_problem)(&rejected.problem, kept.as_deref()))
    });
    let on_enter = view.dispatch.reform({
        let (field, item) = (field.clone(), item.clone());
        move |text| Action::typed(field.clone(), item.clone(), text)
    });
    let early = {
        let (record, field) = (view.record.clone(), field.clone());
        Callback::from(move |text: String| {
            record.as_ref().is_some_and(|record| would_take(record, &field, &text))
        })
    };
    let unit = (!unit.is_empty()).then(|| unit.clone());
    html! {
        <FigureInput id={id.clone()} label={label.clone()} value={text} {on_enter} {early} {problem} {unit} hint={hint.clone()} />
    }
}

/// The properties of [`ItemInputs`].
#[derive(Clone, PartialEq, Properties)]
pub struct ItemInputsProps {
    /// What the page sees.
    pub view: View,
    /// The indicator.
    pub no: IndicatorNo,
    /// The item.
    pub item: ItemId,
    /// Whether its points stand beside it.
    #[prop_or_default]
    pub points: Points,
}

/// Whether the points of an item stand beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Points {
    /// They do.
    #[default]
    Shown,
    /// They do not: a room is to guess them first.
    Hidden,
}

/// The items of an indicator, in the order of the scheme.
#[must_use]
pub fn items(record: &Record, no: IndicatorNo) -> Vec<ItemId> {
    let items = record.scheme.indicators.get(&no).into_iter().flat_map(|judged| &judged.items);
    items.map(|item| item.id().clone()).collect()
}

/// The inputs of an item, its points and its basis.
#[component]
pub fn ItemInputs(props: &ItemInputsProps) -> Html {
    let ItemInputsProps { view, no, item: id, points: shown } = props;
    let Some((record, report)) = view.opened() else {
        return Html::default();
    };
    let judged = record.scheme.indicators.get(no);
    let scores = report.sheet.indicator(*no).map(|score| &score.items);
    let score = scores.and_then(|items| items.iter().find(|score| score.id == *id));
    let (Some(judged), Some(score)) = (judged, score) else {
        return Html::default();
    };
    let Some(item) = judged.items.iter().find(|item| item.id() == id) else {
        return Html::default();
    };
    let scale = match shown {
        Points::Shown => scale(view, record, judged, *no, item, score),
        Points::Hidden => Html::default(),
    };
    let is_scaled = scale != Html::default();
    // A list takes the whole width, its steps below.
    let beside = is_scaled && judged.lists_of(item).is_empty();
    html! {
        <section class={classes!("cx-item", beside.then_some("cx-item--scaled"))} aria-labelledby={format!("cx-item-{}", item.id())}>
            <h2 class="cx-item__title" id={format!("cx-item-{}", item.id())}>{ item.title().in_language(view.language) }</h2>
            <div class="cx-item__inputs">{ inputs(view, record, judged, *no, item) }</div>
            { scale }
            if *shown == Points::Shown {
                // Beside the title for the eye; Tab goes through the inputs first.
                <div class="cx-item__points">
                    <Derivation
                        view={view.clone()}
                        subject={Subject::Item(*no, item.id().clone())}
                        number={points(view, score, is_scaled, share(record, *no, item))}
                        id={format!("cx-points-{}", item.id())}
                    />
                </div>
            }
        </section>
    }
}

/// What stands beside the title: the share that is judged, where there is one, and its points,
/// out of how many where the steps beside the fields do not say it.
fn points(view: &View, score: &ItemScore, is_scaled: bool, share: Option<Percent>) -> Number {
    let t = view.t();
    let share = share.map(t.indicator.share).unwrap_or_default();
    match score.got {
        Some(got) => {
            let (shown, most) = (brief(Some(got)), short(score.points));
            let shown = (t.indicator.points_of)(&shown, (!is_scaled).then_some(&most));
            let said = (t.indicator.points_said)(&said(view, Some(got)), &short(score.points));
            Number { shown: (share.clone() + &shown).into(), said: (share + &said).into() }
        }
        None => {
            Number { shown: t.indicator.item_dropped.into(), said: t.indicator.item_dropped.into() }
        }
    }
}

/// The share of which an item is made, once both figures are stated.
fn share(record: &Record, no: IndicatorNo, item: &Item) -> Option<Percent> {
    let (part, whole) = item.rule().part_and_whole()?;
    let figure = |id| stated(record, no, id).flatten().and_then(Input::quantity);
    Percent::of(figure(part)?, figure(whole)?)
}

/// What is stated for an input: `Some(None)` where it was looked at and is not clear yet.
fn stated(record: &Record, no: IndicatorNo, id: &InputId) -> Option<Option<Input>> {
    // A shared figure is known here even while nothing else of the indicator is.
    if record.scheme.shared.contains_key(id) {
        return record.assessment.facts.get(id).copied();
    }
    let inputs = record.assessment.answers.get(&no).and_then(Answer::inputs);
    inputs.and_then(|inputs| inputs.get(id).copied())
}

fn inputs(
    view: &View,
    record: &Record,
    judged: &SchemeIndicator,
    no: IndicatorNo,
    item: &Item,
) -> Html {
    let given = |id: &InputId| stated(record, no, id).flatten();
    match item.rule().questions() {
        Questions::Options(choices) => html! {
            <>
                { ticks(view, &|id| stated(record, no, id), judged, no, item, choices) }
                { option_details(view, record, judged, choices) }
            </>
        },
        Questions::Level(value, levels) => html! {
            <>
                { level(view, record, judged, no, item, (value, levels), stated(record, no, value)) }
                { details(view, judged, &[(value, item.title().in_language(view.language))]) }
            </>
        },
        Questions::Figures => {
            let read: Vec<&InputId> = item.rule().inputs().map(|(id, _)| id).collect();
            let typed: Vec<&InputId> =
                read.iter().copied().filter(|id| judged.counted_from(id).is_none()).collect();
            let lists = judged.lists_of(item);
            let before = |at: usize| typed.get(at.wrapping_sub(1)).copied();
            let titled = |id: &&'_ InputId| (*id).clone();
            let in_details: Vec<InputId> = lists
                .iter()
                .flat_map(|list| list.counted())
                .map(|id| titled(&id))
                .chain(typed.iter().map(titled))
                .collect();
            let in_details: Vec<(&InputId, &str)> =
                in_details.iter().map(|id| (id, title(view, judged, id))).collect();
            html! {
                <>
                    for list in &lists {
                        { counted_list(view, record, judged, no, list) }
                    }
                    if !typed.is_empty() {
                        <div class="cx-item__figures">
                            for (at, id) in typed.iter().enumerate() {
                                { figure(view, record, judged, no, item, id, before(at)) }
                                if !judged.parts(id).is_empty() && !is_asked_before(judged, item, id) {
                                    { by_department(view, record, judged, no, id) }
                                }
                            }
                        </div>
                    }
                    for id in &typed {
                        if is_to_be_explained(judged, item, id, given(id)) {
                            { zero_reason(view, record, judged, no, id) }
                        }
                    }
                    if lists.is_empty() && typed.is_empty() {
                        <p class="cx-hint">{ view.t().indicator.counted_above }</p>
                    }
                    { details(view, judged, &in_details) }
                </>
            }
        }
    }
}

fn figure(
    view: &View,
    record: &Record,
    judged: &SchemeIndicator,
    no: IndicatorNo,
    item: &Item,
    id: &InputId,
    before: Option<&InputId>,
) -> Html {
    let named = judged.inputs.get(id);
    let mut label = title(view, judged, id).to_owned();
    let sharers = record.scheme.sharers(no, id);
    if !sharers.is_empty() {
        label.push_str(&(view.t().indicator.shared_with)(&sharers));
    }
    let unit = named.map(|input| (view.t().fields.unit)(&input.unit)).unwrap_or_default();
    let value = stated(record, no, id).flatten().and_then(Input::quantity);
    let hint = defined(view, record, judged, id, before, None);
    let field = FieldKey::Input(no, id.clone());
    // A figure that several items share stands in each, under an id of its own.
    let control = if is_asked_before(judged, item, id) {
        format!("cx-{no}-{}-{id}", item.id())
    } else {
        format!("cx-{no}-{id}")
    };
    let inputs = record.assessment.answers.get(&no).and_then(Answer::inputs);
    let is_sum = inputs.is_some_and(|inputs| inputs.has_parts(id));
    if is_sum {
        return html! {
            <div class="cx-field" id={control}>
                <p class="cx-field__label">{ label }</p>
                <div class="cx-field__hint">{ hint }</div>
                <p class="cx-sum" role="status">{ sum(view, record, no, id, &unit) }</p>
            </div>
        };
    }
    html! { <FigureField view={view.clone()} id={control} {field} {label} {unit} {value} {hint} item={item.id().clone()} /> }
}

/// A field for each department that has a part of a figure, below those that have it whole.
fn by_department(
    view: &View,
    record: &Record,
    judged: &SchemeIndicator,
    no: IndicatorNo,
    id: &InputId,
) -> Html {
    let named = judged.inputs.get(id);
    let title = named.map_or(id.as_str(), |input| input.title.in_language(view.language));
    let inputs = record.assessment.answers.get(&no).and_then(Answer::inputs);
    let part = |of: &DepartmentId| {
        let department = record.scheme.department(of);
        let label =
            department.map_or(of.as_str(), |of| of.name.in_language(view.language)).to_owned();
        let field = FieldKey::Part(no, id.clone(), of.clone());
        let value = inputs.and_then(|inputs| inputs.part(id, of));
        let unit = named.map(|input| (view.t().fields.unit)(&input.unit)).unwrap_or_default();
        html! { <FigureField key={of.as_str()} view={view.clone()} id={format!("cx-{no}-{id}-{of}")} {field} {label} {unit} {value} /> }
    };
    let is_sum = inputs.is_some_and(|inputs| inputs.has_parts(id));
    html! {
        <details class="cx-details cx-item__parts" id={format!("cx-{no}-{id}-parts")} open={is_sum}>
            <summary><span class="cx-hidden">{ (view.t().indicator.named)(title) }</span>{ view.t().indicator.by_department }</summary>
            <div class="cx-item__figures">
                for of in judged.parts(id) {
                    { part(of) }
                }
            </div>
        </details>
    }
}

/// What an input is called.
fn title<'a>(view: &View, judged: &'a SchemeIndicator, id: &'a InputId) -> &'a str {
    let named = judged.inputs.get(id);
    named.map_or(id.as_str(), |input| input.title.in_language(view.language))
}

/// Whether an item before this one asks for a figure too.
fn is_asked_before(judged: &SchemeIndicator, item: &Item, id: &InputId) -> bool {
    let before = judged.items.iter().take_while(|other| other.id() != item.id());
    before.flat_map(|other| other.rule().inputs()).any(|(other, _)| other == id)
}

/// Whether a figure is a zero that counts only with its reason, which is asked for once.
fn is_to_be_explained(
    judged: &SchemeIndicator,
    item: &Item,
    id: &InputId,
    given: Option<Input>,
) -> bool {
    given.and_then(Input::quantity).is_some_and(Quantity::is_zero)
        && judged.when_zero(id) == Some(WhenZero::LeftOut)
        && !is_asked_before(judged, item, id)
}

/// Why a figure is zero: without a reason its items are to be verified.
fn zero_reason(
    view: &View,
    record: &Record,
    judged: &SchemeIndicator,
    no: IndicatorNo,
    id: &InputId,
) -> Html {
    let t = view.t();
    let title = title(view, judged, id);
    let inputs = record.assessment.answers.get(&no).and_then(Answer::inputs);
    let value = inputs.and_then(|inputs| inputs.words(id)).unwrap_or_default().to_owned();
    let problem = value.is_empty().then_some(AttrValue::Static(t.indicator.zero_reason_missing));
    let on_enter = view.dispatch.reform({
        let id = id.clone();
        move |text| Action::answer(no, AnswerAction::Said(id.clone(), text))
    });
    html! { <TextArea id={format!("cx-{no}-{id}-reason")} label={(t.indicator.zero_reason)(title)} {value} {on_enter} {problem} /> }
}
