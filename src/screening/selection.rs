//! Whom the office chooses, and what it should know: who may not be recommended is told as a
//! value, and so is everything that the minutes repeat.
//!
//! Must not know: how the order arose. The office may choose otherwise than the order says,
//! with its reasons; only the gate binds it.

use crate::screening::ranking::Ranking;
use crate::screening::submission::CountyKey;

/// Whom the office chooses (推荐).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// The counties in the order of recommendation. There may be fewer than the quota.
    pub chosen: Vec<Nominee>,
    /// Why others are not, or are not waited for.
    pub others: Vec<Reason>,
    /// Why more than the notice allows in principle are chosen; empty if it is not said.
    pub excess: String,
    /// Why nobody is chosen; empty if it is not said.
    pub nobody: String,
    /// Opinions that differ; empty if there are none.
    pub dissent: String,
}

/// Why a county is not chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Which one.
    pub county: CountyKey,
    /// Why.
    pub reason: String,
}

impl Selection {
    /// Why a county is not chosen or not waited for, as far as the office says.
    #[must_use]
    pub fn reason_against(&self, county: &CountyKey) -> Option<&str> {
        let mut others = self.others.iter().filter(|other| other.county == *county);
        others.next().map(|other| other.reason.as_str()).filter(|it| !it.trim().is_empty())
    }
}

/// A county that is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nominee {
    /// Which one.
    pub county: CountyKey,
    /// What it is called, for papers on which its file is no more.
    pub name: String,
    /// Why; empty if no reason is given.
    pub reason: String,
}

/// What comes of a selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// Who is recommended, by the position in the selection.
    pub recommended: Vec<usize>,
    /// Who cannot be, and why.
    pub refused: Vec<(usize, NotRecommendable)>,
    /// What the minutes repeat.
    pub warnings: Vec<Warning>,
}

/// Why a county cannot be recommended by the prefecture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRecommendable {
    /// No file of it is taken.
    NoFile,
    /// It is chosen already.
    Twice,
    /// It is excluded.
    Barred,
    /// Whether it is excluded is not known.
    Unverified,
    /// It applies to the province directly.
    ProvinceAdministered,
    /// It is a model county of an earlier round.
    Designated,
}

/// What the minutes repeat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// More than the notice says.
    AboveNotice {
        /// So many are recommended.
        recommended: usize,
        /// So many the notice says: of a prefecture in principle, of the province a year.
        in_principle: u8,
    },
    /// More than the quota that the office set itself.
    AboveQuota {
        /// So many are recommended.
        recommended: usize,
        /// The quota.
        quota: u8,
    },
    /// So many places of the quota are left empty. Allowed: 原则上 names a most, no least.
    EmptyPlaces(usize),
    /// A recommended county is not filled in completely, so that its place is not settled.
    Open(CountyKey),
    /// Better counties are not recommended while this one is, by its place.
    PassedOver {
        /// The recommended one.
        recommended: CountyKey,
        /// The better ones that are not recommended.
        better: Vec<CountyKey>,
    },
    /// The line of the quota goes through a tie: the order by itself does not choose.
    TieAtTheLine(Vec<CountyKey>),
}

/// Looks at a selection.
#[must_use]
pub fn review(selection: &Selection, ranking: &Ranking) -> Review {
    let (mut recommended, mut refused) = (Vec::new(), Vec::new());
    let chosen = || selection.chosen.iter().map(|choice| &choice.county);
    for (position, county) in chosen().enumerate() {
        let reason = if chosen().take(position).any(|earlier| earlier == county) {
            Some(NotRecommendable::Twice)
        } else {
            not_recommendable(county, ranking)
        };
        match reason {
            Some(reason) => refused.push((position, reason)),
            None => recommended.push(position),
        }
    }
    let counties: Vec<_> =
        recommended.iter().filter_map(|position| chosen().nth(*position)).collect();
    let warnings = warnings(&counties, ranking);
    Review { recommended, refused, warnings }
}

/// Why a county cannot be recommended; none if it can.
#[must_use]
pub fn not_recommendable(county: &CountyKey, ranking: &Ranking) -> Option<NotRecommendable> {
    let table = &ranking.prefecture;
    if ranking.designated.contains(county) {
        Some(NotRecommendable::Designated)
    } else if table.barred.iter().any(|barred| barred.key == *county) {
        Some(NotRecommendable::Barred)
    } else if table.unverified.iter().any(|unverified| unverified.key == *county) {
        Some(NotRecommendable::Unverified)
    } else if table.counties().any(|known| known.key == *county) {
        None
    } else if ranking.province.counties().any(|direct| direct.key == *county) {
        Some(NotRecommendable::ProvinceAdministered)
    } else {
        Some(NotRecommendable::NoFile)
    }
}

fn warnings(recommended: &[&CountyKey], ranking: &Ranking) -> Vec<Warning> {
    let (n, quota) = (recommended.len(), ranking.quota);
    let in_principle = ranking.in_principle;
    let mut warnings = Vec::new();
    if n > usize::from(in_principle) {
        warnings.push(Warning::AboveNotice { recommended: n, in_principle });
    }
    if n > usize::from(quota) && quota != in_principle {
        warnings.push(Warning::AboveQuota { recommended: n, quota });
    }
    let empty = usize::from(quota).saturating_sub(n);
    if empty > 0 {
        warnings.push(Warning::EmptyPlaces(empty));
    }
    let open = ranking.prefecture.open.iter().map(|open| &open.county.key);
    warnings.extend(open.filter(|key| recommended.contains(key)).cloned().map(Warning::Open));
    let ranked = &ranking.prefecture.ranked;
    for placed in ranked.iter().filter(|placed| recommended.contains(&&placed.county.key)) {
        let before = ranked.iter().take_while(|other| other.place < placed.place);
        let better = before.map(|other| &other.county.key);
        let better: Vec<_> = better.filter(|key| !recommended.contains(key)).cloned().collect();
        if !better.is_empty() {
            let recommended = placed.county.key.clone();
            warnings.push(Warning::PassedOver { recommended, better });
        }
    }
    let tied = ranked.get(ranking.cut.tied.clone()).unwrap_or_default();
    if !tied.is_empty() {
        let tied = tied.iter().map(|placed| placed.county.key.clone());
        warnings.push(Warning::TieAtTheLine(tied.collect()));
    }
    warnings
}
