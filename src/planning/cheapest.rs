//! The set of lifts with the least effort that reaches a goal, and what comes next to it.
//!
//! Must not know: wording, pages.
//!
//! What is reached is the *low* end, which is certain: what stays open counts as it does
//! today. The optimum is exact, with every rounding, cap and band: `front` lists what each
//! indicator can come to, `search` chooses among the indicators, and each set that leaves
//! this file has been scored again by `scoring`.
//!
//! Of two sets of equal effort the one with fewer lifts is better, then the one with the
//! higher result, then, where a rounding hides it, the one with more points in an indicator,
//! and last the one whose lifts stand earlier in the notice.

use std::collections::BTreeMap;

use crate::domain::assessment::Assessment;
use crate::domain::date::Date;
use crate::domain::decimal::{Points, Total};
use crate::domain::edition::check::CheckId;
use crate::domain::framework::Framework;
use crate::domain::scheme::{Grade, Scheme};
use crate::eligibility::{Outcome, determine};
use crate::planning::cheapest::alternative::best_sets;
use crate::planning::cheapest::stage::stages;
use crate::planning::estimate::{Effort, Estimate};
use crate::planning::lift::{Lift, LiftKey, lifts};
use crate::planning::raise::raise;
use crate::scoring::total::{ScoreSheet, score};

mod alternative;
mod front;
mod search;
mod stage;

/// How many alternatives are given beside the best set, at most.
pub const MOST_ALTERNATIVES: usize = 3;

/// What is to be reached, by the low end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// So many points in total, bonus included.
    Total(Points),
    /// So many points in the base, on which grades rest.
    Base(Points),
}

impl Goal {
    /// The next grade above the score as it stands for certain; none above the highest.
    #[must_use]
    pub fn next_grade<'a>(scheme: &'a Scheme, sheet: &ScoreSheet) -> Option<&'a Grade> {
        let above = |grade: &&Grade| !Self::grade(grade).is_met(sheet);
        scheme.grades.iter().rev().find(above)
    }

    /// To be given that grade for certain.
    #[must_use]
    pub const fn grade(grade: &Grade) -> Self {
        Self::Base(grade.at_least)
    }

    /// The low end that the goal looks at; none where no base indicator applies.
    #[must_use]
    pub fn value(self, sheet: &ScoreSheet) -> Option<Total> {
        match self {
            Self::Total(_) => sheet.total.map(|total| total.low),
            Self::Base(_) => sheet.base.map(|base| base.low),
        }
    }

    /// Whether a score reaches it.
    #[must_use]
    pub fn is_met(self, sheet: &ScoreSheet) -> bool {
        let (Self::Total(points) | Self::Base(points)) = self;
        self.value(sheet).is_some_and(|value| value.at_least(points))
    }

    /// The least whole hundredths that are at least the points.
    fn hundredths(self) -> i128 {
        let (Self::Total(points) | Self::Base(points)) = self;
        (points.ten_thousandths() + 99) / 100
    }
}

/// A lift with what the county expects of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// The lift.
    pub lift: Lift,
    /// Its effort, and when it can be done.
    pub estimate: Estimate,
}

/// A set of lifts that reaches the goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// The lifts, in the order of the notice; empty where the goal is reached already.
    pub lifts: Vec<Planned>,
    /// What they take together.
    pub effort: Effort,
    /// The score with them done.
    pub sheet: ScoreSheet,
}

/// Whether the goal can be reached, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// By these sets.
    By {
        /// The one with the least effort.
        best: Box<Path>,
        /// The next ones in order, at most [`MOST_ALTERNATIVES`]. Each leaves out something
        /// that every better one does, so that none is a better one with more added.
        alternatives: Vec<Path>,
        /// Whether the search for alternatives was ended before its time: the best is the
        /// best all the same, and the alternatives given are in order, but more may exist.
        cut_short: bool,
    },
    /// Not by the lifts that can be done in time.
    CannotBeReached {
        /// The most that they come to; none where no base indicator applies.
        most: Option<Total>,
    },
}

/// The answer to "what does it take?".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheapestPath {
    /// Checks that exclude the applicant. Where there is one, no score helps: say it first.
    pub triggered: Vec<CheckId>,
    /// What it takes.
    pub reach: Reach,
    /// How many partial sets the search has kept: its cost, whatever the machine.
    pub n_examined: usize,
}

impl CheapestPath {
    /// Whether no score helps.
    #[must_use]
    pub const fn barred(&self) -> bool {
        !self.triggered.is_empty()
    }
}

/// Finds the sets of lifts with the least effort that reach the goal by that day.
///
/// A lift without an estimate takes what the scheme says, and has no date. Without a day every
/// lift is in time.
#[must_use]
pub fn cheapest(
    framework: &Framework,
    scheme: &Scheme,
    assessment: &Assessment,
    estimates: &BTreeMap<LiftKey, Estimate>,
    goal: Goal,
    day: Option<Date>,
) -> CheapestPath {
    let checks = determine(assessment).checks.into_iter();
    let triggered = checks.filter(|check| check.outcome == Outcome::Triggered);
    let triggered = triggered.map(|check| check.rule.id).collect();

    let answers = &assessment.answers;
    let planned: Vec<_> = lifts(framework, scheme, answers)
        .into_iter()
        .map(|lift| {
            let stated = estimates.get(&lift.key).copied();
            let estimate = stated.unwrap_or_else(|| Estimate::usual(scheme, &lift.key));
            Planned { lift, estimate }
        })
        .filter(|planned| planned.estimate.in_time(day))
        .collect();
    let path = |chosen: &[usize]| {
        let lifts: Vec<_> = chosen.iter().filter_map(|at| planned.get(*at)).cloned().collect();
        let effort = Effort::sum(lifts.iter().map(|planned| planned.estimate.effort));
        let raised: Vec<_> = lifts.iter().map(|planned| &planned.lift).collect();
        let sheet = raise(framework, scheme, answers, &raised);
        Path { lifts, effort, sheet }
    };

    let now = score(framework, scheme, answers);
    let Some(exact) = now.exact.map(|exact| exact.low) else {
        let reach = Reach::CannotBeReached { most: None };
        return CheapestPath { triggered, reach, n_examined: 0 };
    };
    // The base is R2(n / d) for n = Σ w·s and d = 100·Σ w. It is at least k hundredths
    // where 2n ≥ (2k − 1)·d; the bonus adds whole hundredths, so it may stand in n as 100·Σ w
    // for each of them.
    let needed = (2 * goal.hundredths() - 1) * 50 * exact.weight();
    let (reached, with_bonus) = match goal {
        Goal::Total(_) => (exact.numerator(), true),
        Goal::Base(_) => {
            (exact.numerator() - now.bonus.low.hundredths() * 100 * exact.weight(), false)
        }
    };
    let stages = stages(framework, scheme, answers, &planned, exact.weight(), with_bonus);
    let found = best_sets(&stages, &planned, needed - reached, 1 + MOST_ALTERNATIVES);
    // What a second scoring does not confirm is never shown.
    let confirmed = found.sets.iter().map(|set| path(set)).filter(|path| goal.is_met(&path.sheet));
    let mut paths: Vec<_> = confirmed.collect();
    let reach = if paths.is_empty() {
        let all: Vec<_> = stages.iter().flat_map(|stage| stage.most()).collect();
        Reach::CannotBeReached { most: goal.value(&path(&all).sheet) }
    } else {
        let best = Box::new(paths.remove(0));
        Reach::By { best, alternatives: paths, cut_short: found.cut_short }
    };
    CheapestPath { triggered, reach, n_examined: found.n_examined }
}
