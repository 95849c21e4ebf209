//! 筛查纪要: how a prefecture came to its recommendation, from the files to the signatures.
//!
//! Must not know: how anything was computed or decided; it tells what the screening holds.

use crate::documents::block::{Block, Signature};
use crate::documents::screening::ScreeningBasis;
use crate::documents::words::{BLANK_DATE, NOT_A_DECISION, date_or, scheme};
use crate::documents::{Footer, Paper, Set};
use crate::domain::edition::Edition;
use crate::screening::intake::Admission;
use crate::screening::settings::Level;
use crate::terms::NOTHING;

pub mod chosen;
pub mod excluded;
pub mod files;
pub mod order;
pub mod picture;
pub mod robustness;
pub mod roster;

/// The minute of a screening.
#[must_use]
pub fn selection_minutes(basis: &ScreeningBasis<'_>) -> Paper {
    let settings = &basis.screening.settings;
    let mut blocks = cover(basis);
    blocks.extend(basis.draft());
    blocks.push(Block::chapter(&format!("一、{}意见", basis.verb())));
    blocks.extend(chosen::chosen(basis));
    blocks.push(Block::chapter("二、排位情况"));
    blocks.extend(picture::picture(basis));
    blocks.push(Block::chapter("三、未参加排序的县（市、区）及原因"));
    blocks.extend(roster::roster(basis));
    blocks.push(Block::chapter("四、换用不同权重后，名单是否改变"));
    // Small, as the counts before, so that the signatures stay on the second page.
    blocks.push(Block::Note(robustness::sentences(basis)));
    blocks.push(Block::chapter("五、不同意见"));
    let dissent = basis.screening.selection.dissent.lines();
    let dissent: Vec<_> = dissent.filter(|line| !line.trim().is_empty()).collect();
    if dissent.is_empty() {
        blocks.push(Block::paragraph("无。"));
    }
    blocks.extend(dissent.into_iter().map(Block::paragraph));
    blocks.push(Block::chapter("六、签字"));
    let signers = ["主持人", "参加人员", "记录人"];
    blocks.push(Block::KeyValues(signers.map(|signer| (signer.to_owned(), String::new())).into()));
    blocks.push(Block::Note(
        "附：一、收到的文件；二、资格核验；三、排序明细；四、权重变动测算和规则".to_owned(),
    ));
    blocks.push(Block::Signature(Signature {
        signer: settings.held_by.clone(),
        seal: Some("（盖章处）"),
        date: date_or(settings.held_on, BLANK_DATE),
    }));
    blocks.extend(annexes(basis));
    Paper {
        title: format!("{}示范县创建{}筛查纪要", basis.region(), purpose(basis)),
        watermark: basis.watermark(),
        // So that recommendation and picture stand on the first page, signatures on the second.
        footer: Footer { set: Set::Small, ..Footer::coded(basis.code) },
        blocks,
    }
}

/// What the two pages rest on.
fn annexes(basis: &ScreeningBasis<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::PageBreak, Block::chapter("附一　收到的文件")];
    blocks.extend(files::files(basis));
    blocks.push(Block::chapter("附二　资格核验"));
    blocks.extend(excluded::excluded(basis));
    blocks.push(Block::chapter("附三　排序明细"));
    blocks.extend(picture::whole(basis));
    blocks.extend(order::order(basis));
    blocks.push(Block::chapter("附四　权重变动测算和规则"));
    blocks.extend(robustness::robustness(basis));
    blocks.push(Block::section("（四）依据和规则"));
    blocks.push(Block::List(rules(basis)));
    blocks
}

fn cover(basis: &ScreeningBasis<'_>) -> Vec<Block> {
    let settings = &basis.screening.settings;
    let taken = |admission: &&Admission| admission.report().is_some();
    let n_taken = basis.screened.admissions.iter().filter(taken).count();
    let [reference, days] = basis.reference();
    let usual = settings.usual_quota();
    let pairs = [
        ("筛查单位", basis.held_by()),
        ("筛查日期", date_or(settings.held_on, NOTHING)),
        reference,
        days,
        ("申报批次", format!("{}年", settings.round)),
        ("依据文件", settings.scheme.edition.framework.document.clone()),
        match basis.level() {
            Level::Prefecture => {
                ("推荐名额", format!("{}个（原则上不超过{usual}个）", settings.quota))
            }
            Level::Province => {
                ("认定名额", format!("{}个（《通知》：每年认定{usual}个）", settings.quota))
            }
        },
        ("评分方案", scheme(&settings.scheme)),
        ("收到文件", format!("{}份，采用{n_taken}份", basis.screening.submissions.len())),
    ];
    let told: Vec<_> = pairs.iter().map(|(key, value)| format!("{key}：{value}")).collect();
    vec![
        Block::Title(match basis.level() {
            Level::Prefecture => {
                vec![format!("{}示范县（市、区）创建推荐筛查纪要", basis.region())]
            }
            // Too long for one line.
            Level::Province => vec![
                format!("{}示范县（市、区）创建", basis.region()),
                "综合评价筛查纪要".to_owned(),
            ],
        }),
        // Small, so that what was decided stands on the first page.
        Block::Note(format!("{}。{NOT_A_DECISION}。", told.join("；"))),
    ]
}

/// What it is held for.
const fn purpose(basis: &ScreeningBasis<'_>) -> &'static str {
    match basis.level() {
        Level::Prefecture => "推荐",
        Level::Province => "综合评价",
    }
}

/// Who is chosen from, and how many may be.
fn quota_rule(level: Level, edition: &Edition) -> String {
    let (quota, clause) = (edition.quota, &edition.quota_clause.zh);
    let designation = &edition.designation;
    match level {
        Level::Prefecture => format!(
            "每个省辖市择优推荐，原则上不超过{quota}个；省直管县（市）直接向省申报，不占名额（{clause}）。"
        ),
        Level::Province => format!(
            "每年认定{}个（{}）；由省辖市推荐的和直接申报的省直管县（市），初审合格后为创建县（{clause}），一并参加综合评价，认定结果须经公示（{}）。本纪要按收到的文件排序，是否已经初审以省级名册为准。",
            edition.designations, designation.clause.zh, designation.evaluated_clause.zh
        ),
    }
}

/// The rules that were applied, each with its source where it has one.
fn rules(basis: &ScreeningBasis<'_>) -> Vec<String> {
    let edition = basis.screening.settings.edition();
    let verb = basis.verb();
    let excluding: Vec<&str> =
        edition.clauses().into_iter().map(|clause| clause.title.zh.as_str()).collect();
    let excluding = excluding.join("、");
    let mut rules = vec![
        quota_rule(basis.level(), edition),
        format!(
            "先核验资格，后比较得分：存在否决情形的不得{verb}（{excluding}）；待核实的，核实前不能{verb}。"
        ),
        "资格一律按本次基准日核验；申报主体所填基准日不同的，按本次基准日重新核验，所填自评没有涉及的日期列为待核实。".to_owned(),
        "得分由各申报主体的自评情况按同一评分方案重新计算，不采用文件所载的结果。".to_owned(),
        "按四舍五入前的总分排序；得分相同的并列，不按文件先后或者其他办法区分。".to_owned(),
        "《通知》未公布权重和评分标准，排序以所列评分方案为前提；换用不同权重后名单是否改变，见附四。".to_owned(),
    ];
    if basis.screening.settings.rescore {
        rules.push(
            "按其他评分方案编制的文件，统一按本次方案重新计分，并在文件清单中注明。".to_owned(),
        );
    }
    rules
}
