//! The ways to raise something by lifts that add up, without those that another way beats.
//!
//! Must not know: what cost and gain stand for.

use std::cmp::Ordering;

/// A choice of lifts with what it costs and gains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::planning::cheapest) struct Way {
    /// Effort first, then the number of lifts, in one number; see `stage`.
    pub(in crate::planning::cheapest) cost: i128,
    /// What is gained, in a unit of the caller's.
    pub(in crate::planning::cheapest) gain: i128,
    /// The positions of the lifts, rising.
    pub(in crate::planning::cheapest) lifts: Vec<usize>,
}

impl Way {
    /// Nothing done, nothing gained.
    pub(in crate::planning::cheapest) const NONE: Self =
        Self { cost: 0, gain: 0, lifts: Vec::new() };

    /// Both done, where no more than `most` can be gained.
    fn and(&self, other: &Self, most: i128) -> Self {
        let mut lifts = [self.lifts.as_slice(), &other.lifts].concat();
        lifts.sort_unstable();
        let gain = (self.gain + other.gain).min(most);
        Self { cost: self.cost + other.cost, gain, lifts }
    }

    /// The better one first: less cost, more gain, earlier lifts.
    fn rank(&self, other: &Self) -> Ordering {
        let by_figures = self.cost.cmp(&other.cost).then(other.gain.cmp(&self.gain));
        by_figures.then_with(|| self.lifts.cmp(&other.lifts))
    }
}

/// Cost and gain both rise strictly along it, and it begins with [`Way::NONE`].
pub(in crate::planning::cheapest) type Front = Vec<Way>;

/// Leaves out every way that costs no less than another and gains no more.
pub(in crate::planning::cheapest) fn undominated(mut ways: Vec<Way>) -> Front {
    ways.sort_unstable_by(Way::rank);
    let mut most = None;
    ways.retain(|way| {
        let better = most.is_none_or(|most| way.gain > most);
        if better {
            most = Some(way.gain);
        }
        better
    });
    ways
}

/// Every way to take at most one of each group, where no gain is below zero and together
/// they gain no more than `most`.
pub(in crate::planning::cheapest) fn combine<'a>(
    groups: impl Iterator<Item = &'a Vec<Way>>,
    most: i128,
    is_allowed: impl Fn(&Way) -> bool,
) -> Front {
    groups.fold(vec![Way::NONE], |front, group| {
        let allowed: Vec<_> = group.iter().filter(|way| is_allowed(way)).collect();
        let with = |way: &Way| allowed.iter().map(|more| way.and(more, most)).collect::<Vec<_>>();
        let mut ways: Vec<_> = front.iter().flat_map(with).collect();
        ways.extend(front);
        undominated(ways)
    })
}
