//! Every message of the page, Chinese and English, as typed tables: a message that one
//! language lacks does not compile.
//!
//! Must not know: elements. The notice's own wording is not here but in the framework;
//! papers that are handed in word themselves, in Chinese.

use crate::domain::edition::Edition;
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::eligibility::procedure::Procedure;
use crate::text::access::AccessTexts;
use crate::text::applicant::ApplicantTexts;
use crate::text::county::CountyTexts;
use crate::text::derivation::DerivationTexts;
use crate::text::eligibility::EligibilityTexts;
use crate::text::embed::EmbedTexts;
use crate::text::errors::ErrorTexts;
use crate::text::evidence::EvidenceTexts;
use crate::text::fields::FieldTexts;
use crate::text::files::FileTexts;
use crate::text::front::FrontTexts;
use crate::text::improve::ImproveTexts;
use crate::text::indicator::IndicatorTexts;
use crate::text::indicators::IndicatorsTexts;
use crate::text::lifts::LiftTexts;
use crate::text::lists::ListTexts;
use crate::text::plan::PlanTexts;
use crate::text::result::ResultTexts;
use crate::text::scheme::SchemeTexts;
use crate::text::score::ScoreTexts;
use crate::text::screening::ScreeningTexts;
use crate::text::self_test::SelfTestTexts;
use crate::text::session::SessionTexts;
use crate::text::steps::StepTexts;
use crate::text::trouble::TroubleTexts;
use crate::text::what_if::WhatIfTexts;
use crate::text::workshop::WorkshopTexts;
use crate::wire::path::Path;
use crate::wire::problem::Problem;

pub mod access;
pub mod applicant;
pub mod county;
pub mod derivation;
pub mod eligibility;
pub mod embed;
mod en;
pub mod errors;
pub mod evidence;
pub mod fields;
pub mod files;
pub mod frame;
pub mod front;
pub mod improve;
pub mod indicator;
pub mod indicators;
pub mod lifts;
pub mod lists;
pub mod parts;
pub mod place;
pub mod plan;
pub mod result;
pub mod scheme;
pub mod score;
pub mod screening;
pub mod self_test;
pub mod session;
pub mod start;
pub mod steps;
pub mod trouble;
pub mod what_if;
pub mod workshop;
mod zh;

/// The messages of one language.
#[must_use]
pub const fn texts(language: Language) -> &'static Texts {
    match language {
        Language::Zh => &zh::TEXTS,
        Language::En => &en::TEXTS,
    }
}

/// The table of messages. What each says stands in the tables of the languages.
#[expect(missing_docs, reason = "the messages beside the names are their documentation")]
#[derive(Debug)]
pub struct Texts {
    pub front: &'static FrontTexts,
    /// What a scheme is called.
    pub scheme_name: fn(&Scheme) -> String,
    /// What it is, in a few words beside its name.
    pub scheme_label: fn(&Scheme) -> &'static str,
    pub drafts_title: &'static str,
    pub drafts_hint: &'static str,
    pub continue_draft: &'static str,
    pub erase_draft: &'static str,
    pub erase_all_drafts: &'static str,
    pub erase_sure: &'static str,
    pub erase_keep: &'static str,
    pub open_reading: &'static str,
    /// A file above so many bytes, which are whole MiB.
    pub open_too_large: fn(u64) -> String,
    pub open_unreadable: &'static str,
    pub open_matches: &'static str,
    pub open_recomputed: &'static str,
    pub open_use_recomputed: &'static str,
    pub open_go_on: &'static str,
    pub open_scheme: &'static str,
    pub stored: &'static str,
    pub recomputed: &'static str,
    pub procedure: &'static str,
    pub submitted_on: &'static str,
    pub ready: &'static str,
    pub not_ready: &'static str,
    pub report_lead: &'static str,
    pub export_title: &'static str,
    pub export_json: &'static str,
    pub export_failed: &'static str,
    pub export_not_whole: &'static str,
    pub export_text: &'static str,
    pub office_title: &'static str,
    pub office_hint: &'static str,
    pub office_excel: &'static str,
    pub office_csv_indicators: &'static str,
    pub office_csv_items: &'static str,
    pub office_cancel: &'static str,
    pub office_cancelled: &'static str,
    pub office_not_taken: &'static str,
    pub open_workbook: &'static str,
    pub office_word: fn(&str) -> String,
    pub office_working: fn(&str) -> String,
    pub trouble: TroubleTexts,
    pub workbook_refused: fn(&str) -> String,
    pub print_title: &'static str,
    pub print_hint: &'static str,
    pub print_refused: &'static str,
    pub code_meaning: &'static str,
    pub code: &'static str,
    pub scheme: &'static str,
    pub paper_all: &'static str,
    pub form_lead: &'static str,
    pub print: &'static str,
    pub papers: &'static str,
    pub about_title: &'static str,
    pub about_source: &'static str,
    /// The number of the notice.
    pub about_source_text: fn(&str) -> String,
    pub about_weights: &'static str,
    pub about_weights_text: &'static str,
    pub about_missing: &'static str,
    pub about_privacy: &'static str,
    pub about_privacy_text: &'static str,
    pub about_arithmetic: &'static str,
    pub about_arithmetic_text: &'static str,
    pub about_version: &'static str,
    pub about_scripts: &'static str,
    pub about_scripts_text: &'static str,
    pub self_test: SelfTestTexts,
    pub procedure_step: fn(&Procedure, &Edition) -> String,
    pub exported: fn(&str, usize) -> String,
    /// What stands before and behind the name of the applicant.
    pub opened: fn(u16) -> (&'static str, String),
    pub open_failed: fn(&str, usize) -> String,
    /// What is wrong where, in words; the scheme has the titles of inputs.
    pub problem_at: fn(&Problem, Option<&Scheme>) -> String,
    /// A place in a file, in words.
    pub place: fn(&Path, Option<&Scheme>) -> String,
    /// The heading above what only maintainers read, as JSON paths.
    pub technical: &'static str,
    pub newer_version: fn(&str, i64) -> String,
    pub more_problems: fn(usize) -> String,
    pub differences: fn(usize) -> String,
    pub digest_differs: fn(&str, &str) -> String,
    pub files: FileTexts,
    pub access: AccessTexts,
    pub lists: ListTexts,
    pub session: SessionTexts,
    pub applicant: ApplicantTexts,
    pub fields: FieldTexts,
    pub derivation: DerivationTexts,
    pub scheme_page: SchemeTexts,
    pub screening: ScreeningTexts,
    pub workshop: WorkshopTexts,
    pub embed: EmbedTexts,
    pub errors: ErrorTexts,
    pub county: CountyTexts,
    pub steps: StepTexts,
    pub score: ScoreTexts,
    pub eligibility: EligibilityTexts,
    pub indicators: IndicatorsTexts,
    pub indicator: IndicatorTexts,
    pub evidence: EvidenceTexts,
    pub result: ResultTexts,
    pub improve: ImproveTexts,
    pub lifts: LiftTexts,
    pub what_if: WhatIfTexts,
    pub plan: PlanTexts,
}
