//! Every message of the page, Chinese and English, as typed tables: a message that one
//! language lacks does not compile.
//!
//! Must not know: elements. The notice's own wording is not here but in the framework;
//! papers that are handed in word themselves, in Chinese.

use std::sync::OnceLock;

use crate::documents::Paper;
use crate::documents::self_assessment::copy::reading_copy;
use crate::domain::language::Language;
use crate::report::Report;
use crate::screening::settings::Level;
use crate::text::about::AboutTexts;
use crate::text::applicant::ApplicantTexts;
use crate::text::before::BeforeTexts;
use crate::text::catalogue::CatalogueTexts;
use crate::text::check::CheckTexts;
use crate::text::county::CountyTexts;
use crate::text::derivation::DerivationTexts;
use crate::text::drafts::DraftTexts;
use crate::text::eligibility::EligibilityTexts;
use crate::text::embed::EmbedTexts;
use crate::text::errors::ErrorTexts;
use crate::text::evidence::EvidenceTexts;
use crate::text::exercise::ExerciseTexts;
use crate::text::fields::FieldTexts;
use crate::text::front::FrontTexts;
use crate::text::handing_in::HandingInTexts;
use crate::text::improve::ImproveTexts;
use crate::text::indicator::IndicatorTexts;
use crate::text::indicators::IndicatorsTexts;
use crate::text::lifts::LiftTexts;
use crate::text::lists::ListTexts;
use crate::text::materials::MaterialsTexts;
use crate::text::narrative::NarrativeTexts;
use crate::text::office::OfficeTexts;
use crate::text::open::OpenTexts;
use crate::text::paper::PaperTexts;
use crate::text::plan::PlanTexts;
use crate::text::procedure::ProcedureTexts;
use crate::text::province::ProvinceTexts;
use crate::text::refused::RefusedTexts;
use crate::text::report::ReportTexts;
use crate::text::result::ResultTexts;
use crate::text::scheme::SchemeTexts;
use crate::text::score::ScoreTexts;
use crate::text::screening::ScreeningTexts;
use crate::text::second_look::SecondLookTexts;
use crate::text::self_test::SelfTestTexts;
use crate::text::session::SessionTexts;
use crate::text::steps::StepTexts;
use crate::text::trouble::TroubleTexts;
use crate::text::what_if::WhatIfTexts;
use crate::text::workshop::WorkshopTexts;

pub mod about;
pub mod applicant;
pub mod before;
pub mod both;
pub mod catalogue;
pub mod check;
pub mod county;
pub mod derivation;
pub mod drafts;
pub mod eligibility;
pub mod embed;
mod en;
pub mod errors;
pub mod evidence;
pub mod exercise;
pub mod fields;
pub mod frame;
pub mod front;
pub mod guide;
pub mod handing_in;
pub mod improve;
pub mod indicator;
pub mod indicators;
pub mod lifts;
pub mod lists;
pub mod materials;
pub mod narrative;
pub mod office;
pub mod open;
pub mod paper;
pub mod parts;
pub mod place;
pub mod plan;
pub mod procedure;
pub mod province;
pub mod refused;
pub mod report;
pub mod result;
pub mod scheme;
pub mod score;
pub mod screening;
pub mod second_look;
pub mod self_test;
pub mod session;
pub mod start;
pub mod steps;
pub mod trouble;
pub mod what_if;
pub mod workshop;
mod zh;

/// The messages in English, once they have come to the page.
static ENGLISH: OnceLock<&Texts> = OnceLock::new();

/// The messages of one language. In the page, those in English are Chinese until they have
/// been [`learn`]ed; it does not switch before.
#[must_use]
pub fn texts(language: Language) -> &'static Texts {
    match language {
        Language::Zh => &zh::TEXTS,
        // Known when it is compiled, so that the page's first parts hold no English.
        Language::En if cfg!(all(target_arch = "wasm32", feature = "web")) => {
            ENGLISH.get().copied().unwrap_or(&zh::TEXTS)
        }
        Language::En => &en::TEXTS,
    }
}

/// The messages in English. Whoever reaches this holds all of them: it is for the part of the
/// page that comes when English is chosen.
#[must_use]
pub const fn english() -> &'static Texts {
    &en::TEXTS
}

/// From now on, [`texts`] knows English.
pub fn learn(english: &'static Texts) {
    // Whoever was first brought the same.
    let _ = ENGLISH.set(english);
}

/// A table for each page, each room and each thing that several pages show. What it holds is
/// said where it is defined, what its messages say in the tables of the languages.
#[expect(missing_docs, reason = "each table says itself what it holds")]
#[derive(Debug)]
pub struct Texts {
    /// The tables of what comes later, in the other languages: they come with the language.
    later: Option<&'static LaterTexts>,
    pub front: &'static FrontTexts,
    pub steps: StepTexts,
    pub score: ScoreTexts,
    pub county: CountyTexts,
    pub applicant: ApplicantTexts,
    pub eligibility: EligibilityTexts,
    pub indicators: IndicatorsTexts,
    pub indicator: IndicatorTexts,
    pub evidence: EvidenceTexts,
    pub result: ResultTexts,
    pub fields: FieldTexts,
    pub lists: ListTexts,
    pub errors: ErrorTexts,
    pub drafts: DraftTexts,
    pub session: SessionTexts,
    pub open: OpenTexts,
    pub refused: RefusedTexts,
    pub embed: EmbedTexts,
    pub trouble: TroubleTexts,
}

/// Makes a copy to read of a report, with the code of its file.
pub type ReadingCopy = fn(&Report, &str) -> Paper;

/// The tables of what comes later. Each is asked for by name, so that in Chinese it comes with
/// the page that shows it and not with the first.
macro_rules! tables {
    ($($name:ident: $table:ident,)*) => {
        /// The tables of what comes later, in a language that comes when it is chosen.
        #[derive(Debug)]
        struct LaterTexts {
            province_screening: &'static ScreeningTexts,
            reading_copy: ReadingCopy,
            $($name: &'static $table,)*
        }

        /// Those in English.
        static LATER_ENGLISH: LaterTexts = LaterTexts {
            province_screening: &en::screening::province::TEXTS,
            reading_copy,
            $($name: &en::$name::TEXTS,)*
        };

        impl Texts {$(
            #[doc = concat!("The messages of `", stringify!($name), "`.")]
            #[must_use]
            pub const fn $name(&self) -> &'static $table {
                match self.later {
                    None => &zh::$name::TEXTS,
                    Some(later) => later.$name,
                }
            }
        )*}
    };
}

impl Texts {
    /// What makes the copy of the self-assessment report in this language; none in Chinese,
    /// where the report itself is.
    #[must_use]
    pub const fn reading_copy(&self) -> Option<ReadingCopy> {
        match self.later {
            None => None,
            Some(later) => Some(later.reading_copy),
        }
    }

    /// The messages of the screening page for whoever screens.
    #[must_use]
    pub const fn screening_of(&self, level: Level) -> &'static ScreeningTexts {
        match (self.later, level) {
            (_, Level::Prefecture) => self.screening(),
            (None, Level::Province) => &zh::screening::province::TEXTS,
            (Some(later), Level::Province) => later.province_screening,
        }
    }
}

tables! {
    about: AboutTexts,
    before: BeforeTexts,
    catalogue: CatalogueTexts,
    check: CheckTexts,
    derivation: DerivationTexts,
    exercise: ExerciseTexts,
    handing_in: HandingInTexts,
    improve: ImproveTexts,
    lifts: LiftTexts,
    materials: MaterialsTexts,
    narrative: NarrativeTexts,
    office: OfficeTexts,
    paper: PaperTexts,
    plan: PlanTexts,
    procedure: ProcedureTexts,
    province: ProvinceTexts,
    report: ReportTexts,
    scheme: SchemeTexts,
    screening: ScreeningTexts,
    second_look: SecondLookTexts,
    self_test: SelfTestTexts,
    what_if: WhatIfTexts,
    workshop: WorkshopTexts,
}
