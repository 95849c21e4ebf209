//! 自评表: every question on paper, blank or filled, for those who cannot use a browser.
//!
//! Must not know: scores and verdicts. A form asks; it does not judge.

use crate::documents::block::{Block, Cell, Column, Mark, Role, Row, Table};
use crate::documents::words::{NOT_A_DECISION, date_or, scheme as scheme_words};
use crate::documents::{Footer, Paper, watermark};
use crate::domain::applicant::ApplicantKind;
use crate::domain::assessment::Assessment;
use crate::domain::edition::{Document, Edition};
use crate::domain::scheme::Scheme;
use crate::report::Report;
use crate::terms::NOTHING;
use crate::terms::zh::applicant_kind;

pub mod eligibility;
pub mod indicators;

/// The form with nothing filled in.
#[must_use]
pub fn blank(scheme: &Scheme) -> Paper {
    Paper {
        title: "创建自评表（空白）".to_owned(),
        watermark: None,
        footer: Footer::blank(),
        blocks: blocks(scheme, None),
    }
}

/// The form as the county has filled it; `code` is the short code of the report's digest.
#[must_use]
pub fn filled(report: &Report, code: &str) -> Paper {
    let assessment = &report.assessment;
    Paper {
        title: format!("{}创建自评表", assessment.applicant.name),
        watermark: watermark(assessment.purpose),
        footer: Footer::coded(code),
        blocks: blocks(&report.scheme, Some(assessment)),
    }
}

/// What the form rests on, and how it is filled in by hand.
fn note(scheme: &Scheme, is_blank: bool) -> String {
    let (document, scheme) = (&scheme.edition.framework.document, scheme_words(scheme));
    let how = if is_blank {
        "在方框内打勾，在空格内填写；暂不清楚的填“待核实”，不要留空。"
    } else {
        ""
    };
    format!("依据：{document}；评分方案：{scheme}。{how}")
}

fn blocks(scheme: &Scheme, filled: Option<&Assessment>) -> Vec<Block> {
    let mut blocks = vec![
        Block::Title(vec!["示范县（市、区）创建自评表".to_owned()]),
        Block::Subtitle(NOT_A_DECISION.to_owned()),
        Block::Note(note(scheme, filled.is_none())),
        Block::chapter("一、申报主体"),
        applicant(filled),
        Block::chapter("二、资格核验"),
    ];
    blocks.push(eligibility::questions(scheme.edition, filled));
    blocks.push(Block::chapter("三、指标自评"));
    blocks.extend(indicators::questions(scheme, filled));
    blocks.push(Block::chapter("四、申报材料"));
    blocks.push(pairs("材料和报送", documents(scheme.edition, filled)));
    blocks
}

/// Names with what is filled in, two in a row: a form is as short as it can be.
fn pairs(caption: &str, pairs: Vec<(String, String)>) -> Block {
    let cells = |pair: &[(String, String)]| {
        let both = pair.iter().flat_map(|(key, value)| [key.clone(), value.clone()]);
        let mut cells: Vec<_> = both.map(Cell::from).collect();
        cells.resize(4, Cell::from(NOTHING.to_owned()));
        Row { role: Role::Entry, cells }
    };
    let columns = [("项目", 190), ("填写", 310), ("项目", 190), ("填写", 310)];
    Block::Table(Table {
        caption: caption.to_owned(),
        columns: columns.map(|(title, width)| Column::words(title, width)).into(),
        rows: pairs.chunks(2).map(cells).collect(),
    })
}

/// Who applies, and of when the answers are.
pub(in crate::documents) fn applicant(filled: Option<&Assessment>) -> Block {
    let applicant = filled.map(|assessment| &assessment.applicant);
    let kind = |of: ApplicantKind| (applicant_kind(of), applicant.map(|a| a.kind == of));
    let text = |of: Option<String>| of.unwrap_or_default();
    let stated = [
        ("名称", text(applicant.map(|applicant| applicant.name.to_string()))),
        ("类型", ticks(ApplicantKind::ALL.map(kind))),
        ("行政区划代码", text(applicant.map(|a| optional(a.code.as_ref().map(|c| c.as_str()))))),
        ("所属省辖市", text(applicant.map(|a| optional(a.prefecture.as_deref())))),
        ("是否省直管县（市）", yes_or_no(applicant.map(|a| a.province_administered))),
        ("申报批次（年）", text(filled.map(|assessment| assessment.round.to_string()))),
        ("数据年度", text(filled.map(|assessment| format!("{}年", assessment.data_year())))),
        ("基准日", date_or(filled.map(|assessment| assessment.reference_date), "")),
        ("填报单位", text(filled.map(|assessment| assessment.prepared.by.clone()))),
        ("填报日期", date_or(filled.and_then(|assessment| assessment.prepared.on), "")),
    ];
    let stated = stated.map(|(key, value)| (key.to_owned(), value)).into();
    pairs("填报单位和时间", stated)
}

fn documents(edition: &Edition, filled: Option<&Assessment>) -> Vec<(String, String)> {
    let application = filled.map(|assessment| &assessment.application);
    let pair = |of: &Document| {
        let ready = application.map(|application| application.has(&of.id));
        (of.title.zh.clone(), tri_state(["已备", "未备", "待核实"], ready))
    };
    let mut pairs: Vec<_> = edition.documents.iter().map(pair).collect();
    let submitted = application.and_then(|application| application.submitted_on);
    pairs.push(("报送日期".to_owned(), date_or(submitted, "")));
    pairs
}

/// Room to write in a line.
pub(in crate::documents) const BLANK: &str = "＿＿＿";

/// What is filled in, or room for it.
pub(in crate::documents) fn or_blank(text: Option<String>) -> String {
    text.unwrap_or_else(|| BLANK.to_owned())
}

fn optional(text: Option<&str>) -> String {
    text.unwrap_or(NOTHING).to_owned()
}

/// Boxes in one line; `None` on a blank form, where no box is ticked.
pub(in crate::documents) fn ticks<'a>(
    boxes: impl IntoIterator<Item = (&'a str, Option<bool>)>,
) -> String {
    let tick = |(word, ticked)| format!("{}{word}", Mark::on(&ticked, &Some(true)));
    boxes.into_iter().map(tick).collect::<Vec<_>>().join("　")
}

/// 是 or 否.
pub(in crate::documents) fn yes_or_no(filled: Option<bool>) -> String {
    ticks([("是", filled), ("否", filled.map(|yes| !yes))])
}

/// Yes, no or open, in three words; the outer `None` is a blank form.
pub(in crate::documents) fn tri_state(
    [yes, no, open]: [&str; 3],
    filled: Option<Option<bool>>,
) -> String {
    let is = |answer: Option<bool>| filled.map(|filled| filled == answer);
    ticks([(yes, is(Some(true))), (no, is(Some(false))), (open, is(None))])
}
