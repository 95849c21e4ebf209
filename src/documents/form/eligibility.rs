//! The questions behind the exclusion checks, with tables for dated events.
//!
//! Must not know: verdicts.

use std::fmt::Display;

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::form::{ticks, tri_state};
use crate::documents::words::{date_or, numeral};
use crate::domain::assessment::Assessment;
use crate::domain::edition::Edition;
use crate::domain::edition::check::{CheckFigure, CheckForm, ExclusionCheck, Target};
use crate::domain::event::Event;
use crate::domain::facts::{EnergyGrade, Reported};
use crate::eligibility::checks::graded_years;
use crate::terms::NOTHING;
use crate::terms::zh::check::asked;
use crate::terms::zh::{date, energy_grade, event_level};

/// Rows to write in where nothing is filled in yet.
const N_BLANK_ROWS: usize = 2;
/// The units of the figures of an event.
pub(in crate::documents) const UNITS: &str = "（人数：人；损失：万元）";

/// Every question of the edition.
#[must_use]
pub fn questions(edition: &'static Edition, filled: Option<&Assessment>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (at, check) in edition.checks.iter().enumerate() {
        blocks.push(Block::section(&format!("（{}）{}", numeral(at + 1), check.title.zh)));
        blocks.push(Block::paragraph(&check.question.zh));
        blocks.push(Block::paragraph(&asked(check)));
        let facts = filled.map(|assessment| &assessment.eligibility);
        match &check.form {
            CheckForm::Graded { .. } | CheckForm::Found { .. } | CheckForm::Listed { .. } => {
                blocks.extend(listed(check, facts.map(|facts| facts.events(check.id))));
            }
            CheckForm::Yearly { years, .. } => {
                blocks.push(Block::Table(grades(check, *years, filled)));
            }
            CheckForm::Declared => {
                let declared = facts.map(|facts| facts.declared(check.id));
                blocks.push(Block::paragraph(&tri_state(["是", "否", "待核实"], declared)));
            }
        }
    }
    blocks
}

/// The columns of a table of entries: a listing has two days, an event what its check asks.
fn columns(check: &ExclusionCheck) -> Vec<Column> {
    match check.form {
        CheckForm::Listed { .. } => {
            vec![Column::words("列入日期", 500), Column::words("移出日期", 500)]
        }
        CheckForm::Graded { .. } => {
            // An amount to the cent stands on one line, in a table with marks too.
            let (amount, count) = if check.marks().is_empty() { (190, 120) } else { (140, 95) };
            let wide = |figure: &CheckFigure| if figure.is_money() { amount } else { count };
            let (day, level, mark) = (135, 90, 105);
            let figures: u16 = check.figures().iter().map(wide).sum();
            let marks: u16 = check.marks().iter().map(|_| mark).sum();
            let mut columns =
                vec![Column::words("发生日期", day), Column::words("官方认定等级", level)];
            let number = |it: &CheckFigure| Column::numbers(&it.title.zh, wide(it));
            columns.extend(check.figures().iter().map(number));
            columns.extend(check.marks().iter().map(|it| Column::words(&it.title.zh, mark)));
            let left = 1000_u16.saturating_sub(day + level + figures + marks);
            columns.push(Column::words("备注", left.max(100)));
            columns
        }
        CheckForm::Found { .. } | CheckForm::Yearly { .. } | CheckForm::Declared => {
            vec![Column::words("认定日期", 300), Column::words("备注", 700)]
        }
    }
}

/// The three boxes and the table of entries, with the units of its figures.
fn listed(check: &ExclusionCheck, reported: Option<&Reported<Event>>) -> Vec<Block> {
    let is = |state: fn(&Reported<Event>) -> bool| reported.map(state);
    let boxes = ticks([
        ("无", is(|reported| matches!(reported, Reported::None | Reported::OnRecord(_)))),
        ("有（逐条填写下表）", is(|reported| matches!(reported, Reported::Listed(_)))),
        ("待核实", is(|reported| matches!(reported, Reported::Unknown))),
    ]);
    let columns = columns(check);
    let rows = match reported {
        Some(reported) => reported.values().map(|it| row(check, it)).collect(),
        None => vec![Row::blank(columns.len()); N_BLANK_ROWS],
    };
    let mut blocks = vec![Block::paragraph(&boxes)];
    if !rows.is_empty() {
        let units = if check.is_graded() { UNITS } else { "" };
        // On paper as on the page, lesser events have a place beside “无”.
        let lesser = match reported {
            Some(Reported::OnRecord(_)) => "登记备查",
            None if check.is_graded() => "逐条填写；选“无”而有较低等级事件的，填入本表备查",
            Some(Reported::None | Reported::Listed(_) | Reported::Unknown) | None => "逐条填写",
        };
        blocks.push(Block::Table(Table { caption: format!("{lesser}{units}"), columns, rows }));
    }
    blocks
}

fn known(fact: Option<impl Display>) -> String {
    fact.map_or_else(|| "待核实".to_owned(), |fact| fact.to_string())
}

fn row(check: &ExclusionCheck, event: &Event) -> Row {
    if matches!(check.form, CheckForm::Listed { .. }) {
        return Row::entry([known(event.date.map(date)), date_or(event.until, "尚未移出")]);
    }
    let mut cells = vec![known(event.date.map(date))];
    if check.is_graded() {
        cells.push(event.official_level.map_or(NOTHING, event_level).to_owned());
    }
    cells.extend(check.figures().iter().map(|figure| {
        let value = event.figures.get(&figure.id);
        known(value.map(|value| match figure.is_money() {
            true => value.in_ten_thousands().to_string(),
            false => value.to_string(),
        }))
    }));
    cells.extend(check.marks().iter().map(|mark| {
        let value = event.marks.get(&mark.id).and_then(|id| mark.value(*id));
        known(value.map(|value| &value.title.zh))
    }));
    cells.push(event.note.clone());
    Row { role: Role::Entry, cells: cells.into_iter().map(Cell::from).collect() }
}

/// The years that the check needs and those that are filled in beside them, each with a row
/// for every target.
fn grades(check: &ExclusionCheck, years: u16, filled: Option<&Assessment>) -> Table {
    let boxes = |of: Option<EnergyGrade>| {
        ticks(EnergyGrade::ALL.map(|grade| (energy_grade(grade), of.map(|of| of == grade))))
    };
    let row = |year: String, target: &Target, grade| {
        Row::entry([year, target.title.zh.clone(), boxes(grade)])
    };
    let targets = check.targets();
    let rows = match filled {
        None => {
            let blank = targets.iter().map(|target| row(String::new(), target, None));
            (0..years).flat_map(|_| blank.clone()).collect()
        }
        Some(assessment) => {
            let facts = &assessment.eligibility;
            let mut all = facts.years(check.id);
            all.extend(graded_years(assessment.reference_date, years));
            let rows = |year: u16| {
                let grade = move |target| facts.grade(check.id, year, target);
                targets.iter().map(move |of| row(year.to_string(), of, Some(grade(of.id))))
            };
            all.into_iter().flat_map(rows).collect()
        }
    };
    Table {
        caption: format!("基准日所在年度之前{years}个年度的考核等次"),
        columns: vec![
            Column::marks("年度", 150),
            Column::words("责任目标", 150),
            Column::words("考核等次", 700),
        ],
        rows,
    }
}
