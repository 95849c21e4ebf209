//! Every message of the page, Chinese and English, as typed tables: a message that one
//! language lacks does not compile.
//!
//! Must not know: elements. The notice's own wording is not here but in the framework;
//! papers that are handed in word themselves, in Chinese.

use crate::app::action::StateChoice;
use crate::domain::applicant::ApplicantKind;
use crate::domain::date::Date;
use crate::domain::edition::Edition;
use crate::domain::edition::check::{Clause, ExclusionCheck};
use crate::domain::facts::{EligibilityFacts, EnergyGrade, EventLevel};
use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::eligibility::procedure::Procedure;
use crate::eligibility::window::Window;
use crate::eligibility::{Ground, OpenFact, Outcome, Remark, Verdict};
use crate::planning::plan::Gap;
use crate::report::findings::Finding;
use crate::text::access::AccessTexts;
use crate::text::applicant::ApplicantTexts;
use crate::text::county::CountyTexts;
use crate::text::derivation::DerivationTexts;
use crate::text::embed::EmbedTexts;
use crate::text::errors::ErrorTexts;
use crate::text::fields::FieldTexts;
use crate::text::files::FileTexts;
use crate::text::front::FrontTexts;
use crate::text::lists::ListTexts;
use crate::text::scheme::SchemeTexts;
use crate::text::score::ScoreTexts;
use crate::text::screening::ScreeningTexts;
use crate::text::self_test::SelfTestTexts;
use crate::text::session::SessionTexts;
use crate::text::steps::StepTexts;
use crate::text::trouble::TroubleTexts;
use crate::text::workshop::WorkshopTexts;
use crate::wire::path::Path;
use crate::wire::problem::Problem;

pub mod access;
pub mod applicant;
pub mod county;
pub mod derivation;
pub mod embed;
mod en;
pub mod errors;
pub mod fields;
pub mod files;
pub mod frame;
pub mod front;
pub mod lists;
pub mod parts;
pub mod place;
pub mod scheme;
pub mod score;
pub mod screening;
pub mod self_test;
pub mod session;
pub mod start;
pub mod steps;
pub mod trouble;
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
    pub applicant_lead: &'static str,
    pub applicant_name: &'static str,
    pub applicant_code: &'static str,
    pub applicant_prefecture: &'static str,
    pub applicant_kind: &'static str,
    pub province_administered: &'static str,
    pub route_legend: &'static str,
    /// How many counties apply directly.
    pub route_hint: fn(usize) -> String,
    /// How many a prefecture recommends at most.
    pub route_by_prefecture: fn(u8) -> String,
    pub route_direct: &'static str,
    pub round_label: &'static str,
    pub reference_label: &'static str,
    pub reference_hint: &'static str,
    pub prepared_by: &'static str,
    pub prepared_on: &'static str,
    pub eligibility_lead: &'static str,
    pub event_date: &'static str,
    pub finding_date: &'static str,
    pub listed_from: &'static str,
    pub listed_until: &'static str,
    pub listed_until_hint: &'static str,
    pub official_level: &'static str,
    pub official_level_hint: &'static str,
    pub level_not_given: &'static str,
    pub ten_thousand_yuan: &'static str,
    pub note: &'static str,
    pub truthful_yes: &'static str,
    pub truthful_no: &'static str,
    pub assumptions_title: &'static str,
    pub indicators_lead: &'static str,
    pub score_now: &'static str,
    pub no_such_indicator: &'static str,
    pub back_to_indicators: &'static str,
    pub why_asked: &'static str,
    pub this_indicator: &'static str,
    pub of_hundred: &'static str,
    pub bonus_points: &'static str,
    pub weight: &'static str,
    pub contribution: &'static str,
    pub state_legend: &'static str,
    pub reason: &'static str,
    pub reason_missing: &'static str,
    /// Asks why a figure is zero, by its title.
    pub zero_reason: fn(&str) -> String,
    pub zero_reason_missing: &'static str,
    pub not_applicable_barred: &'static str,
    pub not_applicable_not_allowed: &'static str,
    pub item_dropped: &'static str,
    pub evidence: &'static str,
    pub evidence_hint: &'static str,
    pub evidence_add: &'static str,
    pub evidence_title: &'static str,
    pub evidence_untitled: &'static str,
    pub evidence_number: &'static str,
    pub evidence_issuer: &'static str,
    pub evidence_date: &'static str,
    pub neighbours: &'static str,
    pub result_is_no_verdict: &'static str,
    pub complete: &'static str,
    pub interval_explained: &'static str,
    pub see_checks: &'static str,
    pub by_dimension: &'static str,
    pub dimension: &'static str,
    pub certain: &'static str,
    pub possible: &'static str,
    pub at_best: &'static str,
    pub still_open: &'static str,
    pub nothing_open: &'static str,
    pub by_indicator: &'static str,
    pub bonus_short: &'static str,
    pub contribution_hint: &'static str,
    pub findings: &'static str,
    pub go_there: &'static str,
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
    pub verdict: fn(Verdict) -> &'static str,
    pub verdict_meaning: fn(Verdict) -> &'static str,
    pub outcome: fn(Outcome) -> &'static str,
    pub clauses: fn(&[Clause]) -> String,
    pub ground: fn(&Ground) -> String,
    pub open_fact: fn(&OpenFact) -> String,
    pub remark: fn(&Remark) -> String,
    pub window: fn(&ExclusionCheck, Window) -> String,
    pub window_from: fn(Date) -> String,
    pub window_to: fn(Date) -> String,
    pub mark: fn(Date, Date, bool) -> String,
    pub energy_grade: fn(EnergyGrade) -> &'static str,
    /// The grades of a year.
    pub energy_grades: fn(&ExclusionCheck, &EligibilityFacts, u16) -> String,
    pub energy_year: fn(u16, bool) -> String,
    pub level: fn(EventLevel) -> &'static str,
    pub kind: fn(ApplicantKind) -> &'static str,
    pub state_choice: fn(StateChoice) -> &'static str,
    pub answered_of: fn(usize, usize) -> String,
    pub basis: &'static str,
    pub points_of: fn(&str, &str) -> String,
    pub choice_points: fn(&str) -> String,
    pub shared_with: fn(&str) -> String,
    pub level_option: fn(usize, &str, &str) -> String,
    pub previous_indicator: fn(IndicatorNo) -> String,
    pub next_indicator: fn(IndicatorNo) -> String,
    pub bonus_capped: fn(&str) -> String,
    pub finding: fn(&Finding, &Scheme) -> String,
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
    pub no_score_helps: &'static str,
    pub improve_lead: &'static str,
    pub cheapest_path: &'static str,
    pub cheapest_hint: &'static str,
    pub goal: &'static str,
    pub goal_total: &'static str,
    pub goal_points: &'static str,
    pub points: &'static str,
    pub goal_day: &'static str,
    pub find_path: &'static str,
    pub reached_already: &'static str,
    pub best_path: &'static str,
    pub take_over: &'static str,
    pub take_all_over: &'static str,
    pub taken_over: &'static str,
    pub lifts_title: &'static str,
    pub lifts_hint: &'static str,
    pub gains_title: &'static str,
    pub gains_hint: &'static str,
    pub item: &'static str,
    pub more_alternatives: &'static str,
    pub no_lifts: &'static str,
    pub effort: &'static str,
    pub person_months: &'static str,
    pub lift_by: &'static str,
    pub step_full: &'static str,
    pub step_next: &'static str,
    pub what_if_title: &'static str,
    pub what_if_hint: &'static str,
    pub what_if_reset: &'static str,
    pub what_if_nothing: &'static str,
    pub before: &'static str,
    pub after: &'static str,
    pub plan_lead: &'static str,
    pub no_measures: &'static str,
    pub measure_add: &'static str,
    pub measure_indicator: &'static str,
    pub no_indicator: &'static str,
    pub measure_task: &'static str,
    pub measure_path: &'static str,
    pub measure_due: &'static str,
    pub measure_owner: &'static str,
    pub plan_gaps: &'static str,
    pub plan_complete: &'static str,
    pub goal_grade: fn(&str, &str) -> String,
    pub cannot_be_reached: fn(&str) -> String,
    pub alternative: fn(usize, &str) -> String,
    pub path_result: fn(&str, &str, &str) -> String,
    pub effort_of: fn(&str) -> String,
    pub lifts_count: fn(usize) -> String,
    pub lift: fn(&str, &str, &str) -> String,
    pub step_to: fn(&str, &str) -> String,
    pub moved: fn(&str, &str) -> String,
    pub measure_title: fn(usize) -> String,
    pub plan_gap: fn(&Gap) -> String,
    pub embed: EmbedTexts,
    pub errors: ErrorTexts,
    pub county: CountyTexts,
    pub steps: StepTexts,
    pub score: ScoreTexts,
}
