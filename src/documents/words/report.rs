//! The words of the self-assessment report as a typed table, one for each language: a word
//! that one language lacks does not compile. The Chinese paper is the one that counts; the
//! English one is a copy for reading, and has some words of its own ([`copy`]).
//!
//! Must not know: what the tables say, and how the paper is put together.

use crate::documents::block::Block;
use crate::documents::inputs::FactWords;
use crate::domain::assessment::Assessment;
use crate::domain::decimal::Points;
use crate::domain::edition::Edition;
use crate::domain::edition::check::Clause;
use crate::domain::event::Event;
use crate::domain::framework::{Bilingual, Framework};
use crate::domain::id::{IndicatorNo, ItemId};
use crate::domain::language::Language;
use crate::domain::scheme::rule::Rule;
use crate::domain::scheme::{Scheme, SchemeIndicator};
use crate::eligibility::window::Window;
use crate::eligibility::{Check, Ground, OpenFact, Outcome, Remark as CheckRemark, Verdict};
use crate::scoring::indicator::IndicatorState;
use crate::scoring::item::ItemScore;
use crate::scoring::rounding::Bound;
use crate::scoring::trace::line::LinePurpose;
use crate::scoring::trace::{Caveat, Standing};

pub mod copy;
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
    pub footer: &'static str,
    pub demo: &'static str,
    /// Number and wording of an indicator.
    pub indicator: fn(&Framework, &Scheme, IndicatorNo) -> String,
    pub item: fn(&Scheme, IndicatorNo, &ItemId) -> String,
    pub facts: FactWords,
    /// The place of signature and seal.
    pub signed: fn(&Assessment) -> Block,
    pub checks: CheckWords,
    pub scores: ScoreWords,
    pub evidence: EvidenceWords,
    pub basis: BasisWords,
    pub derivation: DerivationWords,
}

/// A column's head and its share of the table's width in thousandths: words of one language
/// are longer than those of another.
pub type Head = (&'static str, u16);

/// The eligibility checks.
#[expect(missing_docs, reason = "the words beside the names are their documentation")]
#[derive(Debug)]
pub struct CheckWords {
    pub caption: &'static str,
    /// Check, basis, days, result, reasons.
    pub heads: [Head; 5],
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
    /// The scheme's name and what it rests on.
    pub rests_on: fn(&Scheme) -> String,
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

/// Remarks.
#[expect(missing_docs, reason = "the words beside the names are their documentation")]
#[derive(Debug)]
pub struct EvidenceWords {
    pub remarks: &'static str,
    pub remarks_caption: &'static str,
    /// Indicator, kind, content.
    pub remark_heads: [&'static str; 3],
    pub not_applicable: &'static str,
    pub note: &'static str,
}

/// Assumptions.
#[expect(missing_docs, reason = "the words beside the names are their documentation")]
#[derive(Debug)]
pub struct BasisWords {
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
