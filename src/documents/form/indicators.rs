//! Every indicator with its state, its inputs and units, its evidence and its remark.
//!
//! Must not know: points got. An indicator that is not answered looks as on a blank form.

use crate::documents::block::{Block, Cell, Column, Mark, Role, Row, Table};
use crate::documents::form::{ticks, tri_state};
use crate::documents::inputs::input_title;
use crate::documents::words::{date_or, text_or};
use crate::domain::answer::{Answer, AnswerState, Evidence, Inputs};
use crate::domain::assessment::Assessment;
use crate::domain::decimal::Quantity;
use crate::domain::framework::Place;
use crate::domain::id::InputId;
use crate::domain::scheme::counted_list::{CountedList, Line, Standing};
use crate::domain::scheme::rule::{self, InputKind, Questions};
use crate::domain::scheme::{Item, Scheme, SchemeIndicator, WhenZero};
use crate::terms::definition;
use crate::terms::score::indicator as indicator_name;

/// How many lines that a county adds have room on a blank form; more go onto a sheet beside it.
const MOST_BLANK: usize = 6;

/// Every number of the framework; one that the source skips is noted in its place.
#[must_use]
pub fn questions(scheme: &Scheme, filled: Option<&Assessment>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let framework = &scheme.edition.framework;
    for place in framework.places() {
        let no = place.no();
        let name = indicator_name(framework, scheme, no);
        match (scheme.indicators.get(&no), place) {
            (Some(judged), Place::Printed(..) | Place::Missing(_)) => {
                let answer = filled.and_then(|assessment| assessment.answers.get(&no));
                let year = filled.map(Assessment::data_year);
                blocks.push(Block::Table(table(name, (scheme, judged), answer, year)));
                blocks.push(Block::KeyValues(beside(judged, answer)));
            }
            (None, Place::Missing(_)) => blocks.push(Block::Note(format!("{name}，不填报。"))),
            (None, Place::Printed(..)) => {
                blocks.push(Block::Note(format!("{name}：本评分方案未列评分项，不填报。")));
            }
        }
    }
    blocks
}

fn table(
    caption: String,
    judged: (&Scheme, &SchemeIndicator),
    answer: Option<&Answer>,
    year: Option<u16>,
) -> Table {
    let inputs = answer.and_then(Answer::inputs);
    Table {
        caption,
        columns: vec![
            Column::words("评分项", 170),
            Column::words("填报内容", 510),
            Column::words("填写", 240),
            Column::marks("单位", 80),
        ],
        rows: judged.1.items.iter().flat_map(|item| rows(judged, item, inputs, year)).collect(),
    }
}

/// A row for each input of an item; its name stands in each, so that no cells are merged.
fn rows(
    (scheme, judged): (&Scheme, &SchemeIndicator),
    item: &Item,
    inputs: Option<&Inputs>,
    year: Option<u16>,
) -> Vec<Row> {
    let row = |asked: &str, of: Option<&InputId>, entry: Cell, unit: &str| Row {
        role: Role::Entry,
        cells: vec![
            Cell::from(item.title().zh.clone()),
            Cell::from(asked_with(asked, of, judged, year)),
            entry,
            Cell::from(unit.to_owned()),
        ],
    };
    match item.rule().questions() {
        Questions::Options(choices) => {
            let choice = |choice: &rule::Choice| {
                let flag = inputs.map(|inputs| inputs.flag(&choice.id));
                let boxes = tri_state(["是", "否", "待核实"], flag);
                row(&choice.title.zh, Some(&choice.id), Cell::from(boxes), "")
            };
            choices.iter().map(choice).collect()
        }
        Questions::Level(value, levels) => {
            let reached = inputs.and_then(|inputs| inputs.level(value));
            let level = |(index, level): (usize, &rule::Level)| {
                format!("{}{}", Mark::on(&Some(index), &reached), level.title.zh)
            };
            let open = Mark::on(&(inputs.is_some() && reached.is_none()), &true);
            let mut lines: Vec<_> = levels.iter().enumerate().map(level).collect();
            lines.push(format!("{open}待核实"));
            let (asked, _) = input_title(judged, value);
            vec![row(asked, Some(value), Cell::from(lines), "")]
        }
        Questions::Figures => {
            let figure = |(id, _): (&InputId, InputKind)| {
                let (asked, unit) = input_title(judged, id);
                let figure = |figure: Option<Quantity>| {
                    figure.map_or_else(|| "待核实".to_owned(), |figure| figure.to_string())
                };
                let entry = inputs.map(|inputs| figure(inputs.quantity(id)));
                let asked_for = row(asked, Some(id), Cell::from(entry.unwrap_or_default()), unit);
                let why = explains(judged, id, inputs).then(|| {
                    let reason = inputs.and_then(|inputs| inputs.words(id)).unwrap_or_default();
                    let why = format!("“{asked}”填0的，说明本县为什么没有此类事项");
                    row(&why, None, Cell::from(reason.to_owned()), "")
                });
                // What each department has, to be added up by hand, or as it was stated.
                let is_sum = inputs.is_none_or(|inputs| inputs.has_parts(id));
                let holders = if is_sum { judged.parts(id) } else { &[] };
                let parts = holders.iter().map(|of| {
                    let name = scheme.department(of).map_or(of.as_str(), |of| &of.name.zh);
                    let part = inputs.map(|inputs| figure(inputs.part(id, of)));
                    let part = Cell::from(part.unwrap_or_default());
                    row(&format!("其中：{name}"), None, part, unit)
                });
                let parts: Vec<_> = parts.collect();
                std::iter::once(asked_for).chain(parts).chain(why)
            };
            let listed = judged.lists_of(item).into_iter();
            let listed = listed.flat_map(|list| lines(judged, item, list, inputs, year));
            let read = item.rule().inputs().filter(|(id, _)| {
                asks_first(judged, item, id) && judged.counted_from(id).is_none()
            });
            listed.chain(read.flat_map(figure)).collect()
        }
    }
}

/// A row for each input that is counted from a list, then for each of its lines. A blank form
/// has room for some that a county adds; a filled one has those that it added.
fn lines(
    judged: &SchemeIndicator,
    item: &Item,
    list: &CountedList,
    inputs: Option<&Inputs>,
    year: Option<u16>,
) -> Vec<Row> {
    let row = |asked: Vec<String>, entry: Vec<String>, unit: &str| Row {
        role: Role::Entry,
        cells: vec![
            Cell::from(item.title().zh.clone()),
            Cell::from(asked),
            Cell::from(entry),
            Cell::from(unit.to_owned()),
        ],
    };
    let counted = list.counted().into_iter().map(|id| {
        let (title, unit) = input_title(judged, id);
        let count = inputs.and_then(|inputs| inputs.quantity(id));
        let entry = count.map_or_else(|| "由下列各行得出".to_owned(), |count| count.to_string());
        row(asked_with(title, Some(id), judged, year), vec![entry], unit)
    });
    let heading = row(vec![list.title.zh.clone(), list.basis.clone()], vec![String::new()], "");
    let mut blank = MOST_BLANK;
    let shown = list.lines.iter().filter(|line| {
        let is_added = inputs.is_some_and(|it| list.standing(it, line) != Standing::Absent);
        let is_room = inputs.is_none() && line.own && blank > 0;
        blank -= usize::from(is_room);
        !line.own || is_added || is_room
    });
    let line = |line: &Line| {
        let (title, _) = input_title(judged, &line.id);
        let said = inputs.and_then(|inputs| inputs.words(&line.id)).unwrap_or_default();
        let reached = inputs.and_then(|inputs| inputs.level(&line.id));
        let states = list.states.iter().map(|state| state.title.zh.as_str());
        let states = states.chain((!line.own).then_some("不适用")).enumerate();
        let states = states.map(|(at, title)| format!("{}{title}", Mark::on(&Some(at), &reached)));
        let asked =
            if line.own { format!("{title}（名称：{said}）") } else { title.to_owned() };
        let mut entry = vec![states.collect::<Vec<_>>().join("　")];
        if !line.own && (inputs.is_none() || reached == Some(list.states.len())) {
            entry.push(format!("不适用的理由：{said}"));
        }
        row(vec![asked], entry, "")
    };
    let shown: Vec<_> = shown.map(line).collect();
    std::iter::once(heading).chain(counted).chain(shown).collect()
}

/// A question with what its input counts beneath it.
fn asked_with(
    asked: &str,
    of: Option<&InputId>,
    judged: &SchemeIndicator,
    year: Option<u16>,
) -> Vec<String> {
    let defined = of.map(|id| definition::lines(judged, id, year)).unwrap_or_default();
    std::iter::once(asked.to_owned()).chain(defined).collect()
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

/// What stands beside the inputs: state, reason, evidence, remark. 不适用 and its reason only
/// where the scheme takes it, or the answer is that all the same.
fn beside(judged: &SchemeIndicator, answer: Option<&Answer>) -> Vec<(String, String)> {
    let state = answer.map(|answer| &answer.state);
    let is = |is: fn(&AnswerState) -> bool| state.map(is);
    let reason = match state {
        Some(AnswerState::NotApplicable(reason)) => Some(reason.clone()),
        Some(AnswerState::Answered(_) | AnswerState::Unknown) | None => {
            judged.may_be_not_applicable.then(String::new)
        }
    };
    let mut states = vec![
        ("已填报", is(|state| matches!(state, AnswerState::Answered(_)))),
        ("待核实", is(|state| matches!(state, AnswerState::Unknown))),
    ];
    if reason.is_some() {
        states.push(("不适用", is(|state| matches!(state, AnswerState::NotApplicable(_)))));
    }
    let evidence = answer.into_iter().flat_map(|answer| answer.evidence.values());
    let evidence: Vec<_> = evidence.map(named).collect();
    let note = answer.map(|answer| answer.note.clone()).unwrap_or_default();
    let mut pairs = vec![("填报状态", ticks(states))];
    pairs.extend(reason.map(|reason| ("不适用理由", reason)));
    pairs.extend([("佐证材料", evidence.join("；")), ("说明", note)]);
    pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

/// A document in one line: title, number, issuer, day, as far as given.
fn named(evidence: &Evidence) -> String {
    let day = date_or(evidence.date, "");
    let details = [evidence.number.as_str(), evidence.issuer.as_str(), day.as_str()];
    let details: Vec<_> = details.into_iter().filter(|detail| !detail.is_empty()).collect();
    let title = text_or(&evidence.title, "名称未填");
    if details.is_empty() { title } else { format!("{title}（{}）", details.join("，")) }
}
