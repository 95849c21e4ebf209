//! How far the order depends on the scheme: the line, the trial of weights, small changes.
//!
//! Must not know: how any of it was looked into.

use crate::documents::block::{Block, Column, Row, Table};
use crate::documents::screening::ScreeningBasis;
use crate::screening::completeness::FEWEST_TRIED;
use crate::screening::robustness::probability::{Probability, greatest_error};
use crate::screening::robustness::sampler::Acceptability;
use crate::terms::grouped;
use crate::terms::zh::robustness::{
    NO_FACT_CHANGE, NO_GAP, NO_WEIGHT_CHANGE, fact_change, gap, in_one_sentence, model, untried,
    weight_change,
};

/// How many changes of each kind the paper names; the file of the comparison has all.
const MOST_CHANGES: usize = 5;

/// How many places below the quota are told of in any case.
const ALWAYS_BELOW: usize = 8;

/// What came of it, in three sentences: how the list holds, what would change it, and what a
/// trial does not say.
#[must_use]
pub fn sentences(basis: &ScreeningBasis<'_>) -> String {
    if basis.ranked().len() < FEWEST_TRIED {
        return format!("参加排序的县（市、区）少于{FEWEST_TRIED}个，未进行权重变动测算。");
    }
    let Some(of) = basis.acceptability else {
        return "本次未进行权重变动测算。".to_owned();
    };
    let row = |row: usize| basis.row_name(row).to_owned();
    let changes = &basis.screened.changes;
    let smallest = match (&changes.gap, changes.facts.first()) {
        (None, _) => String::new(),
        (Some(_), Some(change)) => fact_change(change, &basis.screening.settings.scheme, &row),
        (Some(_), None) => NO_FACT_CHANGE.to_owned(),
    };
    let open: Vec<_> = basis.screened.ranking.prefecture.open.iter().collect();
    let left_out = if open.is_empty() {
        String::new()
    } else {
        let names: Vec<_> = open.iter().map(|open| open.county.name.as_str()).collect();
        format!("；{}没有参加测算，填完后可能改变结果", names.join("、"))
    };
    let n = of.counties.len();
    let against = contradiction(of).map(|(ahead, more)| {
        let (ahead, more) = (row(ahead), row(more));
        format!("按得分{ahead}在前，按测算{more}的比例更高，请研究时一并考虑。")
    });
    format!(
        "测算{}组权重，只含参加排序的{n}个县（市、区）。{}{smallest}{}测算只反映权重变动的影响，不反映所填数据是否真实{left_out}。",
        grouped(of.trials),
        in_one_sentence(of, &row),
        against.unwrap_or_default()
    )
}

/// The last inside the line and one outside it that stayed within the quota more often.
fn contradiction(of: &Acceptability) -> Option<(usize, usize)> {
    let last = of.quota.checked_sub(1)?;
    let hits = |row: usize| of.within(row).hits;
    let more = (of.quota..of.counties.len()).max_by_key(|row| hits(*row))?;
    (hits(more) > hits(last)).then_some((last, more))
}

/// Everything on robustness.
#[must_use]
pub fn robustness(basis: &ScreeningBasis<'_>) -> Vec<Block> {
    if basis.ranked().len() < FEWEST_TRIED {
        return vec![Block::paragraph(&sentences(basis))];
    }
    let mut blocks = vec![Block::section("（一）名额线")];
    blocks.push(Block::paragraph(&line(basis)));
    blocks.push(Block::section("（二）权重变动测算"));
    match basis.acceptability {
        Some(acceptability) if !acceptability.counties.is_empty() => {
            blocks.extend(trial(basis, acceptability));
        }
        Some(_) | None => blocks.push(Block::paragraph("未进行权重变动测算。")),
    }
    blocks.push(Block::section("（三）足以改变入选名单的最小变动"));
    if basis.screened.changes.gap.is_some() {
        blocks.push(Block::List(changes(basis)));
    } else {
        blocks.push(Block::paragraph("名单尚未确定，或者参加排序的不多于名额，不作计算。"));
    }
    blocks
}

/// How far the last within the quota is ahead of the first outside, and what that rests on.
fn line(basis: &ScreeningBasis<'_>) -> String {
    let cut = &basis.screened.ranking.cut;
    match &basis.screened.changes.gap {
        Some(of) => gap(of, &|row| (basis.row_place(row), basis.row_name(row).to_owned())),
        None if !cut.is_settled() => {
            let names: Vec<_> = cut.tied.clone().map(|row| basis.row_name(row)).collect();
            format!("{}得分相同，在名额线处并列，名单尚未确定。", names.join("、"))
        }
        None => NO_GAP.to_owned(),
    }
}

fn trial(basis: &ScreeningBasis<'_>, of: &Acceptability) -> Vec<Block> {
    let error = greatest_error(of.trials);
    let dominance = &basis.screened.dominance;
    let told = format!(
        "《通知》未给出权重，故随机抽取多组权重测算名次（SMAA-2方法）：{}；共{}组，各组机会均等，复算编号{}；\
         测算误差不超过±{error}个百分点（95%置信水平），只反映测算次数，不反映数据是否真实。\
         不计入基础分的指标（权重为0）不参与；不适用的指标，按其余指标的权重重新折算。",
        model(of.analysis.model),
        grouped(of.trials),
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
        caption: format!("换权重后居第1名和居前{}名的比例", of.quota),
        columns: vec![
            Column::marks("名次", 70),
            Column::words("申报主体", 190),
            Column::numbers("居第1名", 180),
            Column::numbers("居名额以内", 180),
            Column::numbers("名额线处并列", 180),
            Column::numbers("各项均不低于它的个数", 200),
        ],
        rows: told_of.iter().map(|at| row(*at)).collect(),
    };
    let mut blocks = vec![Block::paragraph(&told), Block::Table(table)];
    let open = &basis.screened.ranking.prefecture.open;
    if !open.is_empty() {
        let names: Vec<_> = open.iter().map(|open| open.county.name.as_str()).collect();
        blocks.push(Block::Note(untried(of.counties.len(), &names)));
    }
    let n_others = of.counties.len().saturating_sub(told_of.len());
    if n_others > 0 {
        blocks.push(Block::Note(format!(
            "其余{n_others}个申报主体在全部{}组权重下均未居前{}名，也未在名额线处并列，不再列出。",
            grouped(of.trials),
            of.quota
        )));
    }
    blocks.push(Block::Note(
        "“各项均不低于它的个数”，指每一项指标和附加分都不低于它、且至少一项高于它的申报主体个数；无论权重怎样，这些申报主体都排在它之前。"
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

/// The smallest changes, or that there is none.
fn changes(basis: &ScreeningBasis<'_>) -> Vec<String> {
    let (changes, scheme) = (&basis.screened.changes, &basis.screening.settings.scheme);
    let name = |row: usize| basis.row_name(row).to_owned();
    let facts = changes.facts.iter().take(MOST_CHANGES);
    let mut facts: Vec<_> = facts.map(|change| fact_change(change, scheme, &name)).collect();
    if facts.is_empty() {
        facts.push(NO_FACT_CHANGE.to_owned());
    }
    let weights = changes.weights.iter().take(MOST_CHANGES);
    facts.extend(weights.map(|change| weight_change(change, &name)));
    if changes.weights.is_empty() {
        facts.push(NO_WEIGHT_CHANGE.to_owned());
    }
    facts
}
