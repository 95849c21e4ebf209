//! The page of the scoring scheme in Chinese.
//!
//! Must not know: elements.

use crate::text::scheme::SchemeTexts;

pub(in crate::text::zh) const TEXTS: SchemeTexts = SchemeTexts {
    title: "评分方案",
    lead: "各项指标的权重、评分项、评分细则及其依据。本页只供查看；换用其他方案的方法见随附的文件格式说明。",
    example: "本方案为示例，不是河南省公布的评分标准。《通知》没有公布权重、评分标准和数据口径。",
    shipped_first: "还没有打开自评，这里显示新建自评所用的方案。",
    name: "名称",
    identifier: "标识",
    author: "编制",
    date: "日期",
    bonus_cap: "附加分上限",
    rests_on: "依据",
    grades: "等次",
    grades_hint: "按舍入后的基础分确定。",
    grade: "等次",
    at_least: "基础分不低于",
    rubrics: "评分细则",
    may_not_apply: "可以填“不适用”",
    outside_the_mean: "计入附加分，不加权",
    weighs: |weight| format!("权重 {weight}"),
    with_points: |title, points| format!("{title}（{points}分）"),
};
