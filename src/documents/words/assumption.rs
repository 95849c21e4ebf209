//! What the product takes for granted, printed with every result.
//!
//! Must not know: which result.

use crate::eligibility::Assumption;

/// An assumption of the eligibility checks.
#[must_use]
pub const fn assumption(assumption: Assumption) -> &'static str {
    match assumption {
        Assumption::ThreeYearsGovernAll => "通知第四部分的“三年内”，理解为适用于所列四类情形。",
        Assumption::BothEndsCount => "核验期间的首日和末日均计入。",
        Assumption::ReferenceDateIsChosen => {
            "三年自基准日起倒推；基准日由填报人选定，默认为创建批次当年的最后一日。"
        }
        Assumption::EnvironmentalPlan2014 => {
            "“环境污染事故”按《国家突发环境事件应急预案》（2014年）的分级标准判定。"
        }
        Assumption::MajorAndAbove => "“重特大”理解为重大和特别重大。",
        Assumption::GovernmentItself => "失信被执行人指县（市、区）人民政府本身，不含其所属部门。",
        Assumption::DeadlineDayCounts => "“4月15日前”理解为含4月15日当日。",
    }
}

/// How scores are made: formats.md, section 3, in the words of a reader.
pub const SCORING: [&str; 9] = [
    "通知未公布权重、评分标准和数据口径，得分按所列评分方案计算。",
    "缺少数据的评分项按0分至满分计，得分以区间表示；未填报和待核实的指标按0分至100分计。",
    "应报、应办等基数为零的评分项无可评价内容，不计入该指标；全部评分项均不计入的，该指标不适用。",
    "指标得分按百分制，等于100×各评分项得分之和÷计入评分项的分值之和。",
    "不适用的指标不计入加权平均；评分方案不允许不适用的，按未填报处理。",
    "一级指标得分和基础分为所含适用指标得分的加权平均；权重为零的指标不计入。",
    "附加分为第20项、第21项得分之和，以评分方案规定的上限为限；总分等于基础分加附加分，等次按基础分确定。",
    "评分项、指标和一级指标得分保留4位小数，基础分和附加分保留2位小数，均由精确分数一次四舍五入，区间两端分别计算。",
    "得分的比较和排序采用四舍五入前的精确值。",
];
