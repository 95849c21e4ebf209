//! What the report holds, in English, for reading: the Chinese paper is the one that counts.
//!
//! Must not know: how anything is computed, and the prose, which is written in Chinese only.

use crate::documents::block::Block;
use crate::documents::self_assessment::{basis, checks, derivation, evidence, indicators};
use crate::documents::words::report::{ReportWords, report_words};
use crate::documents::words::text_or;
use crate::documents::{Footer, PLAIN, Paper};
use crate::domain::assessment::Purpose;
use crate::domain::language::Language;
use crate::eligibility::procedure::Procedure;
use crate::report::Report;
use crate::terms::{NOTHING, interval, interval_or_nothing};

/// The copy; `code` is the short code of the report's digest.
#[must_use]
pub fn reading_copy(report: &Report, code: &str) -> Paper {
    in_tables(report, code, Language::En)
}

/// All that the report holds, in tables, in the words of a language.
#[must_use]
pub fn in_tables(report: &Report, code: &str, language: Language) -> Paper {
    let words = report_words(language);
    let assessment = &report.assessment;
    let chapters = &words.chapters;
    let mut blocks = cover(report, code, words);
    blocks.push(Block::PageBreak);
    blocks.push(Block::chapter(chapters.checks));
    blocks.push(Block::paragraph(&(words.checks.verdict_in_full)(
        report.eligibility.verdict,
        report.edition(),
    )));
    blocks.push(Block::Table(checks::table(&report.eligibility, &words.checks)));
    blocks.push(Block::chapter(chapters.scores));
    blocks.extend(indicators::totals(report, words));
    blocks.push(Block::chapter(chapters.details));
    blocks.extend(indicators::details(report, words));
    blocks.push(Block::chapter(chapters.evidence));
    blocks.extend(evidence::evidence(report, words));
    blocks.push(Block::chapter(chapters.findings));
    blocks.push(basis::findings(report, words));
    blocks.push(Block::chapter(chapters.procedure));
    blocks.push(Block::Table(basis::procedure(report, words)));
    blocks.push(Block::chapter(chapters.assumptions));
    blocks.extend(basis::assumptions(report, words));
    blocks.push((words.signed)(assessment));
    blocks.push(Block::PageBreak);
    blocks.push(Block::chapter(chapters.annex));
    blocks.extend(derivation::annex(report, words));
    Paper {
        title: (words.title)(assessment.applicant.name.as_str()),
        watermark: match assessment.purpose {
            Purpose::Real => None,
            Purpose::Demo => Some(words.watermark),
        },
        footer: Footer { code: Some(code.to_owned()), note: words.footer, ..PLAIN },
        blocks,
    }
}

/// The first page: who, under what, and what it comes to.
fn cover(report: &Report, code: &str, words: &ReportWords) -> Vec<Block> {
    let framework = &report.edition().framework;
    let assessment = &report.assessment;
    let applicant = &assessment.applicant;
    let sheet = &report.sheet;
    let cover = &words.cover;
    let way = report.procedure.iter().find_map(|step| match step {
        Procedure::Route(way) => Some((words.basis.route_of)(*way, report.edition())),
        Procedure::Deadline(_) | Procedure::Document(..) => None,
    });
    let complete = if sheet.complete() { cover.complete } else { cover.incomplete };
    let date_or_nothing = |day| Option::map_or_else(day, || NOTHING.to_owned(), words.date);
    let pairs = [
        (cover.applicant, applicant.name.to_string()),
        (cover.prefecture, text_or(applicant.prefecture.as_deref().unwrap_or_default(), NOTHING)),
        (cover.route, way.unwrap_or_else(|| NOTHING.to_owned())),
        (cover.round, (cover.year)(assessment.round)),
        (cover.data_year, (cover.year)(assessment.data_year())),
        (cover.reference_date, (words.date)(assessment.reference_date)),
        (cover.document, framework.document.clone()),
        (cover.framework, (words.notice)(&framework.title)),
        (cover.scheme, (words.scheme)(&report.scheme)),
        (cover.filled_in, (cover.n_filled_in)(sheet.n_answered, sheet.n_applicable, complete)),
        (cover.eligibility, (words.checks.verdict)(report.eligibility.verdict).to_owned()),
        (cover.base, interval_or_nothing(sheet.base)),
        (cover.bonus, interval(sheet.bonus)),
        (cover.total, interval_or_nothing(sheet.total)),
        (cover.grade, (words.grades)(&report.scheme, sheet)),
        (cover.prepared_by, text_or(&assessment.prepared.by, NOTHING)),
        (cover.prepared_on, date_or_nothing(assessment.prepared.on)),
        (cover.code, code.to_owned()),
    ];
    let title = (words.title_lines)(applicant.name.as_str());
    let mut blocks = vec![Block::Title(title), Block::Subtitle(words.not_a_decision.to_owned())];
    blocks.extend(words.copy.iter().map(|text| Block::Note((*text).to_owned())));
    if assessment.purpose == Purpose::Demo {
        blocks.push(Block::Note(words.demo.to_owned()));
    }
    blocks.push(Block::KeyValues(pairs.map(|(key, value)| (key.to_owned(), value)).into()));
    blocks
}
