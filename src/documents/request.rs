//! 申报请示: the letter with which a county applies, to its prefecture or to the province. From
//! a people's government it is a 函, which asks nobody for instructions.
//!
//! Nothing is said that was not stated: who agreed, whom to call and the document's number stay
//! blank or are left out. What excludes a county is no matter for an application; then there is
//! none.
//!
//! Must not know: scores.

use crate::documents::block::{Block, Indent, Signature};
use crate::documents::narrative::fill::own;
use crate::documents::narrative::situation::model;
use crate::documents::request::checked::checked;
use crate::documents::words::{BLANK_DATE, BLANK_NAME, date_or, signer, text_or};
use crate::documents::{Footer, PLAIN, Paper, Set, watermark};
use crate::domain::application::Enclosure;
use crate::domain::id::DocumentId;
use crate::eligibility::procedure::{ApplicationRoute, Procedure};
use crate::eligibility::{Check, Outcome};
use crate::report::Report;
use crate::terms::zh::check::ground;
use crate::terms::zh::enclosure;

pub mod checked;

/// What the letter speaks of and is not there yet: it is a draft until then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacking {
    /// Indicators are open.
    Assessment,
    /// The plan is not said to be ready.
    Plan,
    /// The commitment letter is not said to be ready, that is signed.
    Letter,
}

/// The documents of the notice that go with it.
const PLAN: &str = "creation_plan";
const LETTER: &str = "commitment_letter";

/// Whether a county may apply at all.
#[must_use]
pub fn is_issued(report: &Report) -> bool {
    triggered(report).next().is_none()
}

/// What makes it a draft.
#[must_use]
pub fn lacking(report: &Report) -> Vec<Lacking> {
    let ready = |document: &str| {
        let document = DocumentId::new(document);
        document.and_then(|it| report.assessment.application.has(&it)) == Some(true)
    };
    let lacking = [
        (!report.sheet.complete(), Lacking::Assessment),
        (!ready(PLAN), Lacking::Plan),
        (!ready(LETTER), Lacking::Letter),
    ];
    lacking.into_iter().filter_map(|(lacks, what)| lacks.then_some(what)).collect()
}

/// The letter of the report's county, or why there is none.
#[must_use]
pub fn request(report: &Report) -> Paper {
    let assessment = &report.assessment;
    Paper {
        title: format!("{}申报请示", assessment.applicant.name),
        watermark: watermark(assessment.purpose),
        footer: Footer { set: Set::Closer, ..PLAIN },
        blocks: if is_issued(report) { letter(report) } else { refusal(report) },
    }
}

fn letter(report: &Report) -> Vec<Block> {
    let assessment = &report.assessment;
    let (applicant, by) = (&assessment.applicant, assessment.prepared.by.trim());
    let is_from_government = by.ends_with("人民政府");
    let form = if is_from_government { "函" } else { "请示" };
    let number = if is_from_government { NUMBER.to_owned() } else { format!("{NUMBER}{ISSUER}") };
    let lacking = lacking(report);
    let mut blocks = vec![
        Block::Paragraph(Indent::Flush, number),
        Block::Title(vec![
            "关于申报河南省社会信用体系建设".to_owned(),
            format!("{}的{form}", model(applicant.kind)),
        ]),
    ];
    if !lacking.is_empty() {
        blocks.push(Block::Subtitle("（草稿）".to_owned()));
    }
    blocks.push(Block::Paragraph(Indent::Flush, format!("{}：", addressee(report))));
    let (checked, open) = checked(report);
    blocks.push(Block::paragraph(&format!("{}{checked}{open}", prepared(report, &lacking))));
    let asked = match route(report) {
        ApplicationRoute::Direct => "请予审核",
        ApplicationRoute::ByPrefecture => "请予审核并择优推荐",
    };
    blocks.push(Block::paragraph(&format!(
        "现申报{}年批次河南省社会信用体系建设示范县（市、区），{asked}。",
        assessment.round
    )));
    let end = if is_from_government { "请予支持为盼。" } else { "妥否，请批示。" };
    blocks.push(Block::paragraph(end));
    // One paragraph, which no page break parts from the signature.
    let listed = (1..).zip(attached(report)).map(|(at, what)| format!("{at}.{what}"));
    let listed = listed.collect::<Vec<_>>().join("\n　　　　　");
    blocks.push(Block::enclosed(&listed));
    blocks.push(Block::Signature(Signature {
        signer: text_or(by, BLANK_NAME),
        seal: None,
        date: date_or(assessment.prepared.on, BLANK_DATE),
    }));
    blocks.push(Block::paragraph("（联系人：　　　　　　联系电话：　　　　　　　　）"));
    blocks
}

/// What goes with it: what the notice asks for, then what the county has put on the list. A
/// catalogue of nothing does not go.
fn attached(report: &Report) -> Vec<String> {
    let name = &report.assessment.applicant.name;
    let plan = format!("{name}创建方案");
    let has_documents = report.assessment.evidence.values().any(|it| it.is_titled());
    let enclosed = report.assessment.application.enclosures.iter().copied();
    let enclosed = enclosed.filter(|what| *what != Enclosure::Catalogue || has_documents);
    let enclosed = enclosed.map(|what| format!("{name}{}", enclosure(what)));
    [plan, report.edition().letter.title.zh.clone()].into_iter().chain(enclosed).collect()
}

/// The places of number and of who issues it; both are written by the office that does.
const NUMBER: &str = "　　　　〔　　　〕　　号";
const ISSUER: &str = "　　　　　　签发人：";

/// On what it rests, and what has been done for it.
fn prepared(report: &Report, lacking: &[Lacking]) -> String {
    let (edition, applicant) = (report.edition(), &report.assessment.applicant);
    let done = |what, done: &'static str, begun: &'static str| {
        if lacking.contains(&what) { begun } else { done }
    };
    let (own, signer) = (own(applicant.kind), signer(applicant));
    let (notice, number) = (&edition.notice.title, &edition.framework.document);
    let assessed = done(Lacking::Assessment, "进行了自评", "正在进行自评");
    let planned = done(Lacking::Plan, "制定了《创建方案》", "正在制定《创建方案》");
    let signed = done(Lacking::Letter, "签署了", "拟签署");
    let letter = &edition.letter.title.zh;
    format!(
        "根据《{notice}》（{number}）要求，{own}对照《引导指标》{assessed}，{planned}，\
         {signer}{signed}{letter}。"
    )
}

/// To whom it is addressed: one office.
fn addressee(report: &Report) -> String {
    match route(report) {
        ApplicationRoute::Direct => report.edition().notice.issuer.clone(),
        ApplicationRoute::ByPrefecture => {
            let prefecture = report.assessment.applicant.prefecture.as_deref().unwrap_or_default();
            format!("{}发展和改革委员会", text_or(prefecture, BLANK_NAME))
        }
    }
}

fn route(report: &Report) -> ApplicationRoute {
    let route = report.procedure.iter().find_map(|step| match step {
        Procedure::Route(route) => Some(*route),
        Procedure::Deadline(_) | Procedure::Document(..) => None,
    });
    route.unwrap_or(ApplicationRoute::ByPrefecture)
}

fn triggered(report: &Report) -> impl Iterator<Item = &Check> {
    report.eligibility.checks.iter().filter(|check| check.outcome == Outcome::Triggered)
}

/// Why there is no letter: for the page and the house.
fn refusal(report: &Report) -> Vec<Block> {
    let why = |check: &Check| {
        let grounds: String = check.grounds.iter().map(ground).collect();
        let clauses = check.rule.clauses.iter();
        let clauses = clauses.map(|of| format!("{}，{}", of.title.zh, of.consequence.zh));
        format!("{}：{grounds}（{}）", check.rule.title.zh, clauses.collect::<Vec<_>>().join("；"))
    };
    vec![
        Block::Title(vec!["不出具申报请示的说明".to_owned()]),
        Block::paragraph(
            "按所填情况，存在下列否决情形，不出具申报请示。情况有变的，更正资格核验后重新生成。",
        ),
        Block::List(triggered(report).map(why).collect()),
    ]
}
