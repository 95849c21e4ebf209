//! Stochastic multicriteria acceptability analysis, SMAA-2 (Lahdelma & Salminen, Operations
//! Research 49, 2001): how often each county reaches each place when the weights are tried.
//!
//! Must not know: whom the office chooses, any clock. It is stepped, so that a page can
//! work in slices; however it is cut into steps, the result is the same.
//!
//! # A trial
//!
//! A set of weights is drawn ([`WeightSource`]), each county gets its base `Σ w·s / Σ w` over
//! the indicators that apply to it, the bonus comes on top, and the counties are put in
//! order. A county's place is one more than there are better ones, so that equal counties
//! share the better place and the shares of one place may add up to more than a hundred.
//!
//! # Precision
//!
//! Weights are whole parts of 2³² and scores whole ten-thousandths below 2²⁰, so that every
//! sum is exact in 64 bits. A base is kept to the 2⁻¹² part of a ten-thousandth of a point,
//! cut off: two counties that are nearer than that count as equal in the one trial. That
//! moves no share by more than its Monte-Carlo error.

use std::collections::BTreeMap;

use crate::domain::decimal::{Score, divide_half_up};
use crate::domain::id::IndicatorNo;
use crate::screening::Analysis;
use crate::screening::robustness::matrix::Matrix;
use crate::screening::robustness::probability::Probability;
use crate::screening::robustness::weights::{WHOLE, WeightSource};

/// Bits below a ten-thousandth of a point that a value keeps.
const FINE_BITS: u32 = 12;
/// Bits of a county's position, of which there are at most 500.
const POSITION_BITS: u32 = 9;
const POSITION_MASK: u64 = (1 << POSITION_BITS) - 1;
/// Above the greatest bonus that a scheme can give, 10¹⁰ ten-thousandths of a point.
const MOST_BONUS: u64 = 1 << 34;

/// A trial of many weights, as far as it has come.
#[derive(Clone, Debug)]
pub struct Sampler {
    analysis: Analysis,
    quota: usize,
    indicators: Vec<IndicatorNo>,
    source: WeightSource,
    /// Scores by county, zero where an indicator does not apply.
    scores: Vec<u64>,
    /// What of a county's value does not depend on weights, and its pattern.
    rows: Vec<(u64, usize)>,
    /// Which indicators apply, each pattern once; 1 where one does.
    patterns: Vec<Vec<u64>>,
    done: u32,
    /// Counts by county and place.
    ranks: Vec<u32>,
    within: Vec<u32>,
    tied: Vec<u32>,
    /// Sums of the weights under which a county was first, by county.
    central: Vec<u64>,
    /// Room for one trial.
    weights: Vec<u64>,
    sums: Vec<u64>,
    values: Vec<u64>,
}

/// How often each county reached each place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptability {
    /// What was asked for.
    pub analysis: Analysis,
    /// How many sets of weights were tried so far.
    pub trials: u32,
    /// The quota that [`CountyAcceptability::within`] looks at.
    pub quota: usize,
    /// The indicators that the central weights belong to.
    pub indicators: Vec<IndicatorNo>,
    /// One for each row of the matrix.
    pub counties: Vec<CountyAcceptability>,
}

/// How often a county reached each place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountyAcceptability {
    /// The trials in which it had that place, the first place first: the rank acceptability
    /// index.
    pub ranks: Vec<u32>,
    /// The trials in which it was within the quota by itself.
    pub within: u32,
    /// The trials in which it was tied with others across the line of the quota.
    pub tied: u32,
    /// The mean of the weights under which it was first, as shares of 1 with four places,
    /// one for each indicator: the central weights. None if it never was.
    pub central: Option<Vec<Score>>,
}

impl Sampler {
    /// A trial that has not begun.
    #[must_use]
    pub fn new(matrix: &Matrix, analysis: Analysis, quota: usize) -> Self {
        let (n, m) = (matrix.rows.len(), matrix.indicators.len());
        let mut patterns: BTreeMap<Vec<u64>, usize> = BTreeMap::new();
        let mut scores = Vec::with_capacity(n * m);
        let mut rows = Vec::with_capacity(n);
        for row in &matrix.rows {
            let value = |score: &Option<Score>| score.map_or(0, Score::ten_thousandths);
            scores.extend(row.scores.iter().map(value).filter_map(|v| u64::try_from(v).ok()));
            let applies = row.scores.iter().map(|score| u64::from(score.is_some())).collect();
            let next = patterns.len();
            let pattern = *patterns.entry(applies).or_insert(next);
            let bonus = u64::try_from(row.bonus.hundredths() * 100).unwrap_or_default();
            rows.push((bonus.min(MOST_BONUS) << FINE_BITS, pattern));
        }
        let mut by_number: Vec<_> = patterns.into_iter().map(|(mask, no)| (no, mask)).collect();
        by_number.sort_unstable_by_key(|(no, _)| *no);
        let patterns: Vec<_> = by_number.into_iter().map(|(_, mask)| mask).collect();
        Self {
            analysis,
            quota,
            indicators: matrix.indicators.clone(),
            source: WeightSource::new(analysis.model, &matrix.weights, analysis.seed),
            scores,
            rows,
            sums: vec![0; patterns.len()],
            patterns,
            done: 0,
            ranks: vec![0; n * n],
            within: vec![0; n],
            tied: vec![0; n],
            central: vec![0; n * m],
            weights: vec![0; m],
            values: vec![0; n],
        }
    }

    /// How many sets of weights have been tried.
    #[must_use]
    pub const fn done(&self) -> u32 {
        self.done
    }

    /// Whether all have been tried.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        self.done >= self.analysis.samples
    }

    /// Tries so many more sets of weights, or as many as are left.
    pub fn step(&mut self, n: u32) {
        for _ in 0..n.min(self.analysis.samples.saturating_sub(self.done)) {
            self.source.draw(&mut self.weights);
            self.value();
            // By value and then by position; the positions only keep values apart.
            self.values.sort_unstable();
            self.count();
            self.done += 1;
        }
    }

    /// The value of each county under the weights, with its position in the low bits.
    fn value(&mut self) {
        for (sum, applies) in self.sums.iter_mut().zip(&self.patterns) {
            *sum =
                applies.iter().zip(&self.weights).map(|(applies, weight)| applies * weight).sum();
        }
        let scores = self.scores.chunks_exact(self.weights.len().max(1));
        let rows = self.rows.iter().zip(scores);
        for (position, (value, ((bonus, pattern), scores))) in
            (0_u64..).zip(self.values.iter_mut().zip(rows))
        {
            let weighted: u64 =
                scores.iter().zip(&self.weights).map(|(score, weight)| score * weight).sum();
            let base = match self.sums.get(*pattern) {
                Some(&WHOLE) => weighted >> (32 - FINE_BITS),
                // At most 10⁶ × 2³² × 2¹² < 2⁶⁴. Where all weights that apply are nothing,
                // there is no base.
                Some(sum) => (weighted << FINE_BITS).checked_div(*sum).unwrap_or_default(),
                None => 0,
            };
            *value = ((base + bonus) << POSITION_BITS) | position;
        }
    }

    /// Goes through the counties from the best and counts what places they have.
    fn count(&mut self) {
        let (n, m) = (self.rows.len(), self.weights.len());
        let same = |one: &u64, other: &u64| one >> POSITION_BITS == other >> POSITION_BITS;
        let mut better = 0;
        for equal in self.values.chunk_by(same).rev() {
            let reached = better + equal.len();
            for value in equal {
                let position = (value & POSITION_MASK) as usize;
                if let Some(count) = self.ranks.get_mut(position * n + better) {
                    *count += 1;
                }
                let line = if reached <= self.quota { &mut self.within } else { &mut self.tied };
                if better < self.quota
                    && let Some(count) = line.get_mut(position)
                {
                    *count += 1;
                }
                if better == 0
                    && let Some(sums) = self.central.get_mut(position * m..(position + 1) * m)
                {
                    for (sum, weight) in sums.iter_mut().zip(&self.weights) {
                        *sum += weight;
                    }
                }
            }
            better = reached;
        }
    }

    /// What has come of it so far.
    #[must_use]
    pub fn result(&self) -> Acceptability {
        let (n, m) = (self.rows.len(), self.weights.len());
        let county = |position: usize| {
            let ranks = self.ranks.get(position * n..(position + 1) * n).unwrap_or_default();
            let firsts = ranks.first().copied().unwrap_or_default();
            let sums = self.central.get(position * m..(position + 1) * m).unwrap_or_default();
            let whole = i128::from(firsts) * i128::from(WHOLE);
            let mean = |sum: &u64| {
                Score::from_ten_thousandths(divide_half_up(i128::from(*sum) * 10_000, whole))
            };
            CountyAcceptability {
                ranks: ranks.to_vec(),
                within: self.within.get(position).copied().unwrap_or_default(),
                tied: self.tied.get(position).copied().unwrap_or_default(),
                central: (firsts > 0).then(|| sums.iter().map(mean).collect()),
            }
        };
        Acceptability {
            analysis: self.analysis,
            trials: self.done,
            quota: self.quota,
            indicators: self.indicators.clone(),
            counties: (0..n).map(county).collect(),
        }
    }
}

impl Acceptability {
    /// The probability of one county to have one place, counted from 1.
    #[must_use]
    pub fn rank(&self, county: usize, place: usize) -> Probability {
        let ranks = self.counties.get(county).map(|county| county.ranks.as_slice());
        let at = place.checked_sub(1).and_then(|at| ranks?.get(at).copied());
        self.share(at.unwrap_or_default())
    }

    /// The probability of one county to be within the quota by itself.
    #[must_use]
    pub fn within(&self, county: usize) -> Probability {
        self.share(self.counties.get(county).map_or(0, |county| county.within))
    }

    /// The probability of one county to be tied across the line of the quota.
    #[must_use]
    pub fn tied(&self, county: usize) -> Probability {
        self.share(self.counties.get(county).map_or(0, |county| county.tied))
    }

    const fn share(&self, hits: u32) -> Probability {
        Probability { hits, trials: self.trials }
    }
}
