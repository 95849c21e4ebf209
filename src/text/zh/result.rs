//! The messages of the result, in Chinese.
//!
//! Must not know: where they are shown.

use crate::domain::id::IndicatorNo;
use crate::terms::zh::finding::finding;
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
