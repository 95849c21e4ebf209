//! 自评报告: the whole report on paper.
//!
//! Must not know: how anything is computed; it tells what the report holds.

use crate::documents::block::{Block, Signature};
use crate::documents::words::check::{verdict, verdict_in_full};
use crate::documents::words::score::grades;
use crate::documents::words::{
    BLANK_DATE, NOT_A_DECISION, NOTHING, date, date_or, interval, interval_or_nothing, route,
    scheme, signer, text_or,
};
use crate::documents::{Document, Footer, watermark};
use crate::domain::assessment::Purpose;
use crate::domain::framework::Framework;
use crate::eligibility::procedure::Procedure;
use crate::report::Report;

pub mod basis;
pub mod checks;
pub mod derivation;
pub mod evidence;
pub mod indicators;

/// The report on paper; `code` is the short code of its digest.
#[must_use]
pub fn self_assessment(report: &Report, framework: &Framework, code: &str) -> Document {
    let assessment = &report.assessment;
    let mut blocks = cover(report, framework, code);
    blocks.push(Block::PageBreak);
    blocks.push(Block::chapter("一、资格核验"));
    blocks.push(Block::paragraph(verdict_in_full(report.eligibility.verdict)));
    blocks.push(Block::Table(checks::table(&report.eligibility)));
    blocks.push(Block::chapter("二、得分情况"));
    blocks.extend(indicators::totals(report, framework));
    blocks.push(Block::chapter("三、指标得分明细"));
    blocks.extend(indicators::details(report, framework));
    blocks.push(Block::chapter("四、佐证材料和说明"));
    blocks.extend(evidence::evidence(report, framework));
    blocks.push(Block::chapter("五、需要注意的事项"));
    blocks.push(basis::findings(report));
    blocks.push(Block::chapter("六、申报程序"));
    blocks.push(Block::Table(basis::procedure(report)));
    blocks.push(Block::chapter("七、口径说明"));
    blocks.extend(basis::assumptions());
    blocks.push(Block::Signature(Signature {
        signer: text_or(&assessment.prepared.by, &signer(&assessment.applicant)),
        seal: Some("（盖章处）"),
        date: date_or(assessment.prepared.on, BLANK_DATE),
    }));
    blocks.push(Block::PageBreak);
    blocks.push(Block::chapter("附：得分推导"));
    blocks.extend(derivation::annex(report, framework));
    Document {
        title: format!("{}创建自评报告", assessment.applicant.name),
        watermark: watermark(assessment.purpose),
        footer: Footer::coded(code),
        blocks,
    }
}

/// The first page: who, under what, and what it comes to.
fn cover(report: &Report, framework: &Framework, code: &str) -> Vec<Block> {
    let assessment = &report.assessment;
    let applicant = &assessment.applicant;
    let sheet = &report.sheet;
    let title = vec![
        format!("{}社会信用体系建设", applicant.name),
        "示范县（市、区）创建自评报告".to_owned(),
    ];
    let way = report.procedure.iter().find_map(|step| match step {
        Procedure::Route(way) => Some(route(*way)),
        Procedure::Deadline(_) | Procedure::Document(..) => None,
    });
    let complete = if sheet.complete() { "已全部填报" } else { "尚未填报完毕" };
    let pairs = [
        ("申报主体", applicant.name.to_string()),
        ("所属省辖市", text_or(applicant.prefecture.as_deref().unwrap_or_default(), NOTHING)),
        ("申报渠道", way.unwrap_or(NOTHING).to_owned()),
        ("创建批次", format!("{}年", assessment.round)),
        ("基准日", date(assessment.reference_date)),
        ("依据文件", framework.document.clone()),
        ("指标版本", framework.title.zh.clone()),
        ("评分方案", scheme(&report.scheme)),
        ("填报情况", format!("{}/{}项，{complete}", sheet.n_answered, sheet.n_applicable)),
        ("资格核验", verdict(report.eligibility.verdict).to_owned()),
        ("基础分", interval_or_nothing(sheet.base)),
        ("附加分", interval(sheet.bonus)),
        ("总分", interval_or_nothing(sheet.total)),
        ("等次", grades(&report.scheme, sheet)),
        ("填报单位", text_or(&assessment.prepared.by, NOTHING)),
        ("填报日期", date_or(assessment.prepared.on, NOTHING)),
        ("校验码", code.to_owned()),
    ];
    let mut blocks = vec![Block::Title(title), Block::Subtitle(NOT_A_DECISION.to_owned())];
    if assessment.purpose == Purpose::Demo {
        blocks.push(Block::Note("本报告由演示数据生成，不得用于申报。".to_owned()));
    }
    blocks.push(Block::KeyValues(pairs.map(|(key, value)| (key.to_owned(), value)).into()));
    blocks
}
