//! The 自评表 as rows: what is asked in which row, and in which words a cell answers. The
//! writer and the reader of workbooks share it, so that they cannot drift apart.
//!
//! Must not know: workbooks' bytes, points and scores.

use crate::documents::inputs::input_title;
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::scheme::counted_list::{CountedList, Line};
use crate::domain::scheme::rule::{InputKind, Rule};
use crate::domain::scheme::{Item, Scheme, SchemeIndicator, WhenZero};
use crate::office::form::value::{NOT_APPLICABLE, STATES};
use crate::terms::definition;
use crate::terms::score;
use crate::terms::zh::zero_reason;

pub mod value;

/// The name of the sheet.
pub const SHEET: &str = "自评表";
/// The row of the heads of the columns, counted from 0.
pub const HEAD_ROW: u32 = 4;
/// The first row that asks something.
pub const FIRST_ROW: u32 = 5;
/// The titles of the columns that are seen, from the first on.
pub const TITLES: [&str; 7] =
    ["序号", "指标、评分项", "填报内容", "填写", "单位", "填写要求", "口径、时段和来源"];
/// The column in which is answered.
pub const VALUE_COLUMN: u16 = 3;
/// The hidden column with the key of each row.
pub const KEY_COLUMN: u16 = 7;

/// The most characters of a level's title in a list of choices.
const MAX_CHOICE: usize = 120;

/// What a row asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// The state of the indicator.
    State,
    /// Why it does not apply.
    Reason,
    /// An input.
    Input(InputId, InputKind),
    /// The words beside an input.
    Words(InputId, WordsFor),
    /// An input that the sheet counts from the lines of a list; nothing is filled in.
    Counted(InputId),
}

/// What the words beside an input are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordsFor {
    /// Why it is zero.
    Zero,
    /// Why a line does not apply.
    Left,
    /// What a line is called that the county adds.
    Name,
}

/// A row of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormRow {
    /// Its place on the sheet, counted from 0.
    pub row: u32,
    /// The indicator.
    pub no: IndicatorNo,
    /// What it asks for.
    pub field: Field,
    /// The indicator's name in its first row, the item's in those of its inputs.
    pub about: String,
    /// The question.
    pub asked: String,
    /// The unit.
    pub unit: String,
    /// Whether a zero is taken.
    pub may_be_zero: bool,
    /// What an input counts, over which time and who has it; empty where nothing says so.
    pub defined: String,
    /// The choices of a state, or of a level, `0 …` first.
    pub choices: Vec<String>,
}

impl FormRow {
    /// The name by which the row is found again wherever it was moved to.
    #[must_use]
    pub fn key(&self) -> String {
        match &self.field {
            Field::State => format!("{}/state", self.no),
            Field::Reason => format!("{}/reason", self.no),
            Field::Input(id, _) => format!("{}/inputs/{id}", self.no),
            Field::Words(id, _) => format!("{}/words/{id}", self.no),
            Field::Counted(id) => format!("{}/counted/{id}", self.no),
        }
    }

    /// Whether a text has the form of a key, under whatever scheme.
    #[must_use]
    pub fn is_key(text: &str) -> bool {
        let Some((no, field)) = text.split_once('/') else { return false };
        IndicatorNo::parse(no).is_some()
            && (matches!(field, "state" | "reason")
                || ["inputs/", "words/", "counted/"].iter().any(|of| field.starts_with(of)))
    }

    /// The address of the cell in which it is answered, as `D12`.
    #[must_use]
    pub fn address(&self) -> String {
        format!("D{}", self.row + 1)
    }
}

/// Every row under a scheme: for each indicator its state, the reason if it does not
/// apply, what is counted from its lists, and each input once, under the first item that reads
/// it, with what it counts in the year of the figures; under one whose zero is to be explained,
/// the reason. A list has two rows a line: its state, and why it does not apply or what it is
/// called.
#[must_use]
pub fn rows(scheme: &Scheme, year: Option<u16>) -> Vec<FormRow> {
    let mut rows = Vec::new();
    let mut row = FIRST_ROW;
    let mut add = |no, field, about: &str, asked: &str, unit: &str, choices| {
        let (about, asked, unit) = (about.to_owned(), asked.to_owned(), unit.to_owned());
        let may_be_zero = match &field {
            Field::Input(id, _) => {
                let judged = scheme.indicators.get(&no);
                judged.and_then(|judged| judged.when_zero(id)) != Some(WhenZero::Refused)
            }
            Field::State | Field::Reason | Field::Words(..) | Field::Counted(_) => true,
        };
        let defined = match &field {
            Field::Input(id, _) | Field::Counted(id) => {
                let judged = scheme.indicators.get(&no);
                judged.map(|judged| definition::lines(judged, id, year)).unwrap_or_default()
            }
            Field::State | Field::Reason | Field::Words(..) => Vec::new(),
        };
        let defined = defined.join("\n");
        rows.push(FormRow { row, no, field, about, asked, unit, may_be_zero, defined, choices });
        row += 1;
    };
    let framework = &scheme.edition.framework;
    for place in framework.places() {
        let no = place.no();
        let Some(judged) = scheme.indicators.get(&no) else { continue };
        let name = score::indicator(framework, scheme, no);
        add(no, Field::State, &name, "填报状态", "", states(judged));
        add(no, Field::Reason, "", "不适用理由", "", Vec::new());
        for list in &judged.lists {
            for id in list.counted() {
                let (title, unit) = input_title(judged, id);
                add(no, Field::Counted(id.clone()), &list.title.zh, title, unit, Vec::new());
            }
        }
        for (id, kind) in judged.input_kinds() {
            if let Some((list, line)) = judged.line(&id) {
                let (about, (title, _)) = (&list.title.zh, input_title(judged, &id));
                let state = Field::Input(id.clone(), kind);
                if line.own {
                    let name = Field::Words(id.clone(), WordsFor::Name);
                    add(no, name, about, &format!("{title}：名称"), "", Vec::new());
                    add(no, state, about, title, "", line_choices(list, line));
                } else {
                    add(no, state, about, title, "", line_choices(list, line));
                    let reason = Field::Words(id.clone(), WordsFor::Left);
                    let why = format!("“{title}”不适用的理由");
                    add(no, reason, about, &why, "", Vec::new());
                }
                continue;
            }
            let first = judged.items.iter().find(|item| reads(item, &id));
            let (mut title, unit) = asked(judged, first, &id);
            let sharers = scheme.sharers(no, &id);
            if !sharers.is_empty() {
                let numbers: Vec<_> = sharers.iter().map(|no| format!("第{no}项")).collect();
                title.push_str(&format!("；与{}是同一个数", numbers.join("、")));
            }
            let about = first.map(|item| item.title().zh.as_str()).unwrap_or_default();
            let choices = first.map(|item| choices(item.rule())).unwrap_or_default();
            let when_zero = judged.when_zero(&id);
            add(no, Field::Input(id.clone(), kind), about, &title, unit, choices);
            if when_zero == Some(WhenZero::LeftOut) {
                let why = zero_reason(&title);
                add(no, Field::Words(id, WordsFor::Zero), about, &why, "", Vec::new());
            }
        }
    }
    rows
}

fn reads(item: &Item, id: &InputId) -> bool {
    item.rule().inputs().any(|(read, _)| read == id)
}

/// The question behind an input, with its unit.
fn asked<'a>(
    judged: &'a SchemeIndicator,
    item: Option<&Item>,
    id: &'a InputId,
) -> (String, &'a str) {
    let mut options = item.into_iter().flat_map(|item| item.rule().options());
    if let Some(option) = options.find(|option| option.id == *id) {
        return (option.title.zh.clone(), "");
    }
    let (title, unit) = input_title(judged, id);
    (title.to_owned(), unit)
}

/// The states that can be chosen: 不适用 only where the scheme takes it. A file may state it
/// all the same, and is read as it is.
fn states(judged: &SchemeIndicator) -> Vec<String> {
    let may = |state: &&str| *state != NOT_APPLICABLE || judged.may_be_not_applicable;
    STATES.into_iter().filter(may).map(str::to_owned).collect()
}

/// The choices of a line: its states, and 不适用 unless the county adds it.
#[must_use]
pub fn line_choices(list: &CountedList, line: &Line) -> Vec<String> {
    let states = list.states.iter().map(|state| state.title.zh.clone());
    states.chain((!line.own).then(|| NOT_APPLICABLE.to_owned())).collect()
}

/// The choices of a level, each beginning with its number.
fn choices(rule: &Rule) -> Vec<String> {
    let choice = |(at, level): (usize, &crate::domain::scheme::rule::Level)| {
        let title: String = level.title.zh.chars().take(MAX_CHOICE).collect();
        format!("{at} {title}")
    };
    rule.levels().iter().enumerate().map(choice).collect()
}
