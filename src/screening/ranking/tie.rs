//! Ties, by groups of counties that score the same on everything, and what would tell the
//! groups apart. The notice has no rule for a tie, so none is applied.
//!
//! Must not know: the quota, whom the office chooses.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::domain::decimal::Total;
use crate::domain::gather::Gather as _;
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
    /// Those who score the same on every indicator, in the order of the members.
    pub groups: Vec<Equals>,
    /// What tells two groups apart, each pair once; of many groups only the first from each
    /// other.
    pub pairs: Vec<Pair>,
}

/// Counties that score the same on every indicator, or one that is alone in that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Equals {
    /// Their positions among the ranked counties.
    pub rows: Vec<usize>,
    /// Their bonus.
    pub bonus: Total,
}

/// Two groups of a tie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The positions of the two in [`Tie::groups`].
    pub groups: (usize, usize),
    /// The indicators on which they do not score the same: never empty.
    pub differing: Vec<IndicatorNo>,
}

/// Of so many groups each pair is told.
const MOST_PAIRED: usize = 4;

/// Every tie, from the best place.
#[must_use]
pub fn ties(ranked: &[Placed]) -> Vec<Tie> {
    let places: BTreeSet<_> =
        ranked.iter().filter(|placed| placed.tied).map(|placed| placed.place).into_set();
    places.into_iter().filter_map(|place| tie(ranked, place)).collect()
}

fn tie(ranked: &[Placed], place: usize) -> Option<Tie> {
    let first = ranked.iter().position(|placed| placed.place == place)?;
    let members = ranked.get(first..)?.iter().take_while(|placed| placed.place == place);
    let members: Vec<_> = (first..).zip(members.map(|placed| &*placed.county.report)).collect();
    let mut groups: Vec<(&Report, Equals)> = Vec::new();
    for (row, report) in &members {
        match groups.iter_mut().find(|(of, _)| differing(of, report).is_empty()) {
            Some((_, equals)) => equals.rows.push(*row),
            None => {
                let bonus = report.sheet.bonus.low;
                groups.push((report, Equals { rows: vec![*row], bonus }));
            }
        }
    }
    let mut pairs = Vec::new();
    for (one, (of, _)) in groups.iter().enumerate() {
        let later = groups.iter().enumerate().skip(one + 1);
        for (other, (with, _)) in later.filter(|_| one == 0 || groups.len() <= MOST_PAIRED) {
            pairs.push(Pair { groups: (one, other), differing: differing(of, with) });
        }
    }
    let groups = groups.into_iter().map(|(_, equals)| equals).collect();
    Some(Tie { place, members: first..first + members.len(), groups, pairs })
}

/// The indicators on which two counties do not score the same.
fn differing(one: &Report, other: &Report) -> Vec<IndicatorNo> {
    let same = |no| {
        let scores = [one, other].map(|report| report.sheet.indicator(no).map(|it| it.score));
        scores[0] == scores[1]
    };
    let numbers = one.sheet.indicators.iter().map(|indicator| indicator.no);
    numbers.filter(|no| !same(*no)).collect()
}
