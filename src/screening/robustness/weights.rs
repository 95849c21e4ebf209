//! Sets of weights, drawn from all, from those near the scheme's, or from those in the
//! scheme's order.
//!
//! Must not know: counties and scores.
//!
//! A set is whole numbers that add up to 2³² ([`WHOLE`]).
//!
//! * **Uniform on the simplex**: n − 1 uniform numbers cut a stretch of 2³² into n spacings,
//!   which are uniform on the simplex (L. Devroye, *Non-Uniform Random Variate Generation*,
//!   1986, chapter V, theorem 2.1). This is SMAA without preference information (Lahdelma &
//!   Salminen, *SMAA-2*, Operations Research 49, 2001).
//! * **Around the scheme**: each weight by itself, uniform from x % below the scheme's to x %
//!   above it, then scaled to the whole. Only the ratios of weights count.
//! * **In the scheme's order**: uniform on the part of the simplex where no indicator weighs
//!   more than one that the scheme weighs more. The spacings are sorted, the greatest go to
//!   the indicators that the scheme weighs most, and among those of equal weight in the
//!   scheme each order is alike likely. Under equal weights that is the whole simplex.

use crate::domain::decimal::Weight;
use crate::domain::gather::sort_by_key;
use crate::screening::robustness::random::Pcg32;

/// What the weights of a set add up to.
pub const WHOLE: u64 = 1 << 32;

/// Which weights are tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WeightModel {
    /// Every set of weights, all alike likely.
    Uniform,
    /// Those that lie at most so many percent, 1 to 100, beside the scheme's.
    Around {
        /// The percentage.
        percent: u8,
    },
    /// Those that keep the order of the scheme's weights.
    Ordered,
}

/// Draws sets of weights.
#[derive(Clone, Debug)]
pub struct WeightSource {
    model: WeightModel,
    random: Pcg32,
    /// For [`WeightModel::Around`]: the least of each weight, and how many steps above it.
    ranges: Vec<(u64, u64)>,
    /// For [`WeightModel::Ordered`]: the indicators by falling weight, in groups of equal
    /// weight.
    groups: Vec<Vec<usize>>,
    /// Room for the cuts and the spacings of a set.
    cuts: Vec<u32>,
    spacings: Vec<u64>,
}

impl WeightSource {
    /// A source of sets of as many weights as the scheme's, which are above zero.
    #[must_use]
    pub fn new(model: WeightModel, scheme: &[Weight], seed: u64) -> Self {
        let weights: Vec<i128> = scheme.iter().map(|weight| weight.ten_thousandths()).collect();
        let n = weights.len();
        Self {
            model,
            random: Pcg32::new(seed),
            ranges: ranges(model, &weights),
            groups: groups(&weights),
            cuts: vec![0; n.saturating_sub(1)],
            spacings: vec![0; n],
        }
    }

    /// Puts the next set into `weights`, which has as many places as the scheme has weights.
    pub fn draw(&mut self, weights: &mut [u64]) {
        match self.model {
            WeightModel::Uniform => self.spacings(weights),
            WeightModel::Around { .. } => self.around(weights),
            WeightModel::Ordered => self.in_order(weights),
        }
    }

    fn spacings(&mut self, weights: &mut [u64]) {
        for cut in &mut self.cuts {
            *cut = self.random.next_u32();
        }
        self.cuts.sort_unstable();
        let mut before = 0;
        let ends = self.cuts.iter().map(|cut| u64::from(*cut)).chain([WHOLE]);
        for (weight, end) in weights.iter_mut().zip(ends) {
            *weight = end - before;
            before = end;
        }
    }

    fn around(&mut self, weights: &mut [u64]) {
        let mut sum = 0;
        for (weight, (least, steps)) in weights.iter_mut().zip(&self.ranges) {
            *weight = least + self.random.below(steps + 1);
            sum += *weight;
        }
        // Down to the whole; what is lost, less than one step a weight, goes to the first.
        let mut left = WHOLE;
        for weight in weights.iter_mut() {
            *weight = (*weight << 31).checked_div(sum).unwrap_or_default() << 1;
            left = left.saturating_sub(*weight);
        }
        if let Some(first) = weights.first_mut() {
            *first += left;
        }
    }

    fn in_order(&mut self, weights: &mut [u64]) {
        let mut spacings = std::mem::take(&mut self.spacings);
        self.spacings(&mut spacings);
        spacings.sort_unstable();
        let mut falling = spacings.iter().rev();
        for group in &mut self.groups {
            // Each order of the group is alike likely: Fisher and Yates, in Durstenfeld's
            // form. The order left from the last set does no harm.
            for last in (1..group.len()).rev() {
                let other = self.random.below(last as u64 + 1) as usize;
                group.swap(last, other);
            }
            for (position, spacing) in group.iter().zip(falling.by_ref()) {
                if let Some(weight) = weights.get_mut(*position) {
                    *weight = *spacing;
                }
            }
        }
        self.spacings = spacings;
    }
}

/// The scheme's weights as parts of 2³¹, and x % of each to either side. They add up to at
/// most 2³² in every set, so that 31 bits more do not overflow.
fn ranges(model: WeightModel, weights: &[i128]) -> Vec<(u64, u64)> {
    let WeightModel::Around { percent } = model else { return Vec::new() };
    let (sum, percent) = (weights.iter().sum::<i128>(), u64::from(percent.min(100)));
    let range = |weight: &i128| {
        let part = (weight << 31).checked_div(sum).unwrap_or_default();
        let part = u64::try_from(part).unwrap_or_default();
        let side = part * percent / 100;
        (part - side, 2 * side)
    };
    weights.iter().map(range).collect()
}

fn groups(weights: &[i128]) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..weights.len()).collect();
    sort_by_key(&mut order, |position| weights.get(*position).map(|weight| -weight));
    let same = |one: &usize, other: &usize| weights.get(*one) == weights.get(*other);
    order.chunk_by(same).map(<[usize]>::to_vec).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sets(model: WeightModel, scheme: &[&str], n: usize) -> Vec<Vec<u64>> {
        let scheme: Vec<_> = scheme.iter().map(|text| Weight::parse(text).unwrap()).collect();
        let mut source = WeightSource::new(model, &scheme, 7);
        let draw = |_| {
            let mut weights = vec![0; scheme.len()];
            source.draw(&mut weights);
            weights
        };
        (0..n).map(draw).collect()
    }

    #[test]
    fn every_set_adds_up_to_the_whole() {
        let models =
            [WeightModel::Uniform, WeightModel::Around { percent: 30 }, WeightModel::Ordered];
        for model in models {
            for scheme in [&["1"][..], &["1", "1"], &["3", "0.5", "1000000", "0.0001", "3"]] {
                for set in sets(model, scheme, 200) {
                    assert_eq!(set.iter().sum::<u64>(), WHOLE, "{model:?} {scheme:?} {set:?}");
                }
            }
        }
    }

    #[test]
    fn weights_around_the_scheme_stay_near_it() {
        // 3 : 1 at ± 20%: the share of the first lies from 2.4 / (2.4 + 1.2) = 2/3 to
        // 3.6 / (3.6 + 0.8) = 9/11, and comes near both ends.
        let firsts: Vec<u64> = sets(WeightModel::Around { percent: 20 }, &["3", "1"], 20_000)
            .iter()
            .map(|set| set[0])
            .collect();
        let (least, most) = (firsts.iter().min().unwrap(), firsts.iter().max().unwrap());
        let (low, high, near) = (WHOLE * 2 / 3, WHOLE * 9 / 11, WHOLE / 500);
        assert!(*least + 4 >= low && *least < low + near, "{least}");
        assert!(*most <= high + 4 && *most > high - near, "{most}");
    }

    #[test]
    fn the_scheme_s_order_is_kept_and_equal_weights_are_free() {
        let (mut first_greater, n) = (0, 4_000);
        for set in sets(WeightModel::Ordered, &["2", "5", "2"], n) {
            assert!(set[1] >= set[0] && set[1] >= set[2], "{set:?}");
            first_greater += usize::from(set[0] > set[2]);
        }
        assert!((n * 2 / 5..n * 3 / 5).contains(&first_greater), "{first_greater}");
    }
}
