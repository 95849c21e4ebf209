//! Places in a file in Chinese, and what is wrong there.
//!
//! Must not know: where they are shown.

use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::terms::zh::quoted;
use crate::terms::zh::screening::result_place;
use crate::text::place::{PlaceWords, indicator_of, input_title, place as in_words};
use crate::text::zh::problem::problem;
use crate::wire::path::Path;
use crate::wire::problem::{Problem, ProblemKind};

const WORDS: PlaceWords = PlaceWords {
    language: Language::Zh,
    parts: &[
        ("kind", "文件类型"),
        ("version", "格式版本"),
        ("purpose", "文件用途"),
        ("framework", "引导指标版本"),
        ("scheme", "评分方案"),
        ("scheme/indicators", "评分方案的指标"),
        ("indicators", "评分方案的指标"),
        ("grades", "评分方案的等次"),
        ("round", "申报批次"),
        ("data_year", "数据年度"),
        ("reference_date", "基准日"),
        ("applicant", "申报主体"),
        ("applicant/name", "申报主体名称"),
        ("applicant/code", "申报主体区划代码"),
        ("applicant/type", "申报主体类型"),
        ("applicant/prefecture", "所属省辖市"),
        ("applicant/province_administered", "是否省直管"),
        ("prepared", "填报信息"),
        ("prepared/by", "填报单位"),
        ("prepared/on", "填报日期"),
        ("answers", "指标填报内容"),
        ("evidence", "佐证材料"),
        ("eligibility", "资格核验"),
        ("eligibility/safety_accidents", "安全生产事故"),
        ("eligibility/environmental_incidents", "突发环境事件"),
        ("eligibility/energy_targets", "节能减排责任目标考核"),
        ("eligibility/statistical_fraud", "统计造假"),
        ("eligibility/judgment_defaulter", "失信被执行人"),
        ("eligibility/materials_truthful", "材料真实性承诺"),
        ("application", "申报材料"),
        ("application/due_on", "市里要求的报送日期"),
        ("application/submitted_on", "报送日期"),
        ("application/admitted_on", "列为示范创建县（市、区）的日期"),
        ("application/listed_until", "公示截止日期"),
        ("application/designated_on", "认定日期"),
        ("application/evaluated_on", "最近一次评估的日期"),
        ("plan", "《创建方案》"),
        ("plan/sections", "《创建方案》各节"),
        ("plan/measures", "《创建方案》措施"),
        ("made_by", "生成程序"),
        ("digest", "校验码"),
        ("settings", "筛查设置"),
        ("analysis", "权重变动测算设置"),
        ("selection", "推荐选定"),
    ],
    leaves: &[
        ("state", "填报状态"),
        ("reason", "理由"),
        ("note", "说明"),
        ("evidence", "佐证材料"),
        ("title", "名称"),
        ("number", "文号"),
        ("issuer", "出具单位"),
        ("date", "日期"),
        ("from", "起始日期"),
        ("to", "截止日期"),
        ("year", "年度"),
        ("energy_saving", "节能考核等次"),
        ("emission_reduction", "减排考核等次"),
        ("official_level", "认定级别"),
        ("deaths", "死亡人数"),
        ("injured", "受伤人数"),
        ("evacuated", "疏散转移人数"),
        ("loss_yuan", "直接经济损失"),
        ("words", "理由或者名称"),
        ("task", "任务"),
        ("path", "路径"),
        ("due", "完成时限"),
        ("owner", "责任单位"),
        ("effort", "工作量"),
        ("weight", "权重"),
        ("points", "分值"),
    ],
    file: "文件",
    indicator: |no, part| format!("第{no}项{part}"),
    entry: |of, at| format!("{of}第{at}条"),
    leaf: |of, leaf| format!("{of}“{leaf}”"),
    result: result_place,
};

pub(in crate::text::zh) fn place(path: &Path, scheme: Option<&Scheme>) -> String {
    in_words(&WORDS, path, scheme)
}

pub(in crate::text::zh) fn problem_at(of: &Problem, scheme: Option<&Scheme>) -> String {
    let named = |name: &String| format!("{}，", quoted(name));
    let place = of.file.as_ref().map(named).unwrap_or_default() + &place(&of.path, scheme);
    match (&of.kind, indicator_of(&of.path)) {
        (ProblemKind::PartAboveWhole { part, whole, of }, Some(no)) => {
            let whole = input_title(Language::Zh, scheme, no, whole);
            format!("{place}（{part}）不能多于“{whole}”（{of}），请改正。")
        }
        (kind, _) if place.is_empty() => format!("{}。", problem(kind)),
        (kind, _) => format!("{place}：{}。", problem(kind)),
    }
}
