//! The questions behind the exclusion checks, a row for each, with lines for dated events.
//!
//! Must not know: verdicts.

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::form::{BLANK, or_blank, ticks, tri_state};
use crate::documents::words::date_or;
use crate::domain::assessment::Assessment;
use crate::domain::date::Date;
use crate::domain::edition::Edition;
use crate::domain::edition::check::{CheckForm, ExclusionCheck};
use crate::domain::event::Event;
use crate::domain::facts::{EnergyGrade, Reported};
use crate::eligibility::checks::graded_years;
use crate::terms::zh::check::thresholds;
use crate::terms::zh::{date, energy_grade, event_level};
use crate::terms::{NOTHING, grouped};

/// The units of the figures of an event.
pub(in crate::documents) const UNITS: &str = "（人数：人；损失：万元）";

/// Every question of the edition.
#[must_use]
pub fn questions(edition: &'static Edition, filled: Option<&Assessment>) -> Block {
    let row = |check: &'static ExclusionCheck| {
        let facts = filled.map(|assessment| &assessment.eligibility);
        let lines = match &check.form {
            CheckForm::Graded { .. } | CheckForm::Found { .. } | CheckForm::Listed { .. } => {
                listed(check, facts.map(|facts| facts.events(check.id)))
            }
            CheckForm::Yearly { years, .. } => grades(check, *years, filled),
            CheckForm::Declared => {
                vec![tri_state(["是", "否", "待核实"], facts.map(|facts| facts.declared(check.id)))]
            }
        };
        Row {
            role: Role::Entry,
            cells: vec![Cell::from(asked(check, filled.is_none())), Cell::from(lines)],
        }
    };
    Block::Table(Table {
        caption: format!("基准日以前三年；逐起填写，有较低等级的一并填写{UNITS}"),
        columns: vec![Column::words("核验事项", 500), Column::words("填写", 500)],
        rows: edition.checks.iter().map(row).collect(),
    })
}

/// A question; for whoever has to answer it, with what an event must come to.
fn asked(check: &ExclusionCheck, is_blank: bool) -> Vec<String> {
    let least = thresholds(check);
    let least = (is_blank && !least.is_empty()).then(|| format!("（{least}）"));
    std::iter::once(check.question.zh.clone()).chain(least).collect()
}

/// The three boxes and a line for each entry.
fn listed(check: &ExclusionCheck, reported: Option<&Reported<Event>>) -> Vec<String> {
    let is = |state: fn(&Reported<Event>) -> bool| reported.map(state);
    let boxes = ticks([
        ("无", is(|reported| matches!(reported, Reported::None | Reported::OnRecord(_)))),
        ("有", is(|reported| matches!(reported, Reported::Listed(_)))),
        ("待核实", is(|reported| matches!(reported, Reported::Unknown))),
    ]);
    let mut lines = vec![boxes];
    match reported {
        None => lines.push(entry(check, None)),
        Some(reported) => {
            let on_record = matches!(reported, Reported::OnRecord(_));
            let head = if on_record { "登记备查：" } else { "" };
            let entries = reported.values().map(|it| format!("{head}{}", entry(check, Some(it))));
            lines.extend(entries);
        }
    }
    lines
}

/// An entry: days, level, figures, marks, remark; without one the blanks for it.
fn entry(check: &ExclusionCheck, event: Option<&Event>) -> String {
    let day =
        |of: fn(&Event) -> Option<Date>| or_blank(event.map(|event| date_or(of(event), "待核实")));
    if matches!(check.form, CheckForm::Listed { .. }) {
        let until = or_blank(event.map(|event| event.until.map_or("尚未移出".to_owned(), date)));
        return format!("列入日期{}，移出日期{until}", day(|event| event.date));
    }
    let mut parts = vec![format!("日期{}", day(|event| event.date))];
    if check.is_graded() {
        let level = event.map(|event| event.official_level.map_or(NOTHING, event_level).to_owned());
        parts.push(format!("认定等级{}", or_blank(level)));
    }
    parts.extend(check.figures().iter().map(|figure| {
        let value = event.map(|event| match event.figures.get(&figure.id) {
            Some(value) if figure.is_money() => grouped(value.in_ten_thousands()),
            Some(value) => grouped(value),
            None => "待核实".to_owned(),
        });
        format!("{}{}", figure.title.zh, or_blank(value))
    }));
    parts.extend(check.marks().iter().map(|mark| {
        let value = event.map(|event| {
            let value = event.marks.get(&mark.id).and_then(|id| mark.value(*id));
            value.map_or_else(|| "待核实".to_owned(), |value| value.title.zh.clone())
        });
        format!("{}：{}", mark.title.zh, or_blank(value))
    }));
    match event.map(|event| event.note.as_str()) {
        Some("") => {}
        Some(note) => parts.push(note.to_owned()),
        None => parts.push(format!("文号{BLANK}")),
    }
    parts.join("，")
}

/// The years that the check needs and those that are filled in beside them, a line for each.
fn grades(check: &ExclusionCheck, years: u16, filled: Option<&Assessment>) -> Vec<String> {
    let words: Vec<_> = EnergyGrade::ALL.into_iter().map(energy_grade).collect();
    let mut lines = vec![format!("（{}）", words.join("、"))];
    let line = |year: String, grade: &dyn Fn(usize) -> Option<EnergyGrade>| {
        let targets = check.targets().iter().enumerate().map(|(at, target)| {
            let grade = grade(at).map(|grade| energy_grade(grade).to_owned());
            format!("{}：{}", target.title.zh, or_blank(grade))
        });
        format!("{year}年度　{}", targets.collect::<Vec<_>>().join("　"))
    };
    match filled {
        None => lines.extend((0..years).map(|_| line(BLANK.to_owned(), &|_| None))),
        Some(assessment) => {
            let facts = &assessment.eligibility;
            let mut all = facts.years(check.id);
            all.extend(graded_years(assessment.reference_date, years));
            lines.extend(all.into_iter().map(|year| {
                let grade = |at: usize| {
                    check.targets().get(at).map(|target| facts.grade(check.id, year, target.id))
                };
                line(year.to_string(), &grade)
            }));
        }
    }
    lines
}
