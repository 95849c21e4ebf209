//! 两县对照: what each indicator adds to the difference of two counties, the greatest first.
//!
//! Must not know: words, and which of the two the office prefers.

use std::cmp::Reverse;

use crate::domain::answer::{Answer, Inputs};
use crate::domain::decimal::{Interval, Score, Total};
use crate::domain::evidence::Shows;
use crate::domain::gather::sort_by_key;
use crate::domain::id::IndicatorNo;
use crate::report::Report;
use crate::report::difference::Mover;
use crate::scoring::indicator::IndicatorScore;
use crate::scoring::rounding::Rounding;
use crate::screening::picture::Picture;
use crate::screening::ranking::{County, Placed, Ranking};
use crate::screening::submission::CountyKey;

/// Two counties, the first against the second.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versus {
    /// By how much the total of the first is above that of the second, below zero if it is
    /// not; none while either is open.
    pub ahead: Option<Rounding>,
    /// Every indicator that counts, and the bonus: what differs most first, what is alike last.
    pub contrasts: Vec<Contrast>,
}

/// What they differ in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contrast {
    /// In what.
    pub of: Mover,
    /// What it adds to the difference of the totals, before and after the rounding.
    pub by: Rounding,
    /// What each has: of an indicator its score, of the bonus its points.
    pub scores: [Side; 2],
    /// How many pieces of evidence each names for it.
    pub evidence: [usize; 2],
}

/// What one of them has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// A score out of 100; none where it does not apply or is not filled in.
    Score(Option<Interval<Score>>),
    /// Extra points.
    Bonus(Interval<Total>),
}

impl Contrast {
    /// The indicators whose facts make it.
    #[must_use]
    pub fn indicators(&self, report: &Report) -> Vec<IndicatorNo> {
        match self.of {
            Mover::Indicator(no) => vec![no],
            Mover::Bonus => {
                let bonus = report.sheet.indicators.iter().filter(|it| it.bonus);
                bonus.map(|it| it.no).collect()
            }
        }
    }
}

/// What a county states of an indicator.
#[must_use]
pub fn stated(report: &Report, no: IndicatorNo) -> Option<&Inputs> {
    report.assessment.answers.get(&no).and_then(Answer::inputs)
}

impl Versus {
    /// Sets two counties against each other.
    #[must_use]
    pub fn new(one: &Report, other: &Report) -> Self {
        let values = [one, other].map(|report| report.sheet.exact);
        let weight = |of: Option<Interval<crate::scoring::total::ExactTotal>>| {
            of.map_or(1, |value| value.low.weight())
        };
        let [own, theirs] = values.map(weight);
        let denominator = own * theirs * 100;
        let settled = [one, other]
            .iter()
            .all(|report| report.sheet.total.is_some_and(|total| total.is_settled()));
        let mut contrasts: Vec<_> = one
            .sheet
            .indicators
            .iter()
            .zip(&other.sheet.indicators)
            .filter(|(first, second)| counts(first) || counts(second))
            .map(|(first, second)| {
                let by = weighted(first) * theirs - weighted(second) * own;
                let evidence = [one, other].map(|report| evidence(report, first.no));
                let scores = [first.score, second.score].map(Side::Score);
                let by = Rounding::to_total(by, denominator);
                Contrast { of: Mover::Indicator(first.no), by, scores, evidence }
            })
            .collect();
        let bonus = [one, other].map(|report| report.sheet.bonus);
        let [first, second] = bonus;
        let by = (first.low.hundredths() - second.low.hundredths()) * own * theirs * 100;
        let of_bonus = Contrast {
            of: Mover::Bonus,
            by: Rounding::to_total(by, denominator),
            scores: bonus.map(Side::Bonus),
            evidence: [one, other].map(|report| {
                let numbers = report.sheet.indicators.iter().filter(|it| it.bonus);
                numbers.map(|it| evidence(report, it.no)).sum()
            }),
        };
        contrasts.push(of_bonus);
        // Stable, so that equal ones stay in the order of the notice.
        sort_by_key(&mut contrasts, |contrast| Reverse(contrast.by.numerator().abs()));
        let ahead = values[0].zip(values[1]).filter(|_| settled);
        Self { ahead: ahead.map(|(first, second)| first.low.ahead_of(&second.low)), contrasts }
    }

    /// What they differ in, the greatest first.
    pub fn differing(&self) -> impl Iterator<Item = &Contrast> {
        self.contrasts.iter().filter(|it| it.by.numerator() != 0)
    }

    /// What makes no difference between them.
    pub fn alike(&self) -> impl Iterator<Item = &Contrast> {
        self.contrasts.iter().filter(|it| it.by.numerator() == 0)
    }

    /// In how many the first is ahead, and what they come to together; `behind` for those in
    /// which it is not.
    #[must_use]
    pub fn sum(&self, behind: bool) -> (usize, Rounding) {
        let sign = if behind { -1 } else { 1 };
        let of = self.contrasts.iter().filter(|it| it.by.numerator().signum() == sign);
        let numerator = of.clone().map(|it| it.by.numerator().abs()).sum();
        let denominator = self.contrasts.first().map_or(1, |it| it.by.denominator());
        (of.count(), Rounding::to_total(numerator, denominator))
    }
}

/// Who is set against whom unless others are chosen: those on either side of the line, else
/// the first two.
#[must_use]
pub fn usual<'a>(picture: &Picture, ranking: &'a Ranking) -> Option<[&'a County; 2]> {
    let rows = picture.line.as_ref().map_or((0, 1), |line| (line.inside, line.outside));
    let ranked = &ranking.prefecture.ranked;
    Some([&ranked.get(rows.0)?.county, &ranked.get(rows.1)?.county])
}

/// Against whom a ranked county is set on the sheet that says why it is recommended or not: who
/// is not, against the last one who is; who is, against the first one who is not. Before anybody
/// is, against the other side of the line.
#[must_use]
pub fn opponent<'a>(
    ranking: &'a Ranking,
    is_recommended: &dyn Fn(&CountyKey) -> bool,
    key: &CountyKey,
) -> Option<&'a County> {
    let ranked = &ranking.prefecture.ranked;
    let own = ranked.iter().position(|placed| placed.county.key == *key)?;
    let recommended = |placed: &&Placed| is_recommended(&placed.county.key);
    let last = ranked.iter().rfind(recommended);
    let other = match last {
        Some(_) if is_recommended(key) => ranked.iter().find(|it| !recommended(it)),
        Some(last) => Some(last),
        None if own < ranking.cut.within => ranked.get(ranking.cut.within),
        None => ranking.cut.within.checked_sub(1).and_then(|last| ranked.get(last)),
    };
    other.map(|placed| &placed.county)
}

/// The county of a key, of those that have a score.
#[must_use]
pub fn scored<'a>(ranking: &'a Ranking, key: &CountyKey) -> Option<&'a County> {
    ranking.county(key).filter(|county| county.report.sheet.total.is_some())
}

fn counts(of: &IndicatorScore) -> bool {
    !of.bonus && of.weight.is_some_and(|weight| !weight.is_zero())
}

/// Weight times score of an indicator that counts, in ten-thousandths of either.
fn weighted(of: &IndicatorScore) -> i128 {
    let both = of.weight.zip(of.score);
    both.map_or(0, |(weight, score)| weight.ten_thousandths() * score.low.ten_thousandths())
}

fn evidence(report: &Report, no: IndicatorNo) -> usize {
    report.assessment.evidence_of(Shows::Indicator(no)).count()
}
