//! The tables of a report: its indicators, and their items with the facts behind them.
//!
//! Must not know: how a table is written.

use std::fmt::Display;

use crate::documents::inputs::{ZH_FACTS, facts};
use crate::domain::decimal::Interval;
use crate::domain::framework::{Framework, Place};
use crate::report::Report;
use crate::terms::score::indicator;
use crate::terms::zh::{item_state, state};
use crate::wire::csv::Field;

/// A row for each number of the framework.
#[must_use]
pub fn indicators(report: &Report, framework: &Framework) -> Vec<Vec<Field>> {
    let mut rows = vec![heads(&[
        "序号",
        "一级指标",
        "二级指标",
        "三级指标",
        "状态",
        "权重",
        "最低得分",
        "最高得分",
        "最低贡献",
        "最高贡献",
    ])];
    for scored in &report.sheet.indicators {
        let (dimension, category) = match framework.place(scored.no) {
            Some(Place::Printed(dimension, category, _)) => {
                (dimension.title.zh.as_str(), category.title.zh.as_str())
            }
            Some(Place::Missing(_)) | None => ("", ""),
        };
        let mut row = vec![
            Field::number(scored.no),
            Field::text(dimension),
            Field::text(category),
            Field::text(&indicator(framework, &report.scheme, scored.no)),
            Field::text(state(scored.state)),
            match scored.weight {
                Some(weight) if !scored.bonus => Field::number(weight),
                Some(_) | None => Field::Nothing,
            },
        ];
        row.extend(ends(scored.score));
        row.extend(ends(scored.contribution));
        rows.push(row);
    }
    rows
}

/// A row for each item of each scored number.
#[must_use]
pub fn items(report: &Report, framework: &Framework) -> Vec<Vec<Field>> {
    let mut rows = vec![heads(&[
        "序号",
        "三级指标",
        "评分项",
        "状态",
        "分值",
        "最低得分",
        "最高得分",
        "所填情况",
        "依据",
    ])];
    for scored in &report.sheet.indicators {
        let Some(judged) = report.scheme.indicators.get(&scored.no) else { continue };
        let answer = report.assessment.answers.get(&scored.no);
        let inputs = answer.and_then(|answer| answer.inputs());
        for (item, got) in judged.items.iter().zip(&scored.items) {
            let stated = inputs.map(|inputs| facts(&ZH_FACTS, judged, item, inputs).join("\n"));
            let mut row = vec![
                Field::number(scored.no),
                Field::text(&indicator(framework, &report.scheme, scored.no)),
                Field::text(&item.title().zh),
                Field::text(item_state(got)),
                Field::number(item.points()),
            ];
            row.extend(ends(got.got));
            row.push(stated.map_or(Field::Nothing, Field::Text));
            row.push(Field::text(item.basis()));
            rows.push(row);
        }
    }
    rows
}

fn heads(titles: &[&str]) -> Vec<Field> {
    titles.iter().map(|title| Field::text(title)).collect()
}

fn ends<T: Display>(of: Option<Interval<T>>) -> [Field; 2] {
    of.map_or([Field::Nothing, Field::Nothing], |of| {
        [Field::number(of.low), Field::number(of.high)]
    })
}
