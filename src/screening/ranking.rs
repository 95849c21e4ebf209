//! Gate and rank: who is barred, who is unverified, who is still open, and how the others
//! stand by their exact values.
//!
//! Must not know: files, weights beyond the scores, whom the office chooses.
//!
//! No score outweighs an exclusion: the gate comes first. Values are compared as exact
//! fractions (scoring.md, step 7). Equal values share a place, and the next place
//! is counted on: 1, 2, 2, 4. Within a place counties stand in the order of their codes, so
//! that the order in which files came never shows.

use std::cmp::Reverse;
use std::rc::Rc;

use crate::domain::decimal::Interval;
use crate::domain::gather::{sort_by, sort_by_key};
use crate::eligibility::Verdict;
use crate::report::Report;
use crate::scoring::total::ExactTotal;
use crate::screening::Screening;
use crate::screening::intake::Admission;
use crate::screening::intake::objection::Note;
use crate::screening::judgement::Judgement;
use crate::screening::settings::Level;
use crate::screening::submission::CountyKey;

pub mod cut;
pub mod tie;

use crate::screening::ranking::cut::Cut;
use crate::screening::ranking::tie::{Tie, ties};

/// A county that is screened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct County {
    /// Which one.
    pub key: CountyKey,
    /// What it is called: by the list of divisions; a zone as its file says.
    pub name: String,
    /// Whether it applies to the province directly: by the list of the edition, or as the
    /// office decided.
    pub direct: bool,
    /// The position of its file.
    pub submission: usize,
    /// Its report under the scheme of the screening.
    pub report: Rc<Report>,
    /// Whether it is excluded, under the reference date of the screening.
    pub judgement: Judgement,
    /// The code of its file as it was handed in.
    pub code: String,
    /// What the papers say of its file.
    pub notes: Vec<Note>,
}

/// A county with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The county.
    pub county: County,
    /// One more than there are better counties.
    pub place: usize,
    /// Base and bonus before any rounding.
    pub value: ExactTotal,
    /// Whether another county has the same value.
    pub tied: bool,
}

/// A county that is not filled in completely, with the places that are still possible among
/// the ranked and the open ones of its table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// The county.
    pub county: County,
    /// Its value at either end; none if no base indicator applies to it.
    pub value: Option<Interval<ExactTotal>>,
    /// The best and the worst place, as [`Placed::place`] counts them: one more than there
    /// are better counties. None without a value.
    pub places: Option<(usize, usize)>,
}

/// The counties of one way of application.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Nothing excludes them and nothing is open: by place, then by code.
    pub ranked: Vec<Placed>,
    /// Nothing excludes them, but something is not filled in: by code.
    pub open: Vec<Open>,
    /// Whether they are excluded is not known: by code. Not recommendable.
    pub unverified: Vec<County>,
    /// Excluded: by code.
    pub barred: Vec<County>,
}

/// All counties that are screened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranking {
    /// Who screens.
    pub level: Level,
    /// How many counties the office may choose.
    pub quota: u8,
    /// How many it may choose by the notice: a prefecture in principle, the province a year.
    pub in_principle: u8,
    /// The counties that the office chooses from: of a prefecture, or all of the province.
    pub prefecture: Table,
    /// Where a prefecture screens, the province-administered ones (省直管县), which apply to
    /// the province directly and take no place of the quota (notice, section 三（二）).
    pub province: Table,
    /// The model counties of earlier rounds, which take no part: they may not be chosen again.
    pub designated: Vec<CountyKey>,
    /// Where the quota cuts the ranked counties of the prefecture.
    pub cut: Cut,
    /// The ties among the ranked counties of the prefecture, from the best place.
    pub ties: Vec<Tie>,
}

impl Ranking {
    /// Sorts the counties of the files that are taken.
    #[must_use]
    pub fn new(admissions: &[Admission], screening: &Screening) -> Self {
        let level = screening.settings.level();
        let mut counties = counties(admissions, screening);
        counties.retain(|county| !screening.is_designated(&county.key));
        let earlier = screening.earlier.iter().map(|it| &it.county);
        let designated = earlier.filter(|key| screening.is_designated(key)).cloned().collect();
        sort_by(&mut counties, |one, other| one.key.cmp(&other.key));
        let (direct, by_prefecture): (Vec<_>, Vec<_>) =
            counties.into_iter().partition(|county| level == Level::Prefecture && county.direct);
        let (prefecture, province) = (Table::new(by_prefecture), Table::new(direct));
        let quota = screening.settings.quota;
        let in_principle = screening.settings.usual_quota();
        let cut = Cut::new(&prefecture.ranked, usize::from(quota));
        let ties = ties(&prefecture.ranked);
        Self { level, quota, in_principle, prefecture, province, designated, cut, ties }
    }

    /// Every county of either table.
    pub fn counties(&self) -> impl Iterator<Item = &County> {
        self.prefecture.counties().chain(self.province.counties())
    }

    /// One county.
    #[must_use]
    pub fn county(&self, key: &CountyKey) -> Option<&County> {
        self.counties().find(|county| county.key == *key)
    }
}

fn counties(admissions: &[Admission], screening: &Screening) -> Vec<County> {
    let files = screening.submissions.iter().zip(admissions).enumerate();
    files
        .filter_map(|(position, (submission, admission))| match admission {
            Admission::Taken { report, notes } => Some(County {
                key: submission.key()?,
                name: submission.county_name()?,
                direct: submission.is_direct(screening.settings.edition()),
                submission: position,
                judgement: Judgement::new(&report.assessment, screening.settings.reference_date),
                report: Rc::clone(report),
                code: submission.county()?.code.clone(),
                notes: notes.clone(),
            }),
            Admission::SetApart(_) | Admission::Refused(_) => None,
        })
        .collect()
}

impl Table {
    fn new(counties: Vec<County>) -> Self {
        let mut table = Self::default();
        let mut settled = Vec::new();
        for county in counties {
            let sheet = &county.report.sheet;
            match (county.judgement.verdict(), sheet.exact) {
                (Verdict::Barred, _) => table.barred.push(county),
                (Verdict::Unverified, _) => table.unverified.push(county),
                (Verdict::Clear, Some(value)) if sheet.complete() => {
                    settled.push((value.low, county));
                }
                (Verdict::Clear, value) => table.open.push(Open { county, value, places: None }),
            }
        }
        // Stable, so that equal values stay in the order of their codes.
        sort_by_key(&mut settled, |(value, _)| Reverse(*value));
        let values: Vec<_> = settled.iter().map(|(value, _)| *value).collect();
        let better = |value: &ExactTotal| values.partition_point(|other| other > value);
        let at_least = |value: &ExactTotal| values.partition_point(|other| other >= value);
        let values_of_open: Vec<_> = table.open.iter().map(|open| open.value).collect();
        for (at, open) in table.open.iter_mut().enumerate() {
            let others = values_of_open.iter().enumerate().filter(|(other, _)| *other != at);
            let others: Vec<_> = others.filter_map(|(_, value)| *value).collect();
            open.places = open.value.map(|own| {
                let surely = others.iter().filter(|other| other.low > own.high).count();
                let possibly = others.iter().filter(|other| other.high > own.low).count();
                (1 + better(&own.high) + surely, 1 + better(&own.low) + possibly)
            });
        }
        let place = |(value, county): (ExactTotal, County)| {
            let (better, at_least) = (better(&value), at_least(&value));
            Placed { county, place: better + 1, value, tied: at_least > better + 1 }
        };
        table.ranked = settled.into_iter().map(place).collect();
        table
    }

    /// Every county of the table.
    pub fn counties(&self) -> impl Iterator<Item = &County> {
        let ranked = self.ranked.iter().map(|placed| &placed.county);
        let open = self.open.iter().map(|open| &open.county);
        ranked.chain(open).chain(&self.unverified).chain(&self.barred)
    }

    /// Whether no county applies in this way.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.counties().next().is_none()
    }
}
