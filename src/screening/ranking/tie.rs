//! Ties, and what would break them. The notice has no rule for a tie, so none is applied.
//!
//! Must not know: the quota, whom the office chooses.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::domain::decimal::Total;
use crate::domain::id::IndicatorNo;
use crate::report::Report;
use crate::screening::ranking::Placed;

/// Counties with the same exact value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// The place that they share.
    pub place: usize,
    /// Their positions among the ranked counties.
    pub members: Range<usize>,
    /// Their bonus, in the order of the members: where it differs, the base alone would
    /// break the tie the other way round.
    pub bonuses: Vec<Total>,
    /// The indicators on which they do not all score the same: any of them would break the
    /// tie if it were put first. Empty where nothing tells the counties apart.
    pub differing: Vec<IndicatorNo>,
}

impl Tie {
    /// Whether base and bonus, each by itself, would put the counties in an order.
    #[must_use]
    pub fn bonuses_differ(&self) -> bool {
        let mut bonuses = self.bonuses.iter();
        let first = bonuses.next();
        bonuses.any(|bonus| Some(bonus) != first)
    }
}

/// Every tie, from the best place.
#[must_use]
pub fn ties(ranked: &[Placed]) -> Vec<Tie> {
    let places: BTreeSet<_> =
        ranked.iter().filter(|placed| placed.tied).map(|placed| placed.place).collect();
    places.into_iter().filter_map(|place| tie(ranked, place)).collect()
}

fn tie(ranked: &[Placed], place: usize) -> Option<Tie> {
    let first = ranked.iter().position(|placed| placed.place == place)?;
    let members = ranked.get(first..)?.iter().take_while(|placed| placed.place == place);
    let reports: Vec<&Report> = members.map(|placed| placed.county.report.as_ref()).collect();
    let one = reports.first()?;
    let differing = one.sheet.indicators.iter().filter(|own| {
        let same = |report: &&Report| {
            report.sheet.indicator(own.no).is_some_and(|other| other.score == own.score)
        };
        !reports.iter().all(same)
    });
    Some(Tie {
        place,
        members: first..first + reports.len(),
        bonuses: reports.iter().map(|report| report.sheet.bonus.low).collect(),
        differing: differing.map(|indicator| indicator.no).collect(),
    })
}
