//! What a county states for an indicator, as text in two columns: what a room judges by.
//!
//! Must not know: what any of it is worth; the steps of a rule are the scheme's own.

use yew::prelude::*;

use crate::app::state::Record;
use crate::domain::answer::{Answer, AnswerState, Input, Inputs};
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::scheme::rule::Questions;
use crate::domain::scheme::{Item, SchemeIndicator};
use crate::scoring::scale::{self, Scale};
use crate::terms::short;
use crate::ui::derivation::input_words::{input_title, input_value};
use crate::ui::view::store::View;

/// So many lines at most can stand much larger, and so many larger.
const FEW: usize = 6;
const SOME: usize = 8;

/// The facts of an indicator, an item at a time.
pub fn facts(view: &View, record: &Record, no: IndicatorNo) -> Html {
    let t = view.t();
    let Some(judged) = record.scheme.indicators.get(&no) else {
        return Html::default();
    };
    let answer = record.assessment.answers.get(&no);
    let said = match answer.map(|answer| &answer.state) {
        Some(AnswerState::Answered(_)) => None,
        Some(AnswerState::Unknown) => Some(t.workshop().is_unknown),
        Some(AnswerState::NotApplicable(_)) => Some(t.workshop().is_not_applicable),
        None => Some(t.workshop().is_unanswered),
    };
    let nothing = Inputs::new();
    let inputs = answer.and_then(Answer::inputs).unwrap_or(&nothing);
    let lines = judged.items.iter().map(|item| match item.rule().questions() {
        Questions::Level(_, levels) => 1 + levels.len(),
        Questions::Options(_) | Questions::Figures => 1 + item.rule().inputs().count(),
    });
    let lines = match lines.sum::<usize>() {
        n if n <= FEW => Some("few"),
        n if n <= SOME => Some("some"),
        _ => None,
    };
    let one = judged.items.len() == 1;
    // A heading and its one figure belong together.
    let short = one && judged.items.iter().all(|item| item.rule().inputs().count() <= 2);
    html! {
        <>
            if let Some(said) = said {
                <p class="cx-slide__lead">{ said }</p>
            }
            <div class="cx-slide__facts" data-lines={lines} data-one={one.then_some("")} data-short={short.then_some("")}>
                for item in &judged.items {
                    <div class="cx-slide__item" key={item.id().as_str()}>
                        <h2 class="cx-slide__group">{ item.title().in_language(view.language) }</h2>
                        if said.is_none() {
                            { stated(view, record, judged, no, item, inputs) }
                        }
                    </div>
                }
            </div>
        </>
    }
}

/// What is stated for an item.
fn stated(
    view: &View,
    record: &Record,
    judged: &SchemeIndicator,
    no: IndicatorNo,
    item: &Item,
    inputs: &Inputs,
) -> Html {
    let t = view.t();
    match item.rule().questions() {
        Questions::Options(choices) => {
            let choices = choices.iter().map(|choice| {
                let so = inputs.flag(&choice.id);
                (so, choice.title.in_language(view.language).to_owned())
            });
            marked(view, choices)
        }
        Questions::Level(value, levels) => {
            let reached = inputs.level(value);
            let levels = levels.iter().enumerate().map(|(at, level)| {
                let so = reached.map(|reached| reached == at);
                (so, level.title.in_language(view.language).to_owned())
            });
            marked(view, levels)
        }
        Questions::Figures => html! {
            <>
                for (id, _) in item.rule().inputs() {
                    <p class="cx-slide__fact">
                        <span class="cx-slide__what">{ input_title(view, judged, item, id) }</span>
                        { " " }
                        <strong class="cx-slide__value">{ input_value(view, judged, item.rule(), id, value(record, no, id)) }</strong>
                    </p>
                }
                if let Some(Scale::Steps(steps)) = scale::scale(judged, item, inputs) {
                    <p class="cx-slide__steps">
                        { steps.iter().map(|step| (t.workshop().step)(&(t.indicator.takes)(step.takes), &short(step.points))).collect::<Vec<_>>().join(t.fields.separator) }
                    </p>
                }
            </>
        },
    }
}

/// A figure, also where several indicators share it.
pub fn value(record: &Record, no: IndicatorNo, id: &InputId) -> Option<Input> {
    let assessment = &record.assessment;
    let own = || assessment.answers.get(&no)?.inputs()?.stated(id);
    if record.scheme.shared.contains_key(id) {
        assessment.facts.get(id).copied().flatten()
    } else {
        own()
    }
}

/// Lines with a mark each: it is so, it is not, nobody knows.
pub fn marked(view: &View, lines: impl Iterator<Item = (Option<bool>, String)>) -> Html {
    let t = &view.t().fields;
    let mark = |so: Option<bool>| match so {
        Some(true) => ("✓", t.yes),
        Some(false) => ("✕", t.no),
        None => ("？", t.unclear),
    };
    html! {
        <ul class="cx-slide__marks">
            for (so, line) in lines {
                <li data-so={so.map_or("open", |so| if so { "yes" } else { "no" })}>
                    <span class="cx-slide__mark" aria-hidden="true">{ mark(so).0 }</span>
                    <span class="cx-hidden">{ (t.labelled)(mark(so).1, "") }</span>
                    { line }
                </li>
            }
        </ul>
    }
}

/// What is stated for an item in one line, to stand below its points.
pub fn in_short(view: &View, record: &Record, no: IndicatorNo, item: &Item) -> String {
    let t = view.t();
    let Some(judged) = record.scheme.indicators.get(&no) else { return String::new() };
    let nothing = Inputs::new();
    let answer = record.assessment.answers.get(&no);
    if let Some(AnswerState::NotApplicable(_)) = answer.map(|answer| &answer.state) {
        return t.indicator.line_left.to_owned();
    }
    let inputs = answer.and_then(Answer::inputs).unwrap_or(&nothing);
    match item.rule().questions() {
        Questions::Options(choices) => {
            let n = choices.iter().filter(|choice| inputs.flag(&choice.id) == Some(true)).count();
            (t.workshop().n_of)(n, choices.len())
        }
        Questions::Level(id, levels) => {
            let level = inputs.level(id).and_then(|at| levels.get(at));
            level.map_or(t.fields.not_stated, |it| it.title.in_language(view.language)).to_owned()
        }
        Questions::Figures => {
            let said =
                |id: &InputId| input_value(view, judged, item.rule(), id, value(record, no, id));
            let said: Vec<_> = item.rule().inputs().map(|(id, _)| said(id)).collect();
            // What is reached, of how many.
            said.into_iter().rev().collect::<Vec<_>>().join(" / ")
        }
    }
}
