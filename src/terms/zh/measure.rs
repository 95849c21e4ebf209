//! How a lift, or a change that was tried, becomes a measure of the plan. Its task is worded
//! in Chinese, like the plan.
//!
//! Must not know: how a plan is shown or printed.

use crate::domain::answer::{Answer, Input, Inputs};
use crate::domain::assessment::Assessment;
use crate::domain::framework::{Framework, Place};
use crate::domain::id::IndicatorNo;
use crate::domain::plan::Measure;
use crate::domain::scheme::{Item, Scheme, SchemeIndicator};
use crate::planning::estimate::Estimate;
use crate::planning::lift::{Lift, LiftStep};
use crate::terms::grouped;

/// A lift as a measure of the plan.
#[must_use]
pub fn measure_from(
    framework: &Framework,
    scheme: &Scheme,
    lift: &Lift,
    estimate: &Estimate,
    data_year: u16,
) -> Measure {
    let no = lift.key.indicator;
    let judged = scheme.indicators.get(&no);
    let item = judged.and_then(|judged| judged.items.iter().find(|it| *it.id() == lift.key.item));
    let task = match (judged, item) {
        (Some(judged), Some(item)) => lift_in_words(judged, item, lift, data_year)
            .unwrap_or_else(|| task(framework, no, &wording(judged, item, lift))),
        (None | Some(_), None) | (None, Some(_)) => task(framework, no, lift.key.item.as_str()),
    };
    Measure {
        indicator: Some(no),
        task,
        due: estimate.by,
        target: lift.facts(),
        ..Measure::default()
    }
}

/// The changed facts of one indicator as a measure.
#[must_use]
pub fn measure_of_change(
    framework: &Framework,
    scheme: &Scheme,
    [before, after]: [&Assessment; 2],
    no: IndicatorNo,
) -> Measure {
    let facts =
        |of: &Assessment| of.answers.get(&no).and_then(Answer::inputs).cloned().unwrap_or_default();
    let (before, mut target) = (facts(before), facts(after));
    target.retain(|id, input| input.is_some() && before.get(id) != Some(input));
    let judged = scheme.indicators.get(&no);
    // A plan aims at what is counted, not at single lines.
    target.retain(|id, _| judged.is_none_or(|judged| judged.line(id).is_none()));
    let done = judged.map(|judged| facts_in_words(judged, &target)).unwrap_or_default();
    let task = task(framework, no, &done);
    Measure { indicator: Some(no), task, target, ..Measure::default() }
}

/// A lift as an office writes it, where the scheme says what is done: what has been counted
/// already can only be better in the year after that of the data.
#[must_use]
pub fn lift_in_words(
    judged: &SchemeIndicator,
    item: &Item,
    lift: &Lift,
    data_year: u16,
) -> Option<String> {
    let task = &item.measure()?.task;
    let facts = lift.facts();
    let past = lift.is_of_the_past(judged);
    // Of a share in the past the figures say nothing about the next year.
    let says_nothing = facts.is_empty() || past && item.rule().part_and_whole().is_some();
    let what = match &lift.key.step {
        LiftStep::Option(id) => {
            let options = item.rule().options();
            let choice = options.iter().find(|choice| choice.id == *id && options.len() > 1);
            choice.map(|choice| format!("：{}", choice.title.zh)).unwrap_or_default()
        }
        LiftStep::Next | LiftStep::Full if says_nothing => String::new(),
        LiftStep::Next | LiftStep::Full => format!("（{}）", facts_in_words(judged, &facts)),
    };
    let from = if past {
        format!("自{}年度起，", data_year.saturating_add(1))
    } else {
        String::new()
    };
    Some(format!("{from}{task}{what}"))
}

fn task(framework: &Framework, no: IndicatorNo, done: &str) -> String {
    let name = match framework.place(no) {
        Some(Place::Printed(_, _, indicator)) => indicator.title.zh.as_str(),
        Some(Place::Missing(_)) | None => "",
    };
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
            Some(Input::Quantity(quantity)) => format!("{title}达到{}{unit}", grouped(quantity)),
            Some(Input::Level(level)) => format!("{title}达到{level}级"),
            Some(Input::Flag(true)) => title.to_owned(),
            Some(Input::Flag(false)) | None => format!("{title}：未定"),
        }
    });
    words.collect::<Vec<_>>().join("，")
}
