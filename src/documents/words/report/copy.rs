//! What the English copy of the report says beside what the Chinese report says too: the Chinese
//! one has prose in its place.
//!
//! Must not know: how the paper is put together.

use crate::domain::date::Date;
use crate::domain::decimal::Points;
use crate::domain::edition::Edition;
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::eligibility::Verdict;
use crate::eligibility::procedure::{ApplicationRoute, Deadline};
use crate::report::findings::Finding;
use crate::scoring::total::ScoreSheet;
use crate::terms::en::finding::finding;
use crate::terms::en::{deadline, ready, route, verdict};
use crate::terms::scheme::titled;
use crate::terms::score::grades;

/// Every word that only the copy has.
#[expect(missing_docs, reason = "the words beside the names are their documentation")]
#[derive(Debug)]
pub struct CopyWords {
    pub watermark: &'static str,
    pub title: fn(&str) -> String,
    pub title_lines: fn(&str) -> Vec<String>,
    pub not_a_decision: &'static str,
    /// What is said first.
    pub says: &'static [&'static str],
    pub date: fn(Date) -> String,
    pub nothing_listed: &'static str,
    pub scheme: fn(&Scheme) -> String,
    pub grades: fn(&Scheme, &ScoreSheet) -> String,
    pub verdict: fn(Verdict) -> &'static str,
    pub chapters: Chapters,
    pub cover: CoverWords,
    pub of_hundred: fn(&str) -> String,
    pub at_most: fn(&str, Points) -> String,
    pub in_bonus: fn(&str) -> String,
    pub dimensions: &'static str,
    /// Number, dimension, score.
    pub dimension_heads: [&'static str; 3],
    pub documents: &'static str,
    pub documents_caption: &'static str,
    /// Indicator, title, number, issuer, date.
    pub document_heads: [&'static str; 5],
    pub hash: fn(&str) -> String,
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
}

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

/// The words.
pub static COPY: CopyWords = CopyWords {
    watermark: "DEMO",
    title: |name| format!("{name}: self-assessment report (English reading copy)"),
    title_lines: |name| {
        vec![
            format!("{name}: social credit system"),
            "Model county self-assessment report".to_owned(),
        ]
    },
    not_a_decision: "A self-assessment for reference, not a decision",
    says: &[
        "Reading copy: the Chinese version prevails.",
        "The wording of the Notice is given in Chinese, followed by a translation in [square \
         brackets]. Names and the county's own words are left as they are. The check code on \
         every page shows whether paper and file are the same.",
    ],
    date,
    nothing_listed: "None.",
    scheme,
    grades: |scheme, sheet| grades(scheme, sheet, Language::En),
    verdict,
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
    of_hundred: |score| format!("{score} (of 100)"),
    at_most: |score, cap| format!("{score} (at most {cap})"),
    in_bonus: |score| format!("counts in the bonus: {score}"),
    dimensions: "Scores of the dimensions (of 100)",
    dimension_heads: ["No.", "Dimension", "Score"],
    documents: "D.a Evidence",
    documents_caption: "List of evidence",
    document_heads: ["Indicator", "Title", "Number", "Issued by", "Date"],
    hash: |hash| format!("SHA-256: {hash}"),
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
};

fn date(date: Date) -> String {
    date.to_string()
}

fn scheme(scheme: &Scheme) -> String {
    titled(scheme, Language::En)
}
