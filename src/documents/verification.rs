//! 核验单: for each county the questions of the second look, with places for answer and
//! signature. What is asked of many indicators alike is asked once.
//!
//! Must not know: scores, places and verdicts. What is asked gives and takes no point.

use crate::documents::block::{Block, Column, Mark, Row, Signature, Table};
use crate::documents::screening::{ScreeningBasis, name};
use crate::documents::words::BLANK_DATE;
use crate::documents::{Footer, Paper};
use crate::screening::ranking::County;
use crate::screening::second_look::{Asked, second_look};
use crate::terms::zh::second_look::questions;

/// What a county may answer, a line each.
const ANSWERS: [&[&str]; 3] = [&["属实", "正在核对"], &["更正为："], &["有欠缺，说明："]];

/// The sheets of all counties that are screened, each on pages of its own, in the order of the
/// lists.
#[must_use]
pub fn verification_sheets(basis: &ScreeningBasis<'_>) -> Paper {
    let asked = second_look(&basis.screened.ranking, &basis.screening.settings.scheme);
    let mut blocks = Vec::new();
    for (county, asked) in basis.screened.ranking.counties().zip(&asked) {
        if !blocks.is_empty() {
            blocks.push(Block::PageBreak);
        }
        blocks.extend(sheet(basis, county, asked));
    }
    if blocks.is_empty() {
        blocks.push(Block::Title(vec!["核验单".to_owned()]));
        blocks.push(Block::paragraph("没有采用的自评文件，没有需要核实的事项。"));
    }
    Paper {
        title: format!("{}核验单", basis.region()),
        watermark: None,
        footer: Footer::coded(basis.code),
        blocks,
    }
}

fn sheet(basis: &ScreeningBasis<'_>, county: &County, asked: &Asked) -> Vec<Block> {
    let [reference, days] = basis.reference();
    let pairs = [
        ("填报单位", county.report.assessment.prepared.by.clone()),
        ("核验单位", basis.screening.settings.held_by.clone()),
        reference,
        days,
        ("自评文件校验码", county.code.clone()),
    ];
    let mut blocks = vec![
        Block::Title(vec![format!("{}核验单", name(county))]),
        Block::Subtitle("只核实所填数据，不影响得分、名次和资格".to_owned()),
        Block::KeyValues(pairs.map(|(key, value)| (key.to_owned(), value)).into()),
    ];
    if asked.is_empty() {
        blocks.push(Block::paragraph("校核没有发现需要核实的问题。"));
    } else {
        blocks.push(Block::Table(table(basis, asked)));
        let note = "“更正为”填写更正后的数，并由该县重新导出、报送自评文件。“偏离较大”指与中位数之差乘以0.6745，大于绝对中位差的3倍，只说明与多数县（市、区）不同，不说明有误。";
        blocks.push(Block::Note(note.to_owned()));
    }
    let by_hand = ["填写人", "审核人", "核验单位意见"];
    blocks.push(Block::KeyValues(by_hand.map(|key| (key.to_owned(), String::new())).into()));
    blocks.push(Block::Signature(Signature {
        signer: county.report.assessment.prepared.by.clone(),
        seal: Some("（盖章处）"),
        date: BLANK_DATE.to_owned(),
    }));
    blocks
}

fn table(basis: &ScreeningBasis<'_>, asked: &Asked) -> Table {
    let scheme = &basis.screening.settings.scheme;
    let rows = questions(asked, scheme).into_iter().zip(1_usize..).map(|(question, n)| {
        let mut row = Row::entry([n.to_string(), question, String::new(), String::new()]);
        if let Some(cell) = row.cells.get_mut(2) {
            cell.lines = ANSWERS.iter().map(|line| answers(line)).collect();
        }
        row
    });
    let rows: Vec<_> = rows.collect();
    Table {
        caption: format!("请逐项核实，共{}项", rows.len()),
        columns: vec![
            Column::marks("序号", 70),
            Column::words("请核实的问题", 590),
            Column::words("核实答复", 240),
            Column::words("签字", 100),
        ],
        rows,
    }
}

/// A line of answers, each with its box.
fn answers(line: &[&str]) -> String {
    let answers: Vec<_> = line.iter().map(|answer| format!("{}{answer}", Mark::Open)).collect();
    answers.join("　")
}
