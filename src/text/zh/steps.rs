//! The messages of the steps of the way, and how each page is called, in Chinese.
//!
//! Must not know: where they are shown.

use crate::app::progress::Progress;
use crate::app::route::Route;
use crate::documents::kind::Kind;
use crate::domain::language::Language;
use crate::text::steps::StepTexts;
use crate::text::zh::{about, catalogue, frame, narrative, scheme, start};

/// The table.
pub(in crate::text::zh) const TEXTS: StepTexts = StepTexts {
    title: "填报步骤",
    before: "填写前准备",
    applicant: "申报主体",
    eligibility: "资格核验",
    indicators: "指标自评",
    result: "自评结果",
    improve: "提升措施",
    plan: "创建方案",
    check: "核对内容",
    report: "报送材料",
    by_dimension: "各项进度",
    progress,
    step_of,
    to_eligibility: "下一步：资格核验",
    to_indicators: "下一步：指标自评",
    to_result: "查看自评结果",
    to_improve: "下一步：提升措施",
    to_plan: "下一步：创建方案",
    to_check: "下一步：核对内容",
    to_report: "下一步：报送材料",
    page_title,
};

const fn progress(state: Progress) -> &'static str {
    match state {
        Progress::NotStarted => "未开始",
        Progress::Started => "进行中",
        Progress::Done => "已完成",
        Progress::Problem => "有问题",
    }
}

fn step_of(at: usize, n_all: usize, name: &str) -> String {
    format!("第 {at} 步（共 {n_all} 步）：{name}")
}

pub(in crate::text::zh) fn page_title(route: Route) -> String {
    match route {
        Route::Start => frame::TEXTS.home.to_owned(),
        Route::Before => TEXTS.before.to_owned(),
        Route::Applicant => TEXTS.applicant.to_owned(),
        Route::Eligibility => TEXTS.eligibility.to_owned(),
        Route::Indicators => TEXTS.indicators.to_owned(),
        Route::Indicator(no) => format!("第{no}项"),
        Route::Result => TEXTS.result.to_owned(),
        Route::Improve => TEXTS.improve.to_owned(),
        Route::Plan => TEXTS.plan.to_owned(),
        Route::Check => TEXTS.check.to_owned(),
        Route::Narrative => narrative::TEXTS.title.to_owned(),
        Route::Evidence => catalogue::TEXTS.title.to_owned(),
        Route::Report => TEXTS.report.to_owned(),
        Route::Screening => start::TEXTS.screening_title.to_owned(),
        Route::Province => start::TEXTS.province_title.to_owned(),
        Route::Form => Kind::BlankForm.name().title(Language::Zh).to_owned(),
        Route::Workshop => start::TEXTS.workshop_title.to_owned(),
        Route::Scheme => scheme::TEXTS.title.to_owned(),
        Route::About => about::TEXTS.title.to_owned(),
        Route::Manual => frame::TEXTS.manual.to_owned(),
    }
}
