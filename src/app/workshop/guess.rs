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

    /// What was called out, one by one.
    fn words(&self) -> impl Iterator<Item = &str> {
        let parts = |c: char| c.is_whitespace() || "、，,；;/".contains(c);
        self.called
            .split(parts)
            .map(|word| word.trim_end_matches('分'))
            .filter(|word| !word.is_empty())
    }

    /// What was called out and is no whole number from 0 to 100: it counts for nothing.
    #[must_use]
    pub fn left_out(&self) -> Vec<&str> {
        self.words().filter(|word| points(word).is_none()).collect()
    }

    /// Lowest, middle and highest of all numbers and hands: a hand counts in the middle of its
    /// range, at the ends for the lowest and the highest.
    #[must_use]
    pub fn spread(&self) -> Option<Spread> {
        let mut all: Vec<_> = self.words().filter_map(points).map(|n| (n, n, n)).collect();
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

/// A guess in whole points.
fn points(word: &str) -> Option<u8> {
    word.parse().ok().filter(|points| *points <= 100)
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
            // A slip above 100 is nobody's guess, nor are two made of one with a point.
            (called("40；62.5，62分"), spread(40, 40, 62, 2)),
            (called("40 850 62"), spread(40, 40, 62, 2)),
            // 3 hands for 40–60 and 1 for 60–80: the middle one is of the first.
            (Guess { hands: [0, 0, 3, 1, 0], ..Guess::default() }, spread(40, 50, 80, 4)),
        ] {
            assert_eq!(guess.spread(), expected, "{guess:?}");
        }
    }

    #[test]
    fn what_counts_for_nothing_is_told() {
        let left_out = |text: &str| {
            let guess = Guess { called: text.to_owned(), ..Guess::default() };
            guess.left_out().into_iter().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(left_out("0、100"), [""; 0]);
        assert_eq!(left_out("101 62.5 -3 大概40"), ["101", "62.5", "-3", "大概40"]);
    }
}
