//! 自评报告: what the county did in prose, then the summary of its scores and the annexes; how
//! each score arises is a paper of its own.
//!
//! Must not know: how anything is computed; it tells what the report holds.

use crate::documents::block::{Block, Indent};
use crate::documents::narrative::{self, WORK};
use crate::documents::words::report::report_words;
use crate::documents::{Footer, PLAIN, Paper, Set, catalogue, watermark};
use crate::domain::assessment::Purpose;
use crate::domain::language::Language;
use crate::report::Report;

pub mod basis;
pub mod checks;
pub mod copy;
pub mod derivation;
pub mod evidence;
pub mod indicators;
pub mod summary;

/// Stands where nothing has been stated or written, so that it is not overlooked.
const NOT_WRITTEN: &str = "（待补充）";

/// Stands under the title of a report in which something is open.
const UNFINISHED: &str = "（讨论稿）";

/// What is annexed, in its order.
const ANNEXES: [&str; 3] = ["资格核验情况", "佐证材料目录", "打分明细"];

/// The report on paper; `code` is the short code of its digest.
#[must_use]
pub fn self_assessment(report: &Report, code: &str) -> Paper {
    let words = report_words(Language::Zh);
    let assessment = &report.assessment;
    let title = narrative::title(report);
    let name = title.concat();
    let mut blocks = vec![Block::Title(title)];
    let is_complete = report.sheet.complete();
    if !is_complete {
        blocks.push(Block::Subtitle(UNFINISHED.to_owned()));
    }
    if assessment.purpose == Purpose::Demo {
        blocks.push(Block::Note(words.demo.to_owned()));
    }
    blocks.push(Block::paragraph(&lead(report)));
    blocks.extend(prose(report));
    blocks.push(Block::enclosed(&annexes()));
    // A paper under discussion is not signed.
    if is_complete {
        blocks.push((words.signed)(assessment));
    }
    blocks.push(Block::PageBreak);
    blocks.extend(summary::summary(report));
    blocks.push(annex(1));
    blocks.push(Block::Table(checks::table(&report.eligibility, &words.checks)));
    blocks.push(annex(2));
    blocks.extend(catalogue::table(report));
    blocks.extend(evidence::remarks(report, words));
    blocks.push(annex(3));
    blocks.push(Block::Note((words.scores.rests_on)(&report.scheme)));
    blocks.extend(indicators::details(report, words));
    let footer = Footer { code: Some(code.to_owned()), note: words.footer, set: Set::Closer };
    Paper { title: name, watermark: watermark(assessment.purpose), footer, blocks }
}

/// How each score arises, and how the notice is read: for those who ask.
#[must_use]
pub fn calculation(report: &Report, code: &str) -> Paper {
    let words = report_words(Language::Zh);
    let name = &report.assessment.applicant.name;
    let mut blocks = vec![Block::Title(vec![format!("{name}自评得分计算过程和口径说明")])];
    blocks.push(Block::chapter("一、计算过程"));
    blocks.extend(derivation::annex(report, words));
    blocks.push(Block::chapter("二、口径说明"));
    blocks.extend(basis::assumptions(report, words));
    Paper {
        title: format!("{name}自评得分计算过程和口径说明"),
        watermark: watermark(report.assessment.purpose),
        footer: Footer { code: Some(code.to_owned()), note: words.footer, ..PLAIN },
        blocks,
    }
}

/// The annexes as the text lists them.
fn annexes() -> String {
    let listed = (1..).zip(ANNEXES).map(|(at, title)| format!("{at}.{title}"));
    listed.collect::<Vec<_>>().join("　")
}

/// The heading of an annex, counted from 1.
fn annex(at: usize) -> Block {
    let title = ANNEXES.get(at.saturating_sub(1)).copied().unwrap_or_default();
    Block::chapter(&format!("附件{at}　{title}"))
}

/// On what the report rests, and of when its figures are.
fn lead(report: &Report) -> String {
    let framework = &report.edition().framework;
    let year = report.assessment.data_year();
    format!(
        "根据{document}（以下简称《通知》），对照《{title}》（《通知》附件1）开展了自评。数据时段为{year}年1月1日至12月31日，\
        存量数据截至期末。现将有关情况报告如下。",
        document = framework.document,
        title = framework.title.zh,
    )
}

fn prose(report: &Report) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut in_work = false;
    for place in narrative::places(report) {
        if place.is_section() {
            if !in_work {
                blocks.push(Block::chapter(WORK));
                in_work = true;
            }
            blocks.push(Block::section(&place.heading));
        } else {
            blocks.push(Block::chapter(&place.heading));
        }
        let text = Some(place.text()).filter(|text| !text.trim().is_empty());
        let lines =
            text.unwrap_or(NOT_WRITTEN).lines().map(str::trim).filter(|line| !line.is_empty());
        blocks.extend(lines.map(|line| Block::Paragraph(Indent::TwoCharacters, line.to_owned())));
    }
    blocks
}
