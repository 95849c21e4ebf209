//! The messages of the result, in Chinese.
//!
//! Must not know: where they are shown.

use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::report::findings::Finding;
use crate::terms::scheme as scheme_words;
use crate::text::result::ResultTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: ResultTexts = ResultTexts {
    is_no_verdict: "自评参考，不代表认定结论。权重和评分细则为示例，《通知》未公布评分标准。",
    complete: "指标已全部填报",
    interval_explained: "区间左端为最低得分、右端为填完后最多得分，填完后合为一个数",
    see_checks: "查看各项依据",
    by_dimension: "分项得分",
    dimension: "一级指标",
    certain: "已确定",
    possible: "尚待确定",
    at_best: "填完后最多得分",
    still_open: "尚待填报或者核实的指标",
    nothing_open: "没有尚待填报或者核实的指标。",
    by_indicator: "逐项得分",
    bonus_short: "附加",
    bonus_capped,
    contribution_hint: "“对总分贡献”四舍五入到4位小数，仅供阅读；基础分由各项得分一次相除得出，不由贡献相加。",
    score_of_no,
    contribution_of_no,
    findings: "提示",
    finding,
    go_there: "前往",
    without_evidence: |n| format!("以下{n}项还没有佐证材料："),
    indicator_no: |no| format!("第{no}项"),
};

fn bonus_capped(cap: &str) -> String {
    format!("附加分（上限 {cap}）")
}

fn score_of_no(no: IndicatorNo) -> String {
    format!("第{no}项得分")
}

fn contribution_of_no(no: IndicatorNo) -> String {
    format!("第{no}项对总分贡献")
}

fn finding(finding: &Finding, of: &Scheme) -> String {
    match finding {
        Finding::OtherScheme(id) => {
            format!("文件原用评分方案“{id}”，现按“{}”计算。", scheme_words::name(of, Language::Zh))
        }
        Finding::Namesake(shipped) => format!(
            "评分方案与内置的“{}”同名但内容不同，得分不能与内置方案的得分比较；方案来源未经核实。",
            shipped.zh
        ),
        Finding::NotScored(no) => format!("第{no}项：当前方案不评此项，所填内容保留但不计分。"),
        Finding::UnusedInput(no, input) => {
            format!("第{no}项：当前方案不用“{input}”，所填内容保留但不计分。")
        }
        Finding::NotApplicableNotAllowed(no) => {
            format!(
                "第{no}项：按当前评分方案，各县都应填写本项，不能选“不适用”；现按未填报计入区间。"
            )
        }
        Finding::DroppedItem(no, id) => {
            let judged = of.indicators.get(no);
            let item = judged.and_then(|it| it.items.iter().find(|item| item.id() == id));
            let title = item.map_or(id.as_str(), |item| &item.title().zh);
            format!("第{no}项：“{title}”的总数为0，没有此类事项，不参与计分。")
        }
        Finding::NoEvidence(no) => format!("第{no}项：还没有佐证材料。"),
        Finding::UntitledEvidence(no, at) => {
            format!("第{no}项：第{}件佐证材料没有填写名称。", at + 1)
        }
        Finding::NameDiffersFromCode(name) => {
            format!("申报主体名称与区划代码不一致：该代码在名单中为“{name}”。")
        }
        Finding::AdministrationDiffersFromList => {
            "申报渠道与省直管县（市）名单不一致，请确认。".to_owned()
        }
    }
}
