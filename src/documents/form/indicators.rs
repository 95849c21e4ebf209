//! Every indicator with its state, its inputs and units, its evidence and its remark: a table
//! for each dimension, a row for each item, so that the form stays short. What an input counts
//! stands on the blank form, on the page, in the workbook and on the sheets of the departments.
//!
//! Must not know: points got. An indicator that is not answered looks as on a blank form.

use crate::documents::block::{Block, Cell, Column, Mark, Role, Row, Table};
use crate::documents::form::{BLANK, or_blank, ticks, tri_state};
use crate::documents::inputs::{self, ZH_FACTS, in_short, input_title};
use crate::domain::answer::{Answer, AnswerState, Inputs};
use crate::domain::assessment::Assessment;
use crate::domain::decimal::Quantity;
use crate::domain::evidence::Shows;
use crate::domain::framework::Place;
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::language::Language;
use crate::domain::scheme::counted_list::{CountedList, Line};
use crate::domain::scheme::rule::{InputKind, Questions};
use crate::domain::scheme::{Item, Scheme, SchemeIndicator, WhenZero};
use crate::terms::score::indicator as indicator_name;
use crate::terms::{definition, grouped};

/// How many lines that a county adds have room on a blank form; more go onto a sheet beside it.
const MOST_BLANK: usize = 3;

/// Every number of the framework, a table for each dimension; one that the source skips is noted
/// in its place.
#[must_use]
pub fn questions(scheme: &Scheme, filled: Option<&Assessment>) -> Vec<Block> {
    let mut tables: Vec<Table> = Vec::new();
    let framework = &scheme.edition.framework;
    for place in framework.places() {
        let no = place.no();
        if let Place::Printed(dimension, ..) = place {
            let caption = format!("{}、{}", dimension.no, dimension.title.zh);
            if tables.last().is_none_or(|table| table.caption != caption) {
                let columns =
                    vec![Column::words("填报状态、评分项", 270), Column::words("指标、填写", 730)];
                tables.push(Table { caption, columns, rows: Vec::new() });
            }
        }
        let Some(table) = tables.last_mut() else { continue };
        let name = indicator_name(framework, scheme, no);
        let shown = filled.map(|of| shown_by(of, no)).unwrap_or_default();
        let name = format!("{name}{shown}");
        match (scheme.indicators.get(&no), place) {
            (Some(judged), Place::Printed(..) | Place::Missing(_)) => {
                let answer = filled.and_then(|assessment| assessment.answers.get(&no));
                table.rows.extend(rows(name, (scheme, judged), answer, filled.is_none()));
                table.rows.extend(filled.and_then(|of| remark(of, no)));
            }
            (None, Place::Missing(_)) => {
                table.rows.push(Row::entry([name, "不填报".to_owned()]));
            }
            (None, Place::Printed(..)) => {
                table.rows.push(Row::entry([name, "本评分方案未列评分项，不填报".to_owned()]));
            }
        }
    }
    tables.into_iter().map(Block::Table).collect()
}

/// An indicator with its items, and what stands beside them.
fn rows(
    name: String,
    (scheme, judged): (&Scheme, &SchemeIndicator),
    answer: Option<&Answer>,
    is_blank: bool,
) -> Vec<Row> {
    let inputs = answer.and_then(Answer::inputs);
    let row = |role, title: String, lines: Vec<String>| Row {
        role,
        cells: vec![Cell::from(title), Cell::from(lines)],
    };
    let (states, reason) = states(judged, answer);
    // By hand, evidence goes behind the name.
    let room = if answer.is_none() { "　佐证：＿＿＿" } else { "" };
    let head: Vec<_> = std::iter::once(format!("{name}{room}")).chain(reason).collect();
    let mut rows = vec![row(Role::Whole, states, head)];
    for item in &judged.items {
        let mut lines = lines((scheme, judged), item, inputs);
        if is_blank {
            lines.extend(definitions(judged, item));
        }
        // The first one stays with its indicator; a long one goes on on the next page.
        let role = if rows.len() == 1 { Role::Part } else { Role::Entry };
        if !lines.is_empty() {
            rows.push(row(role, item.title().zh.clone(), lines));
        }
    }
    rows
}

/// The remark on an indicator.
fn remark(of: &Assessment, no: IndicatorNo) -> Option<Row> {
    let note = of.answers.get(&no).map(|answer| answer.note.clone());
    let note = note.filter(|note| !note.is_empty())?;
    Some(Row::entry(["说明".to_owned(), note]))
}

/// The documents for an indicator, by their numbers: the catalogue says the rest.
fn shown_by(of: &Assessment, no: IndicatorNo) -> String {
    let codes = of.evidence_of(Shows::Indicator(no)).filter_map(|document| document.code);
    let codes: Vec<_> = codes.map(|code| code.to_string()).collect();
    if codes.is_empty() { String::new() } else { format!("　（佐证{}）", codes.join("、")) }
}

/// What each input of an item counts, for whoever fills in by hand.
fn definitions(judged: &SchemeIndicator, item: &Item) -> Vec<String> {
    let defined = item.rule().inputs().filter_map(|(id, _)| {
        let lines = definition::lines(judged, id, None);
        (!lines.is_empty()).then(|| {
            format!("〔{}〕{}", definition::asked_as(judged, id, Language::Zh), lines.join("　"))
        })
    });
    defined.collect()
}

/// The lines of an item. What is stated is told in short; the boxes are for those who still
/// have to tick them.
fn lines(
    (scheme, judged): (&Scheme, &SchemeIndicator),
    item: &Item,
    inputs: Option<&Inputs>,
) -> Vec<String> {
    match (item.rule().questions(), inputs) {
        (Questions::Options(_) | Questions::Level(..), Some(inputs)) => {
            in_short(&ZH_FACTS, judged, item, inputs)
        }
        (Questions::Options(choices), None) => {
            let boxes = tri_state(["是", "否", "待核实"], None);
            choices.iter().map(|choice| format!("{}：{boxes}", choice.title.zh)).collect()
        }
        (Questions::Level(_, levels), None) => {
            let levels = levels.iter().map(|level| level.title.zh.as_str()).chain(["待核实"]);
            let boxes: Vec<_> = levels.map(|title| format!("{}{title}", Mark::Open)).collect();
            vec![boxes.join("　")]
        }
        (Questions::Figures, _) => {
            let figures = item.rule().inputs();
            let asked = figures.filter(|(id, _)| {
                asks_first(judged, item, id) && judged.counted_from(id).is_none()
            });
            let asked: Vec<(&InputId, InputKind)> = asked.collect();
            let stated = asked.iter().map(|(id, _)| figure((scheme, judged), id, inputs));
            let line = stated.collect::<Vec<_>>().join("；");
            let whys =
                asked.iter().filter(|(id, _)| explains(judged, id, inputs)).map(|(id, _)| {
                    let reason = inputs.and_then(|inputs| inputs.words(id)).unwrap_or(BLANK);
                    let (asked, _) = input_title(judged, id);
                    format!("“{asked}”填0的，说明原因：{reason}")
                });
            let line = (!line.is_empty()).then_some(line);
            let lists = judged.lists_of(item).into_iter();
            let lists = lists.flat_map(|list| listed(judged, list, inputs));
            lists.chain(line).chain(whys).collect()
        }
    }
}

/// What is counted from a list; then its lines by their states, or on a blank form a line of text
/// for each, with room for some that a county adds.
fn listed(judged: &SchemeIndicator, list: &CountedList, inputs: Option<&Inputs>) -> Vec<String> {
    let counted = list.counted().into_iter().map(|id| {
        let (title, unit) = input_title(judged, id);
        let count = inputs.and_then(|inputs| inputs.quantity(id));
        let count = count.map_or_else(|| "由下列各行得出".to_owned(), |it| format!("{it}{unit}"));
        format!("{title}：{count}")
    });
    let counted = std::iter::once(counted.collect::<Vec<_>>().join("；"));
    if let Some(inputs) = inputs {
        return counted.chain(inputs::listed(&ZH_FACTS, judged, list, inputs)).collect();
    }
    let (own, given): (Vec<&Line>, Vec<&Line>) = list.lines.iter().partition(|line| line.own);
    let line = |line: &Line| {
        let (title, _) = input_title(judged, &line.id);
        let name = if line.own { format!("（名称：{BLANK}）") } else { String::new() };
        let states = list.states.iter().map(|state| state.title.zh.as_str());
        let states = states.chain((!line.own).then_some("不适用"));
        let states = states.map(|title| format!("{}{title}", Mark::Open));
        format!("{title}{name}：{}", states.collect::<Vec<_>>().join("　"))
    };
    counted.chain(given.into_iter().chain(own.into_iter().take(MOST_BLANK)).map(line)).collect()
}

/// A figure with its unit, and what each department has of it: to be added up by hand, or as it
/// was stated.
fn figure(
    (scheme, judged): (&Scheme, &SchemeIndicator),
    id: &InputId,
    inputs: Option<&Inputs>,
) -> String {
    let (asked, unit) = input_title(judged, id);
    let said = |figure: Option<Option<Quantity>>| {
        or_blank(figure.map(|figure| match figure {
            Some(figure) => format!("{}{unit}", grouped(figure)),
            None => "待核实".to_owned(),
        }))
    };
    let with_unit = |text: String| if text == BLANK { format!("{text}{unit}") } else { text };
    let stated = with_unit(said(inputs.map(|inputs| inputs.quantity(id))));
    let is_sum = inputs.is_none_or(|inputs| inputs.has_parts(id));
    let holders = if is_sum { judged.parts(id) } else { &[] };
    let parts = holders.iter().map(|of| {
        let name = scheme.department(of).map_or(of.as_str(), |of| &of.name.zh);
        let part = with_unit(said(inputs.map(|inputs| inputs.part(id, of))));
        format!("，其中：{name}{part}")
    });
    format!("{asked}：{stated}{}", parts.collect::<String>())
}

/// Whether a form asks why a figure is zero: not beside one that is filled in and is not.
fn explains(judged: &SchemeIndicator, id: &InputId, inputs: Option<&Inputs>) -> bool {
    let figure = inputs.and_then(|inputs| inputs.quantity(id));
    judged.when_zero(id) == Some(WhenZero::LeftOut) && figure.is_none_or(Quantity::is_zero)
}

/// Whether no item before this one reads the input: a form asks for a figure once.
fn asks_first(judged: &SchemeIndicator, item: &Item, id: &InputId) -> bool {
    let reads = |item: &&Item| item.rule().inputs().any(|(read, _)| read == id);
    judged.items.iter().find(reads).is_some_and(|first| first.id() == item.id())
}

/// The state, and why it does not apply. 不适用 only where the scheme takes it, or the answer is that all the
/// same.
fn states(judged: &SchemeIndicator, answer: Option<&Answer>) -> (String, Option<String>) {
    let state = answer.map(|answer| &answer.state);
    let is = |is: fn(&AnswerState) -> bool| state.map(is);
    let reason = match state {
        Some(AnswerState::NotApplicable(reason)) => Some(reason.as_str()),
        Some(AnswerState::Answered(_) | AnswerState::Unknown) | None => {
            judged.may_be_not_applicable.then_some(BLANK)
        }
    };
    let mut states = vec![
        ("已填报", is(|state| matches!(state, AnswerState::Answered(_)))),
        ("待核实", is(|state| matches!(state, AnswerState::Unknown))),
    ];
    if reason.is_some() {
        states.push(("不适用", is(|state| matches!(state, AnswerState::NotApplicable(_)))));
    }
    (ticks(states), reason.map(|reason| format!("不适用理由：{reason}")))
}
