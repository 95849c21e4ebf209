//! The best set of lifts and the next ones, none of which does all that a better one does.
//!
//! Must not know: scores.
//!
//! A set that does not cover a better one lacks at least one of its lifts, and any further
//! step on the same item. So the sets left after a better one is known are those without
//! its first lift, those without its second, and so on. Each is searched only once no other
//! can hold a better set by the bound of its relaxed problem.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::rc::Rc;

use crate::planning::cheapest::Planned;
use crate::planning::cheapest::front::Front;
use crate::planning::cheapest::search::{Solution, least_cost, search};
use crate::planning::cheapest::stage::Stage;

/// How many partial sets may have been kept when another alternative is begun. Efforts that
/// follow the gains to the last of four places leave almost nothing to cut; the best set is
/// worth seconds then, the alternatives are not.
const MOST_EXAMINED: usize = 200_000;

/// Sets of lifts by their positions, the best first.
pub(in crate::planning::cheapest) struct Found {
    pub(in crate::planning::cheapest) sets: Vec<Vec<usize>>,
    pub(in crate::planning::cheapest) n_examined: usize,
    /// Whether the search for alternatives ended before its time.
    pub(in crate::planning::cheapest) cut_short: bool,
}

/// All sets without the forbidden lifts.
struct Branch {
    forbidden: BTreeSet<usize>,
    fronts: Vec<Rc<Front>>,
    /// What its best set costs at least.
    bound: i128,
    /// Its best set, once searched.
    best: Option<Solution>,
}

impl Branch {
    /// The branch to look at next comes first. At equal cost one that is not searched yet:
    /// its best set may have the higher gain.
    fn rank(&self, other: &Self) -> Ordering {
        let (own, theirs) = (self.best.as_ref(), other.best.as_ref());
        let searched = || own.map(Solution::rank).cmp(&theirs.map(Solution::rank));
        self.bound.cmp(&other.bound).then_with(searched)
    }
}

/// At most `most` sets that reach the need; none if even all lifts do not.
pub(in crate::planning::cheapest) fn best_sets(
    stages: &[Stage<'_>],
    planned: &[Planned],
    need: i128,
    most: usize,
) -> Found {
    let mut found = Found { sets: Vec::new(), n_examined: 0, cut_short: false };
    if need <= 0 {
        found.sets.push(Vec::new());
        return found;
    }
    let nothing = BTreeSet::new();
    let fronts = stages.iter().map(|stage| Rc::new(stage.front(&nothing))).collect();
    let mut branches: Vec<_> = branch(nothing, fronts, need).into_iter().collect();
    let mut tried = BTreeSet::new();
    loop {
        let by_rank = |(_, one): &(usize, &Branch), (_, other): &(usize, &Branch)| one.rank(other);
        let Some((next, _)) = branches.iter().enumerate().min_by(by_rank) else {
            return found;
        };
        let mut next = branches.swap_remove(next);
        let Some(best) = next.best else {
            if !found.sets.is_empty() && found.n_examined > MOST_EXAMINED {
                found.cut_short = true;
                return found;
            }
            let (best, n_kept) = search(&next.fronts, need);
            found.n_examined += n_kept;
            if let Some(best) = best {
                (next.bound, next.best) = (best.cost, Some(best));
                branches.push(next);
            }
            continue;
        };
        let is_covered = |set: &&Vec<usize>| {
            set.iter().all(|lift| best.lifts.iter().any(|done| covers(planned, *done, *lift)))
        };
        let set = match found.sets.iter().find(is_covered) {
            Some(covered) => covered.clone(),
            None => {
                found.sets.push(best.lifts.clone());
                best.lifts
            }
        };
        if found.sets.len() == most {
            return found;
        }
        for lift in set {
            let further = (0..planned.len()).filter(|other| covers(planned, *other, lift));
            let forbidden: BTreeSet<_> = next.forbidden.iter().copied().chain(further).collect();
            if !tried.insert(forbidden.clone()) {
                continue;
            }
            let same = stages.iter().zip(&next.fronts);
            let fronts = same.map(|(stage, front)| {
                if stage.has(lift) { Rc::new(stage.front(&forbidden)) } else { Rc::clone(front) }
            });
            let fronts = fronts.collect();
            branches.extend(branch(forbidden, fronts, need));
        }
    }
}

/// A branch that is not searched yet; none if it holds no set that reaches the need.
fn branch(forbidden: BTreeSet<usize>, fronts: Vec<Rc<Front>>, need: i128) -> Option<Branch> {
    let bound = least_cost(&fronts, need)?;
    Some(Branch { forbidden, fronts, bound, best: None })
}

/// Whether one planned lift does all that another does.
fn covers(planned: &[Planned], one: usize, other: usize) -> bool {
    match (planned.get(one), planned.get(other)) {
        (Some(one), Some(other)) => one.lift.covers(&other.lift),
        (None, _) | (_, None) => false,
    }
}
