//! A list that is answered line by line, and what is counted from it.
//!
//! Must not know: points, and how a line is counted.

use yew::prelude::*;

use crate::app::action::{Action, AnswerAction};
use crate::app::state::Record;
use crate::domain::answer::{Answer, Inputs};
use crate::domain::decimal::Quantity;
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::scheme::SchemeIndicator;
use crate::domain::scheme::counted_list::{CountedList, Line, Standing};
use crate::ui::county::defined::defined;
use crate::ui::fields::field::TextField;
use crate::ui::view::store::View;

/// A list with its lines.
pub fn counted_list(
    view: &View,
    record: &Record,
    judged: &SchemeIndicator,
    no: IndicatorNo,
    list: &CountedList,
) -> Html {
    let t = view.t();
    let nothing = Inputs::new();
    let inputs = record.assessment.answers.get(&no).and_then(Answer::inputs).unwrap_or(&nothing);
    let states = list.states.iter().map(|state| state.title.in_language(view.language));
    let states: Vec<&str> = states.chain([t.indicator.line_left]).collect();
    let lines = shown(list, inputs);
    html! {
        <fieldset class="cx-lines" id={format!("cx-{no}-{}", list.id)}>
            <legend class="cx-lines__legend">{ list.title.in_language(view.language) }</legend>
            <p class="cx-field__hint">
                for (at, id) in list.counted().iter().enumerate() {
                    { defined(view, record, judged, id, list.counted().get(at.wrapping_sub(1)).copied(), name(view, list, id)) }
                }
            </p>
            <table class="cx-lines__table">
                <thead>
                    <tr>
                        <th scope="col"><span lang="zh-CN">{ &list.basis }</span></th>
                        for state in &states {
                            <th scope="col" class="cx-lines__state">{ *state }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for line in lines {
                        { row(view, judged, no, list, line, inputs, &states) }
                    }
                </tbody>
            </table>
            { rest(view, no, list, inputs) }
        </fieldset>
    }
}

/// Of what an input counts the lines: the furthest state that it counts.
fn name<'a>(view: &'a View, list: &'a CountedList, id: &InputId) -> Option<&'a str> {
    let state = list.states.iter().rfind(|state| state.counts.contains(id));
    let state = state.filter(|_| *id != list.whole);
    state.map(|state| state.title.in_language(view.language))
}

/// The lines of the scheme, those that the county has added, and one that it may add.
fn shown<'a>(list: &'a CountedList, inputs: &Inputs) -> Vec<&'a Line> {
    let is_there = |line: &&Line| list.standing(inputs, line) != Standing::Absent;
    let given = list.lines.iter().filter(|line| !line.own);
    let own: Vec<&Line> = list.lines.iter().filter(|line| line.own).collect();
    let n_own = own.iter().rposition(is_there).map_or(0, |last| last + 1);
    given.chain(own.into_iter().take(n_own + 1)).collect()
}

fn row(
    view: &View,
    judged: &SchemeIndicator,
    no: IndicatorNo,
    list: &CountedList,
    line: &Line,
    inputs: &Inputs,
    states: &[&str],
) -> Html {
    let title = judged.inputs.get(&line.id);
    let title = title.map_or(line.id.as_str(), |input| input.title.in_language(view.language));
    let words = inputs.words(&line.id).unwrap_or_default();
    let reached = inputs.level(&line.id);
    let name = if line.own && !words.is_empty() { words } else { title };
    let name_of = AttrValue::from(format!("cx-{no}-{}", line.id));
    let is_left = reached == Some(list.states.len());
    html! {
        <tr key={line.id.as_str()}>
            <th scope="row">
                if line.own {
                    { said(view, no, line, words, title, reached.is_some()) }
                } else {
                    { title }
                    if is_left {
                        { said(view, no, line, words, view.t().indicator.line_reason, true) }
                    }
                }
            </th>
            for (level, state) in (0_u8..).zip(states) {
                <td class="cx-lines__state">
                    if !line.own || level < list.not_applicable() {
                        <label class="cx-lines__choice">
                            <input
                                id={format!("{name_of}-{level}")}
                                type="radio"
                                name={name_of.clone()}
                                aria-label={(view.t().indicator.line_state)(name, state)}
                                checked={reached == Some(level.into())}
                                onchange={chosen(view, no, &line.id, level)}
                            />
                        </label>
                    }
                </td>
            }
        </tr>
    }
}

fn chosen(view: &View, no: IndicatorNo, id: &InputId, level: u8) -> Callback<Event> {
    let id = id.clone();
    view.dispatch.reform(move |_: Event| {
        Action::answer(no, AnswerAction::ChoseLevel(id.clone(), Some(level)))
    })
}

/// The words beside a line: what it is called, or why it does not apply.
fn said(
    view: &View,
    no: IndicatorNo,
    line: &Line,
    words: &str,
    label: &str,
    is_needed: bool,
) -> Html {
    let t = view.t();
    let missing =
        if line.own { t.indicator.line_name_missing } else { t.indicator.line_reason_missing };
    let problem = (is_needed && words.is_empty()).then_some(AttrValue::Static(missing));
    let id = line.id.clone();
    let on_enter =
        view.dispatch.reform(move |text| Action::answer(no, AnswerAction::Said(id.clone(), text)));
    html! {
        <TextField id={format!("cx-{no}-{}-words", line.id)} label={label.to_owned()} value={words.to_owned()} {on_enter} {problem} />
    }
}

/// The lines by their states, each state with the names of its lines; open ones last.
pub fn by_state(
    view: &View,
    judged: &SchemeIndicator,
    list: &CountedList,
    inputs: &Inputs,
) -> Vec<(String, String)> {
    let t = view.t();
    let named = |line: &Line| {
        let title = judged.inputs.get(&line.id).map(|input| &input.title);
        let title = title.map_or(line.id.as_str(), |title| title.in_language(view.language));
        match inputs.words(&line.id) {
            Some(name) if line.own => name.to_owned(),
            Some(reason) if list.standing(inputs, line) == Standing::Left => {
                (t.indicator.line_state)(title, reason)
            }
            Some(_) | None => title.to_owned(),
        }
    };
    let states = list.states.iter().enumerate();
    let states =
        states.map(|(at, state)| (state.title.in_language(view.language), Standing::In(at)));
    let others = [(t.indicator.line_left, Standing::Left), (t.fields.not_stated, Standing::Open)];
    let lines = states.chain(others).map(|(title, so)| {
        let lines = list.lines.iter().filter(|line| list.standing(inputs, line) == so);
        (title.to_owned(), lines.map(named).collect::<Vec<_>>().join(t.fields.separator))
    });
    lines.filter(|(_, lines)| !lines.is_empty()).collect()
}

/// How many lines are open, and the way to leave them in the last state.
fn rest(view: &View, no: IndicatorNo, list: &CountedList, inputs: &Inputs) -> Html {
    let t = view.t();
    let n_open = list.n_standing(inputs, Standing::Open);
    let is_of_nothing = inputs.quantity(&list.whole).is_some_and(Quantity::is_zero);
    let standing = match n_open {
        0 if is_of_nothing => t.indicator.list_of_nothing.to_owned(),
        0 => t.indicator.lines_settled.to_owned(),
        n_open => (t.indicator.lines_open)(n_open),
    };
    let id = list.id.clone();
    let on_rest = view
        .dispatch
        .reform(move |_: MouseEvent| Action::answer(no, AnswerAction::LeftRest(id.clone())));
    let last = list.states.last().map_or("", |state| state.title.in_language(view.language));
    html! {
        <p class="cx-lines__rest">
            <span role="status">{ standing }</span>
            <button class="cx-button cx-button--quiet" type="button" id={format!("cx-{no}-{}-rest", list.id)} onclick={on_rest}>{ (t.indicator.rest)(last) }</button>
        </p>
    }
}
