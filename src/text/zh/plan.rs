//! The messages of the creation plan, in Chinese.
//!
//! Must not know: where they are shown.

use crate::planning::plan::{MeasureField, Omission};
use crate::text::plan::PlanTexts;

/// The table.
pub(in crate::text) const TEXTS: PlanTexts = PlanTexts {
    lead: "按《通知》所附提纲编写，打印后随申报文件报送。可从“提升措施”纳入任务，也可直接填写。",
    no_measures: "还没有创建任务。",
    measure_add: "添加一项任务",
    measure_title,
    measure_indicator: "对应指标",
    no_indicator: "不对应具体指标",
    measure_task: "创建任务",
    measure_path: "实施路径",
    measure_due: "完成时限",
    measure_owner: "责任单位",
    gaps: "完整性检查",
    gap,
    complete: "提纲各节和各项任务均已填写。",
};

fn measure_title(at: usize) -> String {
    format!("任务 {at}")
}

fn gap(gap: &Omission) -> String {
    match gap {
        Omission::EmptySection(chapter, section) => {
            format!("第{}章“{}{}”还没有填写。", chapter.no, section.numeral, section.title.zh)
        }
        Omission::NoMeasures => "第三章还没有创建任务。".to_owned(),
        Omission::Measure(_, index, field) => {
            let name = match field {
                MeasureField::Task => "创建任务",
                MeasureField::Path => "实施路径",
                MeasureField::Due => "完成时限",
                MeasureField::Owner => "责任单位",
            };
            format!("任务 {}：“{name}”还没有填写。", index + 1)
        }
    }
}
