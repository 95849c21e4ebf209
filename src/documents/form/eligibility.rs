//! The questions behind the six checks, with tables for dated events.
//!
//! Must not know: thresholds and verdicts.

use std::fmt::Display;

use crate::documents::block::{Block, Column, Row, Table};
use crate::documents::form::{ticks, tri_state};
use crate::documents::words::{
    NOTHING, date, date_or, energy_grade, event_level, water_supply_cut,
};
use crate::domain::assessment::Assessment;
use crate::domain::facts::{
    DefaulterSpan, EligibilityFacts, EnergyGrade, EnvironmentalIncident, FraudFinding, Reported,
    SafetyAccident,
};
use crate::eligibility::checks::energy_years;

/// Rows to write in where nothing is filled in yet.
const N_BLANK_ROWS: usize = 2;
/// The units of the figures of an event.
const UNITS: &str = "（人数：人；损失：万元）";
/// The notice looks back three years, so a blank form asks for three grades.
const N_ENERGY_YEARS: usize = 3;

/// All six questions.
#[must_use]
pub fn questions(filled: Option<&Assessment>) -> Vec<Block> {
    let facts = filled.map(|assessment| &assessment.eligibility);
    let mut blocks = Vec::new();
    blocks.push(Block::section("（一）安全生产事故"));
    blocks.extend(listed(facts.map(|f| &f.safety_accidents), UNITS, &SAFETY, safety_row));
    blocks.push(Block::section("（二）环境污染事故"));
    blocks.extend(listed(
        facts.map(|f| &f.environmental_incidents),
        UNITS,
        &ENVIRONMENT,
        incident_row,
    ));
    blocks.push(Block::section("（三）年度节能减排责任目标"));
    blocks.push(Block::Table(energy(filled)));
    blocks.push(Block::section("（四）统计造假、弄虚作假"));
    blocks.extend(listed(facts.map(|f| &f.statistical_fraud), "", &FRAUD, fraud_row));
    blocks.push(Block::section("（五）人民政府被列为失信被执行人"));
    blocks.extend(listed(facts.map(|f| &f.judgment_defaulter), "", &DEFAULTER, span_row));
    blocks.push(Block::section("（六）所提供创建材料真实准确，无弄虚作假"));
    blocks.push(Block::paragraph(&truthful(facts)));
    blocks
}

const SAFETY: [Column; 6] = [
    Column::words("发生日期", 200),
    Column::words("官方认定等级", 150),
    Column::numbers("死亡", 120),
    Column::numbers("重伤", 120),
    Column::numbers("直接经济损失", 190),
    Column::words("备注", 220),
];

const ENVIRONMENT: [Column; 9] = [
    Column::words("发生日期", 135),
    Column::words("官方认定等级", 90),
    Column::numbers("死亡", 70),
    Column::numbers("中毒或者重伤", 90),
    Column::numbers("疏散、转移", 100),
    Column::numbers("直接经济损失", 140),
    Column::words("取水中断的水源地", 140),
    Column::marks("跨省影响", 85),
    Column::words("备注", 150),
];

const FRAUD: [Column; 2] = [Column::words("认定日期", 300), Column::words("备注", 700)];

const DEFAULTER: [Column; 2] = [Column::words("列入日期", 500), Column::words("移出日期", 500)];

/// The three boxes and the table of entries, with the units of its figures.
fn listed<T>(
    reported: Option<&Reported<T>>,
    units: &str,
    columns: &[Column],
    row: impl Fn(&T) -> Row,
) -> Vec<Block> {
    let is = |state: fn(&Reported<T>) -> bool| reported.map(state);
    let boxes = ticks([
        ("无", is(|reported| matches!(reported, Reported::None))),
        ("有，逐条填写下表", is(|reported| matches!(reported, Reported::Listed(_)))),
        ("待核实", is(|reported| matches!(reported, Reported::Unknown))),
    ]);
    let rows = match reported {
        Some(Reported::Listed(entries)) => entries.values().map(row).collect(),
        Some(Reported::None | Reported::Unknown) => Vec::new(),
        None => vec![Row::blank(columns.len()); N_BLANK_ROWS],
    };
    let mut blocks = vec![Block::paragraph(&boxes)];
    if !rows.is_empty() {
        let (caption, columns) = (format!("逐条填写{units}"), columns.to_vec());
        blocks.push(Block::Table(Table { caption, columns, rows }));
    }
    blocks
}

fn figure(figure: Option<impl Display>) -> String {
    figure.map_or_else(|| "待核实".to_owned(), |figure| figure.to_string())
}

fn safety_row(accident: &SafetyAccident) -> Row {
    Row::entry([
        figure(accident.date.map(date)),
        accident.official_level.map_or(NOTHING, event_level).to_owned(),
        figure(accident.deaths),
        figure(accident.injured),
        figure(accident.loss_yuan.map(|yuan| yuan.in_ten_thousands())),
        accident.note.clone(),
    ])
}

fn incident_row(incident: &EnvironmentalIncident) -> Row {
    let cross_province = incident.cross_province.map(|yes| if yes { "是" } else { "否" });
    Row::entry([
        figure(incident.date.map(date)),
        incident.official_level.map_or(NOTHING, event_level).to_owned(),
        figure(incident.deaths),
        figure(incident.injured),
        figure(incident.evacuated),
        figure(incident.loss_yuan.map(|yuan| yuan.in_ten_thousands())),
        figure(incident.water_supply_cut.map(water_supply_cut)),
        figure(cross_province),
        incident.note.clone(),
    ])
}

fn fraud_row(finding: &FraudFinding) -> Row {
    Row::entry([figure(finding.date.map(date)), finding.note.clone()])
}

fn span_row(span: &DefaulterSpan) -> Row {
    Row::entry([figure(span.from().map(date)), date_or(span.to(), "尚未移出")])
}

/// The years that the check needs and those that are filled in beside them.
fn energy(filled: Option<&Assessment>) -> Table {
    let grades = |of: Option<EnergyGrade>| {
        ticks(EnergyGrade::ALL.map(|grade| (energy_grade(grade), of.map(|of| of == grade))))
    };
    let rows = match filled {
        None => (0..N_ENERGY_YEARS).map(|_| Row::entry([String::new(), grades(None)])).collect(),
        Some(assessment) => {
            let targets = &assessment.eligibility.energy_targets;
            let needed = energy_years(assessment.reference_date);
            let mut years: Vec<_> =
                needed.chain(targets.iter().map(|target| target.year)).collect();
            years.sort_unstable();
            years.dedup();
            let row = |year: u16| {
                let target = targets.iter().find(|target| target.year == year);
                let grade = target.map_or(EnergyGrade::Unknown, |target| target.grade);
                Row::entry([year.to_string(), grades(Some(grade))])
            };
            years.into_iter().map(row).collect()
        }
    };
    Table {
        caption: "基准日所在年度之前三个年度的考核等次".to_owned(),
        columns: vec![Column::marks("年度", 150), Column::words("考核等次", 850)],
        rows,
    }
}

fn truthful(facts: Option<&EligibilityFacts>) -> String {
    tri_state(["是", "否", "待核实"], facts.map(|facts| facts.materials_truthful))
}
