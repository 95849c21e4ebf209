//! What a room guesses before a score is revealed: numbers called out, or hands raised for
//! ranges. It stands beside the score and changes nothing.
//!
//! Must not know: the score.

/// The ranges for a show of hands: five of twenty points each.
pub const RANGES: [(u8, u8); 5] = [(0, 20), (20, 40), (40, 60), (60, 80), (80, 100)];

/// The guesses of a room about one number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guess {
    /// The numbers that were called out, as they were typed.
    pub called: String,
    /// The hands for each of [`RANGES`].
    pub hands: [u16; 5],
}

/// The guesses in three numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// The lowest.
    pub low: u8,
    /// The one in the middle; of two, the lower.
    pub middle: u8,
    /// The highest.
    pub high: u8,
    /// How many guessed.
    pub n_guesses: usize,
}

impl Guess {
    /// Whether nobody has guessed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Lowest, middle and highest of all numbers and hands: a hand counts in the middle of its
    /// range, at the ends for the lowest and the highest.
    #[must_use]
    pub fn spread(&self) -> Option<Spread> {
        let called = self.called.split(|c: char| !c.is_ascii_digit());
        let called = called.filter_map(|number| number.parse().ok()).filter(|n| *n <= 100);
        let mut all: Vec<(u8, u8, u8)> = called.map(|n: u8| (n, n, n)).collect();
        for ((from, to), hands) in RANGES.into_iter().zip(self.hands) {
            let middle = from.midpoint(to);
            all.extend((0..hands).map(|_| (middle, from, to)));
        }
        all.sort_unstable();
        let middle = all.get(all.len().checked_sub(1)? / 2)?.0;
        let low = all.iter().map(|(_, from, _)| *from).min()?;
        let high = all.iter().map(|(_, _, to)| *to).max()?;
        Some(Spread { low, middle, high, n_guesses: all.len() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_room_is_told_in_three_numbers() {
        let called = |text: &str| Guess { called: text.to_owned(), ..Guess::default() };
        let spread = |low, middle, high, n_guesses| Some(Spread { low, middle, high, n_guesses });
        for (guess, expected) in [
            (Guess::default(), None),
            (called("不知道"), None),
            (called("62"), spread(62, 62, 62, 1)),
            (called("40 85、62"), spread(40, 62, 85, 3)),
            (called("40 85 62 70"), spread(40, 62, 85, 4)),
            // A slip above 100 is nobody's guess.
            (called("40 850 62"), spread(40, 40, 62, 2)),
            // 3 hands for 40–60 and 1 for 60–80: the middle one is of the first.
            (Guess { hands: [0, 0, 3, 1, 0], ..Guess::default() }, spread(40, 50, 80, 4)),
        ] {
            assert_eq!(guess.spread(), expected, "{guess:?}");
        }
    }
}
