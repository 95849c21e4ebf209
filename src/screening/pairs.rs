//! The files of one county, two by two, the earlier one first: for whoever asks what has
//! changed from one to the other.
//!
//! Must not know: which of them is taken, and what differs.

use crate::domain::gather::sort_by_key;
use crate::screening::Screening;
use crate::screening::roster::Roster;

/// Of more files of one county no more are set against each other.
const MOST_OF_ONE: usize = 8;

/// Two files of a county.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The position of the earlier one by its day of filling in; of the same day, or where one
    /// has none, of the one that came first.
    pub before: usize,
    /// The position of the other.
    pub after: usize,
}

/// Every two files of a county, in the order of the roster.
#[must_use]
pub fn pairs(screening: &Screening, roster: &Roster) -> Vec<Pair> {
    let day = |at: &usize| {
        let file = screening.submissions.get(*at).and_then(|submission| submission.county());
        file.and_then(|file| file.report.assessment.prepared.on)
    };
    let mut pairs = Vec::new();
    for entry in &roster.entries {
        let mut files: Vec<usize> = entry.files.iter().copied().take(MOST_OF_ONE).collect();
        // Stable, so that of one day the first to come is the earlier one.
        sort_by_key(&mut files, day);
        for (at, before) in files.iter().enumerate() {
            let later = files.iter().skip(at + 1);
            pairs.extend(later.map(|after| Pair { before: *before, after: *after }));
        }
    }
    pairs
}
