//! The page of the scoring scheme in Chinese.
//!
//! Must not know: elements.

use crate::domain::scheme::Scheme;
use crate::domain::scheme::origin::Origin;
use crate::text::scheme::SchemeTexts;

pub(in crate::text) const TEXTS: SchemeTexts = SchemeTexts {
    title: "评分方案",
    lead: "各项指标的权重、评分项、评分细则及其依据。可以在此换用、载入、保存方案，或者自拟权重。",
    standing,
    choice: "选用方案",
    look_at: "查看的方案",
    look_hint: "只是查看，不影响自评；按下“改用此方案”后才重新计算。",
    in_use: |title| format!("{title}（正在使用）"),
    from_file: "从文件载入方案",
    from_file_hint: "由编制单位提供的方案文件（JSON）。载入后先在本页查看。",
    effect: "改用此方案后的得分",
    now: "现在",
    then: "改用后",
    set_aside: |n| {
        format!(
            "此方案不采集已填的{n}项情况。改用后这些内容不计入、也不写入导出文件；关闭本页之前换回原方案即可恢复，需要留存的请先导出。"
        )
    },
    use_it: "改用此方案",
    used: |title| format!("已改用“{title}”，各项得分已重新计算。"),
    save: "保存方案文件",
    own: "自拟权重",
    own_hint: "评分项和评分细则与正在查看的方案相同，名称、依据和权重由本单位填写。生成的方案是本单位自拟的，不是河南省公布的评分标准。",
    basis_hint: "权重依据什么确定，例如会议或者文件。",
    weight_of: |no, title| format!("{no}. {title}：权重"),
    own_make: "生成方案",
    must_say: "请填写，不能为空。",
    name_of_shipped: "内置方案已用此名称，请另取名称。",
    shipped_first: "还没有打开自评，这里显示新建自评所用的方案。",
    name: "名称",
    kind: "性质",
    identifier: "编号",
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

fn standing(of: &Scheme) -> String {
    let unpublished = "《通知》没有公布权重、评分标准和数据口径。";
    match &of.origin {
        Origin::Shipped => format!("本方案为示例，不是河南省公布的评分标准。{unpublished}"),
        Origin::Own => format!("本方案由使用单位自拟，不是河南省公布的评分标准。{unpublished}"),
        Origin::Foreign => {
            format!("本方案来自外部文件，文件所写的名称、编制单位和依据均未经核实。{unpublished}")
        }
        Origin::Namesake(shipped) => format!(
            "本方案来自外部文件，与内置的“{}”同名但内容不同，来源未经核实。{unpublished}",
            shipped.zh
        ),
    }
}
