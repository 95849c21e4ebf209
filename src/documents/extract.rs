//! What a page of the record prints from the keyboard: what it shows as tables under the name of
//! the county, to be passed round in the house.
//!
//! Must not know: which controls the page has.

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::self_assessment::{checks, indicators, self_assessment, summary};
use crate::documents::words::report::{ReportWords, report_words};
use crate::documents::words::{NOT_A_DECISION, scheme};
use crate::documents::{Footer, PLAIN, Paper, catalogue, form, watermark};
use crate::domain::answer::AnswerState;
use crate::domain::id::{IndicatorNo, InputId};
use crate::domain::language::Language;
use crate::domain::scheme::SchemeIndicator;
use crate::planning::marginal::{Gain, Marginal, marginals};
use crate::report::Report;
use crate::terms::NOTHING;
use crate::terms::definition::{asked_as, lines};
use crate::terms::score::{indicator, item};
use crate::terms::zh::date;

/// What is on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extract {
    /// Who applies.
    Applicant,
    /// The exclusion checks.
    Eligibility,
    /// What is stated for every indicator.
    Indicators,
    /// One of them, with what it comes to.
    Indicator(IndicatorNo),
    /// The scores.
    Result,
    /// What would raise them.
    Gains,
    /// The prose of the report.
    Narrative,
}

/// That as a paper; `code` is the short code of the report's digest.
#[must_use]
pub fn extract(report: &Report, of: Extract, code: &str) -> Paper {
    if of == Extract::Narrative {
        let mut paper = self_assessment(report, code);
        let end = paper.blocks.iter().position(|block| *block == Block::PageBreak);
        paper.blocks.truncate(end.unwrap_or(paper.blocks.len()));
        return paper;
    }
    let assessment = &report.assessment;
    let title = format!("{}{}", assessment.applicant.name, title(of));
    let mut blocks = vec![Block::Title(vec![title.clone()]), Block::Subtitle(as_of(report))];
    blocks.extend(content(report, of));
    let footer = Footer { note: "内部使用，不报送", ..PLAIN };
    Paper { title, watermark: watermark(assessment.purpose), footer, blocks }
}

fn title(of: Extract) -> String {
    match of {
        Extract::Applicant => "申报主体信息".to_owned(),
        Extract::Eligibility => "资格核验情况".to_owned(),
        Extract::Indicators => "指标填报情况".to_owned(),
        Extract::Indicator(no) => format!("第{no}项指标自评情况"),
        Extract::Gains => "提升空间".to_owned(),
        Extract::Result | Extract::Narrative => "自评结果".to_owned(),
    }
}

/// Of when it is.
fn as_of(report: &Report) -> String {
    let assessment = &report.assessment;
    let prepared = assessment.prepared.on.map(|day| format!("　填报日期{}", date(day)));
    format!(
        "（{}年批次　基准日{}{}）",
        assessment.round,
        date(assessment.reference_date),
        prepared.unwrap_or_default()
    )
}

fn content(report: &Report, of: Extract) -> Vec<Block> {
    let words = report_words(Language::Zh);
    match of {
        Extract::Applicant => vec![form::applicant(Some(&report.assessment))],
        Extract::Eligibility => eligibility(report, words),
        Extract::Indicators => {
            form::indicators::questions(&report.scheme, Some(&report.assessment))
        }
        Extract::Indicator(no) => one(report, words, no),
        Extract::Gains => vec![gains(report), Block::Note(basis(report))],
        Extract::Result | Extract::Narrative => {
            let mut blocks = summary::summary(report);
            blocks.extend(eligibility(report, words));
            blocks
        }
    }
}

fn eligibility(report: &Report, words: &ReportWords) -> Vec<Block> {
    let conclusion = (words.checks.verdict_in_full)(report.eligibility.verdict, report.edition());
    let table = checks::table(&report.eligibility, &words.checks);
    vec![Block::Note(conclusion), Block::Table(table)]
}

/// On what the scores rest.
fn basis(report: &Report) -> String {
    format!("评分方案：{}。{NOT_A_DECISION}。", scheme(&report.scheme))
}

/// An indicator: answers and scores, remark, evidence, and what its figures count.
fn one(report: &Report, words: &ReportWords, no: IndicatorNo) -> Vec<Block> {
    let mut blocks: Vec<_> = indicators::detail(report, words, no).into_iter().collect();
    blocks.push(Block::Note(basis(report)));
    let Some(judged) = report.scheme.indicators.get(&no) else { return blocks };
    if let Some(answer) = report.assessment.answers.get(&no) {
        if let AnswerState::NotApplicable(reason) = &answer.state {
            blocks.push(Block::Note(format!("不适用理由：{reason}")));
        }
        if !answer.note.is_empty() {
            blocks.push(Block::Note(format!("说明：{}", answer.note)));
        }
    }
    if report.assessment.is_shown(no) {
        blocks.extend(catalogue::table_of(report, no));
    }
    blocks.extend(counted(report, judged).map(Block::Table));
    blocks
}

/// What the figures count, each once; nothing where the scheme does not say.
fn counted(report: &Report, judged: &SchemeIndicator) -> Option<Table> {
    let year = Some(report.assessment.data_year());
    let mut asked: Vec<&InputId> = Vec::new();
    for (id, _) in judged.items.iter().flat_map(|item| item.rule().inputs()) {
        if !asked.contains(&id) {
            asked.push(id);
        }
    }
    let rows = asked.into_iter().filter_map(|id| {
        let lines = lines(judged, id, year);
        let title = asked_as(judged, id, Language::Zh).to_owned();
        let cells = vec![Cell::from(title), Cell::from(lines)];
        (!cells.iter().any(|cell| cell.lines.is_empty()))
            .then_some(Row { role: Role::Entry, cells })
    });
    let rows: Vec<_> = rows.collect();
    let columns = vec![Column::words("所填内容", 300), Column::words("口径、时段、来源", 700)];
    (!rows.is_empty()).then(|| Table { caption: "口径".to_owned(), columns, rows })
}

/// What each item would add to the total.
fn gains(report: &Report) -> Block {
    let scheme = &report.scheme;
    let framework = &report.edition().framework;
    let shown = |gain: Option<Gain>| gain.map_or(NOTHING.to_owned(), |it| format!("+{}", it.shown));
    let gains = marginals(framework, scheme, &report.assessment.answers);
    let row = |of: &Marginal| {
        let item = item(scheme, of.indicator, &of.item, Language::Zh);
        let name = format!("{}　{item}", indicator(framework, scheme, of.indicator));
        Row::entry([name, shown(of.next), shown(of.full)])
    };
    Block::Table(Table {
        caption: "各评分项提升后总分的增加".to_owned(),
        columns: vec![
            Column::words("指标、评分项", 700),
            Column::numbers("提升一档", 150),
            Column::numbers("达到满分", 150),
        ],
        rows: gains.iter().map(row).collect(),
    })
}
