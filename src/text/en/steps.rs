//! The messages of the steps of the way, and how each page is called, in English.
//!
//! Must not know: where they are shown.

use crate::app::progress::Progress;
use crate::app::route::Route;
use crate::documents::kind::Kind;
use crate::domain::language::Language;
use crate::text::en::{about, catalogue, frame, narrative, scheme, start};
use crate::text::steps::StepTexts;

/// The table.
pub(in crate::text::en) const TEXTS: StepTexts = StepTexts {
    title: "Steps",
    before: "Before you begin",
    applicant: "Applicant",
    eligibility: "Eligibility",
    indicators: "Indicators",
    result: "Result",
    improve: "Improvements",
    plan: "Creation plan",
    check: "Check",
    report: "Papers to hand in",
    by_dimension: "Progress by dimension",
    progress,
    step_of,
    to_eligibility: "Next: eligibility",
    to_indicators: "Next: indicators",
    to_result: "See the result",
    to_improve: "Next: improvements",
    to_plan: "Next: the creation plan",
    to_check: "Next: check your entries",
    to_report: "Next: report and export",
    page_title,
};

const fn progress(state: Progress) -> &'static str {
    match state {
        Progress::NotStarted => "Not started",
        Progress::Started => "In progress",
        Progress::Done => "Done",
        Progress::Problem => "Problem",
    }
}

fn step_of(at: usize, n_all: usize, name: &str) -> String {
    format!("Step {at} of {n_all}: {name}")
}

pub(in crate::text::en) fn page_title(route: Route) -> String {
    match route {
        Route::Start => frame::TEXTS.home.to_owned(),
        Route::Before => TEXTS.before.to_owned(),
        Route::Applicant => TEXTS.applicant.to_owned(),
        Route::Eligibility => TEXTS.eligibility.to_owned(),
        Route::Indicators => TEXTS.indicators.to_owned(),
        Route::Indicator(no) => format!("Indicator {no}"),
        Route::Result => TEXTS.result.to_owned(),
        Route::Improve => TEXTS.improve.to_owned(),
        Route::Plan => TEXTS.plan.to_owned(),
        Route::Check => TEXTS.check.to_owned(),
        Route::Narrative => narrative::TEXTS.title.to_owned(),
        Route::Evidence => catalogue::TEXTS.title.to_owned(),
        Route::Report => TEXTS.report.to_owned(),
        Route::Screening => start::TEXTS.screening_title.to_owned(),
        Route::Province => start::TEXTS.province_title.to_owned(),
        Route::Form => Kind::BlankForm.name().title(Language::En).to_owned(),
        Route::Workshop => start::TEXTS.workshop_title.to_owned(),
        Route::Scheme => scheme::TEXTS.title.to_owned(),
        Route::About => about::TEXTS.title.to_owned(),
        Route::Manual => frame::TEXTS.manual.to_owned(),
    }
}
