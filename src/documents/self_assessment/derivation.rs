//! The annex: how every number came about, from the tree that the page and the file
//! render too.
//!
//! Must not know: how anything is computed; it tells the steps of the trace.

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::inputs::facts;
use crate::documents::words::derivation::{READING, ends, remark, rule, standing};
use crate::documents::words::score::{indicator, item};
use crate::documents::words::{NOTHING, interval_or_nothing};
use crate::domain::answer::{Input, Inputs};
use crate::domain::framework::{Dimension, Framework};
use crate::domain::id::{IndicatorNo, ItemId};
use crate::domain::scheme::SchemeIndicator;
use crate::domain::scheme::rule::{Choice, Rule};
use crate::report::Report;
use crate::scoring::trace::{Method, Standing, Step, Subject, Trace};

/// One table of the indicators with their items and one of what is made of them. Rows stand
/// for themselves, so that pages fill up: each says its number.
#[must_use]
pub fn annex(report: &Report, framework: &Framework) -> Vec<Block> {
    let trace = report.trace(framework);
    let steps = |no: IndicatorNo| indicator_rows(report, framework, &trace, no);
    let mut rows = Vec::new();
    for dimension in &framework.dimensions {
        // A number that the source skips stands before its successor, if it is scored.
        let gaps = framework.missing.iter().filter(|missing| dimension.contains(missing.before));
        let gaps = gaps.map(|missing| missing.no);
        let gaps = gaps.filter(|no| report.scheme.indicators.contains_key(no));
        let numbers = gaps.chain(
            dimension
                .categories
                .iter()
                .flat_map(|category| category.indicators.iter().map(|indicator| indicator.no)),
        );
        rows.extend(numbers.flat_map(steps));
    }
    let indicators = table("指标和评分项的得分推导".to_owned(), rows);
    let totals =
        table("一级指标、基础分、附加分和总分的推导".to_owned(), totals(framework, &trace));
    vec![Block::Note(READING.to_owned()), Block::Table(indicators), Block::Table(totals)]
}

fn table(caption: String, rows: Vec<Row>) -> Table {
    let columns = vec![
        Column::marks("序号", 60),
        Column::words("规则、数据和计算", 780),
        Column::numbers("得分", 160),
    ];
    Table { caption, columns, rows }
}

/// An indicator with its items, but for those that it does not ask for.
fn indicator_rows(
    report: &Report,
    framework: &Framework,
    trace: &Trace,
    no: IndicatorNo,
) -> Vec<Row> {
    let Some(step) = trace.step(&Subject::Indicator(no)) else { return Vec::new() };
    let name = indicator(framework, &report.scheme, no);
    let mut lines = vec![format!("【{name}】{}", why(step).unwrap_or_default())];
    lines.extend(ends(&step.lines));
    if let Some(adds) = &step.contribution {
        lines.extend(ends(&adds.lines));
    }
    let judged = report.scheme.indicators.get(&no);
    let items = step.parts.iter().filter_map(|part| {
        let Subject::Item(_, id) = &part.subject else { return None };
        item_row(report, judged?, no, id, trace.step(&part.subject)?)
    });
    let items: Vec<_> = items.collect();
    std::iter::once(row(no.to_string(), lines, step)).chain(items).collect()
}

fn row(no: String, lines: Vec<String>, step: &Step) -> Row {
    let score = interval_or_nothing(step.result);
    Row { role: Role::Entry, cells: vec![Cell::from(no), Cell::from(lines), Cell::from(score)] }
}

/// Why there is no number, and what to know beside it.
fn why(step: &Step) -> Option<String> {
    let words: String = standing(step.standing)
        .into_iter()
        .chain(step.remarks.iter().map(|of| remark(*of)))
        .collect();
    (!words.is_empty()).then_some(words)
}

/// Rule, facts, arithmetic; nothing where the indicator does not apply.
fn item_row(
    report: &Report,
    judged: &SchemeIndicator,
    no: IndicatorNo,
    id: &ItemId,
    step: &Step,
) -> Option<Row> {
    let Method::Item(of, points) = &step.method else { return None };
    if step.standing == Standing::NotApplicable {
        return None;
    }
    let title = item(&report.scheme, no, id);
    let stated = stated(judged, id, of, step).join("；");
    let rule = rule(of, *points, judged);
    let why = why(step).unwrap_or_default();
    let mut lines = vec![format!("{title}（{points}分）：{rule}。所填：{stated}。{why}")];
    lines.extend(ends(&step.lines));
    Some(row(no.to_string(), lines, step))
}

/// What the county states; options with the points that the arithmetic adds up.
fn stated(judged: &SchemeIndicator, id: &ItemId, rule: &Rule, step: &Step) -> Vec<String> {
    let inputs: Inputs = step.inputs.iter().map(|of| (of.id.clone(), of.value)).collect();
    if inputs.values().all(Option::is_none) {
        return vec!["均待核实".to_owned()];
    }
    let of_that_item = || judged.items.iter().filter(|item| item.id() == id);
    match rule {
        Rule::Checklist(choices) => vec![options(choices, &inputs)],
        Rule::Ratio { .. }
        | Rule::Bands { .. }
        | Rule::Deduct { .. }
        | Rule::Add { .. }
        | Rule::Level { .. } => {
            of_that_item().flat_map(|item| facts(judged, item, &inputs)).collect()
        }
    }
}

fn options(choices: &[Choice], inputs: &Inputs) -> String {
    let option = |choice: &Choice| {
        let answer = match inputs.get(&choice.id) {
            Some(Some(Input::Flag(true))) => "是",
            Some(Some(Input::Flag(false))) => "否",
            Some(Some(Input::Quantity(_) | Input::Level(_)) | None) | None => "待核实",
        };
        format!("{}（{}分）{answer}", choice.title.zh, choice.points)
    };
    choices.iter().map(option).collect::<Vec<_>>().join("；")
}

/// Dimensions, base, bonus and total.
fn totals(framework: &Framework, trace: &Trace) -> Vec<Row> {
    let dimension = |dimension: &Dimension| {
        let subject = Subject::Dimension(dimension.no.clone());
        (subject, dimension.no.clone(), dimension.title.zh.clone())
    };
    let base = framework.dimensions.iter().filter(|dimension| !dimension.bonus).map(dimension);
    let last = [
        (Subject::Base, "基础分（全部基础指标，只除一次）"),
        (Subject::Bonus, "附加分"),
        (Subject::Total, "总分（基础分加附加分）"),
    ];
    let last = last.map(|(subject, title)| (subject, NOTHING.to_owned(), title.to_owned()));
    let rows = base.chain(last).filter_map(|(subject, no, title)| {
        let step = trace.step(&subject)?;
        let title = match step.method {
            Method::Bonus(cap) => format!("{title}（上限{cap}分）"),
            Method::Item(..)
            | Method::OfHundred
            | Method::BonusPoints
            | Method::Mean
            | Method::Base
            | Method::Total => title,
        };
        let mut lines = vec![title];
        lines.extend(why(step));
        lines.extend(ends(&step.lines));
        Some(row(no, lines, step))
    });
    rows.collect()
}
