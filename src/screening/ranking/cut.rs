//! Where the quota cuts the order: who stands within it, and who is tied across the line.
//!
//! Must not know: how values arise, whom the office chooses.

use std::ops::Range;

use crate::screening::ranking::Placed;

/// The line of the quota among the ranked counties, by their positions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    /// The first so many are within the quota, whatever becomes of a tie.
    pub within: usize,
    /// Those who share a place that lies on either side of the line; empty where none do.
    pub tied: Range<usize>,
}

impl Cut {
    /// Cuts after so many.
    #[must_use]
    pub fn new(ranked: &[Placed], quota: usize) -> Self {
        let place = |position: usize| ranked.get(position).map(|placed| placed.place);
        let last = quota.checked_sub(1).and_then(place);
        match (last, place(quota)) {
            (Some(last), Some(next)) if last == next => {
                let of_it = |placed: &Placed| placed.place <= last;
                Self { within: last - 1, tied: last - 1..ranked.partition_point(of_it) }
            }
            _ => Self { within: quota.min(ranked.len()), tied: 0..0 },
        }
    }

    /// Whether the order by itself says who is within the quota.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.tied.is_empty()
    }
}
