//! The messages of the result, in Chinese.
//!
//! Must not know: where they are shown.

use crate::domain::id::IndicatorNo;
use crate::eligibility::Verdict;
use crate::terms::zh::finding::finding;
use crate::text::result::{Missing, ResultTexts};

/// The table.
pub(in crate::text::zh) const TEXTS: ResultTexts = ResultTexts {
    name: |county| format!("{county}自评总分 "),
    comes_to,
    strongest: |n| format!("最强的{n}项"),
    weakest: |n| format!("最弱的{n}项"),
    points: |points| format!("{points} 分"),
    weakest_item: |item| format!("失分最多：{item}"),
    could_add: |points| format!("总分还可加 {points}"),
    interval_explained: "斜线为尚待确定的部分；区间左端为最低得分，右端为填完后最多得分。",
    see_checks: "查看资格核验",
    by_dimension: "分项得分",
    dimension: "一级指标",
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
    without_evidence: "还没有佐证材料的指标",
    indicator_no: |no| format!("第{no}项"),
};

fn comes_to(grades: &str, settled: bool, verdict: Verdict, missing: Missing) -> String {
    let grade = match settled {
        true => format!("等次为“{grades}”"),
        false => format!("等次在“{grades}”之间"),
    };
    let eligibility = match verdict {
        Verdict::Clear => "没有发现否决情形",
        Verdict::Barred => "存在否决情形，得分不能抵消",
        Verdict::Unverified => "资格还有事项待核实",
    };
    let missing = match (missing.open, missing.without_evidence) {
        (0, 0) => "指标已全部填报，均有佐证材料".to_owned(),
        (0, n) => format!("报送前还要补{n}项指标的佐证材料"),
        (n, 0) => format!("报送前还要填报或者核实{n}项指标"),
        (n, m) => format!("报送前还要填报或者核实{n}项指标，补{m}项指标的佐证材料"),
    };
    format!(" 分，{grade}；{eligibility}；{missing}。")
}

fn bonus_capped(cap: &str) -> String {
    format!("附加分（上限 {cap}）")
}

fn score_of_no(no: IndicatorNo) -> String {
    format!("第{no}项得分")
}

fn contribution_of_no(no: IndicatorNo) -> String {
    format!("第{no}项对总分贡献")
}
