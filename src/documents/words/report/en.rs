//! The words of the self-assessment report in English: of a copy for reading. The notice's
//! own wording stays Chinese, with a translation in square brackets behind it.
//!
//! Must not know: how the paper is put together.

use crate::documents::block::Block;
use crate::documents::inputs::FactWords;
use crate::documents::words::report::en_check::{self, clear, verdict_in_full, window};
use crate::documents::words::report::{
    BasisWords, Chapters, CheckWords, CoverWords, DerivationWords, EvidenceWords, ReportWords,
    ScoreWords,
};
use crate::domain::assessment::Assessment;
use crate::domain::date::Date;
use crate::domain::framework::{Bilingual, Framework, Place};
use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::terms::en::check::{ground, open_fact, remark};
use crate::terms::en::derivation;
use crate::terms::en::finding::finding;
use crate::terms::en::{deadline, item_state, outcome, ready, route, state, verdict};
use crate::terms::english::{numeral, unit};
use crate::terms::grouped;
use crate::terms::scheme::titled;
use crate::terms::score::{grades, item};

pub(in crate::documents::words::report) static WORDS: ReportWords = ReportWords {
    language: Language::En,
    notice,
    numeral,
    watermark: "DEMO",
    footer: "Reading copy: the Chinese version prevails",
    title: |name| format!("{name}: self-assessment report (English reading copy)"),
    title_lines: |name| {
        vec![
            format!("{name}: social credit system"),
            "Model county self-assessment report".to_owned(),
        ]
    },
    not_a_decision: "A self-assessment for reference, not a decision",
    copy: &[
        "Reading copy: the Chinese version prevails.",
        "The wording of the Notice is given in Chinese, followed by a translation in [square \
         brackets]. Names and the county's own words are left as they are. The check code on \
         every page shows whether paper and file are the same.",
    ],
    demo: "Demo data; not to be used in an application.",
    date,
    nothing_listed: "None.",
    scheme,
    grades: |scheme, sheet| grades(scheme, sheet, Language::En),
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
    chapters: Chapters {
        checks: "A. Eligibility",
        scores: "B. Scores",
        details: "C. Indicator scores in detail",
        evidence: "D. Evidence and remarks",
        findings: "E. Worth noting",
        procedure: "F. Application procedure",
        assumptions: "G. Interpretations and scoring rules",
        annex: "Annex: calculation of the scores",
    },
    cover: CoverWords {
        applicant: "Applicant",
        prefecture: "Prefecture",
        route: "Route of application",
        round: "Round",
        data_year: "Data year",
        reference_date: "Reference date",
        document: "Basis",
        framework: "Indicators",
        scheme: "Scoring scheme",
        filled_in: "Completion",
        eligibility: "Eligibility",
        base: "Base",
        bonus: "Bonus",
        total: "Total",
        grade: "Grade",
        prepared_by: "Prepared by",
        prepared_on: "Prepared on",
        code: "Check code",
        year: |year| year.to_string(),
        n_filled_in: |n, of, word| format!("of {of} due, {n} answered{word}"),
        complete: "",
        incomplete: "; not yet complete",
    },
    checks: CheckWords {
        caption: "Eligibility checks",
        heads: [
            ("Check", 220),
            ("Basis", 160),
            ("Verification period", 180),
            ("Result", 150),
            ("Reasons", 290),
        ],
        verdict,
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
        of_hundred: |score| format!("{score} (of 100)"),
        at_most: |score, cap| format!("{score} (at most {cap})"),
        in_bonus: |score| format!("counts in the bonus: {score}"),
        rests_on: |of| {
            format!("Scoring scheme: {}. The Chinese paper states its basis.", scheme(of))
        },
        dimensions: "Scores of the dimensions (of 100)",
        dimension_heads: ["No.", "Dimension", "Score"],
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
        documents: "D.a Evidence",
        remarks: "D.b Remarks and reasons",
        documents_caption: "List of evidence",
        remarks_caption: "Remarks and reasons",
        document_heads: ["Indicator", "Title", "Number", "Issued by", "Date"],
        remark_heads: ["Indicator", "Type", "The county's words"],
        not_applicable: "Reason for “not applicable”",
        note: "Remark",
        hash: |hash| format!("SHA-256: {hash}"),
    },
    basis: BasisWords {
        finding,
        no_evidence: |numbers| format!("No evidence yet for no. {}.", numbers.join(", ")),
        procedure: "Application procedure and documents",
        procedure_heads: ["Item", "Status"],
        route: "Route of application",
        route_of: route,
        handing_in: "Submission",
        handed_in: |of, on| {
            let on = on.map(|day| format!("; submitted on {day}")).unwrap_or_default();
            format!("{}{on}", deadline(of))
        },
        ready,
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

fn date(date: Date) -> String {
    date.to_string()
}

fn scheme(scheme: &Scheme) -> String {
    titled(scheme, Language::En)
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
