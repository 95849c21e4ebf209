//! 初审意见表: what each county handed in, whether it is excluded, and what the review came to.
//!
//! Must not know: who decides. An opinion that is not given is left to be written by hand.

use crate::documents::Paper;
use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::register::{RegisterBasis, prefecture};
use crate::domain::date::Date;
use crate::eligibility::Outcome;
use crate::register::settings::Route;
use crate::register::state::Application;
use crate::screening::judgement::Judgement;
use crate::terms::NOTHING;
use crate::terms::zh::check::{ground, open_fact, uncovered};
use crate::terms::zh::{date, register::route, verdict};

/// The paper.
#[must_use]
pub fn review(basis: &RegisterBasis<'_>) -> Paper {
    let title = format!("{}年批次推荐申报初审意见表", basis.round);
    let all = basis.applications();
    // The day on which most were reviewed stands above the table, another one in its row.
    let days = all.iter().map(|of| reviewed_on(of));
    let day = days.clone().max_by_key(|day| days.clone().filter(|it| it == day).count());
    let rows = (1..).zip(&all).map(|(number, of)| row(basis, number, of, day)).collect();
    let mut blocks = vec![
        Block::Title(vec![title.clone()]),
        Block::Table(Table {
            caption: match day {
                Some(day) => {
                    format!("推荐和直接申报共{}个，资格核验的基准日{}", all.len(), date(day))
                }
                None => format!("推荐和直接申报共{}个", all.len()),
            },
            columns: vec![
                Column::marks("序号", 60),
                Column::words("县（市、区）", 120),
                Column::words("途径、推荐单位", 150),
                Column::marks("推荐数", 80),
                Column::words("申报材料", 130),
                Column::words("资格", 230),
                Column::marks("初审意见", 100),
                Column::words("理由", 130),
            ],
            rows,
        }),
        Block::Note(format!(
            "初审合格的列为示范创建县（市、区）。推荐数为所属省辖市本批次推荐个数／原则上不超过的个数（{}）；直接申报的不占名额。",
            basis.edition().quota_clause.zh
        )),
    ];
    blocks.extend(basis.remarks());
    blocks.push(Block::KeyValues(
        ["初审人", "复核人"].map(|key| (key.to_owned(), String::new())).into(),
    ));
    blocks.push(basis.signature());
    basis.internal(title, blocks)
}

/// The day of the review; of the application while there is none.
fn reviewed_on(of: &Application) -> Date {
    of.review.as_ref().map_or(of.applied.on, |it| it.record.on)
}

fn row(basis: &RegisterBasis<'_>, number: usize, of: &Application, above: Option<Date>) -> Row {
    let by = match of.route {
        Route::Recommended => vec![route(of.route).to_owned(), prefecture(of)],
        Route::Direct => vec![route(of.route).to_owned()],
    };
    let same = |it: &&Application| it.route == of.route && it.prefecture == of.prefecture;
    let recommended = match of.route {
        Route::Recommended => {
            let n = basis.history.of_round(basis.round).filter(same).count();
            format!("{n}/{}", basis.edition().quota)
        }
        Route::Direct => NOTHING.to_owned(),
    };
    let day = reviewed_on(of);
    let mut eligible = vec![match of.judged(day) {
        None => "未附自评报告，未核验".to_owned(),
        Some(judgement) => {
            let own = (above != Some(day)).then(|| format!("（{}）", date(day)));
            let verdict = verdict(judgement.verdict());
            let mut lines = vec![format!("{verdict}{}", own.unwrap_or_default())];
            lines.extend(reasons(&judgement));
            lines.join("\n")
        }
    }];
    eligible = eligible.iter().flat_map(|it| it.lines().map(str::to_owned)).collect();
    let (opinion, reason) = match &of.review {
        None => (String::new(), String::new()),
        Some(review) => match &review.refused {
            None => ("合格".to_owned(), String::new()),
            Some(reason) => ("不合格".to_owned(), reason.clone()),
        },
    };
    let reason: Vec<_> = reason.lines().map(str::to_owned).collect();
    Row {
        role: Role::Entry,
        cells: vec![
            Cell::from(number.to_string()),
            Cell::from(of.name.clone()),
            Cell::from(by),
            Cell::from(recommended),
            Cell::from(documents(basis, of)),
            Cell::from(eligible),
            Cell::from(opinion),
            Cell::from(reason),
        ],
    }
}

/// Why it is excluded, or what is to be verified, a line each.
#[must_use]
pub fn reasons(judgement: &Judgement) -> Vec<String> {
    let mut told = Vec::new();
    for check in &judgement.eligibility.checks {
        let title = &check.rule.title.zh;
        match check.outcome {
            Outcome::Clear => {}
            Outcome::Triggered => {
                told.extend(check.grounds.iter().map(|of| format!("{title}：{}", ground(of))));
            }
            Outcome::Unverified => {
                told.extend(check.open.iter().map(|of| format!("{title}：{}", open_fact(of))));
            }
        }
    }
    told.extend(judgement.uncovered.iter().map(uncovered));
    told
}

/// Whether the documents of the notice were there, as the review found: those that were missing
/// by name; left to be written by hand where it did not look.
fn documents(basis: &RegisterBasis<'_>, of: &Application) -> String {
    let Some(found) = of.review.as_ref().map(|it| &it.documents).filter(|it| !it.is_empty()) else {
        return "☐齐全　☐缺：".to_owned();
    };
    let documents = basis.edition().documents.iter();
    let missing = documents.filter(|document| found.get(&document.id) == Some(&false));
    let missing: Vec<_> = missing.map(|document| document.title.zh.as_str()).collect();
    if missing.is_empty() { "齐全".to_owned() } else { format!("缺：{}", missing.join("、")) }
}
