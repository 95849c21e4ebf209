//! The words of the self-assessment report as a typed table, one for each language: a word
//! that one language lacks does not compile. The Chinese paper is the one that counts; the
//! English one is a copy for reading.
//!
//! Must not know: what the tables say, and how the paper is put together.

use crate::documents::block::Block;
use crate::documents::inputs::FactWords;
use crate::domain::assessment::Assessment;
use crate::domain::date::Date;
use crate::domain::decimal::Points;
use crate::domain::edition::Edition;
use crate::domain::edition::check::Clause;
use crate::domain::event::Event;
use crate::domain::framework::{Bilingual, Framework};
use crate::domain::id::{IndicatorNo, ItemId};
use crate::domain::language::Language;
use crate::domain::scheme::rule::Rule;
use crate::domain::scheme::{Scheme, SchemeIndicator};
use crate::eligibility::procedure::{ApplicationRoute, Deadline};
use crate::eligibility::window::Window;
use crate::eligibility::{Check, Ground, OpenFact, Outcome, Remark as CheckRemark, Verdict};
use crate::report::findings::Finding;
use crate::scoring::indicator::IndicatorState;
use crate::scoring::item::ItemScore;
use crate::scoring::rounding::Bound;
use crate::scoring::total::ScoreSheet;
use crate::scoring::trace::line::LinePurpose;
use crate::scoring::trace::{Caveat, Standing};

mod en;
mod en_check;
mod zh;

/// The words of one language.
#[must_use]
pub const fn report_words(language: Language) -> &'static ReportWords {
    match language {
        Language::Zh => &zh::WORDS,
        Language::En => &en::WORDS,
    }
}

/// Every word of the paper beside names, numbers, and what the county states.
#[expect(missing_docs, reason = "the words beside the names are their documentation")]
#[derive(Debug)]
pub struct ReportWords {
    pub language: Language,
    /// Wording of the notice: as it stands, in English with its translation beside it.
    pub notice: fn(&Bilingual) -> String,
    /// A numeral of the notice.
    pub numeral: fn(&str) -> String,
    pub watermark: &'static str,
    pub footer: &'static str,
    pub title: fn(&str) -> String,
    pub title_lines: fn(&str) -> Vec<String>,
    pub not_a_decision: &'static str,
    /// What is said first of a copy for reading.
    pub copy: &'static [&'static str],
    pub demo: &'static str,
    pub date: fn(Date) -> String,
    pub nothing_listed: &'static str,
    pub scheme: fn(&Scheme) -> String,
    pub grades: fn(&Scheme, &ScoreSheet) -> String,
    /// Number and wording of an indicator.
    pub indicator: fn(&Framework, &Scheme, IndicatorNo) -> String,
    pub item: fn(&Scheme, IndicatorNo, &ItemId) -> String,
    pub facts: FactWords,
    /// The place of signature and seal.
    pub signed: fn(&Assessment) -> Block,
    pub chapters: Chapters,
    pub cover: CoverWords,
    pub checks: CheckWords,
    pub scores: ScoreWords,
    pub evidence: EvidenceWords,
    pub basis: BasisWords,
    pub derivation: DerivationWords,
}

/// A column's head and its share of the table's width in thousandths: words of one language
/// are longer than those of another.
pub type Head = (&'static str, u16);

/// The headings.
#[expect(missing_docs, reason = "the words beside the names are their documentation")]
#[derive(Debug)]
pub struct Chapters {
    pub checks: &'static str,
    pub scores: &'static str,
    pub details: &'static str,
    pub evidence: &'static str,
    pub findings: &'static str,
    pub procedure: &'static str,
    pub assumptions: &'static str,
    pub annex: &'static str,
}

/// The first page. Some of its names stand above the scores, too.
#[expect(missing_docs, reason = "the words beside the names are their documentation")]
#[derive(Debug)]
pub struct CoverWords {
    pub applicant: &'static str,
    pub prefecture: &'static str,
    pub route: &'static str,
    pub round: &'static str,
    pub data_year: &'static str,
    pub reference_date: &'static str,
    pub document: &'static str,
    pub framework: &'static str,
    pub scheme: &'static str,
    pub filled_in: &'static str,
    pub eligibility: &'static str,
    pub base: &'static str,
    pub bonus: &'static str,
    pub total: &'static str,
    pub grade: &'static str,
    pub prepared_by: &'static str,
    pub prepared_on: &'static str,
    pub code: &'static str,
    pub year: fn(u16) -> String,
    /// Answered, applicable, and what that comes to.
    pub n_filled_in: fn(usize, usize, &str) -> String,
    pub complete: &'static str,
    pub incomplete: &'static str,
}

/// The eligibility checks.
#[expect(missing_docs, reason = "the words beside the names are their documentation")]
#[derive(Debug)]
pub struct CheckWords {
    pub caption: &'static str,
    /// Check, basis, days, result, reasons.
    pub heads: [Head; 5],
    pub verdict: fn(Verdict) -> &'static str,
    pub verdict_in_full: fn(Verdict, &Edition) -> String,
    /// What a check is for.
    pub check: fn(&Bilingual) -> String,
    pub clause: fn(&Clause) -> &str,
    pub window: fn(Option<Window>) -> Vec<String>,
    pub outcome: fn(Outcome) -> &'static str,
    pub ground: fn(&Ground) -> String,
    pub open_fact: fn(&OpenFact) -> String,
    pub remark: fn(&CheckRemark) -> String,
    /// What a clear check without remarks rests on.
    pub clear: fn(&Check) -> &'static str,
    /// What was stated of an event.
    pub event: fn(&Check, &Event) -> String,
}

impl CheckWords {
    /// Everything that a check says beside its result.
    #[must_use]
    pub fn reasons(&self, check: &Check) -> Vec<String> {
        let grounds = check.grounds.iter().map(self.ground);
        let open = check.open.iter().map(self.open_fact);
        let remarks = check.remarks.iter().map(self.remark);
        let mut reasons: Vec<_> = grounds.chain(open).chain(remarks).collect();
        if reasons.is_empty() {
            reasons.push((self.clear)(check).to_owned());
        }
        // Facts stated are facts printed: a ground tells only what excludes.
        reasons.extend(check.events.iter().map(|event| (self.event)(check, event)));
        reasons
    }
}

/// Totals, dimensions and indicators.
#[expect(missing_docs, reason = "the words beside the names are their documentation")]
#[derive(Debug)]
pub struct ScoreWords {
    pub of_hundred: fn(&str) -> String,
    pub at_most: fn(&str, Points) -> String,
    pub in_bonus: fn(&str) -> String,
    /// The scheme's name and what it rests on.
    pub rests_on: fn(&Scheme) -> String,
    pub dimensions: &'static str,
    /// Number, dimension, score.
    pub dimension_heads: [&'static str; 3],
    /// Category, number, indicator, state, weight, score.
    pub heads: [Head; 6],
    /// Caption of a dimension: its numeral and its wording.
    pub dimension: fn(&str, &str) -> String,
    pub gap_scored: fn(IndicatorNo, &Bilingual) -> String,
    pub gap: fn(IndicatorNo, &Bilingual) -> String,
    pub points: fn(Points) -> String,
    pub state: fn(IndicatorState) -> &'static str,
    pub item_state: fn(&ItemScore) -> &'static str,
}

/// Evidence and remarks.
#[expect(missing_docs, reason = "the words beside the names are their documentation")]
#[derive(Debug)]
pub struct EvidenceWords {
    pub documents: &'static str,
    pub remarks: &'static str,
    pub documents_caption: &'static str,
    pub remarks_caption: &'static str,
    /// Indicator, title, number, issuer, date.
    pub document_heads: [&'static str; 5],
    /// Indicator, kind, content.
    pub remark_heads: [&'static str; 3],
    pub not_applicable: &'static str,
    pub note: &'static str,
    pub hash: fn(&str) -> String,
}

/// Findings, procedure, assumptions.
#[expect(missing_docs, reason = "the words beside the names are their documentation")]
#[derive(Debug)]
pub struct BasisWords {
    pub finding: fn(&Finding, &Scheme) -> String,
    pub no_evidence: fn(&[String]) -> String,
    pub procedure: &'static str,
    /// What, and how it stands.
    pub procedure_heads: [&'static str; 2],
    pub route: &'static str,
    pub route_of: fn(ApplicationRoute, &Edition) -> String,
    pub handing_in: &'static str,
    pub handed_in: fn(Deadline, Option<Date>) -> String,
    pub ready: fn(Option<bool>) -> &'static str,
    pub how_checked: &'static str,
    pub how_scored: &'static str,
    pub scoring: [&'static str; 9],
}

/// The annex.
#[expect(missing_docs, reason = "the words beside the names are their documentation")]
#[derive(Debug)]
pub struct DerivationWords {
    pub reading: &'static str,
    pub indicators: &'static str,
    pub totals: &'static str,
    /// Number, arithmetic, score.
    pub heads: [&'static str; 3],
    /// An indicator, and why it has no number.
    pub indicator: fn(&str, &str) -> String,
    /// An item: title, points, rule, what is stated, why there is no number.
    pub item: fn(&str, Points, &str, &str, &str) -> String,
    pub all_open: &'static str,
    /// An option: its title, its points, and the answer.
    pub option: fn(&str, Points, Option<bool>) -> String,
    pub base: &'static str,
    pub bonus: &'static str,
    pub total: &'static str,
    pub capped: fn(&str, Points) -> String,
    pub rule: fn(&Rule, Points, Option<&SchemeIndicator>) -> String,
    pub purpose: fn(LinePurpose) -> String,
    pub held: fn(Bound, &str) -> String,
    pub standing: fn(Standing) -> &'static str,
    pub remark: fn(Caveat) -> &'static str,
    /// Between two sentences.
    pub apart: &'static str,
    pub lowest: fn(&str) -> String,
    pub highest: fn(&str) -> String,
    /// Between two lines, and between the things of a list.
    pub and: &'static str,
}
