//! Who may take part, and why those who are not in the order are not: the first of the paper.
//!
//! Must not know: how anyone came to stand where it does.

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::screening::ScreeningBasis;
use crate::documents::words::screening::roster::reasons;
use crate::screening::roster::{Entry, Standing};
use crate::screening::settings::Level;
use crate::terms::zh::roster::{standing, summary};

/// So many have a row each.
const FEW: usize = 5;

/// The counts, and everyone who is not in the order of the prefecture.
#[must_use]
pub fn roster(basis: &ScreeningBasis<'_>) -> Vec<Block> {
    let roster = &basis.screened.roster;
    let mut blocks = vec![Block::Note(summary(roster))];
    let outside = Standing::ALL.into_iter().filter(|at| *at != Standing::Ranked);
    let outside = outside.flat_map(|at| roster.standing(at)).chain(roster.direct());
    // Nothing more is known of those who were silent than their names.
    let (silent, outside): (Vec<_>, Vec<_>) = outside.partition(|entry| is_silent(entry));
    // Nor is more said of many that stand in an order of their own.
    let (apart, outside): (Vec<_>, Vec<_>) =
        outside.into_iter().partition(|entry| entry.apart && entry.standing == Standing::Ranked);
    let (apart, few) = if apart.len() > FEW { (apart, Vec::new()) } else { (Vec::new(), apart) };
    let rows: Vec<_> = outside.into_iter().chain(few).map(|entry| row(basis, entry)).collect();
    if !rows.is_empty() {
        blocks.push(Block::Table(Table {
            caption: "未参加排序的申报主体及原因".to_owned(),
            columns: vec![
                Column::words("县（市、区）", 180),
                Column::words("情形", 170),
                Column::words("原因", 470),
                Column::words("对名单的影响", 180),
            ],
            rows,
        }));
    }
    if !apart.is_empty() {
        let names: Vec<_> = apart.iter().map(|entry| entry.name.as_str()).collect();
        let (n, names) = (apart.len(), names.join("、"));
        blocks.push(Block::Note(format!("省直管（参加排序）{n}个，不占名额：{names}。")));
    }
    if !silent.is_empty() {
        blocks.push(Block::Note(match basis.level() {
            Level::Prefecture => {
                let names: Vec<_> = silent.iter().map(|entry| called(entry)).collect();
                let names = names.join("、");
                format!("没有收到自评文件、原因没有注明的{}个：{names}。", silent.len())
            }
            // Most counties of the province are recommended by nobody.
            Level::Province => {
                format!("其余{}个没有收到推荐或者申报的文件。", silent.len())
            }
        }));
    }
    let elsewhere: Vec<_> = roster.elsewhere.iter().map(|at| format!("第{}份", at + 1)).collect();
    if !elsewhere.is_empty() {
        blocks.push(Block::Note(format!(
            "收到的文件中，{}不属于以上申报主体，或者无从得知属于哪一个，见文件清单。",
            elsewhere.join("、")
        )));
    }
    blocks
}

/// Whether it handed nothing in and nobody noted why.
fn is_silent(entry: &Entry) -> bool {
    entry.standing == Standing::NotHandedIn && entry.absence.is_empty()
}

/// Its name, and that it applies directly.
fn called(entry: &Entry) -> String {
    if entry.direct { format!("{}（省直管）", entry.name) } else { entry.name.clone() }
}

/// What it means for the list.
fn effect(basis: &ScreeningBasis<'_>, entry: &Entry) -> &'static str {
    match entry.standing {
        _ if entry.apart => "不占名额",
        Standing::Barred => match basis.level() {
            Level::Prefecture => "不得推荐",
            Level::Province => "不得认定",
        },
        Standing::Unverified | Standing::Open if basis.screened.picture.crosses(&entry.key) => {
            "可能改变名单"
        }
        Standing::Unverified | Standing::Open => "不改变名单",
        Standing::FileNotUsed => "未知",
        Standing::Designated => "不再推荐",
        Standing::Ranked | Standing::NotHandedIn => "无",
    }
}

fn row(basis: &ScreeningBasis<'_>, entry: &Entry) -> Row {
    let at = standing(entry.standing);
    let at = if entry.apart { format!("省直管（{at}）") } else { at.to_owned() };
    let screened = basis.screened;
    let cells = vec![
        Cell::from(entry.name.clone()),
        Cell::from(at),
        Cell::from(reasons(entry, &screened.ranking, &screened.admissions)),
        Cell::from(effect(basis, entry).to_owned()),
    ];
    Row { role: Role::Close, cells }
}
