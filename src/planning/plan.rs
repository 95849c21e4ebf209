//! What a creation plan still lacks.
//!
//! Must not know: how a plan is shown or printed.

use crate::domain::edition::{Chapter, Edition, Section};
use crate::domain::entries::EntryId;
use crate::domain::plan::{CreationPlan, Measure};

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
    /// 完成时限（附件3：完成节点）
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
