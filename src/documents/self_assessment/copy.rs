//! What the report holds, in English, for reading: the Chinese paper is the one that counts.
//!
//! Must not know: how anything is computed, and the prose, which is written in Chinese only.

use crate::documents::block::Block;
use crate::documents::self_assessment::{basis, checks, derivation, evidence, indicators};
use crate::documents::words::report::copy::COPY;
use crate::documents::words::report::report_words;
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
    let (words, own) = (report_words(Language::En), &COPY);
    let assessment = &report.assessment;
    let chapters = &own.chapters;
    let mut blocks = cover(report, code);
    blocks.push(Block::PageBreak);
    blocks.push(Block::chapter(chapters.checks));
    blocks.push(Block::paragraph(&(words.checks.verdict_in_full)(
        report.eligibility.verdict,
        report.edition(),
    )));
    blocks.push(Block::Table(checks::table(&report.eligibility, &words.checks)));
    blocks.push(Block::chapter(chapters.scores));
    blocks.extend(indicators::totals(report, words, own));
    blocks.push(Block::chapter(chapters.details));
    blocks.extend(indicators::details(report, words));
    blocks.push(Block::chapter(chapters.evidence));
    blocks.extend(evidence::evidence(report, words, own));
    blocks.push(Block::chapter(chapters.findings));
    blocks.push(basis::findings(report, own));
    blocks.push(Block::chapter(chapters.procedure));
    blocks.push(Block::Table(basis::procedure(report, own)));
    blocks.push(Block::chapter(chapters.assumptions));
    blocks.extend(basis::assumptions(report, words));
    blocks.push((words.signed)(assessment));
    blocks.push(Block::PageBreak);
    blocks.push(Block::chapter(chapters.annex));
    blocks.extend(derivation::annex(report, words));
    Paper {
        title: (own.title)(assessment.applicant.name.as_str()),
        watermark: match assessment.purpose {
            Purpose::Real => None,
            Purpose::Demo => Some(own.watermark),
        },
        footer: Footer { code: Some(code.to_owned()), note: words.footer, ..PLAIN },
        blocks,
    }
}

/// The first page: who, under what, and what it comes to.
fn cover(report: &Report, code: &str) -> Vec<Block> {
    let (words, own) = (report_words(Language::En), &COPY);
    let framework = &report.edition().framework;
    let assessment = &report.assessment;
    let applicant = &assessment.applicant;
    let sheet = &report.sheet;
    let cover = &own.cover;
    let way = report.procedure.iter().find_map(|step| match step {
        Procedure::Route(way) => Some((own.route_of)(*way, report.edition())),
        Procedure::Deadline(_) | Procedure::Document(..) => None,
    });
    let complete = if sheet.complete() { cover.complete } else { cover.incomplete };
    let date_or_nothing = |day| Option::map_or_else(day, || NOTHING.to_owned(), own.date);
    let pairs = [
        (cover.applicant, applicant.name.to_string()),
        (cover.prefecture, text_or(applicant.prefecture.as_deref().unwrap_or_default(), NOTHING)),
        (cover.route, way.unwrap_or_else(|| NOTHING.to_owned())),
        (cover.round, (cover.year)(assessment.round)),
        (cover.data_year, (cover.year)(assessment.data_year())),
        (cover.reference_date, (own.date)(assessment.reference_date)),
        (cover.document, framework.document.clone()),
        (cover.framework, (words.notice)(&framework.title)),
        (cover.scheme, (own.scheme)(&report.scheme)),
        (cover.filled_in, (cover.n_filled_in)(sheet.n_answered, sheet.n_applicable, complete)),
        (cover.eligibility, (own.verdict)(report.eligibility.verdict).to_owned()),
        (cover.base, interval_or_nothing(sheet.base)),
        (cover.bonus, interval(sheet.bonus)),
        (cover.total, interval_or_nothing(sheet.total)),
        (cover.grade, (own.grades)(&report.scheme, sheet)),
        (cover.prepared_by, text_or(&assessment.prepared.by, NOTHING)),
        (cover.prepared_on, date_or_nothing(assessment.prepared.on)),
        (cover.code, code.to_owned()),
    ];
    let title = (own.title_lines)(applicant.name.as_str());
    let mut blocks = vec![Block::Title(title), Block::Subtitle(own.not_a_decision.to_owned())];
    blocks.extend(own.says.iter().map(|text| Block::Note((*text).to_owned())));
    if assessment.purpose == Purpose::Demo {
        blocks.push(Block::Note(words.demo.to_owned()));
    }
    blocks.push(Block::KeyValues(pairs.map(|(key, value)| (key.to_owned(), value)).into()));
    blocks
}
