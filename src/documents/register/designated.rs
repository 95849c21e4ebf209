//! 认定名单: who was designated in the round, after publicity.
//!
//! Must not know: scores and places.

use crate::documents::Paper;
use crate::documents::block::{Block, Indent};
use crate::documents::register::{RegisterBasis, day_or_blank, prefecture};
use crate::register::event::Outcome;
use crate::register::state::{Application, Stage};
use crate::terms::zh::register::{OPEN, warning};

/// The paper.
#[must_use]
pub fn designated(basis: &RegisterBasis<'_>) -> Paper {
    let (round, edition) = (basis.round, basis.edition());
    let title = format!("{round}年批次河南省社会信用体系建设示范县（市、区）名单");
    let all: Vec<_> =
        basis.applications().into_iter().filter(|it| it.designation.is_some()).collect();
    let public: Vec<_> =
        basis.applications().into_iter().filter(|it| it.listing.is_some()).collect();
    let mut blocks = vec![
        Block::Title(vec![
            format!("{round}年批次河南省社会信用体系建设"),
            "示范县（市、区）名单".to_owned(),
        ]),
        Block::Subtitle(format!("（{}）", after(&public))),
    ];
    let above = basis.warnings();
    let above = above.iter().filter(|it| {
        matches!(it, crate::register::warning::Warning::Designations { designated: true, .. })
    });
    blocks.extend(above.map(|it| Block::paragraph(&warning(it, edition))));
    blocks.extend(all.iter().map(|of| {
        let revoked = of
            .revocation
            .as_ref()
            .map(|(record, _)| format!("（{}取消认定）", crate::terms::zh::date(record.on)));
        let line = format!("{}（{}）{}", of.name, prefecture(of), revoked.unwrap_or_default());
        Block::Paragraph(Indent::TwoCharacters, line)
    }));
    let sum = |of: fn(&Application) -> usize| public.iter().map(|it| of(it)).sum::<usize>();
    let from = public.iter().filter_map(|it| it.listing.as_ref()).map(|it| it.from).min();
    let to = public.iter().filter_map(|it| it.listing.as_ref()).map(|it| it.to).max();
    blocks.push(Block::paragraph(&format!(
        "共{}个。公示时间：{}至{}；收到异议{}件，成立{}件，不予认定{}个。",
        all.len(),
        day_or_blank(from),
        day_or_blank(to),
        sum(|it| it.objections.len()),
        sum(|it| it.objections(Outcome::Upheld)),
        sum(|it| usize::from(it.stage() == Stage::Rejected)),
    )));
    let every = edition.designation.every_years;
    let next = all.iter().filter_map(|it| it.designation.as_ref()?.on.plus_years(every));
    let mut years: Vec<_> = next.map(|day| format!("{}年", day.year())).collect();
    years.dedup();
    if !years.is_empty() {
        blocks.push(Block::paragraph(&format!(
            "下次评估：按每{every}年评估一次（{}），为{}；具体日期{OPEN}。",
            edition.designation.after_clause.zh,
            years.join("、")
        )));
    }
    blocks.push(basis.signature());
    basis.issued(title, blocks)
}

/// What came of publicity: 无异议 only where nobody objected.
fn after(public: &[&Application]) -> String {
    let all: usize = public.iter().map(|it| it.objections.len()).sum();
    let upheld: usize = public.iter().map(|it| it.objections(Outcome::Upheld)).sum();
    let open: usize = public.iter().map(|it| it.objections(Outcome::Open)).sum();
    match (all, upheld, open) {
        (0, ..) => "公示无异议后公布".to_owned(),
        (_, 0, 0) => format!("公示期间收到异议{all}件，经核查均不成立"),
        (_, _, 0) => format!("公示期间收到异议{all}件，成立{upheld}件"),
        (_, _, open) => format!("公示期间收到异议{all}件，未办结{open}件"),
    }
}
