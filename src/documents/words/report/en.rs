//! The words of the self-assessment report in English: of a copy for reading. The notice's
//! own wording stays Chinese, with a translation in square brackets behind it.
//!
//! Must not know: how the paper is put together.

use crate::documents::block::Block;
use crate::documents::inputs::FactWords;
use crate::documents::words::report::en_check::{self, clear, verdict_in_full, window};
use crate::documents::words::report::{
    BasisWords, CheckWords, DerivationWords, EvidenceWords, ReportWords, ScoreWords,
};
use crate::domain::assessment::Assessment;
use crate::domain::framework::{Bilingual, Framework, Place};
use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::terms::en::check::{ground, open_fact, remark};
use crate::terms::en::derivation;
use crate::terms::en::{item_state, outcome, state};
use crate::terms::english::{numeral, unit};
use crate::terms::grouped;
use crate::terms::scheme::titled;
use crate::terms::score::item;

pub(in crate::documents::words::report) static WORDS: ReportWords = ReportWords {
    language: Language::En,
    notice,
    numeral,
    footer: "Reading copy: the Chinese version prevails",
    demo: "Demo data; not to be used in an application.",
    indicator,
    item: |scheme, no, id| item(scheme, no, id, Language::En),
    facts: FactWords {
        language: Language::En,
        figure: |title, quantity, of| {
            format!("{title}: {} {}", grouped(quantity), unit(of)).trim_end().to_owned()
        },
        figure_open: |title| format!("{title}: to be verified"),
        yes: "Yes: ",
        no: "No: ",
        open: "To be verified: ",
        level_open: "To be verified",
        zero: |reason| format!(" {}", derivation::zero(reason)),
        in_state: |state| format!("{state}: "),
        left: "Not applicable: ",
        left_because: |title, reason| format!("{title} ({reason})"),
        and: "; ",
    },
    signed,
    checks: CheckWords {
        caption: "Eligibility checks",
        heads: [
            ("Check", 220),
            ("Basis", 160),
            ("Verification period", 180),
            ("Result", 150),
            ("Reasons", 290),
        ],
        verdict_in_full,
        check: |title| format!("{} [{}]", title.zh, title.en),
        clause: |clause| &clause.title.en,
        window,
        outcome,
        ground,
        open_fact,
        remark,
        clear,
        event: en_check::event,
    },
    scores: ScoreWords {
        rests_on: |of| {
            format!(
                "Scoring scheme: {}. The Chinese paper states its basis.",
                titled(of, Language::En)
            )
        },
        heads: [
            ("Category", 190),
            ("No.", 60),
            ("Indicator, items and facts entered", 340),
            ("Status", 140),
            ("Weight, points", 120),
            ("Score", 150),
        ],
        dimension: |no, title| format!("{no}. {title}"),
        gap_scored: |no, note| format!("No. {no} ({}; the scheme defines its items)", note.en),
        gap: |no, note| {
            format!("No. {no}: {}; not scored, all other numbers stay as they are.", note.en)
        },
        points: |points| format!("({points})"),
        state,
        item_state,
    },
    evidence: EvidenceWords {
        remarks: "D.b Remarks and reasons",
        remarks_caption: "Remarks and reasons",
        remark_heads: ["Indicator", "Type", "The county's words"],
        not_applicable: "Reason for “not applicable”",
        note: "Remark",
    },
    basis: BasisWords {
        how_checked: "G.a Eligibility",
        how_scored: "G.b Scores",
        scoring: SCORING,
    },
    derivation: DerivationWords {
        reading: READING,
        indicators: "Calculation of indicator and item scores",
        totals: "Calculation of dimensions, base, bonus and total",
        heads: ["No.", "Rule, facts and calculation", "Score"],
        indicator: |name, why| format!("{name}. {why}").trim_end().to_owned(),
        item: |title, points, rule, stated, why| {
            format!("{title} ({points} points): {rule}. Facts entered: {stated}. {why}")
                .trim_end()
                .to_owned()
        },
        all_open: "none yet",
        option: |title, points, answer| {
            let answer = match answer {
                Some(true) => "yes",
                Some(false) => "no",
                None => "to be verified",
            };
            format!("{title} ({points} points) {answer}")
        },
        base: "Base (all base indicators, divided once)",
        bonus: "Bonus",
        total: "Total (base and bonus)",
        capped: |title, cap| format!("{title} (at most {cap})"),
        rule: derivation::rule,
        purpose: derivation::purpose,
        held: |bound, limit| format!(" ({})", derivation::held(bound, limit)),
        standing: derivation::standing,
        remark: derivation::remark,
        apart: " ",
        lowest: |lines| format!("Lowest: {lines}"),
        highest: |lines| format!("Highest: {lines}"),
        and: "; ",
    },
};

/// How to read the annex.
const READING: &str = "The value before rounding is left of “→” (“…” where it goes on), right of it the value \
     rounded half up; without “→” every step is exact. Items, indicators and dimensions have \
     4 decimal places, base and bonus 2. Where data are to be verified, the lowest and the highest \
     end are computed each by itself.";

/// How scores are made: `SCORING` in English.
const SCORING: [&str; 9] = [
    "The Notice publishes no weights, rubrics or definitions of data; scores follow the scheme named.",
    "An item with missing data counts from 0 to its full points, so the score is a range; an indicator that is unanswered or to be verified counts from 0 to 100.",
    "Where the scheme allows a total of 0, the item is left out once the county gives the reason why there are no such cases, and is open until then; or it scores 0, where 0 means that nothing was done. No other total may be 0: such a 0 is rejected. An indicator with no item left is not applicable.",
    "The score of an indicator is out of a hundred: 100 × points scored ÷ points available in the items that count.",
    "An indicator that is not applicable is left out of the weighted mean; where the scheme does not allow that, it counts as unanswered.",
    "Dimensions and base are weighted means of the indicators that apply; an indicator of weight 0 is left out.",
    "The bonus is the sum of no. 20 and no. 21, up to the cap of the scheme; the total is base and bonus; the grade follows from the base.",
    "Scores of items, indicators and dimensions have 4 decimal places, base and bonus 2; each is rounded half up once from the exact fraction, each end of a range by itself.",
    "Scores are compared and ranked before rounding.",
];

fn notice(wording: &Bilingual) -> String {
    format!("{} [{}]", wording.zh, wording.en)
}

/// The notice's wording with its translation, or the scheme's own for a number that the
/// notice skips.
fn indicator(framework: &Framework, scheme: &Scheme, no: IndicatorNo) -> String {
    let own = scheme.indicators.get(&no).and_then(|indicator| indicator.title.as_ref());
    let title = match framework.place(no) {
        Some(Place::Printed(_, _, indicator)) => notice(&indicator.title),
        Some(Place::Missing(missing)) => own.unwrap_or(&missing.note).en.clone(),
        None => own.map_or_else(String::new, |own| own.en.clone()),
    };
    format!("{no}. {title}")
}

/// A copy for reading bears neither signature nor seal.
fn signed(assessment: &Assessment) -> Block {
    let on = assessment.prepared.on.map(|day| format!(", dated {day}")).unwrap_or_default();
    Block::Note(format!("Only the Chinese paper is signed and sealed{on}."))
}
