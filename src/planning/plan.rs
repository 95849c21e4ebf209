//! What a creation plan still lacks, and how a lift becomes a measure.
//!
//! Must not know: how a plan is shown or printed.

use crate::domain::answer::{Input, Inputs};
use crate::domain::edition::{Chapter, Edition, Section};
use crate::domain::entries::EntryId;
use crate::domain::framework::{Framework, Place};
use crate::domain::id::IndicatorNo;
use crate::domain::plan::{CreationPlan, Measure};
use crate::domain::scheme::{Item, Scheme, SchemeIndicator};
use crate::planning::estimate::Estimate;
use crate::planning::lift::{Lift, LiftStep};

/// Something that a plan lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Omission {
    /// A section of the annex without text. One without a numeral may stay empty: the
    /// measures of its chapter say what it is for.
    EmptySection(&'static Chapter, &'static Section),
    /// There is no measure.
    NoMeasures,
    /// The measure of that id, at that position, from 0, lacks something.
    Measure(EntryId, usize, MeasureField),
}

/// What annex 3 asks of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeasureField {
    /// 创建任务
    Task,
    /// 实施路径
    Path,
    /// 完成节点
    Due,
    /// 责任单位
    Owner,
}

/// Everything that the plan still lacks, in the order of the annex.
#[must_use]
pub fn gaps(edition: &'static Edition, plan: &CreationPlan) -> Vec<Omission> {
    let mut gaps = Vec::new();
    for chapter in &edition.outline {
        let asked = chapter.sections.iter().filter(|section| !section.numeral.is_empty());
        // A file may hold a section of blanks; it says nothing.
        let is_blank = |no| plan.sections.get(no).is_none_or(|text| text.trim().is_empty());
        let empty = asked.filter(|section| is_blank(&section.no));
        gaps.extend(empty.map(|section| Omission::EmptySection(chapter, section)));
        if chapter.has_measures {
            gaps.extend(measure_gaps(plan));
        }
    }
    gaps
}

fn measure_gaps(plan: &CreationPlan) -> Vec<Omission> {
    if plan.measures.is_empty() {
        return vec![Omission::NoMeasures];
    }
    let of = |(at, (id, measure)): (usize, (EntryId, &Measure))| {
        [
            (measure.task.trim().is_empty(), MeasureField::Task),
            (measure.path.trim().is_empty(), MeasureField::Path),
            (measure.due.is_none(), MeasureField::Due),
            (measure.owner.trim().is_empty(), MeasureField::Owner),
        ]
        .into_iter()
        .filter_map(move |(missing, field)| missing.then_some(Omission::Measure(id, at, field)))
    };
    plan.measures.iter().enumerate().flat_map(of).collect()
}

/// A lift as a measure of the plan. Its task is worded in Chinese, like the plan.
#[must_use]
pub fn measure_from(
    framework: &Framework,
    scheme: &Scheme,
    lift: &Lift,
    estimate: &Estimate,
) -> Measure {
    let no = lift.key.indicator;
    let name = match framework.place(no) {
        Some(Place::Printed(_, _, indicator)) => indicator.title.zh.as_str(),
        Some(Place::Missing(_)) | None => "",
    };
    let judged = scheme.indicators.get(&no);
    let item = judged.and_then(|judged| judged.items.iter().find(|it| *it.id() == lift.key.item));
    let done = match (judged, item) {
        (Some(judged), Some(item)) => wording(judged, item, lift),
        (None | Some(_), None) | (None, Some(_)) => lift.key.item.to_string(),
    };
    Measure {
        indicator: Some(no),
        task: task(no, name, &done),
        due: estimate.by,
        effort: estimate.effort.quantity(),
        target: lift.facts(),
        ..Measure::default()
    }
}

/// The task of a measure in the words of the plan, which names the indicator's number.
#[must_use]
pub fn task(no: IndicatorNo, name: &str, done: &str) -> String {
    format!("提升第{no}项（{name}）：{done}")
}

fn wording(judged: &SchemeIndicator, item: &Item, lift: &Lift) -> String {
    let title = &item.title().zh;
    match &lift.key.step {
        LiftStep::Option(id) => {
            let choice = item.rule().options().iter().find(|choice| choice.id == *id);
            choice.map_or_else(|| title.clone(), |choice| choice.title.zh.clone())
        }
        LiftStep::Next | LiftStep::Full if lift.facts().is_empty() => {
            format!("{title}达到满分要求")
        }
        LiftStep::Next | LiftStep::Full => {
            format!("{title}（{}）", facts_in_words(judged, &lift.facts()))
        }
    }
}

/// Target facts in Chinese: `其中合格的行政许可信息达到1200条`.
#[must_use]
pub fn facts_in_words(judged: &SchemeIndicator, facts: &Inputs) -> String {
    let words = facts.iter().map(|(id, input)| {
        let named = judged.inputs.get(id);
        let mut choices = judged.items.iter().flat_map(|item| item.rule().options());
        let choice = choices.find(|choice| choice.id == *id);
        let title = named.map(|input| input.title.zh.as_str());
        let title = title.or(choice.map(|choice| choice.title.zh.as_str())).unwrap_or(id.as_str());
        let unit = named.map_or("", |input| input.unit.as_str());
        match input {
            Some(Input::Quantity(quantity)) => format!("{title}达到{quantity}{unit}"),
            Some(Input::Level(level)) => format!("{title}达到{level}级"),
            Some(Input::Flag(true)) => title.to_owned(),
            Some(Input::Flag(false)) | None => format!("{title}：未定"),
        }
    });
    words.collect::<Vec<_>>().join("，")
}
