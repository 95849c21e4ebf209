//! The facts behind a score in words: what was asked, and what the county states.
//!
//! Must not know: what a fact is worth.

use crate::domain::answer::{Input, Inputs};
use crate::domain::id::InputId;
use crate::domain::scheme::rule::{Choice, Level, Rule};
use crate::domain::scheme::{Item, SchemeIndicator};

/// What an input is called, and its unit.
#[must_use]
pub fn input_title<'a>(indicator: &'a SchemeIndicator, id: &'a InputId) -> (&'a str, &'a str) {
    match indicator.inputs.get(id) {
        Some(input) => (input.title.zh.as_str(), input.unit.as_str()),
        None => (id.as_str(), ""),
    }
}

/// The stated facts of one item, a line each.
#[must_use]
pub fn facts(indicator: &SchemeIndicator, item: &Item, inputs: &Inputs) -> Vec<String> {
    match item.rule() {
        Rule::Checklist(choices) => checklist(choices, inputs),
        Rule::Level { value, levels } => vec![level(levels, inputs.get(value))],
        Rule::Ratio { .. } | Rule::Bands { .. } | Rule::Deduct { .. } | Rule::Add { .. } => {
            let read = item.rule().inputs();
            let figures = read.into_iter().map(|(id, _)| figure(indicator, id, inputs.get(id)));
            vec![figures.collect::<Vec<_>>().join("；")]
        }
    }
}

fn figure(indicator: &SchemeIndicator, id: &InputId, input: Option<&Option<Input>>) -> String {
    let (title, unit) = input_title(indicator, id);
    match input {
        Some(Some(Input::Quantity(quantity))) => format!("{title}{quantity}{unit}"),
        Some(Some(Input::Flag(_) | Input::Level(_)) | None) | None => format!("{title}待核实"),
    }
}

fn level(levels: &[Level], input: Option<&Option<Input>>) -> String {
    let reached = match input {
        Some(Some(Input::Level(level))) => levels.get(usize::from(*level)),
        Some(Some(Input::Flag(_) | Input::Quantity(_)) | None) | None => None,
    };
    reached.map_or("待核实", |level| &level.title.zh).to_owned()
}

/// Options that hold, that do not, and that are open: a line for each that has any.
fn checklist(choices: &[Choice], inputs: &Inputs) -> Vec<String> {
    let flag = |choice: &Choice| match inputs.get(&choice.id) {
        Some(Some(Input::Flag(flag))) => Some(*flag),
        Some(Some(Input::Quantity(_) | Input::Level(_)) | None) | None => None,
    };
    let line = |word: &str, answer: Option<bool>| {
        let of_that_answer = choices.iter().filter(|choice| flag(choice) == answer);
        let titles: Vec<_> = of_that_answer.map(|choice| choice.title.zh.as_str()).collect();
        (!titles.is_empty()).then(|| format!("{word}：{}", titles.join("；")))
    };
    let lines = [line("是", Some(true)), line("否", Some(false)), line("待核实", None)];
    lines.into_iter().flatten().collect()
}
