//! The facts behind a score in words: what was asked, and what the county states.
//!
//! Must not know: what a fact is worth.

use crate::domain::answer::Inputs;
use crate::domain::id::InputId;
use crate::domain::language::Language;
use crate::domain::scheme::counted_list::{CountedList, Line, Standing};
use crate::domain::scheme::rule::{Choice, Level, Questions};
use crate::domain::scheme::{Item, SchemeIndicator, WhenZero};
use crate::terms::grouped;
use crate::terms::zh::derivation::zero;

/// What an input is called, and its unit.
#[must_use]
pub fn input_title<'a>(indicator: &'a SchemeIndicator, id: &'a InputId) -> (&'a str, &'a str) {
    match indicator.inputs.get(id) {
        Some(input) => (input.title.zh.as_str(), input.unit.as_str()),
        None => (id.as_str(), ""),
    }
}

/// How stated facts are worded in one language.
#[derive(Debug)]
pub struct FactWords {
    /// The language of titles.
    pub language: Language,
    /// A figure: its title, the quantity and its unit.
    pub figure: fn(&str, &str, &str) -> String,
    /// A figure that is not stated, by its title.
    pub figure_open: fn(&str) -> String,
    /// Before the options that hold.
    pub yes: &'static str,
    /// Before those that do not.
    pub no: &'static str,
    /// Before those that are open.
    pub open: &'static str,
    /// A level that is not stated.
    pub level_open: &'static str,
    /// Behind a zero that is to be explained: the reason, or that there is none yet.
    pub zero: fn(Option<&str>) -> String,
    /// Before the lines of a list that are in a state, by its title.
    pub in_state: fn(&str) -> String,
    /// Before those that do not apply.
    pub left: &'static str,
    /// One of those, with the reason.
    pub left_because: fn(&str, &str) -> String,
    /// Between two of them.
    pub and: &'static str,
}

/// The Chinese wording.
pub const ZH_FACTS: FactWords = FactWords {
    language: Language::Zh,
    figure: |title, quantity, unit| format!("{title}{}{unit}", grouped(quantity)),
    figure_open: |title| format!("{title}待核实"),
    yes: "是：",
    no: "否：",
    open: "待核实：",
    level_open: "待核实",
    zero,
    in_state: |state| format!("{state}："),
    left: "不适用：",
    left_because: |title, reason| format!("{title}（{reason}）"),
    and: "；",
};

/// The stated facts of one item, a line each.
#[must_use]
pub fn facts(
    words: &FactWords,
    indicator: &SchemeIndicator,
    item: &Item,
    inputs: &Inputs,
) -> Vec<String> {
    let lists = indicator.lists_of(item).into_iter();
    let lines = lists.flat_map(|list| listed(words, indicator, list, inputs));
    in_short(words, indicator, item, inputs).into_iter().chain(lines).collect()
}

/// The same without the lines of lists, whose counts say it in short.
#[must_use]
pub fn in_short(
    words: &FactWords,
    indicator: &SchemeIndicator,
    item: &Item,
    inputs: &Inputs,
) -> Vec<String> {
    match item.rule().questions() {
        Questions::Options(choices) => checklist(words, choices, inputs),
        Questions::Level(value, levels) => vec![level(words, levels, inputs.level(value))],
        Questions::Figures => {
            let read = item.rule().inputs();
            let figures = read.into_iter().map(|(id, _)| figure(words, indicator, id, inputs));
            vec![figures.collect::<Vec<_>>().join(words.and)]
        }
    }
}

fn figure(words: &FactWords, indicator: &SchemeIndicator, id: &InputId, inputs: &Inputs) -> String {
    let (title, unit) = match indicator.inputs.get(id) {
        Some(input) => (input.title.in_language(words.language), input.unit.as_str()),
        None => (id.as_str(), ""),
    };
    match inputs.quantity(id) {
        Some(figure) => {
            let explained = figure.is_zero() && indicator.when_zero(id) == Some(WhenZero::LeftOut);
            let why = if explained { (words.zero)(inputs.words(id)) } else { String::new() };
            (words.figure)(title, &figure.to_string(), unit) + &why
        }
        None => (words.figure_open)(title),
    }
}

/// The lines of a list by their states, a line for each state that has any; nothing while no
/// line has one.
/// The lines of a list by their states.
#[must_use]
pub fn listed(
    words: &FactWords,
    indicator: &SchemeIndicator,
    list: &CountedList,
    inputs: &Inputs,
) -> Vec<String> {
    if list.lines.iter().all(|line| inputs.level(&line.id).is_none()) {
        return Vec::new();
    }
    let name = |line: &Line| {
        let title = indicator.inputs.get(&line.id).map(|input| &input.title);
        let title = title.map_or(line.id.as_str(), |title| title.in_language(words.language));
        let said = inputs.words(&line.id);
        match said {
            Some(name) if line.own => name.to_owned(),
            Some(reason) if list.standing(inputs, line) == Standing::Left => {
                (words.left_because)(title, reason)
            }
            Some(_) | None => title.to_owned(),
        }
    };
    let states = list.states.iter().enumerate().map(|(at, state)| {
        ((words.in_state)(state.title.in_language(words.language)), Standing::In(at))
    });
    let others = [(words.left, Standing::Left), (words.open, Standing::Open)];
    let others = others.map(|(word, standing)| (word.to_owned(), standing));
    let lines = states.chain(others).map(|(word, standing)| {
        let lines = list.lines.iter().filter(|line| list.standing(inputs, line) == standing);
        (word, lines.map(name).collect::<Vec<_>>())
    });
    let said = lines.filter(|(_, lines)| !lines.is_empty());
    said.map(|(word, lines)| format!("{word}{}", lines.join(words.and))).collect()
}

fn level(words: &FactWords, levels: &[Level], reached: Option<usize>) -> String {
    let reached = reached.and_then(|level| levels.get(level));
    let title = |level: &Level| level.title.in_language(words.language).to_owned();
    reached.map_or_else(|| words.level_open.to_owned(), title)
}

/// Options that hold, that do not, and that are open: a line for each that has any.
fn checklist(words: &FactWords, choices: &[Choice], inputs: &Inputs) -> Vec<String> {
    let line = |word: &str, answer: Option<bool>| {
        let of_that_answer = choices.iter().filter(|choice| inputs.flag(&choice.id) == answer);
        let titles: Vec<_> =
            of_that_answer.map(|choice| choice.title.in_language(words.language)).collect();
        (!titles.is_empty()).then(|| format!("{word}{}", titles.join(words.and)))
    };
    let lines = [line(words.yes, Some(true)), line(words.no, Some(false)), line(words.open, None)];
    lines.into_iter().flatten().collect()
}
