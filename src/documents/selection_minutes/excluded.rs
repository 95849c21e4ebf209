//! Who is barred, by which clause and on what ground, and what is missing of the unverified.
//!
//! Must not know: scores.

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::screening::{ScreeningBasis, name};
use crate::documents::words::report::report_words;
use crate::domain::language::Language;
use crate::eligibility::{Check, Outcome};
use crate::screening::ranking::County;
use crate::terms::NOTHING;
use crate::terms::zh::check;

/// Both tables, of the prefecture's counties and of the province-administered ones.
#[must_use]
pub fn excluded(basis: &ScreeningBasis<'_>) -> Vec<Block> {
    let (ranking, verb) = (&basis.screened.ranking, basis.verb());
    let barred = ranking.prefecture.barred.iter().chain(&ranking.province.barred);
    let unverified = ranking.prefecture.unverified.iter().chain(&ranking.province.unverified);
    vec![
        Block::section(&format!("（一）存在否决情形，不得{verb}")),
        table("存在否决情形的申报主体", barred, Outcome::Triggered),
        Block::section(&format!("（二）资格核验待核实，核实前不能{verb}")),
        table("资格核验待核实的申报主体", unverified, Outcome::Unverified),
    ]
}

fn table<'a>(caption: &str, counties: impl Iterator<Item = &'a County>, outcome: Outcome) -> Block {
    let rows: Vec<_> = counties.flat_map(|county| rows(county, outcome)).collect();
    if rows.is_empty() {
        return Block::paragraph("无。");
    }
    Block::Table(Table {
        caption: caption.to_owned(),
        columns: vec![
            Column::words("申报主体", 170),
            Column::words("核验事项", 200),
            Column::words("依据", 170),
            Column::words("情况说明", 460),
        ],
        rows,
    })
}

fn rows(county: &County, outcome: Outcome) -> impl Iterator<Item = Row> {
    let checks = county.judgement.eligibility.checks.iter();
    let uncovered = (outcome == Outcome::Unverified).then(|| uncovered(county)).flatten();
    let rows = checks.filter(move |check| check.outcome == outcome);
    rows.map(|check| row(county, check)).chain(uncovered)
}

/// What the county said nothing of, because it chose another reference date.
fn uncovered(county: &County) -> Option<Row> {
    let days: Vec<_> = county.judgement.uncovered.iter().map(check::uncovered).collect();
    let cells = vec![
        Cell::from(name(county).to_owned()),
        Cell::from("核验期间".to_owned()),
        Cell::from(NOTHING.to_owned()),
        Cell::from(days),
    ];
    (!county.judgement.uncovered.is_empty()).then_some(Row { role: Role::Entry, cells })
}

fn row(county: &County, of: &Check) -> Row {
    let clauses: Vec<_> = of.rule.clauses.iter().map(|clause| clause.title.zh.clone()).collect();
    let cells = vec![
        Cell::from(name(county).to_owned()),
        Cell::from(of.rule.title.zh.clone()),
        Cell::from(clauses),
        Cell::from(report_words(Language::Zh).checks.reasons(of)),
    ];
    Row { role: Role::Entry, cells }
}
