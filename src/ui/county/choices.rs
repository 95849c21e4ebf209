//! What is chosen in an item: its options, yes, no or open each, or its level.
//!
//! Must not know: what a choice is worth to the total.

use yew::prelude::*;

use crate::app::action::{Action, AnswerAction};
use crate::app::state::Record;
use crate::domain::answer::Input;
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::scheme::rule::{Choice, Level};
use crate::domain::scheme::{Item, SchemeIndicator};
use crate::ui::county::defined::defined;
use crate::ui::fields::field::Radios;
use crate::ui::fields::options::Options;
use crate::ui::view::store::View;

/// Yes, no or open: an option that nobody has looked at is not a no.
pub fn ticks(
    view: &View,
    stated: &dyn Fn(&InputId) -> Option<Option<Input>>,
    judged: &SchemeIndicator,
    no: IndicatorNo,
    item: &Item,
    choices: &[Choice],
) -> Html {
    let t = view.t();
    let ticks = [(Some(true), t.fields.yes), (Some(false), t.fields.no), (None, t.fields.unclear)];
    let row = |choice: &Choice| {
        let given = stated(&choice.id).map(|given| given.and_then(Input::flag));
        let title = choice.title.in_language(view.language);
        let points = (t.indicator.choice_points)(&choice.points.to_string());
        let counts = judged.definitions.get(&choice.id);
        let counts = counts.map(|definition| definition.counts.for_readers(view.language));
        let on_tick = |tick: Option<bool>| {
            let id = choice.id.clone();
            view.dispatch
                .reform(move |_: Event| Action::answer(no, AnswerAction::Ticked(id.clone(), tick)))
        };
        html! {
            <tr key={choice.id.as_str()}>
                <th scope="row">
                    { title }<span class="cx-muted">{ points }</span>
                    if let Some((counts, language)) = counts {
                        <span class="cx-lines__counts" lang={language.tag()}>{ counts }</span>
                    }
                </th>
                for (at, (tick, said)) in ticks.into_iter().enumerate() {
                    <td class="cx-lines__state">
                        <label class="cx-lines__choice">
                            <input
                                id={format!("cx-{no}-{}-{at}", choice.id)}
                                type="radio"
                                name={format!("cx-{no}-{}", choice.id)}
                                aria-label={(t.indicator.line_state)(title, said)}
                                checked={given == Some(tick)}
                                onchange={on_tick(tick)}
                            />
                        </label>
                    </td>
                }
            </tr>
        }
    };
    html! {
        <table class="cx-lines__table" aria-labelledby={format!("cx-item-{}", item.id())}>
            <thead>
                <tr>
                    <td />
                    for (_, said) in ticks {
                        <th scope="col" class="cx-lines__state">{ said }</th>
                    }
                </tr>
            </thead>
            <tbody>{ for choices.iter().map(row) }</tbody>
        </table>
    }
}

/// The levels, of which one is reached.
pub fn level(
    view: &View,
    record: &Record,
    judged: &SchemeIndicator,
    no: IndicatorNo,
    item: &Item,
    (value, levels): (&InputId, &[Level]),
    given: Option<Option<Input>>,
) -> Html {
    let t = view.t();
    let reached = given
        .map(|given| given.and_then(Input::level).and_then(|reached| u8::try_from(reached).ok()));
    let id = value.clone();
    let on_choose = view.dispatch.reform(move |level: Option<Option<u8>>| {
        Action::answer(no, AnswerAction::ChoseLevel(id.clone(), level.flatten()))
    });
    let levels = (0_u8..).zip(levels).map(|(at, level)| {
        let (title, points) = (level.title.in_language(view.language), level.points.to_string());
        (Some(Some(at)), AttrValue::from((t.indicator.level_option)(at.into(), title, &points)))
    });
    let levels = levels.chain([(Some(None), AttrValue::Static(t.fields.unclear))]);
    html! {
        <Radios
            name={format!("cx-{no}-{value}")}
            legend={html! { item.title().in_language(view.language) }}
            options={Options::of(levels, &reached, on_choose)}
            hint={defined(view, record, judged, value, None, None)}
            stacked=true
        />
    }
}
