//! How far the order depends on the scheme: the line, the trial of weights, small changes.
//!
//! Must not know: how any of it was looked into.

use crate::documents::block::{Block, Column, Row, Table};
use crate::documents::screening::Basis;
use crate::documents::words::screening::firmness::{gap, item_change, model, weight_change};
use crate::screening::robustness::probability::{Probability, greatest_error};
use crate::screening::robustness::sampler::Acceptability;

/// How many changes of each kind the paper names; the file of the comparison has all.
const MOST_CHANGES: usize = 5;

/// How many places below the quota are told of in any case.
const ALWAYS_BELOW: usize = 8;

/// Everything on firmness.
#[must_use]
pub fn firmness(basis: &Basis<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::section("（一）名额线")];
    blocks.push(Block::paragraph(&line(basis)));
    blocks.push(Block::section("（二）变动权重的结果"));
    match basis.acceptability {
        Some(acceptability) if !acceptability.counties.is_empty() => {
            blocks.extend(trial(basis, acceptability));
        }
        Some(_) | None => blocks.push(Block::paragraph("未作变动权重的计算。")),
    }
    let changes = changes(basis);
    blocks.push(Block::section("（三）足以改变名额内名单的最小变动"));
    if changes.is_empty() {
        blocks.push(Block::paragraph(
            "单独一个评分项或者单独一项权重的变动，不能改变名单，或者名单本身未定。",
        ));
    } else {
        blocks.push(Block::List(changes));
    }
    blocks
}

/// `第2名与第3名相差0.25分，取决于第7项`.
fn line(basis: &Basis<'_>) -> String {
    let cut = &basis.screened.ranking.cut;
    match &basis.screened.changes.gap {
        Some(of) => gap(
            of,
            (basis.row_place(of.inside), basis.row_name(of.inside)),
            (basis.row_place(of.outside), basis.row_name(of.outside)),
        ),
        None if !cut.is_settled() => {
            let names: Vec<_> = cut.tied.clone().map(|row| basis.row_name(row)).collect();
            format!("{}得分相同，并列于名额线上，名单未定。", names.join("、"))
        }
        None => "参加排序的申报主体不多于名额，没有名额线。".to_owned(),
    }
}

fn trial(basis: &Basis<'_>, of: &Acceptability) -> Vec<Block> {
    let error = greatest_error(of.trials);
    let dominance = &basis.screened.dominance;
    let told = format!(
        "通知未给出权重，故以随机权重检验（SMAA-2方法）：{}；共{}组，随机数种子{}；所列比例的抽样误差不超过\
         ±{error}个百分点（95%）。不计入基础分的指标（权重为零）不参与；不适用的指标，按其余指标的权重重新折算。",
        model(of.analysis.model),
        of.trials,
        of.analysis.seed,
    );
    let told_of = worth_telling(of);
    let with_error = |share: Probability| format!("{}%±{}", share.percent(), share.error());
    let row = |row: usize| {
        Row::entry([
            basis.row_place(row).to_string(),
            basis.row_name(row).to_owned(),
            with_error(of.rank(row, 1)),
            with_error(of.within(row)),
            with_error(of.tied(row)),
            dominance.n_before(row).to_string(),
        ])
    };
    let table = Table {
        caption: format!("变动权重时居第1名和进入前{}名的比例", of.quota),
        columns: vec![
            Column::marks("名次", 70),
            Column::words("申报主体", 180),
            Column::numbers("居第1名", 200),
            Column::numbers("进入名额", 200),
            Column::numbers("并列于名额线", 200),
            Column::numbers("恒优于它的个数", 150),
        ],
        rows: told_of.iter().map(|at| row(*at)).collect(),
    };
    let mut blocks = vec![Block::paragraph(&told), Block::Table(table)];
    let n_others = of.counties.len().saturating_sub(told_of.len());
    if n_others > 0 {
        blocks.push(Block::Note(format!(
            "其余{n_others}个申报主体在全部{}组权重下均未进入前{}名，也未并列于名额线，不再列出。",
            of.trials, of.quota
        )));
    }
    blocks.push(Block::Note(
        "“恒优于它的个数”指在每一项指标和附加分上都不低于它、且至少一项高于它的申报主体数，无论权重如何均排在它之前。"
            .to_owned(),
    ));
    blocks
}

/// The counties that are told of: the first places, and whoever came within the quota or to
/// its line under any weights. In a whole province most never did.
fn worth_telling(of: &Acceptability) -> Vec<usize> {
    let near = |row: usize| row < of.quota.saturating_add(ALWAYS_BELOW);
    let came = |row: usize| of.within(row).hits > 0 || of.tied(row).hits > 0;
    (0..of.counties.len()).filter(|row| near(*row) || came(*row)).collect()
}

fn changes(basis: &Basis<'_>) -> Vec<String> {
    let (changes, scheme) = (&basis.screened.changes, &basis.screening.settings.scheme);
    let items = changes.items.iter().take(MOST_CHANGES).map(|change| {
        item_change(change, scheme, basis.row_name(change.row), basis.row_name(change.other))
    });
    let weights = changes.weights.iter().take(MOST_CHANGES).map(|change| {
        let (inside, outside) = (basis.row_name(change.inside), basis.row_name(change.outside));
        weight_change(change, inside, outside)
    });
    items.chain(weights).collect()
}
