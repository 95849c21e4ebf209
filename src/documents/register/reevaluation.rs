//! 评估意见表: a model county two years on, a page each. The opinion is the office's; nothing is
//! ticked that it did not decide.
//!
//! Must not know: a score that would be enough. The notice publishes none.

use crate::documents::Paper;
use crate::documents::block::{Block, Mark};
use crate::documents::change_note::moved;
use crate::documents::register::review::reasons;
use crate::documents::register::{RegisterBasis, day_or_blank, prefecture};
use crate::documents::words::{BLANK_LINE, scheme};
use crate::domain::date::Date;
use crate::eligibility::Ground;
use crate::register::state::{Application, Reevaluation};
use crate::report::Report;
use crate::report::difference::Difference;
use crate::screening::judgement::Judgement;
use crate::terms::brief;
use crate::terms::zh::check::ground;
use crate::terms::zh::register::{OPEN, ground as revoked_for};
use crate::terms::zh::{date, verdict};

/// The papers of all model counties of the round.
#[must_use]
pub fn reevaluation(basis: &RegisterBasis<'_>) -> Paper {
    let title = format!("{}年批次示范县（市、区）评估意见表", basis.round);
    let mut blocks = Vec::new();
    for of in basis.model_counties() {
        if !blocks.is_empty() {
            blocks.push(Block::PageBreak);
        }
        blocks.extend(page(basis, of));
    }
    if blocks.is_empty() {
        blocks = vec![
            Block::Title(vec![title.clone()]),
            Block::paragraph("本批次尚无认定的示范县（市、区）。"),
        ];
    }
    basis.internal(title, blocks)
}

fn page(basis: &RegisterBasis<'_>, of: &Application) -> Vec<Block> {
    let edition = basis.edition();
    let last = of.reevaluations.last();
    let before = of.reevaluations.iter().rev().skip(1).find_map(|it| it.file.as_ref());
    let before = before.or_else(|| of.evaluation.as_ref().map(|it| &it.file));
    let new = last.and_then(|it| it.file.as_ref());
    let file = |report: &Report| {
        let assessment = &report.assessment;
        format!("{}年数据，总分{}", assessment.data_year(), brief(report.sheet.total))
    };
    let settings = &basis.register.settings;
    let under = |of: &crate::screening::submission::CountyFile| of.under(&settings.scheme);
    let (was, is) = (before.map(|it| under(it)), new.map(|it| under(it)));
    let designated = of.designation.as_ref();
    let on = |day: Option<Date>| day_or_blank(day);
    let mut pairs = vec![
        ("县（市、区）", format!("{}（{}）", of.name, prefecture(of))),
        ("认定批次、日期", format!("{}年批次，{}", of.round, on(designated.map(|it| it.on)))),
        ("评估日期", on(last.map(|it| it.record.on))),
        ("上次报告", was.as_ref().map_or_else(|| "无".to_owned(), |it| file(it))),
        ("本次报告", is.as_ref().map_or_else(String::new, |it| file(it))),
        ("评分方案", scheme(&settings.scheme)),
    ];
    if let (Some(was), Some(is)) = (&was, &is) {
        let said = moved(&Difference::new(&was.assessment, is));
        pairs.push(("得分变化", said.concat()));
    }
    pairs.extend(exclusions(of, last));
    let by_hand = [
        ("佐证核对", ""),
        ("信用承诺书", "☐未发现不实　☐发现不实"),
        ("现场调研", "☐已做（日期、地点）　☐未做"),
        ("大数据监测", "☐已用　☐未用"),
    ];
    pairs.extend(by_hand.map(|(key, value)| (key, value.to_owned())));
    let in_words = |(key, value): (&str, String)| (key.to_owned(), value);
    // All of a county on one page.
    let mut blocks = vec![
        Block::Title(vec!["示范县（市、区）评估意见表".to_owned()]),
        Block::KeyValues(pairs.into_iter().map(in_words).collect()),
        Block::section("评估意见"),
    ];
    let kept = last.map(|it| it.revoked.is_none());
    let revoked = last.and_then(|it| it.revoked.as_ref());
    let facts = revoked.map_or_else(
        || BLANK_LINE.to_owned(),
        |it| format!("{}。{}", revoked_for(it.ground), it.facts),
    );
    blocks.push(Block::List(vec![
        format!("{}符合示范标准，保留", Mark::on(&kept, &Some(true))),
        format!(
            "{}取消认定资格（依据：{}；事实：{facts}）",
            Mark::on(&kept, &Some(false)),
            edition.designation.after_clause.zh
        ),
    ]));
    blocks.push(Block::Note(format!(
        "“示范标准”以省里公布的标准为准，{OPEN}分数线，所列得分不是达标与否的依据。三年内发生否决情形对已认定的县（市、区）能否据此取消，{OPEN}。"
    )));
    let signed = ["评估人、复核人", "评估单位（盖章处）、日期"];
    blocks.push(Block::KeyValues(signed.map(|key| (key.to_owned(), String::new())).into()));
    blocks
}

/// What excludes in the three years before the evaluation, and since the designation: two spans
/// with grounds of their own.
fn exclusions(of: &Application, last: Option<&Reevaluation>) -> Vec<(&'static str, String)> {
    let (in_three_years, since) = ("近三年否决情形", "认定以来否决情形");
    let looked_at = last.and_then(|it| Some((it.record.on, it.file.as_ref()?)));
    let Some((on, file)) = looked_at else {
        return vec![(in_three_years, "本次没有附报告，未核验。".to_owned())];
    };
    let judgement = Judgement::new(&file.report.assessment, on);
    let found = verdict(judgement.verdict());
    let found = format!("至{}：{found}。{}", date(on), reasons(&judgement).concat());
    let mut said = vec![(in_three_years, found)];
    if let Some(designated) = &of.designation {
        let is_since = |of: &&Ground| of.date.is_some_and(|day| day >= designated.on);
        let grounds = judgement.eligibility.checks.iter().flat_map(|check| {
            let title = &check.rule.title.zh;
            let found = check.grounds.iter().filter(is_since);
            found.map(move |of| format!("{title}：{}", ground(of)))
        });
        let grounds: Vec<_> = grounds.collect();
        let found = if grounds.is_empty() {
            "没有发现注明日期的情形。".to_owned()
        } else {
            grounds.concat()
        };
        said.push((since, format!("{}至{}：{found}", date(designated.on), date(on))));
    }
    said
}
