//! 综合评价记录: the candidates of the round side by side; it stays in the house.
//!
//! Must not know: how the order arises, and who is listed for what reason.

use crate::documents::Paper;
use crate::documents::block::{Block, Column, Mark, Row, Table};
use crate::documents::register::{RegisterBasis, prefecture};
use crate::documents::words::scheme;
use crate::register::pool::{compared_on, pool};
use crate::register::state::{Application, Stage};
use crate::screening::intake::admissions;
use crate::screening::ranking::Ranking;
use crate::terms::zh::{date, verdict};
use crate::terms::{NOTHING, brief};

/// The paper.
#[must_use]
pub fn evaluation(basis: &RegisterBasis<'_>) -> Paper {
    let title = format!("{}年批次综合评价记录", basis.round);
    let screening = pool(basis.register, basis.history, basis.round);
    let ranking = Ranking::new(&admissions(&screening), &screening);
    let place = |of: &Application| {
        let ranked = ranking.prefecture.ranked.iter().find(|it| it.county.key == of.county);
        ranked.map(|it| it.place)
    };
    let mut all = basis.applications();
    all.retain(|it| it.evaluation.is_some());
    crate::domain::gather::sort_by_key(&mut all, |it| place(it).unwrap_or(usize::MAX));
    let listed = |of: &&&Application| of.listing.is_some() && of.stage() != Stage::Rejected;
    let n_listed = all.iter().filter(listed).count();
    let rows = all.iter().filter_map(|of| row(basis, of, place(of))).collect();
    let edition = basis.edition();
    let (clause, quota) = (&edition.designation.clause.zh, edition.designations);
    let span = || Some((edition.rounds.first()?.year, edition.rounds.last()?.year));
    let years = span().map_or_else(String::new, |(first, last)| format!("{first}—{last}年"));
    let pairs = [
        (
            "评价对象",
            format!("本批次示范创建县（市、区）{}个，含直接申报的，已认定的不参加", all.len()),
        ),
        ("基准日", compared_on(basis.history, basis.round).map_or(NOTHING.to_owned(), date)),
        ("评分方案", scheme(&basis.register.settings.scheme)),
        ("依据", edition.designation.evaluated_clause.zh.clone()),
    ];
    let mut blocks = vec![
        Block::Title(vec![title.clone()]),
        Block::Subtitle("内部记录，得分和名次不对外公布".to_owned()),
        Block::KeyValues(pairs.map(|(key, value)| (key.to_owned(), value)).into()),
        Block::Table(Table {
            caption: "综合评价情况".to_owned(),
            columns: vec![
                Column::words("县（市、区）", 170),
                Column::words("省辖市", 140),
                Column::words("资格（基准日）", 230),
                Column::marks("填报项数", 100),
                Column::numbers("得分", 100),
                Column::marks("名次", 80),
                Column::words("佐证核对", 100),
                Column::marks("拟认定", 80),
            ],
            rows,
        }),
        Block::paragraph(&format!(
            "{clause}：{years}每年认定{quota}个。本批次拟认定{n_listed}个。"
        )),
    ];
    if n_listed > usize::from(quota) {
        let line = format!("超过每年{quota}个，理由是{}。", crate::documents::words::BLANK_LINE);
        blocks.push(Block::paragraph(&line));
    }
    blocks.extend(basis.remarks());
    let signers = ["主持人", "参加人员", "记录人"];
    blocks.push(Block::KeyValues(signers.map(|key| (key.to_owned(), String::new())).into()));
    blocks.push(basis.signature());
    basis.internal(title, blocks)
}

fn row(basis: &RegisterBasis<'_>, of: &Application, place: Option<usize>) -> Option<Row> {
    let evaluation = of.evaluation.as_ref()?;
    let report = evaluation.file.under(&basis.register.settings.scheme);
    let sheet = &report.sheet;
    let is_listed = of.listing.is_some() && of.stage() != Stage::Rejected;
    // The day of all stands above; one of its own beside it.
    let (judged, on) = (verdict(evaluation.judgement.verdict()), evaluation.record.on);
    let is_of_all = compared_on(basis.history, basis.round) == Some(on);
    let judged = if is_of_all { judged.to_owned() } else { format!("{judged}（{}）", date(on)) };
    Some(Row::entry([
        of.name.clone(),
        prefecture(of),
        judged,
        format!("{}/{}", sheet.n_answered, sheet.n_applicable),
        brief(sheet.total),
        place.map_or_else(|| NOTHING.to_owned(), |place| place.to_string()),
        String::new(),
        Mark::on(&is_listed, &true).to_string(),
    ]))
}
