//! What differs between two files of one county, and what moved the total: facts, points,
//! evidence and eligibility.
//!
//! Must not know: words, why anything differs, and which of the two is right.

use std::cmp::Reverse;

use crate::domain::answer::{Answer, Input};
use crate::domain::assessment::Assessment;
use crate::domain::decimal::{Interval, Score, Total};
use crate::domain::edition::check::{CheckForm, ExclusionCheck};
use crate::domain::evidence::{Evidence, Shows};
use crate::domain::facts::EligibilityFacts;
use crate::domain::gather::{Gather as _, sort_by_key};
use crate::domain::id::{IndicatorNo, InputId};
use crate::eligibility::Outcome;
use crate::planning::marginal::Fraction;
use crate::report::Report;
use crate::scoring::indicator::{IndicatorScore, IndicatorState};
use crate::scoring::total::ScoreSheet;

/// Everything that differs, the one before under the scheme of the one after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The one before.
    pub before: Report,
    /// The one after.
    pub after: Report,
    /// What moved the total, the greatest first; none while either total is open.
    pub shifts: Option<Shifts>,
    /// By how much the total moved, before any rounding; none while either is open.
    pub total: Option<Fraction>,
    /// The indicators of which anything differs, in the order of the notice.
    pub indicators: Vec<IndicatorDifference>,
    /// The checks of which anything differs.
    pub checks: Vec<CheckDifference>,
}

/// What moved the total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mover {
    /// An indicator of the base.
    Indicator(IndicatorNo),
    /// The bonus, after its cap.
    Bonus,
}

/// By how much each moved the total, before any rounding, the greatest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shifts {
    /// In parts of `denominator`, so that they can be compared and added; never zero.
    moved: Vec<(Mover, i128)>,
    denominator: i128,
}

impl Shifts {
    /// The greatest, at most so many, in points.
    pub fn first(&self, most: usize) -> impl Iterator<Item = (Mover, Fraction)> {
        let first = self.moved.iter().take(most);
        first.filter_map(|(mover, by)| Some((*mover, Fraction::new(*by, self.denominator)?)))
    }

    /// How many there are beyond those, and what they come to together; none where there is
    /// none.
    #[must_use]
    pub fn beyond(&self, most: usize) -> Option<(usize, Fraction)> {
        let rest = self.moved.get(most..).filter(|rest| !rest.is_empty())?;
        let together = rest.iter().map(|(_, by)| by).sum();
        Some((rest.len(), Fraction::new(together, self.denominator)?))
    }

    /// Whether nothing moved the total.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.moved.is_empty()
    }
}

/// What differs of an indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndicatorDifference {
    /// Which one.
    pub no: IndicatorNo,
    /// How it stood and stands.
    pub states: (IndicatorState, IndicatorState),
    /// What it gave and gives.
    pub scores: (Option<Interval<Score>>, Option<Interval<Score>>),
    /// The facts that differ, in the order of the scheme.
    pub facts: Vec<FactDifference>,
    /// What the evidence is called that was not there before.
    pub added: Vec<String>,
    /// What the evidence is called that is there no longer.
    pub withdrawn: Vec<String>,
}

/// A fact that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactDifference {
    /// Its input.
    pub input: InputId,
    /// Before; none while it was open.
    pub before: Option<Input>,
    /// After; none while it is open.
    pub after: Option<Input>,
}

/// What differs of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CheckDifference {
    /// Which one.
    pub rule: &'static ExclusionCheck,
    /// What came of it, and what comes of it; the same where only the statement differs.
    pub outcomes: (Outcome, Outcome),
}

impl Difference {
    /// What differs between a file and an earlier one.
    #[must_use]
    pub fn new(before: &Assessment, after: &Report) -> Self {
        let before = Report::new(after.scheme.clone(), before.clone());
        Self {
            shifts: shifts(&before.sheet, &after.sheet),
            total: total(&before.sheet, &after.sheet),
            indicators: indicators(&before, after),
            checks: checks(&before, after),
            before,
            after: after.clone(),
        }
    }

    /// Whether nothing differs.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.indicators.is_empty() && self.checks.is_empty()
    }

    /// The indicators that raised the total and have no evidence that was not there before.
    #[must_use]
    pub fn raised_without_evidence(&self) -> Vec<IndicatorNo> {
        let raised = self.indicators.iter().filter(|of| is_higher(of) && of.added.is_empty());
        raised.map(|of| of.no).collect()
    }

    /// Whether any indicator gives more than before.
    #[must_use]
    pub fn is_any_raised(&self) -> bool {
        self.indicators.iter().any(is_higher)
    }

    /// How many documents were added and withdrawn; one for several indicators is one.
    #[must_use]
    pub fn evidence(&self) -> (usize, usize) {
        let count = |of: fn(&IndicatorDifference) -> &Vec<String>| {
            self.indicators.iter().flat_map(of).into_set().len()
        };
        (count(|it| &it.added), count(|it| &it.withdrawn))
    }
}

fn is_higher(of: &IndicatorDifference) -> bool {
    let both = of.scores.0.zip(of.scores.1);
    both.is_some_and(|(before, after)| after.low > before.low)
}

/// What is added to the total, the low end for both.
fn total(before: &ScoreSheet, after: &ScoreSheet) -> Option<Fraction> {
    settled(before).zip(settled(after))?;
    let (before, after) = (before.exact?.low, after.exact?.low);
    let by = after.numerator() * before.weight() - before.numerator() * after.weight();
    Fraction::new(by, before.weight() * after.weight() * 10_000)
}

fn settled(sheet: &ScoreSheet) -> Option<Total> {
    sheet.total.filter(Interval::is_settled).map(|total| total.low)
}

fn shifts(before: &ScoreSheet, after: &ScoreSheet) -> Option<Shifts> {
    settled(before).zip(settled(after))?;
    let weights = (before.exact?.low.weight(), after.exact?.low.weight());
    // Over one denominator, so that they are compared before anything is cut down.
    let denominator = weights.0 * weights.1 * 10_000;
    let of_base = before.indicators.iter().zip(&after.indicators).filter(|(was, _)| !was.bonus);
    let of_base = of_base.map(|(was, is)| {
        (Mover::Indicator(is.no), weighted(is) * weights.0 - weighted(was) * weights.1)
    });
    let bonus = after.bonus.low.hundredths() - before.bonus.low.hundredths();
    let mut moved: Vec<_> =
        of_base.chain([(Mover::Bonus, bonus * weights.0 * weights.1 * 100)]).collect();
    moved.retain(|(_, by)| *by != 0);
    // Stable, so that equal ones stay in the order of the notice.
    sort_by_key(&mut moved, |(_, by)| Reverse(by.abs()));
    Some(Shifts { moved, denominator })
}

/// Weight times score of an indicator that counts, in ten-thousandths of either.
fn weighted(of: &IndicatorScore) -> i128 {
    let both = of.weight.zip(of.score);
    both.map_or(0, |(weight, score)| weight.ten_thousandths() * score.low.ten_thousandths())
}

fn indicators(before: &Report, after: &Report) -> Vec<IndicatorDifference> {
    let both = before.sheet.indicators.iter().zip(&after.sheet.indicators);
    let differences = both.map(|(was, is)| {
        let no = is.no;
        let of = |report: &Report| report.assessment.answers.get(&no).cloned();
        let (old, new) = (of(before), of(after));
        IndicatorDifference {
            no,
            states: (was.state, is.state),
            scores: (was.score, is.score),
            facts: facts(after, no, old.as_ref(), new.as_ref()),
            added: missing(no, before, after),
            withdrawn: missing(no, after, before),
        }
    });
    let differs = |of: &IndicatorDifference| {
        let nothing = of.facts.is_empty() && of.added.is_empty() && of.withdrawn.is_empty();
        !nothing || of.states.0 != of.states.1 || of.scores.0 != of.scores.1
    };
    differences.filter(differs).collect()
}

fn facts(
    report: &Report,
    no: IndicatorNo,
    old: Option<&Answer>,
    new: Option<&Answer>,
) -> Vec<FactDifference> {
    let Some(judged) = report.scheme.indicators.get(&no) else { return Vec::new() };
    let of = |answer: Option<&Answer>, input: &InputId| {
        answer.and_then(Answer::inputs).and_then(|inputs| inputs.stated(input))
    };
    let inputs = judged.input_kinds().into_iter();
    let facts = inputs.map(|(input, _)| {
        let (before, after) = (of(old, &input), of(new, &input));
        FactDifference { input, before, after }
    });
    // 1.5 and 1.50 are one figure.
    facts.filter(|fact| fact.before != fact.after).collect()
}

/// What the evidence for an indicator is called that one file has not and another has.
fn missing<'a>(no: IndicatorNo, one: &'a Report, other: &'a Report) -> Vec<String> {
    let of = |of: &'a Report| of.assessment.evidence_of(Shows::Indicator(no));
    let has = |it: &&Evidence| of(one).any(|of| of.title == it.title && of.number == it.number);
    of(other).filter(|it| !has(it)).map(|it| it.title.clone()).collect()
}

fn checks(before: &Report, after: &Report) -> Vec<CheckDifference> {
    let both = before.eligibility.checks.iter().zip(&after.eligibility.checks);
    let differ = both.filter(|(was, is)| {
        was.outcome != is.outcome
            || !is_stated_alike(is.rule, &before.assessment, &after.assessment)
    });
    differ
        .map(|(was, is)| CheckDifference { rule: is.rule, outcomes: (was.outcome, is.outcome) })
        .collect()
}

fn is_stated_alike(rule: &ExclusionCheck, before: &Assessment, after: &Assessment) -> bool {
    let (one, other) = (&before.eligibility, &after.eligibility);
    let id = rule.id;
    match &rule.form {
        CheckForm::Graded { .. } | CheckForm::Found { .. } | CheckForm::Listed { .. } => {
            one.events(id) == other.events(id)
        }
        CheckForm::Yearly { targets, .. } => {
            let mut years = one.years(id).into_iter().chain(other.years(id));
            years.all(|year| {
                let grade = |of: &EligibilityFacts, target| of.grade(id, year, target);
                targets.iter().all(|of| grade(one, of.id) == grade(other, of.id))
            })
        }
        CheckForm::Declared => one.declared(id) == other.declared(id),
    }
}
