//! 筛查情况说明: for one county, recommended or not, where it stands and why.
//!
//! Must not know: the scores of the other counties. It names those on either side of the
//! line, since the distance to them is the reason, and tells nothing else of them.

use crate::documents::block::{Block, Signature};
use crate::documents::screening::{ScreeningBasis, name};
use crate::documents::self_assessment::{basis as told, checks, indicators};
use crate::documents::words::check::verdict_in_full;
use crate::documents::words::report::report_words;
use crate::documents::words::screening::numbered;
use crate::documents::words::screening::roster::reasons as reasons_of;
use crate::documents::words::{BLANK_DATE, NOT_A_DECISION, date_or, scheme};
use crate::documents::{Footer, Paper};
use crate::domain::language::Language;
use crate::screening::Screened;
use crate::screening::completeness::Point;
use crate::screening::ranking::County;
use crate::screening::roster::Entry;
use crate::screening::selection::NotRecommendable;
use crate::screening::selection::not_recommendable as bar;
use crate::screening::submission::CountyKey;
use crate::terms::interval_or_nothing;
use crate::terms::zh::check::uncovered;
use crate::terms::zh::robustness::{fact_change, model};
use crate::terms::zh::roster::standing;
use crate::terms::zh::screening::{not_recommendable, note};

/// The sheet of one county; none if it is not in the roster.
#[must_use]
pub fn reasons_sheet(basis: &ScreeningBasis<'_>, key: &CountyKey) -> Option<Paper> {
    let entry = basis.screened.roster.entry(key)?;
    Some(document(basis, format!("{}筛查情况说明", entry.name), sheet(basis, entry)))
}

/// The sheets of all counties, each on pages of its own, in the order of the lists.
#[must_use]
pub fn reasons_sheets(basis: &ScreeningBasis<'_>) -> Paper {
    let mut all = Vec::new();
    for entry in in_order(basis) {
        if !all.is_empty() {
            all.push(Block::PageBreak);
        }
        all.extend(sheet(basis, entry));
    }
    document(basis, format!("{}筛查情况说明", basis.region()), all)
}

/// The roster in the order of the lists, and those who are in none of them last.
fn in_order<'a>(basis: &ScreeningBasis<'a>) -> impl Iterator<Item = &'a Entry> {
    let Screened { roster, ranking, .. } = basis.screened;
    let listed = ranking.counties().filter_map(|county| roster.entry(&county.key));
    let others = roster.entries.iter();
    listed.chain(others.filter(|entry| ranking.county(&entry.key).is_none()))
}

fn sheet(basis: &ScreeningBasis<'_>, entry: &Entry) -> Vec<Block> {
    let county = basis.screened.ranking.county(&entry.key);
    county.map_or_else(|| unscreened(basis, entry), |county| blocks(basis, county))
}

/// The sheet of a county that is screened by no file.
fn unscreened(basis: &ScreeningBasis<'_>, entry: &Entry) -> Vec<Block> {
    let route = if entry.direct { "省直管，直接向省申报" } else { "由省辖市推荐" };
    let [reference, days] = basis.reference();
    let pairs = [
        ("申报主体", entry.name.clone()),
        ("结论", format!("未参加排序（{}）", standing(entry.standing))),
        ("申报渠道", route.to_owned()),
        reference,
        days,
    ];
    let Screened { ranking, admissions, .. } = basis.screened;
    let told = reasons_of(entry, ranking, admissions);
    let mut blocks = vec![
        Block::Title(vec![format!("{}筛查情况说明", entry.name)]),
        Block::Subtitle(NOT_A_DECISION.to_owned()),
        Block::KeyValues(pairs.map(|(key, value)| (key.to_owned(), value)).into()),
        Block::chapter("一、结论和理由"),
    ];
    let told = told.into_iter().chain(against(basis, &entry.key));
    blocks.extend(told.map(|reason| Block::paragraph(&reason)));
    blocks.push(signature(basis));
    blocks
}

fn signature(basis: &ScreeningBasis<'_>) -> Block {
    let settings = &basis.screening.settings;
    Block::Signature(Signature {
        signer: settings.held_by.clone(),
        seal: Some("（盖章处）"),
        date: date_or(settings.held_on, BLANK_DATE),
    })
}

fn document(basis: &ScreeningBasis<'_>, title: String, blocks: Vec<Block>) -> Paper {
    Paper { title, watermark: basis.watermark(), footer: Footer::coded(basis.code), blocks }
}

fn blocks(basis: &ScreeningBasis<'_>, county: &County) -> Vec<Block> {
    let (settings, report) = (&basis.screening.settings, &county.report);
    let [reference, days] = basis.reference();
    let pairs = [
        ("申报主体", name(county).to_owned()),
        ("结论", conclusion(basis, county)),
        ("名次", place(basis, county)),
        ("总分", interval_or_nothing(report.sheet.total)),
        reference,
        days,
        ("评分方案", scheme(&settings.scheme)),
        ("自评文件校验码", county.code.clone()),
    ];
    let words = report_words(Language::Zh);
    let mut blocks = vec![
        Block::Title(vec![format!("{}筛查情况说明", name(county))]),
        Block::Subtitle(NOT_A_DECISION.to_owned()),
        Block::KeyValues(pairs.map(|(key, value)| (key.to_owned(), value)).into()),
        Block::chapter("一、结论和理由"),
    ];
    blocks.extend(reasons(basis, county).iter().map(|reason| Block::paragraph(reason)));
    blocks.push(Block::chapter("二、资格核验"));
    let judgement = &county.judgement;
    blocks.push(Block::paragraph(&verdict_in_full(judgement.verdict(), report.edition())));
    let uncovered = judgement.uncovered.iter().map(uncovered);
    blocks.extend(uncovered.map(|said| Block::paragraph(&said)));
    blocks.push(Block::Table(checks::table(&judgement.eligibility, &words.checks)));
    blocks.push(Block::chapter("三、得分情况"));
    blocks.extend(indicators::totals(report, words));
    blocks.push(Block::chapter("四、需要注意的事项"));
    blocks.push(told::findings(report, words));
    blocks.push(signature(basis));
    blocks
}

fn conclusion(basis: &ScreeningBasis<'_>, county: &County) -> String {
    let ranking = &basis.screened.ranking;
    match bar(&county.key, ranking) {
        Some(NotRecommendable::ProvinceAdministered) => "直接向省申报".to_owned(),
        Some(reason) => not_recommendable(reason).to_owned(),
        None if !basis.is_final() => "尚未研究".to_owned(),
        None if basis.is_recommended(&county.key) => "推荐".to_owned(),
        None => "未推荐".to_owned(),
    }
}

fn place(basis: &ScreeningBasis<'_>, county: &County) -> String {
    let ranking = &basis.screened.ranking;
    let tables = [&ranking.prefecture, &ranking.province];
    let ranked = tables.iter().find_map(|table| {
        let placed = table.ranked.iter().find(|placed| placed.county.key == county.key)?;
        let tied = if placed.tied { "（并列）" } else { "" };
        Some(format!("第{}名{tied}，共{}个参加排序", placed.place, table.ranked.len()))
    });
    let open = || {
        let open = tables.iter().flat_map(|table| &table.open);
        let mut open = open.filter(|open| open.county.key == county.key);
        let (best, worst) = open.next()?.places?;
        Some(format!("尚未填报完毕，可能为第{best}名至第{worst}名"))
    };
    ranked.or_else(open).unwrap_or_else(|| "不参加排序".to_owned())
}

/// Why it is not recommended or not waited for, in the office's own words.
fn against(basis: &ScreeningBasis<'_>, key: &CountyKey) -> Vec<String> {
    let checked =
        [Point::PassedOver, Point::Pending].map(|it| basis.screened.completeness.point(it));
    let is_asked = checked.into_iter().flatten().any(|it| it.about.contains(key));
    let said = basis.screening.selection.reason_against(key).filter(|_| is_asked);
    said.map(|said| said.lines().map(str::to_owned).collect()).unwrap_or_default()
}

/// Why it is or is not recommended, as far as the screening says.
fn reasons(basis: &ScreeningBasis<'_>, county: &County) -> Vec<String> {
    let mut reasons = vec![format!("{}。", conclusion(basis, county))];
    let mut chosen = basis.screening.selection.chosen.iter();
    let choice = chosen.find(|choice| choice.county == county.key);
    let given = choice.map(|choice| choice.reason.lines()).into_iter().flatten();
    reasons.extend(given.filter(|line| !line.trim().is_empty()).map(str::to_owned));
    reasons.extend(against(basis, &county.key));
    reasons.extend(county.notes.iter().map(|of| note(of, &numbered)));
    let Some(row) = basis.ranked().iter().position(|placed| placed.county.key == county.key) else {
        return reasons;
    };
    let scheme = &basis.screening.settings.scheme;
    let before = basis.screened.dominance.n_before(row);
    if before > 0 {
        reasons.push(format!("无论权重怎样，都有{before}个申报主体排在其前。"));
    }
    let mut changes = basis.screened.changes.facts.iter();
    if let Some(change) = changes.find(|change| change.row == row) {
        let words = fact_change(change, scheme, &|row| basis.row_name(row).to_owned());
        reasons.push(format!("足以改变入选名单的最小单项变动：{words}"));
    }
    if let Some(of) = basis.acceptability {
        let (first, within) = (of.rank(row, 1), of.within(row));
        reasons.push(format!(
            "权重变动测算（{}，{}组，复算编号{}）：居第1名的比例为{}%，居前{}名的比例为{}%（测算误差±{}个百分点）。",
            model(of.analysis.model),
            of.trials,
            of.analysis.seed,
            first.percent(),
            of.quota,
            within.percent(),
            within.error(),
        ));
    }
    reasons
}
