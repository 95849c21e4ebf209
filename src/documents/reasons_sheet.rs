//! 筛查情况说明: for one county, recommended or not, where it stands and why.
//!
//! Must not know: how the order arose. Of other counties it tells of the one against whom this
//! one is set, since the distance to it is the reason.

use crate::documents::block::{Block, Cell, Column, Role, Row, Signature, Table};
use crate::documents::screening::{ScreeningBasis, name};
use crate::documents::words::check::verdict_in_full;
use crate::documents::words::report::report_words;
use crate::documents::words::screening::numbered;
use crate::documents::words::screening::roster::reasons as reasons_of;
use crate::documents::words::{BLANK_DATE, NOT_A_DECISION, date_or, scheme};
use crate::documents::{Footer, Paper, Set};
use crate::domain::decimal::Score;
use crate::domain::language::Language;
use crate::eligibility::Outcome;
use crate::report::difference::Mover;
use crate::scoring::rounding::Rounding;
use crate::screening::Screened;
use crate::screening::completeness::Point;
use crate::screening::overview::{median, whole};
use crate::screening::ranking::County;
use crate::screening::roster::{Entry, Standing};
use crate::screening::selection::NotRecommendable;
use crate::screening::selection::not_recommendable as bar;
use crate::screening::submission::CountyKey;
use crate::screening::versus::{Contrast, Versus, opponent, stated};
use crate::terms::fact::facts;
use crate::terms::score::short_indicator;
use crate::terms::zh::check::uncovered;
use crate::terms::zh::robustness::{fact_change, points};
use crate::terms::zh::roster::standing;
use crate::terms::zh::screening::{chosen, not_recommendable, note};
use crate::terms::zh::versus::headline;
use crate::terms::{brief, whole_percent};

/// The sheet of one county; none if it is not in the roster.
#[must_use]
pub fn reasons_sheet(basis: &ScreeningBasis<'_>, key: &CountyKey) -> Option<Paper> {
    let entry = basis.screened.roster.entry(key)?;
    Some(document(basis, format!("{}筛查情况说明", entry.name), sheet(basis, entry)))
}

/// The sheets of all counties, each on a page of its own, in the order of the lists. Of those
/// who sent no file only a prefecture's own: the province does not expect one of every county.
#[must_use]
pub fn reasons_sheets(basis: &ScreeningBasis<'_>) -> Paper {
    let mut all = Vec::new();
    let is_awaited = basis.screening.settings.area.prefecture().is_some();
    let has_sheet = |it: &&Entry| is_awaited || it.standing != Standing::NotHandedIn;
    for entry in in_order(basis).filter(has_sheet) {
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
    // A page each, so that none needs a number, and small enough for one.
    let footer = Footer { set: Set::Sheet, ..Footer::coded(basis.code) };
    Paper { title, watermark: basis.watermark(), footer, blocks }
}

fn blocks(basis: &ScreeningBasis<'_>, county: &County) -> Vec<Block> {
    let (settings, report) = (&basis.screening.settings, &county.report);
    let [reference, days] = basis.reference();
    let items = report.sheet.items;
    let pairs = [
        ("结论", conclusion(basis, county)),
        ("名次", place(basis, county)),
        (
            "总分",
            format!(
                "{}（基础分{}，附加分{}；计分项{}项，共{}项）",
                brief(report.sheet.total),
                brief(report.sheet.base),
                brief(Some(report.sheet.bonus)),
                items.counted,
                items.of
            ),
        ),
        ("基准日、核验期间", format!("{}；{}", reference.1, days.1)),
    ];
    let mut blocks = vec![
        Block::Title(vec![format!("{}筛查情况说明", name(county))]),
        Block::KeyValues(pairs.map(|(key, value)| (key.to_owned(), value)).into()),
        Block::chapter("一、资格和得分"),
        Block::paragraph(&eligibility(county)),
        Block::paragraph(&dimensions(basis, county)),
    ];
    let other = opponent(&basis.screened.ranking, &|key| basis.is_recommended(key), &county.key);
    let is_recommended = basis.is_recommended(&county.key);
    let mut number = ["二", "三"].into_iter();
    if let Some(other) = other {
        let what = match (is_recommended, basis.is_recommended(&other.key)) {
            (_, true) => format!("{}对象", basis.verb()),
            (true, false) => format!("未{}的", basis.verb()),
            (false, false) => "对照的".to_owned(),
        };
        let number = number.next().unwrap_or_default();
        blocks.push(Block::chapter(&format!("{number}、与{what}{}的差别", other.name)));
        blocks.extend(difference(basis, county, other));
    }
    let number = number.next().unwrap_or_default();
    blocks.push(Block::chapter(&format!("{number}、结论和理由")));
    let mut reasons = reasons(basis, county);
    if reasons.is_empty() {
        // The conclusion stands at the head already, but a section says something.
        reasons.push(format!("{}。", conclusion(basis, county)));
    }
    blocks.extend(reasons.iter().map(|reason| Block::paragraph(reason)));
    blocks.push(signature(basis));
    blocks.push(Block::Note(format!(
        "评分方案：{}。自评文件校验码：{}。{NOT_A_DECISION}。",
        scheme(&settings.scheme),
        county.code
    )));
    blocks
}

/// What the checks come to, and of those that do not come out clear what they rest on.
fn eligibility(county: &County) -> String {
    let judgement = &county.judgement;
    let words = &report_words(Language::Zh).checks;
    let verdict = verdict_in_full(judgement.verdict(), county.report.edition());
    let open = judgement.eligibility.checks.iter().filter(|it| it.outcome != Outcome::Clear);
    let open = open.map(|of| format!("{}：{}", of.rule.title.zh, words.reasons(of).concat()));
    let uncovered = judgement.uncovered.iter().map(uncovered);
    std::iter::once(verdict).chain(open).chain(uncovered).collect()
}

/// The dimensions in whole points, beside the median of the ranked counties.
fn dimensions(basis: &ScreeningBasis<'_>, county: &County) -> String {
    let points = |score: Score| whole(score).to_string();
    let told = county.report.sheet.dimensions.iter().filter(|it| !it.bonus).filter_map(|of| {
        let title =
            county.report.edition().framework.dimensions.iter().find(|it| it.no == of.no)?;
        let own = of.score?;
        let own = if own.is_settled() {
            points(own.low)
        } else {
            format!("{}–{}", points(own.low), points(own.high))
        };
        let theirs = basis.ranked().iter().filter_map(|placed| {
            let all = placed.county.report.sheet.dimensions.iter().find(|it| it.no == of.no)?;
            Some(all.score?.low.ten_thousandths())
        });
        let middle = median(theirs.collect()).map(Score::from_ten_thousandths);
        let middle = middle.map_or_else(String::new, |it| format!("（{}）", points(it)));
        Some(format!("{}{own}{middle}", title.title.zh))
    });
    let told: Vec<_> = told.collect();
    format!("一级指标得分（取整，括号内为参加排序各县的中位数）：{}。", told.join("，"))
}

/// So many indicators are set beside each other.
const MOST_CONTRASTS: usize = 4;

/// What moves the difference most, with the facts that make it.
fn difference(basis: &ScreeningBasis<'_>, county: &County, other: &County) -> Vec<Block> {
    let versus = Versus::new(&county.report, &other.report);
    let names = [name(county), name(other)];
    let scheme = &basis.screening.settings.scheme;
    let row = |contrast: &Contrast| {
        let side = |own: &County, theirs: &County| -> Vec<String> {
            let numbers = contrast.indicators(&own.report).into_iter();
            let told = numbers.flat_map(|no| {
                let inputs = [own, theirs].map(|county| stated(&county.report, no));
                let judged = scheme.indicators.get(&no);
                judged.map(|it| facts(it, inputs, Language::Zh)).unwrap_or_default()
            });
            vec![told.collect::<Vec<_>>().join("；")]
        };
        let title = match contrast.of {
            Mover::Indicator(no) => short_indicator(scheme, no, Language::Zh),
            Mover::Bonus => "附加分".to_owned(),
        };
        let by = contrast.by;
        let size = Rounding::to_total(by.numerator().abs(), by.denominator());
        let verb = if by.numerator() > 0 { "高" } else { "低" };
        let cells = vec![
            Cell::from(title),
            Cell::from(side(county, other)),
            Cell::from(side(other, county)),
            Cell::from(format!("{verb}{}", points(&size))),
        ];
        Row { role: Role::Close, cells }
    };
    let rows: Vec<_> = versus.differing().take(MOST_CONTRASTS).map(row).collect();
    let mut blocks = vec![Block::paragraph(&headline(&versus, names))];
    if !rows.is_empty() {
        blocks.push(Block::Table(Table {
            caption: "影响最大的各项".to_owned(),
            columns: vec![
                Column::words("指标", 180),
                Column::words(names[0], 345),
                Column::words(names[1], 345),
                Column::numbers("对总分", 130),
            ],
            rows,
        }));
    }
    blocks
}

fn conclusion(basis: &ScreeningBasis<'_>, county: &County) -> String {
    let ranking = &basis.screened.ranking;
    match bar(&county.key, ranking) {
        Some(NotRecommendable::ProvinceAdministered) => "直接向省申报".to_owned(),
        Some(reason) => not_recommendable(basis.level(), reason).to_owned(),
        None if !basis.is_final() => "尚未研究".to_owned(),
        None if basis.is_recommended(&county.key) => chosen(basis.level(), true).to_owned(),
        None => format!("未{}", basis.verb()),
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
    let mut reasons = Vec::new();
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
        reasons.push(format!(
            "换用不同权重后，居前{}名的比例为{}（测算方法见筛查纪要）。",
            of.quota,
            whole_percent(of.within(row)),
        ));
    }
    reasons
}
