//! Numbers that look random and are the same everywhere: PCG32.
//!
//! Must not know: what they are used for, or where a seed comes from.
//!
//! The generator PCG-XSH-RR 64/32 of M. E. O'Neill, *PCG: A Family of Simple Fast
//! Space-Efficient Statistically Good Algorithms for Random Number Generation*, Harvey Mudd
//! College HMC-CS-2014-0905, written from the paper. Five lines, of our own so that no
//! update of a library can change what a stored seed gives.

/// The multiplier of the generator's 64-bit step, from the paper.
const MULTIPLIER: u64 = 6_364_136_223_846_793_005;
/// The stream that all trials use; any would do, and this is the paper's own example.
const STREAM: u64 = 54;

/// The state of the generator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pcg32 {
    state: u64,
    increment: u64,
}

impl Pcg32 {
    /// The generator that a seed gives.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut generator = Self { state: 0, increment: (STREAM << 1) | 1 };
        generator.next_u32();
        generator.state = generator.state.wrapping_add(seed);
        generator.next_u32();
        generator
    }

    /// The next number, all 2³² alike likely.
    pub fn next_u32(&mut self) -> u32 {
        let old = self.state;
        self.state = old.wrapping_mul(MULTIPLIER).wrapping_add(self.increment);
        let shifted = ((((old >> 18) ^ old) >> 27) & 0xFFFF_FFFF) as u32;
        shifted.rotate_right((old >> 59) as u32)
    }

    /// A number below `bound`, which is at most 2³². The chance to stay below any part of the
    /// bound is right to 2⁻³².
    pub fn below(&mut self, bound: u64) -> u64 {
        (u64::from(self.next_u32()) * bound) >> 32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_those_of_the_reference() {
        // The first round of the demonstration program of the paper's own library, which
        // takes the seed 42 and the stream 54.
        let mut generator = Pcg32::new(42);
        let first: Vec<u32> = (0..6).map(|_| generator.next_u32()).collect();
        let published =
            [0xA15C_02B7, 0x7B47_F409, 0xBA1D_3330, 0x83D2_F293, 0xBFA4_784B, 0xCBED_606E];
        assert_eq!(first, published);
    }

    #[test]
    fn a_number_stays_below_its_bound() {
        let mut generator = Pcg32::new(1);
        for bound in [1, 2, 3, 20, 500] {
            let drawn: Vec<u64> = (0..10_000).map(|_| generator.below(bound)).collect();
            assert_eq!(drawn.iter().max(), Some(&(bound - 1)), "{bound}");
            assert_eq!(drawn.iter().min(), Some(&0), "{bound}");
        }
    }
}
