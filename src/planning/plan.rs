//! The outline of the creation plan (附件3《创建方案》提纲), what a plan still lacks, and how a
//! lift becomes a measure.
//!
//! Must not know: how a plan is shown or printed.

use crate::domain::answer::{Input, Inputs};
use crate::domain::entries::EntryId;
use crate::domain::framework::{Framework, Place};
use crate::domain::id::IndicatorNo;
use crate::domain::plan::{CreationPlan, Measure, SectionNo};
use crate::domain::scheme::{Item, Scheme, SchemeIndicator};
use crate::planning::estimate::Estimate;
use crate::planning::lift::{Lift, Step};

/// A chapter of annex 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// Its numeral, as `一`.
    pub no: &'static str,
    /// Its title.
    pub title: &'static str,
    /// What the annex says under it, to the letter.
    pub lead: Option<&'static str>,
    /// Its parts that carry text.
    pub sections: &'static [Section],
    /// Whether the measures stand in it.
    pub has_measures: bool,
}

/// A part that carries text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its number in files.
    pub no: SectionNo,
    /// Its numeral, as `（一）`; empty where the annex gives none.
    pub numeral: &'static str,
    /// Its title.
    pub title: &'static str,
}

/// The four chapters of annex 3, to the letter.
pub const CHAPTERS: &[Chapter] = &[
    Chapter {
        no: "一",
        title: "申报县（市、区）基础条件",
        lead: None,
        sections: &[
            Section {
                no: SectionNo::CONDITIONS, numeral: "（一）", title: "经济社会发展情况"
            },
            Section {
                no: SectionNo::SYSTEM, numeral: "（二）", title: "社会信用体系建设基本情况"
            },
            Section {
                no: SectionNo::HIGHLIGHTS,
                numeral: "（三）",
                title: "社会信用体系建设工作亮点及成效",
            },
        ],
        has_measures: false,
    },
    Chapter {
        no: "二",
        title: "创建思路及工作目标",
        lead: None,
        sections: &[
            Section { no: SectionNo::APPROACH, numeral: "（一）", title: "总体思路" },
            Section { no: SectionNo::GOALS, numeral: "（二）", title: "工作目标" },
        ],
        has_measures: false,
    },
    Chapter {
        no: "三",
        title: "创建任务及实现路径",
        lead: Some(
            "结合本地实际，对照《河南省社会信用体系建设示范县（市、区）创建引导指标（2021年版）》，\
             提出创建任务、实施路径、完成节点及工作计划等。不要求覆盖《引导指标》所有指标，重点是\
             切实可行，突出亮点，可供推广。",
        ),
        sections: &[Section { no: SectionNo::TASKS, numeral: "", title: "工作计划说明" }],
        has_measures: true,
    },
    Chapter {
        no: "四",
        title: "组织保障",
        lead: None,
        sections: &[
            Section {
                no: SectionNo::LEADERSHIP, numeral: "（一）", title: "组织领导机制"
            },
            Section { no: SectionNo::POLICY, numeral: "（二）", title: "政策保障机制" },
            Section {
                no: SectionNo::SUPERVISION, numeral: "（三）", title: "督导考核机制"
            },
        ],
        has_measures: false,
    },
];

/// Something that a plan lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// A section of the annex without text. The lead of chapter 三 may stay empty: its
    /// measures say what it is for.
    EmptySection(&'static Chapter, Section),
    /// Chapter 三 has no measure.
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
pub fn gaps(plan: &CreationPlan) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for chapter in CHAPTERS {
        let asked = chapter.sections.iter().filter(|section| section.no != SectionNo::TASKS);
        // A file may hold a section of blanks; it says nothing.
        let is_blank = |no| plan.sections.get(&no).is_none_or(|text| text.trim().is_empty());
        let empty = asked.filter(|section| is_blank(section.no));
        gaps.extend(empty.map(|section| Gap::EmptySection(chapter, *section)));
        if chapter.has_measures {
            gaps.extend(measure_gaps(plan));
        }
    }
    gaps
}

fn measure_gaps(plan: &CreationPlan) -> Vec<Gap> {
    if plan.measures.is_empty() {
        return vec![Gap::NoMeasures];
    }
    let of = |(at, (id, measure)): (usize, (EntryId, &Measure))| {
        [
            (measure.task.trim().is_empty(), MeasureField::Task),
            (measure.path.trim().is_empty(), MeasureField::Path),
            (measure.due.is_none(), MeasureField::Due),
            (measure.owner.trim().is_empty(), MeasureField::Owner),
        ]
        .into_iter()
        .filter_map(move |(missing, field)| missing.then_some(Gap::Measure(id, at, field)))
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
        Step::Option(id) => {
            let choice = item.rule().options().iter().find(|choice| choice.id == *id);
            choice.map_or_else(|| title.clone(), |choice| choice.title.zh.clone())
        }
        _ if lift.facts().is_empty() => format!("{title}达到满分要求"),
        _ => format!("{title}（{}）", facts_in_words(judged, &lift.facts())),
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
