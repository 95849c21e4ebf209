//! 一图看排位: everyone of the roster on one axis, where the quota cuts, and whether somebody
//! whose standing is open could still cross that line.
//!
//! Must not know: how any of it is drawn, and whom the office chooses.

use std::cmp::Reverse;

use crate::domain::decimal::{Interval, Total};
use crate::domain::division::division;
use crate::domain::gather::sort_by_key;
use crate::scoring::rounding::Rounding;
use crate::scoring::total::ExactTotal;
use crate::screening::ranking::{County, Ranking};
use crate::screening::roster::{Entry, Roster, Standing};
use crate::screening::settings::Settings;
use crate::screening::submission::CountyKey;

/// How a county is marked; the eighth mark, chosen, stands around one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// 名额以内
    Within,
    /// 名额以外, or tied across the line.
    Outside,
    /// 资格待核实
    Unverified,
    /// 未填完
    Open,
    /// 存在否决情形
    Barred,
    /// 直接申报
    Direct,
    /// 未报送, or no file of it is used.
    Absent,
}

/// Which part of the picture a county stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// It is ranked.
    Ranked,
    /// Its place is open.
    Pending,
    /// It takes no part in the order.
    Apart,
}

/// A county.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which one.
    pub key: CountyKey,
    /// What it is called.
    pub name: String,
    /// The prefecture that it belongs to; none of a zone of no prefecture.
    pub prefecture: Option<String>,
    /// Which part it stands in.
    pub part: Part,
    /// How it is marked.
    pub mark: Mark,
    /// Where it stands by the roster.
    pub standing: Standing,
    /// Whether it applies to the province directly.
    pub direct: bool,
    /// Its total as its report has it; none without a file that is used, or without a score.
    pub total: Option<Interval<Total>>,
    /// Its position among the ranked counties.
    pub ranked: Option<usize>,
    /// Its place, or the best and the worst that are still possible.
    pub places: Option<Interval<usize>>,
    /// Whether another county has the same value.
    pub tied: bool,
}

/// The axis of scores, in whole tens of points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Axis {
    /// Where it begins.
    pub from: i128,
    /// Where it ends; above where it begins.
    pub to: i128,
}

/// Where the quota cuts the ranked counties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The position of the last one inside; of a tie across the line, of the first of it.
    pub inside: usize,
    /// The position of the first one outside.
    pub outside: usize,
    /// How many share the place that lies on either side; none where nobody does.
    pub n_tied: usize,
    /// The totals on either side, the lower one first.
    pub between: Interval<Total>,
    /// By how much the one inside is ahead: the exact difference.
    pub gap: Rounding,
    /// Who could still cross it, the one with the most possible points first.
    pub crossing: Vec<Crossing>,
    /// Who would be within the quota if all of them had the most that is possible.
    pub at_most: Vec<CountyKey>,
}

impl Line {
    /// Whether it may still move.
    #[must_use]
    pub const fn is_provisional(&self) -> bool {
        !self.crossing.is_empty()
    }
}

/// Somebody whose standing is open and who could still be within the quota.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crossing {
    /// Which one.
    pub key: CountyKey,
    /// How it is marked: to be verified, or not filled in.
    pub mark: Mark,
    /// The best and the worst place among the ranked ones.
    pub places: Interval<usize>,
}

/// How many of a prefecture take part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakingPart {
    /// Which prefecture; none of zones that name none.
    pub prefecture: Option<String>,
    /// Through their prefecture.
    pub recommended: usize,
    /// Directly.
    pub direct: usize,
    /// Those of both that are ranked.
    pub ranked: usize,
    /// Those of both that are chosen.
    pub chosen: usize,
}

/// The picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// Everyone, part by part: the ranked by place, the others with the most points first.
    pub rows: Vec<Row>,
    /// The axis; none without any score.
    pub axis: Option<Axis>,
    /// The line of the quota; none while nobody stands on one of its sides.
    pub line: Option<Line>,
}

/// The tens of points of an axis.
const TENS: i128 = 1_000;
/// An axis is so many tens wide at least, so that small differences stay small.
const FEWEST_TENS: i128 = 2;

impl Axis {
    /// The least axis of whole tens that holds all totals.
    #[must_use]
    fn of(totals: &[Interval<Total>]) -> Option<Self> {
        let low = totals.iter().map(|total| total.low.hundredths()).min()?;
        let high = totals.iter().map(|total| total.high.hundredths()).max()?;
        let from = low.div_euclid(TENS);
        let to = high.div_euclid(TENS) + i128::from(high.rem_euclid(TENS) > 0);
        Some(Self { from: from * 10, to: to.max(from + FEWEST_TENS) * 10 })
    }

    /// Where a total stands, in ten-thousandths of the length of the axis.
    #[must_use]
    pub fn at(self, total: Total) -> u32 {
        let (done, all) = (total.hundredths() - self.from * 100, (self.to - self.from) * 100);
        let at = (done * 10_000).checked_div(all).unwrap_or_default();
        u32::try_from(at.clamp(0, 10_000)).unwrap_or_default()
    }

    /// The whole tens on it.
    pub fn tens(self) -> impl Iterator<Item = i128> {
        (self.from / 10..=self.to / 10).map(|ten| ten * 10)
    }
}

impl Picture {
    /// Draws nothing, but says where everything stands.
    #[must_use]
    pub fn new(settings: &Settings, ranking: &Ranking, roster: &Roster) -> Self {
        let mut rows: Vec<_> =
            roster.entries.iter().map(|entry| row(settings, ranking, entry)).collect();
        // Stable, so that those who have nothing stay in the order of the lists.
        sort_by_key(&mut rows, |row| {
            let most = row.total.map(|total| total.high);
            (row.part, row.ranked.unwrap_or(usize::MAX), Reverse(most))
        });
        let totals: Vec<_> = rows.iter().filter_map(|row| row.total).collect();
        Self { axis: Axis::of(&totals), line: line(ranking), rows }
    }

    /// The rows of one part.
    pub fn part(&self, of: Part) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.part == of)
    }

    /// The row of a county.
    #[must_use]
    pub fn row(&self, key: &CountyKey) -> Option<&Row> {
        self.rows.iter().find(|row| row.key == *key)
    }

    /// The rows by prefecture, in the order of the list of divisions.
    #[must_use]
    pub fn by_prefecture(&self) -> Vec<(Option<&str>, Vec<&Row>)> {
        let mut groups: Vec<(Option<&str>, Vec<&Row>)> = Vec::new();
        let mut in_order: Vec<_> = self.rows.iter().collect();
        sort_by_key(&mut in_order, |row| (row.prefecture.is_none(), row.key.clone()));
        for row in in_order {
            let own = row.prefecture.as_deref();
            if !groups.iter().any(|(name, _)| *name == own) {
                groups.push((own, Vec::new()));
            }
        }
        for row in &self.rows {
            let own = row.prefecture.as_deref();
            if let Some((_, of)) = groups.iter_mut().find(|(name, _)| *name == own) {
                of.push(row);
            }
        }
        groups
    }

    /// How many of each prefecture have a file that is used, for the prefectures that have one.
    #[must_use]
    pub fn taking_part(&self, is_chosen: &dyn Fn(&CountyKey) -> bool) -> Vec<TakingPart> {
        let of = self.by_prefecture().into_iter().filter_map(|(prefecture, rows)| {
            let rows: Vec<_> = rows.into_iter().filter(|row| row.mark != Mark::Absent).collect();
            let direct = rows.iter().filter(|row| row.direct).count();
            (!rows.is_empty()).then(|| TakingPart {
                prefecture: prefecture.map(str::to_owned),
                recommended: rows.len() - direct,
                direct,
                ranked: rows.iter().filter(|row| row.part == Part::Ranked).count(),
                chosen: rows.iter().filter(|row| is_chosen(&row.key)).count(),
            })
        });
        of.collect()
    }

    /// The shares that a crossing county or a tie leaves open are told of here: who crosses.
    #[must_use]
    pub fn crosses(&self, key: &CountyKey) -> bool {
        self.line.as_ref().is_some_and(|line| line.crossing.iter().any(|it| it.key == *key))
    }
}

fn row(settings: &Settings, ranking: &Ranking, entry: &Entry) -> Row {
    let county = ranking.county(&entry.key);
    let table = &ranking.prefecture;
    let ranked = table.ranked.iter().position(|placed| placed.county.key == entry.key);
    let placed = ranked.and_then(|at| table.ranked.get(at));
    let prefecture =
        match &entry.key {
            CountyKey::Code(code) => division(code).map(|it| it.prefecture.clone()),
            CountyKey::Name(_) => settings.area.prefecture().map(str::to_owned).or_else(|| {
                county.and_then(|it| it.report.assessment.applicant.prefecture.clone())
            }),
        };
    let mark = match (entry.standing, ranked) {
        (Standing::Barred, _) => Mark::Barred,
        (Standing::Unverified, _) => Mark::Unverified,
        (Standing::FileNotUsed | Standing::NotHandedIn | Standing::Designated, _) => Mark::Absent,
        _ if entry.apart => Mark::Direct,
        (Standing::Open, _) => Mark::Open,
        (Standing::Ranked, Some(at)) if at < ranking.cut.within => Mark::Within,
        (Standing::Ranked, _) => Mark::Outside,
    };
    let part = match mark {
        Mark::Within | Mark::Outside => Part::Ranked,
        Mark::Unverified | Mark::Open if !entry.apart => Part::Pending,
        Mark::Unverified | Mark::Open | Mark::Barred | Mark::Direct | Mark::Absent => Part::Apart,
    };
    let pending = county.filter(|_| part == Part::Pending);
    let places = placed.map(|placed| Interval::settled(placed.place));
    Row {
        key: entry.key.clone(),
        name: entry.name.clone(),
        prefecture,
        part,
        mark,
        standing: entry.standing,
        direct: entry.direct,
        total: county.and_then(|county| county.report.sheet.total),
        ranked,
        places: places.or_else(|| pending.and_then(|county| places_of(ranking, county))),
        tied: placed.is_some_and(|placed| placed.tied),
    }
}

/// The best and the worst place of a county whose standing is open: as the ranking has them,
/// of one to be verified as if it were ranked.
fn places_of(ranking: &Ranking, county: &County) -> Option<Interval<usize>> {
    let table = &ranking.prefecture;
    if let Some(open) = table.open.iter().find(|open| open.county.key == county.key) {
        return open.places.map(|(low, high)| Interval { low, high });
    }
    let value = county.report.sheet.exact?;
    let better = |value: &ExactTotal| table.ranked.iter().filter(|it| it.value > *value).count();
    Some(Interval { low: 1 + better(&value.high), high: 1 + better(&value.low) })
}

fn line(ranking: &Ranking) -> Option<Line> {
    let (table, cut) = (&ranking.prefecture, &ranking.cut);
    let quota = usize::from(ranking.quota);
    let inside = quota.checked_sub(1)?;
    let (last, next) = (table.ranked.get(inside)?, table.ranked.get(quota)?);
    let total = |at: &crate::screening::ranking::Placed| at.county.report.sheet.total;
    let (high, low) = (total(last)?.low, total(next)?.low);
    let mut open: Vec<_> = open_values(ranking).filter(|(_, value)| *value >= last.value).collect();
    sort_by_key(&mut open, |(_, value)| Reverse(*value));
    let mut at_most: Vec<_> =
        table.ranked.iter().map(|placed| (placed.value, &placed.county.key)).collect();
    at_most.extend(open.iter().map(|(county, value)| (*value, &county.key)));
    sort_by_key(&mut at_most, |(value, _)| Reverse(*value));
    let crossing = open.iter().filter_map(|(county, _)| {
        let is_open = table.open.iter().any(|open| open.county.key == county.key);
        let mark = if is_open { Mark::Open } else { Mark::Unverified };
        Some(Crossing { key: county.key.clone(), mark, places: places_of(ranking, county)? })
    });
    Some(Line {
        inside,
        outside: quota,
        n_tied: cut.tied.len(),
        between: Interval { low, high },
        gap: last.value.ahead_of(&next.value),
        crossing: crossing.collect(),
        at_most: at_most.into_iter().take(quota).map(|(_, key)| key.clone()).collect(),
    })
}

/// The counties whose standing is open, with the most that each can have.
fn open_values(ranking: &Ranking) -> impl Iterator<Item = (&County, ExactTotal)> {
    let open = ranking.prefecture.open.iter().map(|open| &open.county);
    let all = open.chain(&ranking.prefecture.unverified);
    all.filter_map(|county| Some((county, county.report.sheet.exact?.high)))
}
